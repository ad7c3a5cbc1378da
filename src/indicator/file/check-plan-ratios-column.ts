import { lowerFirst, tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import type { ColumnContext } from './column-context.ts';
import { SIGNED } from './column-context.ts';
import { readCellNumber } from './parse-growth.ts';
import type { Heading } from './parse-heading.ts';

/** Beside a number with a sign, a ratio below this limit may be a change: 5,3 beside −2,1. */
const MIN_RATIO = 50;
const COMPARED = /^so (?:sánh )?với /i;
const PERCENT = /%|phần trăm|(?<!\p{L})lần(?!\p{L})/iu;

/**
 * Throws for a column below `So với dự toán` that may have differences in place of ratios: if no percent sign says that it has ratios and no column of
 * plans shows it, or if another number of the column has a sign.
 */
export function checkIsRatioOfPlan({ presets, period }: Heading, context: ColumnContext): void {
  const { name, rows, position, headings, isUnitPercent, isEnglish } = context;
  const cells = rows.map(({ cells: row }) => tidy(row[position])).filter((cell) => /\d/.test(cell));
  const isCompared = COMPARED.test(name);
  const isInPercent = isUnitPercent || PERCENT.test(name) || cells.every((cell) => cell.includes('%'));
  const isShown = headings.some((heading) => heading?.field === 'planTarget');
  const isUnclear = isCompared && !isInPercent && !isShown && cells.length > 0;
  const isSmall = (cell: string) => (readCellNumber(cell, isEnglish) ?? MIN_RATIO) < MIN_RATIO;
  const hasSigns =
    cells.some((cell) => SIGNED.test(cell)) && cells.some((cell) => !SIGNED.test(cell) && isSmall(cell));
  if (!isUnclear && !hasSigns) return;
  const base = [presets.planBy ?? 'kế hoạch', period].filter(Boolean).join(' ');
  const words = isCompared ? lowerFirst(name) : `so với ${base}${isInPercent ? ' (%)' : ''}`;
  const other = PERCENT.test(name) ? undefined : `${name} (%)`;
  throw new IndicatorError('plan-column', name, { other, suggestion: `Tăng, giảm ${words}` });
}
