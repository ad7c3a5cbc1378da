import { indexed } from '../../text/indexed.ts';
import { tidy } from '../../text/sentence.ts';
import type { CellSpan, TableRow } from './parse-table-row.ts';

type HeaderRow = Pick<TableRow, 'cells' | 'spans'>;

/**
 * Rows of headings in which the name of a merged cell stands in all cells that it covers, `Năm 2023;Năm 2023`, as rows in which it only stands in
 * the first of them: `Năm 2023;`. `Chỉ tiêu` below `Chỉ tiêu` becomes an empty cell. `undefined` if no name is repeated.
 *
 * In a row with repeated names, a merged cell covers no empty cells. Therefore such a row says which cells are merged, like a row of a page.
 */
export function withoutRepeatedNames(rows: readonly HeaderRow[]): HeaderRow[] | undefined {
  const starts = findStarts(rows);
  const cleared = rows.map(({ cells, spans }, rowIndex): HeaderRow => {
    const isLast = rowIndex === rows.length - 1;
    const newSpans = new Map<number, CellSpan>();
    const ownCells = cells.map((cell, index) => {
      const start = starts[rowIndex]?.[index] ?? index;
      const isCovered = !isLast && start < index;
      const isRepeated = tidy(cell) !== '' && (isCovered || isBelowSame(rows, starts, rowIndex, index));
      if (!isRepeated) return cell;
      if (isCovered) newSpans.set(start, { columns: index - start + 1, rows: 1 });
      return '';
    });
    if (!newSpans.size) return { cells: ownCells, ...(spans && { spans }) };
    return { cells: ownCells, spans: new Map([...(spans ?? []), ...newSpans]) };
  });
  const hasRepeatedNames = cleared.some(({ cells }, rowIndex) =>
    cells.some((cell, index) => cell !== rows[rowIndex]?.cells[index]),
  );
  return hasRepeatedNames ? cleared : undefined;
}

/**
 * For each cell, the index of the first cell of its row with the same text, if all cells between them are empty or have this text too, and stand
 * below the same heading.
 */
function findStarts(rows: readonly HeaderRow[]): number[][] {
  const starts: number[][] = [];
  for (const { cells } of rows) {
    const above = starts.at(-1);
    const own: number[] = [];
    let text = '';
    for (const [index, cell] of indexed(cells.map(toKey))) {
      const before = own[index - 1];
      const isBelowSameHeading = !above || above[index] === above[index - 1];
      const continues = before !== undefined && isBelowSameHeading && (cell === '' || cell === text);
      own.push(continues ? before : index);
      if (!continues) text = cell;
    }
    starts.push(own);
  }
  return starts;
}

/** Whether a cell repeats the heading above it, which covers only this column. */
function isBelowSame(
  rows: readonly HeaderRow[],
  starts: readonly (readonly number[])[],
  rowIndex: number,
  index: number,
): boolean {
  const above = rows[rowIndex - 1]?.cells;
  const startsAbove = starts[rowIndex - 1];
  if (!above || toKey(above[index]) !== toKey(rows[rowIndex]?.cells[index])) return false;
  return startsAbove?.[index] === index && startsAbove[index + 1] !== index;
}

function toKey(cell: string | undefined): string {
  return tidy(cell).toLowerCase();
}
