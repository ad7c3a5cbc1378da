import { indexed } from '../../text/indexed.ts';
import { tidy } from '../../text/sentence.ts';
import { toPeriodKey } from '../record/period-order.ts';
import type { TableColumn } from './parse-table-column.ts';
import type { TableRow } from './parse-table-row.ts';

/** The columns of a table, and the periods that have columns of their own. */
interface PeriodColumns {
  columns: readonly (TableColumn | undefined)[];
  periods: readonly string[];
}

/**
 * The figures of a row in the columns of other periods, by the keys of these periods. Columns with another unit or other prices than the
 * column of the row's own period are left out.
 *
 * @param fullPeriods The same periods as `periods`, in the same order, each with the year of the row: `tháng 1/2020` for `tháng 1`.
 * @param ownPeriod The row's own period, as the heading of its column writes it.
 */
export function readOtherPeriods(
  { cells }: TableRow,
  { columns, periods }: PeriodColumns,
  fullPeriods: readonly string[],
  ownPeriod: string | undefined,
): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  if (ownPeriod === undefined) return figures;
  const own = columns.find((column) => column?.field === 'value' && column.period === ownPeriod);
  for (const [index, cell] of indexed(cells)) {
    const column = columns[index];
    const isOther = column?.field === 'value' && column.period !== ownPeriod;
    if (!isOther || !isComparable(column, own)) continue;
    const period = fullPeriods[periods.indexOf(column.period ?? '')];
    if (period !== undefined) figures.set(toPeriodKey(period), tidy(cell));
  }
  return figures;
}

/**
 * Whether a column has the same unit as another one and the same note, which names the prices, `giá hiện hành`, and whether its figures are
 * of one period, not sums such as `Lũy kế 2023`.
 */
function isComparable({ presets }: TableColumn, other: TableColumn | undefined): boolean {
  const { unit, note, qualifier } = presets;
  const isOfOnePeriod = qualifier === undefined || qualifier === 'ước';
  return isOfOnePeriod && unit === other?.presets.unit && note === other?.presets.note;
}
