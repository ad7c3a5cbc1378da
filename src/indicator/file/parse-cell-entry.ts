import { IndicatorError } from '../record/indicator-error.ts';
import { areUnitsEqual } from '../record/label-unit.ts';
import type { FileRecord } from './parse-cells.ts';
import type { FileEntry } from './parse-entries.ts';
import { isHeadOfYears, type TimedRow, toTimedRow } from './parse-indicator-rows.ts';
import type { InnerRow } from './parse-inner-rows.ts';
import type { ResolvedRow } from './parse-merged-cells.ts';
import type { RowChecks } from './parse-row-checks.ts';
import { readPeriods, readRow, type Table } from './parse-table-record.ts';
import { isFilled } from './parse-table-row.ts';

/** A column of an indicator. */
export interface IndicatorColumn {
  position: number;
  /** The heading, with its unit. */
  name: string;
  /** The heading without its unit; `undefined` if another column has the same. */
  shortName: string | undefined;
  /** The unit of the heading. */
  unit: string | undefined;
  /** The table without the columns of all other indicators. */
  table: Table;
}

/** What an entry needs besides its row. */
interface CellContext {
  indicator: IndicatorColumn;
  table: Table;
  checks: RowChecks;
}

/**
 * A cell as a record. An id may have thousands of entries, and only a few of them are read. So the time of a row, which takes long to read, is
 * only read when it is needed.
 */
export class CellEntry implements FileEntry {
  readonly id: string;
  readonly isTableRow = true;
  readonly #row: ResolvedRow;
  readonly #context: CellContext;
  #timedRow: TimedRow | undefined;

  constructor(id: string, row: ResolvedRow, context: CellContext) {
    this.id = id;
    this.#row = row;
    this.#context = context;
  }

  get row(): number {
    return this.#row.row;
  }

  get rowMistake(): IndicatorError | undefined {
    const { indicator, checks } = this.#context;
    const { row, mistake } = this.#timed;
    // A text that is no area, `Tốc độ tăng (%)`, is named before any other mistake of its row.
    const areaMistake = mistake?.problem === 'no-area' ? mistake : undefined;
    const firstMistake =
      areaMistake ?? checks.findMistake(this.#row) ?? mistake ?? findSectionMistake(row, indicator);
    return firstMistake?.at({ id: this.id });
  }

  /** A row that has an area or words only, `Vùng I`, is the head of a group. A row that has a year only is a year without figures yet. */
  get isGroupHead(): boolean {
    const { table } = this.#context;
    const hasAreas = table.columns.some((column) => column?.field === 'area');
    return (hasAreas && !hasFigures(this.#row, table)) || isHeadOfYears(this.#row, table.columns);
  }

  readPeriods(): readonly string[] {
    return readPeriods(this.#timed.row, this.#context.indicator.table);
  }

  toFileRecord(period: string | undefined): FileRecord {
    return readRow(this.#timed.row, this.#context.indicator.table, period);
  }

  get #timed(): TimedRow {
    return (this.#timedRow ??= toTimedRow(this.#row, this.#context.table));
  }
}

/** Whether a row has a cell below the heading of an indicator. */
export function hasFigures({ cells }: ResolvedRow, { columns }: Table): boolean {
  return columns.some((column, index) => column?.field === 'value' && isFilled(cells[index]));
}

/** The mistake of a figure below a row such as `Cơ cấu (%)`, which gives another unit than the heading of the figure. */
function findSectionMistake(
  { cells, row, inherited }: InnerRow,
  { position, unit }: IndicatorColumn,
): IndicatorError | undefined {
  const { section, defaults } = inherited;
  const ownUnit = unit ?? defaults.unit;
  if (section === undefined || !isFilled(cells[position])) return undefined;
  const isSameUnit = ownUnit !== undefined && areUnitsEqual(ownUnit, section.unit);
  if (isSameUnit) return undefined;
  return new IndicatorError('row-above', section.text, { row, other: String(section.row) });
}
