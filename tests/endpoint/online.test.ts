import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Online } from '../../src/endpoint/counting/online.ts';

const SECOND = 1000;
const NOON = Date.UTC(2026, 10, 23, 5);

describe('online', () => {
  it('counts a browser once, however often it gives a sign of life', () => {
    const online = new Online();
    online.add(NOON);
    for (let beat = 1; beat <= 20; beat++) online.add(NOON + beat * 60 * SECOND, 60);
    assert.equal(online.count(NOON + 20 * 60 * SECOND), 1);
  });

  it('forgets a browser 300 s after its last sign', () => {
    const online = new Online();
    online.add(NOON);
    assert.equal(online.count(NOON + 299 * SECOND), 1);
    assert.equal(online.count(NOON + 311 * SECOND), 0);
  });

  it('never falls below zero, nor below one for who is just here', () => {
    const online = new Online();
    online.add(NOON, 60);
    online.add(NOON + SECOND, 250);
    assert.equal(online.count(NOON + SECOND), 2);
    online.add(NOON + 2 * SECOND, 2);
    assert.equal(online.count(NOON + 2 * SECOND), 2);
  });

  it('takes the mark from a neighbouring slot when the clock ran on in between', () => {
    const online = new Online();
    online.add(NOON + 9.9 * SECOND);
    online.add(NOON + 70.1 * SECOND, 59);
    assert.equal(online.count(NOON + 71 * SECOND), 1);
  });

  it('outlives clocks set back and far ahead', () => {
    const online = new Online();
    online.add(NOON);
    online.add(NOON - 5 * SECOND, 0);
    assert.equal(online.count(NOON), 1);
    online.add(NOON - 86_400 * SECOND);
    assert.equal(online.count(NOON - 86_400 * SECOND), 1);
    online.add(NOON + 30 * 86_400 * SECOND);
    assert.equal(online.count(NOON + 30 * 86_400 * SECOND), 1);
  });

  for (const loss of [0, 0.05]) {
    it(`is right within 2.5 % on average when ${loss * 100} % of requests and of answers are lost`, () => {
      assert.ok(Math.abs(simulate(loss)) < 0.025, `mean error ${simulate(loss)}`);
    });
  }
});

/** Two hours of a busy site, second by second; gives the mean relative error of the figure. */
function simulate(loss: number): number {
  const random = seeded(20261123);
  const online = new Online();
  let readers: { until: number; next: number; sign: number; answered: number }[] = [];
  const errors: number[] = [];
  for (let second = 0; second < 7200; second++) {
    for (let arrivals = 0; arrivals < 3; arrivals++) {
      const until = second - 240 * Math.log(1 - random());
      readers.push({ until, next: second, sign: second, answered: -Infinity });
    }
    for (const reader of readers) {
      if (reader.next !== second || second > reader.until) continue;
      reader.sign = second;
      reader.next = second + Math.round(54 + random() * 12);
      const alive = second - reader.answered;
      if (random() < loss) continue;
      online.add(NOON + second * SECOND, alive <= 300 ? alive : undefined);
      if (random() >= loss) reader.answered = second;
    }
    readers = readers.filter(({ sign }) => second - sign < 300);
    if (second > 1200) errors.push(online.count(NOON + second * SECOND) / readers.length - 1);
  }
  return errors.reduce((sum, error) => sum + error) / errors.length;
}

/** Mulberry32: the same random numbers in every run. */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
