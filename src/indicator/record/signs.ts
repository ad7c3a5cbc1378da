import { findPrefixes } from './parse-amount-words.ts';
import type { Amount } from './record.ts';

/** `-5`, `+ 5`. */
const SIGN_IN_FRONT = /^[-–—−+] ?\d/;
/** A sign in front of a number: those of `khoảng +5` and `−5 đến −3`; not the dash of `5 - 8`. */
const SIGNS_OF_NUMBERS = /(^|(?:^|[^\d%‰]) |\()[-–—−+] ?(?=\d)/g;
/** A verb that gives a direction to the number behind it. */
const VERB_WITH_DIRECTION =
  /(?<!\p{L})(?:tăng|giảm|thêm|bớt|vượt|(?:cao|nhiều|lớn|thấp|ít|nhỏ|kém) hơn|up|down)(?= )/giu;
/** Only this many characters behind a verb are searched for a hedge, `khoảng`, and a sign. */
const MAX_SEARCHED = 30;

/** Whether a number of a text has a sign, in front of all words, `+5`, or behind some of them, `khoảng +5`, `5 đến +8`, `âm 5`. */
export function isSigned(text: string, amount: Amount | undefined): boolean {
  // `parseAmount` leaves out the sign of a zero, `-0`.
  return SIGN_IN_FRONT.test(text) || hasSign(amount);
}

/** Whether a number of an amount has a sign or is negative. */
export function hasSign(amount: Amount | undefined): boolean {
  return amount?.numbers.some(({ value, text }) => value < 0 || text.startsWith('+')) ?? false;
}

/** `khoảng 5` for `khoảng +5`. */
export function removeSigns(text: string): string {
  return text.replace(SIGNS_OF_NUMBERS, '$1');
}

/** Whether a number has a direction twice, by a verb and by its sign: `tăng -5%`, `giảm khoảng +5 xã`. Not `tăng từ -5 lên 3`. */
export function hasVerbAndSign(text: string): boolean {
  return [...text.matchAll(VERB_WITH_DIRECTION)].some(({ 0: verb, index }) => {
    const start = index + verb.length + 1;
    const behindVerb = text.slice(start, start + MAX_SEARCHED);
    const { opening, length } = findPrefixes(behindVerb);
    return opening.kind === undefined && SIGN_IN_FRONT.test(behindVerb.slice(length));
  });
}
