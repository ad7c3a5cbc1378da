import type { Language } from '../../text/language.ts';
import { parseNumber } from '../../text/number.ts';
import { indicatorMessages } from '../messages.ts';
import { SPOKEN_DASH, SPOKEN_MINUS, SPOKEN_SIGNS, SPOKEN_TOLERANCE } from '../record/amount.ts';
import { mapBetweenTimes } from './time-in-words.ts';

/** A dash in front of a number, which is a minus. */
export const MINUS = /(?<=^|[\s(;,])[-–—−](?=\d)/g;
/** A sign in front of a number: `≥ 90%`. */
const SIGN = /(?<![\p{L}\d])([<>≤≥~≈]) ?(?=[-–—−]?\d)/gu;
const TOLERANCE = / ?± ?(?=\d)/g;
/** `12`, `−0,5`, `3 %` */
const NUMBER = String.raw`[-–—−]?\d[\d.,]*(?<=\d)(?: ?[%‰])?`;
/** Words in front of two numbers that are a day or the number of a document, and no pair: `ngày 5/12`, `Nghị quyết 57/2024`. */
const NO_PAIR_BEHIND =
  'ngày |đến |số |nghị quyết |nghị định |quyết định |thông tư |chỉ thị |luật |công văn |kế hoạch ';
/** A pair: two numbers with a dash or a slash between them, and perhaps a third behind a slash: `3-5 huyện`, `62/127 xã`, `17-19/63`. */
const PAIR = new RegExp(
  String.raw`(?<![\p{L}\d.,/–—−-]|${NO_PAIR_BEHIND})(${NUMBER})( ?[-–—−/] ?)(${NUMBER})(?:/(\d+))?(?![\p{L}\d/–—−-])`,
  'giu',
);
/**
 * A fraction, known by the word in front of it, `giảm 1/2`, or behind it, `2/3 số hộ`. Without such a word, `3/4 xã` means 3 of 4 communes.
 */
const FRACTION =
  /(?<=(?<!\p{L})(?:giảm|tăng|chiếm|bằng|gần|hơn|khoảng|trên|dưới|by|about|nearly|over|under) )[1-4]\/[2-9](?![\p{L}\d.,/–-])|(?<![\p{L}\d.,/–-])[1-4]\/[2-9](?= (?:tổng|số|dân số|diện tích|of)(?!\p{L}))/giu;
const SPOKEN_FRACTION: Record<Language, string> = { vi: ' phần ', en: ' over ' };
/** A month, `12/2023`. */
const MONTH = /^(0?[1-9]|1[0-2])\/(19|20)\d\d$/;
const YEAR = /^(19|20)\d\d$/;

/**
 * A text as a screen reader should speak it. Screen readers leave out signs, so the minus, the dash and the slash between numbers become
 * words: `âm 0,5`, `3 đến 5`, `62 trong tổng số 127`. Times, `2021–2025`, `tháng 12-2023`, and numbers of documents, `111/2024/QH15`, stay
 * as they are.
 *
 * @param slash The words for a slash between a part and its whole, such as ` trong tổng số `.
 */
export function speakSigns(
  text: string,
  language: Language,
  slash: string = indicatorMessages[language].ofTotal,
): string {
  return mapBetweenTimes(text, (part) => speakSignsOfFigures(part, language, slash)).trimStart();
}

function speakSignsOfFigures(text: string, language: Language, slash: string): string {
  return text
    .replace(FRACTION, (fraction) => fraction.replace('/', SPOKEN_FRACTION[language]))
    .replace(PAIR, (pair: string, first: string, sign: string, second: string, third?: string) => {
      const speakPair = sign.includes('/') ? speakShare : speakRange;
      return speakPair(first, second, third, language, slash) ?? pair;
    })
    .replace(SIGN, (_, sign: string) => SPOKEN_SIGNS[language].get(sign) ?? sign)
    .replace(TOLERANCE, SPOKEN_TOLERANCE[language])
    .replace(MINUS, SPOKEN_MINUS[language]);
}

/**
 * `62 trong tổng số 127`; `undefined` for a day, `31/12/2023`, a month, `12/2023`, a school year, `2023/2024`, and a part larger than its
 * whole, `24/7`.
 *
 * @param year The third number, with which the text is a day.
 */
function speakShare(
  part: string,
  whole: string,
  year: string | undefined,
  language: Language,
  slash: string,
): string | undefined {
  const isDate = year !== undefined || MONTH.test(`${part}/${whole}`);
  const isSchoolYear = YEAR.test(part) && Number(whole) === Number(part) + 1;
  if (isDate || isSchoolYear || !isAscending(part, whole)) return undefined;
  return speakMinus(part, language) + slash + speakMinus(whole, language);
}

/**
 * `3 đến 5`; `undefined` for two years, and if the first number is the larger one.
 *
 * @param whole The third number: the whole in `17 đến 19 trong số 63`, or the year of two months in `3 đến 5/2023`.
 */
function speakRange(
  first: string,
  last: string,
  whole: string | undefined,
  language: Language,
  slash: string,
): string | undefined {
  const areYears = YEAR.test(first) && YEAR.test(last);
  if (areYears || !isAscending(first, last)) return undefined;
  const range = speakMinus(first, language) + SPOKEN_DASH[language] + speakMinus(last, language);
  if (whole === undefined) return range;
  return range + (MONTH.test(`${last}/${whole}`) ? '/' : slash) + whole;
}

function speakMinus(number: string, language: Language): string {
  return number.replace(/^[-–—−]/, SPOKEN_MINUS[language]);
}

function isAscending(first: string, second: string): boolean {
  const [low, high] = [toValue(first), toValue(second)];
  return low !== undefined && high !== undefined && low <= high;
}

function toValue(number: string): number | undefined {
  const value = parseNumber(number.replace(/^[-–—−]| ?[%‰]$/g, ''))?.value;
  return value !== undefined && /^[-–—−]/.test(number) ? -value : value;
}
