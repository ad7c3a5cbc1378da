import { IndicatorError } from './indicator-error.ts';
import { isUnitLike } from './label-unit.ts';
import { parseShare } from './parse-amount.ts';

/** A longer text is no number with a unit. */
const MAX_LENGTH = 80;
/** A number, its unit, and perhaps words behind the unit: `95`, `xã` and ` trở lên` in `95 xã trở lên`. */
const NUMBER_AND_UNIT = /^(.*\d) ?([\p{L}%‰°\p{Sc}][^\d]*?)( trở lên| trở xuống)?$/u;
/** Words that make a unit larger: `triệu` in `triệu người`. */
const SCALE = /^(?:(?:trăm|chục|nghìn|ngàn|triệu|tỷ|tỉ) ?)+(?!\p{L})/iu;

/**
 * The mistake of a number with its unit, such as `5 xã`, which belongs in the field of the unit; `undefined` for other texts. All numbers of
 * a figure have one unit, so that none may be rewritten alone.
 *
 * @param unit The unit of the figure.
 */
export function findUnitMistake(
  text: string,
  field: string,
  unit: string | undefined,
): IndicatorError | undefined {
  // A ratio is always in percent, and the words behind it name its plan.
  const isRatio = field.endsWith('planRatio');
  if (isRatio || text.length > MAX_LENGTH) return undefined;
  const [, start = '', ownUnit = '', end = ''] = NUMBER_AND_UNIT.exec(text) ?? [];
  const number = start + end;
  if (!isUnitLike(ownUnit) || !parseShare(number)) return undefined;
  const needed = toNeededUnit(ownUnit, unit, field);
  if (needed === undefined) {
    return new IndicatorError('other-unit', text, { field, other: unit, suggestion: ownUnit });
  }
  return new IndicatorError('unit-in-number', text, { field, other: needed, suggestion: number });
}

/** The unit beside which the number alone says the same; `undefined` where that would be another unit than the figure has. */
function toNeededUnit(ownUnit: string, unit: string | undefined, field: string): string | undefined {
  if (unit === undefined) return ownUnit;
  const isSame = unit === ownUnit || unit.startsWith(`${ownUnit} `);
  if (isSame) return unit;
  const isScaled = SCALE.test(ownUnit) && !SCALE.test(unit) && !/^[%‰]/.test(unit);
  // The unit of a plan or of the previous value is also that of the value, so that such a number cannot change it.
  if (!isScaled || field !== 'value') return undefined;
  if (ownUnit.endsWith(` ${unit}`)) return ownUnit;
  const isScaleOnly = ownUnit.replace(SCALE, '') === '';
  return isScaleOnly ? `${ownUnit} ${unit}` : undefined;
}
