import type { Random } from './random.ts';

/** An IP address as a number of 4 bytes, or as 8 numbers of 2 bytes. The model uses only these numbers, and no text of an address. */
export type Address = { v4: number } | { v6: readonly number[] };

/** An entry of `X-Forwarded-For`: an address, or a text that is not an address. */
export type Entry = Address | { text: string };

export const toV4 = (a: number, b: number, c: number, d: number): Address => ({
  v4: ((a * 256 + b) * 256 + c) * 256 + d,
});

export const LOOPBACK: readonly Address[] = [toV4(127, 0, 0, 1), { v6: [0, 0, 0, 0, 0, 0, 0, 1] }];
export const PRIVATE: readonly Address[] = [
  toV4(10, 0, 0, 7),
  toV4(10, 1, 2, 3),
  toV4(172, 16, 0, 9),
  toV4(192, 168, 1, 20),
  { v6: [0xfe80, 0, 0, 0, 0, 0, 0, 5] },
  { v6: [0xfd12, 0x3456, 0, 0, 0, 0, 0, 5] },
];
/** Some IPv4 addresses; and IPv6 addresses in three networks /32, each with three networks /48, each with three networks /64. */
export const PUBLIC: readonly Address[] = [
  ...[1, 2, 3, 4, 5, 6].map((last) => toV4(203, 162, 0, last)),
  ...[0, 1, 2].flatMap((provider) =>
    [0, 1, 2].flatMap((customer) =>
      [0, 1, 2].map((network) => ({ v6: [0x2405, 0x4800 + provider, customer, network, 0, 0, 0, 1] })),
    ),
  ),
];
export const UNREADABLE: readonly Entry[] = ['', 'unknown', '_hidden', '300.1.2.3', '-', 'a'.repeat(200)].map(
  (text) => ({ text }),
);

/** Whether two addresses are the same. */
export function isSame(a: Entry, b: Entry): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Writes an address in one of its spellings. */
export function spell(random: Random, entry: Entry): string {
  if ('text' in entry) return entry.text;
  return 'v4' in entry ? spellV4(random, entry.v4) : spellV6(random, entry.v6);
}

/** Writes an entry of `X-Forwarded-For`, which can have a port and spaces. */
export function spellEntry(random: Random, entry: Entry): string {
  const text = spell(random, entry);
  if ('text' in entry) return text;
  const port = random.weighted([
    [6, ''],
    [1, `:${random.between(1024, 65_535)}`],
  ]);
  const isV6 = text.includes(':');
  const withPort = isV6 && port !== '' ? `[${text}]${port}` : `${text}${port}`;
  return random.pick(['', ' ', '  ']) + withPort + random.pick(['', ' ']);
}

function spellV4(random: Random, v4: number): string {
  const dotted = [24, 16, 8, 0].map((shift) => Math.floor(v4 / 2 ** shift) % 256).join('.');
  const high = Math.floor(v4 / 65_536).toString(16);
  const low = (v4 % 65_536).toString(16);
  return random.weighted([
    [6, dotted],
    [1, `::ffff:${dotted}`],
    [1, `::FFFF:${high}:${low}`],
  ]);
}

function spellV6(random: Random, v6: readonly number[]): string {
  const full = v6.map((part) => part.toString(16)).join(':');
  // `2405:4800:0:1:0:0:0:1` becomes `2405:4800:0:1::1`.
  const short = full.replace(/(^|:)0(:0)+(:|$)/, '::');
  return random.pick([
    full,
    short,
    short.toUpperCase(),
    v6.map((part) => part.toString(16).padStart(4, '0')).join(':'),
  ]);
}
