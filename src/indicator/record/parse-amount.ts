import { parseNumber } from '../../text/number.ts';
import { findMinus, findPrefixes, findSuffix } from './parse-amount-words.ts';
import type { Amount, AmountKind, Quoted } from './record.ts';

/** An amount, and its unit and its whole if the text has them. */
export interface ParsedAmount {
  amount: Amount;
  /** `%` or `‰`, where the text has one. */
  unit?: string | undefined;
  /** The whole of a share: 127 in `62/127`. */
  whole?: Amount | undefined;
}

/**
 * The signs that statistical yearbooks print in place of a figure: `-` if nothing occurred, and `...` if something occurred but was not
 * collected. The foreword of each yearbook defines them, e.g. Niên giám Thống kê tỉnh Vĩnh Phúc 2017,
 * http://niengiamthongke2017.thongkevinhphuc.gov.vn/main_page.htm
 */
const YEARBOOK_SIGNS = new Map<string, AmountKind>([
  ['-', 'no-occurrence'],
  ['–', 'no-occurrence'],
  ['—', 'no-occurrence'],
  ['−', 'no-occurrence'],
  ['...', 'not-collected'],
  ['…', 'not-collected'],
  ['không phát sinh', 'no-occurrence'],
]);

/** Between the ends of a range. */
const RANGE_WORDS = [' đến ', ' tới ', ' to '];
/** A dash or `÷` between two numbers. A dash behind a digit or a percent sign is not a minus. */
const RANGE_SIGN = /(?<=[\d%‰]) ?([-–—−÷]) ?/;
/** Spellings of signs that keyboards do not have. */
const BOUND_SIGNS = new Map([
  ['>=', '≥'],
  ['=>', '≥'],
  ['<=', '≤'],
  ['=<', '≤'],
]);
/** The plus in `5+` and `5+%`. */
const PLUS_BEHIND = /\+(?= ?[%‰]?$)/;
const DIGIT = /\d/;
const UNSIGNED_NUMBER = /^\d[\d.,]*$/;
/** `±0,5` in `8±0,5` and `8±0,5%`. */
const TOLERANCE = /(?<=\d) ?± ?(\d[\d.,]*)(?= ?(?:[%‰]|\([%‰]\))?$)/;
const YEAR = /^(19|20)\d\d$/;
const MONTH_OR_YEAR = /^(0?[1-9]|1[0-2]|(19|20)\d\d)$/;
/** `%`, ` ‰`, ` (%)` at the end of a number. */
const PERCENT_SIGN = / ?(?:([%‰])|\(([%‰])\))$/;
/** Digits with an optional sign in front: `5`, `-5`, `- 5`. */
const SIGNED_NUMBER = /^([-–—−+]?) ?(\d.*)$/s;

/**
 * Reads a number (`1.200`, `âm 5`), a bound (`trên 4`, `5+`, `95% trở lên`), a hedge (`khoảng 24`, `8±0,5`), a range (`61–62`,
 * `từ 8 đến 8,5`) or a yearbook sign (`-`, `...`). The words may be Vietnamese or English, the numbers are Vietnamese. Returns `undefined`
 * for anything else, such as a range from a higher to a lower number.
 */
export function parseAmount(text: string): ParsedAmount | undefined {
  const words = toPlainSpaces(text);
  const yearbookSign = findYearbookSign(text);
  if (yearbookSign) {
    return { amount: { kind: yearbookSign, before: '', between: '', after: '', numbers: [] } };
  }
  if (!DIGIT.test(words)) return undefined;
  const prefixes = findPrefixes(words);
  const suffix = findSuffix(words);
  const numbers = readNumbers(words.slice(prefixes.length, words.length - suffix.length), prefixes.hasMinus);
  if (!numbers) return undefined;

  const { between, behind, quoted, unit } = numbers;
  const isRange = quoted.length > 1;
  const ending = suffix.kind ?? behind?.kind;
  const kind = toKind(prefixes.hedge.kind, prefixes.opening.kind, ending, isRange);
  // `5+ trở lên`.
  const hasTwoEndings = behind !== undefined && suffix.kind !== undefined;
  if (!kind || hasTwoEndings) return undefined;
  const before = words.slice(0, prefixes.length).toLowerCase();
  const after = words.slice(words.length - suffix.length).toLowerCase();
  const amount: Amount = { kind, before: writeBound(before), between, after, numbers: quoted };
  return { amount: behind ? { ...amount, behind: behind.text } : amount, unit };
}

/** Whether a text is a yearbook sign, `-` or `...`, in place of a figure. */
export function isYearbookSign(text: string): boolean {
  return findYearbookSign(text) !== undefined;
}

/** The meaning of a sign of the yearbooks or of its words, `Không phát sinh`. */
function findYearbookSign(text: string): AmountKind | undefined {
  return YEARBOOK_SIGNS.get(toPlainSpaces(text).toLowerCase());
}

function toPlainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}

/** `≥ ` for `>= `. */
function writeBound(words: string): string {
  return words.replace(/[<>]=|=[<>]/, (sign) => BOUND_SIGNS.get(sign) ?? sign);
}

/** Reads an amount, or an amount and its whole: `62/127`, `trên 62/127`. */
export function parseShare(text: string): ParsedAmount | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return parseAmount(text);
  const part = parseAmount(text.slice(0, slash));
  const whole = parseAmount(text.slice(slash + 1));
  // Words and a percent sign behind the part, `5 trở lên/127` and `5%/127`, are unclear.
  const isShare = part?.amount.numbers.length === 1 && !part.amount.after && !part.unit;
  if (!isShare || whole?.amount.kind !== 'exact') return undefined;
  if (isTime(part.amount.numbers[0], whole.amount.numbers[0])) return undefined;
  return { amount: part.amount, unit: whole.unit, whole: whole.amount };
}

/** An amount of one exact number. */
export function toExactAmount(number: Quoted): Amount {
  return { kind: 'exact', before: '', between: '', after: '', numbers: [number] };
}

/**
 * The kind of an amount; `undefined` if its words contradict each other or are incomplete, `trên 4 trở lên` or `từ 5`.
 *
 * @param hedge The kind that the hedge gives, such as `trên`.
 * @param opening The kind that `từ` gives.
 * @param ending The kind that the words or the sign behind the number give.
 */
function toKind(
  hedge: AmountKind | undefined,
  opening: AmountKind | undefined,
  ending: AmountKind | undefined,
  isRange: boolean,
): AmountKind | undefined {
  const hasBound = hedge === 'at-least' || hedge === 'at-most';
  if (isRange) return hasBound || ending ? undefined : 'range';
  if (ending) return hedge && hedge !== 'exact' ? undefined : ending;
  if (opening) return undefined;
  return hedge ?? 'exact';
}

interface Numbers {
  quoted: Quoted[];
  between: string;
  /** The sign directly behind the number, and the kind of amount that this sign gives. */
  behind?: { text: string; kind: AmountKind } | undefined;
  unit: string | undefined;
}

/**
 * Reads one number or the two ends of a range, with their percent signs.
 *
 * @param isNegative Whether a minus in words stands in front: `âm 5`.
 */
function readNumbers(text: string, isNegative: boolean): Numbers | undefined {
  const separator = findRangeSeparator(text);
  if (!separator) return readOnlyNumber(text, isNegative);
  const first = readSignedNumber(text.slice(0, separator.start), isNegative);
  const end = text.slice(separator.end);
  const minus = findMinus(end);
  const second = readSignedNumber(end.slice(minus.length), minus !== '');
  if (!first || !second || first.quoted.value > second.quoted.value) return undefined;
  // `âm 5–6` may end at 6 or at −6.
  if (isNegative && minus === '') return undefined;
  if (isTime(first.quoted, second.quoted)) return undefined;
  // `5–8%` and `5%–8%`, not `5%–8` or `5%–8‰`.
  const hasOneUnit = first.unit === undefined || first.unit === second.unit;
  if (!hasOneUnit) return undefined;
  // The percent sign of the first number belongs to the text between the two numbers: `5% đến 8%`.
  const between = (first.unit ?? '') + separator.shown + minus;
  return { quoted: [first.quoted, second.quoted], between, unit: second.unit };
}

/** The plus behind a number, `5+`. A number with two signs, `-5+`, is unclear and has no such plus. */
function findPlusBehind(text: string): RegExpExecArray | undefined {
  // A lookbehind for the number would take quadratic time in WebKit.
  const found = PLUS_BEHIND.exec(text);
  return found && UNSIGNED_NUMBER.test(text.slice(0, found.index)) ? found : undefined;
}

/** A number, perhaps with a sign behind it: `5+`, `8±0,5`. */
function readOnlyNumber(text: string, isNegative: boolean): Numbers | undefined {
  const sign = findPlusBehind(text) ?? TOLERANCE.exec(text);
  const [behind = '', tolerance] = sign ?? [];
  const end = sign?.index ?? text.length;
  const only = readSignedNumber(text.slice(0, end) + text.slice(end + behind.length), isNegative);
  const isToleranceValid = tolerance === undefined || parseNumber(tolerance) !== undefined;
  if (!only || !isToleranceValid) return undefined;
  const numbers: Numbers = { quoted: [only.quoted], between: '', unit: only.unit };
  if (!sign) return numbers;
  return { ...numbers, behind: { text: behind, kind: behind === '+' ? 'at-least' : 'about' } };
}

function findRangeSeparator(text: string): { start: number; end: number; shown: string } | undefined {
  for (const word of RANGE_WORDS) {
    const start = text.indexOf(word);
    if (start >= 0) return { start, end: start + word.length, shown: word };
  }
  const found = RANGE_SIGN.exec(text);
  if (!found) return undefined;
  const [sign, character] = found;
  return { start: found.index, end: found.index + sign.length, shown: character === '÷' ? sign : '–' };
}

/**
 * Whether two numbers are a month and a year, `12/2023`, or two years, `2021–2025`. A part 12 and its whole 2023 are written `12/2.023`.
 */
function isTime(first: Quoted | undefined, second: Quoted | undefined): boolean {
  return MONTH_OR_YEAR.test(first?.text ?? '') && YEAR.test(second?.text ?? '');
}

/**
 * Reads a number with an optional sign in front of it and an optional percent sign behind it. The minus becomes U+2212.
 *
 * @param hasMinusInWords Whether `âm` stands in front of the text. Then the text must have no sign.
 */
function readSignedNumber(
  text: string,
  hasMinusInWords: boolean,
): { quoted: Quoted; unit: string | undefined } | undefined {
  const percent = PERCENT_SIGN.exec(text);
  const withoutPercent = percent ? text.slice(0, percent.index) : text;
  const [, sign = '', digits = ''] = SIGNED_NUMBER.exec(withoutPercent) ?? [];
  const isTrimmed = digits === digits.trimEnd();
  const number = isTrimmed ? parseNumber(digits) : undefined;
  if (!number || !isFinite(number.value)) return undefined;
  const unit = percent?.[1] ?? percent?.[2];
  if (hasMinusInWords) {
    const isAllowed = sign === '' && number.value !== 0;
    return isAllowed ? { quoted: { value: -number.value, text: digits }, unit } : undefined;
  }
  // The sign of zero is left out.
  const isNegative = sign !== '' && sign !== '+' && number.value !== 0;
  const plus = sign === '+' && number.value !== 0 ? sign : '';
  const quoted = {
    value: isNegative ? -number.value : number.value,
    text: (isNegative ? '−' : plus) + digits,
  };
  return { quoted, unit };
}
