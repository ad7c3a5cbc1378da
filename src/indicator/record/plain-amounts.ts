import { describeAmount } from './describe-amount.ts';
import { toExact } from './exact-number.ts';
import { listAmounts } from './figure-amounts.ts';
import { mayBeFraction } from './maybe-fraction.ts';
import { parseAmount } from './parse-amount.ts';
import { isWithPercentSign } from './percent-sign.ts';
import { timeOfPeriod } from './period-order.ts';
import type { Amount, Indicator, IndicatorRecord, Quoted } from './record.ts';

/** `0,982%`. */
const FRACTION_IN_PERCENT = /^0,\d+ ?%$/;

/** A number of an indicator. */
export interface PlainAmount {
  number: Quoted;
  /** The field in which it stands; `undefined` for the figure of another period. */
  field: string | undefined;
  /** How many months its period has; `undefined` for a period of unknown length. */
  length: number | undefined;
}

/** The number of an amount without words: of `−9999`, not of `âm 9999`, `đạt 999` and `trên 999`. */
export function toPlainNumber(amount: Amount | undefined): Quoted | undefined {
  const number = toExact(amount);
  return amount && number && describeAmount(amount) === number.text ? number : undefined;
}

/**
 * The values of an indicator that are numbers without words: its own, the former ones, the points of its series, and those of other periods. Plans and wholes
 * are left out, because they may be far larger, and so are fractions with a percent sign.
 *
 * @param figuresOfRow The figures of the same row in other periods.
 */
export function listPlainAmounts(
  record: IndicatorRecord,
  figure: Omit<Indicator, 'label'>,
  figuresOfRow: ReadonlyMap<string, string>,
): PlainAmount[] {
  const ownLength = lengthOf(figure.period);
  const values = listAmounts(record, figure).filter(({ field }) => !/^of$|planTarget$/.test(field));
  const own = values.map(({ amount, field, period }) => ({
    amount,
    field,
    length: period === undefined ? ownLength : lengthOf(period),
  }));
  const others = [...figuresOfRow].map(([period, text]) => ({
    amount: FRACTION_IN_PERCENT.test(text) ? undefined : parseAmount(text)?.amount,
    field: undefined,
    length: lengthOf(period),
  }));
  return [...own, ...others].flatMap(({ amount, field, length }) => {
    const number = toPlainNumber(amount);
    // `0,982%` is certainly in percent, although the others may be near 98 %.
    const isCertain = number && mayBeFraction(number.text) && isWithPercentSign(record, number.text);
    return number && !isCertain ? [{ number, field, length }] : [];
  });
}

function lengthOf(period: string | undefined): number | undefined {
  const time = period === undefined ? undefined : timeOfPeriod(period);
  return time && time.end - time.begin;
}
