import { isNumberFormatLine } from './parse-number-format.ts';
import type { TableRow } from './parse-table-row.ts';

/** A table without the lines above it, and what these lines say. */
export interface FirstLines {
  /** The table, from its first line that is neither blank nor one of these lines. */
  table: string;
  /** How many lines stand above the table. */
  lineCount: number;
  /** The separator that the file names. */
  separator: string | undefined;
  /** The lines that name the notation of numbers, `number-format=en`, as rows. */
  formatRows: readonly TableRow[];
}

const LINE = /^([^\r\n]*)(\r\n|\r|\n|$)/;
/** The line in which Excel names the separator, also in quotes or with empty cells: `sep=;`, `"sep=;"`, `sep=;;;`, `sep=\t`. */
const SEPARATOR_LINE = /^"?\s*sep\s*= *(\t|\\t|[^\s"])"?[;,\t ]*$/i;
/** A line of a single cell, perhaps in quotes or with empty cells: `"number-format=en";;`. */
const SINGLE_CELL = /^"?([^;,"\t]+)"?[;,\t]*$/;

/** `;;;` is the blank line of a spreadsheet. */
const BLANK_LINE = /^[\s;,"]*$/;

/** Reads the lines above a table: blank lines, `sep=;` and `number-format=en`. */
export function readFirstLines(text: string): FirstLines {
  let table = text;
  let lineCount = 0;
  let separator: string | undefined;
  const formatRows: TableRow[] = [];
  while (table) {
    const [whole, line = ''] = LINE.exec(table) ?? [''];
    const separatorLine = SEPARATOR_LINE.exec(line);
    const cell = SINGLE_CELL.exec(line)?.[1]?.trim() ?? '';
    const isFormatLine = isNumberFormatLine(cell);
    if (separatorLine) separator = separatorLine[1] === '\\t' ? '\t' : separatorLine[1];
    else if (!isFormatLine && !BLANK_LINE.test(line)) break;
    table = table.slice(whole.length);
    lineCount++;
    if (isFormatLine) formatRows.push({ cells: [cell], row: lineCount });
  }
  return { table, lineCount, separator, formatRows };
}
