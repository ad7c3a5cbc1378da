import type { Random } from './random.ts';
import type { World } from './world.ts';

/** A page that sends a request: the headers that name it, and whether it may count. */
export interface Sender {
  headers: Readonly<Record<string, string>>;
  mayCount: boolean;
  /** Whether the header `Origin` is on the list of the site, so that its scripts may read the answer to a POST. */
  isListedOrigin: boolean;
}

type Site = World['sites'][string];

/** Creates a sender of some kind. For each kind, docs/protocol.md says whether it may count. */
export function createSender(random: Random, site: Site): Sender {
  const listed = listedOrigin(random, site);
  const foreign = foreignOrigin(random, site);
  const fetchSite = random.pick([{}, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }]);
  return random.weighted<() => Sender>([
    [20, () => accepted({ origin: listed, ...fetchSite }, true)],
    [2, () => accepted({ 'sec-fetch-site': 'same-origin' }, false)],
    [2, () => accepted({ referer: `${listed}/tin/1?x=${foreign}` }, false)],
    [1, () => refused({ origin: foreign, referer: `${listed}/` })],
    [1, () => refused({ origin: 'null', 'sec-fetch-site': 'same-origin' })],
    [1, () => refused({ 'sec-fetch-site': 'cross-site', referer: `${listed}/` })],
    [1, () => refused({ referer: `${foreign}/?${listed}` })],
    [1, () => refused({ referer: listed.slice('https://'.length) })],
    [1, () => refused({})],
  ])();
}

function accepted(headers: Record<string, string>, isListedOrigin: boolean): Sender {
  return { headers, mayCount: true, isListedOrigin };
}

function refused(headers: Record<string, string>): Sender {
  return { headers, mayCount: false, isListedOrigin: false };
}

function listedOrigin(random: Random, { origin, subdomainEnd }: Site): string {
  return random.pick([origin, `https://www${subdomainEnd}`, `https://a.b${subdomainEnd}`]);
}

function foreignOrigin(random: Random, { origin, subdomainEnd }: Site): string {
  return random.pick([
    'https://example.com',
    origin.replace('https', 'http'),
    `${origin}0`,
    `https://x${subdomainEnd.slice(1)}`, // https://xlaocai.gov.vn
    `https://www${subdomainEnd}.example.com`,
    `http://www${subdomainEnd}`,
    'https://',
  ]);
}
