import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CounterEndpointOptions, Figures } from '../../src/endpoint/endpoint.ts';
import { createMemoryStore } from '../../src/endpoint/stores/memory.ts';
import { options, PAGE, type Send } from './requests.ts';
import { RSS, standIn, startUpstream } from './upstream.ts';

/** A runtime that serves an endpoint: gives a way to send to it, and one to stop. */
export type Serve = (options: CounterEndpointOptions) => Promise<{ send: Send; stop: () => Promise<void> }>;

/** What an endpoint keeps to, whichever runtime it runs in. */
export function describeEndpoint(runtime: string, serve: Serve): void {
  const given = (more: Partial<CounterEndpointOptions>, work: (send: Send) => Promise<void>) => async () => {
    const { send, stop } = await serve(options(more));
    try {
      await work(send);
    } finally {
      await stop();
    }
  };
  const figures = async (response: Response) => {
    assert.equal(response.status, 200);
    return (await response.json()) as Figures;
  };
  const problem = async (response: Response, status: number, detail: RegExp) => {
    assert.equal(response.status, status);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    const body = (await response.json()) as { status: number; detail: string };
    assert.equal(body.status, status);
    assert.match(body.detail, detail);
  };

  describe(`endpoint contract: ${runtime}`, () => {
    it(
      'counts a view, and a visit when the browser says so',
      given({ now: () => Date.parse('2026-11-23T22:31:05+07:00') }, async (send) => {
        const one = { today: 1, yesterday: 0, week: 1, month: 1, year: 1, total: 1 };
        assert.deepEqual(await figures(await send('POST', '/laocai?visit=1', PAGE)), {
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
        const second = await figures(await send('POST', '/laocai?visit=0&alive=12', PAGE));
        assert.deepEqual(second.visits, one);
        assert.equal(second.views.total, 2);
        assert.equal(second.online, 1);
      }),
    );

    it(
      'takes a sign of life without counting',
      given({}, async (send) => {
        const answer = await figures(await send('POST', '/laocai/alive', PAGE));
        assert.equal('counted' in answer, false);
        assert.equal(answer.online, 1);
        assert.equal(answer.views.total, 0);
        assert.equal(answer.since, null);
      }),
    );

    it(
      'is read by anyone, and reading counts nothing',
      given({}, async (send) => {
        await send('POST', '/laocai?visit=1', PAGE);
        const response = await send('GET', '/laocai');
        assert.equal(response.headers.get('access-control-allow-origin'), '*');
        assert.equal(response.headers.get('cache-control'), 'max-age=10, stale-while-revalidate=60');
        assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
        const answer = await figures(response);
        assert.equal('counted' in answer, false);
        assert.equal(answer.views.total, 1);

        const head = await send('HEAD', '/laocai');
        assert.equal(head.status, 200);
        assert.equal(await head.text(), '');
        assert.equal((await figures(await send('GET', '/laocai'))).views.total, 1);
      }),
    );

    it('has one ETag as long as the figures are the same', async () => {
      let now = Date.parse('2026-11-23T22:31:05+07:00');
      const { send, stop } = await serve(options({ now: () => now }));
      await send('POST', '/laocai?visit=1', PAGE);
      const etag = (await send('GET', '/laocai')).headers.get('etag')!;
      now += 5000;
      const again = await send('GET', '/laocai', { 'if-none-match': etag });
      assert.equal(again.status, 304);
      assert.equal(await again.text(), '');
      await send('POST', '/laocai?visit=0', PAGE);
      assert.notEqual((await send('GET', '/laocai', { 'if-none-match': etag })).headers.get('etag'), etag);
      await stop();
    });

    it(
      'answers CORS to a page that may count, and to it alone',
      given({}, async (send) => {
        for (const path of ['/laocai?visit=1', '/laocai/alive', '/laocai?visit=9']) {
          const { headers } = await send('POST', path, PAGE);
          assert.equal(headers.get('access-control-allow-origin'), PAGE.origin);
          assert.equal(headers.get('vary'), 'Origin');
          assert.equal(headers.get('cache-control'), 'no-store');
        }
        const foreign = await send('POST', '/laocai?visit=1', { ...PAGE, origin: 'https://example.com' });
        assert.equal(foreign.headers.get('access-control-allow-origin'), null);
      }),
    );

    const { origin: _, ...anonymous } = PAGE;
    const may: Record<string, Record<string, string>> = {
      'a listed origin': PAGE,
      'a host below a wildcard': { ...PAGE, origin: 'https://baothang.laocai.gov.vn' },
      'no Origin, but the same one by Sec-Fetch-Site': { ...anonymous, 'sec-fetch-site': 'same-origin' },
      'no Origin, but a listed Referer': { ...anonymous, referer: 'https://laocai.gov.vn/tin/1' },
    };
    const mayNot: Record<string, Record<string, string>> = {
      'another origin': { ...PAGE, origin: 'https://example.com' },
      'the listed host on http': { ...PAGE, origin: 'http://laocai.gov.vn' },
      'the listed host on another port': { ...PAGE, origin: 'https://laocai.gov.vn:8443' },
      'a host that only ends alike': { ...PAGE, origin: 'https://xlaocai.gov.vn' },
      'an opaque origin': { ...PAGE, origin: 'null' },
      'a foreign Origin with a listed Referer': {
        ...PAGE,
        origin: 'null',
        referer: 'https://laocai.gov.vn/',
      },
      'cross-site without Origin': {
        ...anonymous,
        'sec-fetch-site': 'cross-site',
        referer: 'https://laocai.gov.vn/',
      },
      'neither Origin nor Referer': anonymous,
      'a Referer that is no address': { ...anonymous, referer: 'laocai' },
    };
    for (const [who, headers] of Object.entries(may)) {
      it(
        `lets count: ${who}`,
        given({}, async (send) => {
          assert.equal((await figures(await send('POST', '/laocai?visit=1', headers))).counted, true);
        }),
      );
    }
    for (const [who, headers] of Object.entries(mayNot)) {
      it(
        `refuses: ${who}`,
        given({}, async (send) => {
          await problem(
            await send('POST', '/laocai?visit=1', headers),
            403,
            /may (not )?count for site "laocai"/,
          );
          await problem(await send('POST', '/laocai/alive', headers), 403, /may (not )?count/);
          const { views, online } = await figures(await send('GET', '/laocai'));
          assert.deepEqual([views.total, online], [0, 0]);
        }),
      );
    }

    it(
      'answers declared robots without counting them',
      given({}, async (send) => {
        const robot = { ...PAGE, 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' };
        const answer = await figures(await send('POST', '/laocai?visit=1', robot));
        assert.equal(answer.counted, false);
        assert.deepEqual([answer.views.total, answer.online], [0, 0]);
        assert.equal((await figures(await send('POST', '/laocai/alive', robot))).online, 0);
      }),
    );

    it(
      'says what is wrong with a request',
      given({}, async (send) => {
        await problem(await send('POST', '/laocai', PAGE), 400, /visit is null; it must be 0 or 1/);
        await problem(await send('POST', '/laocai?visit=yes', PAGE), 400, /visit is "yes"/);
        await problem(await send('POST', '/laocai?visit=1&alive=-4', PAGE), 400, /alive is "-4"/);
        await problem(await send('POST', '/laocai/alive?alive=1.5', PAGE), 400, /alive is "1.5"/);
        await problem(await send('GET', '/hanoi'), 404, /no site "hanoi"/);
        for (const id of ['feed', 'metrics', 'openapi', 'LaoCai', '-x', 'laocai.svg', '%6Caocai', '']) {
          await problem(await send('GET', `/${id}`), 404, /no site/);
        }
        const wrong = await send('DELETE', '/laocai', PAGE);
        assert.equal(wrong.headers.get('allow'), 'GET, HEAD, POST');
        await problem(wrong, 405, /DELETE/);
        assert.equal((await send('GET', '/laocai/alive')).headers.get('allow'), 'POST');
        assert.equal((await send('POST', '/healthz', PAGE)).headers.get('allow'), 'GET, HEAD');
        assert.equal((await figures(await send('GET', '/laocai'))).views.total, 0);
      }),
    );

    const feeds = { tin: 'http://tinh.gov.vn/rss' };

    it('passes on a feed as it came, to any page', async (t) => {
      const upstream = await startUpstream(t);
      standIn(t, 'tinh.gov.vn', upstream);
      await given({ feeds }, async (send) => {
        const reader = {
          ...PAGE,
          cookie: 'b=2',
          authorization: 'Basic YTpi',
          'x-forwarded-for': '203.0.113.9',
        };
        const response = await send('GET', '/feed/tin?x=1', reader);
        assert.equal(response.status, 200);
        assert.equal(await response.text(), RSS);
        const { headers } = response;
        assert.equal(headers.get('content-type'), 'application/rss+xml; charset="UTF-8"');
        assert.equal(headers.get('access-control-allow-origin'), '*');
        assert.equal(headers.get('cache-control'), 'max-age=300, stale-while-revalidate=86400');
        assert.equal(headers.get('x-content-type-options'), 'nosniff');
        assert.equal(headers.get('content-security-policy'), "default-src 'none'; sandbox");
        assert.equal(headers.get('age'), '0');
        assert.equal(headers.get('set-cookie'), null);

        const head = await send('HEAD', '/feed/tin');
        assert.equal(head.status, 200);
        assert.equal(head.headers.get('content-length'), `${Buffer.byteLength(RSS)}`);
        assert.equal(await head.text(), '');
        const known = await send('GET', '/feed/tin', { 'if-none-match': headers.get('etag')! });
        assert.equal(known.status, 304);
        assert.equal(known.headers.get('access-control-allow-origin'), '*');
        assert.equal(await known.text(), '');

        const { url, headers: seen } = upstream.requests[0]!;
        assert.equal(url, '/rss');
        assert.deepEqual(Object.keys(seen).sort(), [
          'accept',
          'accept-encoding',
          'connection',
          'host',
          'user-agent',
        ]);
        assert.equal(seen['user-agent'], 'mtqg-widgets (feed)');
        assert.equal(upstream.requests.length, 1);
      })();
    });

    it('says what is wrong with a feed', async (t) => {
      const upstream = await startUpstream(t, (_, response) => response.writeHead(503).end());
      standIn(t, 'tinh.gov.vn', upstream);
      await given({ feeds }, async (send) => {
        const failed = await send('GET', '/feed/tin', PAGE);
        assert.equal(failed.headers.get('cache-control'), 'no-store');
        assert.equal(failed.headers.get('retry-after'), '60');
        assert.equal(failed.headers.get('access-control-expose-headers'), 'Retry-After');
        assert.equal(failed.headers.get('access-control-allow-origin'), '*');
        await problem(failed, 502, /^The feed "tin" could not be had: it answered 503\.$/);
        for (const name of ['x', 'alive', 'tin/', 'Tin', 'http://tinh.gov.vn/rss', '__proto__']) {
          await problem(
            await send('GET', `/feed/${name}`),
            404,
            new RegExp(`^There is no feed "${name}" here\\.$`),
          );
        }
        const posted = await send('POST', '/feed/tin', PAGE);
        assert.equal(posted.headers.get('allow'), 'GET, HEAD');
        await problem(posted, 405, /asked for with GET/);
      })();
    });

    it('counts nothing and says 503 while the store cannot write, and counts again when it can', async () => {
      const store = createMemoryStore();
      let isBroken = true;
      const told: unknown[] = [];
      const add: typeof store.add = (site, changes) =>
        isBroken ? Promise.reject(new Error('disk full')) : store.add(site, changes);
      const onError = (error: unknown) => told.push(error);
      const { send, stop } = await serve(options({ store: { ...store, add }, onError }));
      const refused = await send('POST', '/laocai?visit=1', PAGE);
      assert.equal(refused.headers.get('retry-after'), '10');
      assert.equal(refused.headers.get('access-control-expose-headers'), 'Retry-After');
      assert.equal(refused.headers.get('access-control-allow-origin'), PAGE.origin);
      await problem(refused, 503, /nothing was counted/);
      await problem(await send('GET', '/healthz'), 503, /cannot write/);
      assert.match(String(told[0]), /disk full/);
      assert.equal((await figures(await send('GET', '/laocai'))).online, 0);
      isBroken = false;
      const answer = await figures(await send('POST', '/laocai?visit=1', PAGE));
      assert.equal(answer.views.total, 1);
      assert.ok(answer.since);
      assert.equal((await send('GET', '/healthz')).status, 200);
      await stop();
    });

    it(
      'begins a total where the counter before it ended',
      given(
        { sites: { laocai: { origins: [PAGE.origin], start: 4_798_809, since: '2024-03-07' } } },
        async (send) => {
          const { visits, views, since } = await figures(await send('POST', '/laocai?visit=1', PAGE));
          assert.deepEqual(
            [visits.total, views.total, visits.year, since],
            [4_798_810, 4_798_810, 1, '2024-03-07'],
          );
        },
      ),
    );
  });
}
