import { indexed } from '../../text/indexed.ts';
import { tidy } from '../../text/sentence.ts';
import { findDisagreement } from '../record/agreeing-numbers.ts';
import { toExact } from '../record/exact-number.ts';
import type { IndicatorError } from '../record/indicator-error.ts';
import { toNumbersMistake } from '../record/numbers-mistake.ts';
import { parseAmount } from '../record/parse-amount.ts';
import type { Quoted } from '../record/record.ts';
import { isMoney } from '../record/unit.ts';
import { addTo } from './add-to.ts';
import type { ResolvedRow } from './parse-merged-cells.ts';
import type { Table } from './parse-table-record.ts';

/** A row with a value and its share in percent. */
interface SharedRow {
  row: number;
  value: Quoted;
  share: Quoted | undefined;
}

/** A column of shares, `Cơ cấu (%)`, and the column of values beside it. */
interface ShareColumn {
  share: number;
  value: number;
  /** The rows with a value, by their unit. Filled when the first share is checked. */
  rowsByUnit?: ReadonlyMap<string, SharedRow[]>;
}

/** Checks shares below `Cơ cấu (%)` against the values of their row and of the other rows. */
export class ShareChecks {
  readonly #rows: readonly ResolvedRow[];
  readonly #table: Table;
  readonly #shareColumns: ShareColumn[];

  constructor(rows: readonly ResolvedRow[], table: Table) {
    this.#rows = rows;
    this.#table = table;
    this.#shareColumns = listShareColumns(table);
  }

  /**
   * The mistake of a share that no other value of the table gives: 40 % beside 600, below the total 1.000. Only shares below a total of 100 % in the
   * same unit are checked. A share may be that in the total or in any other row.
   *
   * @param period The period of the columns, as their headings write it.
   */
  findMistake(row: ResolvedRow, period: string | undefined): IndicatorError | undefined {
    for (const column of this.#shareColumns) {
      const ownPeriod = this.#table.columns[column.share]?.period;
      if (ownPeriod !== undefined && ownPeriod !== period) continue;
      const own = readRow(row, column);
      if (!own?.share || own.share.value === 100) continue;
      const unit = this.#unitOf(row, column);
      column.rowsByUnit ??= this.#groupByUnit(column);
      const others = column.rowsByUnit.get(unit) ?? [];
      const total = others.find((other) => other.share?.value === 100 && other.row < row.row);
      const { value, share } = own;
      const isNoShareOf = ({ value: whole }: SharedRow) =>
        findShareMistake(share, value, whole, unit) !== undefined;
      if (!total || !others.every((other) => other.row === row.row || isNoShareOf(other))) continue;
      const written = { text: share.text, field: 'also' };
      const mistake = toNumbersMistake('contradiction', share, [total.value, value], written);
      return mistake.at({
        row: row.row,
        column: tidy(this.#table.names[column.share]),
        label: this.#labelOf(row),
      });
    }
    return undefined;
  }

  #groupByUnit(column: ShareColumn): Map<string, SharedRow[]> {
    const rowsByUnit = new Map<string, SharedRow[]>();
    for (const row of this.#rows) {
      const shared = readRow(row, column);
      if (shared) addTo(rowsByUnit, this.#unitOf(row, column), shared);
    }
    return rowsByUnit;
  }

  #unitOf({ cells, inherited }: ResolvedRow, { value }: ShareColumn): string {
    const { columns } = this.#table;
    const cell = tidy(cells[columns.findIndex((column) => column?.field === 'unit')]);
    return cell || inherited.section?.unit || columns[value]?.presets.unit || inherited.defaults.unit || '';
  }

  #labelOf({ cells }: ResolvedRow): string | undefined {
    const labelColumn = this.#table.columns.findIndex((column) => column?.field === 'label');
    return tidy(cells[labelColumn]) || undefined;
  }
}

function listShareColumns({ columns, numberFormat }: Table): ShareColumn[] {
  // English numbers are not compared.
  if (numberFormat?.trim().toLowerCase() === 'en') return [];
  return indexed(columns).flatMap(([share, column]) => {
    if (column?.field !== 'also' || column.prefix !== 'chiếm') return [];
    const value = columns.findIndex((other) => other?.field === 'value' && other.period === column.period);
    return value < 0 ? [] : [{ share, value }];
  });
}

function readRow({ cells, row }: ResolvedRow, column: ShareColumn): SharedRow | undefined {
  const value = readNumber(cells[column.value]);
  const share = readNumber(cells[column.share]);
  return value && { row, value, share };
}

function readNumber(cell: string | undefined): Quoted | undefined {
  return toExact(parseAmount(tidy(cell).replace(/ ?%$/, ''))?.amount);
}

/** How a share contradicts the value and its whole. Money may be at other prices than its share. */
function findShareMistake(share: Quoted, value: Quoted, whole: Quoted, unit: string) {
  if (whole.value === 0) return 'contradiction';
  const mayUseOtherFigures = unit === '' || isMoney(unit);
  return findDisagreement({ as: 'index', published: share, now: value, before: whole, mayUseOtherFigures });
}
