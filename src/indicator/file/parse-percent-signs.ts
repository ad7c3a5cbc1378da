import { tidy } from '../../text/sentence.ts';
import { parseAmount } from '../record/parse-amount.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import type { IndicatorRecord } from '../record/record.ts';

const PERCENT_AT_END = /\d\s*([%‰])$/;

/** Whether a cell is a number with a percent sign. */
export function hasPercentSign(cell: string): boolean {
  return /[%‰]/.test(cell) && PERCENT_AT_END.test(tidy(cell));
}

/**
 * The mistake of a number without a unit, `6`, beside a percentage of the same indicator, `5%`, because 6 may be a percentage too. Zero is the
 * same in any unit.
 *
 * @param column The heading of the number.
 * @param others Other figures of the indicator, in other periods or areas.
 */
export function findPercentSignMistake(
  { label, value, unit }: IndicatorRecord,
  column: string | undefined,
  others: readonly string[],
): IndicatorError | undefined {
  if (unit !== undefined || value === undefined) return undefined;
  const percentage = others.find(hasPercentSign);
  if (percentage === undefined) return undefined;
  const text = String(value);
  const numbers = parseAmount(text)?.amount.numbers ?? [];
  const isUnclear = numbers.some((number) => number.value !== 0) && !/[%‰]/.test(text);
  if (!isUnclear) return undefined;
  const [, sign = '%'] = PERCENT_AT_END.exec(tidy(percentage)) ?? [];
  return new IndicatorError('no-percent-sign', text, {
    field: 'value',
    column,
    label,
    other: percentage,
    suggestion: `${text}${sign}`,
  });
}
