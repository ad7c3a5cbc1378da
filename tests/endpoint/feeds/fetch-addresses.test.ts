import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchFeed } from '../../../src/endpoint/feeds/fetch-feed.ts';
import { fetchHere, lookup, refuses, sending, XML } from './fetch-here.ts';
import { RSS, startUpstream } from './upstream.ts';

describe('the addresses from which fetchFeed downloads', { timeout: 60_000 }, () => {
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
      await refuses(fetchFeed({ url: new URL(`http://${host}:${port}/`) }), /is not a public address$/);
      assert.equal(requests.length, 0);
    });
  }

  it('refuses localhost after a lookup with the resolver of this machine', async (t) => {
    const { port, requests } = await startUpstream(t);
    await refuses(
      fetchFeed({ url: new URL(`http://localhost:${port}/`) }),
      /^"localhost" has an address that is not public$/,
    );
    // Some resolvers do not accept a name with a dot at the end.
    await refuses(
      fetchFeed({ url: new URL(`http://localhost.:${port}/`) }),
      /not public$|host name does not exist/,
    );
    assert.equal(requests.length, 0);
  });

  const refusedNames: [what: string, name: string, why: RegExp][] = [
    ['with a private address', 'noi-bo.gov.vn', /^"noi-bo.gov.vn" has an address that is not public$/],
    ['with a public and a private address', 'nua.gov.vn', /^"nua.gov.vn" has an address that is not public$/],
    ['with a public and a local address', 'nua6.gov.vn', /^"nua6.gov.vn" has an address that is not public$/],
    ['without an address', 'khong.gov.vn', /^"khong.gov.vn" has no address$/],
    ['that does not exist', 'la.gov.vn', /^its host name does not exist \(ENOTFOUND\)$/],
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

  for (const location of [
    Buffer.from('/tin-tức/rss').toString('latin1'),
    '/tin-t%E1%BB%A9c/rss',
    Buffer.from('?tên=tức').toString('latin1'),
    'caf\xe9',
  ]) {
    it(`follows a redirect to ${location} as browsers do`, async (t) => {
      const { port, requests } = await startUpstream(t, (request, response) => {
        if (request.url === '/rss') response.writeHead(302, { location }).end();
        else sending(200, XML)(request, response);
      });
      await fetchHere(`http://tin.gov.vn:${port}/rss`);
      const expected = {
        '/': '/tin-t%E1%BB%A9c/rss',
        '?': '/rss?t%C3%AAn=t%E1%BB%A9c',
        c: '/caf%C3%A9',
      }[location[0]!];
      assert.equal(requests.at(-1)?.url, expected);
    });
  }

  const redirects: [location: string, why: RegExp][] = [
    ['http://127.0.0.2:PORT/', /, 127.0.0.2 is not a public address$/],
    ['http://0x7f000002:PORT/', /, 127.0.0.2 is not a public address$/],
    ['//[::1]:PORT/', /, ::1 is not a public address$/],
    ['http://169.254.169.254/latest/', /, 169.254.169.254 is not a public address$/],
    ['http://noi-bo.gov.vn:PORT/', /, "noi-bo.gov.vn" has an address that is not public$/],
    ['http://nua.gov.vn:PORT/', /, "nua.gov.vn" has an address that is not public$/],
    ['file:///etc/passwd', /^after a redirect to file:, file: addresses are not supported$/],
    [
      'ftp://tin.gov.vn/rss',
      /^after a redirect to ftp:\/\/tin.gov.vn\/rss, ftp: addresses are not supported$/,
    ],
    ['data:text/xml,<rss/>', /^after a redirect to data:, data: addresses are not supported$/],
    ['http://ai:do@tin.gov.vn:PORT/', /user name or a password/],
    ['http://[', /^it redirects to an invalid address$/],
    ['/', /it redirects in a circle$/], // The server redirects to the same address again and again.
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
});
