import { tidy } from '../../text/sentence.ts';
import { isUnit } from '../record/label-unit.ts';
import { parsePeriodName } from '../record/parse-period-name.ts';
import { writeOutUnit } from '../record/unit.ts';
import { parseHeading } from './parse-heading.ts';
import { joinCompared, readHeadingsBeside } from './parse-headings-beside.ts';
import {
  areIndicatorHeadings,
  findNamesOfPeriods,
  isIndicatorName,
  readRowHeading,
  splitIndicatorName,
} from './parse-indicator-names.ts';
import { withoutRepeatedNames } from './parse-repeated-names.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

/** The colon of `So với:`, behind which the headings of the next row follow. */
const COLON_AT_END = / ?:$/;
/** `So với (%)`: a name, and brackets that must stay at the end. */
const BRACKETS_AT_END = /^(.*?) ?(\([^()]*\))$/;
/** `Tỷ lệ (%)`. */
const RATIO = /^t[ỷỉ] lệ(?!\p{L})/iu;
/** `(ha)`. */
const IN_BRACKETS = /^\(([^()]+)\)$/;

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
  const withUnits = unitRow && combineUnitRow(combined.names, unitRow.cells);
  return withUnits ? { names: withUnits.names, count: combined.count + 1 } : combined;
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
  const join = (top: string, bottom: string) => joinHeadings(top, bottom, ignoredNames);
  const ofTwo = combine(first, second, join);
  if (ofTwo) return { names: ofTwo, count: 2 };
  const below = combine(second, third, join);
  const ofThree = below && combine(first, { cells: below }, join);
  if (ofThree) return { names: ofThree, count: 3 };
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
  const kind = isNothingBelow ? readRowHeading(first.cells[firstColumn] ?? '', ignoredNames) : undefined;
  if (!isNothingBelow || kind === 'period') return undefined;
  const join = (top: string, bottom: string) => joinIndicator(top, bottom, ignoredNames);
  const names = combine(first, second, join);
  if (!names) return undefined;
  const isOfAreas = kind === 'area' && areIndicatorHeadings(names, ignoredNames);
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
  const names = combine(first, second, joinMeasure);
  const headings = names?.map((name) => parseHeading(name, ignoredNames));
  if (!names || !headings) return undefined;
  const known = readHeadingsBeside(headings, names);
  return known.every((heading) => heading !== undefined) ? { names, count: 2 } : undefined;
}

/** `Điểm số 2022` for `2022` above `Điểm số`. */
function joinMeasure(top: string, bottom: string): string | undefined {
  const [topPeriod, bottomPeriod] = [parsePeriodName(top), parsePeriodName(bottom)];
  if ((topPeriod === undefined) === (bottomPeriod === undefined)) return undefined;
  return topPeriod === undefined ? `${top} ${bottom}` : `${bottom} ${top}`;
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

/** Whether a merged cell may cover an empty one. A table of the page says which cells are merged, a file does not. */
function mayBeCovered({ spans }: HeaderRow, index: number): boolean {
  return !spans || [...spans].some(([start, { columns }]) => start < index && index < start + columns);
}

/**
 * `Thực hiện` above `2021` as `Thực hiện 2021`, `Năm 2023` above `Kế hoạch` as `Kế hoạch Năm 2023`, `So với (%)` above `Tháng trước` as
 * `So với Tháng trước (%)`. `undefined` if no combination is known, or if two have different meanings.
 */
function joinHeadings(top: string, bottom: string, ignoredNames: IgnoredNames): string | undefined {
  if (top === '') return parseHeading(bottom, ignoredNames) && bottom;
  const compared = joinCompared(top, bottom);
  if (compared !== undefined) return compared;
  const [, name = '', brackets = ''] = BRACKETS_AT_END.exec(top) ?? [];
  const candidates = [`${bottom} ${top}`, `${top} ${bottom}`, `${top} (${bottom})`];
  if (name) candidates.push(`${name} ${bottom} ${brackets}`);
  const candidatesByMeaning = new Map<string, string>();
  for (const candidate of candidates) {
    const heading = parseHeading(candidate, ignoredNames);
    const meaning = JSON.stringify(heading);
    const isKnown = heading !== undefined && heading.field !== 'ignored';
    if (isKnown && !candidatesByMeaning.has(meaning)) candidatesByMeaning.set(meaning, candidate);
  }
  const [only, second] = candidatesByMeaning.values();
  return second === undefined ? only : undefined;
}

/**
 * `2022` above `Diện tích (ha)`, or the other way round, as `Diện tích 2022 (ha)`; `Hộ nghèo` above `Tỷ lệ (%)` as `Hộ nghèo – Tỷ lệ (%)`.
 * `undefined` for two periods, and for a heading that is not the name of an indicator.
 */
function joinIndicator(top: string, bottom: string, ignoredNames: IgnoredNames): string | undefined {
  const [topPeriod, bottomPeriod] = [parsePeriodName(top), parsePeriodName(bottom)];
  const areTwoPeriods = topPeriod !== undefined && bottomPeriod !== undefined;
  if (top === '' || areTwoPeriods) return undefined;
  if (topPeriod !== undefined) return addToName(bottom, ` ${top}`);
  if (bottomPeriod !== undefined) return addToName(top, ` ${bottom}`);
  const isPart = isIndicatorName(bottom, ignoredNames) || RATIO.test(bottom);
  const areNames = isPart && isIndicatorName(top, ignoredNames);
  const { label, unit } = splitIndicatorName(bottom);
  const name = areNames ? addToName(top, ` – ${label}`) : undefined;
  if (name === undefined || unit === undefined) return name;
  // Two units would contradict each other.
  return splitIndicatorName(top).unit === undefined ? `${name} (${unit})` : undefined;
}

/** A name with a text behind it, but in front of its unit. */
function addToName(name: string, text: string): string {
  const { label, unit } = splitIndicatorName(name);
  return unit === undefined ? label + text : `${label}${text} (${unit})`;
}

/** The headings above a row that has only their units: `Diện tích` above `(ha)`. */
function combineUnitRow(first: readonly string[], second: readonly string[]): CombinedHeadings | undefined {
  const units = second.map((cell) => (tidy(cell) === '' ? undefined : readUnitInBrackets(tidy(cell))));
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

function readUnitInBrackets(text: string): string | undefined {
  const [, inBrackets = ''] = IN_BRACKETS.exec(text) ?? [];
  return isUnit(writeOutUnit(inBrackets)) ? inBrackets : undefined;
}
