import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createMemoryStore } from '../../src/endpoint/stores/memory.ts';
import { assertProblem, readFigures } from './answers.ts';
import { PAGE, type Start, toPlainStore } from './requests.ts';

/** Which errors an endpoint answers, and that it then counts nothing. */
export function describeErrors(start: Start): void {
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
    for (const id of ['hanoi', 'LaoCai', '-x', 'hanoi.svg', '__proto__']) {
      const detail = `Unknown path "/${id}": no site is called "${id}"; check the address in the page, and --site (the option sites in your own server).`;
      await assertProblem(await send('GET', `/${id}`), 404, detail);
    }
    const cases: [path: string, detail: string][] = [
      [
        '/',
        'Unknown path "/": no site is called ""; check the address in the page, and --site (the option sites in your own server).',
      ],
      ...['feed', 'metrics', 'openapi'].map((id): [path: string, detail: string] => [
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
      [
        '/laocai/alive/x',
        'Unknown path "/laocai/alive/x": a site has only /laocai, /laocai/alive, /laocai/hit.svg, /laocai/days.csv, /laocai/days.json, /laocai.svg, /laocai.html, and /laocai.txt.',
      ],
      [
        '/laocai.png',
        'Unknown path "/laocai.png": a site has only /laocai, /laocai/alive, /laocai/hit.svg, /laocai/days.csv, /laocai/days.json, /laocai.svg, /laocai.html, and /laocai.txt.',
      ],
      [
        '/thong-ke/laocai.svg',
        'Unknown path "/thong-ke/laocai.svg": did the proxy keep /thong-ke? Then use --base /thong-ke (the option base in your own server).',
      ],
      [
        '/thong-ke/laocai',
        'Unknown path "/thong-ke/laocai": did the proxy keep /thong-ke? Then use --base /thong-ke (the option base in your own server).',
      ],
      [
        '/a/b/laocai/alive',
        'Unknown path "/a/b/laocai/alive": did the proxy keep /a/b? Then use --base /a/b (the option base in your own server).',
      ],
      [
        '/thong-ke/feed/tin',
        'Unknown path "/thong-ke/feed/tin": did the proxy keep /thong-ke? Then use --base /thong-ke (the option base in your own server).',
      ],
      [
        '/a/b/feed/tin.json/',
        'Unknown path "/a/b/feed/tin.json/": did the proxy keep /a/b? Then use --base /a/b (the option base in your own server).',
      ],
      [
        '/thong-ke/healthz',
        'Unknown path "/thong-ke/healthz": did the proxy keep /thong-ke? Then use --base /thong-ke (the option base in your own server).',
      ],
      [
        '/laocai/feed/tin',
        'Unknown path "/laocai/feed/tin": a site has only /laocai, /laocai/alive, /laocai/hit.svg, /laocai/days.csv, /laocai/days.json, /laocai.svg, /laocai.html, and /laocai.txt; a feed is at /feed/ with its name.',
      ],
      [
        '/thong-ke/feed',
        'Unknown path "/thong-ke/feed": no site is called "thong-ke"; check the address in the page, and --site (the option sites in your own server).',
      ],
    ];
    for (const [path, detail] of cases) await assertProblem(await send('POST', path, PAGE), 404, detail);
    const long = await send('GET', `/${'x'.repeat(5000)}`);
    assert.equal(long.status, 404);
    assert.ok((await long.text()).length < 500);
  });

  it('answers 405 with the methods to use', async (t) => {
    const send = await start(t);
    const cases: [method: string, path: string, allow: string, detail: string][] = [
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

  it('answers 503 while the store cannot read', async (t) => {
    const store = createMemoryStore();
    const errors: unknown[] = [];
    const read = () => Promise.reject(new Error('disk removed'));
    const onError = (error: unknown) => errors.push(error);
    const send = await start(t, { store: { ...toPlainStore(store), read }, onError });
    const bot = { ...PAGE, 'user-agent': 'Googlebot/2.1' };
    const requests: [method: string, path: string, headers: Record<string, string>][] = [
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
}
