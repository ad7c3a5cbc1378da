import { indexed } from '../../text/indexed.ts';
import { capitalize, tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { MAX_SUGGESTIONS } from './max-mistakes.ts';
import { keyOfHeading } from './parse-growth.ts';
import { type FieldName, missingFigure, vietnameseName } from './field-names.ts';
import { lastDayOf } from '../record/period-order.ts';
import { checkNotDamaged } from '../record/parse-damage.ts';
import { isBesideWomen, MEN, readRowHeading } from './parse-indicator-names.ts';
import { isMovement, isNameOfPart, isPartOfFigures, nameOfPart } from './parse-group-note.ts';
import { type Heading, parseHeading } from './parse-heading.ts';
import { isReachedRatio, readHeadingsBeside } from './parse-headings-beside.ts';
import { checkHeadingYears } from './parse-heading-years.ts';
import { findUnexplainedMarkMistake, withoutColumnNumbers } from './parse-heading-marks.ts';
import { BETWEEN_HEADINGS, completeWithPeriod } from './parse-heading-period.ts';
import { suggestUsualSigns } from './parse-heading-signs.ts';
import { findExampleOfPeriod, isPlanAgainstFigures } from './parse-heading-words.ts';
import { findMissingHeadings } from './parse-missing-headings.ts';
import { numberColumns } from './parse-numbered-columns.ts';
import type { Note } from './parse-notes.ts';
import { markLabelColumn } from './parse-label-column.ts';
import { isPeriod, nameRowsOfPeriods } from './parse-label-text.ts';
import { findSecondHeadingMistakes } from './parse-second-headings.ts';
import { suggestNames } from './parse-suggestions.ts';
import { resolveColumn, type TableColumn } from './parse-table-column.ts';
import { findPeriodMistakes, findPeriodOfOther, resolvePeriods } from './parse-table-periods.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';
import { findColumnsOfIndicators } from './parse-unknown-columns.ts';

/** A table needs a column of one of these fields. If a record has no value, another of these fields is shown as the main figure. */
export const FIGURE_FIELDS: readonly FieldName[] = ['value', 'text', 'planRatio', 'rank', 'change', 'series'];

/** The columns of a table. */
export interface TableHeadings {
  /** `undefined` stands for a column whose heading is a mistake, and for an unknown heading without cells. */
  columns: readonly (TableColumn | undefined)[];
  /** The periods that have columns of their own; empty for fewer than two. */
  periods: readonly string[];
  mistakes: IndicatorError[];
}

/** What the file and the page say about all columns. */
export interface HeadingOptions {
  ignoredNames: ReadonlySet<string>;
  /** The notes around the table, which explain the marks of headings. */
  notes: readonly Note[];
  /** Whether the unit above the table is the percent sign. */
  isUnitPercent: boolean;
  /** Whether numbers are English. */
  isEnglish: boolean;
  /** Whether a line above the headings says `Năm học`. */
  areSchoolYears: boolean;
}

/** Reads the headings of a table. Some of them, such as `So với cùng kỳ (%)`, only have a clear meaning with the cells below them. */
export function readHeadings(
  names: readonly string[],
  rows: readonly TableRow[],
  { ignoredNames, notes, areSchoolYears, ...options }: HeadingOptions,
): TableHeadings {
  const mistakes: IndicatorError[] = [];
  // Collects a mistake, so that the other headings are read too.
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof IndicatorError)) throw error;
      mistakes.push(error);
      return undefined;
    }
  };
  const isMen = (text: string) => tidy(text) === MEN && isBesideWomen(names);
  const parsed = names.map((text) =>
    isMen(text) ? undefined : attempt(() => readHeading(text, ignoredNames)),
  );
  // The mistake of a damaged letter quotes one word of the heading.
  const damagedNames = new Set(mistakes.map(({ text, column = text }) => column));
  const isEncodingWrong = mistakes.some(({ problem }) => problem === 'encoding');
  const withOthers = readHeadingsBeside(parsed, names);
  const isWithoutHeadings = withOthers.every((heading) => heading === undefined);
  const missing = isWithoutHeadings ? findMissingHeadings(names, options.isEnglish) : undefined;
  if (missing) return { columns: [], periods: [], mistakes: [...mistakes, missing] };
  const headings = markLabelColumn(withoutColumnNumbers(withOthers, names, notes), names, rows);
  const rowOfPeriodMistake = findRowOfPeriodMistake(headings, rows);
  // The other mistakes of such a table are consequences of this one.
  if (rowOfPeriodMistake) return { columns: [], periods: [], mistakes: [...mistakes, rowOfPeriodMistake] };
  const firstCells = findFirstCells(rows);
  const isOfAreas = names.some((name) => readRowHeading(name, ignoredNames) === 'area');
  const firstColumn = headings.findIndex((heading) => heading?.field !== 'ignored');
  const periodKeys = headings.map(keyOfHeading);
  const resolved = headings.map((heading, position) =>
    attempt(() => {
      const name = tidy(names[position]);
      // In a file with a wrong encoding, other names have question marks too.
      const isReported = damagedNames.has(name) || (isEncodingWrong && name.includes('?'));
      const firstCell = firstCells.get(position);
      if (!heading && !isReported) {
        if (firstCell && !isOfAreas) checkIsNoPart(name, firstCell);
        if (firstCell && position === firstColumn) checkIsNoLabelColumn(name, position, rows);
        const isSuggested = mistakes.length < MAX_SUGGESTIONS;
        const cells = isSuggested ? rows.map((row) => tidy(row.cells[position])).filter(Boolean) : undefined;
        checkNoCells(name, firstCell, headings, cells);
      }
      if (!heading) return undefined;
      const unexplainedMark = findUnexplainedMarkMistake(heading, name, notes);
      if (unexplainedMark && firstCell) throw unexplainedMark;
      if (firstCell) checkHeadingYears(heading, name, areSchoolYears);
      return resolveColumn(heading, { name, position, rows, headings, periodKeys, ...options });
    }),
  );
  const { columns: allColumns, periods } = resolvePeriods(numberColumns(resolved));
  const periodMistakes = findPeriodMistakes(allColumns, periods, names, rows);
  const periodOfOther = periods.length > 0 ? undefined : findPeriodOfOther(resolved, names, rows);
  if (periodOfOther) periodMistakes.set(...periodOfOther);
  // A column with a mistake in its period is not read, because it would be a mistake in each row too.
  const columns = allColumns.map((column, position) => (periodMistakes.has(position) ? undefined : column));
  mistakes.push(...periodMistakes.values(), ...findDuplicateMistakes(names, columns, firstCells));
  const ofSecondRow = findSecondHeadingMistakes(mistakes, rows);
  if (ofSecondRow) return { columns, periods, mistakes: ofSecondRow };
  const areUnknown = mistakes.length > 1 && mistakes.every(({ problem }) => problem === 'unknown-column');
  const ofIndicators = areUnknown && findColumnsOfIndicators(names, headings, rows, ignoredNames);
  if (ofIndicators) return { columns, periods, mistakes: [ofIndicators] };
  // A column may be missing only because its heading is a mistake.
  if (!mistakes.length) mistakes.push(...findMissingMistakes(columns, names));
  return { columns, periods, mistakes };
}

const EXAMPLE_OF_PART = 'nông thôn';

/** The text of a cell, and its row. */
interface FirstCell {
  text: string;
  row: number;
}

/** The first filled cell of each column that has one, by the index of the column. */
function findFirstCells(rows: readonly TableRow[]): Map<number, FirstCell> {
  const firstCells = new Map<number, FirstCell>();
  for (const { cells, row } of rows) {
    cells.forEach((cell, position) => {
      if (!firstCells.has(position) && isFilled(cell)) firstCells.set(position, { text: tidy(cell), row });
    });
  }
  return firstCells;
}

/** Throws for a heading whose letters a wrong encoding damaged. */
function readHeading(text: string, ignoredNames: ReadonlySet<string>): Heading | undefined {
  if (tidy(text) === '') return undefined;
  const heading = parseHeading(text, ignoredNames);
  checkNotDamaged(tidy(text), '', tidy(text));
  return heading;
}

/** The mistake of a table with a row for each period and a column for each indicator, as yearbooks print it. */
function findRowOfPeriodMistake(
  headings: readonly (Heading | undefined)[],
  rows: readonly TableRow[],
): IndicatorError | undefined {
  if (headings.some((heading) => heading?.field === 'label' || heading?.field === 'id')) return undefined;
  const first = headings.findIndex((heading) => heading?.field !== 'ignored');
  const rowsWithText = rows.filter(({ cells }) => tidy(cells[first]) !== '');
  const rowsOfPeriods = rowsWithText.filter(({ cells }) => isPeriod(tidy(cells[first])));
  const [row] = rowsOfPeriods;
  const areMost = rowsOfPeriods.length > 1 && rowsOfPeriods.length * 2 > rowsWithText.length;
  return row && areMost
    ? new IndicatorError('row-of-period', tidy(row.cells[first]), { row: row.row })
    : undefined;
}

/** Throws for names in a first column without a heading, such as `Cả năm`, which may be a label or a period. */
function checkIsNoLabelColumn(name: string, position: number, rows: readonly TableRow[]): void {
  const filled = rows.filter(({ cells }) => isFilled(cells[position]));
  const [row] = filled;
  const text = tidy(row?.cells[position]);
  if (name !== '' || !row) return;
  const texts = filled.map(({ cells }) => tidy(cells[position]));
  const suggestion = nameRowsOfPeriods(texts) ?? 'Chỉ tiêu';
  throw new IndicatorError('unnamed-rows', text, { row: row.row, suggestion });
}

/** Throws for a column of parts, `Trong đó: nữ`. A second row of headings may have the names of the parts. */
function checkIsNoPart(name: string, firstCell: FirstCell): void {
  const isPart = isNameOfPart(name) || isMovement(name);
  if (isPart) throw new IndicatorError('part-column', name, { suggestion: name.toLowerCase() });
  if (!isPartOfFigures(name)) return;
  const nameBelow = /\p{L}/u.test(firstCell.text) ? firstCell.text : EXAMPLE_OF_PART;
  throw new IndicatorError('part-column', name, { suggestion: nameOfPart(name) || nameBelow });
}

/**
 * Throws for cells below a heading that is unknown or missing.
 *
 * @param name The heading; empty if it is missing.
 * @param cells The cells below it, by which another heading is proposed; `undefined` if none is.
 */
function checkNoCells(
  name: string,
  firstCell: FirstCell | undefined,
  headings: readonly (Heading | undefined)[],
  cells: readonly string[] | undefined,
): void {
  if (!firstCell) return;
  if (name && isPlanAgainstFigures(name)) throw new IndicatorError('plan-against-figures', name);
  const usualSigns = suggestUsualSigns(name);
  if (usualSigns !== undefined)
    throw new IndicatorError('reversed-signs', name, {
      suggestion: completeWithPeriod(usualSigns, headings),
    });
  const period = findExampleOfPeriod(name);
  if (period !== undefined) throw new IndicatorError('unnamed-period', name, { suggestion: period });
  if (name) {
    throwForUnclearRatio(name, headings);
    const suggestion = cells && suggestNames(name, headings, cells);
    throw new IndicatorError('unknown-column', name, { suggestion });
  }
  throw new IndicatorError('unnamed-column', firstCell.text, { row: firstCell.row });
}

/** Throws for `Đạt tỷ lệ (%)` beside values without a plan, because it may be the ratio of a plan or the share in a whole. */
function throwForUnclearRatio(name: string, headings: readonly (Heading | undefined)[]): void {
  const fields = headings.map((heading) => heading?.field);
  const isUnclear = isReachedRatio(name) && fields.includes('value') && !fields.includes('planTarget');
  if (!isUnclear) return;
  const [suggestion, other] = ['So với kế hoạch (%)', 'Cơ cấu (%)'].map((clear) =>
    completeWithPeriod(clear, headings),
  );
  throw new IndicatorError('ratio-column', name, { other, suggestion });
}

/** The mistakes of columns with the same field. */
function findDuplicateMistakes(
  names: readonly string[],
  columns: readonly (TableColumn | undefined)[],
  firstCells: ReadonlyMap<number, FirstCell>,
): IndicatorError[] {
  const mistakes: IndicatorError[] = [];
  const firstColumns = new Map<string, { name: string; day: string | undefined }>();
  for (const [position, column] of indexed(columns)) {
    if (!column || column.field === 'ignored') continue;
    const { field, ordinal = 1, period = '', prefix = '', presets } = column;
    // A column of years and a column of months are one period together, so they are not duplicates. Neither are `Tăng` and `Giảm`.
    const part = field === 'period' ? prefix : presets.changeDirection;
    const key = [field, ordinal, period, part].join(' ');
    const name = tidy(names[position]);
    const other = firstColumns.get(key);
    if (!firstCells.has(position) && field !== 'id') continue;
    // Headings that are only days, `30/9/2024`, are periods. `Số liệu đến 30/9/2024` gives the day of the only figure.
    const own = suggestHeadingOfDay(presets);
    const days = [other?.day, own].filter((day) => day !== undefined);
    const details = { other: other?.name, suggestion: days.join(BETWEEN_HEADINGS) || undefined };
    if (other) mistakes.push(new IndicatorError('duplicate-column', name, details));
    firstColumns.set(key, { name, day: own });
  }
  return mistakes;
}

/** The heading with which a column of figures until a day has this day as its period: `Lũy kế 30/9/2024` for `Lũy kế đến hết tháng 9/2024`. */
function suggestHeadingOfDay({ asOf, qualifier }: TableColumn['presets']): string | undefined {
  const day = asOf === undefined ? undefined : lastDayOf(asOf);
  return day === undefined ? undefined : capitalize([qualifier, day].filter(Boolean).join(' '));
}

/** The mistakes that a table has no column of labels, or no column of figures. */
function findMissingMistakes(
  columns: readonly (TableColumn | undefined)[],
  names: readonly string[],
): IndicatorError[] {
  const fields = columns.map((column) => column?.field);
  const missing: FieldName[] = fields.includes('label') ? [] : ['label'];
  const hasFigure = FIGURE_FIELDS.some((field) => fields.includes(field));
  const plan = fields.indexOf('planTarget');
  const hasOnlyPlan = !hasFigure && plan >= 0;
  if (hasOnlyPlan) return [new IndicatorError('only-plan', tidy(names[plan]))];
  if (!hasFigure) missing.push(missingFigure(fields));
  return missing.map((field) => new IndicatorError('missing', vietnameseName(field)));
}
