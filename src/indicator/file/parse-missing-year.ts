import { IndicatorError } from '../record/indicator-error.ts';
import { endOfPeriod, toPartOfYear } from '../record/period-order.ts';
import type { Cell } from './parse-cells.ts';
import { parseHeading } from './parse-heading.ts';

/**
 * Throws for the figures below `Quý I` beside `Cả năm 2023`, because nothing says that both are of one year.
 *
 * @param cells The cells of one row and one of its periods.
 * @param columnPeriod The period of these cells, without a year.
 * @param periods All periods of the columns.
 */
export function checkHasYear(cells: readonly Cell[], columnPeriod: string, periods: readonly string[]): void {
  const isPartOfYear = columnPeriod === 'cả năm' || toPartOfYear(columnPeriod) !== undefined;
  if (!isPartOfYear) return;
  const cell = cells.find(({ column }) => column.period === columnPeriod);
  const periodsWithYear = periods.filter((text) => endOfPeriod(text) !== undefined);
  const years = new Set(periodsWithYear.flatMap((text) => text.match(/\d{4}/g) ?? []));
  const [year, secondYear] = years;
  if (!cell || year === undefined) return;
  const label = cells.find(({ column }) => column.field === 'label')?.value as string | undefined;
  const [other] = periodsWithYear;
  const withYear = /năm$/i.test(cell.name) ? `${cell.name} ${year}` : `${cell.name} năm ${year}`;
  // Of several years, nobody can say which one the heading means. In `11 tháng so với cùng kỳ`, the year would belong to the other period.
  const isYearOfCells = parseHeading(withYear, new Set())?.period?.endsWith(year) ?? false;
  const suggestion = secondYear === undefined && isYearOfCells ? withYear : undefined;
  throw new IndicatorError('heading-without-year', cell.name, { label, other, suggestion });
}
