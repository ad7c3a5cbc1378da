import type { BudgetName } from '../../../src/endpoint/endpoint.ts';
import { type Address, type Entry, toV4 } from './address.ts';
import { MODEL_BUDGETS, type ModelLimits } from './model-budgets.ts';
import type { Random } from './random.ts';

/** A setup, which the endpoint and the model share. */
export interface World {
  timeZone: string;
  base: string;
  /** The option `trustedProxies`: a number of proxies, or `ranges` for {@link PROXY_RANGES}. */
  proxies: number | 'ranges';
  /** The sites by name. Each lists its origin and a wildcard for its subdomains, `https://*` with `subdomainEnd`. */
  sites: Readonly<
    Record<string, { origin: string; subdomainEnd: string; start: number; since: string | null }>
  >;
  limits: ModelLimits;
  /** How many requests a flood has: more than a burst. */
  floodSize: number;
  /** Milliseconds since 1970. */
  startsAt: number;
}

export const PROXY_RANGES = ['10.0.0.0/8', 'fd12:3456::/32', '203.162.0.6'];

/** Whether an address is in {@link PROXY_RANGES}. */
export function isInProxyRanges(entry: Entry): boolean {
  if ('v4' in entry) {
    const single = toV4(203, 162, 0, 6) as { v4: number };
    return Math.floor(entry.v4 / 2 ** 24) === 10 || entry.v4 === single.v4;
  }
  return 'v6' in entry && entry.v6[0] === 0xfd12 && entry.v6[1] === 0x3456;
}

/** The proxies. Each of them is in {@link PROXY_RANGES}. */
export const PROXIES: readonly Address[] = [
  toV4(10, 0, 0, 7),
  toV4(10, 1, 2, 3),
  { v6: [0xfd12, 0x3456, 0, 0, 0, 0, 0, 5] },
  toV4(203, 162, 0, 6),
];

const STARTS = [
  '2026-11-23T22:31:05+07:00',
  '2026-12-31T23:50:00+07:00', // The year ends, and the week goes on.
  '2027-01-03T23:55:00+07:00', // A Sunday.
  '2028-02-28T23:59:00+07:00', // A leap year.
  '2026-11-01T00:30:00-04:00', // In New York, this day has 25 hours.
  '1970-01-01T00:00:03Z', // A machine that has no battery for its clock starts at such a time.
];

export function createWorld(random: Random): World {
  const hasDefaultLimits = random.chance(0.25);
  return {
    timeZone: random.weighted([
      [6, 'Asia/Ho_Chi_Minh'],
      [2, 'America/New_York'],
      [1, 'Asia/Kathmandu'],
    ]),
    base: random.pick(['', '/thong-ke']),
    proxies: random.pick([0, 1, 2, 'ranges'] as const),
    sites: {
      laocai: { origin: 'https://laocai.gov.vn', subdomainEnd: '.laocai.gov.vn', start: 0, since: null },
      'sa-pa': {
        origin: 'https://sapa.vn:8443',
        subdomainEnd: '.sapa.vn',
        start: 4_798_809,
        since: '2024-03-07',
      },
    },
    limits: hasDefaultLimits ? MODEL_BUDGETS : createSmallLimits(random),
    floodSize: hasDefaultLimits ? 6200 : 600,
    startsAt: Date.parse(random.pick(STARTS)),
  };
}

/**
 * Budgets that are soon used up. At these rates, 0.25, 0.5, 1, 2, 4 or 5 tokens come back each second. The endpoint adds such numbers without
 * rounding errors, so it gives the same answers as the model, which adds whole numbers.
 */
function createSmallLimits(random: Random): ModelLimits {
  const maxBurst = random.pick([2, 25]);
  const entries = Object.keys(MODEL_BUDGETS).map((name) => {
    const isRequests = name === 'requests';
    const limit = isRequests
      ? { burst: random.between(40, 200), perMinute: random.pick([60, 120, 240, 300]) }
      : { burst: random.between(1, maxBurst), perMinute: random.pick([15, 30, 60]) };
    return [name, random.chance(0.15) ? 'off' : limit];
  });
  return Object.fromEntries(entries) as Record<BudgetName, ModelLimits[BudgetName]>;
}
