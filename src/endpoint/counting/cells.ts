import type { Sums, Unit } from '../../protocol.ts';
import type { Moment } from './calendar.ts';
import type { Cells } from '../stores/store.ts';

type Span = keyof Sums;

/** The cell that holds the first counted day, as the number YYYYMMDD. */
export const SINCE = 'since';

/** Which cells one instant counts into and is read from. */
export interface Tally {
  /** The cell of each figure. */
  readonly cells: Record<Unit, Record<Span, string>>;
  /** All their names. */
  readonly names: readonly string[];
  /** What a view changes in a store; the other figures stand there with 0, so that they are read in the same breath. */
  readonly view: Readonly<Cells>;
  /** The same for a view that opens a visit. */
  readonly visit: Readonly<Cells>;
}

/** The cells for an instant; the same object for all instants of one day. */
export function createTally(): (moment: Moment) => Tally {
  let day = '';
  let tally: Tally;
  return (moment) => {
    if (moment.day !== day) {
      day = moment.day;
      tally = toTally(moment);
    }
    return tally;
  };
}

function toTally(moment: Moment): Tally {
  const cells = { visits: cellsOf('visits', moment), views: cellsOf('views', moment) };
  const names = [...Object.values(cells.visits), ...Object.values(cells.views), SINCE];
  const zero = Object.fromEntries(names.map((name) => [name, 0]));
  return {
    cells,
    names,
    view: { ...zero, ...onePer(cells.views) },
    visit: { ...zero, ...onePer(cells.views), ...onePer(cells.visits) },
  };
}

function cellsOf(unit: Unit, { day, yesterday, week, month, year }: Moment): Record<Span, string> {
  return {
    today: `${unit}:day:${day}`,
    yesterday: `${unit}:day:${yesterday}`,
    week: `${unit}:week:${week}`,
    month: `${unit}:month:${month}`,
    year: `${unit}:year:${year}`,
    total: `${unit}:total`,
  };
}

/** One more in every span that contains the present: all but yesterday. */
function onePer({ today, week, month, year, total }: Record<Span, string>): Cells {
  return { [today]: 1, [week]: 1, [month]: 1, [year]: 1, [total]: 1 };
}

/**
 * The figures that stand in these cells.
 *
 * @param start What both totals begin with: a counter's last figure before it moved here. A visit is at least a view, so the
 *   number holds for both.
 */
export function toSums(cells: Record<Span, string>, values: Cells, start: number): Sums {
  return {
    today: values[cells.today]!,
    yesterday: values[cells.yesterday]!,
    week: values[cells.week]!,
    month: values[cells.month]!,
    year: values[cells.year]!,
    total: start + values[cells.total]!,
  };
}

/** `2024-03-07` as the number 20240307, for a cell. */
export function toDayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** The day of such a cell, or `null` for one never written. */
export function toDay(value: number): string | null {
  const digits = String(value);
  return value ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` : null;
}
