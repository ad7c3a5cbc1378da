import { indexed } from '../../text/indexed.ts';
import { hasNumbers, type TableColumn } from './parse-table-column.ts';
import type { TableRow } from './parse-table-row.ts';

/** `765,432`: as a Vietnamese number, 765.432 with three decimals; as an English one, 765 thousand. */
const COMMA_GROUP = /^[1-9]\d{0,2}(?:,\d{3})+$/;
/** `27.182`: as a Vietnamese number, 27 thousand; as an English one, 27.182 with three decimals. */
const POINT_GROUP = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
/** The first two numbers of a day: 12 and 31 of `12/31/2023`. */
const DAY = /^(?:ngày )?(\d\d?)[/.-](\d\d?)[/.-](?:\d\d){1,2}$/i;
const DAY_FIELDS: readonly unknown[] = ['period', 'previousPeriod', 'asOf'];

type Columns = readonly (TableColumn | undefined)[];

/**
 * How many numbers such as `765,432` a file that is not separated by commas must have before they may be English. With fewer, they are read
 * as Vietnamese numbers with three decimals.
 */
const MIN_COMMA_GROUPS = 4;

/**
 * Whether all numbers with a comma may be English, `"765,432"`, and no number with a point shows that they are Vietnamese. Nobody can then
 * say which notation is meant.
 *
 * @param hasCommas Whether the file is separated by commas, as English spreadsheets save it. One such number is then enough.
 */
export function hasOnlyCommaGroups(rows: readonly TableRow[], columns: Columns, hasCommas: boolean): boolean {
  const areNumbers = columns.map(hasNumbers);
  let count = 0;
  // The first number that shows the notation ends the search, because a large table has millions of cells.
  for (const { cells } of rows) {
    for (const [index, cell] of indexed(cells)) {
      const number = areNumbers[index] ? cell.trim() : '';
      // A number such as `27.182` is taken for Vietnamese here, and `12,5` cannot be an English number with groups.
      const isVietnamese = POINT_GROUP.test(number) || (number.includes(',') && !COMMA_GROUP.test(number));
      if (isVietnamese) return false;
      if (number.includes(',')) count++;
    }
  }
  return count >= (hasCommas ? 1 : MIN_COMMA_GROUPS);
}

/** Whether a row has a value such as `31,415` beside a value such as `27.182`. In either notation, one of the two has decimals. */
export function hasMixedGroups({ cells }: TableRow, columns: Columns): boolean {
  const figures = cells.filter((_, index) => columns[index]?.field === 'value').map((cell) => cell.trim());
  return figures.some((cell) => COMMA_GROUP.test(cell)) && figures.some((cell) => POINT_GROUP.test(cell));
}

/** For each column, a day that is written month first: `12/31/2023`. */
export function findAmericanDays(rows: readonly TableRow[], columns: Columns): (string | undefined)[] {
  return columns.map((column, index) => {
    if (!DAY_FIELDS.includes(column?.field)) return undefined;
    return rows.map(({ cells }) => (cells[index] ?? '').trim()).find(isMonthFirst);
  });
}

/** Whether a day may be written day first or month first: `01/02/2023`. */
export function isAmbiguousDay(text: string): boolean {
  const [, first, second] = DAY.exec(text) ?? [];
  return first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12;
}

function isMonthFirst(text: string): boolean {
  const [, first, second] = DAY.exec(text) ?? [];
  return first !== undefined && Number(first) <= 12 && Number(second) > 12;
}
