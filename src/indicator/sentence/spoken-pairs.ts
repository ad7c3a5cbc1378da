import type { Language } from '../../text/language.ts';
import { parseNumber } from '../../text/number.ts';
import { SPOKEN_DASH, SPOKEN_MINUS } from '../record/amount.ts';
import { speakSlash } from './spoken-slash.ts';

/** `12`, `−0,5`, `3 %` */
const NUMBER = String.raw`[-–—−]?\d[\d.,]*(?<=\d)(?: ?[%‰])?`;
/** After these words, two numbers are a day or the number of a document, not a pair: `ngày 5/12`, `Nghị quyết 57/2024`. */
const WORDS_BEFORE_NO_PAIR =
  'ngày |đến |số |nghị quyết |nghị định |quyết định |thông tư |chỉ thị |luật |công văn |kế hoạch ';
/** A unit directly behind the second number: `1.000-2.000m`. */
const UNIT_BEHIND = '(?:[ckm]?m[²³23]?|ha|k?g|đ|tr|l|h|kwh)(?![\\p{L}\\d–—−-])';
/** A pair: two numbers with a dash or a slash between them, and perhaps a third behind a slash: `3-5 huyện`, `62/127 xã`, `17-19/63`. */
const PAIR = new RegExp(
  String.raw`(?<![\p{L}\d.,/–—−-]|${WORDS_BEFORE_NO_PAIR})(${NUMBER})( ?[-–—−/] ?)(${NUMBER})(?:/(\d+))?(?:(?![\p{L}\d/–—−-])|(?=${UNIT_BEHIND}))`,
  'giu',
);
const YEAR = /^(19|20)\d\d$/;
/** Only this many characters in front of a pair and behind it are searched for words that give the meaning of its slash. */
const MAX_CONTEXT = 20;

/** Returns the words for the slash between a part and its whole: ` trong tổng số `. */
type ToSlashWords = (part: string, whole: string) => string;

/**
 * A text with words for the dash or slash of each pair of numbers: `3 đến 5 huyện`, `62 trong tổng số 127 xã`.
 *
 * @param slashWords The words for every slash, if all slashes of the text are known to mean the same: ` trong số ` in a rank.
 */
export function speakPairs(text: string, language: Language, slashWords: string | undefined): string {
  return text.replace(PAIR, (pair: string, first: string, sign: string, second: string, ...others) => {
    const [third, start] = others as [string | undefined, number];
    const end = start + pair.length;
    const before = text.slice(Math.max(start - MAX_CONTEXT, 0), start);
    const behind = text.slice(end, end + MAX_CONTEXT);
    const toSlashWords: ToSlashWords = (part, whole) =>
      slashWords ?? speakSlash({ part, whole, before, behind }, language);
    const speakPair = sign.includes('/') ? speakShare : speakRange;
    return speakPair(first, second, third, language, toSlashWords) ?? pair;
  });
}

/**
 * `62 trong tổng số 127`; `undefined` for a day, `31/12/2023`, and for a part larger than its whole, `24/7`.
 *
 * @param year The third number. A text with a third number is a day.
 */
function speakShare(
  part: string,
  whole: string,
  year: string | undefined,
  language: Language,
  toSlashWords: ToSlashWords,
): string | undefined {
  if (year !== undefined || !isAscending(part, whole)) return undefined;
  return speakMinus(part, language) + toSlashWords(part, whole) + speakMinus(whole, language);
}

/**
 * `3 đến 5`; `undefined` for two years, and if the first number is the larger one.
 *
 * @param third The whole in `17 đến 19 trong số 63`, the year of two months in `3 đến 5/2023`, or the month of two days in `10 đến 15/9`.
 */
function speakRange(
  first: string,
  last: string,
  third: string | undefined,
  language: Language,
  toSlashWords: ToSlashWords,
): string | undefined {
  const areYears = YEAR.test(first) && YEAR.test(last);
  if (areYears || !isAscending(first, last)) return undefined;
  const range = speakMinus(first, language) + SPOKEN_DASH[language] + speakMinus(last, language);
  return third === undefined ? range : range + toSlashWords(last, third) + third;
}

function speakMinus(number: string, language: Language): string {
  return number.replace(/^[-–—−]/, SPOKEN_MINUS[language]);
}

/** Whether the first number is at most as large as the second. */
function isAscending(first: string, second: string): boolean {
  const [low, high] = [toValue(first), toValue(second)];
  return low !== undefined && high !== undefined && low <= high;
}

function toValue(number: string): number | undefined {
  const value = parseNumber(number.replace(/^[-–—−]| ?[%‰]$/g, ''))?.value;
  return value !== undefined && /^[-–—−]/.test(number) ? -value : value;
}
