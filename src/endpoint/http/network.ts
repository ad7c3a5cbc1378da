import ipaddr from 'ipaddr.js';

/** The usual case, told without a parser's cost. */
const PLAIN_IPV4 = /^[1-9]\d{0,2}(\.\d{1,3}){3}$/;

/** Where a request came from, as far as budgets need to know. */
export interface Network {
  /** One reader, or one office: the IPv4 address, or the IPv6 /64. */
  near: string;
  /** The IPv6 /48 around it: who has one /64 often has 65 536. */
  wide?: string;
}

/**
 * The network a request comes from, or `undefined` where that says nothing about the reader: the address is not known, or is
 * this machine's own, as behind a proxy that was not configured.
 *
 * @param peer The address at the other end of the connection.
 * @param forwardedFor `X-Forwarded-For` as received. Only as many entries as there are trusted proxies are believed, counted
 *   from the right: what stands further left was written by the reader.
 * @param trustedProxies How many proxies stand between the readers and this process.
 */
export function toNetwork(
  peer: string | undefined,
  forwardedFor: string | null,
  trustedProxies: number,
): Network | undefined {
  const hops = [...(forwardedFor?.split(',') ?? []), peer ?? ''];
  const text = hops[Math.max(0, hops.length - 1 - trustedProxies)]!.trim();
  if (PLAIN_IPV4.test(text)) return text.startsWith('127.') ? undefined : { near: text };
  const address = parseAddress(text);
  if (!address || address.range() === 'loopback') return undefined;
  if (address instanceof ipaddr.IPv4) return { near: address.toString() };
  const bytes = address.toByteArray();
  const prefix = (length: number) => `${bytes.slice(0, length / 8).join('.')}/${length}`;
  return { near: prefix(64), wide: prefix(48) };
}

/** Reads `192.0.2.1`, `192.0.2.1:4711` as IIS writes it, `2001:db8::1`, `[2001:db8::1]:4711`; unmaps `::ffff:192.0.2.1`. */
function parseAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const bare = text.replace(/^\[(.+)\](:\d+)?$|^([\d.]+):\d+$/, '$1$3');
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : undefined;
}
