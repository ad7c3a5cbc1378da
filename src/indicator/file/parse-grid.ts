import { indexed } from '../../text/indexed.ts';
import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { findEnglishNumber } from '../record/parse-ambiguous.ts';
import { MAX_TEXT_LENGTH, toLengthMistake } from '../record/text-length.ts';
import { RowChecks } from './parse-row-checks.ts';
import type { FileRecord } from './parse-cells.ts';
import type { FileEntry } from './parse-entries.ts';
import { EntryList } from './parse-entry-index.ts';
import { isNeutralHead } from './parse-group-note.ts';
import { FiguresFile } from './parse-figures-file.ts';
import { MAX_MISTAKES } from './max-mistakes.ts';
import { findAmericanDays, hasOnlyCommaGroups } from './parse-notation.ts';
import { takeNumberFormat } from './parse-number-format.ts';
import { type LayoutOptions, parseLayout } from './parse-layout.ts';
import { isBesideWomen, MEN } from './parse-indicator-names.ts';
import { moveLabelsOfTotals } from './parse-total-labels.ts';
import { findMissingAccents, toAccentMistakes } from './parse-missing-accents.ts';
import { type ResolvedRow, resolveMergedCells } from './parse-merged-cells.ts';
import { toSplitColumns } from './parse-split-number.ts';
import { findRowNumberMistakes, findUnusedNames } from './parse-row-numbers.ts';
import { withoutSecondHeadings } from './parse-second-headings.ts';
import { hasNumbers, type TableColumn } from './parse-table-column.ts';
import { readHeadings } from './parse-table-headings.ts';
import { isUnitText } from './parse-record-unit.ts';
import { readPeriods, readRow, type Table } from './parse-table-record.ts';
import { CellIndex } from './parse-cell-index.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

export interface GridOptions extends LayoutOptions {
  /** The notation of numbers, where the page names it. A line of the table takes precedence. */
  numberFormat: string | undefined;
  /** Whether the cells were separated by commas, which may split a decimal number. */
  hasCommas: boolean;
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
  const mistakes = [
    ...format.mistakes,
    ...missingAccents,
    ...headings.mistakes.filter(({ text }) => !unclearTexts.includes(text)),
    ...rowNumberMistakes,
    ...layout.mistakes,
  ];
  const rowsBelow = withoutSecondHeadings(layout.rows, headings.mistakes);
  const rows = moveLabelsOfTotals(addUnitsAbove(resolveMergedCells(rowsBelow, columns), columns), columns);
  const notation = readNotation(rows, columns, { numberFormat, hasCommas });
  const americanDays = findAmericanDays(rows, columns);
  const table = { columns, names, periods, americanDays, markPlaces, ...notation };
  const checks = new RowChecks(rows, table);
  const index = indicators ? new CellIndex(rows, table, checks) : indexRows(rows, table, checks);
  return new FiguresFile(index, [...mistakes, ...index.mistakes], unusedNames);
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

/** Indexes the rows of a table that has a row for each record. They are addressed by id or, in a table without ids, by label. */
function indexRows(rows: readonly ResolvedRow[], table: Table, checks: RowChecks): EntryList {
  const { columns } = table;
  const hasIds = columns.some((column) => column?.field === 'id');
  const keyColumn = columns.findIndex((column) => column?.field === (hasIds ? 'id' : 'label'));
  const isKeyFirst = columns.slice(0, keyColumn).every((column) => column?.field === 'ignored');
  const lastRowOfFigures = findLastRowOfFigures(rows, columns);
  const entries: FileEntry[] = [];
  const mistakes: IndicatorError[] = [];
  // Rows with a label but no id. They are heads of groups if a row with an id follows, otherwise mistakes.
  let headsWithoutId: RowWithoutKey[] = [];
  for (const row of keyColumn < 0 ? [] : rows) {
    if (mistakes.length >= MAX_MISTAKES) break;
    const key = tidy(row.cells[keyColumn]);
    const withoutKey = key ? undefined : readRowWithoutKey(row, columns, hasIds);
    if (key) headsWithoutId = [];
    // The key of a row with shifted cells may be wrong, unless it stands in front of all other cells.
    const shift = isKeyFirst || withoutKey ? undefined : checks.findShift(row);
    if (withoutKey?.mayBeGroupHead) headsWithoutId.push(withoutKey);
    else if (withoutKey) mistakes.push(toKeyMistake(withoutKey, hasIds));
    else if (shift) mistakes.push(shift);
    else if (key) entries.push(new RowEntry(key, row, { table, checks, lastRowOfFigures }));
  }
  mistakes.push(...headsWithoutId.slice(0, MAX_MISTAKES).map((head) => toKeyMistake(head, hasIds)));
  return new EntryList(entries, hasIds ? 'id' : 'label', mistakes);
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

/** A row of a table that has a row for each record. */
class RowEntry implements FileEntry {
  readonly id: string;
  readonly isTableRow = true;
  readonly #row: ResolvedRow;
  readonly #table: Table;
  readonly #checks: RowChecks;
  readonly #lastRowOfFigures: number;

  constructor(
    id: string,
    row: ResolvedRow,
    {
      table,
      checks,
      lastRowOfFigures,
    }: {
      table: Table;
      checks: RowChecks;
      lastRowOfFigures: number;
    },
  ) {
    this.id = id;
    this.#row = row;
    this.#table = table;
    this.#checks = checks;
    this.#lastRowOfFigures = lastRowOfFigures;
  }

  get row(): number {
    return this.#row.row;
  }

  get rowMistake(): IndicatorError | undefined {
    return this.#checks.findMistake(this.#row)?.at({ id: this.id });
  }

  get isGroupHead(): boolean {
    const { columns } = this.#table;
    if (this.#row.isEmptyItem || !hasLabelOnly(this.#row, columns)) return false;
    // Below all figures, a row with a label only is an indicator without a figure, unless the label is `Chia ra`.
    const label = this.#row.cells[columns.findIndex((column) => column?.field === 'label')] ?? '';
    return this.row < this.#lastRowOfFigures || isNeutralHead(label);
  }

  readPeriods(): readonly string[] {
    return readPeriods(this.#row, this.#table);
  }

  toFileRecord(period: string | undefined): FileRecord {
    const mistake = this.#checks.findShareMistake(this.#row, period);
    if (mistake) throw mistake;
    return readRow(this.#row, this.#table, period);
  }
}

/** The number of the last row that has more than a label; 0 if there is none. */
function findLastRowOfFigures(
  rows: readonly TableRow[],
  columns: readonly (TableColumn | undefined)[],
): number {
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row && !hasLabelOnly(row, columns)) return row.row;
  }
  return 0;
}

/** Whether all cells of a row are empty except its label and ignored cells. */
function hasLabelOnly({ cells }: TableRow, columns: readonly (TableColumn | undefined)[]): boolean {
  return cells.every((cell, index) => {
    const field = columns[index]?.field;
    return field === 'label' || field === 'ignored' || !isFilled(cell);
  });
}

/** A row without a key: without an id or, in a table without ids, without a label. */
interface RowWithoutKey {
  firstText: string;
  row: number;
  /** Whether the row has a label only, in a table with ids. */
  mayBeGroupHead: boolean;
}

/** Reads a row without a key. `undefined` for a row whose cells are all empty or ignored. */
function readRowWithoutKey(
  { cells, row }: TableRow,
  columns: readonly (TableColumn | undefined)[],
  hasIds: boolean,
): RowWithoutKey | undefined {
  let firstText: string | undefined;
  let mayBeGroupHead = hasIds;
  for (const [index, cell] of indexed(cells)) {
    const text = tidy(cell);
    const field = columns[index]?.field;
    if (!text || field === 'ignored') continue;
    firstText ??= text;
    if (field !== 'label') mayBeGroupHead = false;
  }
  return firstText === undefined ? undefined : { firstText, row, mayBeGroupHead };
}

function toKeyMistake({ firstText, row }: RowWithoutKey, hasIds: boolean): IndicatorError {
  return new IndicatorError(hasIds ? 'no-id' : 'no-label', firstText, { row });
}
