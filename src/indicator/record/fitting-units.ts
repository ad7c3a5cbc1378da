import { findDisagreement } from './agreeing-numbers.ts';
import { toExactOrNone, toExactValue, toSigned } from './exact-number.ts';
import { FormerFigures } from './former-figures.ts';
import type { IndicatorError } from './indicator-error.ts';
import type { Indicator } from './record.ts';

/** What is known of a figure, without its label. */
type Figure = Omit<Indicator, 'label'>;

/**
 * Leaves out the suggestion that the figures of the record contradict. The mistake of a change without unit suggests two texts,
 * `-1,34 điểm phần trăm` and `-1,34%`. From 6,35 % to 5,01 %, only the first of them is right.
 *
 * @param readFigure The figure of the record, if the field `change` had this text.
 */
export function withFittingUnit(
  mistake: IndicatorError,
  readFigure: (change: string) => Figure,
  otherPeriods: ReadonlyMap<string, string>,
): IndicatorError {
  const { problem, field, suggestion, other } = mistake;
  const isOfRecord = problem === 'change-unit' && field === 'change';
  if (!isOfRecord || suggestion === undefined || other === undefined) return mistake;
  const fits = (change: string) => {
    try {
      return agrees(readFigure(change), otherPeriods);
    } catch {
      return true; // Another field of the record has a mistake too.
    }
  };
  const fitting = [suggestion, other].filter(fits);
  return fitting.length === 1 ? mistake.at({ suggestion: fitting[0], other: undefined }) : mistake;
}

/** Whether the change of a percentage is the change from the former figure, as far as that is known. */
function agrees(figure: Figure, otherPeriods: ReadonlyMap<string, string>): boolean {
  const [change] = figure.comparisons;
  const now = toExactValue(figure);
  if (!change || !now) return true;
  const before = toExactOrNone(new FormerFigures(figure, otherPeriods).find(change));
  const published = toSigned(change);
  if (!before || !published) return true;
  const as = change.unit === '%' ? 'growth' : 'difference';
  return findDisagreement({ as, published, now, before, mayUseOtherFigures: false }) === undefined;
}
