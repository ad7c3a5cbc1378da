import ipaddr from 'ipaddr.js';
import { type IpAddress, parseAddress } from './parse-address.ts';
import type { TrustedProxies } from './trusted-proxies.ts';

/** A network that has budgets. */
export interface Network {
  name: string;
  /** Its budgets are `width` times those of one address. */
  width: number;
}

/**
 * Why the reader's address is not known.
 *
 * `noProxy`: the request comes from a proxy that the option `trustedProxies` does not include.
 * `unreadable`: a configured proxy does not name the reader in `X-Forwarded-For`, or not by an address.
 * `noAddress`: the server does not give the address of the connection.
 */
export type UnknownReason = 'noProxy' | 'unreadable' | 'noAddress';

/** What is known about the reader who sends a request. */
export interface Client {
  /** The networks that contain the reader, the narrowest first. */
  networks: readonly Network[];
  /** The reader's address, if it is known. */
  address?: IpAddress;
  /**
   * Set if the reader's address is not known. The budgets are shared then. `ownMachine`: the request names only the machine of the endpoint. It
   * comes from the administrator of this machine, or through a proxy that does not name its readers.
   */
  whyUnknown?: UnknownReason | 'ownMachine';
}

/** All readers whose addresses are not known. They share one set of budgets, a hundred times as large as that of one address. */
const SHARED: Network = { name: 'shared', width: 100 };
/** One customer often has a whole /48, with its 65 536 networks of /64; a provider has a /32. */
const IPV6_NETWORKS = [
  { bits: 64, width: 1 },
  { bits: 48, width: 16 },
  { bits: 32, width: 256 },
] as const;
/** Ranges of this machine and of private networks, as ipaddr.js names them. */
const LOCAL_RANGES: readonly string[] = ['loopback', 'private', 'linkLocal', 'uniqueLocal'];

/**
 * Finds the networks of the reader who sends a request.
 *
 * @param peer IP address of the other end of the connection.
 */
export function toClient(
  peer: string | undefined,
  forwardedFor: string | null,
  proxies: TrustedProxies,
): Client {
  const { text, isPeer } = proxies.findReader(peer ?? '', forwardedFor);
  const address = parseAddress(text);
  if (!address) return shared(isPeer ? 'noAddress' : 'unreadable');
  const range = address.range();
  const isOwnMachine = range === 'loopback';
  // A peer on this machine or in a private network is a proxy, not a reader. It is not configured, or it has not named the reader.
  if (isPeer && LOCAL_RANGES.includes(range)) {
    if (!proxies.includes(address)) return shared('noProxy');
    return shared(isOwnMachine ? 'ownMachine' : 'unreadable');
  }
  if (isOwnMachine) {
    // If `X-Forwarded-For` has other entries too, this is probably the address of a proxy on this machine that `trustedProxies` does not include.
    const hasOtherEntries = forwardedFor?.includes(',') === true;
    return shared(hasOtherEntries ? 'unreadable' : 'ownMachine');
  }
  return { networks: toNetworks(address), address };
}

/** Whether an address belongs to this machine or to a private network. */
export function isLocal(address: IpAddress): boolean {
  return LOCAL_RANGES.includes(address.range());
}

function shared(whyUnknown: NonNullable<Client['whyUnknown']>): Client {
  return { networks: [SHARED], whyUnknown };
}

function toNetworks(address: IpAddress): Network[] {
  if (address instanceof ipaddr.IPv4) return [{ name: address.toString(), width: 1 }];
  const bytes = address.toByteArray();
  return IPV6_NETWORKS.map(({ bits, width }) => {
    return { name: `${bytes.slice(0, bits / 8).join('.')}/${bits}`, width };
  });
}
