import { tidy } from '../../text/sentence.ts';
import type { TableColumn } from './parse-table-column.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';
import { isNumberOfRow } from './parse-row-numbers.ts';

/** The words of a label: `Tổng cộng`, `Cộng`. */
const WORDS = /^\p{L}[^\d]+$/u;

/**
 * Moves the label of a row from the column of the row numbers to that of the labels. In reports, the two cells of the total are often merged:
 * `Cộng` stands below `STT`, and the cell below `Nội dung` is empty.
 */
export function moveLabelsOfTotals<Row extends TableRow>(
  rows: readonly Row[],
  columns: readonly (TableColumn | undefined)[],
): readonly Row[] {
  const indexOfLabels = columns.findIndex((column) => column?.field === 'label');
  const labelColumn =
    indexOfLabels < 0 ? columns.findIndex((column) => column?.field === 'area') : indexOfLabels;
  const columnsInFront = columns.slice(0, Math.max(labelColumn, 0));
  // A column of row numbers has the field `ignored`. Words in any other column in front of the labels are no labels.
  const hasRowNumbersInFront =
    columnsInFront.length > 0 && columnsInFront.every((column) => column?.field === 'ignored');
  if (!hasRowNumbersInFront) return rows;
  return rows.map((row) => {
    const [text = '', ...others] = row.cells.slice(0, labelColumn).map(tidy).filter(Boolean);
    const isOnlyWords = !others.length && WORDS.test(text) && !isNumberOfRow(text);
    const isOfTotal =
      isOnlyWords && !isFilled(row.cells[labelColumn]) && row.cells.slice(labelColumn).some(isFilled);
    if (!isOfTotal) return row;
    const cells = row.cells.map((cell, index) => {
      if (index === labelColumn) return text;
      return index < labelColumn ? '' : cell;
    });
    return { ...row, cells };
  });
}
