import { indexed } from '../../text/indexed.ts';
import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { findEnglishNumber } from '../record/parse-ambiguous.ts';
import { findBlankCellMistakes } from './parse-blank-cells.ts';
import type { FileEntry } from './parse-entries.ts';
import { EntryList } from './parse-entry-index.ts';
import { FiguresFile } from './parse-figures-file.ts';
import { findAmericanDays, hasOnlyCommaGroups } from './parse-notation.ts';
import { type LayoutOptions, parseLayout } from './parse-layout.ts';
import { findMissingAccents } from './parse-missing-accents.ts';
import { type ResolvedRow, resolveMergedCells } from './parse-merged-cells.ts';
import { findShortRowMistakes } from './parse-short-rows.ts';
import { findSplitNumber, toSplitColumns } from './parse-split-number.ts';
import { hasNumbers, type TableColumn } from './parse-table-column.ts';
import { readHeadings } from './parse-table-headings.ts';
import { isUnitText } from './parse-record-unit.ts';
import { readPeriods, readRow, type Table } from './parse-table-record.ts';
import { CellIndex } from './parse-cell-index.ts';
import type { InnerRow } from './parse-inner-rows.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

export interface GridOptions extends LayoutOptions {
  /** The notation of numbers, where the file or the page names it. */
  numberFormat: string | undefined;
  /** Whether the cells were separated by commas, which may split a decimal number. */
  hasCommas: boolean;
}

/** A file with this many mistakes is no file of figures. Its further rows are not read. */
const MAX_MISTAKES = 1000;
/** A table with more columns is no table of figures. Its headings would take seconds to read. */
const MAX_COLUMNS = 1000;

/** Reads a table of figures, from a file or from the page. */
export function parseGrid(allRows: readonly TableRow[], options: GridOptions): FiguresFile {
  const { ignoredNames, numberFormat } = options;
  const widthMistake = findWidthMistake(allRows);
  if (widthMistake) return new FiguresFile(new EntryList([], 'label'), [widthMistake]);
  const layout = parseLayout(allRows, options);
  const { names, defaults, markPlaces, indicators } = layout;
  const unclearNames = layout.isAccented ? findMissingAccents(names, ignoredNames) : [];
  const headings = indicators
    ? { ...indicators, periods: [] }
    : readHeadings(names, layout.rows, {
        ignoredNames,
        notes: defaults.notes ?? [],
        isInPercent: defaults.unit === '%',
        areSchoolYears: defaults.areSchoolYears ?? false,
        isEnglish: numberFormat?.trim().toLowerCase() === 'en',
      });
  const { periods } = headings;
  // Cells below a heading without its accents are not read, because their mistakes would be consequences.
  const columns = headings.columns.map((column, index) =>
    unclearNames.includes(names[index] ?? '') ? undefined : column,
  );
  const missingAccents = unclearNames.length
    ? [new IndicatorError('accents', unclearNames.map(tidy).join('; '))]
    : [];
  const mistakes = [...missingAccents, ...headings.mistakes, ...layout.mistakes];
  const rows = addUnitsAbove(resolveMergedCells(layout.rows, columns), columns);
  const notation = readNotation(rows, columns, options);
  const americanDays = findAmericanDays(rows, columns);
  const table = { columns, names, periods, americanDays, markPlaces, ...notation };
  const checkedRows = checkRows(rows, table);
  if (!indicators) return readRows(checkedRows, table, mistakes);
  const cells = new CellIndex(checkedRows, table);
  return new FiguresFile(cells, [...mistakes, ...cells.mistakes.slice(0, MAX_MISTAKES)]);
}

/** The rows with the unit of the nearest row above that has one. */
function addUnitsAbove(
  rows: readonly ResolvedRow[],
  columns: readonly (TableColumn | undefined)[],
): readonly ResolvedRow[] {
  const unitColumn = columns.findIndex((column) => column?.field === 'unit');
  let unitAbove = '';
  return rows.map((row) => {
    const withUnitAbove = unitAbove ? { ...row, unitAbove } : row;
    const unit = tidy(row.cells[unitColumn]);
    if (isUnitText(unit)) unitAbove = unit;
    return withUnitAbove;
  });
}

/** How the numbers of a table are written. */
function readNotation(
  rows: readonly TableRow[],
  columns: readonly (TableColumn | undefined)[],
  { numberFormat, hasCommas }: GridOptions,
): Pick<Table, 'splitColumns' | 'numberFormat' | 'englishNumber' | 'isNotationUnclear'> {
  return {
    splitColumns: hasCommas ? toSplitColumns(columns, rows) : undefined,
    numberFormat,
    englishNumber: numberFormat ? undefined : findEnglishNumberIn(rows, columns),
    isNotationUnclear: hasCommas && !numberFormat && hasOnlyCommaGroups(rows, columns),
  };
}

/** A row, and what is wrong with it as a whole. */
interface CheckedRow {
  row: InnerRow;
  /** The mistake that the cells of the row may stand in wrong columns. */
  shift: IndicatorError | undefined;
  /** The mistake of all records of the row: the shift or any other. */
  mistake: IndicatorError | undefined;
}

function checkRows(rows: readonly ResolvedRow[], table: Table): CheckedRow[] {
  const { columns, names } = table;
  const shortRows = findShortRowMistakes(rows, columns, names);
  const blankCells = findBlankCellMistakes(rows, columns, names);
  return rows.map((row) => {
    const shift = shortRows.get(row) ?? findShiftMistake(row, table);
    const mistake = toRowAboveMistake(row) ?? row.mergedCellMistake ?? shift ?? blankCells.get(row);
    return { row, shift, mistake };
  });
}

/** Reads the rows of a table that has a row for each record. They are addressed by id or, in a table without ids, by label. */
function readRows(
  rows: readonly CheckedRow[],
  table: Table,
  tableMistakes: readonly IndicatorError[],
): FiguresFile {
  const { columns } = table;
  const hasIds = columns.some((column) => column?.field === 'id');
  const keyColumn = columns.findIndex((column) => column?.field === (hasIds ? 'id' : 'label'));
  const isKeyFirst = columns.slice(0, keyColumn).every((column) => column?.field === 'ignored');
  const entries: FileEntry[] = [];
  const mistakes = [...tableMistakes];
  // The mistakes of rows with a label but no id. They are dropped if a row with an id follows, because such rows are heads of groups.
  let mistakesOfHeads: IndicatorError[] = [];
  for (const { row, shift, mistake } of keyColumn < 0 ? [] : rows) {
    if (mistakes.length >= MAX_MISTAKES) break;
    const key = tidy(row.cells[keyColumn]);
    const withoutKey = key ? undefined : readRowWithoutKey(row, columns, hasIds);
    if (key) mistakesOfHeads = [];
    if (withoutKey?.mayBeGroupHead) mistakesOfHeads.push(withoutKey.mistake);
    else if (withoutKey) mistakes.push(withoutKey.mistake);
    // The key of a row with shifted cells may be wrong, unless it stands in front of all other cells.
    else if (shift && !isKeyFirst) mistakes.push(shift);
    else if (key) entries.push(toEntry(key, row, table, mistake));
  }
  mistakes.push(...mistakesOfHeads);
  return new FiguresFile(new EntryList(entries, hasIds ? 'id' : 'label'), mistakes);
}

function findWidthMistake(rows: readonly TableRow[]): IndicatorError | undefined {
  for (const { cells, row } of rows) {
    if (cells.length <= MAX_COLUMNS) continue;
    // Spreadsheets may write thousands of empty cells at the end of a row.
    const count = cells.filter(isFilled).length;
    if (count > MAX_COLUMNS) {
      return new IndicatorError('wide-table', String(count), { row, other: String(MAX_COLUMNS) });
    }
  }
  return undefined;
}

/** The first number that can only be English, such as `18236.214`. */
function findEnglishNumberIn(
  rows: readonly TableRow[],
  columns: readonly (TableColumn | undefined)[],
): string | undefined {
  const areNumbers = columns.map(hasNumbers);
  for (const { cells } of rows) {
    for (const [index, cell] of indexed(cells)) {
      const mayBeEnglish = areNumbers[index] && /[.,]/.test(cell);
      const number = mayBeEnglish ? findEnglishNumber(cell) : undefined;
      if (number) return number;
    }
  }
  return undefined;
}

function toEntry(id: string, row: InnerRow, table: Table, mistake: IndicatorError | undefined): FileEntry {
  return {
    id,
    row: row.row,
    rowMistake: mistake?.at({ id }),
    isTableRow: true,
    isGroupHead: hasLabelOnly(row, table.columns),
    readPeriods: () => readPeriods(row, table),
    toFileRecord: (period) => readRow(row, table, period),
  };
}

/** The mistake of a row that the headings may not describe: above it stands another table, a contradicting period, or a head such as `Kế hoạch`. */
function toRowAboveMistake({ row, inherited: { barrier } }: InnerRow): IndicatorError | undefined {
  return barrier && new IndicatorError(barrier.problem, barrier.text, { row, other: String(barrier.row) });
}

/** Whether all cells of a row are empty except its label and ignored cells. */
function hasLabelOnly({ cells }: TableRow, columns: readonly (TableColumn | undefined)[]): boolean {
  return cells.every((cell, index) => {
    const field = columns[index]?.field;
    return field === 'label' || field === 'ignored' || !isFilled(cell);
  });
}

/**
 * The mistake of a row whose cells may stand in wrong columns: it has more cells than the table has headings, or a comma may have split a
 * number into two cells.
 */
function findShiftMistake(
  { cells, row }: TableRow,
  { names, splitColumns }: Table,
): IndicatorError | undefined {
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
 * The mistake of a row without a key: without an id or, in a table without ids, without a label. `undefined` for a row whose cells are all
 * empty or ignored.
 */
function readRowWithoutKey(
  { cells, row }: TableRow,
  columns: readonly (TableColumn | undefined)[],
  hasIds: boolean,
): { mistake: IndicatorError; mayBeGroupHead: boolean } | undefined {
  let firstText: string | undefined;
  let mayBeGroupHead = hasIds;
  for (const [index, cell] of indexed(cells)) {
    const text = tidy(cell);
    const field = columns[index]?.field;
    if (!text || field === 'ignored') continue;
    firstText ??= text;
    if (field !== 'label') mayBeGroupHead = false;
  }
  if (firstText === undefined) return undefined;
  return { mistake: new IndicatorError(hasIds ? 'no-id' : 'no-label', firstText, { row }), mayBeGroupHead };
}
