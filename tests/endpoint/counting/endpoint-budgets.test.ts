import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BudgetOptions } from '../../../src/endpoint/counting/budget-limits.ts';
import {
  createCounterEndpoint,
  type Figures,
  type TrustedProxiesOption,
} from '../../../src/endpoint/endpoint.ts';
import { assertProblem, readFigures } from '../answers.ts';
import { options, PAGE } from '../requests.ts';

/** Noon in Vietnam. */
const NOON = Date.UTC(2026, 10, 23, 5);
const OFFICE = '203.0.113.9';

describe('an endpoint with budgets', { timeout: 60_000 }, () => {
  /**
   * Starts an endpoint. Returns a function that sends a request from this address. By default, it is a view that opens a visit. A view is
   * also a heartbeat; `alive=9` says that it is not the first one of its browser.
   */
  const senderFrom = (
    address: string | undefined,
    trustedProxies: TrustedProxiesOption = 0,
    budgets: BudgetOptions = {},
  ) => {
    const endpoint = createCounterEndpoint(options({ now: () => NOON, trustedProxies, budgets }));
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

  it('ignores first heartbeats when their budget is used up, whatever their `alive` claims', async () => {
    const send = senderFrom(OFFICE, 0, { heartbeats: 'off' });
    // No browser was online 300 s ago, so these heartbeats raise the number online like those without `alive`.
    for (let heartbeat = 0; heartbeat < 300; heartbeat++) await send('/laocai/alive');
    for (let heartbeat = 0; heartbeat < 300; heartbeat++) await send('/laocai/alive?alive=299');
    for (const query of ['', '?alive=299', '?alive=300', '?alive=301']) {
      assert.equal((await readFigures(await send(`/laocai/alive${query}`))).online, 600, query);
    }
    for (const query of ['?visit=0', '?visit=0&alive=299']) {
      const { counted, views, online } = await readFigures(await send(`/laocai${query}`));
      assert.deepEqual([counted, views.total, online], [false, 0, 600], query);
    }
    // These move the mark of a browser that is online.
    assert.equal((await readFigures(await send('/laocai/alive?alive=0'))).online, 600);
    assert.equal((await readFigures(await send('/laocai?visit=0&alive=0'))).counted, true);
  });

  it('ignores all heartbeats when their budget is used up, and counts the views', async () => {
    let now = NOON;
    const budgets: BudgetOptions = { heartbeats: { burst: 2, perMinute: 1 } };
    const { fetch } = createCounterEndpoint(options({ now: () => now, budgets }));
    const send = async (method: string, path: string) =>
      readFigures(
        await fetch(new Request(`https://x${path}`, { method, headers: PAGE }), { address: OFFICE }),
      );
    await send('POST', '/laocai/alive');
    await send('POST', '/laocai/alive?alive=0');
    now += 20_000;
    // These would keep the browser online for another 20 seconds.
    await send('POST', '/laocai/alive?alive=20');
    const { counted, views, online } = await send('POST', '/laocai?visit=0&alive=20');
    assert.deepEqual([counted, views.total, online], [true, 1, 1]);
    now += 285_000;
    assert.equal((await send('GET', '/laocai')).online, 0);
  });

  it('answers 429 to a flood of any method', async () => {
    for (const method of ['POST', 'PUT', 'OPTIONS']) {
      const { fetch } = createCounterEndpoint(options({ now: () => NOON }));
      const send = () =>
        fetch(new Request('https://x/laocai?visit=0&alive=9', { method, headers: PAGE }), {
          address: OFFICE,
        });
      for (let request = 0; request < 6000; request++) assert.notEqual((await send()).status, 429);
      const response = await send();
      assert.equal(response.headers.get('retry-after'), '10');
      assert.equal(response.headers.get('access-control-expose-headers'), 'Retry-After');
      await assertProblem(response, 429, 'Too many requests from this address.');
    }
  });

  it('answers 429 to too many reads of figures, of feeds and of the health, and still counts', async () => {
    for (const path of ['/laocai', '/feed/tin', '/healthz', '/hanoi']) {
      const budgets: BudgetOptions = { reads: { burst: 20, perMinute: 1 } };
      const { fetch } = createCounterEndpoint(options({ now: () => NOON, budgets }));
      const read = (method = 'GET') =>
        fetch(new Request(`https://x${path}`, { method }), { address: OFFICE });
      for (let request = 0; request < 10; request++) {
        assert.notEqual((await read()).status, 429);
        assert.notEqual((await read('HEAD')).status, 429);
      }
      const response = await read();
      assert.equal(response.headers.get('retry-after'), '60', 'the next token is refilled in a minute');
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      await assertProblem(response, 429, 'Too many reads from this address.');
      const post = new Request('https://x/laocai?visit=1', { method: 'POST', headers: PAGE });
      assert.equal((await readFigures(await fetch(post, { address: OFFICE }))).counted, true);
    }
  });

  it('counts an office of 500 people behind one address fully', async () => {
    let now = NOON;
    const { answer } = createCounterEndpoint(options({ now: () => now }));
    const headers = new Headers(PAGE);
    const send = async (url: string) => {
      const { status, body } = await answer({ method: 'POST', url, headers }, { address: OFFICE });
      assert.equal(status, 200);
      return JSON.parse(body as string) as Figures;
    };
    // All open the portal within five minutes, open five pages within ten, and stay online for an hour.
    const people = Array.from({ length: 500 }, (_, index) => ({
      arrives: Math.floor(index * 0.6),
      last: -1,
    }));
    let last: Figures | undefined;
    for (let second = 0; second < 3600; second++) {
      now += 1000;
      for (const person of people) {
        const age = second - person.arrives;
        if (age < 0) continue;
        const isView = age % 120 === 0 && age < 600;
        if (!isView && second - person.last < 60) continue;
        const alive = age === 0 ? '' : `&alive=${second - person.last}`;
        last = await send(isView ? `/laocai?visit=${age === 0 ? 1 : 0}${alive}` : `/laocai/alive?${alive}`);
        person.last = second;
      }
    }
    assert.deepEqual([last!.visits.total, last!.views.total, last!.online], [500, 2500, 500]);
  });

  it('answers readers with an excluded address, and does not count them', async () => {
    const exclude = ['203.0.113.0/24', '2001:db8::/32'];
    const { fetch } = createCounterEndpoint(options({ now: () => NOON, trustedProxies: 1, exclude }));
    const send = async (path: string, reader: string) => {
      const headers = { ...PAGE, 'x-forwarded-for': reader };
      return readFigures(await fetch(new Request(`https://x${path}`, { method: 'POST', headers })));
    };
    for (const reader of ['203.0.113.9', '2001:db8:1::9', '::ffff:203.0.113.10']) {
      const { counted, views, online } = await send('/laocai?visit=1', reader);
      assert.deepEqual([counted, views.total, online], [false, 0, 0], reader);
      assert.equal((await send('/laocai/alive', reader)).online, 0);
    }
    assert.equal((await send('/laocai?visit=1', '203.0.114.9')).counted, true);
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

  const unknown: [string, string | undefined, TrustedProxiesOption, string][] = [
    ['comes from this machine, and no proxy is configured', '127.0.0.1', 0, '203.0.113.9'],
    ['comes from a private network, and no proxy is configured', '192.168.1.7', 0, '203.0.113.9'],
    ['comes from a proxy that is not in the configured range', '192.168.1.7', ['10.0.0.0/8'], '203.0.113.9'],
    ['has an entry in X-Forwarded-For that cannot be read', '127.0.0.1', 1, 'unknown'],
    ['comes from a runtime that gives no address', undefined, 0, '203.0.113.9'],
  ];
  for (const [name, address, trustedProxies, forwardedFor] of unknown) {
    it(`shares budgets a hundred times as large if a request ${name}`, async () => {
      const budgets: BudgetOptions = { visits: { burst: 3, perMinute: 1 } };
      const send = senderFrom(address, trustedProxies, budgets);
      for (let visit = 0; visit < 400; visit++) {
        await send('/laocai?visit=1&alive=9', { 'x-forwarded-for': forwardedFor });
      }
      assert.equal((await readFigures(await send('/laocai?visit=0&alive=9'))).visits.total, 300);
    });
  }
});
