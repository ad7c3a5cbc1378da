import { parseNumber } from '../../text/number.ts';
import { toExact } from './exact-number.ts';
import { IndicatorError } from './indicator-error.ts';
import type { Indicator } from './record.ts';
import { isCount } from './unit-of-count.ts';

const FIELD = 'also';
const NUMBER = '(\\d[\\d.,]*)';
/** A share of the whole: `chiếm 9,6%`. */
const SHARE = new RegExp(`^chiếm(?: (?:tỷ|tỉ) (?:lệ|trọng))? ${NUMBER} ?%`, 'i');
/** A part of the figure, perhaps with its name: `trong đó 20 xã`, `trong đó nữ 60 người`. */
const PART = new RegExp(`^(?:trong đó|bao gồm|gồm)(?: có)?:?(?: \\p{L}+){0,4} ${NUMBER} (\\p{L}.*)$`, 'iu');
/** A part and its whole, `62/127 xã`. */
const PART_OF_WHOLE = new RegExp(`(?<![\\d.,])${NUMBER}\\/${NUMBER} (\\p{L}.*)$`, 'u');
/** The unit of people or things, without more words: in `đến 31/12 xã còn 5 hộ`, the numbers are a day. */
const ONLY_UNIT = /^\p{L}+$/u;
/** A text with only one number: the words in front of the number, and the unit behind it. */
const ONLY_NUMBER = /^(\D+ )\d[\d.,]*( ?%\D*| \p{L}\D*)$/u;

/**
 * Throws for further figures that cannot be right: more than the whole, `chiếm 160%`, `trong đó 200 xã` of 100 and `120/100 xã`; and two
 * numbers of one thing, `chiếm 9,6%; chiếm 10%`.
 */
export function checkAlso(figure: Omit<Indicator, 'label'>): void {
  const textsByWords = new Map<string, string>();
  for (const text of figure.also) {
    checkPart(text, figure);
    const [, before, behind] = ONLY_NUMBER.exec(text.toLowerCase()) ?? [];
    if (before === undefined) continue;
    const words = `${before}…${behind}`;
    const other = textsByWords.get(words);
    const isOtherNumber = other !== undefined && other !== text;
    if (isOtherNumber) throw new IndicatorError('contradiction', text, { field: FIELD, other });
    textsByWords.set(words, text);
  }
}

function checkPart(text: string, { value, unit: figureUnit = '' }: Omit<Indicator, 'label'>): void {
  const [, percentage] = SHARE.exec(text) ?? [];
  checkNotLarger(percentage, '100', '%');
  const [, part, unitOfPart = ''] = PART.exec(text) ?? [];
  if (isOfUnit(unitOfPart, figureUnit)) checkNotLarger(part, toExact(value)?.text, ` ${figureUnit}`);
  const [, first, second, unitOfWhole = ''] = PART_OF_WHOLE.exec(text) ?? [];
  const isWhole =
    isSameUnit(unitOfWhole, figureUnit) || (ONLY_UNIT.test(unitOfWhole) && isCount(unitOfWhole));
  if (isWhole) checkNotLarger(first, second, ` ${unitOfWhole}`);
}

/** `200 xã viên` are not communes (`xã`), so the units must be the same word for word. */
function isSameUnit(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase();
}

/** Whether a part is counted in the unit of the figure: `hộ`, `hộ nghèo dân tộc thiểu số`; not `xã viên`. */
function isOfUnit(unitOfPart: string, figureUnit: string): boolean {
  const [part, unit] = [unitOfPart.toLowerCase(), figureUnit.toLowerCase()];
  return unit !== '' && (part === unit || (part.startsWith(`${unit} `) && !part.startsWith(`${unit} viên`)));
}

/** @param unit The unit of both, with a space in front where it needs one. */
function checkNotLarger(part: string | undefined, whole: string | undefined, unit: string): void {
  const [partNumber, wholeNumber] = [parseNumber(part ?? ''), parseNumber(whole ?? '')];
  const isLarger =
    partNumber !== undefined && wholeNumber !== undefined && partNumber.value > wholeNumber.value;
  if (!isLarger) return;
  throw new IndicatorError('larger-part', `${part}${unit}`, { field: FIELD, other: `${whole}${unit}` });
}
