import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { serialize } from 'node:v8';
import { toNetwork } from '../../src/endpoint/http/network.ts';
import { Budgets } from '../../src/endpoint/counting/budgets.ts';
import { createCounterEndpoint, type Figures } from '../../src/endpoint/endpoint.ts';
import { options, PAGE } from './requests.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 10, 23, 5);

describe('addresses', () => {
  it('are those of the connection where no proxy is trusted', () => {
    assert.deepEqual(toNetwork('203.0.113.9', '198.51.100.1', 0), { near: '203.0.113.9' });
  });

  it('are believed through exactly the trusted proxies', () => {
    assert.deepEqual(toNetwork('10.0.0.2', 'spoofed, 203.0.113.9', 1), { near: '203.0.113.9' });
    assert.deepEqual(toNetwork('10.0.0.2', '1.1.1.1, 203.0.113.9, 10.0.0.1', 2), { near: '203.0.113.9' });
    assert.deepEqual(toNetwork('203.0.113.9', null, 1), { near: '203.0.113.9' });
  });

  it('are read as proxies write them', () => {
    assert.deepEqual(toNetwork('::ffff:203.0.113.9', null, 0), { near: '203.0.113.9' });
    assert.deepEqual(toNetwork('127.0.0.1', '203.0.113.9:51234', 1), { near: '203.0.113.9' });
    assert.deepEqual(
      toNetwork('127.0.0.1', '[2001:db8:1:2::9]:51234', 1),
      toNetwork('2001:db8:1:2:aaaa::1', null, 0),
    );
  });

  it('of IPv6 stand for their /64 and /48', () => {
    const a = toNetwork('2001:db8:1:2::9', null, 0)!;
    const b = toNetwork('2001:db8:1:3::9', null, 0)!;
    assert.notEqual(a.near, b.near);
    assert.equal(a.wide, b.wide);
  });

  it('of this machine, and those nobody knows, say nothing of a reader', () => {
    for (const address of ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1', 'unknown', '', undefined])
      assert.equal(toNetwork(address, null, 0), undefined);
  });
});

describe('budgets', () => {
  const spend = (budgets: Budgets, address: string, now: number, kind: 'visits' | 'views' = 'visits') =>
    budgets.of('laocai', toNetwork(address, null, 0), now)([kind]);
  const spendAll = (budgets: Budgets, address: string, now: number) => {
    let spent = 0;
    while (spent < 100_000 && spend(budgets, address, now)) spent++;
    return spent;
  };

  it('let an office of 500 in, and then two visits a minute', () => {
    const budgets = new Budgets();
    assert.equal(spendAll(budgets, '203.0.113.9', NOON), 600);
    assert.equal(spendAll(budgets, '203.0.113.9', NOON + MINUTE), 2);
    assert.equal(spend(budgets, '203.0.113.10', NOON), true);
    assert.equal(spend(budgets, '203.0.113.9', NOON, 'views'), true);
  });

  it('let one address add 3 480 visits a day at most', () => {
    const budgets = new Budgets();
    let spent = 0;
    for (let minute = 0; minute < 1440; minute++)
      spent += spendAll(budgets, '203.0.113.9', NOON + minute * MINUTE);
    assert.ok(spent <= 3480 && spent > 3400, `${spent} visits`);
  });

  it('widen for an IPv6 /48, but not without end', () => {
    const budgets = new Budgets();
    let spent = 0;
    for (let subnet = 0; subnet < 64; subnet++)
      spent += spendAll(budgets, `2001:db8:1:${subnet.toString(16)}::1`, NOON);
    assert.equal(spent, 600 * 16);
  });

  it('keep no address in clear, and nothing once they are full again', () => {
    const budgets = new Budgets();
    spend(budgets, '203.0.113.9', NOON);
    const kept = () => budgets.inspect();
    assert.equal(kept().length, 1);
    assert.ok(!serialize(kept()).includes('203.0.113'));
    spend(budgets, '198.51.100.1', NOON + 60 * MINUTE);
    assert.equal(kept().length, 1);
  });
});

describe('an endpoint with budgets', () => {
  const askFrom = (address: string | undefined) => {
    const endpoint = createCounterEndpoint(options({ now: () => NOON }));
    return () =>
      endpoint.fetch(new Request('https://x/laocai?visit=1', { method: 'POST', headers: PAGE }), { address });
  };

  it('answers beyond the budget without counting', async () => {
    const ask = askFrom('203.0.113.9');
    for (let visit = 0; visit < 600; visit++) await ask();
    const answer = (await (await ask()).json()) as Figures;
    assert.equal(answer.counted, false);
    assert.equal(answer.visits.total, 600);
  });

  it('turns only floods away', async () => {
    const ask = askFrom('203.0.113.9');
    let response = await ask();
    for (let request = 1; request < 6000; request++) response = await ask();
    assert.equal(response.status, 200);
    response = await ask();
    assert.equal(response.status, 429);
    assert.equal(response.headers.get('retry-after'), '10');
  });

  it('counts everything where the address is unknown', async () => {
    const ask = askFrom(undefined);
    for (let visit = 0; visit < 7000; visit++) await ask();
    assert.equal(((await (await ask()).json()) as Figures).visits.total, 7001);
  });
});
