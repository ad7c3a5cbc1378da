import type { Language } from '../../text/language.ts';
import {
  describeSign,
  formatAmount,
  formatNumbers,
  hasNumber,
  speakAmount,
  speakEnding,
  speakWithoutEnding,
} from '../record/amount.ts';
import { indicatorMessages } from '../messages.ts';
import { type Phrase, toWordPhrase } from './phrase.ts';
import { showWords } from './quoted-words.ts';
import { toPlanName } from '../record/plan-name.ts';
import type { Plan } from '../record/record.ts';

/** The word for the plan in a status: `kế hoạch` in `vượt kế hoạch` and `vượt kế hoạch 5 xã`. */
const PLAN_WORD = /(?<!\p{L})(kế hoạch|mục tiêu|chỉ tiêu|dự toán|plan|target)(?!\p{L})/iu;

/** The ratio of a plan: `bằng 60,26% kế hoạch Trung ương giao`; as the main figure, `đạt 95,8% kế hoạch`. */
export function toRatioPhrase(
  plan: Plan,
  unit: string | undefined,
  isMainFigure: boolean,
  language: Language,
): Phrase | undefined {
  const { ratio, by } = plan;
  if (!ratio) return undefined;
  const status = showWords(plan.status ?? '', language);
  const words = wordsOf(plan, language);
  const planName = showWords(toPlanName(by, language), language);
  // A yearbook sign, `-` or `…`, in place of the ratio.
  if (!hasNumber(ratio)) return toWordPhrase('plan', words.ratio(planName) + describeSign(ratio, language));
  // `đạt 95,8% kế hoạch, không đạt` would contradict itself.
  const verb = isMainFigure && !status ? words.reaches : words.equals;
  const name = words.ofBase + planName;
  const ending = status ? `, ${status}` : '';
  // `đạt 100% kế hoạch trở lên`, but `100% or more of the plan`.
  const isVietnamese = language === 'vi' || plan.isVietnamese === true;
  const withBound = (bound: string) => (isVietnamese ? name + bound : bound + name);
  return {
    part: 'plan',
    isRatio: true,
    before: verb + ratio.before,
    number: `${formatNumbers(ratio, language)}%`,
    // The bar of the ratio shows the target, so only screen readers get the target here.
    after: withBound(ratio.after) + ending,
    heardBefore: verb,
    heardNumber: speakWithoutEnding(ratio, '%', language),
    heardAfter:
      withBound(speakEnding(ratio, language)) + inBrackets(speakTarget(plan, unit, language)) + ending,
  };
}

/**
 * A plan that has no ratio, or a yearbook sign in place of the ratio: `đạt chỉ tiêu Trung ương giao (95%)`, `kế hoạch tỉnh giao: 95%`,
 * `theo kế hoạch Trung ương giao`.
 */
export function toPlanPhrase(plan: Plan, unit: string | undefined, language: Language): Phrase | undefined {
  const { ratio, by } = plan;
  const status = showWords(plan.status ?? '', language);
  // The phrase of a ratio already says the name of the plan, even if the ratio is a yearbook sign such as `-`.
  const isNameNeeded = Boolean(by) && !ratio;
  const hasContent = Boolean(plan.target) || Boolean(plan.status) || isNameNeeded;
  if (hasNumber(ratio) || !hasContent) return undefined;
  const words = wordsOf(plan, language);
  const name = showWords(toPlanName(by, language), language);
  const target = formatTarget(plan, unit, language);
  const spokenTarget = speakTarget(plan, unit, language);
  if (status) {
    const before = joinStatus(status, name, Boolean(by));
    return {
      part: 'plan',
      before,
      number: '',
      after: inBrackets(target),
      heardAfter: inBrackets(spokenTarget),
    };
  }
  if (!target) return toWordPhrase('plan', words.accordingTo + name);
  return {
    part: 'plan',
    before: `${name}: `,
    number: target,
    after: '',
    heardBefore: name + words.planIs,
    heardNumber: spokenTarget,
  };
}

/**
 * A status and the name of its plan: `đạt kế hoạch tỉnh giao`. The word `kế hoạch` is not repeated if the status has it:
 * `vượt kế hoạch 5 xã` and `kế hoạch tỉnh giao` become `vượt kế hoạch tỉnh giao 5 xã`.
 *
 * @param name The name of the plan; `kế hoạch` if the record does not give one.
 * @param isNameGiven Whether the record gives the name.
 */
function joinStatus(status: string, name: string, isNameGiven: boolean): string {
  const [ownWord] = PLAN_WORD.exec(status) ?? [];
  if (!ownWord) return `${status} ${name}`;
  if (!isNameGiven) return status;
  const isSameWord = name.toLowerCase().startsWith(ownWord.toLowerCase());
  return isSameWord ? status.replace(ownWord, name) : `${status}, ${name}`;
}

/** The words of the language of the phrase. */
function wordsOf({ isVietnamese = false }: Plan, language: Language) {
  return indicatorMessages[isVietnamese ? 'vi' : language];
}

/** `90–95%`; empty without a target. */
function formatTarget({ target }: Plan, unit: string | undefined, language: Language): string {
  return target ? formatAmount(target, unit, language) : '';
}

/** `90 đến 95%`. */
function speakTarget({ target }: Plan, unit: string | undefined, language: Language): string {
  return target ? speakAmount(target, unit, language) : '';
}

function inBrackets(text: string): string {
  return text && ` (${text})`;
}
