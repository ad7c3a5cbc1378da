import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { findEnglishNumber } from '../record/parse-ambiguous.ts';
import { findBlankCells } from './parse-blank-cells.ts';
import type { FileEntry } from './parse-entries.ts';
import { EntryList } from './parse-entry-index.ts';
import { FiguresFile } from './parse-figures-file.ts';
import { findAmericanDays, hasOnlyCommaGroups } from './parse-notation.ts';
import { parseLayout } from './parse-layout.ts';
import { resolveMergedCells } from './parse-merged-cells.ts';
import { findShortRows } from './parse-short-rows.ts';
import { findSplitNumber, toSplitColumns } from './parse-split-number.ts';
import { hasNumbers, type TableColumn } from './parse-table-column.ts';
import { readHeadings } from './parse-table-headings.ts';
import { isUnitText, readPeriods, readRow, type Table } from './parse-table-record.ts';
import { CellIndex } from './parse-cell-index.ts';
import type { InnerRow } from './parse-inner-rows.ts';
import type { TableRow } from './parse-table-row.ts';

export interface GridOptions {
  ignoredNames: ReadonlySet<string>;
  /** The notation of numbers, where the file or the page names it. */
  numberFormat: string | undefined;
  /** Whether the cells were separated by commas, which may split a decimal number. */
  hasCommas: boolean;
}

/** A file with this many mistakes is no file of figures; its other rows are not read. */
const MAX_MISTAKES = 1000;
/** A table with more columns is no table of figures. Its headings would take seconds to read. */
const MAX_COLUMNS = 1000;

/** Reads a table of figures, from a file or from the page. */
export function parseGrid(
  allRows: readonly TableRow[],
  { ignoredNames, numberFormat, hasCommas }: GridOptions,
): FiguresFile {
  const tooWide = findTooWideRow(allRows);
  if (tooWide) return new FiguresFile(new EntryList([], 'label'), [tooWide]);
  const layout = parseLayout(allRows, ignoredNames);
  const { names, rows: mergedRows, defaults, markPlaces, indicators, mistakes: outside } = layout;
  const { columns, periods, mistakes } = indicators
    ? { ...indicators, periods: [] }
    : readHeadings(names, mergedRows, {
        ignoredNames,
        notes: defaults.notes ?? [],
        isInPercent: defaults.unit === '%',
        isEnglish: numberFormat?.trim().toLowerCase() === 'en',
      });
  mistakes.push(...outside);
  const rows = resolveMergedCells(mergedRows, columns);
  const englishNumber = numberFormat ? undefined : findEnglishNumberIn(rows, columns);
  const splitColumns = hasCommas ? toSplitColumns(columns, rows) : undefined;
  const isNotationUnclear = hasCommas && !numberFormat && hasOnlyCommaGroups(rows, columns);
  const notation = { splitColumns, numberFormat, englishNumber, isNotationUnclear };
  const americanDays = findAmericanDays(rows, columns);
  const table = { columns, names, periods, americanDays, markPlaces, ...notation };
  const shortRows = findShortRows(rows, columns, names);
  const blankCells = findBlankCells(rows, columns, names);

  if (indicators) {
    const rowsWithMistakes = rows.map((row) => {
      const shift = shortRows.get(row) ?? findShift(row, table);
      return { row, mistake: toRowAbove(row) ?? row.mergedCell ?? shift ?? blankCells.get(row) };
    });
    const cells = new CellIndex(rowsWithMistakes, table);
    mistakes.push(...cells.mistakes.slice(0, MAX_MISTAKES));
    return new FiguresFile(cells, mistakes);
  }
  const entries: FileEntry[] = [];
  // The rows are addressed by id; in a table without ids, by label.
  const hasIds = columns.some((column) => column?.field === 'id');
  const keyColumn = columns.findIndex((column) => column?.field === (hasIds ? 'id' : 'label'));
  const isKeyFirst = columns.slice(0, keyColumn).every((column) => column?.field === 'ignored');
  // Rows with a label but no id: heads of groups if a row with an id follows, else mistakes.
  let groupHeads: IndicatorError[] = [];
  const unitColumn = columns.findIndex((column) => column?.field === 'unit');
  let unitAbove = '';
  for (const resolved of rows) {
    const row = unitAbove ? { ...resolved, unitAbove } : resolved;
    if (keyColumn < 0 || mistakes.length >= MAX_MISTAKES) break;
    const unit = tidy(row.cells[unitColumn]);
    if (isUnitText(unit)) unitAbove = unit;
    const key = tidy(row.cells[keyColumn]);
    const shift = shortRows.get(resolved) ?? findShift(row, table);
    const lost = key ? undefined : findLostCell(row, columns, hasIds);
    if (key) groupHeads = [];
    if (lost?.isGroupHead) groupHeads.push(lost.mistake);
    else if (lost) mistakes.push(lost.mistake);
    else if (shift && !isKeyFirst) mistakes.push(shift);
    else if (key)
      entries.push(
        toEntry(key, row, table, toRowAbove(row) ?? row.mergedCell ?? shift ?? blankCells.get(resolved)),
      );
  }
  mistakes.push(...groupHeads);
  return new FiguresFile(new EntryList(entries, hasIds ? 'id' : 'label'), mistakes);
}

function findTooWideRow(rows: readonly TableRow[]): IndicatorError | undefined {
  for (const { cells, row } of rows) {
    if (cells.length <= MAX_COLUMNS) continue;
    // Spreadsheets may write thousands of empty cells at the end of a row.
    const count = cells.filter((cell) => tidy(cell) !== '').length;
    if (count > MAX_COLUMNS) {
      return new IndicatorError('wide-table', String(count), { row, other: String(MAX_COLUMNS) });
    }
  }
  return undefined;
}

function findEnglishNumberIn(
  rows: readonly TableRow[],
  columns: readonly (TableColumn | undefined)[],
): string | undefined {
  const areNumbers = columns.map(hasNumbers);
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      const found = areNumbers[index] && /[.,]/.test(cell) ? findEnglishNumber(cell) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

function toEntry(id: string, row: InnerRow, table: Table, shift: IndicatorError | undefined): FileEntry {
  return {
    id,
    row: row.row,
    shift: shift?.at({ id }),
    isTableRow: true,
    isGroupHead: hasLabelOnly(row, table.columns),
    readPeriods: () => readPeriods(row, table),
    toFileRecord: (period) => readRow(row, table, period),
  };
}

/** The mistake of a row below other headings, or below a period that the headings contradict. */
function toRowAbove({ row, inherited: { barrier } }: InnerRow): IndicatorError | undefined {
  return barrier && new IndicatorError('row-above', barrier.text, { row, other: String(barrier.row) });
}

/**
 * The mistake of a row whose cells may stand in wrong columns: it has more cells than the headings, or two cells that may be one number.
 * The cells in front of the wrong place are right, so a key in the first column can be trusted.
 */
/** Whether a row of a table without ids has a label and no other cell. */
function hasLabelOnly({ cells }: TableRow, columns: readonly (TableColumn | undefined)[]): boolean {
  return cells.every((cell, index) => {
    const column = columns[index]?.field;
    return column === 'label' || column === 'ignored' || cell === '' || tidy(cell) === '';
  });
}

function findShift({ cells, row }: TableRow, { names, splitColumns }: Table): IndicatorError | undefined {
  if (cells.length > names.length) {
    const extra = cells
      .slice(names.length)
      .map((cell) => tidy(cell))
      .filter(Boolean);
    if (extra.length) return new IndicatorError('long-row', extra.join(' '), { row });
  }
  const split = splitColumns && findSplitNumber(cells, splitColumns);
  return split && new IndicatorError('split-number', split.second, { row, other: split.first });
}

/**
 * The mistake of a row without its key: an id or, in a table without ids, a label. A row without cells, but for ignored columns, has
 * none. A row with a label only is the head of a group if rows with ids follow.
 */
function findLostCell(
  { cells, row }: TableRow,
  columns: readonly (TableColumn | undefined)[],
  hasIds: boolean,
): { mistake: IndicatorError; isGroupHead: boolean } | undefined {
  const lost: string[] = [];
  let isGroupHead = hasIds;
  for (const [index, cell] of cells.entries()) {
    const text = tidy(cell);
    const column = columns[index]?.field;
    if (!text || column === 'ignored') continue;
    lost.push(text);
    if (column !== 'label') isGroupHead = false;
  }
  const [first] = lost;
  if (first === undefined) return undefined;
  return { mistake: new IndicatorError(hasIds ? 'no-id' : 'no-label', first, { row }), isGroupHead };
}
