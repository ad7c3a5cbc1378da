import { END_OF_ITEM_NUMBER } from '../record/parse-item-number.ts';

/**
 * The sign of a list in front of a label: `- Nữ`, `+ 4 sao`, `- ≥ 60 tuổi`. Other signs at the beginning are a part of the text: the minus of
 * `-5` and `-5°C`, and the signs of `+/- so với kế hoạch` and `*) Ghi chú`.
 */
const LIST_SIGN = /^([-–—+*•·●▪■])(?:$|(?!\d[\d.,]* ?°| ?[-–—+*/.,;:)])(?= ?[("“']|.*\p{L}) ?)/u;
/** `-nt-`, a ditto mark. */
const DITTO = /[-–—]$/;

/** The sign of a list that a text begins with, or consists of; `undefined` if it has none. */
export function findListSign(text: string): string | undefined {
  return LIST_SIGN.exec(text)?.[1];
}

/** `1. `, `1.2. `, `1.2 `, `(1) `, `2) `, `I. `, `1 - `, `1-`. A letter may be an abbreviation, `H. Bình Sơn`, and so may `X`, `X. Bình An`. */
const ITEM_NUMBER = new RegExp(
  String.raw`^(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|(?!X[.)])[IVX]{1,5})${END_OF_ITEM_NUMBER}|\d{1,2}(?:\.\d{1,2})+(?= \p{Lu}))\s*(?=["“(]?\p{L})`,
  'u',
);

/** A label without the sign and the number of a list: `- 1. Thu phí` as `Thu phí`. */
export function withoutItemMark(label: string): string {
  return withoutListSign(label).replace(ITEM_NUMBER, '');
}

/** A label without the sign of a list. A star stays, because it may be the mark of a note, and so does a sign with no word behind it. */
function withoutListSign(label: string): string {
  const isOfText = label.startsWith('*') || DITTO.test(label) || !/\p{L}/u.test(label);
  return isOfText ? label : label.replace(LIST_SIGN, '');
}
