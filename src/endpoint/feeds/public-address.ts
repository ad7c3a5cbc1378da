import ipaddr from 'ipaddr.js';
import { isInternalName } from '../../text/internal-name.ts';
import type { FeedProblem } from './feed-problem.ts';

/** Whether an IP address is public: not of this machine, not of a private network, and not of a tunnel into one of these. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  if (address instanceof ipaddr.IPv4) return true;
  // The library also reports ::127.0.0.1 as unicast, but only 2000::/3 is public.
  const first3Bits = address.parts[0]! >> 13;
  return first3Bits === 0b001;
}

/**
 * The reason not to fetch a feed from a URL; `undefined` if it may be fetched. Host names are not resolved here, so the caller checks
 * their addresses.
 */
export function toRefusal(url: URL, isPublic = isPublicAddress): FeedProblem | undefined {
  const { protocol } = url;
  if (protocol !== 'http:' && protocol !== 'https:') return { kind: 'protocol', protocol };
  if (url.username || url.password) return { kind: 'login-in-address' };
  // The URL parser has already normalized spellings such as 0x7f.1 and 2130706433 to 127.0.0.1.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isPrivate = ipaddr.isValid(host) && !isPublic(host);
  return isPrivate ? { kind: 'private-address', host } : undefined;
}

/**
 * Whether a host belongs to an internal network by its spelling alone: an IP address that is not public, or a name that the DNS of the
 * internet does not have. A name of the internet does not count, because its owner could let it resolve to any machine of that network.
 */
export function isInternalHost({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) ? !isPublicAddress(host) : isInternalName(host);
}
