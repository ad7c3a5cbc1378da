import type { Sums, Unit } from '../../protocol.ts';
import type { NamedIntegers } from '../stores/store.ts';
import type { CalendarDay } from './calendar.ts';

/** The key of the first counted day, stored as the number YYYYMMDD. */
export const SINCE_KEY = 'since';

/** The key that each sum of one unit is stored under. */
export type SumKeys = Record<keyof Sums, string>;

/** The keys in a store that a day's hits are added to and its figures are read from. */
export interface CounterKeys {
  readonly visits: SumKeys;
  readonly views: SumKeys;
  /** All of them, with {@link SINCE_KEY}. */
  readonly all: readonly string[];
  /** What a view adds. A change of 0 only reads, so that one call of the store brings all figures. */
  readonly viewChanges: Readonly<NamedIntegers>;
  /** What a view that opens a visit adds. */
  readonly visitChanges: Readonly<NamedIntegers>;
}

/** Makes the keys of a day, and keeps them until the day changes, because every request needs them. */
export class DailyKeys {
  #day = '';
  #keys: CounterKeys | undefined;

  of(day: CalendarDay): CounterKeys {
    if (!this.#keys || day.day !== this.#day) {
      this.#day = day.day;
      this.#keys = toCounterKeys(day);
    }
    return this.#keys;
  }
}

export function toCounterKeys(day: CalendarDay): CounterKeys {
  const visits = toSumKeys('visits', day);
  const views = toSumKeys('views', day);
  const all = [...Object.values(visits), ...Object.values(views), SINCE_KEY];
  const reads = Object.fromEntries(all.map((key) => [key, 0]));
  const viewChanges = { ...reads, ...addOne(views) };
  return { visits, views, all, viewChanges, visitChanges: { ...viewChanges, ...addOne(visits) } };
}

function toSumKeys(unit: Unit, { day, yesterday, week, month, year }: CalendarDay): SumKeys {
  return {
    today: `${unit}:day:${day}`,
    yesterday: `${unit}:day:${yesterday}`,
    week: `${unit}:week:${week}`,
    month: `${unit}:month:${month}`,
    year: `${unit}:year:${year}`,
    total: `${unit}:total`,
  };
}

/** One more in each period that contains today. */
function addOne({ today, week, month, year, total }: SumKeys): NamedIntegers {
  return { [today]: 1, [week]: 1, [month]: 1, [year]: 1, [total]: 1 };
}
