import { isIPv4 } from 'node:net';
import ipaddr from 'ipaddr.js';

export type IpAddress = ipaddr.IPv4 | ipaddr.IPv6;

/** The longest text that is read: an IPv6 address with a zone and a port. A longer one could take long to read. */
const MAX_LENGTH = 64;

/** Parses an address with or without a port. An IPv4 address mapped to IPv6 (`::ffff:192.0.2.1`) becomes IPv4. */
export function parseAddress(text: string): IpAddress | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  return parseIp(withoutPort(text));
}

/**
 * Parses an address without a port. IPv4 must have four decimal numbers, because not all programs read the same address in `10.1`, in
 * `010.0.0.1` or in `3405803785`.
 */
export function parseIp(text: string): IpAddress | undefined {
  if (isIPv4(text)) return new ipaddr.IPv4(text.split('.').map(Number));
  return text.includes(':') ? parseIpv6(text) : undefined;
}

function parseIpv6(text: string): IpAddress | undefined {
  const end = text.slice(text.lastIndexOf(':') + 1); // An IPv6 address can end with an IPv4 address: `::ffff:192.0.2.1`.
  const isExact = !end.includes('.') || isIPv4(end);
  if (!isExact || !ipaddr.IPv6.isValid(text)) return undefined;
  const address = ipaddr.IPv6.parse(text);
  return address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
}

/** Removes the port of `[2001:db8::1]:4711`, and of `192.0.2.1:4711` as IIS writes it. */
function withoutPort(text: string): string {
  const bracket = text.indexOf(']');
  if (text.startsWith('[') && bracket !== -1) return text.slice(1, bracket);
  const colon = text.indexOf(':');
  const hasPort = colon !== -1 && colon === text.lastIndexOf(':'); // An IPv6 address has two colons or more.
  return hasPort ? text.slice(0, colon) : text;
}
