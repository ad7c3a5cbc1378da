import ipaddr from 'ipaddr.js';

/** IPv4 without a port. This is the usual case, and it needs no address parser. */
const PLAIN_IPV4 = /^[1-9]\d{0,2}(\.\d{1,3}){3}$/;
/** `[2001:db8::1]`, `[2001:db8::1]:4711`, and `192.0.2.1:4711` as IIS writes it. */
const WITH_PORT = /^\[(.+)\](?::\d+)?$|^([\d.]+):\d+$/;

/** The network that a request comes from. Each network has its own budgets. */
export interface Network {
  /** One reader or one office: the IPv4 address, or the IPv6 /64. */
  address: string;
  /** The IPv6 /48 that contains the /64. The /48 has budgets too, because one customer often has all 65 536 of its /64 networks. */
  prefix?: string;
}

/**
 * The network that a request comes from. `undefined` for an unknown address and for an address of this machine: an address of this
 * machine belongs to a proxy that `trustedProxies` does not include, and not to the reader.
 *
 * @param peer IP address of the other end of the connection.
 * @param forwardedFor `X-Forwarded-For` as received. Each proxy adds an entry at the right end. Clients can forge the entries
 *   further left, so only the last `trustedProxies` entries are used.
 * @param trustedProxies Number of proxies between the readers and this process.
 */
export function toNetwork(
  peer: string | undefined,
  forwardedFor: string | null,
  trustedProxies: number,
): Network | undefined {
  const hops = [...(forwardedFor?.split(',') ?? []), peer ?? ''];
  const text = hops[Math.max(0, hops.length - 1 - trustedProxies)]!.trim();
  if (PLAIN_IPV4.test(text)) return text.startsWith('127.') ? undefined : { address: text };
  const address = parseAddress(text);
  if (!address || address.range() === 'loopback') return undefined;
  if (address instanceof ipaddr.IPv4) return { address: address.toString() };
  return { address: toPrefix(address, 64), prefix: toPrefix(address, 48) };
}

/** Parses an address with or without a port. An IPv4 address mapped to IPv6 (`::ffff:192.0.2.1`) becomes IPv4. */
function parseAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const [, ipv6, ipv4] = WITH_PORT.exec(text) ?? [];
  const bare = ipv6 ?? ipv4 ?? text;
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : undefined;
}

function toPrefix(address: ipaddr.IPv6, bits: 48 | 64): string {
  const bytes = address.toByteArray().slice(0, bits / 8);
  return `${bytes.join('.')}/${bits}`;
}
