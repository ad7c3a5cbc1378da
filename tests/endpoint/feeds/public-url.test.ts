import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCounterEndpoint } from '../../../src/endpoint/endpoint.ts';
import { parseFeeds } from '../../../src/endpoint/feeds/parse-feeds.ts';
import { isPublicAddress } from '../../../src/endpoint/feeds/public-address.ts';
import { options } from '../requests.ts';
import { fetchHere, refuses, sending, XML } from './fetch-here.ts';
import { RSS, startUpstream } from './upstream.ts';

const publicUrl = 'https://tinh.gov.vn/rss?id=1';
const endpointWith = (url: string, address: string = publicUrl) =>
  createCounterEndpoint(options({ feeds: { tin: { url, publicUrl: address } } }));

describe('the public address of a feed', { timeout: 30_000 }, () => {
  it('is the Content-Location of a feed of an internal host', async (t) => {
    const { port } = await startUpstream(t);
    const answer = await endpointWith(`http://127.0.0.1:${port}/rss`).fetch(new Request('http://x/feed/tin'));
    assert.equal(answer.status, 200);
    assert.equal(await answer.text(), RSS);
    assert.equal(answer.headers.get('content-location'), publicUrl);
    assert.equal(answer.headers.get('access-control-expose-headers'), 'Content-Location');
  });

  it('allows hosts of an internal network by their spelling, and no name of the internet', async (t) => {
    const { port, requests } = await startUpstream(t);
    const ask = async (host: string) =>
      (await endpointWith(`http://${host}:${port}/`).fetch(new Request('http://x/feed/tin'))).status;
    assert.equal(await ask('localhost'), 200);
    assert.equal(requests.length, 1);
    // In these tests tin.gov.vn is a name of the internet whose owner lets it resolve to this machine.
    await refuses(
      fetchHere(`http://tin.gov.vn:${port}/`, { isPublic: isPublicAddress }),
      /^"tin.gov.vn" has an address that is not public$/,
    );
    assert.equal(requests.length, 1);
  });

  const hosts: [host: string, isInternal: boolean][] = [
    ['10.0.0.5', true],
    ['[fd00::5]', true],
    ['cms', true],
    ['cms.lan', true],
    ['tin.gov.vn', false],
    ['cms.lan.gov.vn', false],
    ['203.162.0.1', false],
    ['[2405:4800::1]', false],
  ];
  for (const [host, isInternal] of hosts) {
    it(`${isInternal ? 'allows' : 'does not allow'} addresses of an internal network for ${host}`, () => {
      const tin = parseFeeds({ tin: { url: `http://${host}/rss`, publicUrl } }).get('tin');
      assert.equal(tin?.isInternal, isInternal);
    });
  }

  it('must be a public address itself', () => {
    const throws = (address: string, message: RegExp) =>
      assert.throws(() => endpointWith('http://10.0.0.5/rss', address), { name: 'TypeError', message });
    const because = (reason: string) =>
      new RegExp(`^feed "tin": its publicUrl is refused, because ${reason}`);
    for (const host of ['10.0.0.6', 'localhost', 'cms.', 'cms.local', '[::1]'])
      throws(`http://${host}/`, because(`readers cannot open the host ${host.replace(/[[.\]]/g, '\\$&')}$`));
    throws('/rss', /^feed "tin": "\/rss" is not an absolute address/);
    throws('javascript:alert(1)', because('javascript: addresses are not supported$'));
    throws('https://ai:do@tinh.gov.vn/', because('addresses with a user name'));
  });

  const redirects: [location: string, why: RegExp | undefined][] = [
    ['/tin.xml', undefined],
    ['http://127.0.0.2:1/', /, 127.0.0.2 is not a public address$/],
    ['http://127.0.0.1:1/', /, 127.0.0.1 is not a public address$/],
    ['http://localhost:PORT/', /, "localhost" has an address that is not public$|host name does not exist/],
    ['http://169.254.169.254/latest/', /, 169.254.169.254 is not a public address$/],
  ];
  for (const [location, why] of redirects) {
    it(`${why ? 'refuses' : 'follows'} a redirect of an internal feed to ${location}`, async (t) => {
      const { url, port } = await startUpstream(t, (request, response) => {
        if (request.url === '/tin.xml') sending(200, XML)(request, response);
        else response.writeHead(302, { location: location.replace('PORT', String(port)) }).end();
      });
      const fetching = fetchHere(url, { isPublic: isPublicAddress, isInternal: true });
      if (why) await refuses(fetching, why);
      else assert.equal(Buffer.from((await fetching).bytes).toString(), RSS);
    });
  }

  it('does not let a public feed redirect to an internal host', async (t) => {
    const internal = await startUpstream(t);
    const { url } = await startUpstream(t, (_, response) =>
      response.writeHead(302, { location: internal.url.replace('127.0.0.1', '127.0.0.2') }).end(),
    );
    await refuses(fetchHere(url), /, 127.0.0.2 is not a public address$/);
    assert.equal(internal.requests.length, 0);
  });
});
