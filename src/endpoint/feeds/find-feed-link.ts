import { escapeAttributes } from '../../text/html-attributes.ts';

/** The head of a page is at its beginning. */
const SEARCHED_LETTERS = 100_000;
const LINK = /<link\b[^<>]*>/gi;
const FEED_TYPE = /\btype\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)\b/i;
const ALTERNATE = /\brel\s*=\s*(?:["'][^"'<>]*\balternate\b|alternate\b)/i;
const ADDRESS = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i;

/** The absolute address of the first feed that a web page names: `<link rel="alternate" type="application/rss+xml" href="/rss.xml">`. */
export function findFeedLink(html: string, pageUrl: string): string | undefined {
  for (const [link] of escapeAttributes(html.slice(0, SEARCHED_LETTERS)).matchAll(LINK)) {
    if (!FEED_TYPE.test(link) || !ALTERNATE.test(link)) continue;
    const [, doubleQuoted, singleQuoted, unquoted] = ADDRESS.exec(link) ?? [];
    const address = (doubleQuoted ?? singleQuoted ?? unquoted ?? '').trim().replaceAll('&amp;', '&');
    if (address !== '' && URL.canParse(address, pageUrl)) return new URL(address, pageUrl).href;
  }
  return undefined;
}
