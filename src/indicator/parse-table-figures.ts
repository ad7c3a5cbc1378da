import { tidy } from '../text/sentence.ts';
import { IndicatorError } from './indicator-error.ts';
import { type Column, columnOf } from './parse-columns.ts';
import { parseTable, TableError } from './parse-table.ts';
import type { IndicatorRecord } from './record.ts';

const SEPARATORS = [';', ',', '\t'];
/** The first line that Excel writes to name the separator. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/;
const REQUIRED_COLUMNS: [column: Column, vietnameseName: string][] = [
  ['id', 'mã'],
  ['label', 'chỉ tiêu'],
];

/** Reads CSV with a row of headings, as spreadsheets save it: with semicolons, commas or tabs. Rows without an id are skipped. */
export function parseTableFigures(text: string): Map<string, IndicatorRecord> {
  const [headings = [], ...rows] = readRows(text);
  const columns = readColumns(headings);
  const records = new Map<string, IndicatorRecord>();
  for (const row of rows) {
    const { id, ...record } = toFields(row, columns);
    if (id) records.set(id, { label: '', ...record });
  }
  return records;
}

function readRows(text: string): string[][] {
  const [line = '', separator] = SEPARATOR_LINE.exec(text) ?? [];
  const table = text.slice(line.length);
  try {
    return parseTable(table, separator ?? guessSeparator(table));
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw new IndicatorError('unread', error.text, { row: error.row, cause: error });
  }
}

/** The separator that occurs most often in the first line, outside quotes. */
function guessSeparator(table: string): string {
  const [firstLine = ''] = table.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const countIn = (separator: string) => firstLine.split(separator).length;
  const [mostFrequent = ';'] = [...SEPARATORS].sort((a, b) => countIn(b) - countIn(a));
  return mostFrequent;
}

/** The column of each heading; `undefined` for a column that is not shown. */
function readColumns(headings: string[]): (Column | undefined)[] {
  const columns = headings.map(columnOf);
  for (const [column, vietnameseName] of REQUIRED_COLUMNS) {
    if (!columns.includes(column)) throw new IndicatorError('missing', `${column} (${vietnameseName})`);
  }
  const unknown = headings.filter((heading, index) => heading.trim() && !columns[index]);
  if (unknown.length) console.warn(`mtqg-indicator: unknown columns are not shown: ${unknown.join(', ')}`);
  return columns;
}

/** The cells of a row that are not empty, by column. */
function toFields(row: string[], columns: (Column | undefined)[]): Partial<Record<Column, string>> {
  const fields: Partial<Record<Column, string>> = {};
  for (const [index, cell] of row.entries()) {
    const column = columns[index];
    const text = tidy(cell);
    if (column && text) fields[column] = text;
  }
  return fields;
}
