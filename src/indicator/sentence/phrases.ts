import type { Language } from '../../text/language.ts';
import { type Direction, indicatorMessages } from '../messages.ts';
import type { Indicator } from '../record/record.ts';
import { toComparisonPhrase, toPreviousPhrase } from './comparison-phrase.ts';
import { toAsOfPhrase, toPeriodPhrase } from './format-period.ts';
import { isCumulative, toMainPhrase } from './main-phrase.ts';
import { type Phrase, toWordPhrase } from './phrase.ts';
import { toPlanPhrase, toRatioPhrase } from './plan-phrase.ts';
import { isPeriodInSeries, isPeriodOutsideSeries, toPointPhrases } from './point-phrases.ts';
import { showWords, speakWords } from './quoted-words.ts';
import { toRankPhrase } from './rank-phrase.ts';
import { toEnglish } from './to-english.ts';
import { toSeparateWholePhrase, toValuePhrase } from './value-phrase.ts';
import { toRatioSignPhrase, toSignPhrase, withoutRepeatedSigns } from './yearbook-signs.ts';

/** The phrases of an indicator from which the main figure is chosen. */
interface FigurePhrases {
  value: Phrase | undefined;
  ratios: readonly (Phrase | undefined)[];
  /** The words of a yearbook sign in place of the first ratio. */
  firstRatioSign: Phrase | undefined;
  rank: Phrase | undefined;
  changes: readonly (Phrase | undefined)[];
}

/**
 * The phrases of a figure. The first phrase is the first of these that exists: the main figure with its qualifier, the first point of the
 * series, the words `Chưa có số liệu`. A point is not used there if the indicator has a period that none of its points has.
 *
 * @param desired The desired direction of a change.
 */
export function toPhrases(
  givenIndicator: Indicator,
  desired: Direction | undefined,
  language: Language,
): [main: Phrase, ...others: Phrase[]] {
  const indicator = withoutRepeatedSigns(language === 'en' ? toEnglish(givenIndicator) : givenIndicator);
  const figures = toFigurePhrases(indicator, desired, language);
  const figure = findMainFigure(indicator, figures, language);
  const points = toPointPhrases(indicator, language);
  const firstPoint = isPeriodOutsideSeries(indicator) ? undefined : points[0];
  const main = figure ?? firstPoint;
  // If there are a figure and several points, a chart and a table show the points.
  const shownPoints = figure && points.length > 1 ? [] : points;
  const others = [...shownPoints, ...toDetails(indicator, figures, main, language)];
  return [toMainPhrase(main, indicator, language), ...others.filter((phrase) => phrase !== main)];
}

function toFigurePhrases(
  indicator: Indicator,
  desired: Direction | undefined,
  language: Language,
): FigurePhrases {
  const { plans, comparisons, unit } = indicator;
  const value = toValuePhrase(indicator, language);
  const ratios = plans.map((plan, index) => {
    // Without a value, the first ratio is the main figure.
    const isMainFigure = !value && index === 0;
    return toRatioPhrase(plan, unit, isMainFigure, language);
  });
  return {
    value,
    ratios,
    firstRatioSign: toRatioSignPhrase(plans[0], ratios[0], language),
    rank: toRankPhrase(indicator, language),
    changes: comparisons.map((comparison) => toComparisonPhrase(comparison, unit, desired, language)),
  };
}

/**
 * The first of these that is given: value, ratio, rank, change. A yearbook sign in place of the value counts as the value. A yearbook sign in
 * place of the first ratio comes last.
 */
function findMainFigure(
  { value, qualifier, rank }: Indicator,
  figures: FigurePhrases,
  language: Language,
): Phrase | undefined {
  const ratiosWithNumber = figures.ratios.filter((phrase) => phrase?.number);
  const changes = figures.changes.filter(canBeMain);
  // A rank in words describes a change: `mức tăng cao nhất từ năm 2011` after `tăng 8,02%`. A rank that is a position comes first.
  const isRankInWords = typeof rank === 'string';
  const rankAndChanges = isRankInWords ? [...changes, figures.rank] : [figures.rank, ...changes];
  const valueSign = toSignPhrase(value, qualifier, language);
  const candidates = [
    valueSign,
    figures.value,
    ...ratiosWithNumber,
    ...rankAndChanges,
    figures.firstRatioSign,
  ];
  return candidates.find(isGiven);
}

/** Whether a change can be the main figure. A change that is a yearbook sign, `-` or `…`, cannot. */
function canBeMain(change: Phrase | undefined): boolean {
  return change !== undefined && (change.direction !== undefined || change.number !== '');
}

/**
 * All phrases except the value and the points of the series, in the order in which they are shown. The phrase of the main figure may be one of
 * them.
 */
function toDetails(
  indicator: Indicator,
  { ratios, firstRatioSign, rank, changes }: FigurePhrases,
  main: Phrase | undefined,
  language: Language,
): Phrase[] {
  const { value, text, also, plans, comparisons, unit, status } = indicator;
  // Beside a value, the text is a further figure.
  const furtherFigures = value && text ? [text, ...also] : also;
  // If the yearbook sign of the first ratio is the main figure, it is not repeated among the ratios.
  const isRatioSignMain = main !== undefined && main === firstRatioSign;
  // If the main figure is the percentage of a plan, its former figure is a percentage as well: `cùng kỳ năm 2021 là 63,86%`.
  const isRatioMain = !value && !text && ratios.some((phrase) => phrase?.number);
  const unitOfPrevious = unit ?? (isRatioMain ? '%' : undefined);
  const details = [
    ...furtherFigures.map((words) => toAlsoPhrase(words, language)),
    toSeparateWholePhrase(indicator, language),
    ...ratios.slice(isRatioSignMain ? 1 : 0),
    rank,
    ...plans.map((plan) => toPlanPhrase(plan, unit, language)),
    ...toTimePhrases(indicator, main, language),
    ...comparisons.flatMap((comparison, index) => [
      changes[index],
      toPreviousPhrase(comparison, unitOfPrevious, language),
    ]),
    status && toWordPhrase('figure-status', indicatorMessages[language].status[status]),
  ];
  return details.filter(isGiven);
}

function toAlsoPhrase(words: string, language: Language): Phrase {
  return { ...toWordPhrase('also', showWords(words, language)), heardBefore: speakWords(words, language) };
}

/** The period and the day, unless the words of a cumulative figure or the points of a series contain them. */
function toTimePhrases(
  indicator: Indicator,
  main: Phrase | undefined,
  language: Language,
): (Phrase | undefined)[] {
  // Of the main phrases, only the words of a yearbook sign have the part `status`.
  const isYearbookSign = main?.part === 'status';
  const hasFigure = main !== undefined && !isYearbookSign && !main.isPoint;
  const isPeriodInPoints = main?.isPoint && isPeriodInSeries(indicator);
  const period = isPeriodInPoints ? undefined : toPeriodPhrase(indicator, language);
  // `lũy kế đến hết năm 2023` contains the day of the figure. If no day is given, it contains the period.
  const isTimeInFigure = hasFigure && isCumulative(indicator);
  if (isTimeInFigure) return indicator.asOf ? [period] : [];
  return [period, toAsOfPhrase(indicator, language)];
}

function isGiven<T>(item: T | undefined): item is T {
  return item !== undefined;
}
