import { isFormerPeriod } from '../record/check-previous-periods.ts';
import { endOfPeriod } from '../record/period-order.ts';
import { fieldOf } from './field-names.ts';
import { listNearestNames } from './nearest-ids.ts';
import { type Heading, parseHeading } from './parse-heading.ts';
import { findClearNames } from './parse-heading-words.ts';
import { suggestSchoolYear } from './parse-heading-years.ts';
import { readRowHeading } from './parse-indicator-names.ts';
import type { TableColumn } from './parse-table-column.ts';

type Columns = readonly (TableColumn | undefined)[];

const YEAR = /^\d{4}$/;

/**
 * The headings that a message proposes instead of an unknown heading: clear ones for a heading with several meanings, else known ones with
 * a similar spelling. Headings of fields that the table already has are left out. `undefined` if none is left.
 *
 * @param headings The headings of the table.
 */
export function suggestNames(name: string, headings: readonly (Heading | undefined)[]): string | undefined {
  const periods = new Set(headings.flatMap((heading) => heading?.period ?? []));
  const isFree = (proposed: string) => {
    const heading = parseHeading(proposed, new Set());
    // If all columns have the same period, a column without a period has it too.
    const haveSamePeriod = (other: Heading | undefined) =>
      periods.size < 2 || other?.period === heading?.period;
    return !headings.some((other) => other?.field === heading?.field && haveSamePeriod(other));
  };
  const [first = '', second = '', ...others] = name.split(/ ?[,/] ?/);
  const areTwoFields = !others.length && [first, second].every((part) => fieldOf(part) !== undefined);
  if (areTwoFields) return isFree(first) && isFree(second) ? `hai cột “${first}” và “${second}”` : undefined;
  const schoolYear = suggestSchoolYear(name);
  const isArea = readRowHeading(name, new Set()) === 'area';
  const clearNames = findClearNames(name) ?? (schoolYear ? [schoolYear] : undefined);
  const nearNames = isArea ? ['địa phương'] : listNearestNames(name);
  return (clearNames ?? nearNames).filter(isFree).join(', ') || undefined;
}

/**
 * The heading of a column without a period, completed with one of the periods of the table: the period of a column with the same qualifier,
 * such as `ƯTH`, else the latest period. The ratio of a plan belongs to the period of the plan. `undefined` if no period is clear, if the
 * table has all these headings already, or if none of them would be read.
 */
export function suggestWithPeriod(
  name: string,
  column: TableColumn,
  columns: Columns,
  periods: readonly string[],
): string | undefined {
  const candidates = [...periods, ...joinYears(column, periods)].filter(
    (period) => fitsPeriod(column, period, columns) && isReadWith(name, period, column, columns),
  );
  const { qualifier } = column.presets;
  const periodOfSameQualifier = columns.find(
    (other) =>
      qualifier !== undefined && other?.presets.qualifier === qualifier && other.period !== undefined,
  )?.period;
  const latest = [...candidates].sort((first, second) => endOf(first) - endOf(second)).at(-1);
  const chosen = candidates.find((period) => period === periodOfSameQualifier) ?? latest;
  return chosen && `${name} ${chosen}`;
}

/** When a period ends. A period without a known time comes before all others. */
function endOf(period: string): number {
  return endOfPeriod(period) ?? 0;
}

/**
 * Whether a column may belong to a period. A ratio, change or rank belongs to a period with values; the ratio of a plan to the period of
 * all plans; and a comparison to a period after the former one in its heading.
 */
function fitsPeriod({ field, presets }: TableColumn, period: string, columns: Columns): boolean {
  const { previousPeriod } = presets;
  if (typeof previousPeriod === 'string' && !isFormerPeriod(previousPeriod, period)) return false;
  const isOfOtherPlan = listPeriods('planTarget', columns).some((planPeriod) => planPeriod !== period);
  if (field === 'planRatio' && isOfOtherPlan) return false;
  const isFigureItself = field === 'value' || field === 'planTarget';
  const valuePeriods = listPeriods('value', columns);
  // A column of values without a period may belong to any.
  const hasValues = valuePeriods.includes(period) || valuePeriods.includes(undefined);
  return isFigureItself || !valuePeriods.length || hasValues;
}

/** The periods of all columns of a field. */
function listPeriods(field: TableColumn['field'], columns: Columns): (string | undefined)[] {
  return columns.flatMap((column) => (column?.field === field ? [column.period] : []));
}

/** For a mean, `Bình quân`, all years as one more period: `2022–2023`. */
function joinYears({ presets }: TableColumn, periods: readonly string[]): string[] {
  const years = periods.filter((period) => YEAR.test(period)).sort();
  const [first, last] = [years[0], years.at(-1)];
  return presets.qualifier === 'bình quân' && first !== last ? [`${first}–${last}`] : [];
}

/** Whether a heading with a period has the same meaning as without it, and no other column has this meaning and period. */
function isReadWith(name: string, period: string, column: TableColumn, columns: Columns): boolean {
  const { period: ownPeriod, ...meaning } = parseHeading(`${name} ${period}`, new Set()) ?? {};
  const meaningWithoutPeriod = parseHeading(name, new Set());
  const isSame = ownPeriod === period && JSON.stringify(meaning) === JSON.stringify(meaningWithoutPeriod);
  const isTaken = columns.some(
    (other) => other?.period === period && other.field === column.field && haveSameBase(other, column),
  );
  return isSame && !isTaken;
}

/** Whether two columns are compared with the same period or plan, or both with none. */
function haveSameBase({ presets: first }: TableColumn, { presets: second }: TableColumn): boolean {
  return first.previousPeriod === second.previousPeriod && first.planBy === second.planBy;
}
