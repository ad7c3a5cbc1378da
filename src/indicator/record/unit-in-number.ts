import { IndicatorError } from './indicator-error.ts';
import { isUnitLike } from './label-unit.ts';
import { parseShare } from './parse-amount.ts';
import { correctMoney } from './misspelt-money.ts';
import { isPercentage, writeOutUnit } from './unit.ts';

/** A longer text is not a number with a unit. */
const MAX_LENGTH = 80;
/** A number, its unit, and perhaps words behind the unit: `95`, `xã` and ` trở lên` in `95 xã trở lên`. */
const NUMBER_AND_UNIT = /^(.*\d) ?([\p{L}%‰°\p{Sc}](?:\D|(?<=m)[23])*?)( trở lên| trở xuống)?$/u;
/** A part and its whole with the same unit behind both: `65 xã/127 xã`. */
const UNIT_OF_BOTH = /^([^/]*\d) ?(\p{L}[^/\d]*?) ?\/ ?(\d[\d.,]*) ?\2$/u;
/** A unit in place of the decimal comma: `5tr2`, `1tỷ5`. */
const UNIT_WITHIN = /^(\d{1,3}) ?(tr|triệu|tỷ|tỉ)(\d{1,3})$/iu;
/** Words that make a unit larger: `triệu` in `triệu người`. */
const SCALE = /^(?:(?:trăm|chục|nghìn|ngàn|triệu|tỷ|tỉ) ?)+(?!\p{L})/iu;

/**
 * The mistake of a number with a unit behind it, `5 xã`; `undefined` for other texts. The unit belongs in the field `unit`, which is the unit of
 * all numbers of a figure. If the figure cannot have the unit of the number, the mistake `other-unit` only names both units: `suggestion`
 * is the unit of the number.
 *
 * @param unit The unit of the figure.
 */
export function findUnitMistake(
  text: string,
  field: string,
  unit: string | undefined,
): IndicatorError | undefined {
  // Behind the ratio of a plan, which is always in percent, words are the name of the plan, not a unit.
  const isRatio = field.endsWith('planRatio');
  if (isRatio || text.length > MAX_LENGTH) return undefined;
  // `65/127 xã` for `65 xã/127 xã`, `5,2 tr` for `5tr2`.
  const withOneUnit = text.replace(UNIT_OF_BOTH, '$1/$3 $2').replace(UNIT_WITHIN, '$1,$3 $2');
  const [, start = '', unitOfText = '', end = ''] = NUMBER_AND_UNIT.exec(withOneUnit) ?? [];
  const number = start + end;
  const ownUnit = unitOfText === 'đ' ? 'đồng' : (correctMoney(unitOfText) ?? writeOutUnit(unitOfText));
  if (!isUnitLike(ownUnit) || !parseShare(number)) return undefined;
  const needed = toNeededUnit(ownUnit, unit, field);
  if (needed === undefined) {
    return new IndicatorError('other-unit', text, { field, other: unit, suggestion: ownUnit });
  }
  return new IndicatorError('unit-in-number', text, { field, other: needed, suggestion: number });
}

/**
 * The unit that the figure needs, so that the number without its own unit means the same: `triệu người` for the number `5 triệu` of a figure in
 * `người`. `undefined` if the figure cannot have this unit.
 *
 * @param ownUnit The unit behind the number.
 */
function toNeededUnit(ownUnit: string, unit: string | undefined, field: string): string | undefined {
  if (unit === undefined) return ownUnit;
  const isSame = unit.toLowerCase() === ownUnit.toLowerCase() || unit.startsWith(`${ownUnit} `);
  if (isSame) return unit;
  const isLargerUnit = SCALE.test(ownUnit) && !SCALE.test(unit) && !isPercentage(unit);
  // Only the value may change the unit of the figure. A plan or the previous period would change the unit of the value too.
  const mayChangeUnit = isLargerUnit && field === 'value';
  if (!mayChangeUnit) return undefined;
  if (ownUnit.endsWith(` ${unit}`)) return ownUnit;
  const isScaleOnly = ownUnit.replace(SCALE, '') === '';
  return isScaleOnly ? `${ownUnit} ${unit}` : undefined;
}
