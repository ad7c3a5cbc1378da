import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { splitLabel } from '../record/label-unit.ts';
import { mayBeIndex } from '../record/near-index.ts';
import { isCountedOneByOne, mayCountOneByOne } from '../record/possible-numbers.ts';
import { readCellNumber } from './parse-growth.ts';
import type { Heading } from './parse-heading.ts';
import type { TableRow } from './parse-table-row.ts';

const UNSIGNED = /^\d[\d.,]*$/;

/** A column of changes whose heading has no unit, `Tăng, giảm`. */
export interface ChangeColumn {
  /** The heading as its author wrote it. */
  name: string;
  position: number;
  /** The position of the column of the values that changed; -1 if there is none. */
  value: number;
  /** The rows with a change. */
  rows: readonly TableRow[];
  headings: readonly (Heading | undefined)[];
  isEnglish: boolean;
}

/**
 * Throws for a column whose numbers are probably in percent, because a row of people or things has decimals: `12,5` for `Xã đạt chuẩn` in `xã`.
 * In its rows of money, such a number would be read as an amount: 12,5 as 12,5 tỷ đồng.
 */
export function checkHasNoPercentages(column: ChangeColumn): void {
  const { name, position, value, rows, headings, isEnglish } = column;
  const [labelColumn, unitColumn] = (['label', 'unit'] as const).map((field) =>
    headings.findIndex((heading) => heading?.field === field),
  );
  const wrongRow = rows.find(({ cells }) => {
    const label = tidy(cells[labelColumn ?? -1]);
    const parts = splitLabel(label);
    const unit = tidy(cells[unitColumn ?? -1]) || parts?.unit;
    const change = tidy(cells[position]).replace(/^[-–—−+▲▼] ?/, '');
    if (change.includes('%')) return false;
    const number = readCellNumber(change, isEnglish);
    // `12,0` beside 56 is no number of things either.
    const hasOtherDecimals = hasDecimals(change, isEnglish) && !hasDecimals(tidy(cells[value]), isEnglish);
    const isFraction = number !== undefined && (hasOtherDecimals || !Number.isInteger(number));
    const isOfWholeNumber = Number.isInteger(readCellNumber(cells[value], isEnglish));
    const isCounted = isOfWholeNumber ? mayCountOneByOne : isCountedOneByOne;
    return isFraction && isCounted(parts?.label ?? label, unit);
  });
  if (!wrongRow) return;
  const text = tidy(wrongRow.cells[position]);
  throw new IndicatorError('percent-column', text, { column: name, other: String(wrongRow.row) });
}

function hasDecimals(cell: string, isEnglish: boolean): boolean {
  return isEnglish ? /\.\d+$/.test(cell) : cell.includes(',');
}

/** Whether all changes are numbers near 100 without signs, and larger than the values that changed. Then they are probably indexes. */
export function areLargerThanValues({ position, value, rows, isEnglish }: ChangeColumn): boolean {
  return rows.every(({ cells }) => {
    const [change, current] = [position, value].map((index) => readCellNumber(cells[index], isEnglish));
    const isUnsigned = UNSIGNED.test(tidy(cells[position]));
    const isLarger = change !== undefined && current !== undefined && change > current;
    return isUnsigned && isLarger && mayBeIndex(change);
  });
}
