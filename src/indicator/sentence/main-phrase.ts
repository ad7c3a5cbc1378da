import type { Language } from '../../text/language.ts';
import { toCumulativeWords } from './format-period.ts';
import { indicatorMessages } from '../messages.ts';
import { kindOfHedge } from '../record/parse-amount-words.ts';
import type { Phrase } from './phrase.ts';
import type { Indicator } from '../record/record.ts';
import { MAX_UNBROKEN_LETTERS, NO_BREAK_SPACE } from '../record/unit.ts';

const CUMULATIVE = /^(lũy kế|luỹ kế|cộng dồn|cumulative)$/i;

/** Whether a figure is cumulative, which means summed up over time. */
export function isCumulative({ qualifier = '' }: Indicator): boolean {
  return CUMULATIVE.test(qualifier);
}

/**
 * The main figure with its qualifier, `gần 1.200 tỷ đồng`, or the words `Chưa có số liệu`. A point of the series and the words of a yearbook
 * sign get no qualifier here.
 */
export function toMainPhrase(main: Phrase | undefined, indicator: Indicator, language: Language): Phrase {
  if (!main) return { part: 'status', before: '', number: '', after: indicatorMessages[language].empty };
  if (main.part === 'status' || main.isPoint) return main;
  const phrase = qualify({ ...main, part: 'value' }, indicator, language);
  // A short text in front of the number stays on the line of the number. The text ends with a space, which is not counted.
  const countOfLetters = phrase.before.length - 1;
  const isShort = countOfLetters <= MAX_UNBROKEN_LETTERS;
  return isShort ? { ...phrase, before: phrase.before.replaceAll(' ', NO_BREAK_SPACE) } : phrase;
}

function qualify(phrase: Phrase, indicator: Indicator, language: Language): Phrase {
  const { qualifier } = indicator;
  if (!qualifier) return phrase;
  const { before, heardBefore = before } = phrase;
  const cumulative = isCumulative(indicator) ? toCumulativeWords(indicator, language) : undefined;
  if (cumulative) {
    return { ...phrase, before: `${cumulative}: ${before}`, heardBefore: `${cumulative}, ${heardBefore}` };
  }
  // If a word such as `đạt` stands before the number, a hedge stands behind the word: `đạt gần 90%`. Any other qualifier stands in front of
  // the word: `ước đạt 90%`.
  if (kindOfHedge(qualifier)) {
    return { ...phrase, before: `${before}${qualifier} `, heardBefore: `${heardBefore}${qualifier} ` };
  }
  return { ...phrase, before: `${qualifier} ${before}`, heardBefore: `${qualifier} ${heardBefore}` };
}
