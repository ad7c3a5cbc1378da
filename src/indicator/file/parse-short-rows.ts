import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { hasNumbers, type TableColumn } from './parse-table-column.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

/** Excel leaves out the last empty cells only where a whole block of rows has none of them. */
const EXCEL_BLOCK_ROWS = 16;
const FIGURE = /^[-–—−+<>≤≥]? ?\d/;

/**
 * The mistakes of rows that end before the last column of figures. A cell may be missing in their middle, so that the figures behind it
 * stand in wrong columns.
 */
export function findShortRows(
  rows: readonly TableRow[],
  columns: readonly (TableColumn | undefined)[],
  names: readonly string[],
): Map<TableRow, IndicatorError> {
  const haveFigures = columns.map((column, index) => {
    return hasNumbers(column) && rows.some(({ cells }) => isFilled(cells[index]));
  });
  const last = haveFigures.lastIndexOf(true);
  const longBlocks = new Set(rows.filter(({ cells }) => cells.length > last).map(toBlock));
  const mistakes = new Map<TableRow, IndicatorError>();
  for (const row of rows) {
    const isOfShortBlock = toBlock(row) > 0 && !longBlocks.has(toBlock(row));
    if (row.cells.length > last || isOfShortBlock || !hasFigure(row)) continue;
    mistakes.set(row, new IndicatorError('short-row', tidy(names[last]), { row: row.row }));
  }
  return mistakes;
}

function toBlock({ row }: TableRow): number {
  return Math.floor((row - 1) / EXCEL_BLOCK_ROWS);
}

/** Whether a row is more than the name of a group with its number: `I;Kinh tế`. */
function hasFigure({ cells }: TableRow): boolean {
  return cells.slice(1).some((cell) => FIGURE.test(tidy(cell)));
}
