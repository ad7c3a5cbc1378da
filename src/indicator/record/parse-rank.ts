import { parseNumber } from '../../text/number.ts';
import { IndicatorError } from './indicator-error.ts';
import { readText, readNumber } from './parse-field.ts';
import { WORD_OF_RANK } from './rank-change.ts';
import type { IndicatorRecord, Quoted, Rank } from './record.ts';

/**
 * What stands between a position and the number of those that are ranked: `17/63`, `17 trên 63`, `17 trong tổng số 63`; not the words in
 * `thứ 8 trong 4 năm`.
 */
const OUT_OF = String.raw`(?: ?/ ?| (?:trên|trong|of)(?: tổng)?(?: số)? (?!\d+ (?:năm|tháng|quý|kỳ|lần)(?!\p{L})))`;
const WHOLE = String.raw`(\d[\d.,]*)`;
/** `17`, `17/63`, `thứ 17/63 tỉnh, thành phố`, `xếp hạng 17`, `8/63 tỉnh; 1/13 tỉnh trong vùng`. */
const RANK = new RegExp(
  String.raw`^(?:(?:xếp|đứng) )?(?:${WORD_OF_RANK} )?(\d[\d.,]*)(?:${OUT_OF}${WHOLE})?(?: (\p{L}.*))?$`,
  'iu',
);
/** A position and the number of those that are ranked, within words: `cao nhất vùng và thứ 8/63 cả nước`. */
const PAIR = new RegExp(String.raw`(?<![\d.,/])(\d[\d.]*)${OUT_OF}${WHOLE}(?![\d/])`, 'giu');
/** Texts that are neither a position nor words: `17.5`, `-3`, `=17`, `/63`, and `-`, which statistical yearbooks print in place of a figure. */
const NO_WORDS = /^[^\p{L}]*\p{Nd}|^[-–—−…]$|^\.\.\.$/u;
/** A change of the rank, which belongs in the field `change`: `tăng 2 bậc`, `từ 20 lên 17`. */
const CHANGE = /^(?:tăng|giảm|lên|xuống|tụt|từ) .*\d/iu;
/** Such a change behind the rank: `tăng 2 bậc` in `17 (tăng 2 bậc)`. */
const CHANGE_IN_BRACKETS = / \(((?:tăng|giảm|lên|xuống|tụt) [^()]*)\)$/iu;
const DIGIT_AT_START = /^\d/;
/** `63 tỉnh`. */
const NUMBER_AND_SCOPE = /^(\d[\d.,]*) (\p{L}.*)$/u;
/** A year: 2023 in `17/2023`. It is not a number of provinces or communes, which would be written `2.023`. */
const YEAR = /^(19|20)\d\d$/;

/**
 * Further texts that are neither a position nor words: `Oct-63`, which a spreadsheet makes of `10/63`; codes such as `T17`; and numerals of
 * lists, `IV` and `a`.
 */
const CODE = /^\p{L}{1,5}\.?-?\d|^[IVXLC]+$|^\p{L}$/u;

/** Reads the rank: a position, or words such as `đứng đầu cả nước`, which are shown as they are. */
export function readRank(record: IndicatorRecord): Rank | string | undefined {
  const text = readText(record, 'rank');
  checkApart(record, 'rankOf');
  checkApart(record, 'rankScope');
  const of = readNumber(record, 'rankOf');
  const scope = readText(record, 'rankScope');
  if (of) checkPosition(of, 'rankOf');
  const isNumber = scope !== undefined && DIGIT_AT_START.test(scope);
  if (isNumber) throw new IndicatorError('unread', scope, { field: 'rankScope' });
  if (text === undefined) return undefined;
  checkPairs(text);
  const [, digits, ownDigits, ownScope] = RANK.exec(text) ?? [];
  if (digits === undefined) return readWords(text, of, scope);
  const isTime = ownDigits !== undefined && YEAR.test(ownDigits);
  if (isTime) throw new IndicatorError('time', text, { field: 'rank' });
  const position = readRankNumber(digits, text);
  const ownOf = ownDigits === undefined ? undefined : readRankNumber(ownDigits, text);
  checkSame(text, ownOf?.value, of?.value, of?.text);
  checkSame(text, ownScope, scope, scope);
  const whole = ownOf ?? of;
  const isBeyond = whole && position.value > whole.value;
  if (isBeyond) throw new IndicatorError('rank', digits, { field: 'rank', other: whole.text });
  return { position, of: whole, scope: ownScope ?? scope };
}

/** Throws for a position beyond those that are ranked, also behind another rank: `thứ 8/63 cả nước và thứ 14/13 trong vùng`. */
function checkPairs(text: string): void {
  for (const [, digits = '', whole = ''] of text.matchAll(PAIR)) {
    const isBeyond = (parseNumber(digits)?.value ?? 0) > (parseNumber(whole)?.value ?? Infinity);
    if (isBeyond && !YEAR.test(digits))
      throw new IndicatorError('rank', digits, { field: 'rank', other: whole });
  }
}

/** Throws for `63 tỉnh`, which is the number of `rankOf` and the words of `rankScope` in one text. */
function checkApart(record: IndicatorRecord, field: 'rankOf' | 'rankScope'): void {
  const text = readText(record, field) ?? '';
  const [, number, scope] = NUMBER_AND_SCOPE.exec(text) ?? [];
  if (number === undefined) return;
  throw new IndicatorError('rank-of-scope', text, { field, other: number, suggestion: scope });
}

/** Reads a rank in words, beside which `rankOf` and `rankScope` cannot be shown. */
function readWords(text: string, of: Quoted | undefined, scope: string | undefined): string {
  const [, change] = CHANGE_IN_BRACKETS.exec(text) ?? [];
  if (change !== undefined) throw new IndicatorError('change-field', change, { field: 'rank' });
  if (NO_WORDS.test(text) || CODE.test(text)) throw new IndicatorError('rank', text, { field: 'rank' });
  if (CHANGE.test(text)) throw new IndicatorError('change-field', text, { field: 'rank' });
  const other = of?.text ?? scope;
  if (other !== undefined) throw new IndicatorError('contradiction', text, { field: 'rank', other });
  return text;
}

/** Reads a position, or the number of those that are ranked. */
function readRankNumber(digits: string, text: string): Quoted {
  const number = parseNumber(digits);
  if (!number) throw new IndicatorError('unread', text, { field: 'rank' });
  const position = { value: number.value, text: digits };
  checkPosition(position, 'rank');
  return position;
}

/** Ranks are whole numbers from 1. Programs may write `17,0` for a rank, and the tile would show `17,0`. */
function checkPosition({ value, text }: Quoted, field: string): void {
  const isPosition = value > 0 && !text.includes(',');
  if (!isPosition) throw new IndicatorError('rank', text, { field });
}

/**
 * Throws if the text of the rank, `17/63 xã`, and a field, such as `rankOf`, contradict each other.
 *
 * @param own The value in the text; `undefined` if the text has none.
 * @param given The value of the field; `undefined` if the field is not given.
 * @param other The text of the field, for the message.
 */
function checkSame(text: string, own: unknown, given: unknown, other: string | undefined): void {
  const isContradiction = own !== undefined && given !== undefined && own !== given;
  if (isContradiction) throw new IndicatorError('contradiction', text, { field: 'rank', other: other ?? '' });
}
