import { AddressRanges } from './address-ranges.ts';
import { type IpAddress, parseAddress } from './parse-address.ts';

/** How many proxies there can be in front of the endpoint. */
export const MAX_PROXIES = 10;

/** The number of proxies, or their addresses: `10.0.0.7`, `10.0.0.0/8`, `2001:db8::/32`. */
export type TrustedProxiesOption = number | readonly string[];

/** The text that names the reader, and where it was found. */
export interface ReaderAddress {
  text: string;
  isPeer: boolean;
}

/** Finds the address of the reader behind proxies. Each proxy adds the address of its client to the right end of `X-Forwarded-For`. */
export class TrustedProxies {
  readonly #count: number;
  readonly #ranges: AddressRanges;

  /** @throws TypeError that names the wrong value and says what to use instead. */
  constructor(option: TrustedProxiesOption) {
    const isCount = typeof option === 'number';
    if (isCount) checkCount(option);
    this.#count = isCount ? option : 0;
    this.#ranges = new AddressRanges('trusted proxy', isCount ? [] : option);
  }

  /**
   * @param peer The other end of the connection; empty if it is unknown.
   * @param forwardedFor `X-Forwarded-For` as received. Clients can forge the entries on the left, so only those that a proxy
   *   has added are used.
   */
  findReader(peer: string, forwardedFor: string | null): ReaderAddress {
    if (forwardedFor === null) return { text: peer, isPeer: true };
    return this.#ranges.isEmpty
      ? this.#findByCount(peer, forwardedFor)
      : this.#findByRange(peer, forwardedFor);
  }

  /** The entry that the proxy nearest to the reader has added, or the leftmost entry if there are too few. Without proxies, the peer. */
  #findByCount(peer: string, forwardedFor: string): ReaderAddress {
    let reader: ReaderAddress = { text: peer, isPeer: true };
    const entries = new EntriesFromRight(forwardedFor);
    for (let proxy = 0; proxy < this.#count && entries.hasNext; proxy++) {
      reader = { text: entries.next(), isPeer: false };
    }
    return reader;
  }

  /** Whether every address counts as that of a proxy. Then readers can choose their address: the endpoint uses the entry that they wrote. */
  get includesEverything(): boolean {
    return this.#ranges.coversEverything;
  }

  /** Whether an address can be that of a proxy. If the option is a number of proxies, any address can. */
  includes(address: IpAddress): boolean {
    if (this.#count > 0) return true;
    return this.#ranges.includes(address);
  }

  /** The first address that is not that of a proxy. The peer is tested first, and then the entries from the right. */
  #findByRange(peer: string, forwardedFor: string): ReaderAddress {
    let reader: ReaderAddress = { text: peer, isPeer: true };
    const entries = new EntriesFromRight(forwardedFor);
    for (let proxy = 0; proxy < MAX_PROXIES && entries.hasNext && this.#isProxy(reader.text); proxy++) {
      reader = { text: entries.next(), isPeer: false };
    }
    return reader;
  }

  #isProxy(text: string): boolean {
    const address = parseAddress(text);
    return address !== undefined && this.includes(address);
  }
}

function checkCount(count: number): void {
  const isValid = Number.isInteger(count) && count >= 0 && count <= MAX_PROXIES;
  if (!isValid) {
    throw new TypeError(`trustedProxies is ${count}; use a whole number from 0 to ${MAX_PROXIES}`);
  }
}

/** The entries of a list with commas, from the last one. The list is not split, because it can be long and few entries are needed. */
class EntriesFromRight {
  readonly #list: string;
  /** Where the next entry ends: the index of the comma to its right, or the length of the list. -1 if no entry is to the left. */
  #end: number;

  constructor(list: string) {
    this.#list = list;
    this.#end = list.length;
  }

  get hasNext(): boolean {
    return this.#end >= 0;
  }

  next(): string {
    const rest = this.#list.slice(0, this.#end);
    const comma = rest.lastIndexOf(',');
    this.#end = comma;
    return rest.slice(comma + 1).trim();
  }
}
