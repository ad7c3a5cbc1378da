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

/** Noon in Viet Nam. */
const NOON = Date.UTC(2026, 10, 23, 5);
const OFFICE = '203.0.113.9';
/** The default budgets of one address: how much it can send at once. */
const MAX_VISITS = 600;
const MAX_FIRST_HEARTBEATS = 600;
const MAX_REQUESTS = 6000;

describe('an endpoint with budgets', { timeout: 60_000 }, () => {
  /**
   * Starts an endpoint. Returns a function that sends a request from this address, by default a view that opens a visit. A view is also a
   * heartbeat: `alive=9` says that its browser sent the previous heartbeat 9 seconds ago.
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

  it('answers a visit with 200 without counting it when the budget of visits is used up, and counts a view without a visit', async () => {
    const send = senderFrom(OFFICE);
    for (let visit = 0; visit < MAX_VISITS; visit++) await send();
    const figures = await readFigures(await send());
    assert.equal(figures.counted, false);
    assert.equal(figures.visits.total, MAX_VISITS);
    assert.equal((await readFigures(await send('/laocai?visit=0&alive=9'))).counted, true);
  });

  it('shows the picture without script when the budget of visits is used up, and does not count it', async () => {
    const budgets: BudgetOptions = { visits: { burst: 2, perMinute: 1 } };
    const { fetch } = createCounterEndpoint(options({ now: () => NOON, budgets }));
    const get = (path: string) =>
      fetch(new Request(`https://x${path}`, { headers: PAGE }), { address: OFFICE });
    for (let view = 0; view < 4; view++) assert.equal((await get('/laocai/hit.svg')).status, 200);
    assert.equal((await readFigures(await get('/laocai'))).visits.total, 2);
  });

  it('ignores first heartbeats when their budget is used up, and does not count views that are first heartbeats, whatever their `alive` claims', async () => {
    // Without a limit for all heartbeats, only the budget of first heartbeats is used up.
    const send = senderFrom(OFFICE, 0, { heartbeats: 'off' });
    // Nobody was online 299 s ago. So a heartbeat with `alive=299` is a first heartbeat too, and adds a browser to those online.
    for (let heartbeat = 0; heartbeat < MAX_FIRST_HEARTBEATS / 2; heartbeat++) {
      await send('/laocai/alive');
      await send('/laocai/alive?alive=299');
    }
    for (const query of ['', '?alive=299', '?alive=300', '?alive=301']) {
      const { online } = await readFigures(await send(`/laocai/alive${query}`));
      assert.equal(online, MAX_FIRST_HEARTBEATS, query);
    }
    for (const query of ['?visit=0', '?visit=0&alive=299']) {
      const { counted, views, online } = await readFigures(await send(`/laocai${query}`));
      assert.deepEqual([counted, views.total, online], [false, 0, MAX_FIRST_HEARTBEATS], query);
    }
    // With `alive=0`, the endpoint finds a browser that is online now. Such a heartbeat is not a first one and adds no browser.
    assert.equal((await readFigures(await send('/laocai/alive?alive=0'))).online, MAX_FIRST_HEARTBEATS);
    assert.equal((await readFigures(await send('/laocai?visit=0&alive=0'))).counted, true);
  });

  it('takes a token of the budget of requests for each 1 000 characters of a request', async () => {
    let now = NOON;
    const budgets: BudgetOptions = { requests: { burst: 30, perMinute: 60 } };
    const { answer } = createCounterEndpoint(options({ now: () => now, budgets }));
    const statusOf = async (size?: number) => {
      const request = { method: 'GET', url: '/laocai', headers: new Headers() };
      return (await answer(request, { address: OFFICE, size })).status;
    };
    // Each spends 14 tokens. The third finds only two of 30, so it also spends 12 of those that come back next.
    assert.deepEqual(
      [await statusOf(13_001), await statusOf(14_000), await statusOf(14_000)],
      [200, 200, 200],
    );
    assert.equal(await statusOf(), 429);
    now += 12_000;
    assert.equal(await statusOf(), 429);
    now += 1000;
    assert.equal(await statusOf(1000), 200);
    assert.equal(await statusOf(), 429);
  });

  it('ignores heartbeats when their budget is used up, and counts views', async () => {
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
    // This heartbeat and that of the next view are over the budget. With them, the browser would stay online for 300 s from now on.
    await send('POST', '/laocai/alive?alive=20');
    const { counted, views, online } = await send('POST', '/laocai?visit=0&alive=20');
    assert.deepEqual([counted, views.total, online], [true, 1, 1]);
    now += 285_000;
    assert.equal((await send('GET', '/laocai')).online, 0, '305 s after the last accepted heartbeat');
  });

  it('answers 429 to a flood of any method', async () => {
    for (const method of ['POST', 'PUT', 'OPTIONS']) {
      const { fetch } = createCounterEndpoint(options({ now: () => NOON }));
      const send = () =>
        fetch(new Request('https://x/laocai?visit=0&alive=9', { method, headers: PAGE }), {
          address: OFFICE,
        });
      for (let request = 0; request < MAX_REQUESTS; request++) assert.notEqual((await send()).status, 429);
      const response = await send();
      assert.equal(response.headers.get('retry-after'), '10', 'the shortest wait after a flood');
      assert.equal(response.headers.get('access-control-expose-headers'), 'Retry-After');
      await assertProblem(response, 429, 'Too many requests from this address.');
    }
  });

  it('answers 429 to too many reads of figures, feeds, the health and unknown paths, and still counts', async () => {
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
      assert.equal(response.headers.get('retry-after'), '60', 'one more read a minute');
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      await assertProblem(response, 429, 'Too many reads from this address.');
      const post = new Request('https://x/laocai?visit=1', { method: 'POST', headers: PAGE });
      assert.equal((await readFigures(await fetch(post, { address: OFFICE }))).counted, true);
    }
  });

  it('counts all visits and views of an office of 500 people behind one address', async () => {
    let now = NOON;
    const { answer } = createCounterEndpoint(options({ now: () => now }));
    const headers = new Headers(PAGE);
    const send = async (url: string) => {
      const { status, body } = await answer({ method: 'POST', url, headers }, { address: OFFICE });
      assert.equal(status, 200);
      return JSON.parse(body as string) as Figures;
    };
    const PEOPLE = 500;
    const VIEWS_OF_EACH = 5;
    const SECONDS_BETWEEN_VIEWS = 120;
    const HEARTBEAT_SECONDS = 60;
    // All arrive in the first five minutes, view five pages in eight minutes, and stay online for the rest of the hour. Times are seconds.
    const people = Array.from({ length: PEOPLE }, (_, index) => ({
      arrivesAt: Math.floor((index / PEOPLE) * 300),
      lastSentAt: -1, // Nothing was sent yet.
    }));
    let figures: Figures | undefined;
    for (let second = 0; second < 3600; second++) {
      now += 1000;
      for (const person of people) {
        const age = second - person.arrivesAt;
        if (age < 0) continue;
        const isFirst = age === 0;
        const isView = age % SECONDS_BETWEEN_VIEWS === 0 && age < VIEWS_OF_EACH * SECONDS_BETWEEN_VIEWS;
        const isHeartbeatDue = second - person.lastSentAt >= HEARTBEAT_SECONDS;
        if (!isView && !isHeartbeatDue) continue;
        const query = isFirst ? [] : [`alive=${second - person.lastSentAt}`];
        if (isView) query.push(`visit=${isFirst ? 1 : 0}`);
        figures = await send(`/laocai${isView ? '' : '/alive'}?${query.join('&')}`);
        person.lastSentAt = second;
      }
    }
    const { visits, views, online } = figures!;
    assert.deepEqual([visits.total, views.total, online], [PEOPLE, PEOPLE * VIEWS_OF_EACH, PEOPLE]);
  });

  it('answers readers with an excluded address without counting them, and counts all others', async () => {
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
    const visitFrom = async (reader: string) =>
      readFigures(await send(undefined, { 'x-forwarded-for': reader }));
    for (let visit = 0; visit < MAX_VISITS; visit++) await visitFrom(OFFICE);
    assert.equal((await visitFrom(OFFICE)).counted, false);
    assert.equal((await visitFrom('198.51.100.1')).counted, true);
  });

  it('ignores X-Forwarded-For by default', async () => {
    const { fetch } = createCounterEndpoint(options({ now: () => NOON }));
    const send = (reader: number) => {
      const headers = { ...PAGE, 'x-forwarded-for': `198.51.100.${reader % 250}` };
      return fetch(new Request('https://x/laocai?visit=1&alive=9', { method: 'POST', headers }), {
        address: OFFICE,
      });
    };
    // All come from one address and claim to come from 250 others.
    for (let visit = 0; visit < MAX_VISITS; visit++) await send(visit);
    assert.equal((await readFigures(await send(MAX_VISITS))).counted, false);
  });

  const unknown: [
    what: string,
    address: string | undefined,
    trustedProxies: TrustedProxiesOption,
    forwardedFor: string,
  ][] = [
    ['comes from this machine, and no proxy is configured', '127.0.0.1', 0, '203.0.113.9'],
    ['comes from a private network, and no proxy is configured', '192.168.1.7', 0, '203.0.113.9'],
    ['comes from a proxy that is not in the configured range', '192.168.1.7', ['10.0.0.0/8'], '203.0.113.9'],
    ['has an entry in X-Forwarded-For that cannot be read', '127.0.0.1', 1, 'unknown'],
    ['comes from a runtime that gives no address', undefined, 0, '203.0.113.9'],
  ];
  for (const [what, address, trustedProxies, forwardedFor] of unknown) {
    it(`gives all readers together a hundred times the budgets of one address if a request ${what}`, async () => {
      const budgets: BudgetOptions = { visits: { burst: 3, perMinute: 1 } };
      const send = senderFrom(address, trustedProxies, budgets);
      for (let visit = 0; visit < 400; visit++) await send(undefined, { 'x-forwarded-for': forwardedFor });
      const { visits } = await readFigures(await send('/laocai?visit=0&alive=9'));
      assert.equal(visits.total, 3 * 100);
    });
  }
});
