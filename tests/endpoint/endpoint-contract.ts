import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { CounterEndpointOptions, EndpointWarning } from '../../src/endpoint/endpoint.ts';
import { createMemoryStore } from '../../src/endpoint/stores/memory.ts';
import { assertProblem, readFigures } from './answers.ts';
import { RSS, resolveHostTo, startUpstream, UPSTREAM_HEADERS } from './feeds/upstream.ts';
import { options, PAGE, type Send, toPlainStore } from './requests.ts';

/** Serves an endpoint in a runtime. Returns how to send requests to it and how to stop it. */
export type Serve = (options: CounterEndpointOptions) => Promise<{ send: Send; stop: () => Promise<void> }>;

/** What an endpoint does in every runtime. */
export function describeEndpoint(runtime: string, serve: Serve): void {
  const start = async (t: TestContext, more: Partial<CounterEndpointOptions> = {}): Promise<Send> => {
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

    it('names the parameter that is not valid', async (t) => {
      const send = await start(t);
      const details: Record<string, string> = {
        '/laocai': 'Parameter "visit" is missing; use 0 or 1.',
        '/laocai?visit=yes': 'Parameter "visit" is "yes"; use 0 or 1.',
        '/laocai?visit=1&visit=0': 'Parameter "visit" is given 2 times; give it once.',
        '/laocai?visit=1&alive=5&alive=5': 'Parameter "alive" is given 2 times; give it once.',
        '/laocai?visit=1&alive=-4': 'Parameter "alive" is "-4"; use a whole number of seconds.',
        '/laocai/alive?alive=1.5': 'Parameter "alive" is "1.5"; use a whole number of seconds.',
        '/laocai/alive?alive=': 'Parameter "alive" is ""; use a whole number of seconds.',
      };
      for (const [path, detail] of Object.entries(details)) {
        await assertProblem(await send('POST', path, PAGE), 400, detail);
      }
      assert.equal((await readFigures(await send('GET', '/laocai'))).views.total, 0);
    });

    it('answers 404 for a path that is not a site, and names the path', async (t) => {
      const send = await start(t);
      for (const id of ['hanoi', 'LaoCai', '-x', 'laocai.svg', '__proto__']) {
        const detail = `Unknown path "/${id}": no site is called "${id}"; check the address in the page, and --site (the option sites in your own server).`;
        await assertProblem(await send('GET', `/${id}`), 404, detail);
      }
      const cases: [string, string][] = [
        [
          '/',
          'Unknown path "/": no site is called ""; check the address in the page, and --site (the option sites in your own server).',
        ],
        ...['feed', 'metrics', 'openapi'].map((id): [string, string] => [
          `/${id}`,
          `Unknown path "/${id}": no site can be called "${id}"; use /healthz, or /feed/ with the name of a feed.`,
        ]),
        [
          '/laocai%2Falive',
          'Unknown path "/laocai%2Falive": no site is called "laocai%2Falive"; check the address in the page, and --site (the option sites in your own server).',
        ],
        [
          '/laocai%E1',
          'Unknown path "/laocai%E1": no site is called "laocai%E1"; check the address in the page, and --site (the option sites in your own server).',
        ],
        ['/laocai/alive/x', 'Unknown path "/laocai/alive/x": a site has only /laocai and /laocai/alive.'],
        [
          '/thong-ke/laocai',
          'Unknown path "/thong-ke/laocai": did the proxy keep /thong-ke? See --base (the option base in your own server).',
        ],
        [
          '/a/b/laocai/alive',
          'Unknown path "/a/b/laocai/alive": did the proxy keep /a/b? See --base (the option base in your own server).',
        ],
      ];
      for (const [path, detail] of cases) await assertProblem(await send('POST', path, PAGE), 404, detail);
      const long = await send('GET', `/${'x'.repeat(5000)}`);
      assert.equal(long.status, 404);
      assert.ok((await long.text()).length < 500);
    });

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
      const cases: [string, string, string][] = [
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

    it('answers a request with long headers, a long query or a long path in less than 20 ms', async (t) => {
      const send = await start(t);
      const etag = (await send('GET', '/laocai')).headers.get('etag')!;
      // The limit of Node for all headers together is 16 kB.
      const long = (part: string) => part.repeat(14_000 / part.length);
      const requests: [string, string, Record<string, string>][] = [
        ['GET', '/laocai', { 'if-none-match': `"a"${long(' ')}"b"` }],
        ['GET', '/laocai', { 'if-none-match': long('"a" , ') }],
        ['GET', '/laocai', { 'x-forwarded-for': long(',') }],
        ['POST', '/laocai?visit=1', { origin: long('a.') }],
        ['POST', '/laocai?visit=1', { referer: `https://${long('\u00fc')}` }],
        ['POST', '/laocai?visit=1', { ...PAGE, 'user-agent': long('; a') }],
        ['POST', `/laocai?${long('a&')}visit=1`, PAGE],
        ['POST', `/laocai?visit=${long('%20')}`, PAGE],
        ['GET', long('/a'), {}],
      ];
      for (const [method, path, headers] of requests) {
        const times: number[] = [];
        for (let round = 0; round < 5; round++) {
          const start = performance.now();
          await (await send(method, path, headers)).arrayBuffer();
          times.push(performance.now() - start);
        }
        const fastest = Math.min(...times);
        assert.ok(
          fastest < 20,
          `${fastest} ms for ${method} ${path.slice(0, 30)} ${Object.keys(headers).join()}`,
        );
      }
      const known = await send('GET', '/laocai', { 'if-none-match': `${long('"a", ')}${etag}` });
      assert.equal(known.status, 304);
    });

    it('answers 405 with the methods to use', async (t) => {
      const send = await start(t);
      const cases: [string, string, string, string][] = [
        ['DELETE', '/laocai', 'GET, HEAD, POST', 'Method not allowed; use GET, HEAD, or POST.'],
        ['GET', '/laocai/alive', 'POST', 'Method not allowed; use POST.'],
        ['PUT', '/laocai/alive', 'POST', 'Method not allowed; use POST.'],
        ['POST', '/healthz', 'GET, HEAD', 'Method not allowed; use GET or HEAD.'],
        ['PROPFIND', '/laocai', 'GET, HEAD, POST', 'Method not allowed; use GET, HEAD, or POST.'],
      ];
      for (const [method, path, allow, detail] of cases) {
        const response = await send(method, path, PAGE);
        assert.equal(response.headers.get('allow'), allow);
        await assertProblem(response, 405, detail);
      }
      assert.equal((await readFigures(await send('GET', '/laocai'))).views.total, 0);
    });

    describeFeeds(start);

    it('answers 503 and counts nothing while the store cannot write, and counts again afterwards', async (t) => {
      const store = createMemoryStore();
      let isBroken = true;
      const errors: unknown[] = [];
      const add: typeof store.add = (site, changes) =>
        isBroken ? Promise.reject(new Error('disk full')) : store.add(site, changes);
      const onError = (error: unknown) => errors.push(error);
      let now = Date.parse('2026-11-23T12:00:00Z');
      const send = await start(t, { store: { ...toPlainStore(store), add }, onError, now: () => now });
      const refused = await send('POST', '/laocai?visit=1', PAGE);
      assert.equal(refused.headers.get('retry-after'), '10');
      assert.equal(refused.headers.get('access-control-expose-headers'), 'Retry-After');
      assert.equal(refused.headers.get('access-control-allow-origin'), PAGE.origin);
      await assertProblem(refused, 503, 'The store cannot write; nothing was counted.');
      await assertProblem(await send('GET', '/healthz'), 503, 'The store cannot write.');
      const oneForEachRequest = ['Error: disk full', 'Error: disk full'];
      assert.deepEqual(errors.map(String), oneForEachRequest);
      assert.equal((await readFigures(await send('GET', '/laocai'))).online, 0);
      isBroken = false;
      now += 1000; // The health is checked once a second at most.
      const figures = await readFigures(await send('POST', '/laocai?visit=1', PAGE));
      assert.equal(figures.views.total, 1);
      const health = await send('GET', '/healthz');
      assert.equal(health.status, 200);
      assert.equal(health.headers.get('cache-control'), 'no-store');
      assert.equal(((await health.json()) as { status: string }).status, 'ok');
    });

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

    it('answers 503 while the store cannot read', async (t) => {
      const store = createMemoryStore();
      const errors: unknown[] = [];
      const read = () => Promise.reject(new Error('disk removed'));
      const onError = (error: unknown) => errors.push(error);
      const send = await start(t, { store: { ...toPlainStore(store), read }, onError });
      const bot = { ...PAGE, 'user-agent': 'Googlebot/2.1' };
      const requests: [string, string, Record<string, string>][] = [
        ['GET', '/laocai', {}],
        ['POST', '/laocai/alive', PAGE],
        ['POST', '/laocai?visit=1', bot], // A bot is not counted, so this only reads.
      ];
      for (const [method, path, headers] of requests) {
        const response = await send(method, path, headers);
        assert.equal(response.headers.get('retry-after'), '10');
        await assertProblem(response, 503, 'The figures cannot be read.');
      }
      assert.deepEqual(errors.map(String), Array(3).fill('Error: disk removed'));
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

type Start = (t: TestContext, more?: Partial<CounterEndpointOptions>) => Promise<Send>;

/** Which requests may count for a site that lists https://laocai.gov.vn and https://*.laocai.gov.vn. */
function describeSenders(start: Start): void {
  const { origin: _, ...withoutOrigin } = PAGE;
  const allowed: Record<string, Record<string, string>> = {
    'a listed origin': PAGE,
    'a host below a wildcard': { ...PAGE, origin: 'https://baothang.laocai.gov.vn' },
    'Sec-Fetch-Site: same-origin without Origin': { ...withoutOrigin, 'sec-fetch-site': 'same-origin' },
    'a listed Referer without Origin': { ...withoutOrigin, referer: 'https://laocai.gov.vn/tin/1' },
  };
  for (const [who, headers] of Object.entries(allowed)) {
    it(`counts a request with ${who}`, async (t) => {
      const send = await start(t);
      assert.equal((await readFigures(await send('POST', '/laocai?visit=1', headers))).counted, true);
    });
  }

  const referer = 'https://laocai.gov.vn/';
  const crossSite = { ...withoutOrigin, 'sec-fetch-site': 'cross-site', referer };
  const refused: [string, Record<string, string>, string][] = [
    ['another origin', { ...PAGE, origin: 'https://example.com' }, 'Origin "https://example.com"'],
    ['a listed host on http', { ...PAGE, origin: 'http://laocai.gov.vn' }, 'Origin "http://laocai.gov.vn"'],
    [
      'a listed host on another port',
      { ...PAGE, origin: 'https://laocai.gov.vn:8443' },
      'Origin "https://laocai.gov.vn:8443"',
    ],
    [
      'a host that ends with a listed host',
      { ...PAGE, origin: 'https://xlaocai.gov.vn' },
      'Origin "https://xlaocai.gov.vn"',
    ],
    [
      'a host below a wildcard on http',
      { ...PAGE, origin: 'http://baothang.laocai.gov.vn' },
      'Origin "http://baothang.laocai.gov.vn"',
    ],
    ['an opaque origin', { ...PAGE, origin: 'null' }, 'Origin "null"'],
    ['an opaque origin and a listed Referer', { ...PAGE, origin: 'null', referer }, 'Origin "null"'],
    ['Sec-Fetch-Site: cross-site and a listed Referer', crossSite, 'A cross-site request without an Origin'],
    ['neither Origin nor Referer', withoutOrigin, 'A request without an Origin or a Referer'],
    [
      'a foreign Referer',
      { ...withoutOrigin, referer: 'https://example.com/laocai.gov.vn' },
      'Referer "https://example.com/laocai.gov.vn"',
    ],
    ['a Referer that is not a URL', { ...withoutOrigin, referer: 'laocai' }, 'Referer "laocai"'],
  ];
  for (const [who, headers, subject] of refused) {
    it(`refuses a request with ${who}`, async (t) => {
      const send = await start(t);
      // The message advises to add the origin of the sender. Only an http or https origin can be added.
      const [origin] = /https?:\/\/[^/"]+/.exec(subject) ?? [];
      const hint = origin
        ? `; if it is a page of the site, add "${origin}" to --site (the option sites in your own server)`
        : '';
      const detail = `${subject} is not allowed to count for site "laocai"${hint}.`;
      await assertProblem(await send('POST', '/laocai?visit=1', headers), 403, detail);
      await assertProblem(await send('POST', '/laocai/alive', headers), 403, detail);
      const { views, online } = await readFigures(await send('GET', '/laocai'));
      assert.deepEqual([views.total, online], [0, 0]);
    });
  }
}

function describeFeeds(start: Start): void {
  const feeds = { tin: 'http://tinh.gov.vn/rss?loai=1&trang=2' };

  it("sends a feed unchanged to every page, with the endpoint's headers and none of the feed's server", async (t) => {
    const upstream = await startUpstream(t);
    resolveHostTo(t, 'tinh.gov.vn', upstream);
    const send = await start(t, { feeds });
    const response = await send('GET', '/feed/tin?x=1', PAGE);
    assert.equal(response.status, 200);
    assert.equal(await response.text(), RSS);
    const { headers } = response;
    assert.equal(headers.get('content-type'), 'application/rss+xml; charset=utf-8');
    assert.equal(headers.get('content-disposition'), 'attachment; filename="tin.xml"');
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('cache-control'), 'max-age=300, stale-while-revalidate=86400');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('content-security-policy'), "default-src 'none'; sandbox");
    assert.equal(headers.get('age'), '0');
    for (const name of Object.keys(UPSTREAM_HEADERS)) assert.equal(headers.get(name), null, name);

    const head = await send('HEAD', '/feed/tin');
    assert.equal(head.status, 200);
    assert.equal(head.headers.get('content-length'), `${Buffer.byteLength(RSS)}`);
    assert.equal(await head.text(), '');
    const unchanged = await send('GET', '/feed/tin', { 'if-none-match': headers.get('etag')! });
    assert.equal(unchanged.status, 304);
    assert.equal(unchanged.headers.get('access-control-allow-origin'), '*');
    assert.equal(await unchanged.text(), '');
    assert.equal(upstream.requests.length, 1);
  });

  it("forwards no header, address or query of a reader to the feed's server", async (t) => {
    const upstream = await startUpstream(t);
    resolveHostTo(t, 'tinh.gov.vn', upstream);
    const send = await start(t, { feeds });
    const reader = { ...PAGE, cookie: 'b=2', authorization: 'Basic YTpi', 'x-forwarded-for': '203.0.113.9' };
    await send('GET', '/feed/tin?x=1', reader);
    const { url, headers } = upstream.requests[0]!;
    assert.equal(url, '/rss?loai=1&trang=2');
    const names = ['accept', 'accept-encoding', 'connection', 'host', 'user-agent'];
    assert.deepEqual(Object.keys(headers).sort(), names);
    assert.equal(headers['user-agent'], 'mtqg-widgets (feed)');
  });

  it('answers 502 with the reason when a feed fails to load', async (t) => {
    const upstream = await startUpstream(t, (_, response) => response.writeHead(503).end());
    resolveHostTo(t, 'tinh.gov.vn', upstream);
    const send = await start(t, { feeds });
    const failed = await send('GET', '/feed/tin', PAGE);
    assert.equal(failed.headers.get('retry-after'), '60');
    assert.equal(failed.headers.get('access-control-expose-headers'), 'Retry-After');
    assert.equal(failed.headers.get('access-control-allow-origin'), '*');
    assert.equal(failed.headers.get('x-content-type-options'), 'nosniff');
    await assertProblem(failed, 502, 'The feed "tin" failed to load: its server answered 503.');
  });

  it('answers 404 for a feed that is not configured', async (t) => {
    const send = await start(t, { feeds });
    for (const name of ['x', 'alive', 'tin/x', 'Tin', 'http://tinh.gov.vn/rss', '__proto__']) {
      await assertProblem(
        await send('GET', `/feed/${name}`),
        404,
        `Unknown feed "${name}"; check the address in the page, and --feed (the option feeds in your own server).`,
      );
    }
  });

  it('answers 405 to a POST to a feed', async (t) => {
    const send = await start(t, { feeds });
    const posted = await send('POST', '/feed/tin', PAGE);
    assert.equal(posted.headers.get('allow'), 'GET, HEAD');
    await assertProblem(posted, 405, 'Method not allowed; use GET or HEAD.');
  });
}
