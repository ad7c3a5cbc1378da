import { describeMistake, toErrorSentence } from '../../src/indicator/record/error-sentence.ts';
import { type IndicatorError, isIndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { type FiguresOptions, parseFigures } from '../../src/indicator/file/parse-figures.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import { toShownText } from '../../src/indicator/sentence/phrase.ts';
import { toPhrases } from '../../src/indicator/sentence/phrases.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import type { Language } from '../../src/text/language.ts';

/** What a function returns, or what its mistake says. Any other error is thrown. */
function readOr<T>(read: () => T, say: (mistake: IndicatorError) => string): T | string {
  try {
    return read();
  } catch (error) {
    if (!isIndicatorError(error)) throw error;
    return say(error);
  }
}

/** What a function returns, or the sentence that a tile shows for its mistake, with a mark: `! Hộ nghèo: không đọc được …`. */
export function orMistake<T>(read: () => T): T | string {
  return readOr(read, (mistake) => `! ${toErrorSentence(mistake, 'vi')}`);
}

/** The record of a file with an id, or `! ` and the sentence of its mistake. */
export function readFile(
  file: string | Uint8Array,
  id: string,
  period?: string,
  options?: FiguresOptions,
): IndicatorRecord | string {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return orMistake(() => parseFigures(bytes, '', options).read(id, period));
}

/** The sentence of the record of a file with an id, or `! ` and the sentence of its mistake. */
export function showFile(
  file: string | Uint8Array,
  id: string,
  period?: string,
  options?: FiguresOptions,
): string {
  const record = readFile(file, id, period, options);
  if (typeof record === 'string') return record;
  return orMistake(() => toSentence(parseIndicator(record), undefined, 'vi'));
}

/** The visible lines of a record with the label X, or the sentence of its mistake; both without the label and with ordinary spaces. */
export function showRecord(record: object, language: Language = 'vi'): string {
  const read = () => {
    const indicator = parseIndicator({ label: 'X', ...record } as IndicatorRecord);
    return toPhrases(indicator, undefined, language).map(toShownText).join(' · ').replaceAll('\u00a0', ' ');
  };
  return readOr(read, (mistake) => describeMistake(mistake, language));
}
