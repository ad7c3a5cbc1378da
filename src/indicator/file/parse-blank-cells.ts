import { indexed } from '../../text/indexed.ts';
import { tidy } from '../../text/sentence.ts';
import type { InnerRow } from './parse-inner-rows.ts';
import type { TableColumn } from './parse-table-column.ts';
import { isFilled } from './parse-table-row.ts';

/** An empty cell. */
export interface BlankCell {
  /** The heading of its column. */
  name: string;
  /** The text of the nearest filled cell above it. */
  above: string;
}

/**
 * The empty cells below a filled cell in a column of periods or areas, by row. If a merged cell covers several rows, spreadsheets write its
 * text into the first row only. Nobody can say whether the other rows have the same period or none.
 */
export function findBlankCells(
  rows: readonly InnerRow[],
  columns: readonly (TableColumn | undefined)[],
  names: readonly string[],
): Map<InnerRow, BlankCell> {
  const blankCells = new Map<InnerRow, BlankCell>();
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
      if (isUnclear) blankCells.set(row, { name: tidy(names[index]), above: textAbove });
    }
  }
  return blankCells;
}
