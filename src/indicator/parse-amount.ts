import { parseNumber } from '../text/number.ts';
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
 * The signs of the statistical yearbooks. Example: Niên giám thống kê tỉnh Quảng Trị 2021, page 5, `( - )` for what did not occur and
 * `( ... )` for what occurred without information. https://cucthongke.quangtri.gov.vn/dbase/file/Nien%20giam%202021/files/basic-html/page5.html
 */
const YEARBOOK_SIGNS = new Map<string, AmountKind>([
  ['-', 'no-occurrence'],
  ['–', 'no-occurrence'],
  ['—', 'no-occurrence'],
  ['−', 'no-occurrence'],
  ['...', 'not-collected'],
  ['…', 'not-collected'],
]);

/** What may stand in front of a number. A word needs a space after it, a sign does not. */
interface Prefix {
  words: readonly string[];
  kind: AmountKind;
}

const ESTIMATES: Prefix = { kind: 'about', words: ['ước ', 'ước đạt ', 'ước tính ', 'estimated '] };
const HEDGES: readonly Prefix[] = [
  {
    kind: 'about',
    words: [
      ...['khoảng ', 'xấp xỉ ', 'gần ', 'chừng ', 'trên dưới ', '~', '≈'],
      ...['about ', 'around ', 'approximately ', 'roughly ', 'nearly ', 'almost '],
    ],
  },
  {
    kind: 'at-least',
    words: [
      ...[
        'trên ',
        'hơn ',
        'lớn hơn ',
        'tối thiểu ',
        'ít nhất ',
        'không dưới ',
        'không ít hơn ',
        '>',
        '>=',
        '≥',
      ],
      ...['over ', 'above ', 'more than ', 'at least ', 'no less than ', 'not less than '],
    ],
  },
  {
    kind: 'at-most',
    words: [
      ...['dưới ', 'nhỏ hơn ', 'tối đa ', 'nhiều nhất ', 'không quá ', 'không vượt quá ', '<', '<=', '≤'],
      ...['under ', 'below ', 'less than ', 'at most ', 'up to ', 'no more than ', 'not more than '],
    ],
  },
];
/** They open a range, `từ 8 đến 8,5`, or a bound, `từ 95 trở lên`. */
const OPENINGS: Prefix = { kind: 'range', words: ['từ ', 'from '] };
/** The characters in which a prefix is looked for. */
const MAX_PREFIX_LENGTH = 20;

/** What may stand behind a number. */
const SUFFIXES = new Map<string, AmountKind>([
  [' trở lên', 'at-least'],
  [' or more', 'at-least'],
  [' and above', 'at-least'],
  [' trở xuống', 'at-most'],
  [' or less', 'at-most'],
  [' and below', 'at-most'],
]);
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
  const estimate = findPrefix(words, [ESTIMATES]);
  const hedge = findPrefix(words.slice(estimate.length), HEDGES);
  const opening = findPrefix(words.slice(estimate.length + hedge.length), [OPENINGS]);
  const start = estimate.length + hedge.length + opening.length;
  const suffix = findSuffix(words);
  const numbers = readNumbers(words.slice(start, words.length - suffix.length));
  if (!numbers) return undefined;

  const kind = toKind(hedge.kind ?? estimate.kind, opening.kind, suffix.kind, numbers.quoted.length > 1);
  if (!kind) return undefined;
  const before = words.slice(0, start).toLowerCase().replace('>=', '≥').replace('<=', '≤');
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

/** The kind of a word such as `gần` or `trên`; `undefined` for other words, such as `lũy kế`. */
export function kindOfHedge(word: string): AmountKind | undefined {
  const { kind, length } = findPrefix(`${word} `, HEDGES);
  return length === word.length + 1 ? kind : undefined;
}

/** An amount of one exact number. */
export function toExactAmount(number: Quoted): Amount {
  return { kind: 'exact', before: '', between: '', after: '', numbers: [number] };
}

/** The longest prefix that a text begins with. */
function findPrefix(
  text: string,
  prefixes: readonly Prefix[],
): { kind: AmountKind | undefined; length: number } {
  const start = text.slice(0, MAX_PREFIX_LENGTH).toLowerCase();
  let found = '';
  let foundKind: AmountKind | undefined;
  for (const { kind, words } of prefixes) {
    for (const word of words) {
      const isLonger = word.length > found.length && start.startsWith(word);
      if (isLonger) [found, foundKind] = [word, kind];
    }
  }
  const hasSpaceAfterSign = found !== '' && !found.endsWith(' ') && start[found.length] === ' ';
  return { kind: foundKind, length: found.length + (hasSpaceAfterSign ? 1 : 0) };
}

function findSuffix(text: string): { kind: AmountKind | undefined; length: number } {
  const end = text.slice(-MAX_PREFIX_LENGTH).toLowerCase();
  for (const [suffix, kind] of SUFFIXES) {
    if (end.endsWith(suffix)) return { kind, length: suffix.length };
  }
  return { kind: undefined, length: 0 };
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
  const isNegative = sign !== '' && sign !== '+';
  const quoted = {
    value: isNegative ? -number.value : number.value,
    text: (isNegative ? '−' : sign) + digits,
  };
  return { quoted, unit: percent?.[1] ?? percent?.[2] };
}
