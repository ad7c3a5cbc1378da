import ipaddr from 'ipaddr.js';

/** Whether an IP address belongs to the public internet, and not to this machine, its network or a tunnel into them. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  // In IPv6 only 2000::/3 is public. The library also calls ::127.0.0.1 unicast.
  return address instanceof ipaddr.IPv4 || address.parts[0]! >> 13 === 1;
}

/**
 * Why a feed is not fetched from a URL, or `undefined` if it may be. A host name is not resolved here: the caller checks its
 * addresses.
 */
export function toRefusal(url: URL, isPublic = isPublicAddress): string | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return `${url.protocol} addresses are not supported; use http: or https:`;
  }
  if (url.username || url.password) return 'addresses with a user name or a password are not allowed';
  // The URL parser has already normalized spellings such as 0x7f.1 and 2130706433 to 127.0.0.1.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isPrivate = ipaddr.isValid(host) && !isPublic(host);
  return isPrivate ? `${host} is not a public address` : undefined;
}
