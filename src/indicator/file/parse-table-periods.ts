import { indexed } from '../../text/indexed.ts';
import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { MAX_SUGGESTIONS } from './max-mistakes.ts';
import { isAfterInSameYear, yearOfPart } from './parse-later-parts.ts';
import { joinPeriods } from '../record/parse-period-name.ts';
import { findYearPlan, suggestWithPeriod } from './parse-suggestions.ts';
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
