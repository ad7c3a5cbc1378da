import { tidy } from '../../text/sentence.ts';
import { hasNumbers, type TableColumn } from './parse-table-column.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

/** Excel saves rows in blocks of this size: all rows of a block end at the last column in which the block has a filled cell. */
const EXCEL_BLOCK_ROWS = 16;
/** How a figure begins: `5`, `-5`, `≥ 90`. */
const FIGURE = /^[-–—−+<>≤≥]? ?\d/;

/**
 * The rows that end before the last column of figures, and this column. A cell may be missing in the middle of such a row. The figures behind it
 * then stand in wrong columns.
 */
export function findShortRows(
  rows: readonly TableRow[],
  columns: readonly (TableColumn | undefined)[],
): ReadonlyMap<TableRow, number> {
  const mayHaveFigures = columns.map(hasNumbers);
  const haveFigures = mayHaveFigures.map((mayHave, index) => {
    return mayHave && rows.some(({ cells }) => isFilled(cells[index]));
  });
  const lastOfRows = haveFigures.lastIndexOf(true);
  const lastOfHeadings = mayHaveFigures.lastIndexOf(true);
  const completeRows = rows.filter(({ cells }) => cells.length > lastOfRows);
  const blocksWithCompleteRow = new Set(completeRows.map(toBlock));
  const shortRows = new Map<TableRow, number>();
  for (const row of rows) {
    // In the first block, Excel leaves out no cells, because the headings have all columns.
    const isInFirstBlock = toBlock(row) === 0;
    const lastColumn = isInFirstBlock ? lastOfHeadings : lastOfRows;
    const isComplete = row.cells.length > lastColumn;
    const isAsExcelWrites = !isInFirstBlock && !blocksWithCompleteRow.has(toBlock(row));
    if (!isComplete && !isAsExcelWrites && hasFigure(row)) shortRows.set(row, lastColumn);
  }
  return shortRows;
}

/** The block of a row, counted from 0. */
function toBlock({ row }: TableRow): number {
  return Math.floor((row - 1) / EXCEL_BLOCK_ROWS);
}

/** Whether a row has a figure behind its first cell. The head of a group, `I;Kinh tế`, has no figure. */
function hasFigure({ cells }: TableRow): boolean {
  return cells.some((cell, index) => index > 0 && FIGURE.test(tidy(cell)));
}
