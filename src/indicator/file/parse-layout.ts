import { tidy } from '../../text/sentence.ts';
import type { IndicatorError } from '../record/indicator-error.ts';
import { type Closing, joinClosings } from './parse-closing-line.ts';
import { splitClosing } from './parse-closing.ts';
import { completeComparisons, findComparisonTitle } from './parse-comparison-title.ts';
import { findHeadingAbove } from './parse-heading-above.ts';
import { type Heading, parseHeading } from './parse-heading.ts';
import { readHeadingsBeside } from './parse-headings-beside.ts';
import { combineHeaderRows } from './parse-combined-headings.ts';
import { findHeader } from './parse-header-rows.ts';
import { findIndicatorColumns, type IndicatorColumns } from './parse-indicator-columns.ts';
import { type FileDefaults, readRowsAbove } from './parse-rows-above.ts';
import { type InnerRow, resolveInnerRows } from './parse-inner-rows.ts';
import { takeMarksOffCells } from './parse-marked-cells.ts';
import { areAccented } from './parse-missing-accents.ts';
import type { MarkPlaces } from './parse-notes.ts';
import { findNotesOutside } from './parse-notes-outside.ts';
import { leaveOutPictures } from './parse-pictures.ts';
import { isNumberOrLetter, isRowOfColumnNumbers } from './parse-column-numbers.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';
import { markLabelColumn } from './parse-label-column.ts';
import { turnMonths } from './parse-turned-tables.ts';
import { toTitle } from './parse-titles.ts';
import { readTimes, readTimesOfRows } from './parse-time-line.ts';
import { mentionsUnit } from './parse-unit-line.ts';
import { findUnclearNumbers } from './parse-unclear-numbers.ts';

const PERCENT_SIGN = /^\(?%\)?$/;

/** The parts of a table. */
export interface TableLayout {
  /** The headings as their author wrote them. */
  names: readonly string[];
  /** The rows with figures or labels. */
  rows: readonly InnerRow[];
  /** What the rows around the table say about all records. */
  defaults: FileDefaults;
  /** Where the marks of notes stand, such as the `*` of `13,1*`. */
  markPlaces: MarkPlaces;
  /** The columns, if the table has one for each indicator. */
  indicators: IndicatorColumns | undefined;
  /** Whether the table is written with accents. Its `Nam` is then not taken for `Năm`. */
  isAccented: boolean;
  /** The mistakes of rows around and inside the table that fit no rule. */
  mistakes: IndicatorError[];
}

export interface LayoutOptions {
  ignoredNames: ReadonlySet<string>;
  /** Whether the table is part of a page, where notes may stand outside it. */
  isInPage?: boolean;
}

/** Finds the headings of a table, and reads the rows around it. */
export function parseLayout(
  allRows: readonly TableRow[],
  { ignoredNames, isInPage = false }: LayoutOptions,
): TableLayout {
  const isAccented = areAccented(allRows);
  const split = splitAtHeader(allRows.filter(hasContent), ignoredNames);
  const { above, headerRows, body, comparisonTitle } = split;
  const ownRows = splitClosing(body, split.names);
  const { closing: closingOfTable, mistakes: closingMistakes } = ownRows;
  const closing = isInPage ? addNotesOutside(closingOfTable, split.names, ownRows.rows) : closingOfTable;
  const ownTable = { names: split.names, rows: ownRows.rows };
  const indicators = findIndicatorColumns(split.names, ownRows.rows, ignoredNames);
  const turned = indicators ? undefined : turnMonths(ownTable, above);
  const { names, rows: bodyRows } = turned ?? ownTable;
  const ownHeadings = names.map((name) => readHeading(name, ignoredNames));
  const headings = indicators ? indicators.columns : readHeadingsBeside(ownHeadings, names);
  const withMarks = { above, headings, rows: leaveOutPictures(bodyRows, headings) };
  const withoutMarks = takeMarksOffCells(withMarks, closing.notes ?? []);
  const hasRowsAbove = withoutMarks.above.length > 0;
  const times = hasRowsAbove ? readTimes(headings, withoutMarks.rows) : [];
  const { defaults: defaultsAbove, mistakes: mistakesAbove } = readRowsAbove(
    withoutMarks.above,
    headings,
    times,
    {
      isAccented,
      isInPercent: hasRowsAbove && hasCellWithPercentSign(allRows),
      timesOfRows: hasRowsAbove ? readTimesOfRows(withoutMarks.rows) : [],
      names,
      rowsBelow: withoutMarks.rows,
    },
  );
  // The rows above may have sources and notes too. They are joined with those below.
  const sourcesAndNotes = joinClosings([defaultsAbove, closing]);
  const titles = [comparisonTitle ?? [], defaultsAbove.titles ?? []].flat();
  const defaults = { ...defaultsAbove, ...sourcesAndNotes, titles };
  const areRowsYears = indicators?.areRowsYears ?? false;
  // The column of the labels may be `Nội dung`. It is marked, so that the head of a group in it is not taken for a figure.
  const withLabels = indicators
    ? markAreasAsLabels(headings)
    : markLabelColumn(headings, names, withoutMarks.rows);
  const header = { headings: withLabels, names, areRowsYears, isAccented, rows: headerRows, ignoredNames };
  const headingAbove = headerRows.length > 1 ? undefined : findHeadingAbove(above.at(-1), names, bodyRows);
  const inner = resolveInnerRows(withoutMarks.rows, header, defaults);
  return {
    names,
    rows: inner.rows,
    defaults,
    markPlaces: withoutMarks.places,
    indicators,
    isAccented,
    mistakes: [
      ...split.mistakes,
      ...(headingAbove ? [headingAbove] : mistakesAbove),
      ...closingMistakes,
      ...inner.mistakes,
    ],
  };
}

/** In a table with a column for each indicator, the names of the rows, and so the heads of groups, stand in the column of areas. */
function markAreasAsLabels(headings: readonly (Heading | undefined)[]): readonly (Heading | undefined)[] {
  return headings.map((heading) =>
    heading?.field === 'area' ? { ...heading, field: 'label' as const } : heading,
  );
}

function addNotesOutside(closing: Closing, names: readonly string[], rows: readonly TableRow[]): Closing {
  const cells = [names, ...rows.map((row) => row.cells)].flat();
  return joinClosings([closing, { notes: findNotesOutside(cells, closing.notes ?? []) }]);
}

/** The rows of a table, split at its headings. */
interface SplitRows {
  above: readonly TableRow[];
  /** The rows of headings, one to three, and the row that numbers the columns if there is one. */
  headerRows: readonly TableRow[];
  /** A heading for each column. Several rows of headings are combined: `Thực hiện` above `2023` is one heading. */
  names: readonly string[];
  /** All rows below the header. */
  body: readonly TableRow[];
  /** The title that begins the comparisons in the headings. */
  comparisonTitle: string | undefined;
  /** The mistake of a row that may number the columns or have figures. */
  mistakes: readonly IndicatorError[];
}

function splitAtHeader(rows: readonly TableRow[], ignoredNames: ReadonlySet<string>): SplitRows {
  const start = findHeader(rows, ignoredNames);
  const firstNames = rows[start]?.cells ?? [];
  const combined = combineHeaderRows(rows.slice(start), ignoredNames);
  const rowNames = combined?.names ?? firstNames;
  const title = findComparisonTitle(rows.slice(0, start));
  const completedNames = title && completeComparisons(title, rowNames, ignoredNames);
  const names = completedNames ?? rowNames;
  const endOfNames = start + (combined?.count ?? 1);
  const rowsBelow = rows.slice(endOfNames);
  const hasRowOfNumbers =
    isRowOfColumnNumbers(rowsBelow[0]?.cells) &&
    !isRowOfFigures(names, splitClosing(rowsBelow, names).rows, ignoredNames);
  const end = endOfNames + (hasRowOfNumbers ? 1 : 0);
  const unclearNumbers = hasRowOfNumbers ? findUnclearNumbers(names, rowsBelow, ignoredNames) : undefined;
  // What the title says stands in the headings now.
  const above = rows.slice(0, start).filter((row) => !completedNames || row !== title.row);
  const comparisonTitle = completedNames && toTitle(tidy(title.row.cells.find(isFilled)));
  // A percent sign below the headings says the same as one above them.
  const percentRow = isPercentSign(rows[end]) && !above.some(hasUnit) ? rows[end] : undefined;
  return {
    above: percentRow ? [...above, percentRow] : above,
    headerRows: rows.slice(start, end),
    names,
    body: rows.slice(percentRow ? end + 1 : end),
    comparisonTitle,
    mistakes: unclearNumbers ? [unclearNumbers] : [],
  };
}

/** Whether a row has nothing but a percent sign. */
function isPercentSign(row: TableRow | undefined): boolean {
  return row !== undefined && PERCENT_SIGN.test(row.cells.filter(isFilled).map(tidy).join(' '));
}

/** Whether a cell of these rows has a percent sign. */
function hasCellWithPercentSign(rows: readonly TableRow[]): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell.includes('%')));
}

/** Whether a row gives a unit: `Đơn vị tính: tỷ đồng`, `%`. */
function hasUnit({ cells }: TableRow): boolean {
  return cells.map(tidy).some((text) => mentionsUnit(text) || PERCENT_SIGN.test(text));
}

/**
 * Whether the first row below the headings is a row of figures, although it looks like a row that numbers the columns: `A;1;2`.
 * - If there is no next row, it is.
 * - A row with a formula, `3=2/1`, or with several brackets, `(1);(2)`, is not.
 * - Any other row is, if the label of the next row is a number or a letter too: `B;10;20`.
 */
function isRowOfFigures(
  names: readonly string[],
  [first, second]: readonly TableRow[],
  ignoredNames: ReadonlySet<string>,
): boolean {
  if (!first || !second) return true;
  const hasFormula = first.cells.some((cell) => cell.includes('='));
  const countOfBrackets = first.cells.filter((cell) => /^[([]/.test(tidy(cell))).length;
  if (hasFormula || countOfBrackets > 1) return false;
  const fields = names.map((name) => readHeading(name, ignoredNames)?.field);
  const labelColumn = fields.indexOf('label');
  const firstColumn = fields.findIndex((field) => field !== 'ignored');
  return isNumberOrLetter(tidy(second.cells[labelColumn >= 0 ? labelColumn : firstColumn]));
}

/** The meaning of a heading; `undefined` for an empty or unknown one. */
function readHeading(name: string, ignoredNames: ReadonlySet<string>): Heading | undefined {
  return tidy(name) ? parseHeading(name, ignoredNames) : undefined;
}

function hasContent({ cells }: TableRow): boolean {
  return cells.some(isFilled);
}
