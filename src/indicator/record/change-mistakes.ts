import { IndicatorError } from './indicator-error.ts';
import { correctMoney } from './misspelt-money.ts';
import { type ComparisonText, parseComparison } from './parse-comparison.ts';
import { findBracketsMistake, hasMonthOrYears, toVietnameseNotation } from './parse-field.ts';

const FIELD = 'change';
/** The group makes `split` keep the years. */
const YEARS = /(?<![\d.,])((?:19|20)\d\d)(?![.,]?\d)/;
const YEAR = /^(19|20)\d\d$/;
/** The last digit of the first number of a text. */
const LAST_DIGIT = /\d(?![\d.,]*\d)/;

/** `từ 3 lên` in `tăng từ 3 lên 5`, `giảm còn` in `giảm còn 5`. The number behind is the figure itself. */
const TO_FIGURE =
  /(?<!\p{L})(?:từ \d[\d.,]*[^\d]{1,20}(?:lên|xuống)|giảm(?: xuống)?(?: chỉ)? còn)(?!\p{L})/iu;
/** `tr` behind a number, `5tr`. */
const MILLIONS_IN_SHORT = /(?<=\d) ?tr(?!\p{L})/giu;

/** The figure of a base: `(80 xã)` in `giảm 5% so với năm 2022 (80 xã)`. */
const FIGURE_OF_BASE =
  /^(.* so (?:với )?[^()]+?) (?:\((\d[\d.,]*(?: ?%| [^()]+)?)\)|là (\d[\d.,]*(?: ?%| .+)?))$/i;

/** `so với`, perhaps without `so`, with other accents, or with one other letter in `với`. */
const NEAR_PREPOSITION = /(?: s[oôơ])? [vcb]?[oóòỏõọôốồổỗộơớờởỡợ]i /iu;

/** The mistake of a change without a unit. It suggests two texts: `tăng 1,7 điểm phần trăm …` and `tăng 1,7% …`. */
export function missingUnitMistake(
  text: string,
  { lead = '' }: ComparisonText,
  number: string,
): IndicatorError {
  // Only the digits are searched in the text, because `-3` may be written `- 3` there.
  const digits = number.replace(/^\D/, '');
  // The search begins behind the words in front of the verb, which may have the same digits.
  const end = text.indexOf(digits, lead.length) + digits.length;
  const [start, rest] = [text.slice(0, end), text.slice(end)];
  const inPercent = `${start}%${rest}`;
  // The figure itself is not a number of percentage points.
  if (TO_FIGURE.test(start))
    return new IndicatorError('change-unit', text, { field: FIELD, suggestion: inPercent });
  const suggestion = `${start} điểm phần trăm${rest}`;
  return new IndicatorError('change-unit', text, { field: FIELD, suggestion, other: inPercent });
}

/** The mistake of a percentage that may be an index or growth. It suggests both: `“bằng 109,42%” / “tăng 109,42%”`. */
export function unclearIndexMistake(text: string): IndicatorError {
  const withPercentSign = text.includes('%') ? text : text.replace(LAST_DIGIT, '$&%');
  const suggestion = `“bằng ${withPercentSign}” / “tăng ${withPercentSign}”`;
  return new IndicatorError('unread', text, { field: FIELD, suggestion });
}

/** The mistake of a change that cannot be read. It suggests a corrected text that can be read, or else gives examples. */
export function unreadMistake(text: string): IndicatorError {
  const bracketsMistake = findBracketsMistake(text, FIELD);
  if (bracketsMistake) return bracketsMistake;
  const [, withoutFigure = '', inBrackets, behindVerb = ''] = FIGURE_OF_BASE.exec(text) ?? [];
  if (parseComparison(withoutFigure)) {
    const figure = inBrackets ?? behindVerb;
    return new IndicatorError('figure-of-base', text, {
      field: FIELD,
      other: figure,
      suggestion: withoutFigure,
    });
  }
  // `tăng 5% so với cùng kỳ` for `tăng 5% với cùng kỳ`, `tăng 5% sơ với cùng kỳ` and `tăng 5% so vơi cùng kỳ`.
  const withPreposition = text.replace(NEAR_PREPOSITION, ' so với ');
  const withUnit = text.replace(MILLIONS_IN_SHORT, (unit) => ` ${correctMoney(unit.trim())}`);
  const corrected = [correctNumbers(text), withPreposition, withUnit];
  // A month or years, `12/2023`, would be corrected as if they were numbers.
  const suggestion = hasMonthOrYears(text)
    ? undefined
    : corrected.find((other) => other !== text && parseComparison(other));
  return new IndicatorError(suggestion ? 'unread' : 'unread-change', text, { field: FIELD, suggestion });
}

/** `tăng 12,02% so với năm 2022` for `tăng 12.02% so với năm 2022`. Years stay as they are. */
function correctNumbers(text: string): string {
  const parts = text.split(YEARS);
  return parts.map((part) => (YEAR.test(part) ? part : toVietnameseNotation(part))).join('');
}

/**
 * The mistake of a field, such as `changeUnit`, that contradicts the field `change`.
 *
 * @param change The text of the field `change`.
 * @param text The text of the other field.
 * @param suggestion The change to write if the field is right.
 */
export function contradictionMistake(
  change: string,
  field: 'changeUnit' | 'changeDirection' | 'previousPeriod',
  text: string,
  suggestion?: string,
): IndicatorError {
  return new IndicatorError('change-conflict', text, { field, other: change, suggestion });
}
