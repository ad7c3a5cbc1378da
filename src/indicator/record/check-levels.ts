import { indexed } from '../../text/indexed.ts';
import { parseNumber } from '../../text/number.ts';
import { areEqualWhenRounded } from './check-series.ts';
import { toExact } from './exact-number.ts';
import { FormerFigures } from './former-figures.ts';
import { IndicatorError } from './indicator-error.ts';
import { toWritten } from './item-field.ts';
import { areUnitsEqual } from './label-unit.ts';
import { toContradiction } from './numbers-mistake.ts';
import { isBetweenRanks, WORD_OF_RANK } from './rank-change.ts';
import { toPeriodKey } from './period-order.ts';
import type { Comparison, Indicator, IndicatorRecord, Quoted } from './record.ts';

/** `từ 80 xã năm 2022 lên`, in front of the number that the figure has now. A unit of several words, `80 triệu đồng`, does not match. */
const FROM = new RegExp(
  `(?<!\\p{L})từ (?:${WORD_OF_RANK} )?(\\d[\\d.,]*) ?(%|\\p{L}+)?(?: ((?:năm|tháng|quý) \\S+))? (?:lên|xuống)`,
  'iu',
);
/** `giảm còn 1,91%`, where 1,91 is what the figure has now. */
const REMAINING = /(?<!\p{L})giảm(?: xuống)?(?: chỉ)? còn$/iu;

/**
 * The number from which a change begins: 80 in `tăng từ 80 xã năm 2022 lên 90 xã`. Levels are what the figure had and has, 80 and 90, and not by
 * how much it changed.
 */
export interface FormerLevel {
  number: Quoted;
  period: string | undefined;
}

/**
 * Throws for a change whose words contradict each other, `tăng từ 80 lên 70`, or the figures of the record, `tăng từ 80 lên 90` beside
 * 100; and for a decrease by more than 100 % of a figure that is not negative.
 */
export function checkLevels(record: IndicatorRecord, figure: Omit<Indicator, 'label'>): void {
  const { comparisons, unit, rank } = figure;
  for (const [index, comparison] of indexed(comparisons)) {
    const number = toExact(comparison.amount);
    if (!number) continue;
    const written = toWritten(record, comparisons, index);
    const former = findFormerLevel(comparison, unit);
    // A rise makes the number of a rank smaller. These changes are checked with the ranks.
    if (isBetweenRanks(comparison)) continue;
    if (former && rank === undefined && isOppositeOf(comparison, former.number, number))
      throw toContradiction([former.number, number], written);
    const other = findOtherFigure(comparison, number, former, figure);
    if (other)
      throw new IndicatorError('contradiction', written.text, { field: written.field, other: other.text });
  }
}

/** The number behind `từ`, if it has the same unit as the number behind `lên`; not 950 in `từ 950 triệu lên 1,2 tỷ đồng`. */
export function findFormerLevel(
  { verb = '', unit }: Comparison,
  figureUnit: string | undefined,
): FormerLevel | undefined {
  const [, digits = '', ownUnit, period] = FROM.exec(verb) ?? [];
  const number = parseNumber(digits);
  const isSameUnit = ownUnit === undefined || areUnitsEqual(ownUnit, unit ?? figureUnit ?? '');
  return number && isSameUnit ? { number: { ...number, text: digits }, period } : undefined;
}

/** Whether a change has the opposite direction of its two numbers. */
function isOppositeOf({ direction }: Comparison, before: Quoted, now: Quoted): boolean {
  return direction === 'down' ? now.value > before.value : now.value < before.value;
}

/** The figure of the record that a comparison contradicts. */
function findOtherFigure(
  comparison: Comparison,
  numberOfComparison: Quoted,
  former: FormerLevel | undefined,
  figure: Omit<Indicator, 'label'>,
): Quoted | undefined {
  const { value, unit = '', qualifier, period = '' } = figure;
  const valueOfRecord = qualifier === undefined ? toExact(value) : undefined;
  const { lead, tail } = comparison;
  const isOfPeriod = tail === undefined || toPeriodKey(tail) === toPeriodKey(period);
  const isOfFigure = lead === undefined && isOfPeriod;
  const isTooLargeDecrease = isDecreaseInPercent(comparison) && numberOfComparison.value > 100;
  if (valueOfRecord && isOfFigure && isTooLargeDecrease && valueOfRecord.value >= 0) return valueOfRecord;
  const isInUnit = comparison.unit === undefined || areUnitsEqual(comparison.unit, unit);
  const { verb = '' } = comparison;
  const isLevel = FROM.test(verb) || REMAINING.test(verb);
  if (!isLevel || !isInUnit) return undefined;
  if (valueOfRecord && isOfFigure && !areEqualWhenRounded(numberOfComparison, valueOfRecord))
    return valueOfRecord;
  const formerFigures = new FormerFigures(figure);
  const before = toExact(formerFigures.find({ ...comparison, base: former?.period ?? comparison.base }));
  return former && before && !areEqualWhenRounded(former.number, before) ? before : undefined;
}

function isDecreaseInPercent({ kind, direction, verb, unit }: Comparison): boolean {
  return kind === 'change' && direction === 'down' && verb === undefined && unit === '%';
}
