import { escapeAttributes } from '../../text/html-attributes.ts';

/** The head of a page is at its beginning. */
const SEARCHED_LETTERS = 100_000;
const LINK = /<link\b[^<>]*>/gi;
const FEED_TYPE = /\btype\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)\b/i;
const ALTERNATE = /\brel\s*=\s*(?:["'][^"'<>]*\balternate\b|alternate\b)/i;
const ADDRESS = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i;

/** A feed in a list of feeds (OPML): `<outline xmlUrl="https://tinh.gov.vn/rss">`. */
const FEED_OF_LIST = /\bxmlUrl\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi;
const SITEMAP = /<(?:\w+:)?loc>([^<>]*)<\//gi;
/** Matches the address of a sitemap of news. Other sitemaps list pages of any kind. */
const NEWS = /\bnews\b/i;

/**
 * The absolute address of the first feed that a file names. The file is a web page, a list of feeds or a list of sitemaps. A page names a feed by
 * `<link rel="alternate" type="application/rss+xml" href="/rss.xml">`.
 */
export function findFeedLink(text: string, url: string): string | undefined {
  const searched = escapeAttributes(text.slice(0, SEARCHED_LETTERS));
  for (const [link] of searched.matchAll(LINK)) {
    if (!FEED_TYPE.test(link) || !ALTERNATE.test(link)) continue;
    const [, ...spellings] = ADDRESS.exec(link) ?? [];
    const address = toAbsolute(spellings, url);
    if (address !== undefined) return address;
  }
  const sitemaps = [...searched.matchAll(SITEMAP)].filter(([, address = '']) => NEWS.test(address));
  for (const [, ...spellings] of [...searched.matchAll(FEED_OF_LIST), ...sitemaps]) {
    const address = toAbsolute(spellings, url);
    if (address !== undefined) return address;
  }
  return undefined;
}

/** @param spellings The groups of a pattern, of which one at most has an address. */
function toAbsolute(spellings: readonly (string | undefined)[], base: string): string | undefined {
  const address = (spellings.find((text) => text !== undefined) ?? '').trim().replaceAll('&amp;', '&');
  return address !== '' && URL.canParse(address, base) ? new URL(address, base).href : undefined;
}
