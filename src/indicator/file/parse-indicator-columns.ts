import { lowerFirst, tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { parseHeading } from './parse-heading.ts';
import { dividesFigures, findDividingMistake } from './parse-dividing-columns.ts';
import {
  areAreaNames,
  findNamesOfPeriods,
  isIndicatorName,
  MEN,
  type NameOfPeriod,
  readRowHeading,
  splitIndicatorName,
} from './parse-indicator-names.ts';
import { nameRowsOfPeriods } from './parse-label-text.ts';
import { areNamesOfOffices, isOfficeHeading } from './parse-office-names.ts';
import { leaveOutSameNames } from './parse-same-indicators.ts';
import { parsePeriodName } from '../record/parse-period-name.ts';
import type { TableColumn } from './parse-table-column.ts';
import { readRowPeriod } from './parse-table-periods.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

/** The columns of a table with a row for each area or period, and a column for each indicator. */
export interface IndicatorColumns {
  /** The column of an indicator has the field `value`. `undefined` stands for a column that is not read. */
  columns: readonly (TableColumn | undefined)[];
  /** Whether each row with figures has a year. A row that has only a year, `2024`, is then a row whose figures are not known yet. */
  areRowsYears: boolean;
  mistakes: IndicatorError[];
}

/** `2023`, `2021–2025`. */
const YEARS = /^\d{4}(–\d{4})?$/;
/** `Số hộ nghèo`, `Hộ nghèo (hộ)`, but not `Tổng số hộ`, whose ratio is that of other things. */
const COUNTED_THINGS = /^(?!tổng|tỷ lệ|tỉ lệ)(?:số )?([^()]{2,60}?)(?: ?\([^()]*\))?$/iu;
/** `Tăng (hộ)`, but not `Tăng (%)`. */
const DIRECTION_AND_UNIT = /^(tăng|giảm)(?: trong (?:kỳ|năm))? ?\((\p{L}[\p{L} ]*)\)$/iu;
const NUMBER = /^[-+−]?[\d.,]+%?$/;

/**
 * Finds the columns of a table such as `Huyện;Dân số;Diện tích (km²)` or `Năm;Dân số;GRDP (tỷ đồng)`. The first column must have areas or
 * periods. Each other column with cells must have areas, periods or the figures of an indicator. A column that has none of these is a mistake.
 * `undefined` for any other table, also if it has more such columns than columns of indicators.
 */
export function findIndicatorColumns(
  names: readonly string[],
  rows: readonly TableRow[],
  ignoredNames: ReadonlySet<string>,
): IndicatorColumns | undefined {
  const first = names.findIndex((name, position) => isUsed(name, position, rows, ignoredNames));
  const firstColumn = first < 0 ? undefined : readFirstColumn(first, names, rows, ignoredNames);
  if (!firstColumn)
    return (
      findUnnamedRows(first, names, rows, ignoredNames) ?? findNumberedAreas(first, names, rows, ignoredNames)
    );
  // Periods in the headings and in the rows would be two periods of one figure.
  const ofPeriods = firstColumn.field === 'area' ? findNamesOfPeriods(names, ignoredNames) : undefined;
  const columns: (TableColumn | undefined)[] = [];
  /** The positions of the columns that are no indicators. */
  const others: number[] = [];
  for (const position of names.keys()) {
    const hasCells = rows.some(({ cells }) => isFilled(cells[position]));
    const ofPeriod = ofPeriods?.get(position);
    const column =
      position === first ? firstColumn : readColumn(position, names, rows, ignoredNames, ofPeriod);
    const name = tidy(names[position]);
    if (hasCells && !column) {
      // A column without a heading may belong to a second row of headings.
      if (name === '') return undefined;
      others.push(position);
    }
    const isKept = hasCells || column?.field === 'ignored' || column?.field === 'value';
    columns.push(isKept ? column : undefined);
  }
  const count = (wanted: TableColumn['field']) => columns.filter((column) => column?.field === wanted).length;
  const areMostIndicators = count('value') > 0 && count('value') >= others.length;
  // `Tên đơn vị` and `Đơn vị` are also fields of other tables.
  const firstField = parseHeading(names[first] ?? '', ignoredNames)?.field;
  const isFieldOfOthers = firstField === 'label' || firstField === 'unit';
  const mayBeOther =
    isFieldOfOthers && others.some((position) => parseHeading(names[position] ?? '', ignoredNames));
  if (!areMostIndicators || mayBeOther || count('area') > 1) return undefined;
  const areRowsYears = rows.every((row) => isRowOfYear(row, columns));
  const hasTwoPeriods = columns.some((column) => column?.field === 'period') && ofPeriods?.size;
  if (hasTwoPeriods) return undefined;
  const { columns: ownColumns, mistakes } = leaveOutSameNames(names, columns, ofPeriods);
  const indicatorName = tidy(names[columns.findIndex((column) => column?.field === 'value')]);
  const otherMistakes = others.map((position) => {
    const name = tidy(names[position]);
    const suggestion = suggestCount(name) ?? suggestRatio(name, tidy(names[position - 1]));
    return (
      findDividingMistake(name, readCells(position, rows), indicatorName) ??
      new IndicatorError('no-indicator', name, { other: indicatorName, suggestion })
    );
  });
  return { columns: ownColumns, mistakes: [...otherMistakes, ...mistakes], areRowsYears };
}

/** `Số hộ tăng (hộ)` for `Tăng (hộ)`, which does not say what increases. */
function suggestCount(name: string): string | undefined {
  const [, direction = '', unit] = DIRECTION_AND_UNIT.exec(name) ?? [];
  return unit === undefined ? undefined : `Số ${unit} ${direction.toLowerCase()} (${unit})`;
}

/** `Tỷ lệ hộ nghèo (%)` for `Tỷ lệ (%)` behind `Số hộ nghèo` or `Hộ nghèo`; `undefined` for any other heading. */
function suggestRatio(name: string, inFront: string): string | undefined {
  const [, things] = COUNTED_THINGS.exec(inFront) ?? [];
  const isRatio = /^t[ỷỉ] lệ ?\(?%?\)?$/i.test(name);
  return isRatio && things !== undefined ? `Tỷ lệ ${lowerFirst(things)} (%)` : undefined;
}

/** Whether a column has a heading or cells, and is not ignored. */
function isUsed(
  name: string,
  position: number,
  rows: readonly TableRow[],
  ignoredNames: ReadonlySet<string>,
): boolean {
  if (tidy(name) === '') return rows.some(({ cells }) => isFilled(cells[position]));
  return parseHeading(name, ignoredNames)?.field !== 'ignored';
}

/** Reads a column of areas or periods; `undefined` for any other column. */
function readRowColumn(
  position: number,
  names: readonly string[],
  rows: readonly TableRow[],
  ignoredNames: ReadonlySet<string>,
): TableColumn | undefined {
  const name = names[position] ?? '';
  const kind = readRowHeading(name, ignoredNames);
  if (kind === 'area') return readAreaColumn(position, rows);
  if (kind === 'period') {
    const prefix = parseHeading(name, ignoredNames)?.prefix;
    return { field: 'period', presets: {}, ...(prefix && { prefix }) };
  }
  if (tidy(name) !== '') return undefined;
  const texts = readRowNames(position, rows);
  if (areAreaNames(texts)) return { field: 'area', presets: {} };
  const arePeriods = rows.every(({ cells }) => namesPeriod(tidy(cells[position])));
  return arePeriods ? { field: 'period', presets: {} } : undefined;
}

/** A column of areas, if most of its cells are names. A period or a number among the areas, `Năm 2022`, is a mistake of its row. */
function readAreaColumn(position: number, rows: readonly TableRow[]): TableColumn | undefined {
  const texts = readRowNames(position, rows);
  const countOfAreas = texts.filter(isArea).length;
  const areAreas = countOfAreas > 0 && countOfAreas * 2 >= texts.length;
  return areAreas ? { field: 'area', presets: {} } : undefined;
}

/** Reads the first column, which may also have offices: `Sở Y tế` below `Đơn vị`. */
function readFirstColumn(
  position: number,
  names: readonly string[],
  rows: readonly TableRow[],
  ignoredNames: ReadonlySet<string>,
): TableColumn | undefined {
  const name = names[position] ?? '';
  const column = readRowColumn(position, names, rows, ignoredNames);
  if (column || !isOfficeHeading(name)) return column;
  const mayBeUnits = parseHeading(name, ignoredNames)?.field === 'unit';
  if (mayBeUnits && !areNamesOfOffices(readRowNames(position, rows))) return undefined;
  return readAreaColumn(position, rows);
}

/**
 * The cells of a column in rows with other cells. A row with one cell only, such as `Năm 2022`, is a line about the rows below it. In a table
 * without any figures yet, all rows have one cell only.
 */
function readRowNames(position: number, rows: readonly TableRow[]): string[] {
  const rowsOfFigures = rows.filter(({ cells }) => cells.filter(isFilled).length > 1);
  const named = rowsOfFigures.length ? rowsOfFigures : rows;
  return named.map(({ cells }) => tidy(cells[position]));
}

/** The mistake of a table whose areas are only numbers, which may be anything: `Quận;Số phường` above `1;10`. `undefined` for any other table. */
function findNumberedAreas(
  first: number,
  names: readonly string[],
  rows: readonly TableRow[],
  ignoredNames: ReadonlySet<string>,
): IndicatorColumns | undefined {
  const name = tidy(names[first]);
  const row = rows.find(({ cells }) => NUMBER.test(tidy(cells[first])));
  const isOfAreas = readRowHeading(name, ignoredNames) === 'area';
  if (!isOfAreas || !row || !areOthersIndicators(first, names, rows, ignoredNames)) return undefined;
  const text = tidy(row.cells[first]);
  const suggestion = `${name} ${text}`;
  const mistake = new IndicatorError('numbered-areas', text, { row: row.row, suggestion });
  return { columns: toAreasOnly(names, first), areRowsYears: false, mistakes: [mistake] };
}

/** The columns without those of indicators, because the mistakes of their records would be consequences of another mistake. */
function toAreasOnly(names: readonly string[], first: number): (TableColumn | undefined)[] {
  return names.map((_, position) => (position === first ? { field: 'area', presets: {} } : undefined));
}

/**
 * The mistake of a table whose first column has names, which may be areas or anything else, but no heading, while all other headings are
 * indicators: `;Dân số;Diện tích (km²)`. `undefined` for any other table.
 */
function findUnnamedRows(
  first: number,
  names: readonly string[],
  rows: readonly TableRow[],
  ignoredNames: ReadonlySet<string>,
): IndicatorColumns | undefined {
  if (first < 0 || tidy(names[first]) !== '') return undefined;
  const filled = rows.filter(({ cells }) => isFilled(cells[first]));
  const [row] = filled;
  if (!row || !areOthersIndicators(first, names, rows, ignoredNames)) return undefined;
  const suggestion = nameRowsOfPeriods(filled.map(({ cells }) => tidy(cells[first])));
  const mistake = new IndicatorError('unnamed-rows', tidy(row.cells[first]), { row: row.row, suggestion });
  return { columns: toAreasOnly(names, first), areRowsYears: false, mistakes: [mistake] };
}

/** Whether all columns behind the first one have indicators. */
function areOthersIndicators(
  first: number,
  names: readonly string[],
  rows: readonly TableRow[],
  ignoredNames: ReadonlySet<string>,
): boolean {
  const others = [...names.keys()].filter(
    (position) => position > first && isUsed(names[position] ?? '', position, rows, ignoredNames),
  );
  return (
    others.length > 0 &&
    others.every((position) => readColumn(position, names, rows, ignoredNames)?.field === 'value')
  );
}

/**
 * A column behind the first one; `undefined` for a column that such a table cannot have.
 *
 * @param ofPeriod The name and the period of its heading, if columns beside it have the same name with other periods.
 */
function readColumn(
  position: number,
  names: readonly string[],
  rows: readonly TableRow[],
  ignoredNames: ReadonlySet<string>,
  ofPeriod?: NameOfPeriod,
): TableColumn | undefined {
  const name = names[position] ?? '';
  if (tidy(name) === '') return undefined;
  if (parseHeading(name, ignoredNames)?.field === 'ignored') return { field: 'ignored', presets: {} };
  if (readRowHeading(name, ignoredNames)) return readRowColumn(position, names, rows, ignoredNames);
  if (!ofPeriod && !isIndicatorName(name, ignoredNames)) return undefined;
  const cells = readCells(position, rows);
  if (dividesFigures(name, cells)) return undefined;
  const cellsOfWords = cells.filter((cell) => /^\p{L}[^\d]*$/u.test(cell));
  const isColumnOfWords = cellsOfWords.length * 2 > cells.length;
  // Most likely, the accent of `Năm` is missing.
  const isColumnOfYears = tidy(name) === MEN && cells.every(namesPeriod);
  if (isColumnOfWords || isColumnOfYears) return undefined;
  const { unit } = splitIndicatorName(name);
  return {
    field: 'value',
    presets: { ...(unit && { unit }), ...(ofPeriod && { period: ofPeriod.period }) },
  };
}

function readCells(position: number, rows: readonly TableRow[]): string[] {
  return rows.map(({ cells }) => tidy(cells[position])).filter(Boolean);
}

function isArea(cell: string): boolean {
  return !NUMBER.test(cell) && parsePeriodName(cell) === undefined;
}

function namesPeriod(cell: string): boolean {
  return parseHeading(cell, new Set())?.period !== undefined;
}

/** Whether a row has a year. A row without figures needs no year. */
function isRowOfYear({ cells }: TableRow, columns: readonly (TableColumn | undefined)[]): boolean {
  const period = readRowPeriod(cells, columns);
  const key = period === undefined ? undefined : parseHeading(period, new Set())?.period;
  const hasFigure = columns.some((column, index) => column?.field === 'value' && isFilled(cells[index]));
  return !hasFigure || (key !== undefined && YEARS.test(key));
}
