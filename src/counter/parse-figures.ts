import type { Figures, Sums } from '../protocol.ts';
import { toVietnamTime } from '../text/date.ts';

/** How a text with a day begins: `2024-03-07`. */
const DAY = /^\d{4}-\d\d-\d\d/;
/** How a text with a day and a time begins: `2024-03-07T09:36`. */
const DAY_AND_TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;

/**
 * Checks an answer of the endpoint, or of another server that implements the protocol. `site`, `next` and `timeZone` are not checked, because a
 * counter works without them.
 *
 * @throws TypeError that names the first field that is missing or wrong, and the value found there.
 */
export function parseFigures(input: unknown): Figures {
  const figures = (input ?? {}) as Partial<Record<keyof Figures, unknown>>;
  check('protocol', figures.protocol, 'not 1', (value) => value === 1);
  for (const unit of ['visits', 'views'] as const) {
    const sums = (figures[unit] ?? {}) as Partial<Record<keyof Sums, unknown>>;
    for (const period of ['today', 'yesterday', 'week', 'month', 'year', 'total'] as const) {
      check(`${unit}.${period}`, sums[period], 'not a whole number from 0 up', isCount);
    }
  }
  // These three may be missing.
  const { online = null, since = null, counted = false } = figures;
  check('online', online, 'not a whole number from 0 up', (value) => value === null || isCount(value));
  check('counted', counted, 'neither true nor false', (value) => typeof value === 'boolean');
  check('asOf', figures.asOf, 'not a time that exists', isTime);
  check('since', since, 'not a day that exists', (value) => value === null || isDay(value));
  return input as Figures;
}

function check(name: string, value: unknown, mistake: string, isValid: (value: unknown) => boolean): void {
  if (isValid(value)) return;
  throw new TypeError(`figures: ${name} is missing or ${mistake}: ${JSON.stringify(value)}`);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Whether a text begins with a day that exists. Only the day is shown. */
function isDay(value: unknown): boolean {
  return typeof value === 'string' && DAY.test(value) && toVietnamTime(value) !== undefined;
}

/** Whether a text begins with a day and a time that exist. Both are shown. */
function isTime(value: unknown): boolean {
  return isDay(value) && DAY_AND_TIME.test(value as string);
}
