import { IndicatorError } from '../record/indicator-error.ts';
import { isUnit } from '../record/label-unit.ts';
import { mayBeFraction, toFractionMistake } from '../record/maybe-fraction.ts';
import type { IndicatorRecord } from '../record/record.ts';
import type { Cell } from './parse-cells.ts';

/** `Tỷ lệ`, `Tỷ lệ 2023`. */
const RATIO = /^t[ỷỉ] lệ(?!\p{L})/iu;
/** Units of ratios: `%`, `‰`, `điểm %`, `lần`, `ca/100.000 dân`. */
const UNIT_OF_RATIO = /[%‰/]|phần trăm|phần nghìn|^lần$|(?<!\p{L})trên(?!\p{L})/iu;

/** `Tỷ lệ` below the name of an indicator: `Hộ nghèo – Tỷ lệ`. */
const RATIO_OF_INDICATOR = / – t[ỷỉ] lệ$/i;

/**
 * Gives the percent sign to a value below `Tỷ lệ` that has no other unit. Throws for what may be a fraction, `0,95`, and if its unit is that of an
 * amount: 62 below `Tỷ lệ` in the row `Xã đạt chuẩn;xã` is not 62 communes.
 *
 * @param heading The heading that is the label, in a table with a column for each indicator.
 */
export function addUnitOfRatio(
  record: IndicatorRecord,
  cells: readonly Cell[],
  heading: string | undefined,
): void {
  const { unit, label } = record;
  const valueCell = cells.find(({ column }) => column.field === 'value');
  if (!valueCell || valueCell.column.presets.unit !== undefined || record.value === undefined) return;
  const isOfIndicator = heading !== undefined;
  const isRatio = isOfIndicator ? RATIO_OF_INDICATOR.test(label) : RATIO.test(valueCell.name);
  if (!isRatio) return;
  const isAmount = unit !== undefined && isUnit(unit) && !UNIT_OF_RATIO.test(unit);
  if (isAmount && !isOfIndicator) {
    const suggestion = valueCell.name.replace(RATIO, 'Số lượng');
    throw new IndicatorError('ratio-unit', unit, { label, column: valueCell.name, suggestion });
  }
  const value = String(record.value).trim();
  if (unit !== undefined || /[%‰]$/.test(value)) return;
  if (mayBeFraction(value)) throw toFractionMistake(value, { column: valueCell.name }).at({ label });
  record.unit = '%';
}
