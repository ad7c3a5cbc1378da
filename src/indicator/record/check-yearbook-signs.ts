import { indexed } from '../../text/indexed.ts';
import { hasNumber } from './amount.ts';
import { describeAmount } from './describe-amount.ts';
import { FormerFigures } from './former-figures.ts';
import { IndicatorError } from './indicator-error.ts';
import { toItemField, toWritten } from './item-field.ts';
import { readText } from './parse-field.ts';
import type { Amount, Comparison, Indicator, IndicatorRecord } from './record.ts';

/** The signs in place of a figure: nothing occurred, or something occurred but was not collected. */
type Sign = '-' | '…';

/**
 * Throws for a plan ratio or a comparison if the figure, the plan or the former figure has a yearbook sign in place of its number. Only beside `-`,
 * which means 0, these are allowed: a ratio of 0, no change, a decrease to `-`, and an increase by a number from `-`. Throws for the rank of a figure
 * that was not collected, `…`; a province where nothing occurred, `-`, may have a rank.
 *
 * @param otherPeriods The figures of the same row in other periods, by the key of the period.
 */
export function checkYearbookSigns(
  record: IndicatorRecord,
  figure: Omit<Indicator, 'label'>,
  otherPeriods: ReadonlyMap<string, string>,
): void {
  const { value, plans, comparisons, rank } = figure;
  const now = signOf(value);
  if (now === '…' && rank !== undefined) throw toMistake(readText(record, 'rank') ?? '', 'rank', now);
  for (const [index, { ratio, target }] of indexed(plans)) {
    if (!hasNumber(ratio)) continue;
    const isExpectedZero = now === '-' && isZero(ratio); // Nothing occurred, so nothing of the plan is reached.
    const sign = signOf(target) ?? (isExpectedZero ? undefined : now);
    const field = toItemField(record, 'plans', 'planRatio', index, plans.length);
    if (sign) throw toMistake(describeAmount(ratio, '%'), field, sign);
  }
  const formerFigures = new FormerFigures(figure, otherPeriods);
  for (const [index, comparison] of indexed(comparisons)) {
    const { kind, direction, amount, hasOwnTime, tail } = comparison;
    const isGiven = kind !== undefined && (direction !== undefined || hasNumber(amount));
    if (!isGiven) continue;
    const { text, field } = toWritten(record, comparisons, index);
    if (now && !mayEndWith(comparison, now)) throw toMistake(text, field, now);
    // With a time or words of its own, `trong quý IV`, the comparison may be with another figure than the former one in the table.
    const hasOwnWords = hasOwnTime === true || tail !== undefined;
    const before = hasOwnWords ? undefined : signOf(formerFigures.find(comparison));
    if (before && !mayBeginWith(comparison, before)) throw toMistake(text, field, before);
  }
}

function signOf(amount: Amount | undefined): Sign | undefined {
  if (!amount || hasNumber(amount)) return undefined;
  return amount.kind === 'no-occurrence' ? '-' : '…';
}

/** Whether a comparison may lead to a figure with this sign. */
function mayEndWith({ kind, direction, amount }: Comparison, sign: Sign): boolean {
  const isZeroRatio = kind === 'ratio' && hasNumber(amount) && isZero(amount);
  return sign === '-' && (direction === 'down' || direction === 'none' || isZeroRatio);
}

/** Whether a comparison may begin with a figure with this sign. There are no percentages and multiples of nothing. */
function mayBeginWith({ kind, direction, unit }: Comparison, sign: Sign): boolean {
  return sign === '-' && kind === 'change' && direction !== 'down' && unit !== '%';
}

function isZero({ numbers }: Amount): boolean {
  return numbers.every(({ value }) => value === 0);
}

function toMistake(text: string, field: string, sign: Sign): IndicatorError {
  return new IndicatorError('contradiction', text, { field, other: sign });
}
