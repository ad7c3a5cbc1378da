import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createCounterEndpoint } from '../../src/endpoint/endpoint.ts';
import { createNodeHandler } from '../../src/endpoint/http/node.ts';
import { createMemoryStore } from '../../src/endpoint/stores/memory.ts';
import { sending } from '../endpoint/feeds/fetch-here.ts';
import { startUpstream } from '../endpoint/feeds/upstream.ts';
import { launchChromium, openPage } from './browser.ts';
import { RESOLVE_TEST_HOSTS, startPortal } from './portal.ts';

const browser = await launchChromium(RESOLVE_TEST_HOSTS);
/** A feed that does not name its address. */
const FEED = `<rss><channel><item><title>Tin &amp;lt;b&amp;gt;mới&amp;lt;/b&amp;gt;</title><link>/tin/1</link>
  <enclosure url="anh/1.jpg" type="image/jpeg"/></item></channel></rss>`;

/** Starts a portal whose endpoint relays a feed of its own network, with a page that loads the feed from this host and path. */
async function startRelay(t: Parameters<typeof startUpstream>[0], host: string, path: string) {
  const upstream = await startUpstream(t, sending(200, { 'content-type': 'text/html' }, FEED));
  const endpoint = createCounterEndpoint({
    store: createMemoryStore(),
    sites: { tinh: { origins: ['http://tinh.test'] } },
    base: '/thong-ke',
    feeds: { tin: { url: `${upstream.url}rss`, publicUrl: 'https://tin.example/cu/rss' } },
    onWarning: () => undefined,
  });
  const relay = createNodeHandler(endpoint);
  const portal = await startPortal({
    '/': (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          `<!doctype html><html lang="vi"><title>Tỉnh</title><script type="module" src="/mtqg-latest-news.js"></script><mtqg-latest-news layout="cards" src="${portal.origin(host)}${path}"></mtqg-latest-news>`,
        ),
    [path]: (request, response) => void relay(request, response),
  });
  return portal;
}

for (const [where, host] of [
  ['the same origin', 'tinh.test'],
  ['another origin, which the browser lets read only exposed headers', 'dem.test'],
] as const) {
  for (const path of ['/thong-ke/feed/tin', '/thong-ke/feed/tin.json']) {
    it(`leads relative links and pictures of ${path} on ${where} to the site of the feed`, async (t) => {
      const portal = await startRelay(t, host, path);
      const page = await openPage(t, browser);
      await page.goto(portal.origin());
      const shown = await page.waitForFunction(() => {
        const root = document.querySelector('mtqg-latest-news')?.shadowRoot;
        const link = root?.querySelector<HTMLAnchorElement>('a[href]');
        const image = root?.querySelector('img')?.getAttribute('src');
        return link && [link.textContent.trim(), link.href, image];
      });
      assert.deepEqual(await shown.jsonValue(), [
        'Tin mới',
        'https://tin.example/tin/1',
        'https://tin.example/cu/anh/1.jpg',
      ]);
    });
  }
}
