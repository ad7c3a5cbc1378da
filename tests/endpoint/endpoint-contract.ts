import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CounterEndpointOptions, EndpointWarning } from '../../src/endpoint/endpoint.ts';
import { readFigures } from './answers.ts';
import { describeDisplays } from './display-contract.ts';
import { describeErrors } from './error-contract.ts';
import { describeFeeds } from './feed-contract.ts';
import { describePictureViews } from './picture-view-contract.ts';
import { describeHistory } from './history-contract.ts';
import { options, PAGE, type Send, type Start } from './requests.ts';
import { describeSenders } from './sender-contract.ts';
import { MAX_GROWTH, timeGrowth } from './time-growth.ts';

/** Serves an endpoint in a runtime. Returns how to send requests to it and how to stop it. */
export type Serve = (options: CounterEndpointOptions) => Promise<{ send: Send; stop: () => Promise<void> }>;

/** What an endpoint does in every runtime. */
export function describeEndpoint(runtime: string, serve: Serve): void {
  const start: Start = async (t, more = {}) => {
    const { send, stop } = await serve(options(more));
    t.after(stop);
    return send;
  };

  describe(`endpoint contract: ${runtime}`, { timeout: 60_000 }, () => {
    it('counts a view, and a visit if the browser says so', async (t) => {
      const send = await start(t, { now: () => Date.parse('2026-11-23T22:31:05+07:00') });
      const one = { today: 1, yesterday: 0, week: 1, month: 1, year: 1, total: 1 };
      assert.deepEqual(await readFigures(await send('POST', '/laocai?visit=1', PAGE)), {
        protocol: 1,
        site: 'laocai',
        counted: true,
        online: 1,
        visits: one,
        views: one,
        since: '2026-11-23',
        timeZone: 'Asia/Ho_Chi_Minh',
        asOf: '2026-11-23T22:31:05+07:00',
        next: 60,
      });
      // `alive=5`: the same browser sent a heartbeat 5 seconds ago, so it is not online a second time.
      const second = await readFigures(await send('POST', '/laocai?visit=0&alive=5', PAGE));
      assert.deepEqual(second.visits, one);
      assert.equal(second.views.total, 2);
      assert.equal(second.online, 1);
    });

    it('accepts a heartbeat and counts nothing', async (t) => {
      const send = await start(t);
      const figures = await readFigures(await send('POST', '/laocai/alive', PAGE));
      assert.equal('counted' in figures, false);
      assert.equal(figures.online, 1);
      assert.equal(figures.views.total, 0);
      assert.equal(figures.since, null);
      const second = await readFigures(await send('POST', '/laocai/alive?alive=1', PAGE));
      assert.equal(second.online, 1);
    });

    it('answers GET from every page, and counts nothing', async (t) => {
      const send = await start(t);
      await send('POST', '/laocai?visit=1', PAGE);
      const response = await send('GET', '/laocai');
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(response.headers.get('cache-control'), 'max-age=10, stale-while-revalidate=60');
      assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
      const figures = await readFigures(response);
      assert.equal('counted' in figures, false);
      assert.equal(figures.views.total, 1);
      assert.equal((await readFigures(await send('GET', '/laocai'))).views.total, 1);
    });

    it('answers HEAD with the headers of GET and no body', async (t) => {
      const send = await start(t);
      const get = await send('GET', '/laocai');
      assert.equal(get.status, 200);
      const { byteLength: length } = await get.arrayBuffer();
      const head = await send('HEAD', '/laocai');
      assert.equal(head.status, 200);
      assert.equal(await head.text(), '');
      assert.equal(head.headers.get('content-length'), String(length));
      for (const name of ['content-type', 'cache-control', 'etag', 'access-control-allow-origin']) {
        assert.equal(head.headers.get(name), get.headers.get(name), name);
      }
    });

    it('keeps the ETag until a figure changes', async (t) => {
      let now = Date.parse('2026-11-23T22:31:05+07:00');
      const send = await start(t, { now: () => now });
      await send('POST', '/laocai?visit=1', PAGE);
      const etag = (await send('GET', '/laocai')).headers.get('etag')!;
      assert.match(etag, /^W\/"[\w-]{16}"$/);
      now += 5000;
      const unchanged = await send('GET', '/laocai', { 'if-none-match': etag });
      assert.equal(unchanged.status, 304);
      assert.equal(unchanged.headers.get('etag'), etag);
      assert.equal(unchanged.headers.get('content-type'), null);
      assert.equal(await unchanged.text(), '');
      await send('POST', '/laocai?visit=0', PAGE);
      const changed = await send('GET', '/laocai', { 'if-none-match': etag });
      assert.equal(changed.status, 200);
      assert.notEqual(changed.headers.get('etag'), etag);
    });

    it('sends CORS headers for a POST only to origins of the site', async (t) => {
      const send = await start(t);
      const invalid = '/laocai?visit=9';
      for (const path of ['/laocai?visit=1', '/laocai/alive', invalid]) {
        const { headers } = await send('POST', path, PAGE);
        assert.equal(headers.get('access-control-allow-origin'), PAGE.origin);
        assert.equal(headers.get('vary'), 'Origin');
        assert.equal(headers.get('cache-control'), 'no-store');
      }
      const foreign = await send('POST', '/laocai?visit=1', { ...PAGE, origin: 'https://example.com' });
      assert.equal(foreign.headers.get('access-control-allow-origin'), null);
      assert.equal(foreign.headers.get('vary'), 'Origin');
      const unknown = await send('POST', '/hanoi?visit=1', PAGE);
      assert.equal(unknown.headers.get('access-control-allow-origin'), null);
    });

    it('sends CORS headers to every page when it answers a GET with an error', async (t) => {
      const send = await start(t);
      assert.equal((await send('GET', '/hanoi')).headers.get('access-control-allow-origin'), '*');
      assert.equal((await send('GET', '/laocai/alive')).headers.get('access-control-allow-origin'), '*');
    });

    describeSenders(start);

    it('answers declared bots without counting them', async (t) => {
      const send = await start(t);
      const bot = { ...PAGE, 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' };
      const answer = await send('POST', '/laocai?visit=1', bot);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      const figures = await readFigures(answer);
      assert.equal(figures.counted, false);
      assert.deepEqual([figures.views.total, figures.online], [0, 0]);
      assert.equal((await readFigures(await send('POST', '/laocai/alive', bot))).online, 0);
    });

    describeErrors(start);
    describeDisplays(start);
    describePictureViews(start);
    describeHistory(start);

    it('decodes percent-encoded letters in a path', async (t) => {
      const send = await start(t);
      assert.equal((await readFigures(await send('POST', '/%6cao%63ai?visit=1', PAGE))).views.total, 1);
      assert.equal((await send('GET', '/health%7A')).status, 200);
    });

    it('accepts a slash at the end of an address', async (t) => {
      const send = await start(t);
      assert.equal((await readFigures(await send('POST', '/laocai/?visit=1', PAGE))).views.total, 1);
      assert.equal((await readFigures(await send('POST', '/laocai/alive/?alive=0', PAGE))).online, 1);
      assert.equal((await readFigures(await send('GET', '/laocai/'))).views.total, 1);
      assert.equal((await send('GET', '/healthz/')).status, 200);
    });

    it('answers OPTIONS with 204, for pages whose scripts add headers to requests', async (t) => {
      const send = await start(t, { feeds: { tin: 'http://tinh.gov.vn/rss' } });
      const preflight = (path: string, method: string, origin: string) =>
        send('OPTIONS', path, {
          origin,
          'access-control-request-method': method,
          'access-control-request-headers': 'traceparent,x-monitoring',
        });
      const cases: [path: string, method: string, methods: string][] = [
        ['/laocai', 'POST', 'GET, HEAD, POST'],
        ['/laocai/alive', 'POST', 'POST'],
        ['/laocai', 'GET', 'GET, HEAD, POST'],
        ['/feed/tin', 'GET', 'GET, HEAD'],
        ['/healthz', 'GET', 'GET, HEAD'],
      ];
      for (const [path, method, methods] of cases) {
        const { status, headers } = await preflight(path, method, PAGE.origin);
        assert.equal(status, 204, path);
        assert.equal(headers.get('access-control-allow-origin'), method === 'POST' ? PAGE.origin : '*');
        assert.equal(headers.get('access-control-allow-methods'), methods);
        assert.equal(headers.get('access-control-allow-headers'), '*');
        assert.equal(headers.get('access-control-max-age'), '86400');
        assert.equal(headers.get('allow'), `${methods}, OPTIONS`);
      }
      const foreign = await preflight('/laocai', 'POST', 'https://example.com');
      assert.equal(foreign.headers.get('access-control-allow-origin'), null);
      const foreignRead = await preflight('/laocai', 'GET', 'https://example.com');
      assert.equal(foreignRead.headers.get('access-control-allow-origin'), '*');
      assert.equal((await send('OPTIONS', '/hanoi')).status, 404);
      const { views, online } = await readFigures(await send('GET', '/laocai'));
      assert.deepEqual([views.total, online], [0, 0]);
    });

    it('answers a request with long headers, a long query or a long path in a time that is at most proportional to their length', async (t) => {
      const send = await start(t);
      const etag = (await send('GET', '/laocai')).headers.get('etag')!;
      // The limit of Node for all headers together is 16 kB.
      const LONGEST = 14_000;
      const requests: ((
        long: (part: string) => string,
      ) => [method: string, path: string, headers: Record<string, string>])[] = [
        (long) => ['GET', '/laocai', { 'if-none-match': `"a"${long(' ')}"b"` }],
        (long) => ['GET', '/laocai', { 'if-none-match': long('"a" , ') }],
        (long) => ['GET', '/laocai', { 'x-forwarded-for': long(',') }],
        (long) => ['POST', '/laocai?visit=1', { origin: long('a.') }],
        (long) => ['POST', '/laocai?visit=1', { referer: `https://${long('\u00fc')}` }],
        (long) => ['POST', '/laocai?visit=1', { ...PAGE, 'user-agent': long('; a') }],
        (long) => ['POST', `/laocai?${long('a&')}visit=1`, PAGE],
        (long) => ['POST', `/laocai?visit=${long('%20')}`, PAGE],
        (long) => ['GET', long('/a'), {}],
      ];
      for (const requestOf of requests) {
        const growth = await timeGrowth(async (length) => {
          const request = requestOf((part) => part.repeat(length / part.length));
          await (await send(...request)).arrayBuffer();
        }, LONGEST / 8);
        const shown = JSON.stringify(requestOf((part) => part));
        assert.ok(growth < MAX_GROWTH, `${growth} times as long for ${shown}`);
      }
      const manyTags = '"a", '.repeat(LONGEST / 5);
      const known = await send('GET', '/laocai', { 'if-none-match': `${manyTags}${etag}` });
      assert.equal(known.status, 304);
    });

    describeFeeds(start);

    it('shows a warning at /healthz if readers cannot be distinguished', async (t) => {
      const readHealth = async (send: Send, forwardedFor: string): Promise<unknown> => {
        await send('GET', '/laocai', { 'x-forwarded-for': forwardedFor });
        return (await send('GET', '/healthz', { 'x-forwarded-for': forwardedFor })).json();
      };
      const warnings: string[] = [];
      const onWarning = ({ message }: EndpointWarning) => warnings.push(message);
      const { warnings: inHealth } = (await readHealth(await start(t, { onWarning }), '203.0.113.9')) as {
        warnings: string[];
      };
      assert.equal(inHealth.length, 1);
      assert.match(
        inHealth[0]!,
        /^(proxy not configured|no address is given with requests): budgets are shared$/,
      );
      assert.deepEqual(warnings, inHealth, 'reported once');
      const send = await start(t, { trustedProxies: 1 });
      assert.deepEqual(await readHealth(send, '203.0.113.9'), { status: 'ok' });
      assert.deepEqual(await readHealth(send, 'unknown'), {
        status: 'ok',
        warnings: [
          'X-Forwarded-For does not name the reader: budgets are shared; check the number of trusted proxies',
        ],
      });
    });

    it('adds the start value to both totals', async (t) => {
      const sites = { laocai: { origins: [PAGE.origin], start: 4_798_809, since: '2024-03-07' } };
      const send = await start(t, { sites });
      const { visits, views, since } = await readFigures(await send('POST', '/laocai?visit=1', PAGE));
      assert.deepEqual(
        [visits.total, views.total, visits.year, since],
        [4_798_810, 4_798_810, 1, '2024-03-07'],
      );
    });
  });
}
