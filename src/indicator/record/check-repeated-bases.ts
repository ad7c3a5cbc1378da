import { COMPARING_VERB } from './agreeing-directions.ts';
import { haveDifferentSizes } from './differing-sizes.ts';
import { toExact, toExactValue } from './exact-number.ts';
import { FormerFigures } from './former-figures.ts';
import { IndicatorError } from './indicator-error.ts';
import { toWritten } from './item-field.ts';
import { areUnitsEqual } from './label-unit.ts';
import type { Direction } from '../messages.ts';
import { parseComparison } from './parse-comparison.ts';
import { directionOfSigns } from './parse-direction.ts';
import type { Comparison, Indicator, IndicatorRecord } from './record.ts';
import { readSecondAmount } from './second-amount.ts';
import { hasSign } from './signs.ts';

/** An index may differ by this many percentage points from 100 plus the growth, because both are rounded. */
const MAX_DIFFERENCE_IN_POINTS = 1;

/**
 * Throws if a figure is compared twice with the same base: `tăng 5% so với năm 2022; giảm 5% so với năm 2022`, or within one comparison,
 * `tăng 10 xã (-5%)`, or once more among the further figures. The same change may be given in two units, `tăng 5 xã; tăng 10%`, and as growth
 * and index.
 */
export function checkRepeatedBases(record: IndicatorRecord, figure: Omit<Indicator, 'label'>): void {
  const { comparisons, also, unit } = figure;
  const formerFigures = new FormerFigures(figure);
  const value = toExactValue(figure);
  const earlierByBase = new Map<string, WrittenComparison[]>();
  const changes = comparisons.map((comparison, index) => ({
    comparison,
    ...toWritten(record, comparisons, index),
  }));
  for (const written of [...changes, ...also.flatMap(readFurtherComparison)]) {
    const { comparison, text, field } = written;
    const second = findOppositeAmount(comparison);
    if (second !== undefined) throw new IndicatorError('contradiction', second, { field, other: text });
    if (!isOfFigure(comparison, unit)) continue;
    const base = comparison.base === undefined ? '' : formerFigures.periodOf(comparison.base);
    const earlier = earlierByBase.get(base) ?? [];
    const found =
      earlier.find((other) => isContradiction(other, written, unit)) ??
      // A change without a base, `tăng 5 xã, tăng 10% so với cùng kỳ`, has the base of the change beside it.
      [...earlier, ...(earlierByBase.get('') ?? []), ...(base === '' ? earlierByBase.values() : [])]
        .flat()
        .find((other) => haveDifferentSizes(other.comparison, comparison, value, unit));
    if (found) throw new IndicatorError('contradiction', text, { field, other: found.text });
    earlierByBase.set(base, [...earlier, written]);
  }
}

/** A comparison, and where its author wrote it. */
interface WrittenComparison {
  comparison: Comparison;
  text: string;
  field: string;
}

/** A comparison among the further figures, `tăng 10% so với năm 2022`. */
function readFurtherComparison(text: string): WrittenComparison[] {
  const comparison = parseComparison(text);
  // Without a verb, a number such as `5 xã` is not a comparison.
  const hasVerb = comparison?.direction !== undefined || comparison?.kind === 'ratio';
  return comparison && hasVerb ? [{ comparison, text, field: 'also' }] : [];
}

/** The second amount of a comparison, if it has the opposite direction: `-5%` in `tăng 10 xã (-5%)`, `+5%` in `giảm 10 xã (+5%)`. */
function findOppositeAmount(comparison: Comparison): string | undefined {
  const second = readSecondAmount(comparison);
  if (!second) return undefined;
  const {
    text,
    comparison: { amount, direction },
  } = second;
  const ownDirection = amount && hasSign(amount) ? directionOfSigns(amount) : direction;
  return areOpposite(ownDirection, toDirection(comparison)) ? text : undefined;
}

/** Whether a comparison compares the figure itself with the base. `tăng 5% mỗi năm`, `công nhận thêm 5 xã` and `tăng 2 bậc` do not. */
function isOfFigure({ kind, verb, lead, basePlace, tail, unit }: Comparison, figureUnit = ''): boolean {
  const hasOtherWords = tail !== undefined || (lead !== undefined && basePlace !== 'front');
  const isOtherVerb = kind === 'change' && verb !== undefined && !COMPARING_VERB.test(verb);
  const isSameUnit = unit === undefined || unit === '%' || areUnitsEqual(unit, figureUnit);
  const isMultiple = kind === 'multiple';
  return kind !== undefined && !hasOtherWords && !isOtherVerb && (isMultiple || isSameUnit);
}

/** Whether a comparison contradicts an earlier one with the same base. A further figure may repeat a change word for word. */
function isContradiction(
  earlier: WrittenComparison,
  later: WrittenComparison,
  figureUnit: string | undefined,
): boolean {
  const isRepetition = later.field === 'also' && later.text === earlier.text;
  return !isRepetition && areContradictory(earlier.comparison, later.comparison, figureUnit);
}

/** Whether two comparisons with the same base contradict each other: by their directions, their percentages, or two numbers in one unit. */
function areContradictory(first: Comparison, second: Comparison, figureUnit = ''): boolean {
  if (areOpposite(toDirection(first), toDirection(second))) return true;
  const isSameUnit = (first.unit ?? figureUnit) === (second.unit ?? figureUnit);
  if (first.kind === second.kind) return isSameUnit;
  const [firstIndex, secondIndex] = [toIndex(first), toIndex(second)];
  const areIndexes = firstIndex !== undefined && secondIndex !== undefined;
  return areIndexes && Math.abs(firstIndex - secondIndex) > MAX_DIFFERENCE_IN_POINTS;
}

function areOpposite(first: Direction | undefined, second: Direction | undefined): boolean {
  return first !== undefined && second !== undefined && first !== second;
}

/** The direction of a change; for a ratio, `down` below 100 %. */
function toDirection(comparison: Comparison): Direction | undefined {
  if (comparison.kind !== 'ratio') return comparison.direction;
  const index = toIndex(comparison);
  if (index === undefined || index === 100) return undefined;
  return index < 100 ? 'down' : 'up';
}

/** The figure in percent of its base: 105 for `tăng 5%` and `bằng 105%`. */
function toIndex({ kind, direction, amount, unit }: Comparison): number | undefined {
  const number = toExact(amount)?.value;
  if (number === undefined || unit !== '%') return undefined;
  if (kind === 'ratio') return number;
  return direction === 'down' ? 100 - number : 100 + number;
}
