import { lastIndexWhere } from '../../text/last-index.ts';
import { tidy } from '../../text/sentence.ts';
import { isNeutralHead } from './parse-group-note.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

type HeaderRow = Pick<TableRow, 'cells' | 'spans'>;

/**
 * The first row of headings with the name of the whole in place of words that only say that parts follow: `Tổng số hộ;Trong đó;` above `;Hộ nghèo;Hộ
 * cận nghèo` as `Tổng số hộ;Tổng số hộ;`. `undefined` if there are no such words, or if it is not certain which column is the whole: a single column
 * must stand in front of all such words.
 */
export function namePartsAfterWhole(
  first: HeaderRow,
  second: HeaderRow,
  firstColumn: number,
): HeaderRow | undefined {
  const isPart = (cell: string | undefined) => isNeutralHead(tidy(cell));
  const start = first.cells.findIndex((cell, index) => index > firstColumn && isPart(cell));
  if (start < 0) return undefined;
  const wholes = first.cells.slice(firstColumn + 1, start);
  const [whole] = wholes;
  const isOnlyOne = wholes.length === 1 && isFilled(whole) && !isFilled(second.cells[firstColumn + 1]);
  // A column between such words may be another whole, to which the later ones belong.
  const end = lastIndexWhere(first.cells, isPart);
  const hasOtherWhole = first.cells.slice(start, end).some((cell) => isFilled(cell) && !isPart(cell));
  if (!isOnlyOne || whole === undefined || hasOtherWhole) return undefined;
  return { ...first, cells: first.cells.map((cell) => (isPart(cell) ? whole : cell)) };
}
