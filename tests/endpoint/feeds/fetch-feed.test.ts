import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { RequestListener, ServerResponse } from 'node:http';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { fetchFeed, type FetchFeedOptions } from '../../../src/endpoint/feeds/fetch-feed.ts';
import { FeedError } from '../../../src/endpoint/feeds/feed-error.ts';
import { isPublicAddress } from '../../../src/endpoint/feeds/public-address.ts';
import { RSS, startUpstream } from './upstream.ts';

/** The addresses of each host name. In these tests 127.0.0.1 counts as public, so that `fetchFeed` connects to a server of the test. */
const NAMES: Record<string, string[]> = {
  'tin.gov.vn': ['127.0.0.1'],
  'noi-bo.gov.vn': ['10.0.0.1'],
  'nua.gov.vn': ['127.0.0.1', '192.168.1.1'],
  'nua6.gov.vn': ['127.0.0.1', 'fe80::1%eth0'],
  'khong.gov.vn': [],
};
const lookup: NonNullable<FetchFeedOptions['lookup']> = (host, _, done) => {
  const addresses = (NAMES[host] ?? []).map((address) => ({
    address,
    family: address.includes(':') ? 6 : 4,
  }));
  if (NAMES[host]) done(null, addresses);
  else done(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), []);
};
const isPublic = (address: string) => address === '127.0.0.1' || isPublicAddress(address);
/** Fetches a feed with the host names above. */
const fetchHere = (url: string, more: FetchFeedOptions = {}) =>
  fetchFeed(new URL(url), { isPublic, lookup, timeoutMs: 5000, ...more });

const refuses = async (promise: Promise<unknown>, why: RegExp) => {
  await assert.rejects(promise, (error: Error) => {
    assert.ok(error instanceof FeedError, String(error));
    assert.match(error.message, why);
    return true;
  });
};
/** Returns a request handler that sends this answer. */
const sending =
  (status: number, headers: Record<string, string | number>, body: string | Buffer = RSS): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end(body);
const XML = { 'content-type': 'text/xml' };

describe('fetchFeed', { timeout: 60_000 }, () => {
  it('returns the bytes unchanged, from an IP address and from a host name', async (t) => {
    const bytes = Buffer.from([0x3c, 0x61, 0xff, 0xfe, 0x00, 0x3e]);
    const { url, port, requests } = await startUpstream(t, sending(200, XML, bytes));
    for (const address of [url, `http://tin.gov.vn:${port}/`]) {
      const feed = await fetchHere(address);
      assert.equal(feed.type, 'text/xml');
      assert.deepEqual(Buffer.from(feed.bytes), bytes);
    }
    assert.equal(requests[1]?.headers.host, `tin.gov.vn:${port}`);
  });

  it('connects to the address that it checked, without a second lookup of the name', async (t) => {
    const { port, requests } = await startUpstream(t);
    let asked = 0;
    // The first lookup gives a public address, each further one a private address.
    const rebinding: typeof lookup = (_, __, done) =>
      done(null, [{ address: asked++ ? '10.0.0.1' : '127.0.0.1', family: 4 }]);
    await fetchHere(`http://tin.gov.vn:${port}/`, { lookup: rebinding });
    assert.deepEqual([asked, requests.length], [1, 1]);
  });

  // Spellings of 127.0.0.1 (one has a full-width digit), private addresses, and others that are not public.
  const hosts =
    `127.0.0.1 127.1 0x7f.0.0.1 2130706433 017700000001 127.0.0.1. 1２7.0.0.1 [::1] [::ffff:127.0.0.1] [::ffff:7f00:1]
    [::127.0.0.1] [::] 0.0.0.0 10.0.0.1 172.16.0.1 192.168.1.1 169.254.169.254 [fe80::1] [fc00::1] [fd00::1] 100.64.0.1
    [64:ff9b::7f00:1] [2002:7f00:1::] [2001:0:7f00:1::] 224.0.0.1 255.255.255.255 [ff02::1]`.split(/\s+/);
  for (const host of hosts) {
    it(`refuses the address ${host}`, async (t) => {
      const { port, requests } = await startUpstream(t);
      await refuses(fetchFeed(new URL(`http://${host}:${port}/`)), /is not a public address$/);
      assert.equal(requests.length, 0);
    });
  }

  it('refuses localhost after a lookup with the resolver of this machine', async (t) => {
    const { port, requests } = await startUpstream(t);
    await refuses(
      fetchFeed(new URL(`http://localhost:${port}/`)),
      /^"localhost" has an address that is not public$/,
    );
    // Some resolvers do not accept a name with a dot at the end.
    await refuses(fetchFeed(new URL(`http://localhost.:${port}/`)), /not public$|no complete answer/);
    assert.equal(requests.length, 0);
  });

  const refusedNames: [what: string, name: string, why: RegExp][] = [
    ['with a private address', 'noi-bo.gov.vn', /^"noi-bo.gov.vn" has an address that is not public$/],
    ['with a public and a private address', 'nua.gov.vn', /^"nua.gov.vn" has an address that is not public$/],
    ['with a public and a local address', 'nua6.gov.vn', /^"nua6.gov.vn" has an address that is not public$/],
    ['without an address', 'khong.gov.vn', /^"khong.gov.vn" has no address$/],
    ['that does not exist', 'la.gov.vn', /^its server sent no complete answer \(ENOTFOUND\)$/],
  ];
  for (const [what, name, why] of refusedNames) {
    it(`refuses a host name ${what}`, async (t) => {
      const { port, requests } = await startUpstream(t);
      await refuses(fetchHere(`http://${name}:${port}/`), why);
      assert.equal(requests.length, 0);
    });
  }

  for (const status of [301, 302, 303, 307, 308]) {
    it(`follows a redirect with status ${status}`, async (t) => {
      const { port, requests } = await startUpstream(t, (request, response) => {
        if (request.url === '/rss') response.writeHead(status, { location: '../tin.xml' }).end();
        else sending(200, XML)(request, response);
      });
      assert.equal(Buffer.from((await fetchHere(`http://tin.gov.vn:${port}/rss`)).bytes).toString(), RSS);
      assert.deepEqual(
        requests.map(({ url }) => url),
        ['/rss', '/tin.xml'],
      );
    });
  }

  const redirects: [location: string, why: RegExp][] = [
    ['http://127.0.0.2:PORT/', /^127.0.0.2 is not a public address$/],
    ['http://0x7f000002:PORT/', /^127.0.0.2 is not a public address$/],
    ['//[::1]:PORT/', /^::1 is not a public address$/],
    ['http://169.254.169.254/latest/', /^169.254.169.254 is not a public address$/],
    ['http://noi-bo.gov.vn:PORT/', /^"noi-bo.gov.vn" has an address that is not public$/],
    ['http://nua.gov.vn:PORT/', /^"nua.gov.vn" has an address that is not public$/],
    ['file:///etc/passwd', /^file: addresses are not supported; use http: or https:$/],
    ['ftp://tin.gov.vn/rss', /^ftp: addresses are not supported;/],
    ['data:text/xml,<rss/>', /^data: addresses are not supported;/],
    ['http://ai:do@tin.gov.vn:PORT/', /user name or a password/],
    ['http://[', /^it redirects to an invalid address$/],
    ['/', /^it redirects more than 5 times$/], // The server redirects to the same address again and again.
  ];
  for (const [location, why] of redirects) {
    it(`refuses a redirect to ${location}`, async (t) => {
      const site = await startUpstream(t, (_, response) =>
        response.writeHead(302, { location: location.replace('PORT', `${site.port}`) }).end(),
      );
      await refuses(fetchHere(site.url), why);
      const isEndless = location === '/';
      assert.equal(site.requests.length, isEndless ? 1 + 5 : 1, 'the first request and followed redirects');
    });
  }

  it('refuses an address with a user name or a password', async (t) => {
    const { port, requests } = await startUpstream(t);
    await refuses(fetchHere(`http://ai:do@127.0.0.1:${port}/`), /user name or a password/);
    await refuses(fetchHere(`http://ai@127.0.0.1:${port}/`), /user name or a password/);
    assert.equal(requests.length, 0);
  });

  const types =
    'application/rss+xml application/atom+xml application/rdf+xml application/xml text/xml application/feed+json application/json';
  it('accepts only content types of XML and JSON', async (t) => {
    let headers: Record<string, string> = {};
    const { url } = await startUpstream(t, (request, response) => sending(200, headers)(request, response));
    for (const type of types.split(' ')) {
      headers = { 'content-type': type };
      assert.equal((await fetchHere(url)).type, type);
    }
    for (const type of [
      'text/html',
      'image/svg+xml',
      'application/xhtml+xml',
      'text/plain',
      'text/xmlx',
      '',
    ]) {
      headers = { 'content-type': type };
      await refuses(
        fetchHere(url),
        new RegExp(`^its content type must be XML or JSON, but it is "${type.replace('+', '\\+')}"$`),
      );
    }
    headers = {};
    await refuses(fetchHere(url), /but it is ""$/);
  });

  it('shortens what it quotes from the server, and replaces each character that is not printable ASCII', async (t) => {
    const { url } = await startUpstream(t, (_, response) =>
      response.writeHead(200, { 'content-type': `\x9b31m\xe9 ${'x'.repeat(10_000)}` }).end(RSS),
    );
    await refuses(
      fetchHere(url),
      /^its content type must be XML or JSON, but it is "\?31m\? x{100,200}\.\.\.$/,
    );
    const redirecting = await startUpstream(t, (_, response) =>
      response.writeHead(302, { location: `${'x'.repeat(10_000)}:` }).end(),
    );
    // The 10 000 x are the scheme of the address, which begins the message. The message ends after 200 characters.
    await refuses(fetchHere(redirecting.url), /^x{200}\.\.\.$/);
  });

  const LIMIT_BYTES = 2 * 1024 * 1024;
  const answers: [what: string, answer: RequestListener, why: RegExp][] = [
    ['a status other than 200', sending(503, XML), /^its server answered 503$/],
    ['an answer without content', sending(204, XML, ''), /^its server answered 204$/],
    ['a partial answer', sending(206, XML), /^its server answered 206$/],
    ['a redirect without an address', sending(302, XML), /^its server answered 302$/],
    [
      'a compressed answer',
      sending(200, { ...XML, 'content-encoding': 'gzip' }, gzipSync(RSS)),
      /^its server sent a compressed answer \(gzip\), which was not requested$/,
    ],
    [
      'an answer that declares a size over the limit',
      (_, response) => response.writeHead(200, { ...XML, 'content-length': LIMIT_BYTES + 1 }).write('<'),
      /^it is larger than 2 MB$/,
    ],
    [
      'an answer that grows over the limit',
      (_, response) => {
        response.writeHead(200, XML);
        for (let written = 0; written <= LIMIT_BYTES; written += 65_536)
          response.write(Buffer.alloc(65_536, 'x'));
      },
      /^it is larger than 2 MB$/,
    ],
    [
      'an answer that ends early',
      (_, response) => {
        response.writeHead(200, { ...XML, 'content-length': 1000 }).write('<rss>', () => response.destroy());
      },
      /^its server sent no complete answer \(ECONNRESET\)$/,
    ],
    [
      'an answer that is not HTTP',
      ({ socket }) => socket.end('chào\r\n\r\n'),
      /^its server sent no complete answer \(HPE_/, // Node's codes for invalid HTTP begin with HPE_.
    ],
  ];
  for (const [what, answer, why] of answers) {
    it(`refuses ${what}`, async (t) => {
      const { url } = await startUpstream(t, answer);
      await refuses(fetchHere(url), why);
    });
  }

  it('accepts an answer of exactly 2 MB', async (t) => {
    const { url } = await startUpstream(t, sending(200, XML, Buffer.alloc(LIMIT_BYTES)));
    assert.equal((await fetchHere(url)).bytes.length, LIMIT_BYTES);
  });

  it('uses TLS for https:', async (t) => {
    const { port } = await startUpstream(t); // Speaks HTTP without TLS.
    await refuses(
      fetchHere(`https://tin.gov.vn:${port}/`),
      /^its server sent no complete answer \((EPROTO|ERR_SSL_\w+)\)$/,
    );
  });

  const slow: [what: string, answer: RequestListener][] = [
    ['a server that never answers', () => undefined],
    ['an answer that never ends', (_, response) => response.writeHead(200, XML).write('<rss>')],
    [
      'an answer that arrives byte by byte',
      (_, response) => {
        response.writeHead(200, XML);
        const dripping = setInterval(() => response.write('<'), 20);
        response.once('close', () => clearInterval(dripping));
      },
    ],
    [
      'slow redirects',
      (_, response) => void setTimeout(() => response.writeHead(302, { location: '/' }).end(), 100),
    ],
  ];
  for (const [what, answer] of slow) {
    it(`gives up on ${what} after the timeout`, { timeout: 5000 }, async (t) => {
      const { url } = await startUpstream(t, answer);
      await refuses(fetchHere(url, { timeoutMs: 250 }), /^the download took longer than 0.25 s$/);
    });
  }

  it(
    'gives up at the timeout if the host name has not been resolved by then',
    { timeout: 5000 },
    async (t) => {
      // A pending lookup alone does not keep the process alive.
      const keepAlive = setInterval(() => undefined, 1000);
      t.after(() => clearInterval(keepAlive));
      const never = { lookup: () => undefined, timeoutMs: 100 };
      await refuses(fetchHere('http://tin.gov.vn/', never), /^the download took longer than 0.1 s$/);
    },
  );

  it('closes the connection of an answer that it refuses', { timeout: 5000 }, async (t) => {
    let response: ServerResponse | undefined;
    const { url } = await startUpstream(t, (_, outgoing) => {
      response = outgoing;
      outgoing.writeHead(200, { 'content-type': 'text/html' }).write('<html>');
    });
    await refuses(fetchHere(url), /^its content type must be XML or JSON, but it is "text\/html"$/);
    if (!response!.closed) await once(response!, 'close');
  });

  it('sends only the headers that a download needs', async (t) => {
    const { url, port, requests } = await startUpstream(t, sending(200, XML));
    await fetchHere(url);
    assert.deepEqual(requests[0]?.headers, {
      accept: types.split(' ').join(', '),
      'accept-encoding': 'identity',
      'user-agent': 'mtqg-widgets (feed)',
      host: `127.0.0.1:${port}`,
      connection: 'close',
    });
  });
});
