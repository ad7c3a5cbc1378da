import { tidy } from '../../text/sentence.ts';
import type { IndicatorError } from '../record/indicator-error.ts';
import { joinClosings, splitClosing } from './parse-closing.ts';
import { parseHeading } from './parse-heading.ts';
import { combineHeaderRows, findHeader } from './parse-header-rows.ts';
import { findIndicatorColumns, type IndicatorColumns } from './parse-indicator-columns.ts';
import { type FileDefaults, readRowsAbove } from './parse-rows-above.ts';
import { type InnerRow, resolveInnerRows } from './parse-inner-rows.ts';
import { takeMarksOffCells } from './parse-marked-cells.ts';
import type { MarkPlaces } from './parse-notes.ts';
import { isNumberOrLetter, isRowOfColumnNumbers } from './parse-column-numbers.ts';
import type { TableRow } from './parse-table-row.ts';

/** The parts of a table. */
export interface TableLayout {
  /** The headings as their author wrote them. */
  names: readonly string[];
  /** The rows with figures or labels. */
  rows: readonly InnerRow[];
  /** What the rows around the table say about all records. */
  defaults: FileDefaults;
  /** Where the marks of the notes stand. */
  markPlaces: MarkPlaces;
  /** The columns, if the table has one for each indicator. */
  indicators: IndicatorColumns | undefined;
  /** Rows around the table that fit no rule. */
  mistakes: IndicatorError[];
}

/** Finds the headings of a table, and reads the rows around it. */
export function parseLayout(allRows: readonly TableRow[], ignoredNames: ReadonlySet<string>): TableLayout {
  const rowsWithCells = allRows.filter(hasContent);
  const start = findHeader(rowsWithCells, ignoredNames);
  const [first, ...below] = rowsWithCells.slice(start);
  const firstNames = first?.cells ?? [];
  const combined = combineHeaderRows(firstNames, below[0]?.cells ?? [], ignoredNames);
  const afterHeader = combined ? below.slice(1) : below;
  const hasRowOfNumbers =
    isRowOfColumnNumbers(afterHeader[0]?.cells) &&
    !areLabelsNumbers(combined ?? firstNames, afterHeader, ignoredNames);
  const body = hasRowOfNumbers ? afterHeader.slice(1) : afterHeader;
  const names = combined ?? firstNames;
  const { rows: markedRows, closing, mistakes } = splitClosing(body, names);
  const indicators = findIndicatorColumns(names, markedRows, ignoredNames);
  const headings =
    indicators?.columns ?? names.map((name) => (tidy(name) ? parseHeading(name, ignoredNames) : undefined));
  const markedTable = { above: rowsWithCells.slice(0, start), headings, rows: markedRows };
  const { above: rowsAbove, rows, places } = takeMarksOffCells(markedTable, closing.notes ?? []);
  const hasPlans = headings.some((heading) => heading?.field === 'planTarget');
  const above = readRowsAbove(rowsAbove, hasPlans);
  const defaults = { ...above.defaults, ...joinClosings(above.defaults, closing) };
  const headerRows = rowsWithCells.slice(start, rowsWithCells.length - body.length);
  const areRowsYears = indicators?.areRowsYears ?? false;
  const header = { headings, areRowsYears, rows: headerRows, ignoredNames };
  const inner = resolveInnerRows(rows, header, defaults);
  const allMistakes = [...above.mistakes, ...mistakes, ...inner.mistakes];
  return { names, rows: inner.rows, defaults, markPlaces: places, indicators, mistakes: allMistakes };
}

/**
 * Whether the labels of a table are numbers or single letters, so that its first row is no row of column numbers: `A;1;2` above `B;10;20`.
 * So is a first row without rows below it. `3=2/1` can only number a column.
 */
function areLabelsNumbers(
  names: readonly string[],
  [first, second]: readonly TableRow[],
  ignoredNames: ReadonlySet<string>,
): boolean {
  if (!first || !second) return true;
  if (first.cells.some((cell) => cell.includes('='))) return false;
  const fields = names.map((name) => (tidy(name) ? parseHeading(name, ignoredNames)?.field : undefined));
  const labelColumn = fields.indexOf('label');
  const position = labelColumn >= 0 ? labelColumn : fields.findIndex((field) => field !== 'ignored');
  return isNumberOrLetter(tidy(second.cells[position]));
}

function hasContent({ cells }: TableRow): boolean {
  return cells.some((cell) => cell !== '' && tidy(cell) !== '');
}
