import { numbersBelow } from '../../text/numbers-below.ts';
import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { findEnglishNumber } from '../record/parse-ambiguous.ts';
import { MAX_TEXT_LENGTH, toLengthMistake } from '../record/text-length.ts';
import { RowChecks } from './parse-row-checks.ts';
import { EntryList } from './parse-entry-index.ts';
import { FiguresFile } from './parse-figures-file.ts';
import { findAmericanDays, hasOnlyCommaGroups } from './parse-notation.ts';
import { takeNumberFormat } from './parse-number-format.ts';
import { type LayoutOptions, parseLayout } from './parse-layout.ts';
import { isBesideWomen, MEN } from './parse-indicator-names.ts';
import { moveLabelsOfTotals } from './parse-total-labels.ts';
import { findMissingAccents, toAccentMistakes } from './parse-missing-accents.ts';
import { type ResolvedRow, resolveMergedCells } from './parse-merged-cells.ts';
import { PartEntry } from './parse-part-entry.ts';
import { findPartTables, type PartTables } from './parse-part-tables.ts';
import { toSplitColumns } from './parse-split-number.ts';
import { findRowNumberMistakes, findUnusedNames } from './parse-row-numbers.ts';
import { findUnjoinedHeadings, withoutSecondHeadings } from './parse-second-headings.ts';
import { hasNumbers, type TableColumn } from './parse-table-column.ts';
import { readHeadings } from './parse-table-headings.ts';
import { isUnitText } from './parse-record-unit.ts';
import { indexRows } from './parse-row-index.ts';
import type { Table } from './parse-table-record.ts';
import { CellIndex } from './parse-cell-index.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';
import { findUnnamedFigures } from './parse-unnamed-figures.ts';

export interface GridOptions extends LayoutOptions {
  /** The notation of numbers, where the page names it. A line of the table takes precedence. */
  numberFormat: string | undefined;
  /** Whether the cells were separated by commas, which may split a decimal number. */
  hasCommas: boolean;
  /** How numbers are written, where this table is one of a part, so that the numbers of the other parts count too. */
  notation?: Pick<Table, 'englishNumber' | 'isNotationUnclear'>;
}

/** A table with more columns is not a table of figures. Its headings would take seconds to read. */
const MAX_COLUMNS = 1000;

/** Reads a table of figures, from a file or from the page. */
export function parseGrid(allRows: readonly TableRow[], options: GridOptions): FiguresFile {
  const { ignoredNames, hasCommas } = options;
  const sizeMistake = findWidthMistake(allRows) ?? findLengthMistake(allRows);
  if (sizeMistake) return new FiguresFile(new EntryList([], 'label'), [sizeMistake]);
  const format = takeNumberFormat(allRows.map(withoutEmptyEnd));
  const numberFormat = format.numberFormat ?? options.numberFormat;
  const parts = options.notation ? undefined : findPartTables(format.rows, ignoredNames, hasCommas);
  if (parts) return parsePartTables(parts, { ...options, numberFormat });
  const layout = parseLayout(format.rows, options);
  const { names, defaults, markPlaces, indicators } = layout;
  // `Nam` is `Năm` without its accent, unless it stands beside `Nữ` or its column has figures. It then means men.
  const columnOfMen = names.findIndex((name) => tidy(name) === MEN);
  const hasMen = isBesideWomen(names) || indicators?.columns[columnOfMen]?.field === 'value';
  const withoutAccents = layout.isAccented ? findMissingAccents(names, ignoredNames) : [];
  const unclearNames = withoutAccents.filter((name) => !hasMen || tidy(name) !== MEN);
  const headings = indicators
    ? { ...indicators, periods: [] }
    : readHeadings(names, layout.rows, {
        ignoredNames,
        notes: defaults.notes ?? [],
        isUnitPercent: defaults.unit === '%',
        areSchoolYears: defaults.areSchoolYears ?? false,
        isEnglish: numberFormat?.trim().toLowerCase() === 'en',
      });
  const { periods } = headings;
  // Cells below a heading without its accents are not read, because their mistakes would be consequences.
  const columns = headings.columns.map((column, index) =>
    unclearNames.includes(names[index] ?? '') ? undefined : column,
  );
  const missingAccents = toAccentMistakes(unclearNames);
  const unclearTexts = unclearNames.map(tidy);
  const namedTable = { names, columns, rows: layout.rows, ignoredNames };
  const rowNumberMistakes = findRowNumberMistakes(namedTable);
  const unusedNames = findUnusedNames(namedTable);
  const unjoined = headings.mistakes.length ? undefined : findUnjoinedHeadings(columns, layout.rows);
  const headingMistakes = unjoined ? [unjoined] : headings.mistakes;
  const isNamed = indicators !== undefined || options.notation !== undefined || headingMistakes.length > 0;
  const unnamed = isNamed
    ? undefined
    : findUnnamedFigures(layout.rows, { columns, names }, defaults.titles ?? []);
  const mistakes = [
    ...format.mistakes,
    ...missingAccents,
    ...headingMistakes.filter(({ text }) => !unclearTexts.includes(text)),
    ...rowNumberMistakes,
    ...layout.mistakes,
    ...(unnamed ? [unnamed] : []),
  ];
  const rowsBelow = withoutSecondHeadings(layout.rows, headingMistakes);
  const rows = moveLabelsOfTotals(addUnitsAbove(resolveMergedCells(rowsBelow, columns), columns), columns);
  const notation = {
    ...readNotation(rows, columns, { numberFormat, hasCommas }),
    ...options.notation,
  };
  const americanDays = findAmericanDays(rows, columns);
  const table = { columns, names, periods, americanDays, markPlaces, ...notation };
  const checks = new RowChecks(rows, table);
  const index = indicators ? new CellIndex(rows, table, checks) : indexRows(rows, table, checks);
  return new FiguresFile(index, [...mistakes, ...index.mistakes], unusedNames);
}

/** Reads the table of each part. How numbers are written is decided by the numbers of all parts. */
function parsePartTables({ tables, rows, figureColumns }: PartTables, options: GridOptions): FiguresFile {
  const width = Math.max(...figureColumns) + 1;
  const columns = numbersBelow(width).map((index): TableColumn | undefined =>
    figureColumns.includes(index) ? { field: 'value', presets: {} } : undefined,
  );
  const { englishNumber, isNotationUnclear } = readNotation(rows, columns, options);
  const files = tables.map(({ name, rows: ownRows }) => ({
    name,
    file: parseGrid(ownRows, { ...options, notation: { englishNumber, isNotationUnclear } }),
  }));
  const entries = files.flatMap(({ name, file }) => file.entries.map((entry) => new PartEntry(entry, name)));
  // The parts share rows and columns, whose mistakes would be reported for each of them.
  const mistakes = new Map(
    files.flatMap(({ file }) => file.mistakes.map((mistake) => [JSON.stringify(mistake), mistake] as const)),
  );
  const unusedNames = [...new Set(files.flatMap(({ file }) => file.unusedNames))];
  return new FiguresFile(new EntryList(entries, 'label'), [...mistakes.values()], unusedNames);
}

/** Adds to each row the unit of the nearest row above it that has a unit. */
function addUnitsAbove(
  rows: readonly ResolvedRow[],
  columns: readonly (TableColumn | undefined)[],
): readonly ResolvedRow[] {
  const unitColumn = columns.findIndex((column) => column?.field === 'unit');
  if (unitColumn < 0) return rows;
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
  { numberFormat, hasCommas }: Pick<GridOptions, 'numberFormat' | 'hasCommas'>,
): Pick<Table, 'splitColumns' | 'numberFormat' | 'englishNumber' | 'isNotationUnclear'> {
  return {
    splitColumns: hasCommas ? toSplitColumns(columns, rows) : undefined,
    numberFormat,
    englishNumber: numberFormat ? undefined : findEnglishNumberIn(rows, columns),
    isNotationUnclear: !numberFormat && hasOnlyCommaGroups(rows, columns, hasCommas),
  };
}

function findWidthMistake(rows: readonly TableRow[]): IndicatorError | undefined {
  for (const { cells, row } of rows) {
    if (cells.length <= MAX_COLUMNS) continue;
    // Spreadsheets may write thousands of empty cells at the end of a row.
    const width = countToLastFilled(cells);
    if (width > MAX_COLUMNS) {
      return new IndicatorError('wide-table', String(width), { row, other: String(MAX_COLUMNS) });
    }
  }
  return undefined;
}

/** The number of cells from the first to the last one that is filled. */
function countToLastFilled(cells: readonly string[]): number {
  let count = cells.length;
  while (count > 0 && !isFilled(cells[count - 1])) count--;
  return count;
}

/** A row without thousands of empty cells at its end, because each of them would be searched several times. */
function withoutEmptyEnd(row: TableRow): TableRow {
  const isLong = row.cells.length > MAX_COLUMNS && !row.cells.slice(MAX_COLUMNS).some(isFilled);
  return isLong ? { ...row, cells: row.cells.slice(0, MAX_COLUMNS) } : row;
}

/** The mistake of a cell that is longer than any text beside a figure. */
function findLengthMistake(rows: readonly TableRow[]): IndicatorError | undefined {
  for (const { cells, row } of rows) {
    const long = cells.find((cell) => cell.length > MAX_TEXT_LENGTH);
    if (long !== undefined) return toLengthMistake(long, { row });
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
    const cell = cells.find(
      (text, index) => areNumbers[index] && /[.,]/.test(text) && findEnglishNumber(text),
    );
    if (cell !== undefined) return findEnglishNumber(cell);
  }
  return undefined;
}
