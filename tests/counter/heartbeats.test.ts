import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '../../src/define/counter.ts';
import { figures } from './figures.ts';
import {
  addCounter,
  answered,
  clock,
  expectRequests,
  newPage,
  replace,
  reload,
  requestLines,
  restorePage,
  sent,
  setHidden,
} from './page.ts';

describe('heartbeats', () => {
  afterEach(restorePage);

  it('sends a heartbeat after 60 s while the page is visible, with the seconds since the last request', async () => {
    const src = newPage();
    await addCounter(src);
    clock.advance(60);
    await expectRequests(2);
    expect(requestLines()).to.deep.equal(['POST ?visit=1', 'POST /alive?alive=60']);
  });

  it('sends no heartbeat while the page is hidden, and one when it is visible again', async () => {
    const src = newPage();
    await addCounter(src);
    setHidden(true);
    clock.advance(90);
    await aTimeout(100);
    await expectRequests(1);
    setHidden(false);
    await expectRequests(2);
    expect(requestLines()[1]).to.equal('POST /alive?alive=90');
  });

  it('ends the visit when a heartbeat comes after more than 30 idle minutes, and opens a visit with the next view', async () => {
    const src = newPage();
    await addCounter(src);
    clock.advance(31 * 60);
    await expectRequests(2);
    expect(requestLines()[1], 'no `alive`, because more than 300 s have passed').to.equal('POST /alive');
    history.pushState(null, '', '/sau-do');
    await expectRequests(3);
    expect(requestLines()[2]).to.contain('visit=1');
  });

  it('keeps the visit open when a heartbeat comes between two views, 20 minutes from each', async () => {
    const src = newPage();
    await addCounter(src);
    clock.advance(20 * 60);
    await expectRequests(2);
    expect(requestLines()[1], 'no `alive`, because more than 300 s have passed').to.equal('POST /alive');
    reload();
    clock.advance(20 * 60);
    await addCounter(src);
    expect(requestLines()[0]).to.contain('visit=0');
  });

  it('keeps the visit open while the reader reads one page for an hour', async () => {
    const src = newPage();
    clock.setTo('2026-11-26T03:00:00Z'); // 10:00 in Viet Nam.
    await addCounter(src);
    for (let minute = 1; minute <= 60; minute++) {
      clock.advance(60);
      await waitUntil(() => sent.length === minute + 1);
      await aTimeout(5); // The page handles the answer.
    }
    history.pushState(null, '', '/trang-khac');
    await expectRequests(62);
    expect(requestLines()[60]).to.equal('POST /alive?alive=60');
    expect(requestLines()[61]).to.match(/^POST \?visit=0&alive=\d$/);
  });

  it('keeps the day of the visit when a heartbeat comes on the next day: the next view opens a visit', async () => {
    const src = newPage();
    clock.setTo('2026-11-26T16:50:00Z'); // 23:50 in Viet Nam.
    await addCounter(src);
    clock.advance(20 * 60);
    await expectRequests(2);
    expect(requestLines()[1]).to.equal('POST /alive');
    history.pushState(null, '', '/sau-nua-dem');
    await expectRequests(3);
    expect(requestLines()[2]).to.contain('visit=1');
  });

  it('sends a heartbeat after a navigation was counted, not the view again', async () => {
    const src = newPage();
    await addCounter(src);
    history.pushState(null, '', '/trang-khac');
    await expectRequests(2);
    clock.advance(60);
    await expectRequests(3);
    expect(requestLines()[2]).to.equal('POST /alive?alive=60');
  });

  for (const [next, seconds] of [
    [60, 60],
    [30, 30],
    [240, 240],
    [1, 30],
    [0.05, 30],
    [3600, 240],
    [1e10, 240], // As milliseconds, this is too large for setTimeout, which would then fire at once.
    [0, 60],
    [-5, 60],
    ['45', 60],
    [null, 60],
    [undefined, 60],
  ] as const) {
    it(`sends the next heartbeat after ${seconds} s when the answer has next = ${JSON.stringify(next)}`, async () => {
      const src = newPage(() => answered({ ...figures, next }));
      await addCounter(src);
      expect(clock.dueInSeconds).to.deep.equal([seconds]);
      clock.advance(seconds);
      await expectRequests(2);
      expect(requestLines()[1]).to.equal(`POST /alive?alive=${seconds}`);
    });
  }

  for (const [random, seconds] of [
    [0, 54],
    [0.999999, 66],
  ] as const) {
    it(`varies the 60 s between heartbeats to ${seconds} s when Math.random() returns ${random}`, async () => {
      const src = newPage();
      replace(Math, 'random', () => random);
      await addCounter(src);
      expect(clock.dueInSeconds).to.deep.equal([seconds]);
    });
  }

  for (const [next, random, seconds] of [
    [30, 0, 30],
    [240, 0.999999, 240],
  ] as const) {
    it(`keeps to the limit of ${seconds} s when next = ${next} and Math.random() returns ${random}`, async () => {
      const src = newPage(() => answered({ ...figures, next }));
      replace(Math, 'random', () => random);
      await addCounter(src);
      expect(clock.dueInSeconds).to.deep.equal([seconds]);
    });
  }

  it('shows the figures with which the endpoint answers a heartbeat', async () => {
    const src = newPage(({ path }) => answered({ ...figures, online: path.includes('/alive') ? 13 : 12 }));
    const el = await addCounter(src);
    clock.advance(60);
    await expectRequests(2);
    expect(el.figures!.online).to.equal(13);
  });
});
