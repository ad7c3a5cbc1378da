import type { Language } from '../text/language.ts';
import { describeSign, formatAmount, formatNumbers, hasNumber, speakAmount } from './amount.ts';
import { indicatorMessages } from './messages.ts';
import { type Phrase, toWords } from './phrase.ts';
import { toPlanName } from './plan-name.ts';
import type { Indicator } from './record.ts';

/** A status that names the plan: `vượt kế hoạch`. */
const NAMES_PLAN = /(kế hoạch|mục tiêu|chỉ tiêu|dự toán|plan|target)$/i;

/** The ratio of a plan: `bằng 60,26% kế hoạch Trung ương giao`; as the main figure, `đạt 95,8% kế hoạch`. */
export function toRatioPhrase(
  indicator: Indicator,
  isMainFigure: boolean,
  language: Language,
): Phrase | undefined {
  const { planRatio, planBy, planStatus } = indicator;
  if (!planRatio) return undefined;
  const words = indicatorMessages[language];
  if (!hasNumber(planRatio)) return toWords('plan', words.ratio + describeSign(planRatio, language));
  const verb = isMainFigure ? words.reaches : words.equals;
  const status = planStatus ? `, ${planStatus}` : '';
  const plan = words.ofPlan + toPlanName(planBy, language);
  return {
    part: 'plan',
    before: verb + planRatio.before,
    number: `${formatNumbers(planRatio, language)}%`,
    after: planRatio.after + plan + inBrackets(formatTarget(indicator, language)) + status,
    heardBefore: verb,
    heardNumber: speakAmount(planRatio, '%', language),
    heardAfter: plan + inBrackets(speakTarget(indicator, language)) + status,
  };
}

/** A plan without a ratio: `đạt chỉ tiêu Trung ương giao (95%)`, `kế hoạch tỉnh giao: 95%`, `theo kế hoạch Trung ương giao`. */
export function toPlanPhrase(indicator: Indicator, language: Language): Phrase | undefined {
  const { planRatio, planBy, planTarget, planStatus } = indicator;
  const hasPlan = planBy || planTarget || planStatus;
  if (planRatio || !hasPlan) return undefined;
  const words = indicatorMessages[language];
  const name = toPlanName(planBy, language);
  const target = formatTarget(indicator, language);
  const spokenTarget = speakTarget(indicator, language);
  if (planStatus) {
    const before = joinStatus(planStatus, planBy ? name : undefined, name);
    return {
      part: 'plan',
      before,
      number: '',
      after: inBrackets(target),
      heardAfter: inBrackets(spokenTarget),
    };
  }
  if (!target) return toWords('plan', words.accordingTo + name);
  return {
    part: 'plan',
    before: `${name}: `,
    number: target,
    after: '',
    heardBefore: name + words.planIs,
    heardNumber: spokenTarget,
  };
}

/** `đạt kế hoạch tỉnh giao`. A word that the status and the name have in common stands once. */
function joinStatus(status: string, givenName: string | undefined, name: string): string {
  const [ownWord] = NAMES_PLAN.exec(status) ?? [];
  if (!ownWord) return `${status} ${name}`;
  if (givenName === undefined) return status;
  const isSameWord = givenName.toLowerCase().startsWith(ownWord.toLowerCase());
  return isSameWord ? status + givenName.slice(ownWord.length) : `${status}, ${givenName}`;
}

/** `90–95%`; empty without a target. */
function formatTarget({ planTarget, unit }: Indicator, language: Language): string {
  return planTarget ? formatAmount(planTarget, unit, language) : '';
}

/** `90 đến 95%`. */
function speakTarget({ planTarget, unit }: Indicator, language: Language): string {
  return planTarget ? speakAmount(planTarget, unit, language) : '';
}

function inBrackets(text: string): string {
  return text && ` (${text})`;
}
