import { indexed } from '../../text/indexed.ts';
import { findPoint } from './series-points.ts';
import { toExact } from './exact-number.ts';
import { FormerFigures } from './former-figures.ts';
import { IndicatorError } from './indicator-error.ts';
import { toWritten } from './item-field.ts';
import { toNumbersMistake } from './numbers-mistake.ts';
import type { Indicator, IndicatorRecord } from './record.ts';

/**
 * Throws if a rank that is the main figure contradicts the point of its period in the series, or a change in ranks: `tăng 2 bậc` from 20 to
 * 17. A rise makes the number of a rank smaller.
 */
export function checkRank(record: IndicatorRecord, figure: Omit<Indicator, 'label'>): void {
  const { rank, value, text, plans, comparisons, series = [], period } = figure;
  const hasOtherFigure = value !== undefined || text !== undefined || plans.some(({ ratio }) => ratio);
  if (rank === undefined || typeof rank === 'string' || hasOtherFigure) return;
  const { position } = rank;
  const point = findPoint(series, period);
  const number = toExact(point?.value);
  if (point && number && number.value !== position.value) {
    const other = `${point.period}: ${number.text}`;
    throw new IndicatorError('contradiction', position.text, { field: 'rank', other });
  }
  const formerFigures = new FormerFigures(figure);
  for (const [index, comparison] of indexed(comparisons)) {
    const { amount, unit, direction, lead, tail, verb } = comparison;
    const before = toExact(formerFigures.find(comparison));
    const published = toExact(amount);
    // `tăng` and `giảm` are in `direction`; `verb` is only set for other verbs.
    const hasOtherWords = lead !== undefined || tail !== undefined || verb !== undefined;
    const isPlainChangeInRanks = unit === 'bậc' && !hasOtherWords;
    if (!before || !published || !isPlainChangeInRanks) continue;
    const rise = direction === 'down' ? -published.value : published.value;
    if (before.value - position.value === rise) continue;
    throw toNumbersMistake(
      'contradiction',
      published,
      [before, position],
      toWritten(record, comparisons, index),
    );
  }
}
