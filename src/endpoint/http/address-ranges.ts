import ipaddr from 'ipaddr.js';
import type { IpAddress } from './parse-address.ts';

/** Addresses and ranges of addresses: `10.0.0.7`, `10.0.0.0/8`, `2001:db8::/32`. */
export class AddressRanges {
  readonly #ranges: readonly ReturnType<typeof ipaddr.parseCIDR>[];

  /**
   * @param what What the addresses are, for the error.
   * @throws TypeError that names the text that is not an address or a range.
   */
  constructor(what: string, texts: readonly string[]) {
    this.#ranges = texts.map((text) => parseRange(what, text));
  }

  get isEmpty(): boolean {
    return this.#ranges.length === 0;
  }

  includes(address: IpAddress): boolean {
    return this.#ranges.some(
      ([range, bits]) => address.kind() === range.kind() && address.match(range, bits),
    );
  }
}

function parseRange(what: string, text: string): ReturnType<typeof ipaddr.parseCIDR> {
  try {
    if (text.includes('/')) return ipaddr.parseCIDR(text);
    const address = ipaddr.process(text);
    return [address, address.kind() === 'ipv4' ? 32 : 128];
  } catch (cause) {
    throw new TypeError(`${what} "${text}" is not valid; use an address or a range such as 10.0.0.0/8`, {
      cause,
    });
  }
}
