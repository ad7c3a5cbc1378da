import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MAX_BUCKETS } from '../../src/endpoint/counting/bucket-table.ts';
import { toBudgetLimits } from '../../src/endpoint/counting/budget-limits.ts';
import { Budgets } from '../../src/endpoint/counting/budgets.ts';
import { toClient } from '../../src/endpoint/http/client.ts';
import { TrustedProxies } from '../../src/endpoint/http/trusted-proxies.ts';

const MINUTE_MS = 60_000;
/** Noon in Viet Nam. */
const NOON = Date.UTC(2026, 10, 23, 5);
const OFFICE = '203.0.113.9';
/** How many visits one address may open at once. */
const BURST = 600;
const NO_PROXIES = new TrustedProxies(0);

/** A different public address for each index up to some millions: `20.0.0.1`, `20.0.1.1`, … */
const addressOf = (index: number) => [20 + (index >> 16), (index >> 8) & 255, index & 255, 1].join('.');

/** Takes one visit from the budget of an address. Returns whether there was one. */
const spend = (budgets: Budgets, address: string, now: number) =>
  budgets.allowanceOf('laocai', toClient(address, null, NO_PROXIES).networks, now).spend(['visits']);

describe('budgets', { timeout: 150_000 }, () => {
  it('of two million addresses need a limited number of buckets, and a budget that was used up before is still used up', () => {
    const budgets = new Budgets(toBudgetLimits({}));
    for (let visit = 0; visit < BURST; visit++) assert.equal(spend(budgets, OFFICE, NOON), true);
    for (let index = 0; index < 2_000_000; index++) spend(budgets, addressOf(index), NOON);
    const { length } = budgets.inspect();
    assert.ok(length > 1_000_000 && length <= MAX_BUCKETS, `${length} buckets`);
    assert.equal(spend(budgets, OFFICE, NOON), false);
  });

  it('of a million addresses are forgotten within 200 requests, after one minute of refilling', () => {
    const budgets = new Budgets(toBudgetLimits({}));
    for (let index = 0; index < 1_000_000; index++) spend(budgets, addressOf(index), NOON);
    for (let request = 0; request < 200; request++) spend(budgets, OFFICE, NOON + MINUTE_MS);
    assert.equal(budgets.inspect().length, 1, 'only the bucket of the office');
  });
});
