import { isUnitLike } from './label-unit.ts';
import { toQuantity } from './unit-quantity.ts';

/** What separates several units: `lượt, tỷ đồng`, `vụ - người`, `hộ và khẩu`. A slash is a part of one unit: `tấn/ha`. */
const BETWEEN_UNITS = /[,;+&]| [-–—] | và | hoặc /i;

/** Whether a text has several units of different things, `lượt, tỷ đồng`. `thôn, bản` is one unit. */
export function hasSeveralUnits(text: string): boolean {
  const units = text.split(BETWEEN_UNITS).map((unit) => unit.trim());
  if (units.length < 2 || !units.every(isUnit)) return false;
  return new Set(units.map((unit) => toQuantity(unit) ?? unit)).size > 1;
}

function isUnit(text: string): boolean {
  return isUnitLike(text) || toQuantity(text) !== undefined;
}
