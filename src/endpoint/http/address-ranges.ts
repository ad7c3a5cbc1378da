import ipaddr from 'ipaddr.js';
import { type IpAddress, parseIp } from './parse-address.ts';

/** `10.0.0.0/8`: an address, and the number of its first bits that all addresses of the range share. */
const RANGE = /^([^/]+)\/(0|[1-9]\d{0,2})$/;

type Range = ReturnType<typeof ipaddr.parseCIDR>;

/** Addresses and ranges of addresses: `10.0.0.7`, `10.0.0.0/8`, `2001:db8::/32`. */
export class AddressRanges {
  readonly #ranges: readonly Range[];

  /**
   * @param what What the addresses are, for the error.
   * @throws TypeError that names the wrong text and says what to use instead.
   */
  constructor(what: string, texts: readonly string[]) {
    this.#ranges = texts.map((text) => {
      const range = parseRange(text);
      if (!range) {
        throw new TypeError(`${what} "${text}" is not valid; use an address or a range such as 10.0.0.0/8`);
      }
      return range;
    });
  }

  get isEmpty(): boolean {
    return this.#ranges.length === 0;
  }

  /** Whether all IPv4 or all IPv6 addresses are in one of the ranges. */
  get coversEverything(): boolean {
    return this.#ranges.some(([, bits]) => bits === 0);
  }

  includes(address: IpAddress): boolean {
    return this.#ranges.some(
      ([range, bits]) => address.kind() === range.kind() && address.match(range, bits),
    );
  }
}

function parseRange(text: string): Range | undefined {
  const single = parseIp(text);
  if (single) return [single, single.kind() === 'ipv4' ? 32 : 128];
  const [, first = '', bits] = RANGE.exec(text) ?? [];
  const address = parseIp(first);
  // `::ffff:10.0.0.0/104` is refused: the number of bits is for IPv6, but the addresses in this range are read as IPv4.
  const isMapped = address?.kind() === 'ipv4' && first.includes(':');
  const isRange = ipaddr.isValidCIDR(text) && !isMapped;
  return address && isRange ? [address, Number(bits)] : undefined;
}
