import type { Language } from '../text/language.ts';
import { capitalize } from '../text/sentence.ts';
import { describeSign, hasNumber } from './amount.ts';
import { toChangePhrase, toPreviousPhrase } from './comparison-phrase.ts';
import { toAsOfPhrase, toPeriodPhrase } from './format-period.ts';
import { isCumulative, toMainPhrase } from './main-phrase.ts';
import { type Direction, indicatorMessages } from './messages.ts';
import { type Phrase, toHeardText, toWords, type Tone } from './phrase.ts';
import { toPlanPhrase, toRatioPhrase } from './plan-phrase.ts';
import { toRankPhrase } from './rank-phrase.ts';
import type { Amount, Indicator } from './record.ts';
import { toValuePhrase } from './value-phrase.ts';

/** Whether a change goes in the desired direction. */
export function toneOf({ changeDirection }: Indicator, desired: Direction): Tone {
  const isNeutral = !changeDirection || changeDirection === 'none';
  const isDesireKnown = desired === 'up' || desired === 'down';
  if (isNeutral || !isDesireKnown) return undefined;
  return changeDirection === desired ? 'good' : 'bad';
}

/** The statements of a figure. The first is the main figure with its qualifier, or the statement that there is none. */
export function toPhrases(
  givenIndicator: Indicator,
  tone: Tone,
  language: Language,
): [main: Phrase, ...others: Phrase[]] {
  const indicator = withoutRepeatedSigns(givenIndicator);
  const value = toValuePhrase(indicator, language);
  const ratio = toRatioPhrase(indicator, !value, language);
  const ratioSign = toSignPhrase(indicator.planRatio, language);
  const figures = [
    toSignPhrase(indicator.value, language),
    value,
    ratioSign ? undefined : ratio,
    toRankPhrase(indicator, language),
  ].filter(isGiven);
  // A sign in place of the ratio is the main figure only where there is no other.
  const [main = ratioSign, ...otherFigures] = figures;
  const { status, also } = indicator;
  const details = [
    ratioSign && figures.length > 0 ? ratio : undefined,
    toPlanPhrase(indicator, language),
    ...toTimePhrases(indicator, main?.part, language),
    toChangePhrase(indicator, tone, language),
    toPreviousPhrase(indicator, language),
    status && toWords('figure-status', indicatorMessages[language].status[status]),
  ].filter(isGiven);
  return [
    toMainPhrase(main, indicator, language),
    ...also.map((words) => toWords('also', words)),
    ...otherFigures,
    ...details,
  ];
}

/**
 * A figure in one sentence, for screen readers: `Giải ngân vốn: gần 1.200 tỷ đồng, bằng 60,26% kế hoạch Trung ương giao, đến ngày
 * 31/12/2023`.
 */
export function toSentence(indicator: Indicator, tone: Tone, language: Language): string {
  return `${indicator.label}: ${toStatement(indicator, tone, language)}`;
}

/** The sentence without the name of the figure, which stands before it as a heading. */
export function toStatement(indicator: Indicator, tone: Tone, language: Language): string {
  const phrases = toPhrases(indicator, tone, language);
  // A comma within the main figure: `lũy kế đến hết năm 2023, 252 thôn; công nhận thêm 35 thôn`.
  const separator = phrases[0].heardBefore?.includes(',') ? '; ' : ', ';
  return phrases.map(toHeardText).join(separator);
}

/** Yearbooks repeat the sign of a value in the columns of its ratio and its change. It is said once. */
function withoutRepeatedSigns(indicator: Indicator): Indicator {
  const { value, planRatio, change } = indicator;
  if (!value || hasNumber(value)) return indicator;
  return {
    ...indicator,
    planRatio: planRatio?.kind === value.kind ? undefined : planRatio,
    change: change?.kind === value.kind ? undefined : change,
  };
}

/** The sentence of a sign of the yearbooks in place of a figure: `Không phát sinh`. */
function toSignPhrase(amount: Amount | undefined, language: Language): Phrase | undefined {
  if (!amount || hasNumber(amount)) return undefined;
  return { part: 'status', before: '', number: '', after: capitalize(describeSign(amount, language)) };
}

/** The period and the day, unless the words of a cumulative figure contain them. */
function toTimePhrases(
  indicator: Indicator,
  mainPart: Phrase['part'] | undefined,
  language: Language,
): (Phrase | undefined)[] {
  const hasFigure = mainPart !== undefined && mainPart !== 'status';
  const period = toPeriodPhrase(indicator, language);
  if (!hasFigure || !isCumulative(indicator)) return [period, toAsOfPhrase(indicator, language)];
  return indicator.asOf ? [period] : [];
}

function isGiven<T>(item: T | undefined): item is T {
  return item !== undefined;
}
