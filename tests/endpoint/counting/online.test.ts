import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OnlineWindow } from '../../../src/endpoint/counting/online.ts';
import { seeded } from '../seeded.ts';

const SECOND_MS = 1000;
/** Noon in Viet Nam. */
const NOON = Date.UTC(2026, 10, 23, 5);

// The window is divided into slots of 10 s, and NOON is the start of a slot. `beat` gets the time of a heartbeat, and the seconds since the
// previous heartbeat of the same browser.
describe('OnlineWindow', { timeout: 30_000 }, () => {
  it('counts a browser once, however many heartbeats it sends', () => {
    const online = new OnlineWindow();
    online.beat(NOON);
    for (let beat = 1; beat <= 20; beat++) online.beat(NOON + beat * 60 * SECOND_MS, { alive: 60 });
    assert.equal(online.count(NOON + 20 * 60 * SECOND_MS), 1);
  });

  it('counts a browser 299 s after its last heartbeat, but not 311 s after it', () => {
    const online = new OnlineWindow();
    online.beat(NOON);
    assert.equal(online.count(NOON + 299 * SECOND_MS), 1);
    assert.equal(online.count(NOON + 311 * SECOND_MS), 0);
  });

  it('adds a browser only if the previous heartbeat was not received', () => {
    const online = new OnlineWindow();
    online.beat(NOON, { alive: 60 });
    online.beat(NOON + SECOND_MS, { alive: 250 });
    assert.equal(online.count(NOON + SECOND_MS), 2);
    online.beat(NOON + 2 * SECOND_MS, { alive: 2 }); // The previous heartbeat is the one at NOON.
    assert.equal(online.count(NOON + 2 * SECOND_MS), 2);
  });

  it('finds the previous heartbeat in a neighbouring slot', () => {
    const online = new OnlineWindow();
    online.beat(NOON + 9.9 * SECOND_MS); // Slot 0.
    online.beat(NOON + 70.1 * SECOND_MS, { alive: 59 }); // 59 s before is in slot 1.
    assert.equal(online.count(NOON + 71 * SECOND_MS), 1);
  });

  it('finds an unanswered heartbeat that was received and has moved the browser to another slot', () => {
    const online = new OnlineWindow();
    online.beat(NOON);
    online.beat(NOON + 60 * SECOND_MS, { alive: 60 }); // The answer is lost.
    online.beat(NOON + 120 * SECOND_MS, { alive: 120, unanswered: 60 });
    assert.equal(online.count(NOON + 120 * SECOND_MS), 1);
  });

  it('finds the answered heartbeat if the unanswered one was not received', () => {
    const online = new OnlineWindow();
    online.beat(NOON);
    online.beat(NOON + 120 * SECOND_MS, { alive: 120, unanswered: 60 });
    assert.equal(online.count(NOON + 120 * SECOND_MS), 1);
  });

  it('subtracts the unanswered heartbeat every third time, and the answered one otherwise, if it finds both', () => {
    const online = new OnlineWindow();
    const BROWSERS = 6;
    for (let browser = 0; browser < BROWSERS; browser++) online.beat(NOON);
    for (let browser = 0; browser < BROWSERS; browser++) online.beat(NOON + 60 * SECOND_MS);
    for (let browser = 0; browser < BROWSERS; browser++) {
      online.beat(NOON + 120 * SECOND_MS, { alive: 120, unanswered: 60 });
    }
    // The last six heartbeats moved four browsers from NOON and two from 60 s. Now 2 are at NOON, 4 at 60 s and 6 at 120 s.
    assert.equal(online.count(NOON + 120 * SECOND_MS), 2 + 4 + 6, 'all slots are in the window');
    assert.equal(online.count(NOON + 311 * SECOND_MS), 4 + 6, 'the slot of NOON has left the window');
    assert.equal(online.count(NOON + 371 * SECOND_MS), 6, 'the slot of 60 s has left the window');
  });

  it('adds a browser that reports only an unanswered heartbeat, although a heartbeat of that time was received', () => {
    const online = new OnlineWindow();
    online.beat(NOON);
    assert.equal(online.hasPrevious(NOON + 60 * SECOND_MS, { unanswered: 60 }), false);
    online.beat(NOON + 60 * SECOND_MS, { unanswered: 60 });
    assert.equal(online.count(NOON + 60 * SECOND_MS), 2);
  });

  it('adds a browser whose previous heartbeat is older than the window', () => {
    const online = new OnlineWindow();
    // The 30 slots are stored in a ring, where the slot of 300 s ago has the same place as that of NOON. The third heartbeat must not take a
    // browser at NOON for one of 300 s ago.
    online.beat(NOON);
    online.beat(NOON);
    online.beat(NOON, { alive: 300 });
    assert.equal(online.count(NOON), 3);
  });

  it('does not look for the previous heartbeat in a slot of the future', () => {
    const online = new OnlineWindow();
    // The 30 slots are stored in a ring, where the slot of 290 s ago has the same place as the next slot. The second heartbeat searches the
    // neighbouring slots too, and must not take the browser of 290 s ago for one in the next slot.
    online.beat(NOON - 290 * SECOND_MS);
    online.beat(NOON, { alive: 0 });
    assert.equal(online.count(NOON), 2);
  });

  it('counts at the first second of the clock, and after a month without requests', () => {
    const online = new OnlineWindow();
    online.beat(0);
    online.beat(5 * SECOND_MS, { alive: 290 }); // 290 s before is earlier than the start of the clock: a second browser.
    online.beat(10 * SECOND_MS, { alive: 5 }); // The second browser again.
    assert.equal(online.count(10 * SECOND_MS), 2);
    const monthLater = 30 * 86_400 * SECOND_MS;
    online.beat(monthLater);
    assert.equal(online.count(monthLater), 1);
  });

  it('undoes a heartbeat: the browser is forgotten 300 s after its previous heartbeat', () => {
    const online = new OnlineWindow();
    online.beat(NOON);
    const heartbeat = online.beat(NOON + 200 * SECOND_MS, { alive: 200 });
    online.undo(NOON + 202 * SECOND_MS, heartbeat);
    assert.equal(online.count(NOON + 299 * SECOND_MS), 1);
    assert.equal(online.count(NOON + 311 * SECOND_MS), 0);
  });

  it('changes nothing when it undoes a heartbeat that has left the window', () => {
    const online = new OnlineWindow();
    const heartbeat = online.beat(NOON);
    online.undo(NOON + 600 * SECOND_MS, heartbeat);
    assert.equal(online.count(NOON + 600 * SECOND_MS), 0);
  });

  for (const loss of [0, 0.05]) {
    it(`has a mean error under 2.5 % if ${loss * 100} % of requests and answers are lost`, () => {
      const error = simulate(loss);
      assert.ok(Math.abs(error) < 0.025, `mean error ${error}`);
    });
  }
});

/** A simulated reader. All times are seconds since the start. */
interface SimulatedReader {
  leavesAt: number;
  nextHeartbeatAt: number;
  lastHeartbeatAt: number;
  /** When the last answered heartbeat was sent. */
  lastAnsweredAt: number;
}

/**
 * Simulates two hours of a busy site, second by second. Three readers arrive each second, stay for 240 s on average, and send a heartbeat
 * every 54 to 66 s.
 *
 * @param loss The share of requests, and of answers, that are lost.
 * @returns The mean relative error of the number online.
 */
function simulate(loss: number): number {
  const random = seeded(20261123);
  const online = new OnlineWindow();
  let readers: SimulatedReader[] = [];
  const errors: number[] = [];
  for (let second = 0; second < 7200; second++) {
    for (let arrivals = 0; arrivals < 3; arrivals++) {
      // Random times of an exponential distribution, with 240 s as their mean.
      const leavesAt = second - 240 * Math.log(1 - random());
      readers.push({
        leavesAt,
        nextHeartbeatAt: second,
        lastHeartbeatAt: second,
        lastAnsweredAt: -Infinity,
      });
    }
    for (const reader of readers) {
      if (reader.nextHeartbeatAt !== second || second > reader.leavesAt) continue;
      reader.lastHeartbeatAt = second;
      reader.nextHeartbeatAt = second + Math.round(54 + random() * 12);
      const alive = second - reader.lastAnsweredAt; // Infinite if no heartbeat was answered.
      if (random() < loss) continue;
      online.beat(NOON + second * SECOND_MS, { alive: alive <= 300 ? alive : undefined });
      if (random() >= loss) reader.lastAnsweredAt = second;
    }
    // Now these are the readers who are really online.
    readers = readers.filter(({ lastHeartbeatAt }) => second - lastHeartbeatAt < 300);
    // In the first 20 minutes the number of readers still grows.
    if (second > 1200) errors.push(online.count(NOON + second * SECOND_MS) / readers.length - 1);
  }
  return errors.reduce((sum, error) => sum + error) / errors.length;
}
