import { aTimeout, expect } from '@open-wc/testing';
import '../../src/define/counter.ts';
import type { VisitRecord } from '../../src/counter/visit-record.ts';
import { figures } from './figures.ts';
import {
  addCounter,
  answered,
  clock,
  expectSent,
  newPage,
  NEXT_VIEW,
  openAgain,
  openPage,
  openPageAt,
  recordKey,
  replace,
  restorePage,
  setHidden,
} from './page.ts';

/**
 * A heartbeat more than 300 s after the last request. Its time is left out, because the endpoint no longer counts the browser as online. The
 * clock jumps over these seconds, as if the tab had been frozen, so there is only one heartbeat.
 */
const HEARTBEAT_AFTER_300_S = 'POST /alive';

/** Changes the record like another tab that sends a heartbeat now. With `isAnswered`, the heartbeat is also answered at once. */
function recordHeartbeatOfOtherTab(src: string, isAnswered: boolean): void {
  const record = JSON.parse(localStorage.getItem(recordKey(src))!) as VisitRecord;
  record.active = Date.now();
  if (isAnswered) record.alive = record.active;
  localStorage.setItem(recordKey(src), JSON.stringify(record));
}

describe('heartbeats', () => {
  afterEach(restorePage);

  it('sends a heartbeat after 60 s while the page is visible, with the seconds since the last request', async () => {
    await openPage();
    clock.advance(60);
    await expectSent('POST ?visit=1', 'POST /alive?alive=60');
  });

  /** Why a heartbeat has no answer. In both cases it is unknown whether the endpoint received it. */
  const UNANSWERED = {
    'a network failure': () => Promise.reject(new TypeError('Failed to fetch')),
    'the error of a gateway': () => new Response('', { status: 502 }),
  };

  for (const [name, fail] of Object.entries(UNANSWERED)) {
    it(`reports the seconds since the last answered request, and since a later heartbeat without an answer: ${name}`, async () => {
      let isAnswered = true;
      const src = await openPage(({ method }) => (isAnswered || method === 'GET' ? answered() : fail()));
      isAnswered = false;
      clock.advance(60);
      // If counting fails, the counter still reads the figures.
      await expectSent('POST ?visit=1', 'POST /alive?alive=60', 'GET ');
      isAnswered = true;
      clock.advance(60);
      await expectSent('POST /alive?alive=120&unanswered=60');
      clock.advance(60);
      await expectSent('POST /alive?alive=60');
      isAnswered = false;
      clock.advance(60);
      await expectSent('POST /alive?alive=60', 'GET ');
      await openAgain(src, 20);
      await expectSent('POST ?visit=0&alive=80&unanswered=20', 'GET ');
    });
  }

  it('does not report an unanswered heartbeat if no view or heartbeat was answered before', async () => {
    await openPage(({ method }) => (method === 'GET' ? answered() : new Response('', { status: 502 })));
    clock.advance(60);
    await expectSent('POST ?visit=1', 'GET ', 'POST /alive', 'GET ');
  });

  it('reports the time since a heartbeat was sent, not since its answer arrived', async () => {
    let sendAnswer: (response: Response) => void;
    const src = newPage(() => new Promise((resolve) => (sendAnswer = resolve)));
    const added = addCounter(src);
    await expectSent('POST ?visit=1');
    clock.advance(5);
    sendAnswer!(answered());
    await added;
    clock.advance(60);
    await expectSent('POST /alive?alive=65');
  });

  // 0 s: this tab sends a view. 5 s: another tab sends a heartbeat. 10 s: the view is answered. 70 s: this tab sends its heartbeat.
  for (const [name, isAnswered, next] of [
    ['reports a later heartbeat of another tab as unanswered', false, 'POST /alive?alive=70&unanswered=65'],
    ['reports the time since a later, answered heartbeat of another tab', true, 'POST /alive?alive=65'],
  ] as const) {
    it(`${name}, also after the late answer to a view`, async () => {
      let sendAnswer: (response: Response) => void;
      const src = newPage(() => new Promise((resolve) => (sendAnswer = resolve)));
      const added = addCounter(src);
      await expectSent('POST ?visit=1');
      clock.advance(5);
      recordHeartbeatOfOtherTab(src, isAnswered);
      clock.advance(5);
      sendAnswer!(answered());
      await added;
      clock.advance(60);
      await expectSent(next);
    });
  }

  it('sends no heartbeat while the page is hidden, and sends one when the page is visible again', async () => {
    await openPage();
    setHidden(true);
    clock.advance(90);
    await aTimeout(100);
    await expectSent('POST ?visit=1');
    setHidden(false);
    await expectSent('POST /alive?alive=90');
  });

  it('ends the visit when a heartbeat comes after 30 idle minutes, and opens a visit with the next view', async () => {
    await openPage();
    clock.advance(31 * 60);
    await expectSent('POST ?visit=1', HEARTBEAT_AFTER_300_S);
    history.pushState(null, '', '/sau-do');
    await expectSent(/^POST \?visit=1&alive=\d$/);
  });

  it('keeps the visit open when a heartbeat comes before 30 idle minutes', async () => {
    const src = await openPage();
    clock.advance(20 * 60);
    await expectSent('POST ?visit=1', HEARTBEAT_AFTER_300_S);
    await openAgain(src, 20 * 60);
    await expectSent('POST ?visit=0');
  });

  it('keeps the visit open while the reader reads one page for an hour', async () => {
    await openPageAt('2026-11-26T03:00:00Z'); // 10:00 in Viet Nam.
    for (let minutes = 10; minutes <= 60; minutes += 10) {
      clock.advance(10 * 60);
      await expectSent(HEARTBEAT_AFTER_300_S);
    }
    history.pushState(null, '', '/trang-khac');
    await expectSent(NEXT_VIEW);
  });

  it('opens a visit with the first view after midnight, also after a heartbeat of the new day', async () => {
    await openPageAt('2026-11-26T16:50:00Z'); // 23:50 in Viet Nam.
    clock.advance(20 * 60);
    await expectSent(HEARTBEAT_AFTER_300_S);
    history.pushState(null, '', '/sau-nua-dem');
    await expectSent(/^POST \?visit=1&alive=\d$/);
  });

  it('sends a heartbeat 60 s after a navigation was counted, and does not send the view again', async () => {
    await openPage();
    history.pushState(null, '', '/trang-khac');
    await expectSent('POST ?visit=1', NEXT_VIEW);
    clock.advance(60);
    await expectSent('POST /alive?alive=60');
  });

  /** The field `next` of an answer, and the seconds after which the next heartbeat is sent. */
  const NEXT_HEARTBEATS = [
    [60, 60],
    [30, 30],
    [240, 240],
    // Shorter and longer times than the limits.
    [1, 30],
    [0.05, 30],
    [3600, 240],
    [1e10, 240], // As milliseconds, this is too large for setTimeout, which would then fire at once.
    // Not a time.
    [0, 60],
    [-5, 60],
    ['45', 60],
    [null, 60],
    [undefined, 60],
  ] as const;
  for (const [next, seconds] of NEXT_HEARTBEATS) {
    it(`sends the next heartbeat after ${seconds} s when the answer has next = ${JSON.stringify(next)}`, async () => {
      await openPage(() => answered({ ...figures, next }));
      expect(clock.dueInSeconds).to.deep.equal([seconds]);
      clock.advance(seconds);
      await expectSent('POST ?visit=1', `POST /alive?alive=${seconds}`);
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
    it(`does not vary ${seconds} s beyond the limit when the answer has next = ${next} and Math.random() returns ${random}`, async () => {
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
    await expectSent('POST ?visit=1', 'POST /alive?alive=60');
    expect(el.figures!.online).to.equal(13);
  });
});
