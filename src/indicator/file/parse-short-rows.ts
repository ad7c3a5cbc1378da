import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { hasNumbers, type TableColumn } from './parse-table-column.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

/** Excel saves rows in blocks of this size: all rows of a block end at the last column in which the block has a filled cell. */
const EXCEL_BLOCK_ROWS = 16;
/** How a figure begins: `5`, `-5`, `≥ 90`. */
const FIGURE = /^[-–—−+<>≤≥]? ?\d/;

/**
 * The mistakes of rows that end before the last column of figures. A cell may be missing in the middle of such a row, so that the figures
 * behind it stand in wrong columns.
 */
export function findShortRowMistakes(
  rows: readonly TableRow[],
  columns: readonly (TableColumn | undefined)[],
  names: readonly string[],
): Map<TableRow, IndicatorError> {
  const haveFigures = columns.map((column, index) => {
    return hasNumbers(column) && rows.some(({ cells }) => isFilled(cells[index]));
  });
  const last = haveFigures.lastIndexOf(true);
  const completeRows = rows.filter(({ cells }) => cells.length > last);
  const blocksWithCompleteRow = new Set(completeRows.map(toBlock));
  const mistakes = new Map<TableRow, IndicatorError>();
  for (const row of rows) {
    const isComplete = row.cells.length > last;
    // In the first block, Excel leaves out no cells, because the headings have all columns.
    const isAsExcelWrites = toBlock(row) > 0 && !blocksWithCompleteRow.has(toBlock(row));
    if (isComplete || isAsExcelWrites || !hasFigure(row)) continue;
    mistakes.set(row, new IndicatorError('short-row', tidy(names[last]), { row: row.row }));
  }
  return mistakes;
}

/** The block of a row, counted from 0. */
function toBlock({ row }: TableRow): number {
  return Math.floor((row - 1) / EXCEL_BLOCK_ROWS);
}

/** Whether a row has a figure behind its first cell. The head of a group, `I;Kinh tế`, has none. */
function hasFigure({ cells }: TableRow): boolean {
  return cells.slice(1).some((cell) => FIGURE.test(tidy(cell)));
}
