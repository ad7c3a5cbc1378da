import { matches } from '../shared/member.ts';
import { readOrder } from './cell-order.ts';
import { ColumnPlaces } from './column-places.ts';
import { PICTURE, withoutPictures } from './file/parse-pictures.ts';
import type { CellSpan, TableRow } from './file/parse-table-row.ts';
import { findHeadCopy } from './head-copy.ts';
import { isDisplayed, isSeen } from './is-seen.ts';
import { findHeadRows, RepeatedHeadings } from './repeated-headings.ts';
import { readSeenText, readTitle } from './seen-text.ts';
import { withoutSheetFrame } from './sheet-frame.ts';
import { findTitles } from './table-titles.ts';
import { columnsOf, type PlacedCell, placeCells } from './table-grid.ts';

/**
 * Reads the visible text of a `<table>` of the page as rows of cells. The titles of the table are rows above it. The text of a cell that covers
 * several columns or rows stands at the first of them; the others are empty.
 */
export function readTable(table: HTMLTableElement): readonly TableRow[] {
  const titles: TableRow[] = readTitles(table).map((title) => ({ cells: [title], row: 0 }));
  return [...titles, ...withoutSheetFrame(readRows(table))];
}

function readTitles(table: HTMLTableElement): string[] {
  return findTitles(table)
    .map((title) => withoutPictures(readTitle(title)))
    .filter(Boolean);
}

function readRows(table: HTMLTableElement): TableRow[] {
  const headRows = findHeadCopy(table) ?? findHeadRows(table);
  const bodyRows = [...table.rows].filter(
    (row) => row.parentElement !== table.tHead && !headRows.includes(row),
  );
  const seenRows = bodyRows.filter(isRowSeen);
  const headings = new RepeatedHeadings(headRows);
  const areHeadingsInCells = headings.areShownIn(seenRows);
  const seenHeadRows = areHeadingsInCells ? headRows : headRows.filter(isRowSeen);
  const rows = [...seenHeadRows, ...seenRows];
  const isInLayout = (cell: Element) =>
    isDisplayed(cell) || seenHeadRows.some((row) => row === cell.parentElement);
  const placedRows = placeCells(rows, areHeadingsInCells ? isInLayout : isDisplayed);
  const hiddenColumns = findHiddenColumns(table);
  const places = new ColumnPlaces(table);
  const orders = rows.map(readOrder);
  const orderOfHeadings = orders.find((order) => order !== undefined);
  return rows.map((row, index) => {
    const placed = placedRows[index] ?? [];
    // A row with a single cell has no order. It cannot contradict the order of the headings.
    const order = orders[index] ?? orderOfHeadings;
    // Cells that show their headings may stand in any order.
    const isInPlace =
      areHeadingsInCells || (order === orderOfHeadings && places.areBelowHeadings(row, placed));
    const tableRow = toTableRow(placed, index + 1, headings, hiddenColumns);
    // The first row may have headings without `<thead>` and `<th>`.
    const areHeadings = index === 0 || headRows.includes(row);
    return removeOrMarkPictures(isInPlace ? tableRow : markCells(tableRow), areHeadings);
  });
}

function toTableRow(
  placed: readonly PlacedCell[],
  rowNumber: number,
  headings: RepeatedHeadings,
  hiddenColumns: ReadonlySet<number>,
): TableRow {
  const cells: string[] = [];
  const spans = new Map<number, CellSpan>();
  for (const place of placed) {
    const { cell, column, columns, rows } = place;
    // The columns that a cell of a row above covers are empty.
    while (cells.length < column) cells.push('');
    if (columns > 1 || rows > 1) spans.set(column, { columns, rows });
    const ownColumns = columnsOf(place);
    const isHidden = ownColumns.every((position) => hiddenColumns.has(position));
    const text = isHidden ? '' : readSeenText(cell, (added) => headings.isHeadingOf(place, added));
    cells.push(...ownColumns.map((position) => (position === column ? text : '')));
  }
  return { cells, row: rowNumber, spans };
}

/**
 * A row without the pictures that have no meaning: those beside headings, such as arrows that show the order of the rows, and those beside
 * titles that cover several columns. Any other row with pictures is marked instead.
 */
function removeOrMarkPictures(row: TableRow, areHeadings: boolean): TableRow {
  const { cells, spans } = row;
  if (!cells.some((cell) => cell.includes(PICTURE))) return row;
  const filledColumns = [...cells.keys()].filter((column) => cells[column] !== '');
  const [firstColumn] = filledColumns;
  const columnsOfFirstCell = firstColumn === undefined ? 1 : (spans?.get(firstColumn)?.columns ?? 1);
  const isTitle = filledColumns.length === 1 && columnsOfFirstCell > 1;
  if (areHeadings || isTitle) return { ...row, cells: cells.map(withoutPictures) };
  return { ...row, hasPictures: true };
}

/** Marks the cells of a row as unreadable, because they are shown below other headings than those of their columns. */
function markCells(row: TableRow): TableRow {
  return { ...row, cells: row.cells.map((cell) => (cell ? PICTURE + cell : cell)) };
}

/** The columns that are hidden by `<col style="visibility: collapse">`. */
function findHiddenColumns(table: HTMLTableElement): Set<number> {
  const hidden = new Set<number>();
  let position = 0;
  const groups = [...table.children].filter((child) => matches(child, 'colgroup'));
  for (const group of groups) {
    const columns = group.children.length ? [...group.children] : [group];
    for (const column of columns as HTMLTableColElement[]) {
      const end = position + column.span;
      const isHidden = getComputedStyle(column).visibility === 'collapse';
      for (; position < end; position++) {
        if (isHidden) hidden.add(position);
      }
    }
  }
  return hidden;
}

/** Whether a row and its `<thead>`, `<tbody>` or `<tfoot>` are seen. Whether the table itself is hidden is not checked. */
function isRowSeen(row: HTMLTableRowElement): boolean {
  const { parentElement } = row;
  const section = parentElement instanceof HTMLTableSectionElement ? parentElement : undefined;
  const isCollapsed = getComputedStyle(row).visibility === 'collapse';
  return !isCollapsed && isSeen(row) && (!section || isSeen(section));
}
