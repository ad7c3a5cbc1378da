import { indexed } from '../../text/indexed.ts';
import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { MAX_SUGGESTIONS } from './max-mistakes.ts';
import { isAfterInSameYear, yearOfPart } from './parse-later-parts.ts';
import { joinPeriods } from '../record/parse-period-name.ts';
import { suggestWithPeriod } from './parse-heading-period.ts';
import { findYearPlan } from './parse-suggestions.ts';
import type { TableColumn } from './parse-table-column.ts';
import type { TableRow } from './parse-table-row.ts';

/** Fields that are the same in all periods of a row. The columns of all other fields belong to one period. */
const SHARED_FIELDS: readonly unknown[] = [
  'id',
  'label',
  'decimals',
  'unit',
  'rankScope',
  'period',
  'area',
  'programme',
  'source',
  'sourceHref',
  'method',
  'numberFormat',
  'ignored',
];

/** A plan of a later year: `Mục tiêu đến năm 2030`, `Kế hoạch giai đoạn 2021-2025`. The plan of a year, `Kế hoạch 2024`, stands beside the figures of this year. */
const LATER_PLAN = /(?<!\p{L})(?:mục tiêu|đến|giai đoạn)(?!\p{L})/iu;
/** These may be of another year than the figure beside them. */
const FIELDS_OF_OTHER_YEARS: readonly unknown[] = ['rank', 'rankOf', 'note'];
/** An example of a year in a message. */
const EXAMPLE_YEAR = '2024';

/**
 * The mistake of a column of figures without a period beside columns of which only a target, a rank or a note has one: `Mục tiêu năm
 * 2030;Kết quả`. Its figures would be shown as those of 2030.
 *
 * @returns The position of the column, and its mistake.
 */
export function findPeriodOfOther(
  columns: readonly (TableColumn | undefined)[],
  names: readonly string[],
  rows: readonly TableRow[],
): [position: number, mistake: IndicatorError] | undefined {
  const withPeriod = columns.flatMap((column, position) => (column?.period === undefined ? [] : [position]));
  const isOfOther = (position: number) => {
    const field = columns[position]!.field;
    const isLaterPlan = field === 'planTarget' && LATER_PLAN.test(names[position] ?? '');
    return isLaterPlan || FIELDS_OF_OTHER_YEARS.includes(field);
  };
  const haveRowsPeriods = columns.some((column) => column?.field === 'period');
  if (haveRowsPeriods || !withPeriod.length || !withPeriod.every(isOfOther)) return undefined;
  const figures = columns.findIndex(
    (column, position) =>
      column?.field === 'value' &&
      column.presets.asOf === undefined &&
      rows.some(({ cells }) => tidy(cells[position]) !== ''),
  );
  if (figures < 0) return undefined;
  const [name, other] = [names[figures], names[withPeriod[0]!]].map(tidy);
  const suggestion = `${name} ${EXAMPLE_YEAR}`;
  return [figures, new IndicatorError('period-of-other', name!, { other, suggestion })];
}

/**
 * The periods that have columns of their own. If all such columns have the same period, the period does not tell them apart. It becomes a
 * preset of these columns instead.
 */
export function resolvePeriods(columns: readonly (TableColumn | undefined)[]): {
  columns: readonly (TableColumn | undefined)[];
  periods: readonly string[];
} {
  const found = columns.flatMap((column) => (column?.period === undefined ? [] : [column.period]));
  const periods = [...new Set(found)];
  if (periods.length > 1) return { columns, periods };
  const withPreset = columns.map((column) => {
    if (column?.period === undefined) return column;
    const { period, ...others } = column;
    return { ...others, presets: { ...column.presets, period } };
  });
  return { columns: withPreset, periods: [] };
}

/**
 * The mistakes of columns of figures without a period, by their positions, in a table with columns of several periods. Such a column may
 * belong to any of the periods.
 */
export function findPeriodMistakes(
  columns: readonly (TableColumn | undefined)[],
  periods: readonly string[],
  names: readonly string[],
  rows: readonly TableRow[],
): Map<number, IndicatorError> {
  const mistakes = new Map<number, IndicatorError>();
  if (!periods.length) return mistakes;
  for (const [position, column] of indexed(columns)) {
    const isOfAnyPeriod = column && column.period === undefined && !SHARED_FIELDS.includes(column.field);
    const hasCells = isOfAnyPeriod && rows.some(({ cells }) => tidy(cells[position]) !== '');
    if (!hasCells) continue;
    const name = tidy(names[position]);
    const yearPlan = findYearPlan(column, columns, periods);
    if (yearPlan) {
      const { plan, clearName } = yearPlan;
      const other = tidy(names[columns.indexOf(plan)]);
      mistakes.set(position, new IndicatorError('year-plan', name, { other, suggestion: clearName }));
      continue;
    }
    const isSuggested = mistakes.size < MAX_SUGGESTIONS;
    const suggestion = isSuggested ? suggestWithPeriod(name, column, columns, periods) : undefined;
    const other = periods.join(', ');
    mistakes.set(position, new IndicatorError('no-period', name, { other, suggestion }));
  }
  return mistakes;
}

/** The period that the cells of a row give: `2023`; or `tháng 1/2023` from a column of years and a column of months. */
export function readRowPeriod(
  cells: readonly string[],
  columns: readonly (TableColumn | undefined)[],
): string | undefined {
  let period: string | undefined;
  for (const [index, column] of indexed(columns)) {
    if (column?.field !== 'period') continue;
    const text = addPrefix(tidy(cells[index]), column.prefix);
    if (!text) continue;
    if (period === undefined) period = text;
    else period = joinPeriods(period, text) ?? `${period} ${text}`;
  }
  return period;
}

/**
 * `tháng 1` and the year `2020` as `tháng 1/2020`. A period that needs no year stays. So does `tháng 12` beside `tháng 1/2020`: it comes later in
 * the year, and so it may be of the year before.
 */
export function completePeriod(period: string, year: string | undefined): string {
  if (year === undefined) return period;
  if (isAfterInSameYear(period, year)) return period;
  return joinPeriods(yearOfPart(year) ?? year, period) ?? period;
}

/** `tháng 12` for the cell `12` below `Tháng`. `Tháng 12`, `Cả năm` and `2023` stay. */
export function addPrefix(text: string, prefix: string | undefined): string {
  const isComplete = /^cả năm|^\d{4}$/i.test(text) || text.toLowerCase().startsWith(prefix ?? '');
  return !prefix || !text || isComplete ? text : `${prefix} ${text}`;
}
