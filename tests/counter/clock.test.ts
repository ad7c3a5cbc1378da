import { expect } from '@open-wc/testing';
import '../../src/define/counter.ts';
import { addCounter, clock, expectRequests, newPage, reload, requestLines, restorePage } from './page.ts';

const HOUR = 3600;

describe("the reader's clock", () => {
  afterEach(restorePage);

  for (const time of ['1970-01-01T00:00:10Z', '2001-02-03T04:05:06Z', '2099-12-31T16:59:50Z']) {
    it(`does not change what is counted when it is wrong: ${time}`, async () => {
      const src = newPage();
      clock.setTo(time);
      await addCounter(src);
      expect(requestLines()).to.deep.equal(['POST ?visit=1']);
      clock.advance(60);
      await expectRequests(2);
      expect(requestLines()[1]).to.equal('POST /alive?alive=60');
    });
  }

  for (const hours of [0.01, 1, 7, 24 * 365]) {
    it(`is set back by ${hours} h while a page is open: the heartbeats go on, with the seconds that have really passed`, async () => {
      const src = newPage();
      clock.setTo('2026-11-26T08:00:00Z'); // 15:00 in Viet Nam.
      await addCounter(src);
      clock.advance(20);
      clock.set(-hours * HOUR);
      clock.advance(40);
      await expectRequests(2);
      // The first heartbeat comes 20 s + 40 s after the view.
      expect(requestLines()[1]).to.equal('POST /alive?alive=60');
      clock.advance(60);
      await expectRequests(3);
      expect(requestLines()[2]).to.equal('POST /alive?alive=60');
    });
  }

  it('is set back while a page is open: the visit stays open', async () => {
    const src = newPage();
    clock.setTo('2026-11-26T08:00:00Z'); // 15:00 in Viet Nam.
    await addCounter(src);
    clock.set(-2 * HOUR);
    history.pushState(null, '', '/sau-do');
    await expectRequests(2);
    expect(requestLines()[1]).to.match(/^POST \?visit=0&alive=\d$/);
    clock.advance(60);
    await expectRequests(3);
    reload();
    clock.advance(10);
    await addCounter(src);
    expect(requestLines()).to.deep.equal(['POST ?visit=0&alive=10']);
  });

  it('is set back before the page was loaded: the real time is unknown, and the view opens a visit', async () => {
    const src = newPage();
    await addCounter(src);
    reload();
    clock.set(-2 * HOUR);
    await addCounter(src);
    expect(requestLines()).to.deep.equal(['POST ?visit=1']);
  });

  it('goes on while the computer sleeps: after 31 minutes the next view opens a visit', async () => {
    const src = newPage();
    clock.setTo('2026-11-26T08:00:00Z');
    await addCounter(src);
    clock.sleep(31 * 60);
    clock.advance(60);
    await expectRequests(2);
    expect(requestLines()[1], 'the endpoint no longer counts the browser as online').to.equal('POST /alive');
    history.pushState(null, '', '/sau-do');
    await expectRequests(3);
    expect(requestLines()[2]).to.contain('visit=1');
  });

  it('is set back: a counter that is added 6 s later still sends a request of its own', async () => {
    const src = newPage();
    await addCounter(src);
    clock.set(-HOUR);
    clock.advance(6); // Counters share an answer for 5 s.
    await addCounter(src);
    await expectRequests(2);
    expect(requestLines()[1]).to.equal('POST /alive?alive=6');
  });
});
