import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { parsePeriodName } from '../record/parse-period-name.ts';
import type { TableRow } from './parse-table-row.ts';

/**
 * The mistakes of a table whose first row may be a second row of headings: one for each such row. Other mistakes are then consequences, such as
 * that of `So với cùng kỳ (%)` above `TH` and `KH`. `undefined` if the first row is no row of headings.
 */
export function findSecondHeadingMistakes(
  mistakes: readonly IndicatorError[],
  [firstRow]: readonly TableRow[],
): IndicatorError[] | undefined {
  const isInFirstRow = ({ problem, row }: IndicatorError) =>
    problem === 'unnamed-column' && row === firstRow?.row;
  if (tidy(firstRow?.cells[0]) !== '' || !mistakes.some(isInFirstRow)) return undefined;
  const rows = new Set<number | undefined>();
  return mistakes.flatMap((mistake) => {
    const { problem, row, text } = mistake;
    if (problem === 'part-column' || problem === 'unnamed-rows') return [mistake];
    if (problem !== 'unnamed-column' || rows.has(row)) return [];
    rows.add(row);
    return isHeading(text) ? [new IndicatorError('second-headings', text, { row })] : [mistake];
  });
}

/** The rows without the further rows of headings, whose missing label is no second mistake. */
export function withoutSecondHeadings<Row extends TableRow>(
  rows: readonly Row[],
  mistakes: readonly IndicatorError[],
): readonly Row[] {
  const second = mistakes.flatMap(({ problem, row }) => (problem === 'second-headings' ? [row] : []));
  return second.length ? rows.filter(({ row }) => !second.includes(row)) : rows;
}

/** Whether a text has words or is a period, and so may be a heading. */
function isHeading(text: string): boolean {
  return text === '%' || /\p{L}/u.test(text) || parsePeriodName(text) !== undefined;
}
