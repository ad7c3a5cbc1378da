import type { Language } from '../../text/language.ts';
import { capitalize } from '../../text/sentence.ts';
import { describeSign, hasNumber } from '../record/amount.ts';
import type { Amount, Indicator, Plan } from '../record/record.ts';
import type { Phrase } from './phrase.ts';

/**
 * Leaves out the yearbook signs of ratios and changes that repeat the sign of the value. If nothing occurred, a statistical yearbook prints
 * `-` in place of the value, the ratio and the change.
 */
export function withoutRepeatedSigns(indicator: Indicator): Indicator {
  const { value, plans, comparisons } = indicator;
  if (!value || hasNumber(value)) return indicator;
  const hasSignOfValue = (amount: Amount | undefined) => amount?.kind === value.kind;
  return {
    ...indicator,
    plans: plans
      .map((plan) => (hasSignOfValue(plan.ratio) ? { ...plan, ratio: undefined } : plan))
      .filter(hasContent),
    // Without a kind, a comparison shows only its previous value.
    comparisons: comparisons.map((comparison) =>
      hasSignOfValue(comparison.amount) ? { ...comparison, kind: undefined } : comparison,
    ),
  };
}

/** Whether a plan still has something to show. */
function hasContent({ ratio, by, target, status }: Plan): boolean {
  return [ratio, by, target, status].some((part) => part !== undefined);
}

/** The words of a yearbook sign, `-` or `…`, in place of a figure: `Không phát sinh`, `Lũy kế: không phát sinh`. */
export function toSignPhrase(
  amount: Amount | undefined,
  qualifier: string | undefined,
  language: Language,
): Phrase | undefined {
  if (!amount || hasNumber(amount)) return undefined;
  const words = (qualifier ? `${qualifier}: ` : '') + describeSign(amount, language);
  return { part: 'status', before: '', number: '', after: capitalize(words) };
}

/**
 * The words of a yearbook sign in place of the first ratio: `Không phát sinh`, or for a plan with a name,
 * `Tỷ lệ so với kế hoạch tỉnh giao: không phát sinh`.
 *
 * @param ratio The phrase of the ratio. All its words stand in `before`, because it has no number.
 */
export function toRatioSignPhrase(
  plan: Plan | undefined,
  ratio: Phrase | undefined,
  language: Language,
): Phrase | undefined {
  const sign = toSignPhrase(plan?.ratio, undefined, language);
  const hasName = plan?.by !== undefined;
  return sign && ratio && hasName ? { ...sign, after: capitalize(ratio.before) } : sign;
}
