import { joinPeriods } from '../record/parse-period-name.ts';
import type { GroupHead } from './parse-group-head.ts';
import type { Heading } from './parse-heading.ts';
import type { TableHeader } from './parse-inner-headings.ts';
import type { OutlineDoubt } from './parse-outline-row.ts';
import type { FileDefaults } from './parse-rows-above.ts';
import { readSectionUnit, type SectionUnit } from './parse-section-unit.ts';
import { completePeriod } from './parse-table-periods.ts';
import { agreesWithTimes, parseBarePeriod, type TimeLine } from './parse-time-line.ts';
import { haveOnlyValues, isPartOfWholeYears } from './parse-title-parts.ts';
import { parseUnitLine } from './parse-unit-line.ts';
import { changesMeaning, isOtherHeading, namesOtherYear } from './parse-unread-line.ts';

/** What the rows above a row say about it. */
export interface Inherited {
  /** The lines above the table, and the units and periods of rows inside it. */
  defaults: FileDefaults;
  /** The year that completes the months and quarters of rows below it. */
  year?: string | undefined;
  /** The row inside the table that gives the period, if one does. */
  periodRow?: RowPlace | undefined;
  /** A row that gives a unit, but does not say for how many of the rows below it. */
  section?: SectionUnit | undefined;
  /** A row below which the headings of the table may not apply, such as the title of another table. */
  barrier?: Barrier | undefined;
  /** The labels of the rows that a row is a part of, from the outermost to the innermost. */
  parents: readonly string[];
  /** Whether the row is a part of its parent only because it stands below it: no number, sign, indentation or capitals say so. */
  isByPosition?: boolean | undefined;
}

/** A row that makes the rows below it unclear. */
export interface Barrier extends RowPlace {
  /**
   * Why the rows below are unclear:
   * - `row-above`: this row begins another table or period.
   * - `group-head`: this row is the head of a group, such as `Kế hoạch`, which changes the meaning of their figures.
   * - `broken-label`: this row has no figures, and may belong to the label of the next row, or of the row above, which is then unclear.
   * - `row-of-period`: this row has a time in place of a label.
   * - any other: it is not known of which row they are parts.
   */
  problem: 'row-above' | 'group-head' | 'broken-label' | 'row-of-period' | OutlineDoubt['problem'];
  /** The sign that the author should write in front of the label of each part, or the heading for the time of the row. */
  suggestion?: string;
}

/** The text and the number of a row, as a mistake quotes them. */
export interface RowPlace {
  text: string;
  row: number;
}

const YEAR = /^\d{4}$/;

/** What the first row below the headings inherits. */
export function toInherited(defaults: FileDefaults): Inherited {
  const { period = '' } = defaults;
  return { defaults, parents: [], ...(YEAR.test(period) && { year: period }) };
}

/** What the rows below a line about them, `Đơn vị tính: tỷ đồng` or `Năm 2023`, inherit; `undefined` for a row that is no such line. */
export function readBelowLine(
  place: RowPlace,
  time: TimeLine | undefined,
  inherited: Inherited,
  { headings, areRowsYears }: TableHeader,
): Inherited | undefined {
  const { defaults } = inherited;
  const unit = parseUnitLine(place.text);
  // The unit is also stored as a section, because `checkUnitOfSection` then reports a heading with another unit.
  if (unit)
    return { ...inherited, defaults: { ...defaults, unit }, section: { ...place, unit: unit.toLowerCase() } };
  if (areRowsYears) return undefined;
  if (!time)
    return parseBarePeriod(place.text) === undefined ? undefined : withBarrier(inherited, place, 'row-above');
  if (time.isPlan) return withBarrier(inherited, place, 'row-above');
  const { period, asOf, status } = time;
  if (period === undefined) {
    const periods = headings.flatMap((heading) => heading?.period ?? []);
    // `Đến 31/12/2021` in a table of 2023.
    if (!agreesWithTimes(time, periods)) return withBarrier(inherited, place, 'row-above');
    return { ...inherited, defaults: { ...defaults, asOf } };
  }
  const year = YEAR.test(period) ? period : inherited.year;
  const withYear = completePeriod(period, year);
  // A plan or a comparison beside `6 tháng đầu năm` may be that of the whole year.
  const mayBeOfWholeYears =
    !haveOnlyValues(headings) && isPartOfWholeYears(place.text, headings, inherited.defaults.period);
  const isContradicted =
    mayBeOfWholeYears || headings.some((heading) => isOtherPeriod(heading?.period, withYear));
  if (isContradicted) return withBarrier(inherited, place, 'row-above');
  return { ...inherited, year, periodRow: place, defaults: { ...defaults, period: withYear, status } };
}

/** What the rows below the head of a group, `Cơ cấu (%)`, inherit: its unit, if it gives one, and whether it changes the meaning of their figures. */
export function readBelowHead(
  { label, unit }: GroupHead,
  place: RowPlace,
  inherited: Inherited,
  headings: readonly (Heading | undefined)[],
): Inherited {
  const unitsOfHeadings = headings.map((heading) => heading?.presets.unit);
  const unitsAbove = [inherited.defaults.unit, ...unitsOfHeadings].filter((text) => text !== undefined);
  const ownSection = readSectionUnit(label, unit, place.row, unitsAbove);
  const withSection = ownSection ? { ...inherited, section: ownSection } : inherited;
  const isPercentage = ownSection?.unit === '%';
  const isUnclear =
    changesMeaning(label, headings, isPercentage) ||
    isPartOfWholeYears(label, headings, inherited.defaults.period) ||
    namesOtherYear(label, headings) ||
    (!isPercentage && isOtherHeading(label, headings));
  return isUnclear ? withBarrier(withSection, place, 'group-head') : withSection;
}

export function withBarrier(inherited: Inherited, place: RowPlace, problem: Barrier['problem']): Inherited {
  return { ...inherited, barrier: { ...place, problem } };
}

/** Whether the period of a heading contradicts that of a row. `tháng 1` does not contradict `2023`, which completes it. */
function isOtherPeriod(own: string | undefined, period: string): boolean {
  return own !== undefined && own !== period && joinPeriods(own, period) === undefined;
}
