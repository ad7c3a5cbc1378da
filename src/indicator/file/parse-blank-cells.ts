import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import type { InnerRow } from './parse-inner-rows.ts';
import type { TableColumn } from './parse-table-column.ts';

/**
 * The mistakes of rows with an empty cell below a filled one in a column of periods or areas. Spreadsheets write a merged cell of several
 * rows into the first of them, so that nobody can say whether the period of the others is the same or missing.
 */
export function findBlankCells(
  rows: readonly InnerRow[],
  columns: readonly (TableColumn | undefined)[],
  names: readonly string[],
): Map<InnerRow, IndicatorError> {
  const mistakes = new Map<InnerRow, IndicatorError>();
  const keyColumn = columns.findIndex((column) => column?.field === 'id');
  for (const [index, column] of columns.entries()) {
    const mayBeMerged = column?.field === 'period' || column?.field === 'area';
    // Records with ids in front may have different fields.
    const isBehindId = keyColumn >= 0 && keyColumn < index;
    if (!mayBeMerged || isBehindId) continue;
    let above = '';
    for (const row of rows) {
      const text = tidy(row.cells[index]);
      const hasDefault = column.field === 'period' && row.inherited.defaults.period !== undefined;
      const filled = row.cells.filter((cell) => tidy(cell) !== '');
      if (text) above = text;
      else if (above && !hasDefault && filled.length > 1) {
        mistakes.set(
          row,
          new IndicatorError('blank-cell', tidy(names[index]), { row: row.row, other: above }),
        );
      }
    }
  }
  return mistakes;
}
