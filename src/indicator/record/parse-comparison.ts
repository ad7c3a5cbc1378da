import { lowerFirst } from '../../text/sentence.ts';
import type { Direction } from '../messages.ts';
import { areVietnamese, beginsWithTime, findTimeInFront, isBase, splitTail } from './comparison-tail.ts';
import { findVerb, type FoundVerb } from './comparison-words.ts';
import { parseAmount } from './parse-amount.ts';
import { findPrefixes, saysExceeded } from './parse-amount-words.ts';
import type { Amount, Comparison } from './record.ts';

/** What a comparison says before the fields of its record are taken into account. */
export type ComparisonText = Pick<
  Comparison,
  'kind' | 'direction' | 'lead' | 'verb' | 'amount' | 'unit' | 'tail' | 'hasOwnTime' | 'base' | 'basePlace'
>;
type Quantity = Pick<ComparisonText, 'amount' | 'unit' | 'tail' | 'hasOwnTime' | 'base' | 'basePlace'>;

/** A longer text is no comparison. */
const MAX_LENGTH = 300;
/** Offices also write `so` for `so với`: `tăng 36 đơn vị so cuối năm 2021`; not the `so` of `giá so sánh`. */
const PREPOSITION = /(?:^| )(?:so với|so(?! sánh)|compared with|compared to) /iu;
/** A part of a number: `một nửa`, `1/2`, `một phần ba`. */
const PART =
  '(?:một nửa|1\\/[2-9]|2\\/3|3\\/4|(?:một|hai|ba) phần (?:hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười))';
/** Instead of a number: `tăng hai lần`, `giảm hơn một nửa`, `giảm 1/2`. */
const IN_WORDS = new RegExp(
  `^(?:(?:hơn|gần|khoảng) )?(?:${PART}|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều) lần)(?= |$)`,
  'i',
);
/** Behind `bằng`: `gần một nửa`. */
const PART_IN_WORDS = new RegExp(`^(?:(?:hơn|gần|khoảng) )?${PART}(?= |$)`, 'i');
/** Behind `gấp`: `đôi`, `ba`, `hai lần`. */
const MULTIPLE_IN_WORDS =
  /^(?:đôi|rưỡi|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều) lần|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?= |$)/i;
/** `tăng từ 3 lên 5 xã`. */
const FROM = /^từ (\d[\d.,]*)(?: ?%| \p{L}+)? (lên|xuống)(?: còn| tới| đến)? (?=\d)/iu;
/** A number or a range with the words in front of it. */
const NUMBERS = /^[^\d]{0,40}\d[\d.,]*(?: ?[%‰])?(?:(?: ?[-–—−÷±] ?| (?:đến|tới|to) )[-−+]?\d[\d.,]*)?/;
/** No unit, a sign such as `%`, `% dân số`, `%/năm` and `₫/kg`, or words such as `triệu đồng` and `°C`; with an optional space in front. */
const UNIT = /^(?: ?[%‰\p{Sc}](?:[ /]\p{L}.*)?| ?°?\p{L}.*)?$/u;
/** Words of an amount, at the beginning of what should be its unit. In `5 đến khoảng 7%`, ` đến khoảng 7%` is no unit: the amount goes on. */
const CONTINUES_AMOUNT = /^ ?(trở|đến|tới|to|or|hoặc|và|and|hơn|lên|xuống)(?!\p{L})/iu;
/** Words that no unit has, except behind a slash: `triệu đồng/năm`. */
const FOREIGN_WORD =
  /(?<![\p{L}/])(tăng|giảm|bằng|gấp|vượt|so|với|theo|năm|tháng|quý|kỳ|cùng|kế hoạch|dự toán|chỉ tiêu|mục tiêu|bình quân|trung bình|không|chưa)(?!\p{L})/iu;
/** The unit, and words behind it that belong to the amount: ` xã` and ` trở lên`. */
const SUFFIX = /^(.*?)( trở lên| trở xuống| or more| or less)$/i;
/** `-5`, `+ 5`. */
const SIGN = /^[-–—−+] ?\d/;
const YEAR = /^(19|20)\d\d$/;

/**
 * Reads one comparison: `+1,2%`, `tăng 6,38 triệu đồng/người so với năm 2022`, `bằng 109,42%`. `undefined` for any other text: a text with
 * words that no rule knows may say something else.
 */
export function parseComparison(text: string): ComparisonText | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const preposition = PREPOSITION.exec(text);
  if (!preposition) return parseWithTime(text, false);
  const base = text.slice(preposition.index + preposition[0].length);
  if (preposition.index === 0) return parseBaseInFront(text, preposition[0].length);
  if (!isBase(base) || PREPOSITION.test(base)) return undefined;
  const parsed = parseWithTime(text.slice(0, preposition.index), true);
  return parsed && { ...parsed, base, basePlace: 'behind' };
}

/** `so với cùng kỳ tăng 5%`. The base ends before the first verb. */
function parseBaseInFront(text: string, start: number): ComparisonText | undefined {
  for (const { index } of text.slice(start).matchAll(/,? /g)) {
    const end = start + index;
    const rest = text.slice(end).replace(/^,? /, '');
    const base = text.slice(start, end);
    if (!findVerb(rest)) continue;
    const parsed = isBase(base) ? parseVerbAndAmount(rest, true) : undefined;
    return (
      parsed && {
        ...parsed,
        lead: lowerFirst(text.slice(0, text.length - rest.length)),
        base,
        basePlace: 'front',
      }
    );
  }
  return undefined;
}

/** A comparison, or one with a time in front: `6 tháng đầu năm tăng 5%`. */
function parseWithTime(text: string, hasBase: boolean): ComparisonText | undefined {
  const time = findTimeInFront(text);
  const rest = text.slice(time?.length);
  if (time === undefined || !findVerb(rest)) return parseVerbAndAmount(text, hasBase);
  const parsed = parseVerbAndAmount(rest, hasBase);
  return parsed && { ...parsed, lead: lowerFirst(time), hasOwnTime: true };
}

/**
 * A verb and its amount, or an amount with a sign: `tăng 5%`, `+5%`.
 *
 * @param hasBase Whether the base was read already.
 */
function parseVerbAndAmount(text: string, hasBase: boolean): ComparisonText | undefined {
  const verb = findVerb(text);
  if (!verb) {
    const quantity = parseQuantity(text, hasBase, false);
    // Without a verb or a sign, `5 xã năm trước` is the value of that year.
    const isValue = !SIGN.test(text) && (quantity?.tail ?? quantity?.base) !== undefined;
    return quantity && !isValue ? { kind: 'change', ...quantity } : undefined;
  }
  const rest = text.slice(verb.text.length).trim();
  if (verb.kind === 'multiple') return parseMultiple(verb, rest, hasBase);
  if (verb.kind === 'change' && verb.direction) return parseChange(verb, verb.direction, rest, hasBase);
  const part = PART_IN_WORDS.exec(rest)?.[0];
  if (part !== undefined) {
    const end = parseEnd(rest.slice(part.length), hasBase, true);
    return end && { kind: 'multiple', verb: lowerFirst(`${verb.text} ${part}`), ...end };
  }
  const quantity = parseUnsigned(rest, hasBase, true);
  const own = verb.isPlain ? {} : { verb: lowerFirst(verb.text) };
  return quantity && { kind: 'ratio', ...own, ...quantity };
}

function parseChange(
  verb: FoundVerb,
  direction: Direction,
  rest: string,
  hasBase: boolean,
): ComparisonText | undefined {
  const { text, isPlain, takesObject } = verb;
  const own = isPlain ? {} : { verb: lowerFirst(text) };
  const start = { kind: 'change', direction, ...own } as const;
  if (!rest) return start;
  const withoutNumber = parseWithoutNumber(verb, direction, rest, hasBase);
  if (withoutNumber) return { ...start, ...withoutNumber };
  if (direction === 'none') return undefined;
  // In `tăng từ 3 lên 5 xã`, 5 is the amount, and `từ 3 lên` belongs to the verb.
  const [from, first = '', way] = FROM.exec(rest) ?? [];
  const quantity = parseUnsigned(rest.slice(from?.length ?? 0), hasBase, takesObject);
  if (!quantity) return undefined;
  if (from === undefined) return { ...start, ...quantity };
  const isSameDirection = way?.toLowerCase() === (direction === 'up' ? 'lên' : 'xuống');
  return isSameDirection && areVietnamese(first)
    ? { ...start, verb: lowerFirst(`${text} ${from.trim()}`), ...quantity }
    : undefined;
}

/** What stands behind a verb without a number in digits: `không đổi`, `vượt kế hoạch`. In `giảm một nửa`, the words `một nửa` belong to the verb. */
function parseWithoutNumber(
  { text, takesObject }: FoundVerb,
  direction: Direction,
  rest: string,
  hasBase: boolean,
): (Quantity & { verb?: string }) | undefined {
  const inWords = direction === 'none' ? undefined : IN_WORDS.exec(rest)?.[0];
  const needsNumber = direction !== 'none' && inWords === undefined && !takesObject;
  if (needsNumber) return undefined;
  const end = parseEnd(rest.slice(inWords?.length ?? 0), hasBase, takesObject);
  if (!end || inWords === undefined) return end;
  return { verb: lowerFirst(`${text} ${inWords}`), ...end };
}

/** A multiple is an increase only above 1: `gấp 1,5 lần`. */
function parseMultiple({ text }: FoundVerb, rest: string, hasBase: boolean): ComparisonText | undefined {
  const inWords = MULTIPLE_IN_WORDS.exec(rest)?.[0];
  if (inWords !== undefined) {
    const end = parseEnd(rest.slice(inWords.length), hasBase, true);
    return end && { kind: 'multiple', direction: 'up', verb: lowerFirst(`${text} ${inWords}`), ...end };
  }
  const quantity = parseUnsigned(rest, hasBase, true);
  if (!quantity?.amount || quantity.unit !== 'lần') return undefined;
  const { kind, numbers } = quantity.amount;
  const isIncrease = kind !== 'at-most' && numbers.every(({ value }) => value > 1);
  return { kind: 'multiple', ...(isIncrease && { direction: 'up' }), verb: lowerFirst(text), ...quantity };
}

/** The base or the tail behind a verb without a number, or behind a number in words; `undefined` for any other words. */
function parseEnd(rest: string, hasBase: boolean, takesObject: boolean): Quantity | undefined {
  if (!rest.trim()) return {};
  const { unit, base, words, hasOwnTime } = splitTail(` ${rest.trim()}`, hasBase, takesObject);
  if (unit) return undefined;
  return base ? { base, basePlace: 'bare' } : { tail: words, hasOwnTime };
}

/** A quantity behind a verb: it has no sign, which may say the opposite, and is no year. */
function parseUnsigned(text: string, hasBase: boolean, takesObject: boolean): Quantity | undefined {
  const quantity = parseQuantity(text, hasBase, takesObject);
  const isSigned = SIGN.test(text) || isNegative(quantity?.amount);
  // `tăng 2022` names a year. As a number, it is `2.022`.
  const isYear = !quantity?.unit && quantity?.amount?.numbers.some((number) => YEAR.test(number.text));
  return isSigned || isYear ? undefined : quantity;
}

/** An amount with its unit, and what may follow it: `3,52% cùng kỳ`, `35 thôn trong năm 2023`. */
function parseQuantity(text: string, hasBase: boolean, takesObject: boolean): Quantity | undefined {
  // A yearbook sign, such as `-` or `…`.
  const amountWithoutNumber = parseAmount(text)?.amount;
  if (amountWithoutNumber?.numbers.length === 0) return { amount: amountWithoutNumber };
  const numbers = NUMBERS.exec(text)?.[0];
  // Words that are verbs themselves: `giảm âm 5%` and `bằng vượt 5%` have two.
  const hasSecondVerb = findPrefixes(text).hasMinus || saysExceeded(numbers ?? '');
  if (numbers === undefined || hasSecondVerb) return undefined;
  const {
    unit: rest,
    base,
    words: tail,
    hasOwnTime,
  } = splitTail(text.slice(numbers.length), hasBase, takesObject);
  const [, unitText = rest, suffix = ''] = SUFFIX.exec(rest) ?? [];
  const parsed = parseAmount(numbers + suffix);
  // The percent sign is read with the number: `%` of `5%/năm`, and `/năm` from the rest.
  const unit = (parsed?.unit ?? '') + unitText.trimEnd();
  const isTime = !parsed?.unit && isPartOfTime(text.slice(numbers.length), unit);
  if (!parsed || !isUnit(unit) || isTime) return undefined;
  return {
    amount: parsed.amount,
    ...(unit && { unit: unit.trimStart() }),
    ...(tail && { tail, hasOwnTime }),
    ...(base && { base, basePlace: 'bare' as const }),
  };
}

/** Whether a number and the words behind it are a time: `5 năm trước`. In `tăng 2 tháng`, where nothing follows the unit, they are a change. */
function isPartOfTime(rest: string, unit: string): boolean {
  return beginsWithTime(rest) && unit !== rest;
}

function isUnit(text: string): boolean {
  // One word of time is a unit: `tăng 2 tháng`.
  const isWordOfTime = beginsWithTime(text) && !text.trim().includes(' ');
  if (isWordOfTime) return true;
  // Digits behind a letter may be part of a unit: `m2`.
  const hasNumber = /(?<!\p{L})\d/u.test(text);
  const hasForeignWord = CONTINUES_AMOUNT.test(text) || FOREIGN_WORD.test(text);
  return UNIT.test(text) && !hasForeignWord && !hasNumber;
}

function isNegative(amount: Amount | undefined): boolean {
  return amount?.numbers.some(({ value }) => value < 0) ?? false;
}
