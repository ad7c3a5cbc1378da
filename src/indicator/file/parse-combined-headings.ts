import { tidy } from '../../text/sentence.ts';
import { isUnit } from '../record/label-unit.ts';
import { parsePeriodName } from '../record/parse-period-name.ts';
import { writeOutUnit } from '../record/unit.ts';
import { FIELDS_WITHOUT_FIGURES } from './field-names.ts';
import { parseHeading } from './parse-heading.ts';
import { readHeadingsBeside } from './parse-headings-beside.ts';
import {
  areIndicatorHeadings,
  findNamesOfPeriods,
  readFirstHeading,
  readRowHeading,
} from './parse-indicator-names.ts';
import { joinHeadings, joinIgnored, joinIndicator, joinMeasure, toRatio } from './parse-joined-headings.ts';
import { namePartsAfterWhole } from './parse-part-headings.ts';
import { withoutRepeatedNames } from './parse-repeated-names.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

/** The colon of `So với:`, behind which the headings of the next row follow. */
const COLON_AT_END = / ?:$/;
/** `(ha)`. */
const IN_BRACKETS = /^\(([^()]+)\)$/;

/** `So sánh (%)`. */
const COMPARED = /^so sánh( \(%\))?$/i;

type IgnoredNames = ReadonlySet<string>;
type HeaderRow = Pick<TableRow, 'cells' | 'spans'>;

const NO_ROW: HeaderRow = { cells: [] };

/** The headings of several rows, as one row. */
export interface CombinedHeadings {
  names: readonly string[];
  /** How many rows they stand in. */
  count: number;
}

/**
 * The headings of the first rows, if they belong together: `Thực hiện` above `2021` and `2022`, also in three rows; `Diện tích` above `(ha)`;
 * or, in a table of areas, `2022` above `Diện tích` and `Sản lượng`. `undefined` if the first row stands alone, or if a combined heading is not
 * known.
 */
export function combineHeaderRows(
  rows: readonly HeaderRow[],
  ignoredNames: IgnoredNames,
): CombinedHeadings | undefined {
  const combined = combineInEitherSpelling(rows, (ownRows) => combineWithoutUnits(ownRows, ignoredNames));
  const unitRow = combined && rows[combined.count];
  // A single cell, `%`, is a line about the table.
  const hasUnits = unitRow !== undefined && unitRow.cells.filter(isFilled).length > 1;
  const withUnits = combined && hasUnits ? combineUnitRow(combined.names, unitRow.cells) : undefined;
  return combined && withUnits ? { names: withUnits.names, count: combined.count + 1 } : combined;
}

/**
 * Combines rows as they are or, if that is not possible, without the repeated names of merged cells. The rows below the headings are no part of
 * them, so that two rows are tried before three.
 */
function combineInEitherSpelling(
  rows: readonly HeaderRow[],
  combineRows: (rows: readonly HeaderRow[]) => CombinedHeadings | undefined,
): CombinedHeadings | undefined {
  const asTheyAre = combineRows(rows);
  if (asTheyAre) return asTheyAre;
  for (const count of [2, 3]) {
    const cleared = rows.length >= count ? withoutRepeatedNames(rows.slice(0, count)) : undefined;
    const combined = cleared && combineRows(cleared);
    if (combined?.count === count) return combined;
  }
  return undefined;
}

function combineWithoutUnits(
  rows: readonly HeaderRow[],
  ignoredNames: IgnoredNames,
): CombinedHeadings | undefined {
  const [first = NO_ROW, second = NO_ROW, third = NO_ROW] = rows;
  const join = (top: string, bottom: string) =>
    joinIgnored(top, bottom, ignoredNames) ?? joinHeadings(top, bottom, ignoredNames);
  const ofTwo = combine(first, second, join);
  if (ofTwo) return { names: ofTwo, count: 2 };
  const below = combine(second, third, join);
  const ofThree = below && combine(first, { cells: below }, join);
  if (ofThree) return { names: ofThree, count: 3 };
  const single =
    combineSingle(first, second, join, ignoredNames) ?? combineOnly(first, second, join, ignoredNames);
  if (single) return { names: single, count: 2 };
  return (
    combineMeasures(first, second, ignoredNames) ??
    combineUnitRow(first.cells, second.cells) ??
    combineTranslations(first.cells, second.cells, ignoredNames) ??
    combineTwoIndicatorRows(rows, ignoredNames)
  );
}

/**
 * The headings of a table with merged cells: in a table of areas, `2022` above `Diện tích (ha)`, and `Hộ nghèo` above `Số hộ` and `Tỷ lệ (%)`; in
 * any other table, such as one of crops, only `2022` above `Diện tích (ha)`.
 */
export function combineIndicatorRows(
  rows: readonly HeaderRow[],
  ignoredNames: IgnoredNames,
): CombinedHeadings | undefined {
  return combineInEitherSpelling(rows, (ownRows) => combineTwoIndicatorRows(ownRows, ignoredNames));
}

function combineTwoIndicatorRows(
  [first = NO_ROW, second = NO_ROW]: readonly HeaderRow[],
  ignoredNames: IgnoredNames,
): CombinedHeadings | undefined {
  const firstColumn = first.cells.findIndex((name) => !isIgnored(name, ignoredNames));
  const isNothingBelow = second.cells.slice(0, firstColumn + 1).every((cell) => tidy(cell) === '');
  const kind = isNothingBelow ? readFirstHeading(first.cells[firstColumn] ?? '', ignoredNames) : undefined;
  if (!isNothingBelow) return undefined;
  const join = (top: string, bottom: string) => {
    const hasPeriod = [top, bottom].some((name) => parsePeriodName(name) !== undefined);
    // Periods in the headings and in the rows would be two periods of one figure.
    if (kind === 'period' && hasPeriod) return undefined;
    return joinIgnored(top, bottom, ignoredNames) ?? joinIndicator(top, bottom, ignoredNames);
  };
  const named = kind && namePartsAfterWhole(first, second, firstColumn);
  const ownFirst = named ?? first;
  const single = kind === 'area' ? combineSingle(ownFirst, second, join, ignoredNames) : undefined;
  const names = combine(ownFirst, second, join) ?? single;
  if (!names) return undefined;
  const isOfAreas = kind !== undefined && areIndicatorHeadings(names, ignoredNames);
  // The only cell behind the first one may be a title: `39;Dân số`.
  const hasGroups = first.cells.filter(isFilled).length > (isFilled(first.cells[firstColumn]) ? 2 : 1);
  const isOfCrops = hasGroups && areOfPeriods(names, ignoredNames);
  return isOfAreas || isOfCrops ? { names, count: 2 } : undefined;
}

/**
 * Measures of each period, `2022` above `Điểm số` and `Thứ hạng`, or the other way round. `undefined` if the measures of a period do not explain each
 * other, as a score beside its rank does.
 */
function combineMeasures(
  first: HeaderRow,
  second: HeaderRow,
  ignoredNames: IgnoredNames,
): CombinedHeadings | undefined {
  const join = (top: string, bottom: string) =>
    joinIgnored(top, bottom, ignoredNames) ?? joinMeasure(top, toRatio(bottom));
  const names = combine(first, second, join);
  const headings = names?.map((name) => parseHeading(name, ignoredNames));
  if (!names || !headings) return undefined;
  const known = readHeadingsBeside(headings, names);
  return known.every((heading) => heading !== undefined) ? { names, count: 2 } : undefined;
}

/** Whether all headings but the first are indicators of periods: `Diện tích 2022 (ha)`. */
function areOfPeriods(names: readonly string[], ignoredNames: IgnoredNames): boolean {
  const ofPeriods = findNamesOfPeriods(names, ignoredNames);
  return names.length > 1 && names.every((_, index) => ofPeriods.has(index) === index > 0);
}

/** Whether a heading is that of a column that is not read, such as `STT`. */
function isIgnored(name: string, ignoredNames: IgnoredNames): boolean {
  return tidy(name) !== '' && parseHeading(name, ignoredNames)?.field === 'ignored';
}

/**
 * The headings of two rows, where a merged cell of the first row stands above several cells of the second. `undefined` if there is no merged
 * cell, or if two cells cannot be joined.
 */
function combine(
  first: HeaderRow,
  second: HeaderRow,
  join: (top: string, bottom: string) => string | undefined,
): string[] | undefined {
  const names: string[] = [];
  let group = '';
  let hasMergedCells = false;
  for (let index = 0; index < Math.max(first.cells.length, second.cells.length); index++) {
    const top = tidy(first.cells[index]).replace(COLON_AT_END, '');
    const bottom = tidy(second.cells[index]);
    // In CSV, a merged cell is a filled cell with empty cells behind it. It ends where nothing stands below.
    const isCovered = top === '' && bottom !== '' && group !== '' && mayBeCovered(first, index);
    if (isCovered) hasMergedCells = true;
    else group = bottom === '' ? '' : top;
    const name = bottom === '' ? top : join(group, bottom);
    if (name === undefined) return undefined;
    names.push(name);
  }
  return hasMergedCells ? names : undefined;
}

/**
 * The headings of two rows without merged cells, `Năm 2023;Năm 2024` above `Thực hiện;Kế hoạch`. `undefined` if nothing stands below a column of
 * figures, and for a single cell that is no heading: the second row may then be a line about the table, `Nghìn lượt người`.
 */
function combineSingle(
  first: HeaderRow,
  second: HeaderRow,
  join: (top: string, bottom: string) => string | undefined,
  ignoredNames: IgnoredNames,
): string[] | undefined {
  const pairs = first.cells.map((top, index) => [tidy(top), tidy(second.cells[index])] as const);
  const joined = pairs.filter(([, bottom]) => bottom !== '');
  const isBelowAll = pairs.every(([top, bottom]) => {
    const field = top === '' ? 'ignored' : parseHeading(top, ignoredNames)?.field;
    const isOfRows = field === undefined && readRowHeading(top, ignoredNames) !== undefined;
    const isWithoutFigures = isOfRows || FIELDS_WITHOUT_FIGURES.includes(field);
    return bottom === '' ? isWithoutFigures : !isWithoutFigures && /[\p{L}%]/u.test(bottom);
  });
  const isBehindLast = second.cells.slice(first.cells.length).some(isFilled);
  const areHeadings = joined.length > 1 || joined.some(([, bottom]) => parseHeading(bottom, ignoredNames));
  if (!areHeadings || !isBelowAll || isBehindLast || pairs[0]?.[1] !== '') return undefined;
  const names = pairs.map(([top, bottom]) => (bottom === '' ? top : top && join(top, bottom)));
  return names.every((name) => name !== undefined) ? names : undefined;
}

/**
 * The headings of two rows, the second of which has a single cell, below a heading that is not known without it: `TH/KH (%)` below `So sánh`. `undefined`
 * if the two are not known together, or if another heading is unknown.
 */
function combineOnly(
  first: HeaderRow,
  second: HeaderRow,
  join: (top: string, bottom: string) => string | undefined,
  ignoredNames: IgnoredNames,
): string[] | undefined {
  const names = first.cells.map(tidy);
  const unknown = names.filter((name) => name !== '' && !parseHeading(name, ignoredNames));
  const [only, ...others] = [...second.cells.keys()].filter((index) => isFilled(second.cells[index]));
  const top = names[only ?? 0] ?? '';
  if (only === undefined || others.length || only === 0 || unknown.length !== 1 || unknown[0] !== top)
    return undefined;
  const bottom = tidy(second.cells[only]);
  // `So sánh` and `So sánh (%)` say no more than `TH/KH (%)` below them.
  const [, unit = ''] = COMPARED.exec(top) ?? [];
  const ownName = COMPARED.test(top) ? `${bottom}${bottom.includes('%') ? '' : unit}` : undefined;
  const isKnown = ownName !== undefined && parseHeading(ownName, ignoredNames) !== undefined;
  const name = join(top, bottom) ?? (isKnown ? ownName : undefined);
  return name === undefined ? undefined : names.map((other, index) => (index === only ? name : other));
}

/** Whether a merged cell may cover an empty one. A table of the page says which cells are merged, a file does not. */
function mayBeCovered({ spans }: HeaderRow, index: number): boolean {
  return !spans || [...spans].some(([start, { columns }]) => start < index && index < start + columns);
}

/** The headings above a row that has only their units: `Diện tích` above `(ha)`. */
function combineUnitRow(first: readonly string[], second: readonly string[]): CombinedHeadings | undefined {
  const units = second.map((cell) => (tidy(cell) === '' ? undefined : readUnit(tidy(cell))));
  const areUnits = units.some(Boolean) && second.every((cell, index) => tidy(cell) === '' || units[index]);
  const haveNames = units.every((unit, index) => unit === undefined || tidy(first[index]) !== '');
  if (tidy(second[0]) !== '' || !areUnits || !haveNames) return undefined;
  const names = first.map((name, index) => (units[index] ? `${tidy(name)} (${units[index]})` : name));
  return { names, count: 2 };
}

/** The headings above a row of their English translations: `Chỉ tiêu`, `Năm 2022` above `Indicator`, `Year 2022`. */
function combineTranslations(
  first: readonly string[],
  second: readonly string[],
  ignoredNames: IgnoredNames,
): CombinedHeadings | undefined {
  const pairs = second.map((cell, index) => [tidy(first[index]), tidy(cell)] as const);
  const translated = pairs.filter(([, bottom]) => bottom !== '');
  const areTranslations = translated.every(([top, bottom]) => {
    const isEnglish = top !== '' && /^(?=.*[a-z])[ -~]+$/i.test(bottom);
    return isEnglish && parseHeading(`${top} - ${bottom}`, ignoredNames) !== undefined;
  });
  return translated.length > 1 && areTranslations ? { names: first, count: 2 } : undefined;
}

/** The unit in `(ha)`, `ha` or `%`. Without brackets, a text with a capital may be a heading: `Xã`. */
function readUnit(text: string): string | undefined {
  const [, unit = /^[\p{Ll}%‰]/u.test(text) ? text : ''] = IN_BRACKETS.exec(text) ?? [];
  return isUnit(writeOutUnit(unit)) ? unit : undefined;
}
