import { isInternalName } from '../text/internal-name.ts';
import { trimAddress } from '../text/url.ts';
import { toFeedUrl } from './parse-feed-address.ts';
import type { XmlElement } from './parse-xml-element.ts';

/** Where a feed was loaded from. */
export interface FeedAddress {
  /** The absolute address that answered. A relay of the page's own portal answers with feeds of other sites. */
  url: string;
  /** The header `Content-Location`, in which a relay says where the feed comes from. */
  location?: string | undefined;
}

/** IP addresses that only machines of one network can reach. */
const PRIVATE_ADDRESS = /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./;
const HOST = /^https?:\/\/(\[[^\]]*\]|[^/:?#]*)/;

/**
 * Decides what the relative addresses of a feed are resolved against: `Content-Location`; without it, the first absolute address by which the
 * feed names itself or its site; without one, the address that answered. An attribute `xml:base` takes precedence for the elements inside it,
 * see {@link findXmlBase}.
 *
 * @param ofFeed What the feed says about its own address, the best first. A relative address adds nothing to the address that answered.
 * @param ofSite What the feed says about the address of its site.
 */
export function decideBase(
  { url, location }: FeedAddress,
  ofFeed: (string | undefined)[],
  ofSite: string | undefined,
): string {
  const fromHeader = toBase(location, url);
  if (fromHeader) return fromHeader;
  const isAbsolute = (address: string | undefined) => HOST.test(trimAddress(address ?? ''));
  const absolute = [...ofFeed, ofSite].filter(isAbsolute);
  return [...absolute, ofSite].map((address) => toBase(address, url)).find(Boolean) ?? url;
}

/**
 * The base of an element whose addresses are not resolved against the address of the feed, because it or an element around it has an
 * `xml:base`. Such an attribute may be relative to that of an element further outside.
 *
 * @param base The base of the feed.
 */
export function findXmlBase(element: XmlElement, base: string): string | undefined {
  const outerBase = element.parent && findXmlBase(element.parent, base);
  return toBase(element.attributes.get('xml:base'), outerBase ?? base) ?? outerBase;
}

/**
 * An address as a base. Returns `undefined` if it is not http or https, and for a host of an internal network, which readers cannot reach.
 * Such a host is accepted only for a feed that is itself loaded from an internal network.
 */
function toBase(address: string | undefined, outerBase: string): string | undefined {
  const base = toFeedUrl(address, outerBase);
  return base && (!isLocal(base) || isLocal(outerBase)) ? base : undefined;
}

/**
 * Whether an address is one of an internal network. An IPv6 address, `[fe80::1]`, counts as one, because it has no dot. Feeds name no public IPv6
 * addresses.
 */
function isLocal(url: string): boolean {
  const host = HOST.exec(url)?.[1] ?? '';
  return isInternalName(host) || PRIVATE_ADDRESS.test(host);
}
