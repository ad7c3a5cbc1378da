import type { Language } from '../text/language.ts';
import { capitalize } from '../text/sentence.ts';
import { describeSign, hasNumber } from './amount.ts';
import { type Direction, indicatorMessages } from './messages.ts';
import {
  type Phrase,
  toAsOfPhrase,
  toChangePhrase,
  type Tone,
  toPeriodPhrase,
  toPlanPhrase,
  toPreviousPhrase,
  toRankPhrase,
  toRatioPhrase,
  toValuePhrase,
} from './phrases.ts';
import type { Indicator } from './record.ts';
import { NO_BREAK_SPACE } from './unit.ts';

/** Whether a change goes in the desired direction. */
export function toneOf({ changeDirection }: Indicator, desired: Direction): Tone {
  const isNeutral = !changeDirection || changeDirection === 'none';
  const isDesireKnown = desired === 'up' || desired === 'down';
  if (isNeutral || !isDesireKnown) return undefined;
  return changeDirection === desired ? 'good' : 'bad';
}

/** The statements of a figure. The first is the main figure with its qualifier, or the statement that there is none. */
export function toPhrases(
  indicator: Indicator,
  tone: Tone,
  language: Language,
): [main: Phrase, ...others: Phrase[]] {
  const value = toValuePhrase(indicator, language);
  const [main, ...otherFigures] = [
    toSignPhrase(indicator, language),
    value,
    toRatioPhrase(indicator, !!value, language),
    toRankPhrase(indicator, language),
  ].filter(isGiven);
  const details = [
    toPlanPhrase(indicator, language),
    toPeriodPhrase(indicator, language),
    toAsOfPhrase(indicator, language),
    toChangePhrase(indicator, tone, language),
    toPreviousPhrase(indicator, language),
  ].filter(isGiven);
  return [toMainPhrase(main, indicator.qualifier, language), ...otherFigures, ...details];
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
  const texts = phrases.map(({ before, number, after }) => before + number + after);
  return texts.join(', ').replaceAll(NO_BREAK_SPACE, ' ');
}

/** The sentence of a sign of the yearbooks in place of the value: `Không phát sinh`. */
function toSignPhrase({ value }: Indicator, language: Language): Phrase | undefined {
  if (!value || hasNumber(value)) return undefined;
  return { part: 'status', before: '', number: '', after: capitalize(describeSign(value, language)) };
}

/** The main figure with its qualifier: `gần 90% kế hoạch`. The qualifier stays on the line of the number. */
function toMainPhrase(main: Phrase | undefined, qualifier: string | undefined, language: Language): Phrase {
  if (!main) return { part: 'status', before: '', number: '', after: indicatorMessages[language].empty };
  if (main.part === 'status') return main;
  const before = (qualifier ? `${qualifier} ` : '') + main.before;
  return { ...main, part: 'value', before: before.replaceAll(' ', NO_BREAK_SPACE) };
}

function isGiven(phrase: Phrase | undefined): phrase is Phrase {
  return phrase !== undefined;
}
