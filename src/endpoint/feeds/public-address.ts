import ipaddr from 'ipaddr.js';

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
