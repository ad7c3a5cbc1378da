import { indexed } from '../../text/indexed.ts';
import { areEqualWhenRounded } from './check-series.ts';
import { toExact } from './exact-number.ts';
import { IndicatorError } from './indicator-error.ts';
import { toWritten } from './item-field.ts';
import { areUnitsEqual } from './label-unit.ts';
import type { Comparison, Indicator, IndicatorRecord } from './record.ts';

/** `tăng từ 80 lên`, in front of the number that the figure has now. */
const FROM = /(?<!\p{L})từ \d.* (lên|xuống)/iu;

/**
 * Throws for a change that contradicts the figure alone: `tăng từ 80 lên 90` beside 100; and a decrease by more than 100 % of a figure that is
 * not negative.
 */
export function checkLevels(
  record: IndicatorRecord,
  { value, unit, comparisons, qualifier }: Omit<Indicator, 'label'>,
): void {
  const figure = toExact(value);
  if (!figure || qualifier !== undefined) return;
  for (const [index, comparison] of indexed(comparisons)) {
    const number = toExact(comparison.amount);
    if (!number || hasOtherWords(comparison)) continue;
    const isOtherLevel = isLevel(comparison, unit) && !areEqualWhenRounded(number, figure);
    const isTooLarge = isDecreaseInPercent(comparison) && number.value > 100 && figure.value >= 0;
    if (!isOtherLevel && !isTooLarge) continue;
    const { text, field } = toWritten(record, comparisons, index);
    throw new IndicatorError('contradiction', text, { field, other: figure.text });
  }
}

function hasOtherWords({ lead, tail }: Comparison): boolean {
  return lead !== undefined || tail !== undefined;
}

/** Whether the number of a comparison is the figure itself: 90 in `tăng từ 80 lên 90 xã`. */
function isLevel({ verb = '', unit }: Comparison, figureUnit = ''): boolean {
  return FROM.test(verb) && (unit === undefined || areUnitsEqual(unit, figureUnit));
}

function isDecreaseInPercent({ kind, direction, verb, unit }: Comparison): boolean {
  return kind === 'change' && direction === 'down' && verb === undefined && unit === '%';
}
