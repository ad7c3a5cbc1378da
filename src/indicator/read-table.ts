import type { CellSpan, TableRow } from './file/parse-table-row.ts';
import { isDisplayed, isSeen, readSeenText } from './seen-text.ts';

/** Columns that a table may have. Browsers allow spans of 1000 columns in each cell. */
const MAX_COLUMNS = 1000;

/**
 * Reads the visible text of a `<table>` of the page as rows of cells. The caption is a row above it. A cell that covers several columns or
 * rows stands at the first of them; the others are empty.
 */
export function readTable(table: HTMLTableElement): TableRow[] {
  const rows: TableRow[] = [];
  const caption = table.caption && readSeenText(table.caption);
  if (caption) rows.push({ cells: [caption], row: 0 });
  let covered = new Map<number, number>();
  for (const [index, row] of [...table.rows].filter(isRowSeen).entries()) {
    const { nextCovered, ...tableRow } = readRow(row, index + 1, covered);
    rows.push(tableRow);
    covered = nextCovered;
  }
  return rows;
}

/**
 * @param covered For each column that a cell of a row above covers, the number of rows that it still covers, including this one.
 */
function readRow(
  row: HTMLTableRowElement,
  position: number,
  covered: ReadonlyMap<number, number>,
): TableRow & { nextCovered: Map<number, number> } {
  const cells: string[] = [];
  const spans = new Map<number, CellSpan>();
  const nextCovered = new Map<number, number>();
  for (const [column, rows] of covered) if (rows > 1) nextCovered.set(column, rows - 1);
  for (const cell of [...row.cells].filter(isDisplayed)) {
    while (covered.has(cells.length)) cells.push('');
    const column = cells.length;
    if (column >= MAX_COLUMNS) break;
    const columns = Math.min(cell.colSpan, MAX_COLUMNS);
    const rows = countRows(cell, row);
    if (columns > 1 || rows > 1) spans.set(column, { columns, rows });
    cells.push(readSeenText(cell));
    for (let offset = 0; offset < columns; offset++) {
      if (offset > 0) cells.push('');
      if (rows > 1) nextCovered.set(column + offset, rows - 1);
    }
  }
  return { cells, row: position, spans, nextCovered };
}

/** A cell covers no rows beyond its `<thead>`, `<tbody>` or `<tfoot>`. A row span of 0 covers all of them. */
function countRows(cell: HTMLTableCellElement, row: HTMLTableRowElement): number {
  const section = row.parentElement as HTMLTableSectionElement;
  const remaining = section.rows.length - row.sectionRowIndex;
  return cell.rowSpan === 0 ? remaining : Math.min(cell.rowSpan, remaining);
}

/** Whether a row and its `<thead>`, `<tbody>` or `<tfoot>` are seen. The table itself may be hidden. */
function isRowSeen(row: HTMLTableRowElement): boolean {
  const { parentElement } = row;
  const section = parentElement instanceof HTMLTableSectionElement ? parentElement : undefined;
  const isCollapsed = getComputedStyle(row).visibility === 'collapse';
  return !isCollapsed && isSeen(row) && (!section || isSeen(section));
}
