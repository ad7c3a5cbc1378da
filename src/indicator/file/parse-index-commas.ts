import { formatQuoted } from '../../text/number.ts';
import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { findCommaShiftOfIndex, shiftComma } from '../record/misplaced-comma.ts';
import { mayBeIndex } from '../record/near-index.ts';
import { readCellNumber } from './parse-growth.ts';
import type { TableColumn } from './parse-table-column.ts';
import type { Table } from './parse-table-record.ts';
import type { TableRow } from './parse-table-row.ts';

/** A number is only taken for a misplaced comma beside at least this many indexes near 100. */
const MIN_INDEXES = 3;
/** In columns with more other numbers, a number far from 100 is not unusual. */
const MIN_SHARE_OF_INDEXES = 0.75;

/** Checks the commas of ratios, `bằng 103,1%`, against the other ratios of their column. */
export class IndexCommas {
  readonly #table: Table;
  readonly #rows: readonly TableRow[];
  readonly #columns: number[];
  /** The numbers of each column, filled when its first cell is checked. */
  readonly #numbers = new Map<number, number[]>();

  constructor(rows: readonly TableRow[], table: Table) {
    this.#rows = rows;
    this.#table = table;
    this.#columns = [...table.columns.keys()].filter((index) => isIndexColumn(table.columns[index]));
  }

  /**
   * The mistake of a number that would be near 100 with another comma, if most others of its column are near 100: 1031 among 102,4 and 104.
   *
   * @param period The period of the columns, as their headings write it.
   */
  findMistake({ cells, row }: TableRow, period: string | undefined): IndicatorError | undefined {
    const { columns, names, numberFormat } = this.#table;
    const isEnglish = numberFormat?.trim().toLowerCase() === 'en';
    for (const index of this.#columns) {
      const ownPeriod = columns[index]?.period;
      const isOfPeriod = ownPeriod === undefined || ownPeriod === period;
      const text = tidy(cells[index]);
      const value = isOfPeriod ? readCellNumber(text, isEnglish) : undefined;
      if (value === undefined || mayBeIndex(value)) continue;
      const written = isEnglish ? text.replaceAll(',', '').replace('.', ',') : text.replaceAll('.', '');
      const number = { value, text: written.replace(/ ?%$/, '') };
      const shift = this.#areMostNear(index, isEnglish) ? findCommaShiftOfIndex(number) : 0;
      if (shift === 0) continue;
      const right = formatQuoted(shiftComma(number, shift), 'vi');
      const other = this.#rows
        .map((others) => tidy(others.cells[index]))
        .find((cell) => {
          return mayBeIndex(readCellNumber(cell, isEnglish) ?? 0);
        });
      const labelColumn = columns.findIndex((column) => column?.field === 'label');
      return new IndicatorError('misplaced-comma', text, {
        row,
        column: tidy(names[index]),
        label: tidy(cells[labelColumn]) || undefined,
        other,
        suggestion: isEnglish ? right.replace(',', '.') : right,
      });
    }
    return undefined;
  }

  /** Whether at least three in four numbers of a column are near 100. */
  #areMostNear(index: number, isEnglish: boolean): boolean {
    const numbers =
      this.#numbers.get(index) ??
      this.#rows.flatMap(({ cells }) => readCellNumber(tidy(cells[index]), isEnglish) ?? []);
    this.#numbers.set(index, numbers);
    const near = numbers.filter(mayBeIndex).length;
    return near >= MIN_INDEXES && near >= MIN_SHARE_OF_INDEXES * numbers.length;
  }
}

function isIndexColumn(column: TableColumn | undefined): boolean {
  return column?.field === 'change' && column.prefix === 'bằng' && column.suffix === '%';
}
