import { IndicatorError } from './indicator-error.ts';
import { parsePeriodName } from './parse-period-name.ts';

/** The words of periods in their usual spelling; not `Qúy` and `thang`. */
const USUAL_WORD = /^(?:năm|học|tháng|quý|nửa|đầu|cuối|cả|giai|đoạn|thời|kỳ)$/i;
/** A quarter, whose Roman number has letters that are not a word. */
const QUARTER = /quý (?:IV|I{1,3})(?!\p{L})/giu;
const LETTERS = /\p{L}+/gu;
/** A slash between a word and the year, `7 tháng/2017`, which voices would read as a fraction. */
const SLASH_BEHIND_WORD = /(?:tháng|năm) ?\/ ?(?:19|20)\d\d$/iu;
/** A year with two digits: `23` in `T12/23`, `6T23` and `năm 23`. */
const SHORT_YEAR = /(?<=[/.-]|năm |\d[TM])(\d\d)$/i;
/** A year with two digits behind words that only a year can follow: `cuối năm 23`, `tuần 12/23`, `đến 31/12/23`. */
const SHORT_YEAR_IN_WORDS = /(?<=(?:^| )năm |(?:tuần|kỳ) \d\d?\/|\d\d?\/\d\d?\/)(\d\d)$/i;
/** Two years with two digits: `năm học 22-23`, `giai đoạn 21-25`. */
const SHORT_YEARS = /(?<=(?:năm học|giai đoạn|thời kỳ|nhiệm kỳ|niên vụ|\d năm) )(\d\d) ?[-–—/] ?(\d\d)$/i;
/** A number with an O or l in place of a digit: `2O23`, `l2`, `T1O`. */
const LETTER_FOR_DIGIT = /(?<=(?:^|[^\p{L}\d])[TQM]?)(?=[Ool]*\d)(?=\d*[Ool])[\dOol]{2,}(?![\p{L}\d])/gu;
const NUMBER_OF_YEAR = /^năm \d\d$/i;
const LETTER = /\p{L}/u;
/** A longer text is not a period. */
const MAX_LENGTH = 60;
/**
 * A text without words that seems to be a period: `T1-T3/2023`, `IX/2023`. Its letters are abbreviations (T, Q, M, H) or Roman numbers.
 */
const CODE = /^(?:[\d ./,;+&–—-]|(?<!\p{L})(?:[TQMH]|Q?[IVX]{1,4})(?!\p{L}))+$/iu;
/** The year of a period, as `parsePeriodName` writes it. */
const YEAR_AT_END = /\d{4}$/;
/** A year in a text. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * A period as it stands within a sentence. Abbreviations and unusual spellings are written in words: `T12/2023` as `tháng 12/2023`, `2023-Q4`
 * and `Qúy IV/2023` as `quý IV/2023`. A period that is written as usual stays as published: `Quý 4 năm 2023`. Without a year, `T2` may be a
 * Monday (thứ 2) and `Q1` a district (quận 1), so it stays too.
 */
export function writeInWords(period: string): string {
  const words = period.replace(QUARTER, 'quý').match(LETTERS) ?? [];
  const isUsual = words.every((word) => USUAL_WORD.test(word)) && !SLASH_BEHIND_WORD.test(period);
  const name = isUsual ? undefined : parsePeriodName(period);
  return name !== undefined && YEAR_AT_END.test(name) ? name : period;
}

/** The name of a period with the whole year, `tháng 12/2023` for `T12/23`; `undefined` for other texts. */
export function withWholeYear(text: string): string | undefined {
  const corrected = text.length <= MAX_LENGTH ? text.replace(SHORT_YEAR, '20$1') : text;
  return corrected === text ? undefined : parsePeriodName(corrected);
}

/**
 * @throws IndicatorError for a year with two digits, `T12/23`, for a letter in a number, `2O23`, and for a text that only seems to be a
 * period.
 */
export function checkSpelling(text: string, field: string): void {
  const needsCheck = text.length <= MAX_LENGTH && LETTER.test(text) && parsePeriodName(text) === undefined;
  if (!needsCheck) return;
  const suggestion = correctSpelling(text, field);
  const isUnreadCode = CODE.test(text) && YEAR.test(text);
  const isMistake = suggestion !== undefined || isUnreadCode;
  if (isMistake) throw new IndicatorError('unread', text, { field, suggestion });
}

/** `tháng 12/2023` for `T12/23`, `2023` for `2O23`; `undefined` if there is nothing to correct. */
function correctSpelling(text: string, field: string): string | undefined {
  const inDigits = text.replace(LETTER_FOR_DIGIT, toDigits);
  // Without a year, `20l` in a series may be 20 liters.
  const hasLetterForDigit = inDigits !== text && YEAR.test(inDigits);
  if (hasLetterForDigit) return inDigits;
  // `năm 10` in a series may be the tenth year of a project.
  const isNumberOfYear = field === 'series' && NUMBER_OF_YEAR.test(text);
  if (isNumberOfYear) return undefined;
  const period = parsePeriodName(text.replace(SHORT_YEAR, '20$1'));
  if (period !== undefined) return period;
  const inWords = text.replace(SHORT_YEAR_IN_WORDS, '20$1').replace(SHORT_YEARS, '20$1–20$2');
  return inWords === text ? undefined : inWords;
}

function toDigits(number: string): string {
  return number.replace(/o/gi, '0').replaceAll('l', '1');
}
