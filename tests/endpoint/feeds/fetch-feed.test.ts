import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { RequestListener, ServerResponse } from 'node:http';
import { describe, it } from 'node:test';
import { fetchHere, refuses, sending, XML } from './fetch-here.ts';
import { RSS, startUpstream, toLength } from './upstream.ts';

describe('fetchFeed', { timeout: 60_000 }, () => {
  it('returns the bytes unchanged, from an IP address and from a host name', async (t) => {
    const bytes = Buffer.concat([Buffer.from(RSS), Buffer.from([0x3c, 0x61, 0xff, 0xfe, 0x00, 0x3e])]);
    const { url, port, requests } = await startUpstream(t, sending(200, XML, bytes));
    for (const address of [url, `http://tin.gov.vn:${port}/`]) {
      const feed = await fetchHere(address);
      assert.equal(feed.type, 'text/xml');
      assert.deepEqual(Buffer.from(feed.bytes), bytes);
    }
    assert.equal(requests[1]?.headers.host, `tin.gov.vn:${port}`);
  });

  const types =
    'application/rss+xml application/atom+xml application/rdf+xml application/xml text/xml application/feed+json application/json';
  it('sends the types of feeds, and refuses types that are certainly not of a feed before the content is downloaded', async (t) => {
    let headers: Record<string, string> = {};
    const { url } = await startUpstream(t, (request, response) => sending(200, headers)(request, response));
    for (const type of types.split(' ')) {
      headers = { 'content-type': type };
      assert.equal((await fetchHere(url)).type, type);
    }
    for (const type of [
      'image/png',
      'audio/mpeg',
      'video/mp4',
      'Font/woff2',
      'application/pdf',
      'application/zip',
      'application/msword',
      'application/vnd.ms-excel; charset=utf-8',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]) {
      headers = { 'content-type': type };
      await refuses(fetchHere(url), /^its content type must be XML or JSON, but it is "/);
    }
  });

  it('shortens what it quotes from the server, and replaces each character that is not printable ASCII', async (t) => {
    const { url } = await startUpstream(t, (_, response) =>
      response.writeHead(200, { 'content-type': `\x9b31m\xe9 ${'x'.repeat(10_000)}` }).end('{}'),
    );
    await refuses(
      fetchHere(url),
      /^its server sent JSON .*, with the content type "\?31m\? x{50,250}\.\.\.$/,
    );
    const redirecting = await startUpstream(t, (_, response) =>
      response.writeHead(302, { location: `${'x'.repeat(10_000)}:` }).end(),
    );
    await refuses(fetchHere(redirecting.url), /^after a redirect to x{100}\.\.\., x{170,180}\.\.\.$/);
  });

  const LIMIT_BYTES = 2 * 1024 * 1024;
  const answers: [what: string, answer: RequestListener, why: RegExp][] = [
    ['a status other than 200', sending(503, XML), /^its server answered 503 /],
    ['an answer without content', sending(204, XML, ''), /^its server answered 204 /],
    ['a partial answer', sending(206, XML), /^its server answered 206 /],
    ['a redirect without an address', sending(302, XML), /^its server answered 302 /],
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
      /^its server closed the connection before the end of the answer \(ECONNRESET\)$/,
    ],
    [
      'an answer that is not HTTP',
      ({ socket }) => socket.end('chào\r\n\r\n'),
      /^its server sent an answer that is not valid HTTP \(HPE_/, // Node's codes for invalid HTTP begin with HPE_.
    ],
  ];
  for (const [what, answer, why] of answers) {
    it(`refuses ${what}`, async (t) => {
      const { url } = await startUpstream(t, answer);
      await refuses(fetchHere(url), why);
    });
  }

  it('accepts 203, the status of a proxy that has changed the feed', async (t) => {
    const { url } = await startUpstream(t, sending(203, XML));
    assert.equal(Buffer.from((await fetchHere(url)).bytes).toString(), RSS);
  });

  it('accepts a feed without a declared length whose server does not close the connection', async (t) => {
    const { url } = await startUpstream(t, ({ socket }) =>
      socket.write(`HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n${RSS}`),
    );
    assert.equal(Buffer.from((await fetchHere(url, { timeoutMs: 500 })).bytes).toString(), RSS);
  });

  it('accepts an answer of exactly 2 MB', async (t) => {
    const { url } = await startUpstream(t, sending(200, XML, toLength(RSS, LIMIT_BYTES)));
    assert.equal((await fetchHere(url)).bytes.length, LIMIT_BYTES);
  });

  it('uses TLS for https:', async (t) => {
    const { port } = await startUpstream(t); // Speaks HTTP without TLS.
    await refuses(
      fetchHere(`https://tin.gov.vn:${port}/`),
      /^its server does not speak https at this port \((EPROTO|ERR_SSL_\w+)\)$/,
    );
  });

  const NO_ANSWER = /^its server did not answer within 0.25 s$/;
  const NO_END = /^the download took longer than 0.25 s$/;
  const slow: [what: string, answer: RequestListener, why: RegExp][] = [
    ['a server that never answers', () => undefined, NO_ANSWER],
    ['an answer that never ends', (_, response) => response.writeHead(200, XML).write('<rss>'), NO_END],
    [
      'an answer that arrives byte by byte',
      (_, response) => {
        response.writeHead(200, XML);
        const dripping = setInterval(() => response.write('<'), 20);
        response.once('close', () => clearInterval(dripping));
      },
      NO_END,
    ],
    [
      'slow redirects',
      (_, response) => void setTimeout(() => response.writeHead(302, { location: '/' }).end(), 100),
      /its server did not answer within 0.25 s$|no connection to its server was made within 0.25 s$/,
    ],
  ];
  for (const [what, answer, why] of slow) {
    it(`gives up on ${what} after the timeout`, { timeout: 5000 }, async (t) => {
      const { url } = await startUpstream(t, answer);
      await refuses(fetchHere(url, { timeoutMs: 250 }), why);
    });
  }

  it(
    'gives up at the timeout if the host name has not been resolved by then',
    { timeout: 5000 },
    async () => {
      const never = { lookup: () => undefined, timeoutMs: 100 };
      await refuses(
        fetchHere('http://tin.gov.vn/', never),
        /^no connection to its server was made within 0.1 s$/,
      );
    },
  );

  it('closes the connection of an answer that it refuses', { timeout: 5000 }, async (t) => {
    let response: ServerResponse | undefined;
    const { url } = await startUpstream(t, (_, outgoing) => {
      response = outgoing;
      outgoing.writeHead(200, { 'content-type': 'image/png' }).write('PNG');
    });
    await refuses(fetchHere(url), /^its content type must be XML or JSON, but it is "image\/png"$/);
    if (!response!.closed) await once(response!, 'close');
  });

  it('sends only the headers that a download needs', async (t) => {
    const { url, port, requests } = await startUpstream(t, sending(200, XML));
    await fetchHere(url);
    assert.deepEqual(requests[0]?.headers, {
      accept: `${types.split(' ').join(', ')}, */*;q=0.1`,
      'accept-encoding': 'identity',
      'user-agent': 'mtqg-widgets (feed)',
      host: `127.0.0.1:${port}`,
      connection: 'close',
    });
  });
});
