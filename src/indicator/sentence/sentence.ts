import type { Language } from '../../text/language.ts';
import { capitalize } from '../../text/sentence.ts';
import { describeSign, hasNumber } from '../record/amount.ts';
import { toComparisonPhrase, toPreviousPhrase } from './comparison-phrase.ts';
import { toAsOfPhrase, toPeriodPhrase } from './format-period.ts';
import { isCumulative, toMainPhrase } from './main-phrase.ts';
import { type Direction, indicatorMessages } from '../messages.ts';
import { type Phrase, toHeardText, toShownText, toWords } from './phrase.ts';
import { toPlanPhrase, toRatioPhrase } from './plan-phrase.ts';
import { isPeriodInSeries, isPeriodOutsideSeries, toPointPhrases } from './point-phrases.ts';
import { showWords, speakWords } from './quoted-words.ts';
import { speakSigns } from './spoken-signs.ts';
import { toRankPhrase } from './rank-phrase.ts';
import type { Amount, Indicator, Plan } from '../record/record.ts';
import { toEnglish } from './to-english.ts';
import { toValuePhrase, toWholeOfSign } from './value-phrase.ts';

/**
 * The phrases of a figure. The first is the main figure with its qualifier; without a figure, the first point of the series; without either,
 * the words that there is no figure.
 *
 * @param desired The desired direction of a change.
 */
export function toPhrases(
  givenIndicator: Indicator,
  desired: Direction | undefined,
  language: Language,
): [main: Phrase, ...others: Phrase[]] {
  const indicator = withoutRepeatedSigns(language === 'en' ? toEnglish(givenIndicator) : givenIndicator);
  const { status, also, plans, comparisons, unit } = indicator;
  const value = toValuePhrase(indicator, language);
  const ratios = plans.map((plan, index) => toRatioPhrase(plan, unit, !value && index === 0, language));
  const changes = comparisons.map((comparison) => toComparisonPhrase(comparison, unit, desired, language));
  const rank = toRankPhrase(indicator, language);
  const ratiosWithNumber = ratios.filter((phrase) => phrase?.number);
  const valueSign = toSignPhrase(indicator.value, indicator.qualifier, language);
  const firstRatioSign = toRatioSignPhrase(plans[0], ratios[0], language);
  const candidates = [
    valueSign,
    value,
    ...ratiosWithNumber,
    ...toRankAndChanges(indicator, rank, changes.filter(isFigure)),
    firstRatioSign,
  ];
  const figure = candidates.find(isGiven);
  const points = toPointPhrases(indicator, language);
  const main = figure ?? (isPeriodOutsideSeries(indicator) ? undefined : points[0]);
  // As the main figure, the sign of the first ratio is not said again among the plans.
  const isRatioSignMain = main !== undefined && main === firstRatioSign;
  // Beside a value, the text is a phrase of its own.
  const others = indicator.value && indicator.text ? [indicator.text, ...also] : also;
  const details = [
    // Beside a figure, the points are in the chart and its table. One point makes no chart.
    ...(figure && points.length > 1 ? [] : points),
    ...others.map((words) => toAlsoPhrase(words, language)),
    toWholeOfSign(indicator, language),
    ...ratios.slice(isRatioSignMain ? 1 : 0),
    rank,
    ...plans.map((plan) => toPlanPhrase(plan, unit, language)),
    ...toTimePhrases(indicator, main, language),
    ...comparisons.flatMap((comparison, index) => [
      changes[index],
      toPreviousPhrase(comparison, unit, language),
    ]),
    status && toWords('figure-status', indicatorMessages[language].status[status]),
  ];
  return [
    toMainPhrase(main, indicator, language),
    ...details.filter(isGiven).filter((phrase) => phrase !== main),
  ];
}

/**
 * A figure in one sentence, for screen readers: `Giải ngân vốn: gần 1.200 tỷ đồng, bằng 60,26% kế hoạch Trung ương giao, đến ngày
 * 31/12/2023`.
 */
export function toSentence(indicator: Indicator, desired: Direction | undefined, language: Language): string {
  return `${speakSigns(indicator.label, language)}: ${toSentenceWithoutLabel(indicator, desired, language)}`;
}

/** The sentence of a figure whose label stands before it as a heading. */
export function toSentenceWithoutLabel(
  indicator: Indicator,
  desired: Direction | undefined,
  language: Language,
): string {
  const phrases = toPhrases(indicator, desired, language);
  // Behind a main figure with a comma, semicolons separate: `lũy kế đến hết năm 2023, 252 thôn; công nhận thêm 35 thôn`.
  const separator = phrases[0].heardBefore?.includes(',') ? '; ' : ', ';
  const spoken = inSpokenOrder(phrases, indicator);
  const say = (phrase: Phrase) => toHeardText(phrase, language);
  const isLast = (phrase: Phrase) => hasComma(phrase) || isFurtherPoint(phrase, phrases[0]);
  const sentence = spoken.filter((phrase) => !isLast(phrase)).map(say);
  return [sentence.join(separator), ...spoken.filter(isLast).map(say)].join('; ');
}

/**
 * Whether another figure has a comma in front of a number, as `vốn 10,3 tỷ USD, giảm 9,1%` has. Such a figure is heard last, because a change
 * heard behind it would seem to be its own and not that of the main figure.
 */
function hasComma(phrase: Phrase): boolean {
  return phrase.part === 'also' && /, .*\d/.test(toShownText(phrase));
}

/**
 * Whether a phrase is a point of a series beside the main figure. Points are heard last, because the period of the figure is not theirs.
 */
function isFurtherPoint({ isPoint = false }: Phrase, main: Phrase): boolean {
  return isPoint && !main.isPoint;
}

/** The phrases in the order in which they are heard. The period is first where the main figure is a change: `tháng 12/2023, tăng 0,55%`. */
function inSpokenOrder(
  phrases: readonly Phrase[],
  { value, text, plans, rank }: Indicator,
): readonly Phrase[] {
  const hasPosition = rank !== undefined && typeof rank !== 'string';
  const hasRatio = plans.some(({ ratio }) => ratio);
  const hasFigureBeforeChange = value !== undefined || text !== undefined || hasPosition || hasRatio;
  const isChangeMain = phrases[0]?.number !== '' && !hasFigureBeforeChange;
  if (!isChangeMain) return phrases;
  const isPeriod = ({ part }: Phrase) => part === 'period';
  return [...phrases.filter(isPeriod), ...phrases.filter((phrase) => !isPeriod(phrase))];
}

function toAlsoPhrase(words: string, language: Language): Phrase {
  return { ...toWords('also', showWords(words, language)), heardBefore: speakWords(words, language) };
}

/** The indicator with one sign where a yearbook repeats the sign of the value, `-`, in the columns of the ratio and the change. */
function withoutRepeatedSigns(indicator: Indicator): Indicator {
  const { value, plans, comparisons } = indicator;
  if (!value || hasNumber(value)) return indicator;
  const isRepeated = (amount: Amount | undefined) => amount?.kind === value.kind;
  return {
    ...indicator,
    plans: plans
      .map((plan) => (isRepeated(plan.ratio) ? { ...plan, ratio: undefined } : plan))
      .filter(({ ratio, by, target, status }) => ratio ?? by ?? target ?? status),
    comparisons: comparisons.map((comparison) =>
      isRepeated(comparison.amount) ? { ...comparison, kind: undefined } : comparison,
    ),
  };
}

/** The words of a yearbook sign, `-` or `…`, in place of a figure: `Không phát sinh`, `Lũy kế: không phát sinh`. */
function toSignPhrase(
  amount: Amount | undefined,
  qualifier: string | undefined,
  language: Language,
): Phrase | undefined {
  if (!amount || hasNumber(amount)) return undefined;
  const sentence = (qualifier ? `${qualifier}: ` : '') + describeSign(amount, language);
  return { part: 'status', before: '', number: '', after: capitalize(sentence) };
}

/** The words of a sign in place of the first ratio; with the name of the plan, `Tỷ lệ so với kế hoạch tỉnh giao: không phát sinh`. */
function toRatioSignPhrase(
  plan: Plan | undefined,
  ratio: Phrase | undefined,
  language: Language,
): Phrase | undefined {
  const sign = toSignPhrase(plan?.ratio, undefined, language);
  return sign && ratio && plan?.by ? { ...sign, after: capitalize(ratio.before) } : sign;
}

/** The period and the day, unless the words of a cumulative figure or the points of a series contain them. */
function toTimePhrases(
  indicator: Indicator,
  main: Phrase | undefined,
  language: Language,
): (Phrase | undefined)[] {
  const hasFigure = main !== undefined && main.part !== 'status' && !main.isPoint;
  const isPeriodInPoints = main?.isPoint && isPeriodInSeries(indicator);
  const period = isPeriodInPoints ? undefined : toPeriodPhrase(indicator, language);
  // `lũy kế đến hết năm 2023` says the day of the figure or, without one, its period.
  const isTimeInFigure = hasFigure && isCumulative(indicator);
  if (isTimeInFigure) return indicator.asOf ? [period] : [];
  return [period, toAsOfPhrase(indicator, language)];
}

/**
 * A rank that is a position stands before the changes. A rank in words stands behind them, because it describes a change: `tăng 8,02%`,
 * `mức tăng cao nhất từ năm 2011`.
 */
function toRankAndChanges(
  indicator: Indicator,
  rank: Phrase | undefined,
  changes: (Phrase | undefined)[],
): (Phrase | undefined)[] {
  return typeof indicator.rank === 'string' ? [...changes, rank] : [rank, ...changes];
}

/** Whether a change may be the main figure. A yearbook sign, `-` or `…`, may not. */
function isFigure(change: Phrase | undefined): boolean {
  return change !== undefined && (change.direction !== undefined || change.number !== '');
}

function isGiven<T>(item: T | undefined): item is T {
  return item !== undefined;
}
