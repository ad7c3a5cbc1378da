import { indexed } from '../../text/indexed.ts';
import { findPoint } from './series-points.ts';
import { hasNumber } from './amount.ts';
import { findFormerLevel } from './check-levels.ts';
import { toExact, toExactValue, toSigned } from './exact-number.ts';
import { FormerFigures } from './former-figures.ts';
import { IndicatorError } from './indicator-error.ts';
import { toWritten } from './item-field.ts';
import { toContradiction } from './numbers-mistake.ts';
import { isBetweenRanks, isInRanks, isLabelOfRank } from './rank-change.ts';
import type { Comparison, Indicator, IndicatorRecord, Quoted } from './record.ts';

/**
 * Throws if a rank contradicts the point of its period in the series, or a change in ranks: `tăng 2 bậc` from 20 to 17, `tăng từ hạng 51 lên
 * hạng 30` beside 31. A rise makes the number of a rank smaller. Throws for a change of a rank without the word `bậc`, because `-3` may be a
 * rise, from 20 to 17, or a fall.
 */
export function checkRank(record: IndicatorRecord, label: string, figure: Omit<Indicator, 'label'>): void {
  const { rank, comparisons, series = [], period } = figure;
  const isValueRank = isLabelOfRank(label);
  const position = isValueRank ? toExactValue(figure) : typeof rank === 'object' ? rank.position : undefined;
  if (!position) return;
  const isMain = isValueRank || !hasFigureBeforeRank(figure);
  const point = findPoint(series, period);
  const number = toExact(point?.value);
  if (isMain && point && number && number.value !== position.value) {
    const other = `${point.period}: ${number.text}`;
    throw new IndicatorError('contradiction', position.text, { field: 'rank', other });
  }
  const formerFigures = new FormerFigures(figure);
  for (const [index, comparison] of indexed(comparisons)) {
    const written = toWritten(record, comparisons, index);
    const before = isMain ? toExact(formerFigures.find(comparison)) : undefined;
    checkLevelsOfRank(comparison, position, before, written);
    if (!isMain || !isPlainChange(comparison)) continue;
    if (comparison.unit === undefined) throw toUnclearChange(comparison, written);
    const published = toSigned(comparison);
    const isWrong = before && published && before.value - position.value !== published.value;
    if (isInRanks(comparison) && isWrong) throw toContradiction([before, position], written);
  }
}

/** Whether a value, a text or the ratio of a plan is the main figure in place of the rank. */
function hasFigureBeforeRank({ value, text, plans }: Omit<Indicator, 'label'>): boolean {
  return value !== undefined || text !== undefined || plans.some(({ ratio }) => ratio);
}

/** Throws for `tăng từ hạng 51 lên hạng 30` beside the rank 31, `tăng từ hạng 20 lên hạng 31`, and 51 beside another former rank. */
function checkLevelsOfRank(
  comparison: Comparison,
  position: Quoted,
  before: Quoted | undefined,
  written: { text: string; field: string },
): void {
  const former = isBetweenRanks(comparison)
    ? findFormerLevel(comparison, comparison.unit)?.number
    : undefined;
  const now = toExact(comparison.amount);
  if (!former || !now) return;
  const isFall = former.value < now.value;
  const isWrong = now.value !== position.value || isFall !== (comparison.direction === 'down');
  const isOtherFormer = before !== undefined && before.value !== former.value;
  if (isWrong || isOtherFormer) throw toContradiction([before ?? former, position], written);
}

/** Whether a change has a number and no words of its own, such as `thêm` or `trong năm 2023`. */
function isPlainChange({ kind, amount, lead, tail, verb }: Comparison): boolean {
  // `tăng` and `giảm` are in `direction`; `verb` is only set for other verbs.
  const hasOtherWords = lead !== undefined || tail !== undefined || verb !== undefined;
  return kind === 'change' && hasNumber(amount) && !hasOtherWords;
}

/** The mistake of `-3` or `giảm 3` as the change of a rank. */
function toUnclearChange(
  { amount }: Comparison,
  { text, field }: { text: string; field: string },
): IndicatorError {
  const number = amount?.numbers[0]?.text ?? '';
  const suggestion = `“tăng ${number} bậc” / “giảm ${number} bậc”`;
  return new IndicatorError('unread', text, { field, suggestion });
}
