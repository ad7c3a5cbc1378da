import { IndicatorError } from './indicator-error.ts';
import { parsePeriodName } from './parse-period-name.ts';

/** The words of periods in their usual spelling; not `Qúy` and `thang`. */
const USUAL_WORD = /^(?:năm|học|tháng|quý|nửa|đầu|cuối|cả|giai|đoạn|thời|kỳ)$/i;
/** A quarter, whose Roman number has letters that are not a word. */
const QUARTER = /quý (?:IV|I{1,3})(?!\p{L})/giu;
const LETTERS = /\p{L}+/gu;
/** A year with two digits: `23` in `T12/23`, `6T23` and `năm 23`. */
const SHORT_YEAR = /(?<=[/.-]|năm |\d[TM])(\d\d)$/i;
/** `ngày 5 tháng 12 năm 23`. */
const DAY_OF_SHORT_YEAR = /^ngày \d\d? tháng \d\d? năm \d\d$/i;
const NUMBER_OF_YEAR = /^năm \d\d$/i;
const LETTER = /\p{L}/u;
/** A longer text is not a period. */
const MAX_LENGTH = 60;
/**
 * A text without words that seems to be a period: `T1-T3/2023`, `IX/2023`, `2O23`. Its letters are abbreviations (T, Q, M, H), Roman numbers,
 * or an O or l in place of a digit.
 */
const CODE = /^(?:[\d ./,;+&–—-]|(?<!\p{L})(?:[TQMH]|Q?[IVX]{1,4})(?!\p{L})|(?<=\d)[Ol])+$/iu;
/** The year of a period, as `parsePeriodName` writes it. */
const ENDS_WITH_YEAR = /\d{4}$/;
/** A year in such a text. */
const YEAR = /(?<!\d)(?:1[9O]|2[0O])[\dOl]{2}(?!\d)/i;

/**
 * A period as it stands within a sentence. Abbreviations and unusual spellings are written in words: `T12/2023` as `tháng 12/2023`, `2023-Q4`
 * and `Qúy IV/2023` as `quý IV/2023`. A period that is written as usual stays as published: `Quý 4 năm 2023`. Without a year, `T2` may be a
 * Monday (thứ 2) and `Q1` a district (quận 1), so it stays too.
 */
export function writeInWords(period: string): string {
  const words = period.replace(QUARTER, 'quý').match(LETTERS) ?? [];
  const isUsual = words.every((word) => USUAL_WORD.test(word));
  const name = isUsual ? undefined : parsePeriodName(period);
  return name !== undefined && ENDS_WITH_YEAR.test(name) ? name : period;
}

/** @throws IndicatorError for a year with two digits, `T12/23`, and for a text that seems to be a period and is none, `2O23`. */
export function checkSpelling(text: string, field: string): void {
  const needsCheck = text.length <= MAX_LENGTH && LETTER.test(text) && parsePeriodName(text) === undefined;
  if (!needsCheck) return;
  // `năm 10` in a series may be the tenth year of a project.
  const isNumberOfYear = field === 'series' && NUMBER_OF_YEAR.test(text);
  const withCentury = text.replace(SHORT_YEAR, '20$1');
  const corrected = DAY_OF_SHORT_YEAR.test(text) ? withCentury : parsePeriodName(withCentury);
  const suggestion = isNumberOfYear ? undefined : corrected;
  const isUnreadCode = CODE.test(text) && YEAR.test(text);
  const isMistake = suggestion !== undefined || isUnreadCode;
  if (isMistake) throw new IndicatorError('unread', text, { field, suggestion });
}
