import { tidy } from '../../text/sentence.ts';
import type { IndicatorError } from '../record/indicator-error.ts';
import { joinClosings, splitClosing } from './parse-closing.ts';
import { combineHeaderRows, findHeader } from './parse-header-rows.ts';
import { type FileDefaults, readRowsAbove } from './parse-rows-above.ts';
import { type InnerRow, resolveInnerRows } from './parse-inner-rows.ts';
import { isRowOfNumbers } from './parse-row-numbers.ts';
import type { TableRow } from './parse-table-row.ts';

/** The parts of a table. */
export interface TableLayout {
  /** The headings as their author wrote them. */
  names: readonly string[];
  /** The rows with figures or labels. */
  rows: readonly InnerRow[];
  /** What the rows around the table say about all records. */
  defaults: FileDefaults;
  /** Rows around the table that fit no rule. */
  mistakes: IndicatorError[];
}

/** Finds the headings of a table, and reads the rows around it. */
export function parseLayout(allRows: readonly TableRow[], ignoredNames: ReadonlySet<string>): TableLayout {
  const rowsWithCells = allRows.filter(hasContent);
  const header = findHeader(rowsWithCells, ignoredNames);
  const above = readRowsAbove(rowsWithCells.slice(0, header));
  const [first, ...below] = rowsWithCells.slice(header);
  const firstNames = first?.cells ?? [];
  const combined = combineHeaderRows(firstNames, below[0]?.cells ?? [], ignoredNames);
  const afterHeader = combined ? below.slice(1) : below;
  const body = isRowOfNumbers(afterHeader[0]?.cells) ? afterHeader.slice(1) : afterHeader;
  const { rows, closing, mistakes } = splitClosing(body);
  const names = combined ?? firstNames;
  const defaults = { ...above.defaults, ...joinClosings(above.defaults, closing) };
  const headerRows = rowsWithCells.slice(header, rowsWithCells.length - body.length);
  const inner = resolveInnerRows(rows, { names, rows: headerRows, ignoredNames }, defaults);
  return { names, rows: inner.rows, defaults, mistakes: [...above.mistakes, ...mistakes, ...inner.mistakes] };
}

function hasContent({ cells }: TableRow): boolean {
  return cells.some((cell) => cell !== '' && tidy(cell) !== '');
}
