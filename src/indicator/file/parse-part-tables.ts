import { capitalize, tidy } from '../../text/sentence.ts';
import { isNumberOrLetter, isRowOfColumnNumbers } from './parse-column-numbers.ts';
import { combineHeaderRows } from './parse-combined-headings.ts';
import { findHeader } from './parse-header-rows.ts';
import { parseHeading } from './parse-heading.ts';
import { findIndicatorColumns } from './parse-indicator-columns.ts';
import { findNamesOfPeriods } from './parse-indicator-names.ts';
import { addUnitOfPart, type FigureColumn, findFigureColumns } from './parse-part-columns.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

/** The figures of one part, `NSX` or `Sản lượng (tấn)`, as a table of their own. */
export interface PartTable {
  /** The name of the part, perhaps with its unit; empty for the whole. */
  name: string;
  rows: readonly TableRow[];
}

/** A table that has the figures of several parts in columns beside each other. */
export interface PartTables {
  tables: readonly PartTable[];
  /** The rows below the headings. */
  rows: readonly TableRow[];
  /** The indexes of the columns with figures. */
  figureColumns: readonly number[];
}

/** The headings of such a table, and the rows above and below them. */
interface Layout {
  above: readonly TableRow[];
  headerRow: TableRow;
  /** The headings of all columns; those of figures without their parts. */
  names: readonly string[];
  columns: readonly FigureColumn[];
  rows: readonly TableRow[];
}

/**
 * A table that has each figure once for each part, as a table for each part:
 * - `NỘI DUNG;DỰ TOÁN;;QUYẾT TOÁN;` above `;NSNN;NSX;NSNN;NSX`, with the parts NSNN and NSX;
 * - `Cây trồng;2022;;2023;` above `;Diện tích (ha);Sản lượng (tấn);Diện tích (ha);Sản lượng (tấn)`, and the same in one row: `Diện tích 2022 (ha)`.
 *
 * `undefined` for any other table, and if a cell would belong to no part.
 *
 * @param hasCommas Whether the cells were separated by commas, which may split a decimal number.
 */
export function findPartTables(
  allRows: readonly TableRow[],
  ignoredNames: ReadonlySet<string>,
  hasCommas: boolean,
): PartTables | undefined {
  const layout = readLayout(
    allRows.filter(({ cells }) => cells.some(isFilled)),
    ignoredNames,
  );
  if (!layout || !isClear(layout, hasCommas)) return undefined;
  const { columns, rows } = layout;
  const parts = [...new Set(columns.map(({ part }) => part))];
  return {
    tables: parts.map((name) => ({ name, rows: toRows(layout, name) })),
    rows,
    figureColumns: columns.map(({ index }) => index),
  };
}

function readLayout(rows: readonly TableRow[], ignoredNames: ReadonlySet<string>): Layout | undefined {
  const start = findHeader(rows, ignoredNames);
  const headerRow = rows[start];
  if (!headerRow) return undefined;
  const combined = combineHeaderRows(rows.slice(start), ignoredNames);
  const ownNames = combined?.names ?? headerRow.cells;
  const ofPeriods = findColumnsOfPeriods(ownNames, ignoredNames);
  const inTwoRows = combined ? undefined : findFigureColumns(headerRow, rows[start + 1], ignoredNames);
  const found = ofPeriods ? { names: ownNames, columns: ofPeriods } : inTwoRows;
  if (!found) return undefined;
  const rowsBelow = rows.slice(start + (combined?.count ?? (ofPeriods ? 1 : 2)));
  // In a table of areas, each column is an indicator.
  if (ofPeriods && findIndicatorColumns(ownNames, rowsBelow, ignoredNames)) return undefined;
  const names = found.names.map((name, index) => {
    const column = found.columns.find((other) => other.index === index);
    // `Cây trồng` is no known heading.
    return column?.heading ?? (ofPeriods ? 'Chỉ tiêu' : name);
  });
  const ownRows = withoutColumnNumbers(rowsBelow, names, ignoredNames);
  return ownRows && { above: rows.slice(0, start), headerRow, names, columns: found.columns, rows: ownRows };
}

/** The columns of a table whose headings, behind that of the labels, are all indicators with a period: `Diện tích 2022 (ha)`. */
function findColumnsOfPeriods(
  names: readonly string[],
  ignoredNames: ReadonlySet<string>,
): FigureColumn[] | undefined {
  const ofPeriods = findNamesOfPeriods(names, ignoredNames);
  const areOfPeriods = names.length > 1 && names.every((_, index) => ofPeriods.has(index) === index > 0);
  if (!areOfPeriods) return undefined;
  return [...ofPeriods].map(([index, { name, period }]) => {
    const heading = capitalize(period);
    return { index, part: name, heading: addUnitOfPart(heading, name, ignoredNames) };
  });
}

/** The rows below a row that numbers the columns, whose numbers would have gaps in the table of a part. `undefined` if it may have figures. */
function withoutColumnNumbers(
  rows: readonly TableRow[],
  names: readonly string[],
  ignoredNames: ReadonlySet<string>,
): readonly TableRow[] | undefined {
  const [first, second] = rows;
  if (!isRowOfColumnNumbers(first?.cells)) return rows;
  const label = names.findIndex((name) => parseHeading(name, ignoredNames)?.field !== 'ignored');
  const hasFormula = first?.cells.some((cell) => cell.includes('=')) ?? false;
  return hasFormula || !isNumberOrLetter(tidy(second?.cells[label])) ? rows.slice(1) : undefined;
}

/** Whether each cell belongs to a part, or stands in a column that all parts share. */
function isClear({ names, columns, rows }: Layout, hasCommas: boolean): boolean {
  const shared = names.flatMap((_, index) =>
    columns.some((column) => column.index === index) ? [] : [index],
  );
  // Two columns of one part and one heading would be one cell.
  const haveOwnCells =
    new Set(columns.map(({ part, heading }) => `${part}\n${heading}`)).size === columns.length;
  return (
    rows.length > 0 &&
    haveOwnCells &&
    rows.every(({ cells, spans, hasPictures }) => {
      const isNamed = shared.some((index) => isFilled(cells[index]));
      // A line below the table has one cell.
      const isWhole = !hasCommas || cells.length === names.length || cells.filter(isFilled).length === 1;
      return isNamed && isWhole && !spans?.size && !hasPictures && !cells.slice(names.length).some(isFilled);
    })
  );
}

/** The rows of the table of one part: those above the headings, the headings, and the rows below them with the cells of this part. */
function toRows({ above, headerRow, names, columns, rows }: Layout, part: string): TableRow[] {
  const indexes = names.flatMap((_, index) => {
    const column = columns.find((other) => other.index === index);
    return !column || column.part === part ? [index] : [];
  });
  const choose = (cells: readonly string[]) => indexes.map((index) => cells[index] ?? '');
  return [
    ...above,
    { cells: choose(names), row: headerRow.row },
    ...rows.map((row) => ({ ...row, cells: choose(row.cells) })),
  ];
}
