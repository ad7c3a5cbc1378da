import { tidy } from '../../text/sentence.ts';
import { END_OF_ITEM_NUMBER } from '../record/parse-item-number.ts';
import { findListSign } from './parse-list-sign.ts';

/** What kind of marker a row begins with, and its number. A row without a marker has the kind `''`, or `CAPS` if it is in capitals. */
export interface RowLevel {
  /** `I`, `A`, `1`, `1.1`, `a`, `i`, `*`, `-`, `+`, `CAPS` or empty. */
  kind: string;
  /** The number in the order of its list: 2 for `II.`, `B)` and `2`; 0 for a row without a number. */
  order: number;
  /** The whole number, `1.2`; empty for a row without a number. */
  number: string;
  /** The number of the row that this row is a part of: `1` for `1.2`; empty for a number of one part. */
  outer: string;
  /** How the number is written: `()`, `)`, `-`, `/`, or `.` for all others. Rows `(1)` below `1.` are a list of their own. */
  style: string;
  /** How many spaces stand in front of the label. */
  indent: number;
}

/** The ranks of kinds, from the outermost to the innermost. `A` and `I` are of one rank, because either may be within the other. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ['A', 1],
  ['I', 1],
  ['1', 2],
  ['a', 6],
  ['i', 7],
  ['*', 8],
  ['-', 8],
  ['+', 9],
]);
const ROMANS = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
];
/** `I.`, `1.2.`, `1.1 Thu`, `a)`, `(2)`, `2a.`, `1-`, `I/` at the beginning of a label. A number alone, `12 xã`, is no marker. */
const NUMBER_OF_LABEL = new RegExp(
  String.raw`^\(?((?:\d{1,2}|[IVX]{1,5}|[A-ZĐ]|[ivx]{1,5}|[a-zđ])(?:[.\-/](?:\d{1,2}|[a-zđ]))*[a-zđ]?)(?:${END_OF_ITEM_NUMBER}|(?<=\.\d{1,2})(?= \p{L}))`,
  'u',
);
/** The number of a row in a column such as STT: `1`, `I.2`, `(a)`, `2a`. */
const NUMBER_OF_ROW =
  /^\(?((?:\d{1,4}|[IVXivx]{1,5}|[A-ZĐa-zđ])(?:[.\-/] ?(?:\d{1,2}|[ivx]{1,4}|[a-zđ]))*[a-zđ]?)[.)]{0,2}$/;
/** The letters of lists. Some lists leave out `đ`, and others leave out letters that Vietnamese has not. */
const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'abcdđeghiklmnopqrstuvxy'];
/** `PAR INDEX`, `PCI XANH`: names that are always written in capitals. The rows below them are no parts. */
const NAME_IN_CAPITALS = /(?<!\p{L})INDEX(?!\p{L})|^PCI XANH$/u;
/** White space in front of a label. A tab counts as several spaces. */
const INDENT = /^[\s\u00a0]*/;
const SPACES_OF_TAB = 4;
/** How much deeper a label stands for certain. One space may be there by mistake. */
export const CERTAIN_INDENT = 2;

/** The level of a row without a number, a sign, capitals or spaces. */
export const WITHOUT_MARKER: RowLevel = { kind: '', order: 0, number: '', outer: '', style: '', indent: 0 };

/**
 * The level of a row.
 *
 * @param label The label as it is written, with the spaces in front of it.
 * @param numberCell The number of the row in a column such as STT; may be empty.
 */
export function readLevel(label: string, numberCell: string): RowLevel {
  const [spaces = ''] = INDENT.exec(label) ?? [];
  const indent = spaces.replaceAll('\t', ' '.repeat(SPACES_OF_TAB)).length;
  const text = tidy(label);
  const cell = tidy(numberCell);
  const sign = findListSign(cell) ?? findListSign(text);
  const [written = '', number = ''] = NUMBER_OF_ROW.exec(cell) ?? NUMBER_OF_LABEL.exec(text) ?? [];
  if (number) return { ...readNumber(number), style: readStyle(written), indent };
  const noNumber = { ...WITHOUT_MARKER, indent };
  if (sign) return { ...noNumber, kind: toKindOfSign(sign) };
  // One word may be an abbreviation: `GRDP`.
  const isInCapitals = text.includes(' ') && text === text.toUpperCase() && text !== text.toLowerCase();
  return { ...noNumber, kind: isInCapitals && !NAME_IN_CAPITALS.test(text) ? 'CAPS' : '' };
}

/** Whether a row has a number or a letter: `1.`, `I`, `a)`. */
export function isNumbered({ number }: RowLevel): boolean {
  return number !== '';
}

/** Whether a row has the sign of a list: `- Nữ`. */
export function isListed({ kind }: RowLevel): boolean {
  return kind === '-' || kind === '+' || kind === '*';
}

/** The rank of a level; 0 for a row without a marker. `1.1` is one rank below `1`, and `1.a` is of the rank of `a`. */
export function rankOf({ kind, number }: RowLevel): number {
  const kinds = kind.split('.');
  const rank = RANKS.get(kinds[0] ?? '') ?? 0;
  const rankOfLast = RANKS.get(kinds.at(-1) ?? '') ?? 0;
  return number ? Math.max(rank + kinds.length - 1, rankOfLast) : rank;
}

function toKindOfSign(sign: string): string {
  if (sign === '+') return '+';
  return /[-–—]/.test(sign) ? '-' : '*';
}

/** How a number with the signs around it is written. */
function readStyle(written: string): string {
  if (written.startsWith('(')) return '()';
  const last = written.trimEnd().at(-1) ?? '';
  if (last === '–' || last === '—') return '-';
  return ')-/'.includes(last) ? last : '.';
}

/** Whether a number follows another one in their list: `II.` behind `I.`, and both `E.` and `Đ.` behind `D.`. */
export function isNext(level: RowLevel, next: RowLevel | undefined): boolean {
  if (!next) return false;
  const [letter, nextLetter] = [level, next].map(({ number }) => number.split('.').at(-1)!.toLowerCase());
  const areLetters = /a$/i.test(level.kind) && letter !== undefined && nextLetter !== undefined;
  if (!areLetters) return next.order === level.order + 1;
  return ALPHABETS.some((letters) => letters.includes(letter + nextLetter));
}

function readNumber(number: string): Omit<RowLevel, 'indent' | 'style'> {
  const parts = number.match(/\d+|[IVXivx]+|\p{L}/gu) ?? [];
  const last = parts.at(-1) ?? '';
  return {
    kind: parts.map(toKind).join('.'),
    order: toOrder(last),
    number: parts.join('.'),
    outer: parts.slice(0, -1).join('.'),
  };
}

function toKind(part: string): string {
  if (/^\d/.test(part)) return '1';
  const isRoman = ROMANS.includes(part.toLowerCase());
  const isCapital = part === part.toUpperCase();
  if (isRoman) return isCapital ? 'I' : 'i';
  return isCapital ? 'A' : 'a';
}

function toOrder(part: string): number {
  if (/^\d/.test(part)) return Number(part);
  const roman = ROMANS.indexOf(part.toLowerCase());
  if (roman >= 0) return roman + 1;
  // Lists go a, b, c, d, đ, e or a, b, c, d, e, so that the order of later letters is not certain. `isNext` compares the letters.
  return part.toLowerCase() === 'a' ? 1 : part.toLowerCase().charCodeAt(0);
}
