import { tidy } from '../text/sentence.ts';
import { IndicatorError } from './indicator-error.ts';
import { findEnglishNumber } from './parse-ambiguous.ts';
import { type Cell, type FileRecord, toFileRecord } from './parse-cells.ts';
import { type FileEntry, FiguresFile } from './parse-entries.ts';
import { NUMBER_FIELDS } from './parse-english.ts';
import type { Heading } from './parse-heading.ts';
import { readFirstLines } from './parse-lines.ts';
import { findSplitNumber, type SplitColumns, toSplitColumns } from './parse-split-number.ts';
import { isRowOfNumbers, readHeadings } from './parse-table-headings.ts';
import { parseTable, TableError } from './parse-table.ts';

const SEPARATORS = [';', ',', '\t'];
/** Characters of the first line that decide the separator. */
const MAX_FIRST_LINE = 10_000;

/** A file with this many mistakes is no file of figures; its other rows are not read. */
const MAX_MISTAKES = 1000;

/** A table of figures after it was split into cells. */
interface Table {
  headings: readonly (Heading | undefined)[];
  /** The headings as their author wrote them. */
  names: readonly string[];
  /** In a table with commas. */
  splitColumns: SplitColumns | undefined;
  numberFormat: string | undefined;
  /** A number of the file that can only be English, where the file does not name its notation. */
  englishNumber: string | undefined;
}

/** A row with its place in the file, counted from 1. */
interface TableRow {
  cells: readonly string[];
  row: number;
}

/** Reads CSV with a row of headings, as spreadsheets save it: with semicolons, commas or tabs. */
export function parseTableFigures(
  text: string,
  ignoredNames: ReadonlySet<string>,
  pageFormat: string | undefined,
): FiguresFile {
  const { table: tableText, count, ...lines } = readFirstLines(text);
  const separator = lines.separator ?? guessSeparator(tableText);
  const [names = [], ...body] = splitTable(tableText, separator, count);
  const allRows = body.map((cells, index) => ({ cells, row: count + index + 2 })).filter(hasContent);
  const rows = isRowOfNumbers(allRows[0]?.cells) ? allRows.slice(1) : allRows;
  const { headings, mistakes } = readHeadings(names, rows, ignoredNames);
  const numberFormat = lines.numberFormat ?? pageFormat;
  const englishNumber = numberFormat ? undefined : findEnglishNumberIn(rows, headings);
  const splitColumns = separator === ',' ? toSplitColumns(headings) : undefined;
  const table = { headings, names, splitColumns, numberFormat, englishNumber };

  const entries: FileEntry[] = [];
  const idColumn = headings.findIndex((heading) => heading?.column === 'id');
  const isIdFirst = headings.slice(0, idColumn).every((heading) => heading?.column === 'ignored');
  for (const row of rows) {
    const id = tidy(row.cells[idColumn]);
    const shift = findShift(row, table);
    if (mistakes.length >= MAX_MISTAKES) break;
    if (!id) mistakes.push(...findLostCell(row, headings));
    else if (shift && !isIdFirst) mistakes.push(shift);
    else entries.push(toEntry(id, row, table, shift));
  }
  return new FiguresFile(entries, mistakes);
}

function splitTable(text: string, separator: string, linesAbove: number): string[][] {
  try {
    return parseTable(text, separator);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw new IndicatorError('unread', error.text, { row: error.row + linesAbove, cause: error });
  }
}

/** The separator that occurs most often in the first line, outside quotes. */
function guessSeparator(table: string): string {
  const [firstLine = ''] = table
    .slice(0, MAX_FIRST_LINE)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]/, 1);
  const countIn = (separator: string) => firstLine.split(separator).length;
  const [mostFrequent = ';'] = [...SEPARATORS].sort((a, b) => countIn(b) - countIn(a));
  return mostFrequent;
}

function hasContent({ cells }: TableRow): boolean {
  return cells.some((cell) => tidy(cell) !== '');
}

function findEnglishNumberIn(
  rows: readonly TableRow[],
  headings: readonly (Heading | undefined)[],
): string | undefined {
  const columns = headings.map(
    (heading) =>
      (NUMBER_FIELDS as readonly unknown[]).includes(heading?.column) || heading?.column === 'index',
  );
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      const found = columns[index] && /[.,]/.test(cell) ? findEnglishNumber(cell) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

function toEntry(id: string, tableRow: TableRow, table: Table, shift: IndicatorError | undefined): FileEntry {
  const toFileRecord = () => readRow(tableRow, table);
  return { id, row: tableRow.row, shift: shift?.at({ id }), isTableRow: true, toFileRecord };
}

/** A mistake in the number of cells. The cells after it are in wrong columns, and so is the id if its column is not the first. */
function findShift({ cells, row }: TableRow, { names, splitColumns }: Table): IndicatorError | undefined {
  const extra = cells
    .slice(names.length)
    .map((cell) => tidy(cell))
    .filter(Boolean);
  if (extra.length) return new IndicatorError('long-row', extra.join(' '), { row });
  const split = splitColumns && findSplitNumber(cells, splitColumns);
  return split && new IndicatorError('split-number', split.second, { row, other: split.first });
}

/** In a row without an id, a cell is a mistake unless its column is ignored. */
function findLostCell(
  { cells, row }: TableRow,
  headings: readonly (Heading | undefined)[],
): IndicatorError[] {
  const isLost = (cell: string, index: number) => headings[index]?.column !== 'ignored' && tidy(cell) !== '';
  const lost = cells.find(isLost);
  return lost === undefined ? [] : [new IndicatorError('no-id', tidy(lost), { row })];
}

function readRow({ cells }: TableRow, table: Table): FileRecord {
  const found: Cell[] = [];
  for (const [index, text] of cells.entries()) {
    const heading = table.headings[index];
    // The line ends of a series separate its points.
    const value = heading?.column === 'series' ? text.trim() : tidy(text);
    if (heading && value) found.push({ heading, name: tidy(table.names[index]), value });
  }
  const { record, names } = toFileRecord(found);
  if (table.numberFormat) record.numberFormat ??= table.numberFormat;
  return { record, names, englishNumber: record.numberFormat ? undefined : table.englishNumber };
}
