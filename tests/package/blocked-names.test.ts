import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCounterUrl, toHeartbeatUrl, toViewUrl } from '../../src/counter/counter-url.ts';
import { AdBlocker, type ResourceType } from './ad-blocker.ts';
import { filesMatching, readText } from './files.ts';

const PORTAL = 'https://tinh.gov.vn';
/** The portal itself, a page of a commune below it, and a page of another site. */
const PAGES = [`${PORTAL}/tin/1`, 'https://xa.tinh.gov.vn/', 'https://bao.example.vn/'];
/** Folders in which portals keep scripts. */
const FOLDERS = ['/', '/mtqg/', '/js/', '/assets/js/', '/static/', '/themes/portal/js/', '/Content/Scripts/'];
const VERSIONS = ['', '?v=1', '?ver=20261126', '?_=1763856000000'];

const blocker = new AdBlocker();

/** Every blocked request, with the page that makes it and the rule. */
function blockedRequests(addresses: readonly string[], types: readonly ResourceType[]): string[] {
  return addresses.flatMap((address) =>
    PAGES.flatMap((page) =>
      types.flatMap((type) => {
        const rule = blocker.blockingRule(new URL(address, PORTAL).href, page, type);
        return rule === undefined ? [] : [`${address} as ${type} on ${page}: ${rule}`];
      }),
    ),
  );
}

describe('ad blockers let through', () => {
  const files = filesMatching('dist/web/**').map((path) => path.slice('dist/web/'.length));

  it('the files of dist/web in usual folders, with and without a version', () => {
    assert.ok(files.includes('mtqg.js') && files.includes('mtqg-counter.js') && files.length >= 15);
    const addresses = FOLDERS.flatMap((folder) =>
      files.flatMap((file) => VERSIONS.map((version) => folder + file + version)),
    );
    assert.deepEqual(blockedRequests(addresses, ['script', 'stylesheet']), []);
  });

  /** All requests that a counter with this `src` makes: it reads the figures, counts views and sends heartbeats. */
  const requestsOf = (src: string) => {
    const url = toCounterUrl(src, PORTAL);
    const view = toViewUrl(url, false, { alive: 120, unanswered: 60 });
    const heartbeat = toHeartbeatUrl(url, { alive: 120, unanswered: 60 });
    return [url, toViewUrl(url, true, {}), view, toHeartbeatUrl(url, {}), heartbeat];
  };
  /** Files with figures, which other servers of this protocol may offer below the address of a site. */
  const fileEnds = ['/days.csv', '/days.json?from=2026-01-01&to=2026-11-26&by=month'];
  const pictureEnds = ['.svg', '.html', '.txt', '/hit.svg'].flatMap((end) => [end, `${end}?v=1`]);
  const sites = ['/thong-ke/tinh', '/thong-ke/laocai', '/thong-ke/xa-ta-phoi'];

  it('the requests of a counter and of the feeds', () => {
    const feeds = ['/thong-ke/feed/tin', '/thong-ke/feed/tin?v=1', '/thong-ke/feed/tin.json'];
    const others = ['/thong-ke/healthz', '/thong-ke/openapi.json'];
    const requests = sites.flatMap(requestsOf);
    assert.equal(requests.length, 3 * 5, 'five requests for each of three sites');
    const files = sites.flatMap((site) => fileEnds.map((end) => site + end));
    assert.deepEqual(blockedRequests([...requests, ...files, ...feeds, ...others], ['xhr']), []);
  });

  it('the requests of a counter behind a PHP script without rewriting', () => {
    const requests = requestsOf('/thong-ke/index.php?path=/laocai');
    assert.equal(requests.length, 5);
    assert.deepEqual(blockedRequests([...requests, '/thong-ke/index.php?path=/feed/tin'], ['xhr']), []);
  });

  it('the pictures and frames of a counter', () => {
    const addresses = sites.flatMap((site) => pictureEnds.map((end) => site + end));
    assert.equal(addresses.length, 3 * 8, 'eight pictures or frames for each of three sites');
    assert.deepEqual(blockedRequests(addresses, ['image', 'sub_frame']), []);
  });
});

describe('ad blockers block', () => {
  // These are the names that docs/install.md tells webmasters to avoid.
  const names: [address: string, type: ResourceType][] = [
    ['/js/counter.js?v=1', 'script'],
    ['/stat/count', 'xhr'],
    ['/api/stat?', 'xhr'],
    ['/counter?id=', 'xhr'],
    ['/counter.php?', 'xhr'],
    ['/hit.php?', 'xhr'],
    ['/hitcount/', 'xhr'],
    ['https://analytics.tinh.gov.vn/collect', 'xhr'],
  ];
  for (const [address, type] of names) {
    it(`${address}, and docs/install.md says so`, () => {
      assert.notDeepEqual(blockedRequests([address], [type]), []);
      assert.ok(readText('docs/install.md').includes(`\`${address}\``), 'docs/install.md');
    });
  }

  it('an address from each of the three lists, which shows that all three are in use', () => {
    const advertising = blockedRequests(['/xstat/ppjs?'], ['script']);
    const tracking = blockedRequests(['/wp-content/plugins/pageviews-counter/a.js'], ['script']);
    const vietnamese = blockedRequests(['/qc/trai.jpg'], ['image']);
    for (const rules of [advertising, tracking, vietnamese]) assert.notDeepEqual(rules, []);
  });
});
