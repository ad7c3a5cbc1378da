import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { describe, it, type TestContext } from 'node:test';
import { Feeds } from '../../../src/endpoint/feeds/feeds.ts';
import { fetchFeed } from '../../../src/endpoint/feeds/fetch-feed.ts';
import { lookup, sending, XML } from './fetch-here.ts';
import { RSS, startUpstream } from './upstream.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Relays a feed of a server of the test. */
async function relay(t: TestContext, answer: RequestListener) {
  const upstream = await startUpstream(t, answer);
  let now = Date.parse('2026-11-23T22:31:05+07:00');
  const errors: string[] = [];
  const feeds = new Feeds(
    { tin: 'http://tin.gov.vn/rss?key=geheim' },
    {
      now: () => now,
      onError: (error) => errors.push((error as Error).message),
      fetchFeed: ({ url, ...request }) => {
        const here = new URL(url.pathname + url.search, `http://tin.gov.vn:${upstream.port}`);
        return fetchFeed({ ...request, url: here }, { lookup, isPublic: () => true });
      },
    },
  );
  const ask = async () => {
    const { body, headers } = await feeds.answer('tin', {
      method: 'GET',
      url: '/feed/tin',
      headers: { get: () => null },
    });
    return { text: new TextDecoder().decode(body as Uint8Array), headers };
  };
  /** Asks after this time, and again after the download that the first request has started. */
  const askLater = async (ms: number) => {
    now += ms;
    const done = upstream.requests.length + 1;
    await ask();
    for (let wait = 0; wait < 200 && upstream.requests.length < done; wait++) await pause();
    for (let wait = 0; wait < 5; wait++) await pause();
    return ask();
  };
  return { upstream, ask, askLater, errors };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('a feed that is downloaded again', { timeout: 30_000 }, () => {
  it('is requested with its ETag and Last-Modified, and stays the same after 304', async (t) => {
    const versions = { etag: '"a"', 'last-modified': 'Mon, 23 Nov 2026 15:00:00 GMT' };
    const { upstream, ask, askLater, errors } = await relay(t, (request, response) =>
      request.headers['if-none-match'] === '"a"'
        ? response.writeHead(304).end()
        : sending(200, { ...XML, ...versions })(request, response),
    );
    assert.equal((await ask()).text, RSS);
    assert.equal(upstream.requests[0]!.headers['if-none-match'], undefined);
    const { text, headers } = await askLater(6 * MINUTE_MS);
    assert.deepEqual([text, headers['age']], [RSS, '0']);
    assert.equal(upstream.requests.length, 2);
    assert.equal(upstream.requests[1]!.headers['if-none-match'], '"a"');
    assert.equal(upstream.requests[1]!.headers['if-modified-since'], versions['last-modified']);
    assert.deepEqual(errors, []);
  });

  it('is replaced if its server has another version', async (t) => {
    let version = 1;
    const { askLater, ask } = await relay(t, (request, response) =>
      sending(200, { ...XML, etag: `"${version}"` }, `<rss>${version}</rss>`)(request, response),
    );
    assert.equal((await ask()).text, '<rss>1</rss>');
    version = 2;
    assert.equal((await askLater(6 * MINUTE_MS)).text, '<rss>2</rss>');
  });

  it('is downloaded whole once a day, because its server may answer 304 by mistake', async (t) => {
    const { upstream, ask, askLater } = await relay(t, (request, response) =>
      request.headers['if-none-match']
        ? response.writeHead(304).end()
        : sending(200, { ...XML, etag: '"a"' })(request, response),
    );
    await ask();
    await askLater(DAY_MS / 2);
    await askLater(DAY_MS / 2);
    assert.deepEqual(
      upstream.requests.map(({ headers }) => headers['if-none-match']),
      [undefined, '"a"', undefined],
    );
  });

  const values: [what: string, etag: string][] = [
    ['is very long', `"${'a'.repeat(5000)}"`],
    ['has letters outside ASCII', '"\xe9"'],
    ['is empty', ''],
  ];
  for (const [what, etag] of values) {
    it(`is requested without its ETag if the ETag ${what}`, async (t) => {
      const { upstream, ask, askLater } = await relay(t, sending(200, { ...XML, etag }));
      await ask();
      assert.equal((await askLater(6 * MINUTE_MS)).text, RSS);
      assert.equal(upstream.requests.length, 2);
      assert.equal(upstream.requests[1]!.headers['if-none-match'], undefined);
    });
  }

  it('sends the ETag only to the address that gave it', async (t) => {
    let target = '/a';
    const { upstream, ask, askLater } = await relay(t, (request, response) =>
      request.url!.startsWith('/rss')
        ? response.writeHead(302, { location: target }).end()
        : sending(200, { ...XML, etag: '"a"' })(request, response),
    );
    await ask();
    target = '/b';
    await askLater(6 * MINUTE_MS);
    const sent = upstream.requests.map(({ url, headers }) => [url, headers['if-none-match']]);
    assert.deepEqual(sent.slice(2), [
      ['/rss?key=geheim', undefined],
      ['/b', undefined],
    ]);
  });

  it('fails if its server answers 304 without a condition, and the log names feed, address and remedy, but no key', async (t) => {
    const { ask, errors } = await relay(t, (_, response) => response.writeHead(304).end());
    await assert.rejects(ask(), {
      message:
        'The feed "tin" failed to load: its server answered 304 (not changed, although it was not asked for changes); the log of the endpoint says what to do.',
    });
    assert.deepEqual(errors, [
      'The feed "tin" of http://tin.gov.vn/rss failed to load: its server answered 304 (not changed, although it was not asked for changes); correct its server, or the cache in front of it.',
    ]);
  });

  it('fails if its server sends a web page, and the log says so', async (t) => {
    const { ask, errors } = await relay(t, sending(200, { 'content-type': 'text/html' }, '<html>Lỗi</html>'));
    await assert.rejects(ask());
    assert.deepEqual(errors, [
      'The feed "tin" of http://tin.gov.vn/rss failed to load: its server sent a web page (HTML), not a feed, with the content type "text/html"; use the address of RSS, Atom or a JSON Feed, which a page often names in <link rel="alternate">.',
    ]);
  });

  it('has its address after redirects in Content-Location, without the query, which can have a key', async (t) => {
    const { ask } = await relay(t, (request, response) =>
      request.url!.startsWith('/rss')
        ? response.writeHead(301, { location: '/moi/rss.xml?key=geheim#a' }).end()
        : sending(200, XML)(request, response),
    );
    assert.match((await ask()).headers['content-location']!, /^http:\/\/tin\.gov\.vn:\d+\/moi\/rss\.xml$/);
  });
});
