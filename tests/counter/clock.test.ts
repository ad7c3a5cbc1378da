import '../../src/define/counter.ts';
import {
  addCounter,
  clock,
  expectSent,
  newPageWithFailingPosts,
  NEXT_VIEW,
  openAgain,
  openPage,
  openPageAt,
  restorePage,
  unavailable,
} from './page.ts';

const HOUR_SECONDS = 3600;
/** 15:00 in Viet Nam. */
const AFTERNOON = '2026-11-26T08:00:00Z';

describe("the reader's clock", () => {
  afterEach(restorePage);

  for (const time of ['1970-01-01T00:00:10Z', '2001-02-03T04:05:06Z', '2099-12-31T16:59:50Z']) {
    it(`may show a wrong time: a heartbeat reports the right seconds at ${time}`, async () => {
      await openPageAt(time);
      clock.advance(60);
      await expectSent('POST /alive?alive=60');
    });
  }

  for (const hours of [-0.01, -1, -7, -24 * 365]) {
    it(`is set back by ${-hours} h while a page is open: the heartbeats go on, with the seconds that have really passed`, async () => {
      await openPageAt(AFTERNOON);
      clock.advance(20);
      clock.moveBy(hours * HOUR_SECONDS);
      clock.advance(40);
      await expectSent('POST /alive?alive=60');
      clock.advance(60);
      await expectSent('POST /alive?alive=60');
    });
  }

  it('is set back while a page is open: the visit stays open', async () => {
    const src = await openPageAt(AFTERNOON);
    clock.moveBy(-2 * HOUR_SECONDS);
    history.pushState(null, '', '/sau-do');
    await expectSent(NEXT_VIEW);
    clock.advance(60);
    await expectSent('POST /alive?alive=60');
    await openAgain(src, 10);
    await expectSent('POST ?visit=0&alive=10');
  });

  it('is set back between two page loads: the real time is unknown, and the second view opens a visit', async () => {
    const src = await openPage();
    clock.moveBy(-2 * HOUR_SECONDS);
    await openAgain(src, 0);
    await expectSent('POST ?visit=1');
  });

  for (const hours of [-7, 7]) {
    it(`is set ${hours < 0 ? 'back' : 'ahead'} by 7 h while a view waits: the view is sent after Retry-After, neither earlier nor later`, async () => {
      const { src, repair } = newPageWithFailingPosts(() => unavailable(20));
      await addCounter(src);
      await expectSent('POST ?visit=1', 'GET ');
      clock.moveBy(hours * HOUR_SECONDS);
      repair();
      clock.advance(10);
      history.pushState(null, '', '/sau-do'); // Another view, which waits too. So the counter only reads.
      await expectSent('GET ');
      clock.advance(15);
      await expectSent(/^POST \?visit=1/, /^POST \?visit=0/);
    });
  }

  it('goes on while the computer sleeps: after 31 minutes the next view opens a visit', async () => {
    await openPageAt(AFTERNOON);
    clock.sleep(31 * 60);
    clock.advance(60);
    await expectSent('POST /alive'); // The endpoint no longer counts the browser as online.
    history.pushState(null, '', '/sau-do');
    await expectSent(/^POST \?visit=1&alive=\d$/);
  });

  it('is set back after an answer: a counter added 6 s later sends a request, because counters share an answer for only 5 s', async () => {
    const src = await openPage();
    clock.moveBy(-HOUR_SECONDS);
    clock.advance(6);
    await addCounter(src);
    await expectSent('POST ?visit=1', 'POST /alive?alive=6');
  });
});
