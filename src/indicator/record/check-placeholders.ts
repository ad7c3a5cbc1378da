import { indexed } from '../../text/indexed.ts';
import { formatQuoted } from '../../text/number.ts';
import { toExact } from './exact-number.ts';
import { listAmounts, toExactNumbers } from './figure-amounts.ts';
import { IndicatorError } from './indicator-error.ts';
import { toItemField, toWritten } from './item-field.ts';
import { toKindOfFigureUnit, toKindOfLabel } from './number-kind.ts';
import { toPlainNumber } from './plain-amounts.ts';
import { findPossibleRange } from './possible-numbers.ts';
import type { Indicator, IndicatorRecord, Quoted } from './record.ts';

/**
 * Numbers that software writes in place of a missing figure: −999, −9999,9 and the lowest whole numbers of 16 and 32 bits. Also grouped, as a
 * spreadsheet formats them: −9.999.
 */
const NEGATIVE = /^−(?:(?:9{3,}|9{1,3}(?:\.999)+)(?:,[09]+)?|32\.?768|2\.?147\.?483\.?648)$/;
/** 99999 and the largest whole numbers of 32 bits. Grouped, 99.999 may be a figure that somebody wrote. */
const POSITIVE = /^(?:9{5,}(?:,[09]+)?|2147483647|4294967295)$/;
/** 999, 9999, 99.999 and 999,9, which may also be figures. */
const MAYBE = /^(?:9{3,}|9{1,3}(?:\.999)+)(?:,[09]+)?$/;
const SIGNED = /^[-–—−] ?(\d.*)$/;
/** A figure that is this many times as large as all figures beside it, and has only nines, is a placeholder. */
const MIN_FACTOR = 10;

/**
 * Throws for a number that software writes in place of a missing figure: −9999, 99999, and 999 beside 35 and 36. A minus in words, `âm 9999`, the
 * points of the thousands, 99.999, or the word `đạt`, `đạt 999`, say that the number is the figure.
 *
 * @param figuresOfRow The figures of the same row in other periods.
 */
export function checkPlaceholders(
  record: IndicatorRecord,
  label: string,
  figure: Omit<Indicator, 'label'>,
  figuresOfRow: ReadonlyMap<string, string>,
): void {
  const { unit } = figure;
  const amounts = listAmounts(record, figure);
  const ofRow = toExactNumbers(figuresOfRow.values());
  const isNeverNegative = (findPossibleRange(label, unit)?.min ?? -1) >= 0;
  for (const amount of amounts) {
    const number = toPlainNumber(amount.amount);
    if (!number) continue;
    const { field } = amount;
    const { text } = number;
    if (NEGATIVE.test(text))
      throw toMistake(text, field, isNeverNegative ? undefined : `âm ${text.slice(1)}`);
    if (!POSITIVE.test(text) && !MAYBE.test(text)) continue;
    const others = amounts.filter((other) => other !== amount && other.field !== 'of');
    const numbers = [...ofRow, ...others.flatMap((other) => toExact(other.amount) ?? [])];
    if (isOutOfPlace(number, numbers)) throw toMistake(text, field, `đạt ${text}`);
    if (POSITIVE.test(text)) throw toMistake(text, field, toFigure(text, label, unit));
  }
  checkComparisons(record, figure);
}

/** What to write for the figure 99999. For a label whose figures are small, `99.999` might mean 99,999, so `đạt` is proposed. */
function toFigure(text: string, label: string, unit: string | undefined): string {
  const kind = unit === undefined ? toKindOfLabel(label) : toKindOfFigureUnit(unit, label);
  return kind === 'small' ? `đạt ${text}` : formatQuoted(text, 'vi');
}

/** Throws for a placeholder as the ratio of a plan or as a change. */
function checkComparisons(record: IndicatorRecord, { plans, comparisons }: Omit<Indicator, 'label'>): void {
  for (const [index, { ratio }] of indexed(plans)) {
    const text = toPlainNumber(ratio)?.text ?? '';
    const field = toItemField(record, 'plans', 'planRatio', index, plans.length);
    if (POSITIVE.test(text)) throw toMistake(text, field);
  }
  for (const [index] of indexed(comparisons)) {
    const { text, field } = toWritten(record, comparisons, index);
    const [, digits = ''] = SIGNED.exec(text) ?? [];
    if (NEGATIVE.test(`−${digits}`)) throw toMistake(text, field, `giảm ${digits}`);
    if (POSITIVE.test(text)) throw toMistake(text, field, `tăng ${text}`);
  }
}

/** Whether a number is far larger than all figures beside it. Another figure may have the same placeholder. */
function isOutOfPlace({ value, text }: Quoted, others: readonly Quoted[]): boolean {
  const isFarLarger = (other: Quoted) => other.text === text || Math.abs(other.value) * MIN_FACTOR <= value;
  return others.length > 0 && others.every(isFarLarger);
}

function toMistake(text: string, field: string, suggestion?: string): IndicatorError {
  return new IndicatorError('placeholder', text, { field, suggestion });
}
