import { lowerFirst } from '../../text/sentence.ts';
import type { Direction } from '../messages.ts';
import { parseAmount } from './parse-amount.ts';
import type { Amount, Comparison } from './record.ts';

interface VerbPattern {
  direction: Direction;
  verb: RegExp;
  /** Words that make the direction doubtful: `mức tăng thấp hơn`. */
  contradiction?: RegExp;
}

/** What a comparison says before the fields of its record are taken into account. */
export type ComparisonText = Pick<
  Comparison,
  'kind' | 'direction' | 'verb' | 'amount' | 'unit' | 'base' | 'hasPreposition'
>;

/** Verbs, with any words in front of them: `công nhận thêm`. Longer verbs stand first: `tăng thêm` before `tăng`. */
const VERBS: readonly VerbPattern[] = [
  {
    direction: 'none',
    verb: /^(không đổi|không thay đổi|không tăng|không giảm|giữ nguyên|unchanged)(?= |$)/i,
  },
  {
    direction: 'down',
    verb: /^(?:[\p{L} ]{0,30} )?(giảm (?:thêm|bớt|được|nhẹ|mạnh|sâu)|giảm|thấp hơn|ít hơn|down|decreased by|fell by)(?= |$)/iu,
    contradiction: /(?<!giảm )thêm|tăng|cao hơn|nhiều hơn|vượt/i,
  },
  {
    direction: 'up',
    verb: /^(?:[\p{L} ]{0,30} )?(tăng trưởng|tăng (?:thêm|được|nhẹ|mạnh|nhanh)|tăng|thêm|cao hơn|nhiều hơn|vượt|up|increased by|rose by|grew by)(?= |$)/iu,
    contradiction: /giảm|thấp hơn|ít hơn/i,
  },
];
/** In front of a verb, it says the opposite or nothing: `không vượt`, `chưa tăng`. */
const NEGATION = /(^| )(không|chưa|chẳng|not) /i;
/** Verbs that say no more than the direction. */
const PLAIN_VERBS = ['tăng', 'giảm', 'không đổi', 'up', 'down', 'unchanged'];
/** Verbs with an object: `vượt kế hoạch`. */
const TAKES_OBJECT = /(hơn|vượt)$/i;
/** Verbs whose amount is a part of their object: `vượt 9,5% dự toán năm`. */
const TAKES_PART = /vượt$/i;
/** `bằng 94,5% cùng kỳ`, `chỉ đạt 28% so với cùng kỳ`. */
const RATIO = /^((?:(?:chỉ|mới) )?(?:bằng|đạt|tương đương)) /i;
/** `gấp 1,5 lần`, `gấp đôi`, `tăng gấp hơn 2 lần`, `cao gấp hơn 1,2 lần`. */
const MULTIPLE = /^((?:(?:tăng|cao) )?gấp) (.+)$/i;
const TIMES = / lần$/i;
/** `đôi` in `gấp đôi`. */
const MULTIPLE_IN_WORDS = /^(đôi|rưỡi|ba|bốn|năm|sáu|bảy|tám|chín|mười|hai lần|ba lần|nhiều lần)$/i;
/** Offices also write `so` for `so với`: `tăng 36 đơn vị so cuối năm 2021`; not the `so` of `giá so sánh`. */
const PREPOSITION = / ?(?<!\p{L})(?:so với|so(?! sánh)|compared with|compared to) /iu;
/** A part of the former figure: `giảm hơn một nửa`, `giảm 1/2 so với đầu kỳ`. */
const FRACTION = /^(?:(?:hơn|gần|khoảng) )?(?:một nửa|1\/[2-9]|2\/3|3\/4)$/i;
/** What begins the base of a comparison without a preposition: `tăng 3,52% cùng kỳ`. */
const BASE =
  /(?:^| )((?:cùng kỳ|kế hoạch|dự toán|(?:mức )?bình quân|(?:năm|tháng|quý|kỳ) (?:\d|trước|gốc|[IVX])).*)$/i;
/** A number or a range with the words in front of it. */
const NUMBERS = /^[^\d]{0,40}\d[\d.,]*(?: ?[%‰])?(?:(?: ?[-–—−] ?| (?:đến|tới|to) )[-−+]?\d[\d.,]*)?/;
/** Nothing, a percent sign with or without words, `%/năm`, or words. */
const UNIT = /^(?:[%‰](?:[ /]\p{L}.*)?| ?\p{L}.*)?$/u;
/** Words that belong to an amount, where the amount was not read with them. */
const NO_UNIT = /^ ?(trở|đến|tới|to|or|hoặc|và|and|hơn|lên|xuống)(?!\p{L})/iu;
const SUFFIX = /^(.*?)( trở lên| trở xuống| or more| or less)$/i;
const SIGN = /^[-–—−+] ?\d/;

/** Reads one comparison: `+1,2%`, `tăng 6,38 triệu đồng/người so với năm 2022`, `bằng 109,42%`. `undefined` for any other text. */
export function parseComparison(text: string): ComparisonText | undefined {
  const preposition = PREPOSITION.exec(text);
  const statement = preposition ? text.slice(0, preposition.index) : text;
  const base = preposition ? text.slice(preposition.index + preposition[0].length) : undefined;
  if (base !== undefined && !isBase(base)) return undefined;
  const parsed = parseStatement(statement, base !== undefined);
  return parsed && (base === undefined ? parsed : { ...parsed, base, hasPreposition: true });
}

/** Whether the text behind `so với` is a period or plan only, not also a second comparison. */
function isBase(text: string): boolean {
  return text !== '' && !PREPOSITION.test(text) && !text.includes('%');
}

/** @param hasBase Whether the base was read already. */
function parseStatement(text: string, hasBase: boolean): ComparisonText | undefined {
  const ratioVerb = RATIO.exec(text)?.[1];
  if (ratioVerb) return parseRatio(ratioVerb, text.replace(RATIO, ''), hasBase);
  const [, multipleVerb, multiple] = MULTIPLE.exec(text) ?? [];
  if (multipleVerb && multiple) return parseMultiple(multipleVerb, multiple, hasBase);
  for (const { direction, verb, contradiction } of VERBS) {
    const found = verb.exec(text)?.[0];
    if (found === undefined) continue;
    const isDoubtful = contradiction && (contradiction.test(found) || NEGATION.test(found));
    return isDoubtful ? undefined : parseVerb(direction, found, text.slice(found.length).trim(), hasBase);
  }
  const quantity = parseQuantity(text, hasBase);
  return quantity && { kind: 'change', ...quantity };
}

function parseVerb(
  direction: Direction,
  verb: string,
  rest: string,
  hasBase: boolean,
): ComparisonText | undefined {
  const own = PLAIN_VERBS.includes(verb.toLowerCase()) ? {} : { verb: lowerFirst(verb) };
  const start = { kind: 'change', direction, ...own } as const;
  if (!rest) return start;
  const isBaseAlone = !hasBase && BASE.exec(rest)?.[1] === rest;
  if (isBaseAlone) return { ...start, base: rest, hasPreposition: !TAKES_OBJECT.test(verb) };
  if (direction !== 'none' && FRACTION.test(rest)) return { ...start, verb: lowerFirst(`${verb} ${rest}`) };
  const quantity = direction === 'none' ? undefined : parseQuantity(rest, hasBase);
  const hasOtherSign = quantity && SIGN.test(rest) && isNegative(quantity.amount) !== (direction === 'down');
  if (!quantity || hasOtherSign) return undefined;
  const takesPart = quantity.base !== undefined && TAKES_PART.test(verb);
  return { ...start, ...quantity, ...(takesPart && { hasPreposition: false }) };
}

function parseRatio(verb: string, rest: string, hasBase: boolean): ComparisonText | undefined {
  const quantity = parseQuantity(rest, hasBase);
  if (!quantity) return undefined;
  const own = /^bằng$/i.test(verb) ? {} : { verb: lowerFirst(verb) };
  return { kind: 'ratio', ...own, ...quantity, hasPreposition: false };
}

function parseMultiple(verb: string, rest: string, hasBase: boolean): ComparisonText | undefined {
  const base = hasBase ? undefined : BASE.exec(rest);
  const multiple = base ? rest.slice(0, base.index) : rest;
  const start = {
    kind: 'multiple',
    direction: 'up',
    ...(base && { base: base[1] }),
    hasPreposition: false,
  } as const;
  if (MULTIPLE_IN_WORDS.test(multiple)) return { ...start, verb: `${lowerFirst(verb)} ${multiple}` };
  const amount = TIMES.test(multiple) ? parseAmount(multiple.replace(TIMES, ''))?.amount : undefined;
  const hasNumber = amount && amount.numbers.length > 0;
  return hasNumber ? { ...start, verb: lowerFirst(verb), amount, unit: 'lần' } : undefined;
}

/** An amount with its unit, and the base behind it: `3,52% cùng kỳ`. */
function parseQuantity(
  text: string,
  hasBase: boolean,
): Pick<ComparisonText, 'amount' | 'unit' | 'base' | 'hasPreposition'> | undefined {
  const sign = parseAmount(text)?.amount;
  if (sign && !sign.numbers.length) return { amount: sign };
  const numbers = NUMBERS.exec(text)?.[0];
  if (numbers === undefined) return undefined;
  let rest = text.slice(numbers.length);
  const base = hasBase ? undefined : BASE.exec(rest);
  if (base) rest = rest.slice(0, base.index);
  const [, unitText = rest, suffix = ''] = SUFFIX.exec(rest) ?? [];
  const parsed = parseAmount(numbers + suffix);
  const unit = (parsed?.unit ?? '') + unitText.trimEnd();
  const isUnit = UNIT.test(unit) && !NO_UNIT.test(unit) && !/(?<!\p{L})\d/u.test(unit);
  if (!parsed || !isUnit) return undefined;
  return {
    amount: parsed.amount,
    ...(unit && { unit: unit.trimStart() }),
    ...(base && { base: base[1], hasPreposition: true }),
  };
}

function isNegative(amount: Amount | undefined): boolean {
  return amount?.numbers.some(({ value }) => value < 0) ?? false;
}
