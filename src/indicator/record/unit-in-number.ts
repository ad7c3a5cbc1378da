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
 * The mistake of a number with a unit behind it, `5 xã`; `undefined` for other texts. The unit belongs in the field `unit`, which gives all
 * numbers of a figure the same unit. So a number in another unit cannot be corrected alone.
 *
 * @param unit The unit of the figure.
 */
export function findUnitMistake(
  text: string,
  field: string,
  unit: string | undefined,
): IndicatorError | undefined {
  // The ratio of a plan is always in percent. The words behind it are the name of the plan.
  const isRatio = field.endsWith('planRatio');
  if (isRatio || text.length > MAX_LENGTH) return undefined;
  // `65/127 xã` for `65 xã/127 xã`, `5,2 triệu` for `5tr2`.
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
 * The unit that the figure must have, so that the number keeps its meaning without the unit behind it; `undefined` if the figure has another
 * unit.
 *
 * @param ownUnit The unit behind the number.
 */
function toNeededUnit(ownUnit: string, unit: string | undefined, field: string): string | undefined {
  if (unit === undefined) return ownUnit;
  const isSame = unit.toLowerCase() === ownUnit.toLowerCase() || unit.startsWith(`${ownUnit} `);
  if (isSame) return unit;
  // `triệu người`, where the figure has the unit `người`.
  const isLargerUnit = SCALE.test(ownUnit) && !SCALE.test(unit) && !isPercentage(unit);
  // A new unit for the number of a plan or of the previous period would also be a new unit for the value.
  if (!isLargerUnit || field !== 'value') return undefined;
  if (ownUnit.endsWith(` ${unit}`)) return ownUnit;
  const isScaleOnly = ownUnit.replace(SCALE, '') === '';
  return isScaleOnly ? `${ownUnit} ${unit}` : undefined;
}
