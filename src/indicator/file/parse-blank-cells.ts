import { indexed } from '../../text/indexed.ts';
import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import type { InnerRow } from './parse-inner-rows.ts';
import type { TableColumn } from './parse-table-column.ts';
import { isFilled } from './parse-table-row.ts';

/**
 * The mistakes of rows with an empty cell below a filled cell in a column of periods or areas. If a merged cell covers several rows,
 * spreadsheets write its text into the first row only. Nobody can say whether the other rows have the same period or none.
 */
export function findBlankCellMistakes(
  rows: readonly InnerRow[],
  columns: readonly (TableColumn | undefined)[],
  names: readonly string[],
): Map<InnerRow, IndicatorError> {
  const mistakes = new Map<InnerRow, IndicatorError>();
  const idColumn = columns.findIndex((column) => column?.field === 'id');
  for (const [index, column] of indexed(columns)) {
    const mayBeMerged = column?.field === 'period' || column?.field === 'area';
    // Behind an id, an empty cell is taken to say that the record has no period or area.
    const isBehindId = idColumn >= 0 && idColumn < index;
    if (!mayBeMerged || isBehindId) continue;
    let textAbove = '';
    for (const row of rows) {
      const text = tidy(row.cells[index]);
      if (text) textAbove = text;
      const hasPeriodOfTable = column.field === 'period' && row.inherited.defaults.period !== undefined;
      // A row with one cell is the head of a group.
      const hasOtherCells = row.cells.filter(isFilled).length > 1;
      const isUnclear = text === '' && textAbove !== '' && !hasPeriodOfTable && hasOtherCells;
      if (!isUnclear) continue;
      const place = { row: row.row, other: textAbove };
      mistakes.set(row, new IndicatorError('blank-cell', tidy(names[index]), place));
    }
  }
  return mistakes;
}
