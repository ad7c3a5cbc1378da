import { lowerFirst } from '../../text/sentence.ts';
import type { Direction } from '../messages.ts';
import {
  areNumbersVietnamese,
  beginsWithTime,
  findTimeInFront,
  isBase,
  splitTail,
} from './comparison-tail.ts';
import { findVerb, type FoundVerb } from './comparison-words.ts';
import { correctMoney } from './misspelt-money.ts';
import { parseAmount } from './parse-amount.ts';
import { findPrefixes, saysExceeded } from './parse-amount-words.ts';
import { WORD_OF_RANK } from './rank-change.ts';
import type { Comparison } from './record.ts';
import { isSigned } from './signs.ts';
import { writeOutUnit, writePercentSign } from './unit.ts';

/** The parts of one comparison in a text. Other fields of the record, such as `changeUnit`, are added later. */
export type ComparisonText = Pick<
  Comparison,
  'kind' | 'direction' | 'lead' | 'verb' | 'amount' | 'unit' | 'tail' | 'hasOwnTime' | 'base' | 'basePlace'
>;
/** The parts behind the verb. The base is what the figure is compared with, `cùng kỳ`; the tail is other words, ` trong năm 2023`. */
type Quantity = Pick<ComparisonText, 'amount' | 'unit' | 'tail' | 'hasOwnTime' | 'base' | 'basePlace'>;

/** A longer text is not a comparison. */
const MAX_LENGTH = 300;
/** Offices also write `so` for `so với`: `tăng 36 đơn vị so cuối năm 2021`; not the `so` of `giá so sánh`. */
const PREPOSITION =
  /(?:^| )(?:so với|so(?! sánh)|compared with|compared to|vs\.?|versus|from(?= (?:19|20)\d\d$)) /iu;
/** A fraction: `một nửa`, `1/2`, `một phần ba`. */
const FRACTION =
  '(?:một nửa|1\\/[2-9]|2\\/3|3\\/4|(?:một|hai|ba) phần (?:hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười))';
/** What may stand behind `tăng` and `giảm` in place of a number: `hai lần`, `hơn một nửa`, `1/2`. */
const AMOUNT_IN_WORDS = new RegExp(
  `^(?:(?:hơn|gần|khoảng) )?(?:${FRACTION}|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều) lần)(?= |$)`,
  'i',
);
/** What may stand behind `bằng` in place of a number: `gần một nửa`. */
const FRACTION_IN_WORDS = new RegExp(`^(?:(?:hơn|gần|khoảng) )?${FRACTION}(?= |$)`, 'i');
/** What may stand behind `gấp` in place of a number: `đôi`, `ba`, `hai lần`. */
const MULTIPLE_IN_WORDS =
  /^(?:đôi|rưỡi|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều) lần|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?= |$)/i;
/** `từ 3 lên ` in `tăng từ 3 lên 5 xã`, `từ 3 xã năm 2022 lên `, `từ hạng 51 lên hạng `. */
const FROM = new RegExp(
  `^từ (?:${WORD_OF_RANK} )?(\\d[\\d.,]*)(?: ?%| \\p{L}+)?(?: (?:năm|tháng|quý) [\\dIVX/]+)? (lên|xuống)(?: còn| tới| đến)? (?:${WORD_OF_RANK} )?(?=\\d)`,
  'iu',
);
/** The same change in another unit behind the base: `so với năm 2022 (tương ứng giảm 2.345 hộ)`. */
const EQUIVALENT_AT_END = / \((?:tương ứng|tương đương|tức|hay) [^()]*\)$/iu;
/** A number or a range, together with the words in front of it: `khoảng 5`, `5–8`. */
const NUMBERS = /^[^\d]{0,40}\d[\d.,]*(?: ?[%‰])?(?:(?: ?[-–—−÷±] ?| (?:đến|tới|to) )[-−+]?\d[\d.,]*)?/;
/**
 * A unit, which may be empty: a sign such as `%`, `% dân số`, `%/năm` and `₫/kg`, or words such as `triệu đồng` and `°C`; with an optional
 * space in front.
 */
const UNIT = /^(?: ?[%‰\p{Sc}](?:[ /]\p{L}.*)?| ?°?\p{L}.*)?$/u;
/** Words that continue an amount and are therefore not a unit: ` đến khoảng 7%` in `5 đến khoảng 7%`. */
const CONTINUED_AMOUNT = /^ ?(trở|đến|tới|to|or|hoặc|và|and|hơn|lên|xuống)(?!\p{L})/iu;
/** Words that no unit has, except behind a slash: `triệu đồng/năm`. */
const FOREIGN_WORD =
  /(?<![\p{L}/])(tăng|giảm|bằng|gấp|vượt|so|với|theo|năm|tháng|quý|kỳ|cùng|kế hoạch|dự toán|chỉ tiêu|mục tiêu|bình quân|trung bình|không|chưa)(?!\p{L})/iu;
/** Words of a bound that stand behind the unit: ` trở lên` in `5 xã trở lên`. */
const SUFFIX = /( trở lên| trở xuống| or more| or less)$/i;
const YEAR = /^(19|20)\d\d$/;

/**
 * Reads one comparison: `+1,2%`, `tăng 6,38 triệu đồng/người so với năm 2022`, `bằng 109,42%`. Returns `undefined` for any other text,
 * because words that no rule knows may change the meaning of the known ones.
 */
export function parseComparison(text: string): ComparisonText | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const preposition = PREPOSITION.exec(text);
  if (!preposition) return parseWithTime(text, false);
  const [equivalent = ''] = EQUIVALENT_AT_END.exec(text) ?? [];
  const base = text.slice(preposition.index + preposition[0].length, text.length - equivalent.length);
  if (preposition.index === 0) return parseBaseInFront(text, preposition[0].length);
  if (!isBase(base) || PREPOSITION.test(base)) return undefined;
  // The equivalent is read and shown in front of the base.
  const parsed = parseWithTime(text.slice(0, preposition.index) + equivalent, true);
  return parsed && { ...parsed, base, basePlace: 'behind' };
}

/**
 * Reads a comparison with its base in front: `so với cùng kỳ tăng 5%`. The base ends at the first verb.
 *
 * @param start Where the base begins.
 */
function parseBaseInFront(text: string, start: number): ComparisonText | undefined {
  for (const { index } of text.slice(start).matchAll(/,? /g)) {
    const end = start + index;
    const rest = text.slice(end).replace(/^,? /, '');
    const base = text.slice(start, end);
    if (!findVerb(rest)) continue;
    const parsed = isBase(base) ? parseVerbAndAmount(rest, true) : undefined;
    const lead = lowerFirst(text.slice(0, text.length - rest.length));
    return parsed && { ...parsed, lead, base, basePlace: 'front' };
  }
  return undefined;
}

/** Reads a comparison, which may have a time in front of its verb: `6 tháng đầu năm tăng 5%`. */
function parseWithTime(text: string, hasBase: boolean): ComparisonText | undefined {
  const time = findTimeInFront(text);
  const rest = text.slice(time?.length);
  if (time === undefined || !findVerb(rest)) return parseVerbAndAmount(text, hasBase);
  const parsed = parseVerbAndAmount(rest, hasBase);
  return parsed && { ...parsed, lead: lowerFirst(time), hasOwnTime: true };
}

/**
 * Reads a verb and its amount, `tăng 5%`, or an amount without a verb, `+5%`.
 *
 * @param hasBase Whether the base stands elsewhere in the comparison, so that no other base may follow the amount.
 */
function parseVerbAndAmount(text: string, hasBase: boolean): ComparisonText | undefined {
  const verb = findVerb(text);
  const [from, , preposition = ''] = (!verb && FROM.exec(text)) || [];
  if (from !== undefined) {
    // A change without a verb, `từ 3 lên 5 xã`. Its direction is that of `lên` or `xuống`.
    const direction = preposition.toLowerCase() === 'lên' ? 'up' : 'down';
    const noVerb = { kind: 'change', text: '', isPlain: true, takesObject: false } as const;
    return parseChange(noVerb, direction, text, hasBase);
  }
  if (!verb) {
    const quantity = parseQuantity(text, hasBase, false);
    // Without a verb or a sign, `5 xã năm trước` is the value of that year.
    const hasWordsBehind = quantity?.tail !== undefined || quantity?.base !== undefined;
    const isValue = hasWordsBehind && !isSigned(text, quantity.amount);
    return quantity && !isValue ? { kind: 'change', ...quantity } : undefined;
  }
  const rest = text.slice(verb.text.length).trim();
  if (verb.kind === 'multiple') return parseMultiple(verb, rest, hasBase);
  if (verb.kind === 'change' && verb.direction) return parseChange(verb, verb.direction, rest, hasBase);
  const fraction = FRACTION_IN_WORDS.exec(rest)?.[0];
  if (fraction !== undefined) {
    const end = parseEnd(rest.slice(fraction.length), hasBase, true);
    return end && { kind: 'multiple', verb: lowerFirst(`${verb.text} ${fraction}`), ...end };
  }
  const quantity = parseUnsigned(rest, hasBase, true);
  const ownVerb = verb.isPlain ? {} : { verb: lowerFirst(verb.text) };
  return quantity && { kind: 'ratio', ...ownVerb, ...quantity };
}

/** @param rest The text behind the verb. */
function parseChange(
  verb: FoundVerb,
  direction: Direction,
  rest: string,
  hasBase: boolean,
): ComparisonText | undefined {
  const { text, isPlain, takesObject } = verb;
  const ownVerb = isPlain ? {} : { verb: lowerFirst(text) };
  const start = { kind: 'change', direction, ...ownVerb } as const;
  if (!rest) return start;
  const withoutNumber = parseWithoutNumber(verb, direction, rest, hasBase);
  if (withoutNumber) return { ...start, ...withoutNumber };
  if (direction === 'none') return undefined;
  // In `tăng từ 3 lên 5 xã`, 5 is the amount, and `từ 3 lên` belongs to the verb.
  const from = FROM.exec(rest);
  const quantity = parseUnsigned(rest.slice(from?.[0].length ?? 0), hasBase, takesObject);
  if (!quantity) return undefined;
  if (!from) return { ...start, ...quantity };
  const [words, formerNumber = '', preposition = ''] = from;
  const isSameDirection = preposition.toLowerCase() === (direction === 'up' ? 'lên' : 'xuống');
  return isSameDirection && areNumbersVietnamese(formerNumber)
    ? { ...start, verb: lowerFirst(`${text} ${words}`.trim()), ...quantity }
    : undefined;
}

/**
 * Reads the words behind a verb that needs no number in digits: `trong năm 2023` behind `không đổi`, `kế hoạch` behind `vượt`. In
 * `giảm một nửa`, the words `một nửa` belong to the verb.
 */
function parseWithoutNumber(
  { text, takesObject }: FoundVerb,
  direction: Direction,
  rest: string,
  hasBase: boolean,
): (Quantity & { verb?: string }) | undefined {
  if (direction === 'none') return parseEnd(rest, hasBase, takesObject);
  const amountInWords = AMOUNT_IN_WORDS.exec(rest)?.[0];
  if (amountInWords === undefined) return takesObject ? parseEnd(rest, hasBase, true) : undefined;
  const end = parseEnd(rest.slice(amountInWords.length), hasBase, takesObject);
  return end && { verb: lowerFirst(`${text} ${amountInWords}`), ...end };
}

/** Reads the number of a multiple, `gấp 1,5 lần`. A multiple is an increase if its number is above 1. */
function parseMultiple({ text }: FoundVerb, rest: string, hasBase: boolean): ComparisonText | undefined {
  const numberInWords = MULTIPLE_IN_WORDS.exec(rest)?.[0];
  if (numberInWords !== undefined) {
    const end = parseEnd(rest.slice(numberInWords.length), hasBase, true);
    return end && { kind: 'multiple', direction: 'up', verb: lowerFirst(`${text} ${numberInWords}`), ...end };
  }
  const quantity = parseUnsigned(rest, hasBase, true);
  if (!quantity?.amount || quantity.unit !== 'lần') return undefined;
  const { kind, numbers } = quantity.amount;
  const isIncrease = kind !== 'at-most' && numbers.every(({ value }) => value > 1);
  return { kind: 'multiple', ...(isIncrease && { direction: 'up' }), verb: lowerFirst(text), ...quantity };
}

/** Reads the base or the tail behind a verb without a number, or behind a number in words; `undefined` for any other words. */
function parseEnd(rest: string, hasBase: boolean, takesObject: boolean): Quantity | undefined {
  if (!rest.trim()) return {};
  const { unit, base, words, hasOwnTime } = splitTail(` ${rest.trim()}`, hasBase, takesObject);
  if (unit) return undefined;
  return base ? { base, basePlace: 'directly-behind' } : { tail: words, hasOwnTime };
}

/** Reads the quantity behind a verb; `undefined` for a number with a sign, which may mean the opposite, `tăng -5%`, and for a year. */
function parseUnsigned(text: string, hasBase: boolean, takesObject: boolean): Quantity | undefined {
  const quantity = parseQuantity(text, hasBase, takesObject);
  // 2022 in `tăng 2022` may be a year. The number is written `2.022`.
  const isYear = !quantity?.unit && quantity?.amount?.numbers.some((number) => YEAR.test(number.text));
  return isSigned(text, quantity?.amount) || isYear ? undefined : quantity;
}

/** Reads an amount with its unit, and the base or the tail behind the unit: `3,52% cùng kỳ`, `35 thôn trong năm 2023`. */
function parseQuantity(text: string, hasBase: boolean, takesObject: boolean): Quantity | undefined {
  const onlyAmount = parseAmount(text)?.amount;
  // Only a yearbook sign, `-` or `…` in place of a figure, has no number.
  if (onlyAmount?.numbers.length === 0) return { amount: onlyAmount };
  const numbers = NUMBERS.exec(text)?.[0];
  // `giảm âm 5%` and `bằng vượt 5%` have two verbs, because `âm` and `vượt` are verbs too.
  const hasSecondVerb = findPrefixes(text).hasMinus || saysExceeded(numbers ?? '');
  if (numbers === undefined || hasSecondVerb) return undefined;
  const behindNumbers = text.slice(numbers.length);
  const {
    unit: unitAndSuffix,
    base,
    words: tail,
    hasOwnTime,
  } = splitTail(behindNumbers, hasBase, takesObject);
  const suffix = SUFFIX.exec(unitAndSuffix)?.[0] ?? '';
  const unitText = unitAndSuffix.slice(0, unitAndSuffix.length - suffix.length);
  const parsed = parseAmount(numbers + suffix);
  // The percent sign of `5%/năm` is read with the number, and `/năm` is the text behind the number.
  const unit = (parsed?.unit ?? '') + unitText.trimEnd();
  const isTime = !parsed?.unit && isPartOfTime(behindNumbers, unit);
  if (!parsed || !isUnitOfComparison(unit) || isTime) return undefined;
  return {
    amount: parsed.amount,
    ...(unit && { unit: writePercentSign(writeOutUnit(unit.trimStart())) }),
    ...(tail && { tail, hasOwnTime }),
    ...(base && { base, basePlace: 'directly-behind' as const }),
  };
}

/**
 * Whether a number and the words behind it are a time: `5 năm trước`. In `tăng 2 tháng`, where no word follows the unit, they are an
 * amount.
 */
function isPartOfTime(behindNumbers: string, unit: string): boolean {
  return beginsWithTime(behindNumbers) && unit !== behindNumbers;
}

/** Whether the words behind the number of a comparison are its unit: `điểm phần trăm`, `m2`; not `trở lên` or `so với`. */
function isUnitOfComparison(text: string): boolean {
  // A word of time alone is a unit: `tăng 2 tháng`.
  const isWordOfTime = beginsWithTime(text) && !text.trim().includes(' ');
  if (isWordOfTime) return true;
  // A digit directly behind a letter belongs to the unit: `m2`.
  const hasNumber = /(?<!\p{L})\d/u.test(text);
  const hasForeignWord = CONTINUED_AMOUNT.test(text) || FOREIGN_WORD.test(text);
  const isMisspelt = correctMoney(text.trim()) !== undefined;
  return UNIT.test(text) && !hasForeignWord && !hasNumber && !isMisspelt;
}
