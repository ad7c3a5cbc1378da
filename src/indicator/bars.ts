import type { Language } from '../text/language.ts';
import { capitalize } from '../text/sentence.ts';
import { formatAmount, hasNumber } from './record/amount.ts';
import type { Bar } from './bar.ts';
import { divide, toExtent } from './extent.ts';
import { indicatorMessages } from './messages.ts';
import { kindOfHedge } from './record/parse-amount-words.ts';
import { toPlanName } from './record/plan-name.ts';
import type { Amount, Indicator, Plan } from './record/record.ts';
import { toEnglish } from './sentence/to-english.ts';

/** The length of the bar of a plan, in percent of the plan. It is the same for all tiles, so that their 100 % marks are aligned. */
const PLAN_BAR_PERCENT = 133;
/** The word for a plan at the start of its name, in English with its article: `dự toán`, `the plan`. */
const FIRST_PLAN_WORD = /^(kế hoạch|mục tiêu|chỉ tiêu|dự toán|the plan)(?!\p{L})/u;
/** A bar that would be too short for its ratio becomes this many times as long as the ratio. */
const PLAN_BAR_MARGIN = 1.05;

/**
 * The bar for the part of a whole, and the bars for the percentages of plans, with a mark at 100 %. A plan has a bar only if its ratio
 * was published, because value divided by target may be a different number.
 *
 * An amount that is not exact has a light end. For a range, `4–5`, or a bound, `dưới 4`, it covers the numbers that the amount may stand for.
 * For a lower bound, `trên 4`, it reaches the end of the bar. For a hedge, `khoảng 4`, it always has the same length.
 */
export function toBars(givenIndicator: Indicator, language: Language): Bar[] {
  const indicator = language === 'en' ? toEnglish(givenIndicator) : givenIndicator;
  const share = toShareBar(indicator);
  const plans = toPlanBars(indicator, language);
  if (!share) return plans;
  // Alone, the bar of a share needs no name: the figure above it has both numbers.
  return plans.length === 0 ? [share] : [{ ...share, label: describeWhole(indicator, language) }, ...plans];
}

function toShareBar({ value, of, qualifier }: Indicator): Bar | undefined {
  const part = withHedge(value, qualifier);
  const partExtent = part && toExtent(part);
  const wholeExtent = of && toExtent(of);
  const filled = partExtent && wholeExtent && divide(partExtent, wholeExtent);
  return filled && { filled, isHedged: isAbout(part) || isAbout(of) };
}

function toPlanBars(indicator: Indicator, language: Language): Bar[] {
  const { value, text, qualifier, unit, plans } = indicator;
  const withRatio = plans.filter(({ ratio }) => hasNumber(ratio));
  const isRatioMain = !value && !text;
  return withRatio.map((plan, index) => {
    const ratio = isRatioMain && index === 0 ? withHedge(plan.ratio, qualifier) : plan.ratio;
    const label = describeMark(plan, unit, language);
    return toPlanBar(ratio!, label);
  });
}

function toPlanBar(ratio: Amount, label: string): Bar {
  const { low, high } = toExtent(ratio)!;
  const largestNumber = ratio.numbers.at(-1)!.value;
  const length = Math.max(PLAN_BAR_PERCENT, largestNumber * PLAN_BAR_MARGIN);
  return {
    filled: { low: low / length, high: high / length },
    isHedged: isAbout(ratio),
    markPercent: 10_000 / length, // 100 % of the plan, in percent of the bar.
    label,
  };
}

/** `Kế hoạch tỉnh giao: 95%`; without a target, `Vạch: 100% kế hoạch`. */
function describeMark({ by, target }: Plan, unit: string | undefined, language: Language): string {
  const words = indicatorMessages[language];
  const name = toPlanName(by, language);
  if (hasNumber(target)) return capitalize(`${name}: ${formatAmount(target, unit, language)}`);
  // The plan word is enough, because the line of the ratio has the full name: `bằng 60,26% dự toán Trung ương giao`.
  const [planWord = name] = FIRST_PLAN_WORD.exec(name) ?? [];
  return words.mark + words.ofBase + planWord;
}

/** `Trong tổng số 127 xã`. */
function describeWhole({ of, unit }: Indicator, language: Language): string {
  const words = indicatorMessages[language];
  return capitalize((words.ofTotal + formatAmount(of!, unit, language)).trim());
}

/** Makes an exact amount inexact if its qualifier, such as `gần`, says so. Other amounts stay as they are. */
function withHedge(amount: Amount | undefined, qualifier = ''): Amount | undefined {
  const kind = kindOfHedge(qualifier);
  return amount?.kind === 'exact' && kind ? { ...amount, kind } : amount;
}

function isAbout(amount: Amount | undefined): boolean {
  return amount?.kind === 'about';
}
