import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { type BlankCell, findBlankCells } from './parse-blank-cells.ts';
import type { InnerRow } from './parse-inner-rows.ts';
import type { ResolvedRow } from './parse-merged-cells.ts';
import { IndexCommas } from './parse-index-commas.ts';
import { ShareChecks } from './parse-shares.ts';
import { findShortRows } from './parse-short-rows.ts';
import { findSplitNumber } from './parse-split-number.ts';
import { findSplitRows, type SplitNumber } from './parse-split-rows.ts';
import { readPeriods, type Table } from './parse-table-record.ts';
import type { TableRow } from './parse-table-row.ts';

/**
 * What is wrong with rows as a whole. A mistake is created only when it is asked for: creating thousands in advance, one for each row, would
 * take long.
 */
export class RowChecks {
  readonly #table: Table;
  /** The rows that end too early, and the last column of figures. */
  readonly #shortRows: ReadonlyMap<TableRow, number>;
  readonly #blankCells: ReadonlyMap<TableRow, BlankCell>;
  readonly #shares: ShareChecks;
  readonly #indexCommas: IndexCommas;
  readonly #splitRows: ReadonlyMap<TableRow, SplitNumber>;

  /** @param rows All rows of the table. */
  constructor(rows: readonly ResolvedRow[], table: Table) {
    const { columns, names } = table;
    this.#table = table;
    this.#shortRows = findShortRows(rows, columns);
    this.#blankCells = findBlankCells(rows, columns, names);
    this.#shares = new ShareChecks(rows, table);
    this.#indexCommas = new IndexCommas(rows, table);
    this.#splitRows = mayHaveSplitRows(table) ? findSplitRows(rows, columns) : new Map();
  }

  /** The mistake that the cells of a row may stand in wrong columns. */
  findShift(row: ResolvedRow): IndicatorError | undefined {
    const lastColumn = this.#shortRows.get(row);
    // A number that a comma split is the more likely cause.
    const shift = findShiftMistake(row, this.#table) ?? toSplitMistake(this.#splitRows.get(row), row);
    if (shift || lastColumn === undefined) return shift;
    return new IndicatorError('short-row', tidy(this.#table.names[lastColumn]), { row: row.row });
  }

  /** The mistake of all records of a row: the shift or any other. */
  findMistake(row: ResolvedRow): IndicatorError | undefined {
    return (
      toRowAboveMistake(row) ??
      row.mergedCellMistake ??
      this.findShift(row) ??
      this.#findBlankCellMistake(row)
    );
  }

  /**
   * The mistake of a share, `Cơ cấu (%)`, that contradicts the values of the rows, or of a ratio with a misplaced comma.
   *
   * @param period The period of the record. Needed if several columns have periods.
   */
  findRatioMistake(row: ResolvedRow, period: string | undefined): IndicatorError | undefined {
    const columnPeriod = this.#table.periods[readPeriods(row, this.#table).indexOf(period ?? '')];
    return this.#shares.findMistake(row, columnPeriod) ?? this.#indexCommas.findMistake(row, columnPeriod);
  }

  #findBlankCellMistake(row: ResolvedRow): IndicatorError | undefined {
    const blankCell = this.#blankCells.get(row);
    if (!blankCell) return undefined;
    return new IndicatorError('blank-cell', blankCell.name, { row: row.row, other: blankCell.above });
  }
}

/**
 * The mistake of a row whose meaning is not clear, because another table, a contradicting period or a head such as `Kế hoạch` stands above it,
 * because it may be a part of a row above, or because its label is a time.
 */
function toRowAboveMistake({ row, inherited: { barrier } }: InnerRow): IndicatorError | undefined {
  if (!barrier) return undefined;
  const { problem, text, row: other, suggestion } = barrier;
  return new IndicatorError(problem, text, { row, other: String(other), suggestion });
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
    const suggestion = splitColumns && ',';
    if (extra.length) return new IndicatorError('long-row', extra.join(' '), { row, suggestion });
  }
  return splitColumns && toSplitMistake(findSplitNumber(cells, splitColumns), { row });
}

/** Whether the commas between the cells of a table may also be decimal commas. */
function mayHaveSplitRows({ splitColumns, numberFormat, englishNumber }: Table): boolean {
  return splitColumns !== undefined && numberFormat?.trim().toLowerCase() !== 'en' && !englishNumber;
}

function toSplitMistake(
  split: SplitNumber | undefined,
  { row }: Pick<TableRow, 'row'>,
): IndicatorError | undefined {
  return split && new IndicatorError('split-number', split.second, { row, other: split.first });
}
