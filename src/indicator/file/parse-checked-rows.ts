import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { findBlankCells } from './parse-blank-cells.ts';
import type { InnerRow } from './parse-inner-rows.ts';
import type { ResolvedRow } from './parse-merged-cells.ts';
import { findShortRows } from './parse-short-rows.ts';
import { findSplitNumber } from './parse-split-number.ts';
import type { Table } from './parse-table-record.ts';
import type { TableRow } from './parse-table-row.ts';

/** The rows of a table that end too early, or have an empty cell that may have been merged. */
interface Gaps {
  short: ReturnType<typeof findShortRows>;
  blankCells: ReturnType<typeof findBlankCells>;
}

/**
 * A row, and what is wrong with it as a whole. A mistake is made each time it is read, because thousands of mistakes, one for each row, would
 * take long.
 */
export class CheckedRow {
  readonly row: ResolvedRow;
  readonly #table: Table;
  readonly #gaps: Gaps;

  constructor(row: ResolvedRow, table: Table, gaps: Gaps) {
    this.row = row;
    this.#table = table;
    this.#gaps = gaps;
  }

  /** The mistake that the cells of the row may stand in wrong columns. */
  get shift(): IndicatorError | undefined {
    const { rows, lastColumn } = this.#gaps.short;
    const isShort = rows.has(this.row);
    return isShort
      ? new IndicatorError('short-row', tidy(this.#table.names[lastColumn]), { row: this.row.row })
      : findShiftMistake(this.row, this.#table);
  }

  /** The mistake of all records of the row: the shift or any other. */
  get mistake(): IndicatorError | undefined {
    const { row } = this;
    return toRowAboveMistake(row) ?? row.mergedCellMistake ?? this.shift ?? this.#blankCellMistake;
  }

  get #blankCellMistake(): IndicatorError | undefined {
    const blankCell = this.#gaps.blankCells.get(this.row);
    if (!blankCell) return undefined;
    return new IndicatorError('blank-cell', blankCell.name, { row: this.row.row, other: blankCell.above });
  }
}

export function checkRows(rows: readonly ResolvedRow[], table: Table): CheckedRow[] {
  const { columns, names } = table;
  const gaps = { short: findShortRows(rows, columns), blankCells: findBlankCells(rows, columns, names) };
  return rows.map((row) => new CheckedRow(row, table, gaps));
}

/** The mistake of a row that the headings may not describe: above it stands another table, a contradicting period, or a head such as `Kế hoạch`. */
function toRowAboveMistake({ row, inherited: { barrier } }: InnerRow): IndicatorError | undefined {
  return barrier && new IndicatorError(barrier.problem, barrier.text, { row, other: String(barrier.row) });
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
