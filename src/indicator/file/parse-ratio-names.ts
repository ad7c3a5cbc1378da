import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { SIGNED, type ColumnContext } from './column-context.ts';
import { readCellNumber } from './parse-growth.ts';
import type { Heading } from './parse-heading.ts';
import { completeWithPeriod } from './parse-heading-period.ts';

/** The heading of a ratio that does not say of which figures it is. */
export const RATIO = /^t[ỷỉ] lệ/i;
const PLAN = 'So với kế hoạch (%)';
const INDEX = 'Chỉ số so với cùng kỳ (%)';
const CHANGE = 'Tăng, giảm so với cùng kỳ (%)';

/**
 * The mistake of a column `Tỷ lệ (%)`, with the headings by which it can be read. Numbers above 100 are no shares, and numbers with a sign are changes.
 *
 * @param others The other headings.
 * @param planName The heading of the ratio of the plan beside it; `undefined` if the table has no plan.
 */
export function toRatioMistake(
  { name, position, rows, headings, isEnglish }: ColumnContext,
  others: readonly (Heading | undefined)[],
  planName: string | undefined,
): IndicatorError {
  const cells = rows.map(({ cells: row }) => tidy(row[position]));
  const numbers = cells.flatMap((cell) => readCellNumber(cell, isEnglish) ?? []);
  const isChange = cells.some((cell) => SIGNED.test(cell));
  const isShare = !isChange && numbers.every((number) => number <= 100);
  const period = findPeriodInFront(headings, position);
  const complete = (heading: string) =>
    period === undefined || heading.includes(period)
      ? completeWithPeriod(heading, others)
      : `${heading} ${period}`;
  if (isChange) return new IndicatorError('ratio-column', name, { other: complete(CHANGE) });
  const share = complete(name.replace(RATIO, 'Cơ cấu'));
  const isTaken = others.some((other) => other?.field === 'share' && other.period === period);
  if (isShare && !isTaken)
    return new IndicatorError('ratio-column', name, { other: share, suggestion: planName });
  const hasPlanRatio = others.some((other) => other?.field === 'planRatio');
  const suggestion = planName ?? (hasPlanRatio ? undefined : complete(PLAN));
  return new IndicatorError('ratio-column', name, { other: complete(INDEX), suggestion });
}

/** In `2022;Tỷ lệ (%);2023;Tỷ lệ (%)`, the period of the value in front of each ratio. `undefined` where it does not stand between values. */
function findPeriodInFront(headings: readonly (Heading | undefined)[], position: number): string | undefined {
  const inFront = headings[position - 1];
  const isBehindValue = inFront?.field === 'value' && inFront.period !== undefined;
  const periods = new Set(headings.flatMap((heading) => heading?.period ?? []));
  return isBehindValue && periods.size > 1 ? inFront.period : undefined;
}
