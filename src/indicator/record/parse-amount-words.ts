import type { AmountKind } from './record.ts';

/** Words or a sign beside a number, and the kind of amount that they make. */
export interface AmountWords {
  /** `undefined` where there are none. */
  kind: AmountKind | undefined;
  /** Their characters, with the space between them and the number. */
  length: number;
}

const ESTIMATES: ReadonlyMap<string, AmountKind> = toKinds('about', [
  ...['ước', 'ước đạt', 'ước tính'],
  ...['estimated'],
]);
const HEDGES: ReadonlyMap<string, AmountKind> = new Map([
  ...toKinds('about', [
    ...['khoảng', 'xấp xỉ', 'gần', 'chừng', 'trên dưới', '~', '≈'],
    ...['about', 'around', 'approximately', 'roughly', 'nearly', 'almost'],
  ]),
  ...toKinds('at-least', [
    ...['trên', 'hơn', 'lớn hơn', 'tối thiểu', 'ít nhất', 'không dưới', 'không ít hơn', 'không thấp hơn'],
    ...['>', '>=', '≥', 'over', 'above', 'more than', 'at least', 'no less than', 'not less than'],
  ]),
  ...toKinds('at-most', [
    ...['dưới', 'nhỏ hơn', 'tối đa', 'nhiều nhất', 'không quá', 'không vượt quá', 'chưa đến', 'chưa tới'],
    ...['<', '<=', '≤', 'under', 'below', 'less than', 'at most', 'up to', 'no more than', 'not more than'],
  ]),
]);
/** Words that open a range, `từ 8 đến 8,5`, or a bound, `từ 95 trở lên`. */
const OPENINGS: ReadonlyMap<string, AmountKind> = toKinds('range', ['từ', 'from']);
const SUFFIXES: ReadonlyMap<string, AmountKind> = new Map([
  ...toKinds('at-least', ['trở lên', 'or more', 'or above', 'and above', 'and over']),
  ...toKinds('at-most', ['trở xuống', 'or less', 'or below', 'and below', 'and under']),
]);
/** Only this many characters at the start and at the end of a text are searched for words. */
const MAX_LENGTH = 20;
const ENDS_WITH_LETTER = /\p{L}$/u;

/** The words in front of the number of an amount: an estimate, a hedge and an opening, in this order. */
export function findPrefixes(text: string): { hedge: AmountWords; opening: AmountWords; length: number } {
  const estimate = findPrefix(text, ESTIMATES);
  const afterEstimate = text.slice(estimate.length);
  const ownHedge = findPrefix(afterEstimate, HEDGES);
  const opening = findPrefix(afterEstimate.slice(ownHedge.length), OPENINGS);
  const hedge = ownHedge.kind ? ownHedge : estimate;
  return { hedge, opening, length: estimate.length + ownHedge.length + opening.length };
}

/** The words behind the number of an amount: ` trở lên`. */
export function findSuffix(text: string): AmountWords {
  const end = text.slice(-MAX_LENGTH).toLowerCase();
  for (const [words, kind] of SUFFIXES) {
    if (end.endsWith(` ${words}`)) return { kind, length: words.length + 1 };
  }
  return { kind: undefined, length: 0 };
}

/** The kind of a word such as `gần` or `trên`; `undefined` for other words, such as `lũy kế`. */
export function kindOfHedge(words: string): AmountKind | undefined {
  return HEDGES.get(words.toLowerCase());
}

/** The longest words that a text begins with. Words are followed by a space, signs may be. */
function findPrefix(text: string, kinds: ReadonlyMap<string, AmountKind>): AmountWords {
  const start = text.slice(0, MAX_LENGTH).toLowerCase();
  let longest = '';
  for (const words of kinds.keys()) {
    const isPrefix = start.startsWith(ENDS_WITH_LETTER.test(words) ? `${words} ` : words);
    if (isPrefix && words.length > longest.length) longest = words;
  }
  const isFollowedBySpace = longest !== '' && start[longest.length] === ' ';
  return { kind: kinds.get(longest), length: longest.length + (isFollowedBySpace ? 1 : 0) };
}

function toKinds(kind: AmountKind, texts: readonly string[]): Map<string, AmountKind> {
  return new Map(texts.map((text) => [text, kind]));
}
