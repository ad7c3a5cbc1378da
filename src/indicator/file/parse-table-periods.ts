import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { joinPeriods } from './parse-period-name.ts';
import type { TableColumn } from './parse-table-column.ts';
import type { TableRow } from './parse-table-row.ts';

/** Columns that are shared by all periods of a row. All others belong to one period. */
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

/** The periods that have columns of their own. One period alone is a preset of its columns: it does not tell columns apart. */
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

/** Where columns have different periods, a figure in a column without one may belong to any of them. */
export function findPeriodMistakes(
  columns: readonly (TableColumn | undefined)[],
  periods: readonly string[],
  names: readonly string[],
  rows: readonly TableRow[],
): IndicatorError[] {
  if (!periods.length) return [];
  const mistakes: IndicatorError[] = [];
  for (const [position, column] of columns.entries()) {
    const isOfAnyPeriod = column && column.period === undefined && !SHARED_FIELDS.includes(column.field);
    const hasCells = isOfAnyPeriod && rows.some(({ cells }) => tidy(cells[position]) !== '');
    if (!hasCells) continue;
    const name = tidy(names[position]);
    mistakes.push(
      new IndicatorError('no-period', name, {
        other: periods.join(', '),
        suggestion: `${name} ${periods.at(-1)}`, // Most often, the column belongs to the last period.
      }),
    );
  }
  return mistakes;
}

/** The period of a row: of its cells, and of a column of months beside one of years. */
export function readRowPeriod(
  cells: readonly string[],
  columns: readonly (TableColumn | undefined)[],
): string | undefined {
  let period: string | undefined;
  for (const [index, column] of columns.entries()) {
    if (column?.field !== 'period') continue;
    const text = addPrefix(tidy(cells[index]), column.prefix);
    if (text) period = period === undefined ? text : (joinPeriods(period, text) ?? `${period} ${text}`);
  }
  return period;
}

/** `tháng 12` for the cell `12` below `Tháng`. `Tháng 12` stays. */
export function addPrefix(text: string, prefix: string | undefined): string {
  return !prefix || !text || text.toLowerCase().startsWith(prefix) ? text : `${prefix} ${text}`;
}
