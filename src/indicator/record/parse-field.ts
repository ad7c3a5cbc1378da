import { formatQuoted, fromEnglish, parseNumber } from '../../text/number.ts';
import { IndicatorError } from './indicator-error.ts';
import { isNoDataSign, isUnclearNoData } from './no-data-sign.ts';
import { isYearbookSign, type ParsedAmount, parseAmount, parseShare } from './parse-amount.ts';
import { isSpreadsheetDate } from './spreadsheet-date.ts';
import { toTidiedText } from './parse-text.ts';
import type { Amount, IndicatorRecord, Quoted } from './record.ts';
import { correctMoney } from './misspelt-money.ts';
import { isWrongPerMille, lowerCapitals, writeOutUnit, writePercentSign } from './unit.ts';
import { findUnitMistake } from './unit-in-number.ts';

/** The fields with one text or number. */
export type RecordField = Exclude<keyof IndicatorRecord, 'series' | 'also' | 'changes' | 'plans'>;

/** A record, or one of its comparisons or plans. Its texts were tidied. */
export type Fields = Partial<Record<RecordField, unknown>>;

/**
 * Fields whose text is words or the sign of a unit. Digits alone in one of them came from another field, and `-`, the sign of statistical
 * yearbooks for a missing figure, has no meaning there.
 */
const FIELDS_WITH_A_WORD = [
  'unit',
  'changeUnit',
  'qualifier',
  'planBy',
  'planStatus',
  'rankScope',
  'area',
  'programme',
];
/** Fields of words and times, in which a sign for a missing figure has no meaning. */
const FIELDS_WITHOUT_SIGNS = ['text', 'period', 'previousPeriod', 'asOf', 'planBy', 'planStatus'];
const UNIT_FIELDS = ['unit', 'changeUnit'];
/** Two units, each for some of the figures: `tỷ đồng/%`. */
const PERCENT_BEHIND_SLASH = /\/ ?[%‰]$/;
/** A zero in place of a degree sign: `0C`. */
const DEGREE = /^0(?=[CF]$)/;
/**
 * Digits in front of the first letter or sign of a unit: `100 tấn`, `000 đồng`. Behind a number, these digits would look like a part of it:
 * `5 100 tấn`.
 */
const DIGITS_FIRST = /^[^\p{L}%‰°\p{Sc}]*\d/u;
/** Digits or a sign without a word: `127`, `1.200`, `-`. */
const NO_WORD = /^[\d\s.,]+$|^[-–—−…/]$/;
/** Fields of an amount in which a plus would mean a change: `+5`. */
const UNSIGNED_FIELDS = ['of', 'planTarget'];
/** For a wrong text with more characters, no amount is suggested. */
const MAX_SUGGESTED = 80;
/** Words, a percentage or a change in brackets after an amount, which belong to another field: `575 (tăng 15%)`, `62/127 (48,8%)`, `5 (+2)`. */
const WORDS_IN_BRACKETS = / ?\(([^()\p{L}]*\p{L}[^()]*|[-–−+]? ?\d[\d.,]* ?%|[-–−+] ?\d[\d.,]*)\)$/u;
/** A minus in brackets behind a number: `62 (âm)`. */
const MINUS_IN_WORDS = /^(?:số )?âm$|^(?:negative|minus)$/i;
/** `(1.234)`, `(4,5%)`, `(4,5)%`. */
const IN_BRACKETS = /^\((\d[\d.,]*)(?: ?([%‰])\)|\) ?([%‰])?)$/;
/** The zero of `07`, which a suggestion leaves out; not the zero of `0125`, because `0,125` may have been meant. */
const LEADING_ZERO = /(?<![\d.,])0(?=[1-9](?![\d.,]))/g;
/** Digits with points and commas. */
const NUMBER = /\d+(?:[.,]\d+)*/g;
/** `12/2023`, `31/12/2023`, `2023-12-31`, `2021–2025`, `từ 2021 đến 2025`. */
const TIME =
  /(?<![\d.,])(?:0?[1-9]|1[0-2]|(?:19|20)\d\d) ?(?:[-–—−/÷]|đến|tới|to) ?(?:19|20)\d\d(?![\d.,]*\d)|(?<![\d.,-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-[0-3]\d(?![\d.,-])/;
/** `1 200`, `1 200 500,5`; not `1.234 567`. */
const SPACED_NUMBER = /(?<![\d.,]|\d[ \u00a0])\d{1,3}(?:[ \u00a0]\d{3})+(?![ \u00a0]?\d|\.\d{3}(?!\d))/g;
/** The marks between thousands in `1’234`. */
const APOSTROPHE = /(?<=\d)['’](?=\d{3}(?!\d))/g;
/** What spreadsheets write in front of a number that is text: `'-0,02`. */
const TEXT_APOSTROPHE = /^['’‘](?=[-–−+]?\d)/;
/** The words between a part and its whole in `5 trên 127`. */
const OF = /(?<=\d) (?:trên|trong|trong tổng số|of) (?=\d)/i;
/** A number that may be English or lack a point: `1.234567` for `1,234567` or `1.234.567`. */
const MISSING_POINT = /^\d{1,3}\.\d{3}(?:\d{3})+$/;
const PERCENT_SIGN = /[%‰]/;
/** Signs of a number or of a difference in front of the words of a unit: `+/- hộ`, `± xã`. */
const SIGN_FIRST = /^[-–—−+±/<>≤≥=~≈∆Δ]+ ?/;
const PERCENT_IN_BRACKETS = /^\(([%‰])\)$/;

/** The text of a field; `undefined` where it is missing or empty. */
export function readText(record: Fields, field: RecordField): string | undefined {
  const text = toTidiedText(record[field], field) || undefined;
  const isNoWord = text !== undefined && FIELDS_WITH_A_WORD.includes(field) && NO_WORD.test(text);
  if (isNoWord) throw new IndicatorError('unread', text, { field });
  if (text !== undefined && FIELDS_WITHOUT_SIGNS.includes(field)) checkIsNoSign(text, field);
  return text !== undefined && UNIT_FIELDS.includes(field) ? toUnit(text, field) : text;
}

/** Throws for a sign in place of words: `n/a`; also `-` and `...`, which belong in the field `value`. */
function checkIsNoSign(text: string, field: string): void {
  if (isNoDataSign(text)) throw new IndicatorError('no-data-sign', text, { field });
  if (isYearbookSign(text)) throw new IndicatorError('unread', text, { field });
}

/**
 * @throws IndicatorError for a misspelt unit of money, for `tỷ đồng/%`, for a unit that begins with the sign of a number, `+/- hộ`, and for one
 * that begins with digits, unless they are `1000`, `1.000.000` or a power of 10.
 */
function toUnit(text: string, field: string): string {
  const money = correctMoney(text);
  const isOfTwoKinds = PERCENT_BEHIND_SLASH.test(text);
  if (money !== undefined || isOfTwoKinds)
    throw new IndicatorError('unread', text, { field, suggestion: money });
  if (isWrongPerMille(text)) throw new IndicatorError('unread', text, { field, suggestion: '‰' });
  if (SIGN_FIRST.test(text)) {
    const words = text.startsWith('/') ? '' : text.replace(SIGN_FIRST, '');
    throw new IndicatorError('unread', text, { field, suggestion: words || undefined });
  }
  const unit = writePercentSign(writeOutUnit(lowerCapitals(text)));
  if (!DIGITS_FIRST.test(unit)) return unit;
  const corrected = writeOutUnit(text.replace(DEGREE, '°').replaceAll(',', '.'));
  const suggestion = DIGITS_FIRST.test(corrected) ? undefined : corrected;
  throw new IndicatorError('unread', text, { field, suggestion });
}

/** A number without words or percent sign; `undefined` where it is missing or empty. */
export function readNumber(record: IndicatorRecord, field: RecordField): Quoted | undefined {
  const text = readText(record, field);
  if (text === undefined) return undefined;
  const number = parseNumber(text);
  if (number && isFinite(number.value)) return { value: number.value, text };
  throw unreadAmountMistake(text, field, undefined);
}

/**
 * The amount of a field; `undefined` where it is missing or empty.
 *
 * @param unit The unit of the figure. A percent sign in the text must agree with it.
 */
export function readAmount(record: Fields, field: RecordField, unit: string | undefined): Amount | undefined {
  const text = readText(record, field);
  if (text === undefined) return undefined;
  const amount = toAmount(text, field, unit);
  const hasPlus = amount.numbers.some((number) => number.text.startsWith('+'));
  const isMistake = hasPlus && UNSIGNED_FIELDS.includes(field);
  if (isMistake) throw new IndicatorError('unread', text, { field, suggestion: text.replace(/\+ ?/, '') });
  return amount;
}

/** The unit of the figure: the field `unit`, or the percent sign of its number. */
export function readUnit(record: IndicatorRecord): string | undefined {
  const unit = readText(record, 'unit');
  if (unit !== undefined) return unit.replace(PERCENT_IN_BRACKETS, '$1');
  const value = readText(record, 'value');
  if (value !== undefined) return PERCENT_SIGN.exec(value)?.[0];
  // The figure of a record without a value may have its percent sign in one of these fields.
  const others = [readText(record, 'planTarget'), readText(record, 'previous'), record.series];
  const withSign = others.find((text) => typeof text === 'string' && PERCENT_SIGN.test(text));
  return typeof withSign === 'string' ? PERCENT_SIGN.exec(withSign)?.[0] : undefined;
}

/**
 * Reads an amount of a field.
 *
 * @param unit The unit of the figure. A percent sign in the text must agree with it.
 */
export function toAmount(text: string, field: string, unit: string | undefined): Amount {
  return checkAmount(parseAmount(text), text, field, unit).amount;
}

/** Reads an amount that may have its whole: `62/127`. */
export function toShare(text: string, field: string, unit: string | undefined): ParsedAmount {
  return checkAmount(parseShare(text), text, field, unit);
}

function checkAmount(
  parsed: ParsedAmount | undefined,
  text: string,
  field: string,
  unit: string | undefined,
): ParsedAmount {
  // The sign of a percentage agrees with the unit `% dân số`, and not with a figure without unit.
  const agrees = parsed?.unit === undefined || unit?.startsWith(parsed.unit);
  if (parsed && agrees) return parsed;
  throw unreadAmountMistake(text, field, unit);
}

/** Whether a text has a month and a year, or two years, and no numbers. As numbers, they are written `12/2.023` and `2.021–2.025`. */
export function hasMonthOrYears(text: string): boolean {
  return TIME.test(text);
}

/** Whether a text has a number with spaces between its digits: `1 234`. */
export function hasSpacedNumber(text: string): boolean {
  return text.search(SPACED_NUMBER) >= 0;
}

/**
 * The mistake of a text that is not an amount. A month and a year, or two years, belong to another field, and so does a unit.
 *
 * @param unit The unit of the figure.
 */
function unreadAmountMistake(text: string, field: string, unit: string | undefined): IndicatorError {
  if (hasMonthOrYears(text.replace(WORDS_IN_BRACKETS, '')))
    return new IndicatorError('time', text, { field });
  if (isUnclearNoData(text)) return new IndicatorError('no-data-sign', text, { field });
  if (isSpreadsheetDate(text)) return new IndicatorError('number-as-date', text, { field });
  const bracketsMistake = findBracketsMistake(text, field);
  if (bracketsMistake) return bracketsMistake;
  const suggestion = suggestAmount(text);
  if (suggestion === undefined) {
    return findUnitMistake(text, field, unit) ?? new IndicatorError('unread', text, { field });
  }
  const [, other] = WORDS_IN_BRACKETS.exec(text) ?? [];
  if (other === undefined) return new IndicatorError('unread', text, { field, suggestion });
  if (MINUS_IN_WORDS.test(other))
    return new IndicatorError('number-in-brackets', text, {
      field,
      suggestion: `-${suggestion}`,
      other: suggestion,
    });
  return new IndicatorError('words-behind-number', text, { field, suggestion, other });
}

/** The mistake of a number in brackets, which is negative in accounts and a note in other texts: `(1.234)`. */
export function findBracketsMistake(text: string, field: string): IndicatorError | undefined {
  const [, number = '', percentInside, percentBehind] = IN_BRACKETS.exec(text) ?? [];
  const positive = toVietnameseNotation(number) + (percentInside ?? percentBehind ?? '');
  if (!parseAmount(positive)) return undefined;
  return new IndicatorError('number-in-brackets', text, {
    field,
    suggestion: `-${positive}`,
    other: positive,
  });
}

/**
 * A corrected text: `12,02` for `12.02`, `1.200` for `1 200`, `trên 12,02` for `trên 12.02`, `7–9` for `07–09`, 575 for `575 (tăng 15%)`,
 * `5/127` for `5 trên 127`. `undefined` if the corrected text cannot be read either.
 */
function suggestAmount(text: string): string | undefined {
  if (text.length > MAX_SUGGESTED) return undefined;
  const withoutWords = text
    .replace(WORDS_IN_BRACKETS, '')
    .replace(LEADING_ZERO, '')
    .replace(APOSTROPHE, '')
    .replace(TEXT_APOSTROPHE, '')
    .replace(OF, '/');
  const vietnamese = toVietnameseNotation(withoutWords);
  return vietnamese !== text && parseShare(vietnamese) ? vietnamese : undefined;
}

/**
 * Writes the English numbers and the numbers with spaces of a text in Vietnamese notation: `12.02` as `12,02`, `1 200` as `1.200`. Unclear
 * ones stay, such as `1.234 567`, which may be one number or two.
 */
export function toVietnameseNotation(text: string): string {
  const joined = text.replace(SPACED_NUMBER, (number) => number.replace(/[ \u00a0]/g, ''));
  return joined.replace(NUMBER, (number) => {
    if (MISSING_POINT.test(number)) return number;
    const converted = parseNumber(number) ? number : fromEnglish(number);
    // A number that is right in no notation, such as `1,2,3`, stays, because a suggestion must not be another number.
    return converted === undefined ? number : formatQuoted(converted, 'vi');
  });
}
