import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { serialize } from 'node:v8';
import { type BudgetName, Budgets, MAX_BUCKETS } from '../../../src/endpoint/counting/budgets.ts';
import { createCounterEndpoint } from '../../../src/endpoint/endpoint.ts';
import { toNetwork } from '../../../src/endpoint/http/network.ts';
import { assertProblem, readFigures } from '../answers.ts';
import { options, PAGE } from '../requests.ts';

const MINUTE_MS = 60_000;
/** Noon in Vietnam. */
const NOON = Date.UTC(2026, 10, 23, 5);
const OFFICE = '203.0.113.9';

/** Spends one token. Returns whether the budget had one. */
const spend = (budgets: Budgets, address: string, now: number, name: BudgetName = 'visits') =>
  budgets.allowanceOf('laocai', toNetwork(address, null, 0), now).spend([name]);

/** Spends all tokens. Returns how many there were. */
const spendAll = (budgets: Budgets, address: string, now: number, name: BudgetName = 'visits') => {
  let spent = 0;
  while (spent < 100_000 && spend(budgets, address, now, name)) spent++;
  return spent;
};

describe('Budgets', { timeout: 60_000 }, () => {
  const limits: [BudgetName, number, number][] = [
    ['visits', 600, 2],
    ['views', 6000, 60],
    ['firstHeartbeats', 600, 60],
    ['requests', 6000, 6000],
  ];
  for (const [name, burst, refillPerMinute] of limits) {
    it(`allow ${burst} ${name} at once, then ${refillPerMinute} a minute`, () => {
      const budgets = new Budgets();
      assert.equal(spendAll(budgets, OFFICE, NOON, name), burst);
      assert.equal(spendAll(budgets, OFFICE, NOON + MINUTE_MS, name), refillPerMinute);
    });
  }

  it('are separate for each address, site and kind', () => {
    const budgets = new Budgets();
    spendAll(budgets, OFFICE, NOON);
    assert.equal(spend(budgets, OFFICE, NOON), false);
    assert.equal(spend(budgets, '203.0.113.10', NOON), true);
    assert.equal(spend(budgets, OFFICE, NOON, 'views'), true);
    const otherSite = budgets.allowanceOf('hanoi', toNetwork(OFFICE, null, 0), NOON);
    assert.equal(otherSite.spend(['visits']), true);
  });

  it('spend nothing if one of the kinds is used up', () => {
    const budgets = new Budgets();
    spendAll(budgets, OFFICE, NOON);
    const allowance = budgets.allowanceOf('laocai', toNetwork(OFFICE, null, 0), NOON);
    for (let attempt = 0; attempt < 10; attempt++) {
      assert.equal(allowance.spend(['firstHeartbeats', 'visits']), false);
    }
    assert.equal(spendAll(budgets, OFFICE, NOON, 'firstHeartbeats'), 600);
  });

  it('let one address add at most 3 480 visits a day', () => {
    const budgets = new Budgets();
    let spent = 0;
    for (let minute = 0; minute < 1440; minute++) {
      spent += spendAll(budgets, OFFICE, NOON + minute * MINUTE_MS);
    }
    // 600 at once, and 2 in each of the 1 440 minutes.
    assert.ok(spent <= 3480 && spent > 3400, `${spent} visits`);
  });

  it('never hold more than the burst', () => {
    const budgets = new Budgets();
    spend(budgets, OFFICE, NOON, 'views');
    // 5 999 of 6 000 views are left. Half a minute refills 30, but only one is missing.
    assert.equal(spendAll(budgets, OFFICE, NOON + 0.5 * MINUTE_MS, 'views'), 6000);
  });

  it('allow another visit only after a whole one is refilled', () => {
    const budgets = new Budgets();
    spend(budgets, OFFICE, NOON);
    // 599 of 600 visits are left. At 2 a minute, 24 seconds refill 0.8 of a visit.
    assert.equal(spendAll(budgets, OFFICE, NOON + 0.4 * MINUTE_MS), 599);
    // Six seconds later the other 0.2 are refilled.
    assert.equal(spendAll(budgets, OFFICE, NOON + 0.5 * MINUTE_MS), 1);
  });

  it('are not refilled when the clock is set back by ten hours', () => {
    const budgets = new Budgets();
    assert.equal(spendAll(budgets, OFFICE, NOON), 600);
    assert.equal(spendAll(budgets, OFFICE, NOON - 600 * MINUTE_MS), 0);
  });

  it('of all networks in one IPv6 /48 together are 16 times as large as those of one address', () => {
    const budgets = new Budgets();
    // 64 networks of one /48. Each of them alone may send 600 visits at once.
    const subnets = Array.from({ length: 64 }, (_, subnet) => `2001:db8:1:${subnet.toString(16)}::1`);
    const spendEverywhere = (now: number) =>
      subnets.reduce((sum, address) => sum + spendAll(budgets, address, now), 0);
    assert.equal(spendEverywhere(NOON), 600 * 16);
    assert.equal(spendEverywhere(NOON + MINUTE_MS), 2 * 16);
  });

  it('keep addresses as hashes only', () => {
    const budgets = new Budgets();
    spend(budgets, OFFICE, NOON);
    assert.equal(budgets.inspect().length, 1);
    assert.ok(!serialize(budgets.inspect()).includes('203.0.113'));
  });

  it('hash addresses with a secret key, so that nobody can find an address by hashing all of them', () => {
    const keyOf = (budgets: Budgets) => {
      spend(budgets, OFFICE, NOON);
      const key = budgets.inspect()[0]?.[0];
      assert.ok(key);
      return key;
    };
    const first = keyOf(new Budgets());
    const second = keyOf(new Budgets());
    assert.notEqual(first, second);
    // If the hash had no key, it would be the hash of one of these texts. A missing key could become the word "undefined".
    for (const text of [OFFICE, `laocai ${OFFICE}`, `undefinedlaocai ${OFFICE}`, `laocai${OFFICE}`]) {
      for (const encoding of ['base64', 'hex'] as const) {
        assert.notEqual(first, createHash('sha256').update(text).digest(encoding));
      }
    }
  });

  it('forget an address when its buckets are full again', () => {
    const budgets = new Budgets();
    // Ten visits are refilled after five minutes.
    for (let visit = 0; visit < 10; visit++) spend(budgets, OFFICE, NOON);
    spend(budgets, '198.51.100.1', NOON + 4 * MINUTE_MS);
    assert.equal(budgets.inspect().length, 2);
    spend(budgets, '198.51.100.1', NOON + 5 * MINUTE_MS);
    assert.equal(budgets.inspect().length, 1);
  });

  it('keep a limited number of buckets, and forget the least recently used first', () => {
    const budgets = new Budgets();
    const addressOf = (index: number) => [10, (index >> 16) & 255, (index >> 8) & 255, index & 255].join('.');
    for (let index = 0; index < 3; index++) spendAll(budgets, addressOf(index), NOON);
    // The first three addresses have no visits left. If one of them can send a visit again, its bucket was forgotten.
    const isForgotten = (index: number) => spend(budgets, addressOf(index), NOON);
    for (let index = 3; index < MAX_BUCKETS; index++) spend(budgets, addressOf(index), NOON, 'views');
    assert.equal(budgets.inspect().length, MAX_BUCKETS);
    assert.equal(isForgotten(0), false);
    // The line above used address 0 again, so two new addresses replace addresses 1 and 2.
    spend(budgets, '198.51.100.1', NOON);
    spend(budgets, '198.51.100.2', NOON);
    assert.equal(budgets.inspect().length, MAX_BUCKETS);
    assert.equal(isForgotten(0), false);
    assert.equal(isForgotten(1), true);
    assert.equal(isForgotten(2), true);
  });
});

describe('an endpoint with budgets', { timeout: 60_000 }, () => {
  /**
   * Starts an endpoint. Returns a function that sends a request from this address. By default, it is a view that opens a visit. A view is
   * also a heartbeat; `alive=9` says that it is not the first one of its browser.
   */
  const senderFrom = (address: string | undefined, trustedProxies = 0) => {
    const endpoint = createCounterEndpoint(options({ now: () => NOON, trustedProxies }));
    return (path = '/laocai?visit=1&alive=9', headers: Record<string, string> = {}) =>
      endpoint.fetch(new Request(`https://x${path}`, { method: 'POST', headers: { ...PAGE, ...headers } }), {
        address,
      });
  };

  it('answers 200 and counts nothing when the budget of visits is used up', async () => {
    const send = senderFrom(OFFICE);
    for (let visit = 0; visit < 600; visit++) await send();
    const figures = await readFigures(await send());
    assert.equal(figures.counted, false);
    assert.equal(figures.visits.total, 600);
    assert.equal((await readFigures(await send('/laocai?visit=0&alive=9'))).counted, true);
  });

  it('ignores first heartbeats when their budget is used up, and accepts later heartbeats', async () => {
    const send = senderFrom(OFFICE);
    for (let heartbeat = 0; heartbeat < 600; heartbeat++) await send('/laocai/alive');
    assert.equal((await readFigures(await send('/laocai/alive'))).online, 600);
    const viewWithFirstHeartbeat = '/laocai?visit=0';
    assert.equal((await readFigures(await send(viewWithFirstHeartbeat))).counted, false);
    assert.equal((await readFigures(await send('/laocai/alive?alive=300'))).online, 601);
    // A browser is forgotten after 300 s, so this heartbeat counts as a first one.
    assert.equal((await readFigures(await send('/laocai/alive?alive=301'))).online, 601);
  });

  it('answers 429 to a flood', async () => {
    const send = senderFrom(OFFICE);
    for (let request = 1; request < 6000; request++) await send();
    assert.equal((await send()).status, 200, 'request 6 000');
    const response = await send();
    assert.equal(response.headers.get('retry-after'), '10');
    assert.equal(response.headers.get('access-control-expose-headers'), 'Retry-After');
    await assertProblem(response, 429, 'Too many requests from this address.');
  });

  it('gives each reader behind a trusted proxy a separate budget', async () => {
    const send = senderFrom('127.0.0.1', 1);
    // 601 visits of one reader, of which 600 are counted.
    for (let visit = 0; visit <= 600; visit++) await send(undefined, { 'x-forwarded-for': OFFICE });
    const other = await send(undefined, { 'x-forwarded-for': '198.51.100.1' });
    const figures = await readFigures(other);
    assert.deepEqual([figures.counted, figures.visits.total], [true, 601]);
  });

  it('ignores X-Forwarded-For by default', async () => {
    const { fetch } = createCounterEndpoint(options({ now: () => NOON }));
    const send = (reader: number) => {
      const headers = { ...PAGE, 'x-forwarded-for': `198.51.100.${reader % 250}` };
      return fetch(new Request('https://x/laocai?visit=1&alive=9', { method: 'POST', headers }), {
        address: OFFICE,
      });
    };
    // 600 visits from one address, which claim to come from 250 others.
    for (let visit = 0; visit < 600; visit++) await send(visit);
    assert.equal((await readFigures(await send(600))).counted, false);
  });

  it('counts everything if the address is unknown', async () => {
    const send = senderFrom(undefined);
    for (let visit = 0; visit < 7000; visit++) await send();
    assert.equal((await readFigures(await send())).visits.total, 7001);
  });
});
