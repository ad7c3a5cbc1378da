import { numbersBelow } from '../text/numbers-below.ts';
import { isDisplayed } from './is-seen.ts';

/** A table is read up to this many columns. Browsers allow each cell to span 1000 columns. */
export const MAX_COLUMNS = 1000;

/** A cell, its first column, and how many columns and rows it covers. */
export interface PlacedCell {
  cell: HTMLTableCellElement;
  column: number;
  columns: number;
  rows: number;
}

/**
 * The cells of rows at their columns. A cell that covers several rows moves the cells of the rows below it to the right.
 *
 * @param isInLayout Whether a cell takes part in the layout. By default, if it is displayed.
 */
export function placeCells(
  rows: readonly HTMLTableRowElement[],
  isInLayout: (cell: Element) => boolean = isDisplayed,
): PlacedCell[][] {
  // The columns that cells of the rows above still cover in the next row, and how many rows they cover from that row on.
  let covered = new Map<number, number>();
  return rows.map((row) => {
    const placed: PlacedCell[] = [];
    const nextCovered = new Map<number, number>();
    for (const [column, count] of covered) {
      if (count > 1) nextCovered.set(column, count - 1);
    }
    let column = 0;
    for (const cell of [...row.cells].filter(isInLayout)) {
      while (covered.has(column)) column++;
      if (column >= MAX_COLUMNS) break;
      const columns = Math.min(cell.colSpan, MAX_COLUMNS);
      const rowsOfCell = countRows(cell, row);
      placed.push({ cell, column, columns, rows: rowsOfCell });
      for (const position of columnsOf({ column, columns })) {
        if (rowsOfCell > 1) nextCovered.set(position, rowsOfCell - 1);
      }
      column += columns;
    }
    covered = nextCovered;
    return placed;
  });
}

/** All columns that a cell covers. */
export function columnsOf({ column, columns }: Pick<PlacedCell, 'column' | 'columns'>): number[] {
  return numbersBelow(columns).map((offset) => column + offset);
}

/** A cell covers no rows beyond its `<thead>`, `<tbody>` or `<tfoot>`. A row span of 0 covers all of them. */
function countRows(cell: HTMLTableCellElement, row: HTMLTableRowElement): number {
  const section = row.parentElement as HTMLTableSectionElement;
  const remaining = section.rows.length - row.sectionRowIndex;
  return cell.rowSpan === 0 ? remaining : Math.min(cell.rowSpan, remaining);
}
