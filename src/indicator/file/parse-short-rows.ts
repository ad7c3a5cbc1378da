import { tidy } from '../../text/sentence.ts';
import { hasNumbers, type TableColumn } from './parse-table-column.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

/** Excel saves rows in blocks of this size: all rows of a block end at the last column in which the block has a filled cell. */
const EXCEL_BLOCK_ROWS = 16;
/** How a figure begins: `5`, `-5`, `≥ 90`. */
const FIGURE = /^[-–—−+<>≤≥]? ?\d/;

/**
 * The rows that end before the last column of figures. A cell may be missing in the middle of such a row. The figures behind it then
 * stand in wrong columns.
 */
export function findShortRows(
  rows: readonly TableRow[],
  columns: readonly (TableColumn | undefined)[],
): { shortRows: ReadonlySet<TableRow>; lastColumn: number } {
  const haveFigures = columns.map((column, index) => {
    return hasNumbers(column) && rows.some(({ cells }) => isFilled(cells[index]));
  });
  const lastColumn = haveFigures.lastIndexOf(true);
  const completeRows = rows.filter(({ cells }) => cells.length > lastColumn);
  const blocksWithCompleteRow = new Set(completeRows.map(toBlock));
  const shortRows = new Set<TableRow>();
  for (const row of rows) {
    const isComplete = row.cells.length > lastColumn;
    // In the first block, Excel leaves out no cells, because the headings have all columns.
    const isAsExcelWrites = toBlock(row) > 0 && !blocksWithCompleteRow.has(toBlock(row));
    if (!isComplete && !isAsExcelWrites && hasFigure(row)) shortRows.add(row);
  }
  return { shortRows, lastColumn };
}

/** The block of a row, counted from 0. */
function toBlock({ row }: TableRow): number {
  return Math.floor((row - 1) / EXCEL_BLOCK_ROWS);
}

/** Whether a row has a figure behind its first cell. The head of a group, `I;Kinh tế`, has no figure. */
function hasFigure({ cells }: TableRow): boolean {
  return cells.some((cell, index) => index > 0 && FIGURE.test(tidy(cell)));
}
