import { capitalize } from '../../text/sentence.ts';
import type { Direction } from '../messages.ts';
import { NO_BREAK_SPACE } from '../record/unit.ts';
import type { Language } from '../../text/language.ts';
import { speakSigns } from './spoken-signs.ts';

/** Whether a change goes in the desired direction; `undefined` if no direction is desired. */
export type Tone = 'good' | 'bad' | undefined;

/** One statement about a figure: a number, and the words around it. The sentence of a figure consists of all its phrases. */
export interface Phrase {
  /**
   * The name of the CSS part that shows the phrase. `status` says why there is no figure, `figure-status` how final the figure is.
   */
  part:
    | 'value'
    | 'also'
    | 'plan'
    | 'rank'
    | 'status'
    | 'period'
    | 'as-of'
    | 'change'
    | 'previous'
    | 'figure-status';
  before: string;
  number: string;
  after: string;
  /** What a screen reader speaks in place of `before`, `number` and `after`, if the texts differ. */
  heardBefore?: string;
  heardNumber?: string;
  heardAfter?: string;
  /** The direction of a change, which is shown as an arrow. */
  direction?: Direction | undefined;
  tone?: Tone;
  /** Whether the phrase is the ratio of a plan. Its bar has the same number. */
  isRatio?: boolean;
  /** Whether the phrase is a point of the series, which the line chart shows too. */
  isPoint?: boolean;
}

const ARROWS = { up: '▲ ', down: '▼ ', none: '■ ' };

/** The arrow of a change; empty for other phrases. */
export function arrowOf({ direction }: Phrase): string {
  return direction ? ARROWS[direction] : '';
}

/** A phrase as a line of its own, which begins with a capital. */
export function toLine(phrase: Phrase): Phrase {
  const { before, number, after } = phrase;
  if (before) return { ...phrase, before: capitalize(before) };
  return number ? { ...phrase, number: capitalize(number) } : { ...phrase, after: capitalize(after) };
}

/** A phrase as it is shown: `▲ Tăng 12 hộ`, `62/127 xã`. */
export function toShownText(phrase: Phrase): string {
  const { before, number, after } = toLine(phrase);
  return (arrowOf(phrase) + before + number + after).replaceAll(NO_BREAK_SPACE, ' ');
}

/** A phrase as it is heard within the sentence: `tăng 12 hộ`, `62 trong tổng số 127 xã`. */
export function toHeardText(phrase: Phrase, language: Language): string {
  const { heardBefore = phrase.before, heardNumber = phrase.number, heardAfter = phrase.after } = phrase;
  const text = (heardBefore + heardNumber + heardAfter).replaceAll(NO_BREAK_SPACE, ' ');
  // In a time, `2020/2025`, the slash stays a slash: it does not separate a part from its whole.
  const isTime = phrase.part === 'period' || phrase.part === 'as-of';
  return speakSigns(text, language, isTime ? '/' : undefined);
}

/** A phrase without a number. */
export function toWordPhrase(part: Phrase['part'], words: string): Phrase {
  return { part, before: words, number: '', after: '' };
}
