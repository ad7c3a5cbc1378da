import { indexed } from '../../text/indexed.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import type { FiguresFile } from './parse-figures-file.ts';
import { parseGrid } from './parse-grid.ts';
import { readFirstLines } from './parse-first-lines.ts';
import { checkNamedSeparator, guessSeparator } from './parse-separator.ts';
import { parseTable, TableError } from './parse-table.ts';

/** Reads CSV with a row of headings, as spreadsheets save it: with semicolons, commas or tabs. */
export function parseTableFigures(
  text: string,
  ignoredNames: ReadonlySet<string>,
  pageFormat: string | undefined,
): FiguresFile {
  const { table, lineCount, separator: namedSeparator, formatRows } = readFirstLines(text);
  if (namedSeparator !== undefined) checkNamedSeparator(namedSeparator, table, ignoredNames);
  const separator = namedSeparator ?? guessSeparator(table, ignoredNames);
  const rows = splitTable(table, separator, lineCount);
  checkHiddenRows(rows, separator);
  const options = { ignoredNames, numberFormat: pageFormat, hasCommas: separator === ',' };
  return parseGrid([...formatRows, ...rows], options);
}

function splitTable(text: string, separator: string, linesAbove: number): { cells: string[]; row: number }[] {
  try {
    return parseTable(text, separator).map((cells, index) => ({ cells, row: linesAbove + index + 1 }));
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw new IndicatorError('misplaced-quote', error.text, { row: error.row + linesAbove, cause: error });
  }
}

/**
 * Throws for a quoted cell with several lines that may be two rows with misplaced quotes: without the quotes, it would be the end of one
 * row and the start of the next. Below `Chỉ tiêu;Giá trị`, the two lines `"Hộ nghèo;10` and `Hộ cận nghèo";20` have such a cell.
 */
function checkHiddenRows(rows: readonly { cells: string[]; row: number }[], separator: string): void {
  let width = 0;
  for (const { cells } of rows) width = Math.max(width, cells.length);
  for (const { cells, row } of rows) {
    for (const [index, cell] of indexed(cells)) {
      if (!cell.includes(separator)) continue;
      const lines = cell.split(/\r\n|[\r\n]/);
      if (lines.length < 2) continue;
      const countSeparators = (line = '') => line.split(separator).length - 1;
      // Without the quotes, the first row would end in the first line of the cell, and the second row begin in the last line.
      const firstRowWidth = index + countSeparators(lines[0]) + 1;
      const isFirstComplete = firstRowWidth === width;
      // The cells behind this one belong to the second row too. Its other `index` cells come from the last line.
      const isSecondComplete = countSeparators(lines.at(-1)) === index;
      const areTwoRows = isFirstComplete && isSecondComplete;
      if (areTwoRows) throw new IndicatorError('misplaced-quote', lines.join(' '), { row });
    }
  }
}
