import type { Sums, Unit } from '../../protocol.ts';
import type { NamedIntegers } from '../stores/store.ts';
import type { CalendarDay } from './calendar.ts';

/** The key of the first counted day, stored as the number YYYYMMDD. */
export const SINCE_KEY = 'since';

/** The store key of each sum of one unit. */
export type SumKeys = Record<keyof Sums, string>;

/** The store keys of one day: of each sum that a view changes, and of each sum that the figures show. */
export interface CounterKeys {
  readonly visits: SumKeys;
  readonly views: SumKeys;
  /** All keys, including {@link SINCE_KEY}. */
  readonly all: readonly string[];
  /** The changes of a view, and 0 for all other keys. A change of 0 only reads, so one call of the store adds the view and returns all figures. */
  readonly viewChanges: Readonly<NamedIntegers>;
  /** The changes of a view that opens a visit. */
  readonly visitChanges: Readonly<NamedIntegers>;
}

/** Creates the keys of a day and caches them until the day changes, because every request needs them. */
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

/** Creates the keys of a day. Exported for tests; requests use {@link DailyKeys}. */
export function toCounterKeys(day: CalendarDay): CounterKeys {
  const visits = toSumKeys('visits', day);
  const views = toSumKeys('views', day);
  const all = [...Object.values(visits), ...Object.values(views), SINCE_KEY];
  const zeroChanges = Object.fromEntries(all.map((key) => [key, 0]));
  const viewChanges = { ...zeroChanges, ...incrementsOf(views) };
  return { visits, views, all, viewChanges, visitChanges: { ...viewChanges, ...incrementsOf(visits) } };
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

/** Adds one to each period that contains today. */
function incrementsOf({ today, week, month, year, total }: SumKeys): NamedIntegers {
  return { [today]: 1, [week]: 1, [month]: 1, [year]: 1, [total]: 1 };
}
