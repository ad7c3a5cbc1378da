import type { Unit } from '../../protocol.ts';
import { SINCE_KEY } from '../counting/counter-keys.ts';
import { toDay } from '../counting/since.ts';
import type { CounterStore, NamedIntegers } from '../stores/store.ts';
import { type HistoryStep, listPeriods, type Period, startOfPeriod } from './periods.ts';

/** The figures of one period. */
export interface HistoryRow extends Period, Record<Unit, number> {}

export interface HistoryRange {
  step: HistoryStep;
  /** The first day, `YYYY-MM-DD`; `undefined` for the first counted one. */
  from: string | undefined;
  /** The last day. */
  to: string;
}

/**
 * The cells of a store that a step is computed from, and how the last part of their names, `2024-03`, becomes the first day of the period.
 * Quarters are sums of months.
 */
const CELLS: Record<HistoryStep, { name: string; toDay: (period: string) => string }> = {
  year: { name: 'year', toDay: (year) => `${year}-01-01` },
  quarter: { name: 'month', toDay: (month) => `${month}-01` },
  month: { name: 'month', toDay: (month) => `${month}-01` },
  week: { name: 'week', toDay: (monday) => monday },
  day: { name: 'day', toDay: (day) => day },
};

/**
 * Reads the views and visits of each period of a site. The total that a site began with has no periods and is left out.
 *
 * @returns A row for each period of the range, but none before that of the first counted day. Periods without a view have zeros. Empty if the
 * site has no view yet.
 */
export async function readHistory(
  store: CounterStore,
  site: string,
  { step, from, to }: HistoryRange,
): Promise<HistoryRow[]> {
  const since = toDay((await store.read(site, [SINCE_KEY]))[SINCE_KEY]!);
  if (since === null) return [];
  const firstDay = from !== undefined && from > since ? from : since;
  const visits = sumByPeriod(step, await listCells(store, site, 'visits', step));
  const views = sumByPeriod(step, await listCells(store, site, 'views', step));
  return listPeriods(step, firstDay, to).map((period) => ({
    ...period,
    visits: visits.get(period.from) ?? 0,
    views: views.get(period.from) ?? 0,
  }));
}

/** The value of each cell of a unit, by the first day of its period. */
async function listCells(
  store: CounterStore,
  site: string,
  unit: Unit,
  step: HistoryStep,
): Promise<NamedIntegers> {
  const { name, toDay: dayOf } = CELLS[step];
  const prefix = `${unit}:${name}:`;
  const cells = await store.list(site, prefix);
  return Object.fromEntries(
    Object.entries(cells).map(([cell, value]) => [dayOf(cell.slice(prefix.length)), value]),
  );
}

function sumByPeriod(step: HistoryStep, valuesByDay: NamedIntegers): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [day, value] of Object.entries(valuesByDay)) {
    const start = startOfPeriod(step, day);
    sums.set(start, (sums.get(start) ?? 0) + value);
  }
  return sums;
}
