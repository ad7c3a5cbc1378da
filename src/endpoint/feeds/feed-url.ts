import ipaddr from 'ipaddr.js';
import { NAME, NAME_RULE } from '../counting/sites.ts';

/** Why a feed could not be had, as the end of a sentence. */
export class FeedError extends Error {}

/**
 * Checks what the owner said.
 *
 * @param feeds Where each feed is, by the name in its address here.
 * @throws TypeError that names the feed and what is wrong with it.
 */
export function parseFeeds(feeds: Readonly<Record<string, string>>): ReadonlyMap<string, URL> {
  return new Map(Object.entries(feeds).map(([name, address]) => [name, parseFeed(name, address)]));
}

function parseFeed(name: string, address: string): URL {
  const wrong = (what: string) => new TypeError(`feed "${name}": ${what}`);
  if (!NAME.test(name)) throw wrong(NAME_RULE);
  if (!URL.canParse(address)) throw wrong(`"${address}" is not of the form https://tinh.gov.vn/rss`);
  const url = new URL(address);
  const refusal = toRefusal(url);
  if (refusal) throw wrong(refusal);
  return url;
}

/**
 * Why nothing is fetched from a URL, or `undefined` where something may be. A host that is a name is for the caller to check,
 * by the addresses it has.
 */
export function toRefusal(url: URL, isPublic = isPublicAddress): string | undefined {
  if (!/^https?:$/.test(url.protocol)) return `${url.protocol} is neither http: nor https:`;
  if (url.username || url.password) return 'an address with a user name or password is not fetched';
  // The URL parser has turned `0x7f.1`, `2130706433` and the like into 127.0.0.1.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) && !isPublic(host) ? `${host} is not a public address` : undefined;
}

/** Whether an IP address is one of the public internet, rather than of this machine, its network or a tunnel into them. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  // Of IPv6 only 2000::/3 is public: what else the library calls unicast has `::127.0.0.1` in it.
  return address instanceof ipaddr.IPv4 || address.parts[0]! >> 13 === 1;
}
