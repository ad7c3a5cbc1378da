import type { Sums } from '../../../src/endpoint/endpoint.ts';

const DAY_MS = 86_400_000;

/** The local date and time of an instant, and its offset: `2026-11-23`, `2026-11-23T22:31:05+07:00`. */
export function toLocal(now: number, timeZone: string): { day: string; asOf: string } {
  const options = { timeZone, dateStyle: 'short', timeStyle: 'medium' } as const;
  const [day = '', time = ''] = new Intl.DateTimeFormat('sv-SE', options).format(now).split(' ');
  const zone = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(now)
    .find(({ type }) => type === 'timeZoneName')!.value;
  const offset = zone === 'GMT' ? '+00:00' : zone.slice('GMT'.length);
  return { day, asOf: `${day}T${time}${offset}` };
}

/** The number of the week since Monday, 1969-12-29, three days before the day 0 of JavaScript. */
function weekOf(day: string): number {
  return Math.floor((Date.parse(day) / DAY_MS + 3) / 7);
}

/** The sums, computed from the counts of all days. The total begins with `start`, the total of the previous counter. */
export function sumDays(days: ReadonlyMap<string, number>, today: string, start: number): Sums {
  const sum = (isIn: (day: string) => boolean) =>
    [...days].reduce((total, [day, count]) => total + (isIn(day) ? count : 0), 0);
  const yesterday = new Date(Date.parse(today) - DAY_MS).toISOString().slice(0, 10);
  return {
    today: sum((day) => day === today),
    yesterday: sum((day) => day === yesterday),
    week: sum((day) => weekOf(day) === weekOf(today)),
    month: sum((day) => day.slice(0, 7) === today.slice(0, 7)),
    year: sum((day) => day.slice(0, 4) === today.slice(0, 4)),
    total: start + sum(() => true),
  };
}
