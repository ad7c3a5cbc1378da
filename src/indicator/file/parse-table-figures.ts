import { IndicatorError } from '../record/indicator-error.ts';
import type { FiguresFile } from './parse-figures-file.ts';
import { parseGrid } from './parse-grid.ts';
import { readFirstLines } from './parse-lines.ts';
import { guessSeparator } from './parse-separator.ts';
import { parseTable, TableError } from './parse-table.ts';

/** Reads CSV with a row of headings, as spreadsheets save it: with semicolons, commas or tabs. */
export function parseTableFigures(
  text: string,
  ignoredNames: ReadonlySet<string>,
  pageFormat: string | undefined,
): FiguresFile {
  const { table, count, separator: namedSeparator, numberFormat = pageFormat } = readFirstLines(text);
  const separator = namedSeparator ?? guessSeparator(table, ignoredNames);
  const rows = splitTable(table, separator, count);
  return parseGrid(rows, { ignoredNames, numberFormat, hasCommas: separator === ',' });
}

function splitTable(text: string, separator: string, linesAbove: number): { cells: string[]; row: number }[] {
  try {
    return parseTable(text, separator).map((cells, index) => ({ cells, row: linesAbove + index + 1 }));
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw new IndicatorError('misplaced-quote', error.text, { row: error.row + linesAbove, cause: error });
  }
}
