import { indexed } from '../../text/indexed.ts';
import { tidy } from '../../text/sentence.ts';
import { IndicatorError, type IndicatorProblem } from '../record/indicator-error.ts';
import { type GroupHead, readGroupHead } from './parse-group-head.ts';
import { addHead, areTwoAreas, endGroups, type Heads } from './parse-group-note.ts';
import type { Heading } from './parse-heading.ts';
import { findInnerHeadings, type TableHeader } from './parse-inner-headings.ts';
import { isPageMark } from './parse-letterhead.ts';
import { findLoneProblem, findOtherPart, readLabel, readRowNumber } from './parse-lone-row.ts';
import { joinPeriods } from '../record/parse-period-name.ts';
import { lacksAccents } from './parse-missing-accents.ts';
import type { FileDefaults } from './parse-rows-above.ts';
import { moveUnitToLabel, readSectionUnit, type SectionUnit } from './parse-section-unit.ts';
import type { TableRow } from './parse-table-row.ts';
import { agreesWithTimes, parseBarePeriod, parseTimeLine, type TimeLine } from './parse-time-line.ts';
import { completePeriod } from './parse-table-periods.ts';
import { haveOnlyValues, isPartOfWholeYears } from './parse-title-parts.ts';
import { mentionsUnit, parseUnitLine } from './parse-unit-line.ts';
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
  /** The heads of the groups that a row belongs to. */
  heads: Heads;
}

/** A row that makes the rows below it unclear. */
interface Barrier extends RowPlace {
  /**
   * The mistake of the rows below: the row begins another table or period, it is the head of a group such as `Kế hoạch`, or it may be a part of
   * the label of the next row.
   */
  problem: 'row-above' | 'group-head' | 'broken-label';
}

/** The text and the number of a row, as a mistake quotes them. */
export interface RowPlace {
  text: string;
  row: number;
}

/** A row with a figure or a label, and what the rows above say about it. */
export interface InnerRow extends TableRow {
  inherited: Inherited;
}

/** A row without figures may be a head itself, and needs no heads. */
const NO_HEADS: Heads = [];
const YEAR = /^\d{4}$/;
/** A row that is separated by another sign than the table: `Dân số,15,16` in a table with semicolons. */
const OTHER_SEPARATOR = /\p{L}\s*(?:[,;|]\s*[-+−]?\d[\d.,]*%?\s*)+$/u;
/** `Số liệu năm 2023 là ước tính`, `2. Nguồn: …`: a line that may be a note below the table. */
const ABOUT_FIGURES = /^(\d[.)] ?)?\(?(số liệu|nguồn ?:|ghi chú ?:|chưa (bao )?gồm)/i;
/** How the title of another table begins: `Bảng 2. …`, `Biểu số 3 …`. */
const TABLE_TITLE = /^(bảng|biểu)( số)? \d+/i;

/**
 * Takes the rows that concern the rows below them out of a table, in the order of the table:
 * - `Đơn vị tính: tỷ đồng` is the unit and `Năm 2023` the period of the rows below it;
 * - the same headings again, at a page break, are left out;
 * - below other headings, the title of another table, a period that the headings contradict, or the head of a group that changes the meaning
 *   of figures, `Kế hoạch`, all rows are mistakes.
 */
export function resolveInnerRows(
  rows: readonly TableRow[],
  header: TableHeader,
  fileDefaults: FileDefaults,
): { rows: InnerRow[]; mistakes: IndicatorError[] } {
  const mistakes: IndicatorError[] = [];
  const figures: InnerRow[] = [];
  const innerHeadings = findInnerHeadings(rows, header);
  const { headings } = header;
  let inherited = toInherited(fileDefaults);
  // The last row about the rows below it, until a row of figures follows.
  let rowWithNothingBelow: RowPlace | undefined;
  // A row with a label only, if the next row may be the end of this label.
  let beginOfLabel: RowPlace | undefined;
  let isBelowHead = false;
  // Heads that say nothing about the rows below them, such as `Nam`. Tables repeat them often, and reading a head takes long.
  const plainHeads = new Set<string>();
  for (const [index, printedRow] of indexed(rows)) {
    const row = moveUnitToLabel(printedRow, headings);
    const kind = innerHeadings.get(printedRow);
    if (kind === 'same') continue;
    const head = kind ? undefined : readGroupHead(row, headings);
    const number = readRowNumber(row, headings);
    if (!head && !kind) {
      inherited = withHeads(inherited, endGroups(inherited.heads, readLabel(row, headings), number));
      const ofRow = beginOfLabel ? withBarrier(inherited, beginOfLabel, 'broken-label') : inherited;
      figures.push({ ...row, inherited: ofRow });
      rowWithNothingBelow = undefined;
      beginOfLabel = undefined;
      isBelowHead = false;
      continue;
    }
    // Only a head and a row of headings need a text. Joining the cells of each row of a large file would take long.
    const text = head?.label ?? row.cells.map(tidy).filter(Boolean).join(' ');
    const place = { text, row: row.row };
    const headKey = head ? [head.label, head.unit, inherited.defaults.unit].join('\n') : '';
    const isPlainHead = plainHeads.has(headKey);
    if (!isPlainHead) {
      const isPageBreak = head !== undefined && isPageMark(head.label);
      const time = head && parseTimeLine(text);
      const inheritedBelow = head && readInheritedBelow(place, time, inherited, header);
      if (head?.other && (isPageBreak || inheritedBelow)) {
        mistakes.push(new IndicatorError('beside-line', head.other, { row: row.row, other: text }));
        continue;
      }
      if (head?.hasWordsInFigures) {
        figures.push({ ...row, inherited });
        rowWithNothingBelow = undefined;
        continue;
      }
      if (isPageBreak) continue;
      if (time && header.isAccented && lacksAccents(text)) {
        mistakes.push(new IndicatorError('accents', text, { row: row.row }));
        continue;
      }
      const isOtherTable = kind === 'other' || (head && TABLE_TITLE.test(head.label));
      const next = isOtherTable ? withBarrier(inherited, place, 'row-above') : inheritedBelow;
      if (next) {
        inherited = head?.unit ? { ...next, section: { ...place, unit: head.unit } } : next;
        rowWithNothingBelow = place;
        continue;
      }
    }
    if (!head) continue;
    const isLabelOnly = isOnlyLabel(head) && readLabel(row, headings) === head.label;
    const problem = isPlainHead ? undefined : findProblem(head, isLabelOnly);
    if (problem) {
      mistakes.push(new IndicatorError(problem, text, { row: row.row }));
      continue;
    }
    const otherPart = isLabelOnly ? findOtherPart(rows, index, headings) : undefined;
    const last = figures.at(-1);
    if (otherPart === 'above' && last) {
      figures[figures.length - 1] = {
        ...last,
        inherited: withBarrier(last.inherited, place, 'broken-label'),
      };
      continue;
    }
    figures.push({ ...row, inherited: withHeads(inherited, NO_HEADS) });
    rowWithNothingBelow = undefined;
    if (otherPart === 'below') beginOfLabel = place;
    if (otherPart || head.hasId) continue;
    const below = isPlainHead ? inherited : readGroup(head, place, inherited, headings);
    if (below === inherited) plainHeads.add(headKey);
    const isAboutFigures = below.barrier?.row === place.row || ABOUT_FIGURES.test(head.label);
    if (isAboutFigures) rowWithNothingBelow = place;
    const isArea = areTwoAreas(head.label, readLabel(rows[index + 1], headings));
    const heads =
      isLabelOnly && !isArea ? addHead(inherited.heads, head.label, number, isBelowHead) : inherited.heads;
    inherited = withHeads(below, heads);
    isBelowHead = isLabelOnly;
  }
  if (rowWithNothingBelow) {
    const { text, row } = rowWithNothingBelow;
    mistakes.push(new IndicatorError('nothing-below', text, { row }));
  }
  return { rows: figures, mistakes };
}

/** Whether a row has neither an id, a unit nor any other cell beside its label. */
function isOnlyLabel({ unit, hasId, other }: GroupHead): boolean {
  return !unit && !hasId && other === undefined;
}

/** The mistake of a head that is not the name of a group. */
function findProblem({ label }: GroupHead, isLabelOnly: boolean): IndicatorProblem | undefined {
  if (OTHER_SEPARATOR.test(label)) return 'outside-row';
  if (mentionsUnit(label)) return 'unit-line';
  return isLabelOnly ? findLoneProblem(label) : undefined;
}

function withHeads(inherited: Inherited, heads: Heads): Inherited {
  return heads === inherited.heads ? inherited : { ...inherited, heads };
}

/** What the first row below the headings inherits. */
function toInherited(defaults: FileDefaults): Inherited {
  const { period = '' } = defaults;
  return { defaults, heads: NO_HEADS, ...(YEAR.test(period) && { year: period }) };
}

/** What the rows below the head of a group inherit; `undefined` for a head without a unit and a time. */
function readInheritedBelow(
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
  const isPartOfFigures =
    !haveOnlyValues(headings) && isPartOfWholeYears(place.text, headings, inherited.defaults.period);
  const isContradicted =
    isPartOfFigures || headings.some((heading) => isOtherPeriod(heading?.period, withYear));
  if (isContradicted) return withBarrier(inherited, place, 'row-above');
  return { ...inherited, year, periodRow: place, defaults: { ...defaults, period: withYear, status } };
}

/** What the rows below the head of a group inherit: its unit, if it gives one, and whether it changes the meaning of their figures. */
function readGroup(
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

function withBarrier(inherited: Inherited, place: RowPlace, problem: Barrier['problem']): Inherited {
  return { ...inherited, barrier: { ...place, problem } };
}

/** Whether the period of a heading contradicts that of a row. `tháng 1` does not contradict `2023`, which completes it. */
function isOtherPeriod(own: string | undefined, period: string): boolean {
  return own !== undefined && own !== period && joinPeriods(own, period) === undefined;
}
