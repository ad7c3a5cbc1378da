import { pageOf } from './newest.ts';
import { isFileAddress, isPageAddress, toFeedUrl } from './parse-feed-address.ts';

/** The address of a site without a path, in the form of `pageOf`. */
const HOME = /^\/\/[^/?#]*$/;
const HOST = /^\/\/(?:www\.)?([^/?#]*)/i;
/** Pages of other sites that share a page. */
const SHARED_AT =
  /^https?:\/\/(?:[\w-]+\.)*(?:facebook\.com|fb\.com|zalo\.me|twitter\.com|x\.com|linkedin\.com|pinterest\.com|t\.me|telegram\.me|wa\.me|whatsapp\.com)(?:[/?#:]|$)/i;

/** The addresses of a feed and of its site, in the form in which `chooseLink` compares them. */
export function toOwnPages(addresses: readonly (string | undefined)[], base: string): ReadonlySet<string> {
  const urls = addresses.map((address) => toFeedUrl(address, base)).filter((url) => url !== undefined);
  return new Set(urls.map(toPage));
}

/**
 * Chooses the address of an article among its possible addresses, of which the best comes first. Some portals write the home page, the section
 * or the feed into every `<link>`, and the article into `<guid>`. So these give way to another page of the same host.
 */
export function chooseLink(
  links: readonly (string | undefined)[],
  base: string,
  ownPages: ReadonlySet<string>,
): string | undefined {
  const isOwn = (url: string) => HOME.test(toPage(url)) || ownPages.has(toPage(url));
  const first = links.map((link) => toFeedUrl(link, base)).find((url) => url !== undefined);
  if (first === undefined || !isOwn(first)) return first;
  const pages = links
    .filter((link = '') => isPageAddress(link) && !isFileAddress(link))
    .map((link) => toFeedUrl(link, base));
  return (
    pages.find((url) => url !== undefined && !isOwn(url) && hostOf(toPage(url)) === hostOf(toPage(first))) ??
    first
  );
}

/** Whether an address shares a page at another site: `https://facebook.com/sharer?u=…`. */
export function isShareAddress(address: string): boolean {
  return SHARED_AT.test(address.trim());
}

function toPage(url: string): string {
  return pageOf(url).replace(/\/$/, '');
}

function hostOf(page: string): string | undefined {
  return HOST.exec(page)?.[1]?.toLowerCase();
}
