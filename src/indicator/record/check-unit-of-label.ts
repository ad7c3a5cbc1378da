import { IndicatorError } from './indicator-error.ts';
import { findOtherScale } from './label-scale.ts';
import { areUnitsEqual, findCertainUnit } from './label-unit.ts';
import type { Indicator } from './record.ts';
import { hasSeveralUnits } from './several-units.ts';
import { contradictsLabel } from './unit-of-label.ts';

/** The last brackets of a label: `lượt, tỷ đồng` in `Khách du lịch (lượt, tỷ đồng)`. */
const LAST_BRACKETS = /\(([^()]+)\)$/;

/** Throws for a figure with several units, `lượt, tỷ đồng`, which does not say which of them is that of the number. */
export function checkIsOneUnit(label: string, figure: Omit<Indicator, 'label'>): void {
  const { unit } = figure;
  if (!hasAmountInUnit(figure)) return;
  const [text = '', field] = unit === undefined ? [LAST_BRACKETS.exec(label)?.[1], 'label'] : [unit, 'unit'];
  if (hasSeveralUnits(text)) throw new IndicatorError('several-units', text, { field });
}

/** Throws for a label with another unit than the figure, `GRDP, triệu đồng` beside `tỷ đồng`, or of another kind, `Số xã` beside `%`. */
export function checkUnitOfLabel(label: string, figure: Omit<Indicator, 'label'>): void {
  const { unit } = figure;
  if (unit === undefined) return;
  const labelUnit = findCertainUnit(label);
  const isOtherUnit = labelUnit !== undefined && !areUnitsEqual(labelUnit, unit);
  if (isOtherUnit) throw new IndicatorError('contradiction', labelUnit, { field: 'label', other: unit });
  const scale = findOtherScale(label, unit);
  if (scale !== undefined) throw new IndicatorError('contradiction', scale, { field: 'label', other: unit });
  if (!hasAmountInUnit(figure) || !contradictsLabel(label, unit)) return;
  throw new IndicatorError('unit-of-label', unit, { field: 'unit' });
}

/** Whether a figure has an amount in its unit. The head of a group of rows may have a unit for these rows only. */
function hasAmountInUnit({ value, of, plans, comparisons, series }: Omit<Indicator, 'label'>): boolean {
  const hasTarget = plans.some(({ target }) => target !== undefined);
  const hasPrevious = comparisons.some(({ previous }) => previous !== undefined);
  return value !== undefined || of !== undefined || series !== undefined || hasTarget || hasPrevious;
}
