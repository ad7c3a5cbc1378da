import { UNSEEN } from '../shared/own-content.ts';
import type { CellSpan, TableRow } from './file/parse-table-row.ts';

/** Columns that a table may have. Browsers allow spans of 1000 columns in each cell. */
const MAX_COLUMNS = 1000;
/** Elements that stand on lines of their own. */
const BLOCKS = 'p, div, li, ul, ol, table, tr, h1, h2, h3, h4, h5, h6';
/** The mark of a note: `(1)`, `(*)`, `*`, `1)`. */
const NOTE_MARK = /^\s*(\(\s*(\d{1,2}|\*+)\s*\)|\*+|\d{1,2}\))\s*$/;
/** `m<sup>2</sup>` is read as `m²`. */
const POWERS = new Map([
  ['2', '²'],
  ['3', '³'],
]);

/**
 * Reads the visible text of a `<table>` of the page as rows of cells. The caption is a row above it. A cell that covers several columns or
 * rows stands at the first of them; the others are empty.
 */
export function readTable(table: HTMLTableElement): TableRow[] {
  const rows: TableRow[] = [];
  const caption = table.caption && readText(table.caption);
  if (caption) rows.push({ cells: [caption], row: 0 });
  let covered = new Map<number, number>();
  for (const [index, row] of [...table.rows].filter(isSeen).entries()) {
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
  for (const cell of [...row.cells].filter(isSeen)) {
    while (covered.has(cells.length)) cells.push('');
    const column = cells.length;
    if (column >= MAX_COLUMNS) break;
    const columns = Math.min(cell.colSpan, MAX_COLUMNS);
    const rows = countRows(cell, row);
    if (columns > 1 || rows > 1) spans.set(column, { columns, rows });
    cells.push(readText(cell));
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

function isSeen(element: Element): boolean {
  return !element.matches(UNSEEN);
}

/** The lines of an element's visible text. */
function readText(element: Element): string {
  const lines = textOf(element).split('\n');
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data.replace(/[ \t\r\n]+/g, ' ');
  if (!(node instanceof Element) || !isSeen(node)) return '';
  if (node.matches('br')) return '\n';
  const text = [...node.childNodes].map(textOf).join('');
  if (node.matches('sup')) return toSuperscript(text, node);
  return node.matches(BLOCKS) ? `\n${text}\n` : text;
}

/**
 * The text of a `<sup>`. The mark of a note is left out. A power of a metre becomes one character: `m²`. Other digits are put in
 * brackets, so that they are not read as part of a number: `10<sup>3</sup>` is `10 (3)`.
 */
function toSuperscript(text: string, element: Element): string {
  if (NOTE_MARK.test(text)) return '';
  const before = element.previousSibling?.textContent ?? '';
  const power = POWERS.get(text.trim());
  if (power && /m\s*$/.test(before)) return power;
  return /^\s*\d/.test(text) ? ` (${text.trim()})` : text;
}
