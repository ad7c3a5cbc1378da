import type { Language } from '../../text/language.ts';
import { formatQuoted, parseNumber } from '../../text/number.ts';
import { MINUS, speakSigns } from './spoken-signs.ts';

/** A number with grouped thousands or decimals, `1.200,5`; not a number beside a slash, `1.234/2023`. */
const GROUPED_OR_DECIMAL = /(?<![\d.,/])\d+(?:[.,]\d+)+(?![\d/])/g;

/** Words of a record as they are shown: a hyphen used as a minus becomes `−`, and the numbers are in the notation of the page. */
export function showWords(text: string, language: Language): string {
  const withMinus = text.replace(MINUS, '−');
  if (language === 'vi') return withMinus;
  return withMinus.replace(GROUPED_OR_DECIMAL, (number) =>
    parseNumber(number) ? formatQuoted(number, language) : number,
  );
}

/**
 * Words of a record as a screen reader speaks them: signs become words, and the numbers are in the notation of the page.
 *
 * @param slash The words for a slash between a part and its whole, such as ` trong số `.
 */
export function speakWords(text: string, language: Language, slash?: string): string {
  return showWords(speakSigns(text, language, slash), language);
}
