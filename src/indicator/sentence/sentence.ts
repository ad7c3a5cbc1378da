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
 * The phrases of a figure. The first phrase is the main figure with its qualifier. If there is no figure, it is the first point of the
 * series, unless the indicator has a period that no point has. If there is no such point either, it is the text that there is no figure.
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
  const ratios = plans.map((plan, index) => {
    const mayBeMain = !value && index === 0;
    return toRatioPhrase(plan, unit, mayBeMain, language);
  });
  const changes = comparisons.map((comparison) => toComparisonPhrase(comparison, unit, desired, language));
  const rank = toRankPhrase(indicator, language);
  const ratiosWithNumber = ratios.filter((phrase) => phrase?.number);
  const valueSign = toSignPhrase(indicator.value, indicator.qualifier, language);
  const firstRatioSign = toRatioSignPhrase(plans[0], ratios[0], language);
  // The first of these phrases that is given is the main figure.
  const candidates = [
    valueSign,
    value,
    ...ratiosWithNumber,
    ...toRankAndChanges(indicator, rank, changes.filter(isFigure)),
    firstRatioSign,
  ];
  const figure = candidates.find(isGiven);
  const points = toPointPhrases(indicator, language);
  const firstPoint = isPeriodOutsideSeries(indicator) ? undefined : points[0];
  const main = figure ?? firstPoint;
  // If the yearbook sign of the first ratio is the main figure, it is not repeated among the plans.
  const isRatioSignMain = main !== undefined && main === firstRatioSign;
  // Beside a value, the text is a further figure.
  const others = indicator.value && indicator.text ? [indicator.text, ...also] : also;
  const details = [
    // A chart with a table shows the points beside a figure. A single point makes no chart, so it is a phrase.
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

/** The sentence of a figure without the label, for a page that shows the label as a heading in front of it. */
export function toSentenceWithoutLabel(
  indicator: Indicator,
  desired: Direction | undefined,
  language: Language,
): string {
  const phrases = toPhrases(indicator, desired, language);
  // If the main figure has a comma, the phrases are separated by semicolons: `lũy kế đến hết năm 2023, 252 thôn; công nhận thêm 35 thôn`.
  const separator = phrases[0].heardBefore?.includes(',') ? '; ' : ', ';
  const spoken = inSpokenOrder(phrases, indicator);
  const say = (phrase: Phrase) => toHeardText(phrase, language);
  const isHeardLast = (phrase: Phrase) => hasNumberBehindComma(phrase) || isFurtherPoint(phrase, phrases[0]);
  const start = spoken.filter((phrase) => !isHeardLast(phrase)).map(say);
  return [start.join(separator), ...spoken.filter(isHeardLast).map(say)].join('; ');
}

/**
 * Whether a phrase is a further figure with a second number behind a comma: `vốn 10,3 tỷ USD, giảm 9,1%`. Such a phrase is heard last.
 * Otherwise the change of the main figure would come next and sound like a change of this further figure.
 */
function hasNumberBehindComma(phrase: Phrase): boolean {
  return phrase.part === 'also' && /, .*\d/.test(toShownText(phrase));
}

/**
 * Whether a phrase is a point of a series beside the main figure. Points are heard last, because each point has another period than the
 * figure.
 */
function isFurtherPoint({ isPoint = false }: Phrase, main: Phrase): boolean {
  return isPoint && !main.isPoint;
}

/**
 * The phrases in the order in which they are heard. If the main figure is a change or a point of the series, the period is first:
 * `tháng 12/2023, tăng 0,55%`.
 */
function inSpokenOrder(
  phrases: readonly Phrase[],
  { value, text, plans, rank }: Indicator,
): readonly Phrase[] {
  const hasPosition = rank !== undefined && typeof rank !== 'string';
  const hasRatio = plans.some(({ ratio }) => ratio);
  const hasFigureBeforeChange = value !== undefined || text !== undefined || hasPosition || hasRatio;
  // A main phrase without a number says that the figure is missing.
  const isMissing = phrases[0]?.number === '';
  if (isMissing || hasFigureBeforeChange) return phrases;
  const isPeriod = ({ part }: Phrase) => part === 'period';
  return [...phrases.filter(isPeriod), ...phrases.filter((phrase) => !isPeriod(phrase))];
}

function toAlsoPhrase(words: string, language: Language): Phrase {
  return { ...toWords('also', showWords(words, language)), heardBefore: speakWords(words, language) };
}

/**
 * Leaves out the yearbook signs of ratios and changes that repeat the sign of the value. If nothing occurred, a statistical yearbook prints
 * `-` in place of the value, the ratio and the change.
 */
function withoutRepeatedSigns(indicator: Indicator): Indicator {
  const { value, plans, comparisons } = indicator;
  if (!value || hasNumber(value)) return indicator;
  const isRepeated = (amount: Amount | undefined) => amount?.kind === value.kind;
  return {
    ...indicator,
    plans: plans
      .map((plan) => (isRepeated(plan.ratio) ? { ...plan, ratio: undefined } : plan))
      .filter(hasContent),
    // Without its kind, a comparison only shows the previous value.
    comparisons: comparisons.map((comparison) =>
      isRepeated(comparison.amount) ? { ...comparison, kind: undefined } : comparison,
    ),
  };
}

/** Whether a plan still has something to show. */
function hasContent({ ratio, by, target, status }: Plan): boolean {
  return [ratio, by, target, status].some(isGiven);
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

/**
 * The words of a yearbook sign in place of the first ratio: `Không phát sinh`, or for a plan with a name,
 * `Tỷ lệ so với kế hoạch tỉnh giao: không phát sinh`.
 */
function toRatioSignPhrase(
  plan: Plan | undefined,
  ratio: Phrase | undefined,
  language: Language,
): Phrase | undefined {
  const sign = toSignPhrase(plan?.ratio, undefined, language);
  if (!sign || !ratio || !plan?.by) return sign;
  // The phrase of the ratio already has these words, with the name of the plan.
  return { ...sign, after: capitalize(ratio.before) };
}

/** The period and the day, unless the words of a cumulative figure or the points of a series contain them. */
function toTimePhrases(
  indicator: Indicator,
  main: Phrase | undefined,
  language: Language,
): (Phrase | undefined)[] {
  const isYearbookSign = main?.part === 'status';
  const hasFigure = main !== undefined && !isYearbookSign && !main.isPoint;
  const isPeriodInPoints = main?.isPoint && isPeriodInSeries(indicator);
  const period = isPeriodInPoints ? undefined : toPeriodPhrase(indicator, language);
  // `lũy kế đến hết năm 2023` contains the day of the figure. If no day is given, it contains the period.
  const isTimeInFigure = hasFigure && isCumulative(indicator);
  if (isTimeInFigure) return indicator.asOf ? [period] : [];
  return [period, toAsOfPhrase(indicator, language)];
}

/**
 * A rank that is a position takes precedence over the changes. A rank in words comes after them, because it describes a change:
 * `mức tăng cao nhất từ năm 2011` after `tăng 8,02%`.
 */
function toRankAndChanges(
  indicator: Indicator,
  rank: Phrase | undefined,
  changes: (Phrase | undefined)[],
): (Phrase | undefined)[] {
  return typeof indicator.rank === 'string' ? [...changes, rank] : [rank, ...changes];
}

/** Whether a change can be the main figure. A change that is a yearbook sign, `-` or `…`, cannot. */
function isFigure(change: Phrase | undefined): boolean {
  return change !== undefined && (change.direction !== undefined || change.number !== '');
}

function isGiven<T>(item: T | undefined): item is T {
  return item !== undefined;
}
