import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { serialize } from 'node:v8';
import {
  type BudgetName,
  type BudgetOptions,
  toBudgetLimits,
} from '../../../src/endpoint/counting/budget-limits.ts';
import { Budgets } from '../../../src/endpoint/counting/budgets.ts';
import { toClient } from '../../../src/endpoint/http/client.ts';
import { TrustedProxies } from '../../../src/endpoint/http/trusted-proxies.ts';

const MINUTE_MS = 60_000;
/** Noon in Viet Nam. */
const NOON = Date.UTC(2026, 10, 23, 5);
const OFFICE = '203.0.113.9';

const NO_PROXIES = new TrustedProxies(0);

const createBudgets = (options: BudgetOptions = {}) => new Budgets(toBudgetLimits(options));

const allowanceOf = (budgets: Budgets, address: string, now: number, site = 'laocai') =>
  budgets.allowanceOf(site, toClient(address, null, NO_PROXIES).networks, now);

/** `spendAll` stops after this many tokens, for a budget without a limit. */
const MAX_TOKENS_SPENT = 100_000;

/** Spends one token. Returns whether the budget had one. */
const spend = (budgets: Budgets, address: string, now: number, name: BudgetName = 'visits') =>
  allowanceOf(budgets, address, now).spend([name]);

/** Spends all tokens. Returns how many there were. */
const spendAll = (budgets: Budgets, address: string, now: number, name: BudgetName = 'visits') => {
  let spent = 0;
  while (spent < MAX_TOKENS_SPENT && spend(budgets, address, now, name)) spent++;
  return spent;
};

describe('Budgets', { timeout: 60_000 }, () => {
  const limits: [name: BudgetName, burst: number, refillPerMinute: number][] = [
    ['visits', 600, 2],
    ['views', 6000, 60],
    ['heartbeats', 600, 600],
    ['firstHeartbeats', 600, 60],
    ['reads', 6000, 1200],
    ['requests', 6000, 6000],
  ];
  for (const [name, burst, refillPerMinute] of limits) {
    it(`allow ${burst} ${name} at once, then ${refillPerMinute} a minute`, () => {
      const budgets = createBudgets();
      assert.equal(spendAll(budgets, OFFICE, NOON, name), burst);
      // In two steps of half a minute. After a whole minute some budgets are full, and a refill that is too fast would not be noticed.
      assert.equal(spendAll(budgets, OFFICE, NOON + 0.5 * MINUTE_MS, name), refillPerMinute / 2);
      assert.equal(spendAll(budgets, OFFICE, NOON + MINUTE_MS, name), refillPerMinute / 2);
    });
  }

  it('are separate for each address, site and kind', () => {
    const budgets = createBudgets();
    spendAll(budgets, OFFICE, NOON);
    assert.equal(spend(budgets, OFFICE, NOON), false);
    assert.equal(spend(budgets, '203.0.113.10', NOON), true);
    assert.equal(spend(budgets, OFFICE, NOON, 'views'), true);
    assert.equal(allowanceOf(budgets, OFFICE, NOON, 'hanoi').spend(['visits']), true);
  });

  it('spend nothing if a request needs two budgets and one of them is used up', () => {
    const budgets = createBudgets();
    spendAll(budgets, OFFICE, NOON, 'visits');
    const allowance = allowanceOf(budgets, OFFICE, NOON);
    for (let attempt = 0; attempt < 10; attempt++) {
      assert.equal(allowance.spend(['firstHeartbeats', 'visits']), false);
    }
    assert.equal(spendAll(budgets, OFFICE, NOON, 'firstHeartbeats'), 600, 'the whole budget');
  });

  it('let one address add no more than 600 visits at once and 2 a minute over a whole day', () => {
    const budgets = createBudgets();
    let spent = 0;
    for (let minute = 0; minute < 1440; minute++) {
      spent += spendAll(budgets, OFFICE, NOON + minute * MINUTE_MS);
    }
    assert.equal(spent, 600 + 2 * 1439, '600 in the first minute, and 2 in each other minute of the day');
  });

  it('never hold more than the burst', () => {
    const budgets = createBudgets();
    spend(budgets, OFFICE, NOON, 'views');
    // 5 999 of 6 000 views are left. Half a minute refills 30, but only one is missing.
    assert.equal(spendAll(budgets, OFFICE, NOON + 0.5 * MINUTE_MS, 'views'), 6000);
  });

  it('allow another visit only after a whole visit is refilled', () => {
    const budgets = createBudgets();
    spend(budgets, OFFICE, NOON);
    // 599 of 600 visits are left. At 2 a minute, 24 seconds refill 0.8 of a visit.
    assert.equal(spendAll(budgets, OFFICE, NOON + 0.4 * MINUTE_MS), 599);
    // Six seconds later the other 0.2 are refilled.
    assert.equal(spendAll(budgets, OFFICE, NOON + 0.5 * MINUTE_MS), 1);
  });

  it('give all networks of one IPv6 /48 together 16 times the tokens of one address', () => {
    const budgets = createBudgets();
    // 64 networks of one /48. Each of them alone may send 600 visits at once.
    const subnets = Array.from({ length: 64 }, (_, subnet) => `2001:db8:1:${subnet.toString(16)}::1`);
    const spendEverywhere = (now: number) =>
      subnets.reduce((sum, address) => sum + spendAll(budgets, address, now), 0);
    assert.equal(spendEverywhere(NOON), 600 * 16);
    assert.equal(spendEverywhere(NOON + MINUTE_MS), 2 * 16);
  });

  it('give all networks of one IPv6 /32 together 256 times the tokens of one address', () => {
    const budgets = createBudgets({ visits: { burst: 3, perMinute: 1 } });
    // Each request comes from another /48, so only the budget of the /32 can run out.
    let spent = 0;
    for (let subnet = 0; subnet < 2000; subnet++) {
      if (spend(budgets, `2001:db8:${subnet.toString(16)}::1`, NOON)) spent++;
    }
    assert.equal(spent, 3 * 256);
    assert.equal(spend(budgets, '2001:db9::1', NOON), true, 'another /32');
  });

  it('have the size that an option gives, or no limit; without an option, they have the default size', () => {
    const budgets = createBudgets({ visits: { burst: 3, perMinute: 7 }, views: 'off' });
    assert.equal(spendAll(budgets, OFFICE, NOON), 3);
    assert.equal(spendAll(budgets, OFFICE, NOON + MINUTE_MS), 3, '7 come back, but only 3 have room');
    const later = NOON + 2 * MINUTE_MS;
    assert.equal(spendAll(budgets, OFFICE, later, 'views'), MAX_TOKENS_SPENT, 'no limit');
    assert.equal(spendAll(budgets, OFFICE, later, 'reads'), 6000, 'the default size');
  });

  it('keep addresses as hashes only', () => {
    const budgets = createBudgets();
    spend(budgets, OFFICE, NOON);
    assert.equal(budgets.inspect().length, 1);
    assert.ok(!serialize(budgets.inspect()).includes('203.0.113'));
  });

  it('hash addresses with a secret key, so that nobody can find an address by hashing all of them', () => {
    const hashIn = (budgets: Budgets) => {
      spend(budgets, OFFICE, NOON);
      const [hash] = budgets.inspect();
      assert.ok(hash);
      return hash;
    };
    // Each `Budgets` has a key of its own.
    const first = hashIn(createBudgets());
    const second = hashIn(createBudgets());
    assert.notEqual(first, second);
    // If the hash had no key, it would be the hash of one of these texts. A missing key could become the word "undefined".
    for (const text of [OFFICE, `laocai ${OFFICE}`, `undefinedlaocai ${OFFICE}`, `laocai${OFFICE}`]) {
      const plainHash = createHash('sha256').update(text).digest('hex');
      const storedBits = Number.parseInt(plainHash.slice(0, 8), 16); // Of a hash, its first 32 bits are stored.
      assert.notEqual(first, storedBits);
    }
  });

  it('forget an address when its budgets are full again', () => {
    const budgets = createBudgets();
    // At 2 a minute, ten visits come back in five minutes.
    for (let visit = 0; visit < 10; visit++) spend(budgets, OFFICE, NOON);
    spend(budgets, '198.51.100.1', NOON + 4 * MINUTE_MS);
    assert.equal(budgets.inspect().length, 2, 'both addresses');
    spend(budgets, '198.51.100.1', NOON + 5 * MINUTE_MS);
    assert.equal(budgets.inspect().length, 1, 'only the other address');
  });

  it('forget many addresses in parts, so that no request waits until all of them are checked', () => {
    const budgets = createBudgets();
    const addresses = 30_000;
    for (let index = 0; index < addresses; index++) spend(budgets, `20.0.${index >> 8}.${index & 255}`, NOON);
    const kept: number[] = [];
    do {
      spend(budgets, OFFICE, NOON + 5 * MINUTE_MS);
      kept.push(budgets.inspect().length);
    } while (kept.at(-1)! > 1 && kept.length < 10);
    const forgotten = kept.map((count, index) => (kept[index - 1] ?? addresses + 1) - count);
    assert.ok(Math.max(...forgotten) < addresses / 2, `each request forgot ${forgotten.join(', ')}`);
    assert.equal(kept.at(-1), 1, 'only the office');
  });
});
