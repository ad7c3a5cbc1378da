import type { AmountKind } from './record.ts';

/** Words or a sign beside a number, and the kind of amount that they make. */
export interface AmountWords {
  /** `undefined` if there are no such words. */
  kind: AmountKind | undefined;
  /** How many characters the words have, together with the space between them and the number. */
  length: number;
}

const ESTIMATES: ReadonlyMap<string, AmountKind> = new Map([
  ...toKinds('about', ['ước', 'ước đạt', 'ước tính', 'ước tính đạt', 'ước thực hiện', 'estimated']),
  // A verb in front of a figure, `đạt 9.500`, which does not change the kind.
  ...toKinds('exact', ['đạt']),
]);
const AT_LEAST = ['trên', 'hơn', 'lớn hơn', 'vượt', 'không dưới', 'không ít hơn', 'không thấp hơn'];
const AT_MOST = [
  'dưới',
  'nhỏ hơn',
  'không quá',
  'không vượt quá',
  'chưa đến',
  'chưa tới',
  'chưa đầy',
  'không đến',
  'không tới',
  'không đầy',
];
/** A hedge says how exact a number is, `khoảng 24`, or that the number is a bound, `trên 4`. */
const HEDGES: ReadonlyMap<string, AmountKind> = new Map([
  ...toKinds('about', [
    ...['khoảng', 'xấp xỉ', 'gần', 'gần như', 'chừng', 'ngót', 'trên dưới', '~', '≈'],
    ...['about', 'around', 'approximately', 'roughly', 'nearly', 'almost'],
  ]),
  ...toKinds('at-least', [
    ...AT_LEAST,
    ...AT_LEAST.map((word) => `${word} mức`),
    ...['tối thiểu', 'tối thiểu là', 'ít nhất', 'ít nhất là', 'khoảng trên', 'khoảng hơn'],
    ...['>', '>=', '=>', '≥', 'over', 'above', 'more than', 'at least', 'no less than', 'not less than'],
  ]),
  ...toKinds('at-most', [
    ...AT_MOST,
    ...AT_MOST.map((word) => `${word} mức`),
    ...['tối đa', 'tối đa là', 'nhiều nhất', 'nhiều nhất là', 'khoảng dưới'],
    ...['<', '<=', '=<', '≤', 'under', 'below', 'less than', 'at most', 'up to', 'no more than'],
    'not more than',
  ]),
]);
/** `vượt` in `vượt 5%`, which may be a change beside a plan; not in `không vượt quá 5`, which is a bound. */
const EXCEEDING_VERB = /(?<!không )vượt(?!\p{L})/iu;
/** A minus in words: `âm 5`, `tăng trưởng âm 5%`, `minus 5`. */
const MINUS = /^(?:(?:tăng trưởng )?âm|minus) (?=\d)/i;
/** Words at the start of a range, `từ 8 đến 8,5`, or of a bound with more words at its end, `từ 95 trở lên`. */
const OPENINGS: ReadonlyMap<string, AmountKind> = toKinds('range', ['từ', 'from']);
/** Words at the end of a bound: `95 trở lên`. */
const SUFFIXES: ReadonlyMap<string, AmountKind> = new Map([
  ...toKinds('at-least', ['trở lên', 'or more', 'or above', 'and above', 'and over']),
  ...toKinds('at-most', ['trở xuống', 'or less', 'or below', 'and below', 'and under']),
]);
/** Only this many characters at the start and at the end of a text are searched for words. */
const MAX_LENGTH = 20;
const DIGIT_AT_START = /^\d/;
const LETTER_AT_END = /\p{L}$/u;
const ESTIMATE_STARTS = toStarts(ESTIMATES);
const HEDGE_STARTS = toStarts(HEDGES);
const OPENING_STARTS = toStarts(OPENINGS);
const NO_WORDS: AmountWords = { kind: undefined, length: 0 };
const NO_PREFIXES: Prefixes = { hedge: NO_WORDS, opening: NO_WORDS, hasMinus: false, length: 0 };

/** A sign, or words with the space behind them, at the start of a text. */
interface Start {
  start: string;
  kind: AmountKind;
}

/** The words in front of the number of an amount: `ước`, a hedge such as `khoảng`, `từ` and `âm`, each of which may be missing. */
export interface Prefixes {
  /** The hedge, or the estimate where no hedge follows it. */
  hedge: AmountWords;
  /** `từ`. */
  opening: AmountWords;
  /** Whether there is a minus in words, `âm`. */
  hasMinus: boolean;
  /** How many characters all these words have, with the spaces behind them. */
  length: number;
}

/** Finds the words in front of the number of an amount. */
export function findPrefixes(text: string): Prefixes {
  if (DIGIT_AT_START.test(text)) return NO_PREFIXES;
  const estimate = findPrefix(text, ESTIMATE_STARTS);
  const afterEstimate = text.slice(estimate.length);
  const ownHedge = findPrefix(afterEstimate, HEDGE_STARTS);
  const afterHedge = afterEstimate.slice(ownHedge.length);
  const opening = findPrefix(afterHedge, OPENING_STARTS);
  const minus = findMinus(afterHedge.slice(opening.length));
  const hedge = ownHedge.kind ? ownHedge : estimate;
  const length = estimate.length + ownHedge.length + opening.length + minus.length;
  return { hedge, opening, hasMinus: minus !== '', length };
}

/** The minus in words at the start of a text, with the space behind it: `âm `; empty if the text does not begin with a minus in words. */
export function findMinus(text: string): string {
  return MINUS.exec(text)?.[0] ?? '';
}

/** Whether words mean that something is exceeded: `vượt 5`, not `không vượt quá 5`. */
export function saysExceeded(words: string): boolean {
  return EXCEEDING_VERB.test(words);
}

/** The words behind the number of an amount: ` trở lên`. */
export function findSuffix(text: string): AmountWords {
  const end = text.slice(-MAX_LENGTH).toLowerCase();
  for (const [words, kind] of SUFFIXES) {
    if (end.endsWith(` ${words}`)) return { kind, length: words.length + 1 };
  }
  return NO_WORDS;
}

/**
 * The kind of a qualifier such as `gần` or `trên`; `undefined` for other words, such as `lũy kế`, and for `vượt`, which may be a change.
 */
export function kindOfHedge(words: string): AmountKind | undefined {
  return saysExceeded(words) ? undefined : HEDGES.get(words.toLowerCase());
}

/** Whether words, or a sign, say how exact a number is: `gần`, `trên`, `ước đạt`, `≥`. */
export function isHedge(words: string): boolean {
  const text = words.toLowerCase();
  return HEDGES.has(text) || ESTIMATES.has(text);
}

/** Finds the longest of the known words and signs at the start of a text. A space must follow words, and may follow a sign. */
function findPrefix(text: string, starts: readonly Start[]): AmountWords {
  const textStart = text.slice(0, MAX_LENGTH).toLowerCase();
  const found = starts.find(({ start }) => textStart.startsWith(start));
  if (!found) return NO_WORDS;
  const { start, kind } = found;
  const isSpaceBehindSign = !start.endsWith(' ') && textStart[start.length] === ' ';
  return { kind, length: start.length + (isSpaceBehindSign ? 1 : 0) };
}

/** The words and signs as they stand at the start of a text, the longest first. Words have the space behind them. */
function toStarts(kinds: ReadonlyMap<string, AmountKind>): Start[] {
  const starts = [...kinds].map(([words, kind]) => ({
    start: LETTER_AT_END.test(words) ? `${words} ` : words,
    kind,
  }));
  return starts.sort((first, second) => second.start.length - first.start.length);
}

function toKinds(kind: AmountKind, texts: readonly string[]): Map<string, AmountKind> {
  return new Map(texts.map((text) => [text, kind]));
}
