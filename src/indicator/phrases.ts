import { formatDay } from '../text/date.ts';
import type { Language } from '../text/language.ts';
import { formatQuoted } from '../text/number.ts';
import { describeSign, formatAmount, formatNumbers, hasNumber } from './amount.ts';
import { indicatorMessages } from './messages.ts';
import type { Amount, Indicator } from './record.ts';
import { isPercentage, NO_BREAK_SPACE, toUnitSuffix } from './unit.ts';

/** One statement about a figure: its number, and the words around it. */
export interface Phrase {
  /** The name of its CSS part. */
  part: 'value' | 'plan' | 'rank' | 'status' | 'period' | 'as-of' | 'change' | 'previous';
  before: string;
  number: string;
  after: string;
}

/** Whether a change is the desired one; `undefined` where no direction is desired. */
export type Tone = 'good' | 'bad' | undefined;

/** Recognizes the full name of a plan. Who assigned it, such as `Bộ Kế hoạch và Đầu tư`, does not match. */
const VIETNAMESE_PLAN = /^(kế hoạch|mục tiêu|chỉ tiêu|dự toán|nghị quyết)|giao$/i;
/** The same in English: `target …`, `the annual plan`. */
const ENGLISH_PLAN = /^((the|an?|its|our) )?(\S+ )?(plan|target|goal|quota)s?\b/i;
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
const YEAR = /^\d{4}$/;
const YEARS = /^(\d{4})\s*[-–—]\s*(\d{4})$/;

/** `62/127 xã`, `4,43%`, `trên 4 triệu đồng`, `số 111/2024/QH15`. `undefined` also for a sign of the yearbooks. */
export function toValuePhrase({ value, text, unit, of }: Indicator, language: Language): Phrase | undefined {
  if (!value && !text) return undefined;
  if (!value) return { part: 'value', before: '', number: text ?? '', after: toUnitSuffix(unit) };
  if (!hasNumber(value)) return undefined;
  const { before } = value;
  const number = formatNumbers(value, language);
  // A percent sign belongs to the number, except after a whole: `3/5%`.
  const isJoined = !of && unit !== undefined && isPercentage(unit);
  if (isJoined) return { part: 'value', before, number: number + unit, after: value.after };
  const after = formatOutOf(of, language) + toUnitSuffix(unit) + value.after;
  return { part: 'value', before, number, after: after + describeMissingWhole(of, language) };
}

/** `bằng 60,26% kế hoạch Trung ương giao`. */
export function toRatioPhrase(
  indicator: Indicator,
  followsValue: boolean,
  language: Language,
): Phrase | undefined {
  const { planRatio, planStatus } = indicator;
  if (!planRatio) return undefined;
  const words = indicatorMessages[language];
  if (!hasNumber(planRatio)) {
    return { part: 'plan', before: words.ratio, number: '', after: describeSign(planRatio, language) };
  }
  const plan = words.ofPlan + describePlan(indicator, language) + (planStatus ? `, ${planStatus}` : '');
  return {
    part: 'plan',
    before: (followsValue ? words.equals : '') + planRatio.before,
    number: `${formatNumbers(planRatio, language)}%`,
    after: planRatio.after + plan,
  };
}

/** `xếp thứ 17/63 tỉnh, thành phố`. */
export function toRankPhrase({ rank, rankOf, rankScope }: Indicator, language: Language): Phrase | undefined {
  if (!rank) return undefined;
  const words = indicatorMessages[language];
  return {
    part: 'rank',
    before: words.ranked,
    number: formatQuoted(rank.text, language),
    after:
      (rankOf ? words.of + formatQuoted(rankOf.text, language) : '') +
      (rankScope ? NO_BREAK_SPACE + rankScope : ''),
  };
}

/** A plan without a published ratio: `đạt chỉ tiêu Trung ương giao (95%)`. */
export function toPlanPhrase(indicator: Indicator, language: Language): Phrase | undefined {
  const { planRatio, planBy, planTarget, planStatus } = indicator;
  const hasPlan = planBy || planTarget || planStatus;
  if (planRatio || !hasPlan) return undefined;
  return {
    part: 'plan',
    before: planStatus ? `${planStatus} ` : '',
    number: '',
    after: describePlan(indicator, language),
  };
}

/** `năm 2023`; `undefined` if the day of the figure contains the period. */
export function toPeriodPhrase({ period, asOf }: Indicator, language: Language): Phrase | undefined {
  if (!period) return undefined;
  const isInDay = isIsoDay(asOf) && asOf.startsWith(period);
  if (isInDay) return undefined;
  const text = indicatorMessages[language].in + formatPeriod(period, language);
  return { part: 'period', before: text, number: '', after: '' };
}

/** `đến ngày 31/12/2023`; for a document, `ngày 18/01/2024`. */
export function toAsOfPhrase({ asOf, text }: Indicator, language: Language): Phrase | undefined {
  if (!asOf) return undefined;
  const words = indicatorMessages[language];
  const preposition = text ? words.dated : words.asOf;
  const day = isIsoDay(asOf) ? preposition + formatDay(asOf, language) : asOf;
  return { part: 'as-of', before: day, number: '', after: '' };
}

/** `tăng 6,38 triệu đồng/người so với năm 2022 (tích cực)`. */
export function toChangePhrase(
  { change, changeUnit, changeDirection, previousPeriod, unit }: Indicator,
  tone: Tone,
  language: Language,
): Phrase | undefined {
  const words = indicatorMessages[language];
  if (change && !hasNumber(change)) {
    return { part: 'change', before: words.change, number: '', after: describeSign(change, language) };
  }
  if (!changeDirection) return undefined;
  const direction = words[changeDirection];
  const since = previousPeriod ? words.since + formatPeriod(previousPeriod, language) : '';
  const meaning = tone ? ` (${words[tone]})` : '';
  const after = since + meaning;
  const isUnchanged = change?.numbers.every(({ value }) => value === 0) ?? true;
  if (!change || isUnchanged) return { part: 'change', before: direction, number: '', after };
  const number = formatAmount(change, changeUnit ?? unit, language);
  return { part: 'change', before: `${direction} `, number, after };
}

/** `năm 2022 là 10,48 tiêu chí/xã`. */
export function toPreviousPhrase(
  { previous, previousPeriod, unit }: Indicator,
  language: Language,
): Phrase | undefined {
  if (!previous) return undefined;
  const words = indicatorMessages[language];
  const period = previousPeriod ? formatPeriod(previousPeriod, language) : words.previousPeriod;
  return {
    part: 'previous',
    before: words.in + period + words.was,
    number: formatAmount(previous, unit, language),
    after: '',
  };
}

/** `/127`. */
function formatOutOf(whole: Amount | undefined, language: Language): string {
  if (!hasNumber(whole)) return '';
  return indicatorMessages[language].of + formatAmount(whole, undefined, language);
}

/** ` (tổng số: không phát sinh)`, where the whole is a sign of the yearbooks. */
function describeMissingWhole(whole: Amount | undefined, language: Language): string {
  if (!whole || hasNumber(whole)) return '';
  return ` (${indicatorMessages[language].whole}${describeSign(whole, language)})`;
}

/** `kế hoạch tỉnh giao (90–95%)`. */
function describePlan({ planBy, planTarget, unit }: Indicator, language: Language): string {
  const name = planBy ? toPlanName(planBy, language) : indicatorMessages[language].plan;
  if (!planTarget) return name;
  return `${name} (${formatAmount(planTarget, unit, language)})`;
}

/** The full name of a plan as it is; `Trung ương` as `kế hoạch Trung ương giao`. */
function toPlanName(planBy: string, language: Language): string {
  const isFullName = VIETNAMESE_PLAN.test(planBy) || ENGLISH_PLAN.test(planBy);
  return isFullName ? planBy : indicatorMessages[language].planAssignedBy(planBy);
}

/** `2023` as `năm 2023`, `2021 - 2025` as `giai đoạn 2021–2025`; other periods as they are: `quý I/2024`. */
function formatPeriod(period: string, language: Language): string {
  const words = indicatorMessages[language];
  if (YEAR.test(period)) return words.year + period;
  return YEARS.test(period) ? words.years + period.replace(YEARS, '$1–$2') : period;
}

function isIsoDay(text: string | undefined): text is string {
  return text !== undefined && ISO_DAY.test(text);
}
