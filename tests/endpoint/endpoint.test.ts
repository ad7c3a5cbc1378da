import assert from 'node:assert/strict';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import express from 'express';
import { serve } from 'srvx/node';
import {
  createCounterEndpoint,
  type CounterEndpointOptions,
  type EndpointWarning,
} from '../../src/endpoint/endpoint.ts';
import { createNodeHandler } from '../../src/endpoint/http/node.ts';
import { createMemoryStore } from '../../src/endpoint/stores/memory.ts';
import { assertProblem, readFigures } from './answers.ts';
import { describeEndpoint, type Serve } from './endpoint-contract.ts';
import { options, PAGE, type Send } from './requests.ts';

/** Sends requests with node:http, because fetch() does not let a test set the header Host. */
const sendTo =
  (base: string): Send =>
  (method, path, headers = {}) =>
    new Promise((resolve, reject) => {
      const outgoing = httpRequest(base + path, { method, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.once('error', reject);
        answer.once('end', () => {
          const hasNoBody = [204, 304].includes(answer.statusCode!); // `Response` rejects a body with these statuses.
          const body = hasNoBody ? null : Buffer.concat(chunks);
          resolve(new Response(body, { status: answer.statusCode!, headers: answer.headers as HeadersInit }));
        });
      });
      outgoing.once('error', reject).end();
    });

const sendDirectly = (given: CounterEndpointOptions): Send => {
  const endpoint = createCounterEndpoint(given);
  return (method, path, headers = {}) =>
    endpoint.fetch(new Request(`https://dem.gov.vn${path}`, { method, headers }));
};

const direct: Serve = async (given) => ({ send: sendDirectly(given), stop: async () => undefined });

const throughSrvx: Serve = async (given) => {
  const endpoint = createCounterEndpoint(given);
  const server = serve({
    port: 0,
    hostname: '127.0.0.1',
    silent: true,
    gracefulShutdown: false,
    fetch: (request) => endpoint.fetch(request, { address: request.ip }),
  });
  await server.ready();
  return { send: sendTo(server.url!.replace(/\/$/, '')), stop: () => server.close(true) };
};

const inExpress: Serve = async (given) => {
  const app = express().use('/thong-ke', createNodeHandler(createCounterEndpoint(given)));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { send: sendTo(`http://127.0.0.1:${port}/thong-ke`), stop };
};

describeEndpoint('called directly', direct);
describeEndpoint('srvx on Node', throughSrvx);
describeEndpoint('Express 5 below a path', inExpress);

describe('an endpoint', { timeout: 20_000 }, () => {
  it('writes to the store on a request for /healthz, but once a second at most', async () => {
    const store = createMemoryStore();
    let now = Date.parse('2026-11-23T12:00:00Z');
    const send = sendDirectly(options({ store, now: () => now }));
    const writesAfter = async (requests: number) => {
      for (let request = 0; request < requests; request++) {
        assert.equal((await send('GET', '/healthz')).status, 200);
      }
      return (await store.read('healthz', ['writes']))['writes'];
    };
    assert.equal(await writesAfter(5), 1);
    now += 999;
    assert.equal(await writesAfter(5), 1);
    now += 1;
    assert.equal(await writesAfter(5), 2);
    now -= 3_600_000; // The clock was set back.
    assert.equal(await writesAfter(5), 3);
  });

  it('normalizes listed origins as browsers do', async () => {
    const origins = ['HTTPS://LaoCai.gov.vn:443/', 'https://*.Tỉnh.vn/'];
    const send = sendDirectly(options({ sites: { laocai: { origins } } }));
    const inPunycode = new URL('https://a.tỉnh.vn').origin;
    assert.match(inPunycode, /^https:\/\/a\.xn--/);
    for (const origin of ['https://laocai.gov.vn', inPunycode]) {
      const response = await send('POST', '/laocai?visit=1', { ...PAGE, origin });
      assert.equal(response.status, 200, origin);
    }
  });

  it('does not let laocai.gov.vn count when only https://*.laocai.gov.vn is listed', async () => {
    const send = sendDirectly(options({ sites: { laocai: { origins: ['https://*.laocai.gov.vn'] } } }));
    assert.equal((await send('POST', '/laocai?visit=1', PAGE)).status, 403);
  });

  it('answers only below its base path, which may be written with or without slashes', async () => {
    for (const base of ['/thong-ke', 'thong-ke/', '/thong-ke/']) {
      const send = sendDirectly(options({ base }));
      assert.equal((await send('GET', '/thong-ke/laocai')).status, 200);
      assert.equal((await send('GET', '/thong-ke/healthz')).status, 200);
      assert.equal((await send('GET', '/laocai')).status, 404);
      assert.equal((await send('GET', '/thong-kelaocai')).status, 404);
      assert.equal((await send('GET', '/tin-moi-1/laocai')).status, 404);
    }
  });

  for (const base of ['/thống-kê', '/th%E1%BB%91ng-k%C3%AA', 'th%e1%bb%91ng-kê/']) {
    it(`answers below a base path with Vietnamese letters, which browsers encode: ${base}`, async () => {
      const { answer } = createCounterEndpoint(options({ base }));
      for (const url of ['/th%E1%BB%91ng-k%C3%AA/laocai', '/th%e1%bb%91ng-k%c3%aa/laocai']) {
        assert.equal((await answer({ method: 'GET', url, headers: new Headers() })).status, 200);
      }
    });
  }

  it('warns once at the start, and at /healthz, if every address is a trusted proxy', async () => {
    for (const trustedProxies of [['0.0.0.0/0'], ['127.0.0.1', '::/0']]) {
      const warnings: EndpointWarning[] = [];
      const onWarning = (warning: EndpointWarning) => warnings.push(warning);
      const send = sendDirectly(options({ trustedProxies, onWarning }));
      const messages = warnings.map(({ message }) => message);
      assert.deepEqual(messages, [
        'every address is a trusted proxy, so readers can choose their address and have any number of budgets',
      ]);
      const health = (await (await send('GET', '/healthz')).json()) as { warnings: string[] };
      assert.ok(health.warnings.includes(messages[0]!));
    }
  });

  it('names the path received and the likely cause if the base path or the proxy is wrong', async () => {
    const cases: [base: string, path: string, cause: string][] = [
      [
        '/thong-ke',
        '/laocai',
        'it is not below /thong-ke; did the proxy remove /thong-ke? Then leave out --base (the option base in your own server).',
      ],
      [
        '/thong-ke',
        '/thong-ke/dem/laocai',
        'did the proxy keep /thong-ke/dem? Then use --base /thong-ke/dem (the option base in your own server).',
      ],
      [
        '/thong-ke',
        '/feed/tin',
        'it is not below /thong-ke; did the proxy remove /thong-ke? Then leave out --base (the option base in your own server).',
      ],
      [
        '/thong-ke',
        '/thong-ke/laocai/x',
        'a site has only /thong-ke/laocai, /thong-ke/laocai/alive, /thong-ke/laocai/hit.svg, /thong-ke/laocai/days.csv, /thong-ke/laocai/days.json, /thong-ke/laocai.svg, /thong-ke/laocai.html, and /thong-ke/laocai.txt.',
      ],
      ['', '//laocai', 'did the proxy add a slash? In nginx, end both location and proxy_pass with a slash.'],
    ];
    for (const [base, path, cause] of cases) {
      const { answer } = createCounterEndpoint(options({ base }));
      const { status, body } = await answer({ method: 'GET', url: path, headers: new Headers() });
      assert.equal(status, 404);
      const { detail } = JSON.parse(body as string) as { detail: string };
      assert.equal(detail, `Unknown path "${path}": ${cause}`);
    }
  });

  it('has functions that work without `this`', async () => {
    const { fetch, answer } = createCounterEndpoint(options());
    assert.equal((await fetch(new Request('https://x/laocai'))).status, 200);
    const request = { method: 'GET', url: '/laocai', headers: { get: () => null } };
    assert.equal((await answer(request)).status, 200);
  });

  it('answers 500 for an unexpected error, and reports it', async () => {
    const errors: unknown[] = [];
    const expected = new Error('secret');
    // The clock works while the endpoint is created, and fails afterwards.
    let isStarted = false;
    const now = () => {
      if (isStarted) throw expected;
      return 0;
    };
    const send = sendDirectly(options({ now, onError: (error) => errors.push(error) }));
    isStarted = true;
    await assertProblem(await send('GET', '/laocai'), 500, 'The endpoint had an internal error.');
    assert.deepEqual(errors, [expected]);
  });

  it('reports errors to console.error by default', async (t) => {
    const { mock } = t.mock.method(console, 'error', () => undefined);
    const cause = new Error('disk full');
    const store = { ...createMemoryStore(), add: () => Promise.reject(cause) };
    const { fetch } = createCounterEndpoint({ store, sites: { laocai: { origins: [] } } });
    assert.equal((await fetch(new Request('https://x/healthz'))).status, 503);
    assert.deepEqual(
      mock.calls.map((call) => call.arguments),
      [[cause]],
    );
  });

  it('reads no request body', async () => {
    const { fetch } = createCounterEndpoint(options());
    const request = new Request('https://x/laocai?visit=1', {
      method: 'POST',
      headers: PAGE,
      body: 'visit=9',
    });
    assert.equal((await fetch(request)).status, 200);
    assert.equal(request.bodyUsed, false);
  });

  it('reports no error for a wrong request', async () => {
    const errors: unknown[] = [];
    const send = sendDirectly(options({ onError: (error) => errors.push(error) }));
    await send('GET', '/hanoi');
    await send('POST', '/laocai?visit=9', PAGE);
    assert.deepEqual(errors, []);
  });

  it('ignores the fragment and the host of an absolute URL', async () => {
    const { answer } = createCounterEndpoint(options());
    const headers = new Headers(PAGE);
    for (const url of ['/laocai?visit=1#x', 'https://x:8080/laocai?visit=1#x?visit=9']) {
      assert.equal((await answer({ method: 'POST', url, headers })).status, 200, url);
    }
    const withoutPath = 'https://laocai'; // Here "laocai" is the host, not a site.
    assert.equal((await answer({ method: 'GET', url: withoutPath, headers })).status, 404);
  });
});

describe('sites', { timeout: 20_000 }, () => {
  it('are counted separately', async () => {
    const sites = { laocai: { origins: [PAGE.origin] }, hanoi: { origins: [PAGE.origin] } };
    const send = sendDirectly(options({ sites }));
    await send('POST', '/laocai?visit=1', PAGE);
    const hanoi = await readFigures(await send('GET', '/hanoi'));
    assert.deepEqual([hanoi.site, hanoi.views.total, hanoi.online], ['hanoi', 0, 0]);
  });
});
