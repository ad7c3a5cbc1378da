import { formatDay } from '../text/date.ts';
import { indicatorMessages } from '../text/indicator-messages.ts';
import type { Language } from '../text/language.ts';
import { formatNumber, type QuotedNumber } from '../text/number.ts';
import type { Indicator } from './indicator.ts';

/** What is said of a figure in one piece; the number itself is in the middle. */
export type Phrase = readonly [before: string, number: string, after: string];

/** All that is said of a figure, as readers see it and as they hear it. */
export interface Told {
  /** `undefined` where there is no figure yet. */
  figure: Phrase | undefined;
  /** Whether the figure itself is the ratio of the plan, which then follows it without a comma. */
  isRatio: boolean;
  plan: Phrase | undefined;
  rank: Phrase | undefined;
  /** Heard as it stands here; seen with its sign before and the direction behind the number. */
  change: { word: string; sign: string; number: string; since: string } | undefined;
  previous: Phrase | undefined;
  period: string;
  asOf: string;
}

const NBSP = '\u00a0';

/** A quoted number with its unit, which it keeps beside it: `39,82 triệu đồng/người`, `4,43%`. */
export function withUnit(number: QuotedNumber, unit: string | undefined, language: Language): string {
  return formatNumber(number.value, language, number.decimals) + toUnit(unit);
}

function toUnit(unit: string | undefined): string {
  if (!unit || unit.startsWith('%')) return unit ?? '';
  // A unit that is half a sentence may break where that does.
  return NBSP + (unit.length > 20 ? unit : unit.replaceAll(' ', NBSP));
}

/** Puts a figure in words. */
export function tell(indicator: Indicator, language: Language): Told {
  const isVietnamese = language === 'vi';
  const { value, unit, text, of, qualifier, planRatio, rank, rankOf, rankScope } = indicator;
  const plain = (number: QuotedNumber) => formatNumber(number.value, language, number.decimals);
  const words = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');

  const whole = (number: QuotedNumber | undefined) =>
    number ? (isVietnamese ? '/' : ' of ') + plain(number) : '';
  const ranked = isVietnamese ? 'xếp thứ' : 'ranked';
  const among = whole(rankOf) + (rankScope ? NBSP + rankScope : '');
  const ratio = planRatio && `${plain(planRatio)}%`;

  let figure: Phrase | undefined;
  const isRatio = !value && !text && !!ratio;
  const isRank = !value && !text && !ratio && !!rank;
  if (value) {
    const percent = !of && unit?.startsWith('%') ? unit : '';
    figure = [qualifier ?? '', plain(value) + percent, percent ? '' : whole(of) + toUnit(unit)];
  } else if (text) figure = [qualifier ?? '', text, toUnit(unit)];
  else if (isRatio) figure = [qualifier ?? '', ratio, ''];
  else if (isRank) figure = [words(qualifier, ranked), plain(rank), among];

  return {
    figure,
    isRatio,
    plan: tellPlan(indicator, language, isRatio),
    rank: rank && !isRank ? [`${ranked} `, plain(rank), among] : undefined,
    ...tellPast(indicator, language),
    ...tellTime(indicator, language),
  };
}

function tellPlan(indicator: Indicator, language: Language, isRatio: boolean): Phrase | undefined {
  const { planRatio, planBy, planTarget, planStatus, unit } = indicator;
  if (!planRatio && !planBy && !planTarget && !planStatus) return undefined;
  const isVietnamese = language === 'vi';
  const ends = planTarget?.map((end) => formatNumber(end.value, language, end.decimals));
  const target = ends && ` (${ends.join('–')}${toUnit(unit)})`;
  // A ratio with nothing to it but who assigned it is one of a plan.
  const isNamed =
    !planBy ||
    (isVietnamese
      ? /kế hoạch|mục tiêu|chỉ tiêu|dự toán|nghị quyết|giao$/i
      : /plan|target|goal|budget|quota|assigned/i
    ).test(planBy);
  const by = !isNamed
    ? isVietnamese
      ? `kế hoạch ${planBy} giao`
      : `the plan assigned by ${planBy}`
    : (planBy ?? (isVietnamese ? 'kế hoạch' : 'the plan'));
  if (!planRatio) return [planStatus ? `${planStatus} ` : '', '', by + (target ?? '')];
  const rest = by + (target ?? '') + (planStatus ? `, ${planStatus}` : '');
  if (isRatio) return ['', '', isVietnamese ? rest : `of ${rest}`];
  const ratio = `${formatNumber(planRatio.value, language, planRatio.decimals)}%`;
  return isVietnamese ? ['bằng ', ratio, ` ${rest}`] : ['', ratio, ` of ${rest}`];
}

function tellPast(indicator: Indicator, language: Language): Pick<Told, 'change' | 'previous'> {
  const { change, changeUnit, changeDirection: direction, previous, previousPeriod, unit } = indicator;
  const isVietnamese = language === 'vi';
  const period = previousPeriod && toPeriod(previousPeriod, language);
  const before = previous && withUnit(previous, unit, language);
  return {
    change: direction && {
      word: indicatorMessages[language].changed[direction],
      sign: change ? { up: '+', down: '−', none: '' }[direction] : '',
      number: change ? withUnit(change, changeUnit ?? unit, language) : '',
      since: period ? ` ${isVietnamese ? 'so với' : 'compared with'} ${period}` : '',
    },
    previous: !before
      ? undefined
      : isVietnamese
        ? [`${period ?? 'kỳ trước'} là `, before, '']
        : ['', before, ` in ${period ?? 'the previous period'}`],
  };
}

function tellTime({ period, asOf, text }: Indicator, language: Language): Pick<Told, 'period' | 'asOf'> {
  const isDay = /^\d{4}-/.test(asOf ?? '');
  // Of a document it is the day on it.
  const by = text ? { vi: 'ngày', en: 'dated' } : { vi: 'đến ngày', en: 'as of' };
  return {
    // A day tells its year.
    period: !period || (isDay && asOf?.startsWith(period)) ? '' : toPeriod(period, language),
    asOf: isDay ? `${by[language]} ${formatDay(asOf!)}` : (asOf ?? ''),
  };
}

/** `2023` as `năm 2023`, `2021 - 2025` as `giai đoạn 2021–2025`; words as they stand. */
function toPeriod(period: string, language: Language): string {
  const years = period.replace(/^(\d{4})\s*[-–—]\s*(\d{4})$/, '$1–$2');
  if (language === 'en' || !/^\d{4}(–\d{4})?$/.test(years)) return years;
  return `${years.length > 4 ? 'giai đoạn' : 'năm'} ${years}`;
}

/**
 * A figure in one sentence, for those who listen: `Giải ngân vốn: gần 1.200 tỷ đồng, bằng 60,26% kế hoạch Trung ương giao, đến ngày
 * 31/12/2023`.
 *
 * @param tone What a change means, as one word more.
 */
export function toSentence({ label }: Indicator, told: Told, language: Language, tone = ''): string {
  const { figure, isRatio, plan, rank, change, previous, period, asOf } = told;
  const [before = '', number = '', after = ''] = figure ?? [indicatorMessages[language].empty];
  const value = `${before} ${number}${after}`.trim();
  const changed =
    change &&
    [change.word, change.number + change.since].join(change.number ? ' ' : '') + (tone && ` (${tone})`);
  const isYear = language === 'en' && /^\d{4}/.test(period);
  const parts = [
    isRatio && plan ? `${value} ${plan[2]}` : value,
    isRatio ? '' : plan?.join(''),
    rank?.join(''),
    changed,
    previous?.join(''),
    isYear ? `in ${period}` : period,
    asOf,
  ];
  return `${label}: ${parts.filter(Boolean).join(', ')}`.replaceAll(NBSP, ' ');
}
