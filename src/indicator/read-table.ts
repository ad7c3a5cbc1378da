import { indexed } from '../text/indexed.ts';
import { numbersBelow } from '../text/numbers-below.ts';
import { PICTURE, withoutPictures } from './file/parse-pictures.ts';
import type { CellSpan, TableRow } from './file/parse-table-row.ts';
import { showsHeading } from './generated-text.ts';
import { isDisplayed, isSeen } from './is-seen.ts';
import { readSeenText, readTitle } from './seen-text.ts';

/** Further columns of a table are not read. Browsers allow each cell to span 1000 columns. */
const MAX_COLUMNS = 1000;

/**
 * Reads the visible text of a `<table>` of the page as rows of cells. The caption is a row above it, and so is the `<figcaption>` of its
 * `<figure>`, as CKEditor writes it. A cell that covers several columns or rows stands at the first of them; the others are empty.
 */
export function readTable(table: HTMLTableElement): TableRow[] {
  const rows: TableRow[] = readTitles(table).map((title) => ({ cells: [title], row: 0 }));
  const hiddenColumns = findHiddenColumns(table);
  const isHeadAlwaysRead = areHeadingsInCells(table);
  const isHead = (row: HTMLTableRowElement) => row.parentElement === table.tHead;
  const rowsToRead = [...table.rows].filter((row) => isRowSeen(row) || (isHeadAlwaysRead && isHead(row)));
  let covered = new Map<number, number>();
  const orderOfHeadings = rowsToRead[0] && findOrder(rowsToRead[0]);
  for (const [index, row] of indexed(rowsToRead)) {
    const { nextCovered, ...tableRow } = readRow(row, index + 1, covered, hiddenColumns);
    const areHeadings = index === 0 || isHead(row);
    // Cells that show their headings may stand in any order.
    const isInOrder = isHeadAlwaysRead || findOrder(row) === orderOfHeadings;
    rows.push(removeOrMarkPictures(isInOrder ? tableRow : markCells(tableRow), areHeadings));
    covered = nextCovered;
  }
  return rows;
}

function readTitles(table: HTMLTableElement): string[] {
  const figure = table.closest('figure');
  const isOnlyTable = figure?.querySelectorAll('table').length === 1;
  const figcaption = isOnlyTable ? figure.querySelector(':scope > figcaption') : null;
  const titles = [table.caption, figcaption].flatMap((title) =>
    title ? [withoutPictures(readTitle(title))] : [],
  );
  return titles.filter(Boolean);
}

/**
 * @param covered For each column that a cell of a row above covers, the number of rows that the cell still covers, including this one.
 */
function readRow(
  row: HTMLTableRowElement,
  rowNumber: number,
  covered: ReadonlyMap<number, number>,
  hiddenColumns: ReadonlySet<number>,
): TableRow & { nextCovered: Map<number, number> } {
  const cells: string[] = [];
  const spans = new Map<number, CellSpan>();
  const nextCovered = new Map<number, number>();
  for (const [column, rows] of covered) {
    if (rows > 1) nextCovered.set(column, rows - 1);
  }
  for (const cell of [...row.cells].filter(isDisplayed)) {
    while (covered.has(cells.length)) cells.push('');
    const column = cells.length;
    if (column >= MAX_COLUMNS) break;
    const columns = Math.min(cell.colSpan, MAX_COLUMNS);
    const rows = countRows(cell, row);
    if (columns > 1 || rows > 1) spans.set(column, { columns, rows });
    const ownColumns = numbersBelow(columns).map((offset) => column + offset);
    const isHidden = ownColumns.every((position) => hiddenColumns.has(position));
    cells.push(isHidden ? '' : readSeenText(cell));
    for (const position of ownColumns) {
      if (position > column) cells.push('');
      if (rows > 1) nextCovered.set(position, rows - 1);
    }
  }
  return { cells, row: rowNumber, spans, nextCovered };
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

/**
 * The order in which a style sheet shows the cells of a row: `flex-direction: row-reverse`, `order: 2`. Two rows with the same order show
 * their cells below each other. Empty for cells in the order of the page.
 */
function findOrder(row: HTMLTableRowElement): string {
  const { display, flexDirection } = getComputedStyle(row);
  if (!/flex|grid/.test(display)) return '';
  const orders = [...row.cells].filter(isDisplayed).map((cell) => getComputedStyle(cell).order);
  const isReversed = display.includes('flex') && flexDirection.endsWith('reverse');
  const isOrdered = orders.some((order) => order !== orders[0]);
  const direction = isReversed ? 'reverse' : '';
  const order = isOrdered ? orders.join(' ') : '';
  return direction + order;
}

/** Marks the cells of a row as unreadable, because they are shown below other headings than those of their columns. */
function markCells(row: TableRow): TableRow {
  return { ...row, cells: row.cells.map((cell) => (cell ? PICTURE + cell : cell)) };
}

/** The columns that are hidden by `<col style="visibility: collapse">`. */
function findHiddenColumns(table: HTMLTableElement): Set<number> {
  const hidden = new Set<number>();
  let position = 0;
  const groups = [...table.children].filter((child) => child.matches('colgroup'));
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

/** A cell covers no rows beyond its `<thead>`, `<tbody>` or `<tfoot>`. A row span of 0 covers all of them. */
function countRows(cell: HTMLTableCellElement, row: HTMLTableRowElement): number {
  const section = row.parentElement as HTMLTableSectionElement;
  const remaining = section.rows.length - row.sectionRowIndex;
  return cell.rowSpan === 0 ? remaining : Math.min(cell.rowSpan, remaining);
}

/**
 * Whether a style sheet repeats the heading in each cell, as for small screens. Such a style sheet hides the row of headings, which has to
 * be read all the same. The first cell of a row may have no heading.
 */
function areHeadingsInCells(table: HTMLTableElement): boolean {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]).filter(isRowSeen);
  const cells = rows.flatMap((row) => [...row.cells].slice(1));
  return cells.length > 0 && cells.every((cell) => isDisplayed(cell) && showsHeading(cell));
}

/** Whether a row and its `<thead>`, `<tbody>` or `<tfoot>` are seen. Whether the table itself is hidden is not checked. */
function isRowSeen(row: HTMLTableRowElement): boolean {
  const { parentElement } = row;
  const section = parentElement instanceof HTMLTableSectionElement ? parentElement : undefined;
  const isCollapsed = getComputedStyle(row).visibility === 'collapse';
  return !isCollapsed && isSeen(row) && (!section || isSeen(section));
}
