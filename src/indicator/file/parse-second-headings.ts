import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { parsePeriodName } from '../record/parse-period-name.ts';
import { hasNumbers, type TableColumn } from './parse-table-column.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

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
  // The names of the parts, `Nam` and `Nữ` below `Trong đó`, are then the second row of headings.
  const hasParts = mistakes.some(({ problem }) => problem === 'part-column');
  return mistakes.flatMap((mistake) => {
    const { problem, row, text } = mistake;
    if (problem === 'part-column' || problem === 'unnamed-rows') return [mistake];
    if (problem !== 'unnamed-column' || rows.has(row) || hasParts) return [];
    rows.add(row);
    return isHeading(text) ? [new IndicatorError('second-headings', text, { row })] : [mistake];
  });
}

/**
 * The mistake of a first row that has several words or periods in columns of figures, but no label: it is a row of headings that cannot be joined
 * with the row above. `undefined` for any other row.
 */
export function findUnjoinedHeadings(
  columns: readonly (TableColumn | undefined)[],
  [firstRow]: readonly TableRow[],
): IndicatorError | undefined {
  const label = columns.findIndex((column) => column?.field === 'label');
  if (!firstRow || label < 0 || isFilled(firstRow.cells[label])) return undefined;
  const texts = firstRow.cells
    .filter((_, index) => hasNumbers(columns[index]))
    .filter(isFilled)
    .map(tidy);
  // Years alone may be figures.
  const haveWords = texts.some((text) => /\p{L}/u.test(text));
  const areHeadings = texts.length > 1 && haveWords && texts.every(isHeading);
  return areHeadings
    ? new IndicatorError('second-headings', texts[0] ?? '', { row: firstRow.row })
    : undefined;
}

/** The rows without the further rows of headings, whose missing label is no second mistake. */
export function withoutSecondHeadings<Row extends TableRow>(
  rows: readonly Row[],
  mistakes: readonly IndicatorError[],
): readonly Row[] {
  const second = mistakes.flatMap(({ problem, row }) => (problem === 'second-headings' ? [row] : []));
  const [first] = rows;
  const hasNamesOfParts = mistakes.some(({ problem }) => problem === 'part-column');
  if (first && hasNamesOfParts && tidy(first.cells[0]) === '' && hasOnlyHeadings(first))
    second.push(first.row);
  return second.length ? rows.filter(({ row }) => !second.includes(row)) : rows;
}

function hasOnlyHeadings({ cells }: TableRow): boolean {
  return cells.filter(isFilled).every((cell) => isHeading(tidy(cell)));
}

/** Whether a text has words or is a period, and so may be a heading. */
function isHeading(text: string): boolean {
  return text === '%' || /\p{L}/u.test(text) || parsePeriodName(text) !== undefined;
}
