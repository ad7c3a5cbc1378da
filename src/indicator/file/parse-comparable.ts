import { mayBeEqual } from '../record/check-series.ts';
import { areUnitsEqual } from '../record/label-unit.ts';
import type { Amount, Indicator, Quoted } from '../record/record.ts';
import { toOtherUnit } from '../record/unit-scale.ts';

/** Qualifiers of an estimate. A figure with one of these is compared like a figure without a qualifier. */
const ESTIMATE = /^(?:ước|ước tính|ước thực hiện|sơ bộ|tạm tính|dự ước)$/i;
const SAME_FIELDS = ['area', 'programme', 'note'] as const;

/**
 * Whether two records of an indicator are about the same thing in two periods. A note may say that one of them has another meaning: `theo chuẩn
 * nghèo mới`.
 */
export function areComparable(first: Indicator, second: Indicator): boolean {
  return SAME_FIELDS.every((field) => first[field] === second[field]);
}

/** Whether two figures are counted alike. Cumulative figures, `lũy kế`, are not compared with others. */
export function areCountedAlike({ qualifier: first }: Indicator, { qualifier: second }: Indicator): boolean {
  return first === second || [first, second].every((qualifier) => ESTIMATE.test(qualifier ?? 'ước'));
}

/** Whether a figure may have been revised since, because it is preliminary. */
export function isPreliminary({ status, qualifier = '' }: Indicator): boolean {
  return (status !== undefined && status !== 'official') || ESTIMATE.test(qualifier);
}

/** An amount in another multiple of its unit; `undefined` for a unit of something else. */
export function toUnit(amount: Amount, unit = '', otherUnit = ''): Amount | undefined {
  if (areUnitsEqual(unit, otherUnit)) return amount;
  const numbers: Quoted[] = [];
  for (const number of amount.numbers) {
    const converted = toOtherUnit(number, unit, otherUnit);
    if (!converted) return undefined;
    numbers.push(converted);
  }
  return { ...amount, numbers };
}

/** Whether two amounts are certainly different. In the smaller unit, 0,1 tỷ would seem to be exactly 100 triệu, so both units are tried. */
export function areDifferent(
  first: Amount,
  second: Amount,
  { unit }: Indicator,
  { unit: otherUnit }: Indicator,
): boolean {
  const [inOther, inOwn] = [toUnit(first, unit, otherUnit), toUnit(second, otherUnit, unit)];
  if (!inOther || !inOwn) return false;
  return !mayBeEqual(inOther, second) && !mayBeEqual(first, inOwn);
}

/** A figure in a unit that is not smaller than its own, so that it stays as exact as it was published. */
export function toLargerUnit(
  amount: Amount,
  unit: string | undefined,
  otherUnit: string | undefined,
): Amount | undefined {
  const converted = toUnit(amount, unit, otherUnit);
  const [from, to] = [amount.numbers[0], converted?.numbers[0]];
  const isSmaller = from && to && Math.abs(to.value) > Math.abs(from.value);
  return isSmaller ? undefined : converted;
}
