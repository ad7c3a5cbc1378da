import assert from 'node:assert/strict';
import { it } from 'node:test';
import { assertProblem } from './answers.ts';
import { RSS, resolveHostTo, startUpstream, UPSTREAM_HEADERS } from './feeds/upstream.ts';
import { PAGE, type Start } from './requests.ts';

/** How an endpoint relays feeds. */
export function describeFeeds(start: Start): void {
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
    assert.equal(headers.get('content-location'), 'http://tinh.gov.vn/rss');
    assert.equal(headers.get('access-control-expose-headers'), 'Content-Location');
    const replaced = ['content-location'];
    for (const name of Object.keys(UPSTREAM_HEADERS).filter((header) => !replaced.includes(header)))
      assert.equal(headers.get(name), null, name);

    const head = await send('HEAD', '/feed/tin');
    assert.equal(head.status, 200);
    assert.equal(head.headers.get('content-length'), `${Buffer.byteLength(RSS)}`);
    assert.equal(await head.text(), '');
    const unchanged = await send('GET', '/feed/tin', { 'if-none-match': headers.get('etag')! });
    assert.equal(unchanged.status, 304);
    assert.equal(unchanged.headers.get('access-control-allow-origin'), '*');
    assert.equal(unchanged.headers.get('content-location'), 'http://tinh.gov.vn/rss');
    assert.equal(await unchanged.text(), '');
    assert.equal(upstream.requests.length, 1);
  });

  it('sends a feed as JSON at its name with .json behind it', async (t) => {
    const upstream = await startUpstream(t);
    resolveHostTo(t, 'tinh.gov.vn', upstream);
    const send = await start(t, { feeds });
    const { status, headers } = await send('GET', '/feed/tin.json', PAGE);
    assert.equal(status, 200);
    assert.equal(headers.get('content-type'), 'application/feed+json; charset=utf-8');
    assert.equal(headers.get('access-control-allow-origin'), '*');
    const unchanged = await send('GET', '/feed/tin.json', { 'if-none-match': headers.get('etag')! });
    assert.equal(unchanged.status, 304);
    const changed = await send('GET', '/feed/tin', { 'if-none-match': headers.get('etag')! });
    assert.equal(changed.status, 200);
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
    await assertProblem(
      failed,
      502,
      'The feed "tin" failed to load: its server answered 503 (a failure of the server); the log of the endpoint says what to do.',
    );
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
