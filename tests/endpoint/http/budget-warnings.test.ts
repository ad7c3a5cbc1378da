import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCounterEndpoint } from '../../../src/endpoint/endpoint.ts';
import { MAX_OWN_HITS } from '../../../src/endpoint/http/budget-warnings.ts';
import { options, PAGE } from '../requests.ts';

const UNREADABLE =
  'X-Forwarded-For does not name the reader: budgets are shared; check the number of trusted proxies';

/** An endpoint behind one trusted proxy on its machine, and the warnings in its health. */
function start() {
  const endpoint = createCounterEndpoint(options({ trustedProxies: 1 }));
  const send = (method: string, path: string, forwardedFor?: string) => {
    const headers = { ...PAGE, ...(forwardedFor !== undefined && { 'x-forwarded-for': forwardedFor }) };
    const request = new Request(`http://127.0.0.1:8787${path}`, { method, headers });
    return endpoint.fetch(request, { address: '127.0.0.1' });
  };
  const sendHits = async (count: number, forwardedFor?: string) => {
    for (let hit = 0; hit < count; hit++) await send('POST', '/laocai/alive', forwardedFor);
  };
  const readWarnings = async () => {
    const { warnings = [] } = (await (await send('GET', '/healthz')).json()) as { warnings?: string[] };
    return warnings;
  };
  return { send, sendHits, readWarnings };
}

describe('an endpoint behind a proxy', { timeout: 20_000 }, () => {
  it('does not warn if an administrator reads on its machine without going through the proxy', async () => {
    const { send, readWarnings } = start();
    for (let read = 0; read < 2 * MAX_OWN_HITS; read++) await send('GET', '/laocai');
    assert.deepEqual(await readWarnings(), []);
  });

  for (const forwardedFor of [undefined, '127.0.0.1']) {
    const header = forwardedFor ?? 'none';
    it(`does not warn if a page is tried on its machine (X-Forwarded-For: ${header})`, async () => {
      const { sendHits, readWarnings } = start();
      await sendHits(MAX_OWN_HITS, forwardedFor);
      assert.deepEqual(await readWarnings(), []);
    });

    it(`forgets earlier hits from its own machine when the proxy has named a reader (X-Forwarded-For: ${header})`, async () => {
      const { sendHits, readWarnings } = start();
      await sendHits(MAX_OWN_HITS, forwardedFor);
      await sendHits(1, '203.0.113.9');
      await sendHits(MAX_OWN_HITS, forwardedFor);
      assert.deepEqual(await readWarnings(), []);
      await sendHits(1, forwardedFor);
      assert.deepEqual(await readWarnings(), [UNREADABLE]);
    });

    it(`warns if the proxy sends many hits and never names a reader (X-Forwarded-For: ${header})`, async () => {
      const { sendHits, readWarnings } = start();
      await sendHits(MAX_OWN_HITS + 1, forwardedFor);
      assert.deepEqual(await readWarnings(), [UNREADABLE]);
    });
  }

  it('prints what to do in the console if there is no onWarning', async (t) => {
    const print = t.mock.method(console, 'warn', () => undefined);
    const { onWarning: _, ...withoutHandler } = options();
    const endpoint = createCounterEndpoint(withoutHandler);
    // A peer on this machine is taken for a proxy, and none is configured.
    await endpoint.fetch(new Request('http://127.0.0.1:8787/laocai'), { address: '127.0.0.1' });
    assert.deepEqual(
      print.mock.calls.map(({ arguments: [line] }) => line as unknown),
      ['mtqg-widgets: proxy not configured: budgets are shared; set the option trustedProxies'],
    );
  });

  it('warns at once if an entry is not an address, or if there are two proxies and only one is configured', async () => {
    for (const forwardedFor of ['unknown', '203.0.113.9, 127.0.0.1']) {
      const { send, readWarnings } = start();
      await send('GET', '/laocai', forwardedFor);
      assert.deepEqual(await readWarnings(), [UNREADABLE]);
    }
  });
});
