import { parseNumber } from '../../text/number.ts';
import { findPrefixes, findSuffix } from './parse-amount-words.ts';
import type { Amount, AmountKind, Quoted } from './record.ts';

/** An amount and what its text says besides. */
export interface ParsedAmount {
  amount: Amount;
  /** `%` or `‰`, where the text has one. */
  unit?: string | undefined;
  /** The whole of a share: 127 in `62/127`. */
  whole?: Amount | undefined;
}

/**
 * The signs of the statistical yearbooks: `-` where nothing occurred, and `...` where something occurred but was not collected. Defined in
 * the foreword of each book, e.g. Niên giám Thống kê tỉnh Vĩnh Phúc 2017, http://niengiamthongke2017.thongkevinhphuc.gov.vn/main_page.htm
 */
const YEARBOOK_SIGNS = new Map<string, AmountKind>([
  ['-', 'no-occurrence'],
  ['–', 'no-occurrence'],
  ['—', 'no-occurrence'],
  ['−', 'no-occurrence'],
  ['...', 'not-collected'],
  ['…', 'not-collected'],
]);

/** Between the ends of a range. */
const RANGE_WORDS = [' đến ', ' tới ', ' to '];
/** A dash between two numbers. After a digit or a percent sign, it is no minus. */
const RANGE_DASH = /(?<=[\d%‰]) ?[-–—−] ?/;
const YEAR = /^(19|20)\d\d$/;
const MONTH_OR_YEAR = /^(0?[1-9]|1[0-2]|(19|20)\d\d)$/;
/** `%`, ` ‰`, ` (%)` at the end of a number. */
const PERCENT_SIGN = / ?(?:([%‰])|\(([%‰])\))$/;
/** A sign, with or without a space, in front of digits. */
const SIGNED_NUMBER = /^([-–—−+]?) ?(\d.*)$/s;

/**
 * Reads a number, a bound, a hedge or a range, in Vietnamese or English words: `1.200`, `trên 4`, `khoảng 24`, `95% trở lên`, `61–62`,
 * `từ 8 đến 8,5`; also a sign of the yearbooks, `-` or `...`. Numbers are read in Vietnamese notation. Returns `undefined` for anything
 * else, such as a range that descends.
 */
export function parseAmount(text: string): ParsedAmount | undefined {
  const words = text.replaceAll('\u00a0', ' ').trim();
  const yearbookSign = YEARBOOK_SIGNS.get(words);
  if (yearbookSign) {
    return { amount: { kind: yearbookSign, before: '', between: '', after: '', numbers: [] } };
  }
  const prefixes = findPrefixes(words);
  const suffix = findSuffix(words);
  const numbers = readNumbers(words.slice(prefixes.length, words.length - suffix.length));
  if (!numbers) return undefined;

  const isRange = numbers.quoted.length > 1;
  const kind = toKind(prefixes.hedge.kind, prefixes.opening.kind, suffix.kind, isRange);
  if (!kind) return undefined;
  const before = words.slice(0, prefixes.length).toLowerCase().replace('>=', '≥').replace('<=', '≤');
  const after = words.slice(words.length - suffix.length).toLowerCase();
  const { between, quoted, unit } = numbers;
  return { amount: { kind, before, between, after, numbers: quoted }, unit };
}

/** Reads an amount, or an amount and its whole: `62/127`, `trên 62/127`. */
export function parseShare(text: string): ParsedAmount | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return parseAmount(text);
  const part = parseAmount(text.slice(0, slash));
  const whole = parseAmount(text.slice(slash + 1));
  const isShare = part?.amount.numbers.length === 1 && !part.amount.after && !part.unit;
  if (!isShare || whole?.amount.kind !== 'exact') return undefined;
  if (isTime(part.amount.numbers[0], whole.amount.numbers[0])) return undefined;
  return { amount: part.amount, unit: whole.unit, whole: whole.amount };
}

/** An amount of one exact number. */
export function toExactAmount(number: Quoted): Amount {
  return { kind: 'exact', before: '', between: '', after: '', numbers: [number] };
}

/** The kind of an amount by its words; `undefined` where they do not go together, such as `trên 4 trở lên` or `từ 5`. */
function toKind(
  hedge: AmountKind | undefined,
  opening: AmountKind | undefined,
  suffix: AmountKind | undefined,
  isRange: boolean,
): AmountKind | undefined {
  const hasBound = hedge === 'at-least' || hedge === 'at-most';
  if (isRange) return hasBound || suffix ? undefined : 'range';
  if (suffix) return hedge ? undefined : suffix;
  if (opening) return undefined;
  return hedge ?? 'exact';
}

interface Numbers {
  quoted: Quoted[];
  between: string;
  unit: string | undefined;
}

/** Reads one number or the two ends of a range, with their percent signs. */
function readNumbers(text: string): Numbers | undefined {
  const separator = findRangeSeparator(text);
  if (!separator) {
    const only = readNumber(text);
    return only && { quoted: [only.quoted], between: '', unit: only.unit };
  }
  const first = readNumber(text.slice(0, separator.start));
  const second = readNumber(text.slice(separator.end));
  if (!first || !second || first.quoted.value > second.quoted.value) return undefined;
  if (isTime(first.quoted, second.quoted)) return undefined;
  const areUnitsEqual = first.unit === undefined || first.unit === second.unit;
  if (!areUnitsEqual) return undefined;
  // The percent sign of the first number stands between the two: `5% đến 8%`.
  const between = (first.unit ?? '') + separator.shown;
  return { quoted: [first.quoted, second.quoted], between, unit: second.unit };
}

function findRangeSeparator(text: string): { start: number; end: number; shown: string } | undefined {
  for (const word of RANGE_WORDS) {
    const start = text.indexOf(word);
    if (start >= 0) return { start, end: start + word.length, shown: word };
  }
  const dash = RANGE_DASH.exec(text);
  return dash ? { start: dash.index, end: dash.index + dash[0].length, shown: '–' } : undefined;
}

/** Whether two numbers are a month and a year, `12/2023`, or two years, `2021–2025`; as numbers, write `12/2.023`. */
function isTime(first: Quoted | undefined, second: Quoted | undefined): boolean {
  return MONTH_OR_YEAR.test(first?.text ?? '') && YEAR.test(second?.text ?? '');
}

/** A number with an optional sign in front and an optional percent sign behind. Its minus becomes U+2212. */
function readNumber(text: string): { quoted: Quoted; unit: string | undefined } | undefined {
  const percent = PERCENT_SIGN.exec(text);
  const withoutPercent = percent ? text.slice(0, percent.index) : text;
  const [, sign = '', digits = ''] = SIGNED_NUMBER.exec(withoutPercent) ?? [];
  const isTrimmed = digits === digits.trimEnd();
  const number = isTrimmed ? parseNumber(digits) : undefined;
  if (!number || !isFinite(number.value)) return undefined;
  // Zero has no minus.
  const isNegative = sign !== '' && sign !== '+' && number.value !== 0;
  const quoted = {
    value: isNegative ? -number.value : number.value,
    text: (isNegative ? '−' : sign.replace(/[^+]/, '')) + digits,
  };
  return { quoted, unit: percent?.[1] ?? percent?.[2] };
}
