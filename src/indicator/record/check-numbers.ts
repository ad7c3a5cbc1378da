import { formatQuoted, writeNumber } from '../../text/number.ts';
import { describeAmount } from './describe-amount.ts';
import { listAmounts } from './figure-amounts.ts';
import { IndicatorError } from './indicator-error.ts';
import { findPossibleRange, isCountedOneByOne, type PossibleRange } from './possible-numbers.ts';
import type { Amount, Indicator, IndicatorRecord } from './record.ts';

/** The qualifier of a mean, which may have decimals. */
const MEAN = /bình quân|trung bình/i;

/**
 * Throws for a value, a whole, a plan, a former figure or a point of a series that its indicator cannot have: 103 % of the households, −5 people,
 * 12,5 communes, a life expectancy of 735 years.
 */
export function checkNumbers(record: IndicatorRecord, label: string, figure: Omit<Indicator, 'label'>): void {
  const { unit, qualifier = '' } = figure;
  const range = findPossibleRange(label, unit);
  const isWhole = isCountedOneByOne(label, unit) && !MEAN.test(qualifier);
  if (!range && !isWhole) return;
  for (const { amount, field } of listAmounts(record, figure)) {
    const text = describeAmount(amount);
    if (range && isOutside(amount, range)) throw toRangeMistake(text, field, range, unit);
    if (isWhole && hasFraction(amount)) throw new IndicatorError('not-whole', text, { field, other: unit });
  }
}

/** Whether a number of an amount is impossible. `trên 5` allows every larger number, and `dưới 5` every smaller one. */
function isOutside({ kind, numbers }: Amount, { min, max = Infinity }: PossibleRange): boolean {
  return numbers.some(
    ({ value }) => (value < min && kind !== 'at-least') || (value > max && kind !== 'at-most'),
  );
}

/** Whether an exact number has decimals other than zeros. `khoảng 12,5` may be an estimate of a mean. */
function hasFraction({ kind, numbers }: Amount): boolean {
  return kind === 'exact' && numbers.some(({ value }) => !Number.isInteger(value));
}

function toRangeMistake(text: string, field: string, { min, max }: PossibleRange, unit = ''): IndicatorError {
  const unitBehind = unit === '' || /^[%‰]/.test(unit) ? unit : ` ${unit}`;
  const toText = (number: number) => formatQuoted(writeNumber(number), 'vi') + unitBehind;
  return new IndicatorError('impossible-number', text, {
    field,
    other: toText(min),
    suggestion: max === undefined ? undefined : toText(max),
  });
}
