import type { Language } from '../../text/language.ts';
import { formatQuoted, parseNumber } from '../../text/number.ts';
import { SPOKEN_DASH, SPOKEN_MINUS } from '../record/amount.ts';
import { indicatorMessages } from '../messages.ts';

/** A dash in front of a number, which is a minus. */
const MINUS = /(?<=^|[\s(;,])[-–—−](?=\d)/g;
/**
 * Two numbers with a dash or a slash between them, `3-5 huyện`, `62/127 xã`, `17-19/63`; not a date, and not the number of a document.
 */
const PAIR =
  /(?<![\p{L}\d.,/–-]|ngày |tháng |quý |đến |số )(\d[\d.,]*) ?([-–—/]) ?(\d[\d.,]*)(?<=\d)(?:\/(\d+))?(?![\p{L}\d/–-])/gu;
const GROUPED_OR_DECIMAL = /(?<![\d.,/])\d+(?:[.,]\d+)+(?![\d/])/g;
/** A month or a year, and a year: `12/2023`, `2021–2025`. */
const TIMES = /^(0?[1-9]|1[0-2]|(19|20)\d\d)[-–—/](19|20)\d\d$/;

/** Words of a record as they are shown: a minus is a minus sign, and the numbers are in the notation of the page. */
export function showWords(text: string, language: Language): string {
  const withMinus = text.replace(MINUS, '−');
  if (language === 'vi') return withMinus;
  return withMinus.replace(GROUPED_OR_DECIMAL, (number) =>
    parseNumber(number) ? formatQuoted(number, language) : number,
  );
}

/**
 * Words of a record as they are heard. Voices leave out signs, so that the minus, the dash and the slash between numbers are words: `âm 0,5`,
 * `3 đến 5`, `62 trong tổng số 127`.
 */
export function speakWords(
  text: string,
  language: Language,
  slash: string = indicatorMessages[language].ofHeard,
): string {
  const spoken = text.replace(
    PAIR,
    (pair: string, first: string, sign: string, second: string, whole?: string) => {
      const [low, high] = [parseNumber(first), parseNumber(second)];
      const isPair = low !== undefined && high !== undefined && low.value <= high.value;
      const isDate = TIMES.test(first + sign + second) || (sign === '/' && whole !== undefined);
      if (!isPair || isDate) return pair;
      const numbers = first + (sign === '/' ? slash : SPOKEN_DASH[language]) + second;
      return whole === undefined ? numbers : numbers + slash + whole;
    },
  );
  return showWords(spoken.replace(MINUS, SPOKEN_MINUS[language]), language);
}
