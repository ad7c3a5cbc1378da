import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { type Closing, hasClosingWord, joinClosings, readClosing } from './parse-closing-line.ts';
import type { Heading } from './parse-heading.ts';
import { isDayOfDocument, readReporter } from './parse-letterhead.ts';
import { isTimeWithoutAccents } from './parse-missing-accents.ts';
import { readSplitNoteAbove, toSplitNoteMistake } from './parse-split-notes.ts';
import type { TableRow } from './parse-table-row.ts';
import { suggestClearYears } from '../record/successive-years.ts';
import {
  agreesWithTimes,
  parseBarePeriod,
  parseSeasonLine,
  parseTimeLine,
  parseTitleOfYears,
  parseTitleWithYear,
  type TimeLine,
  withoutUnit,
} from './parse-time-line.ts';
import { mentionsUnit, namesUnitOfPart, parseTitleUnit, parseUnitLine } from './parse-unit-line.ts';
import { findPartOfYear, type NamedPart } from './parse-part-of-year.ts';
import {
  areNamedAsPlans,
  isLineOfTargets,
  suggestPlanHeading,
  type TableBelow,
  withoutWordOfResults,
} from './parse-plan-lines.ts';
import { type PartLine, resolvePartLines } from './parse-title-parts.ts';
import { isTranslatedTitle, toTitle } from './parse-titles.ts';
import {
  changesMeaning,
  hasUnreadUnit,
  isTitleOfIndexes,
  namesOtherYear,
  namesPlan,
} from './parse-unread-line.ts';

/** What the rows around a table say about all its records. A cell or a heading of the record takes precedence. */
export interface FileDefaults extends Closing {
  unit?: string;
  period?: string | undefined;
  /** The status of the figures of that period. */
  status?: string | undefined;
  /** The day of figures without a period. */
  asOf?: string | undefined;
  /** The day of each year until which the figures were counted: `30/6`. */
  dayOfYear?: string | undefined;
  /** Whether the years of the headings are school years: a line above them says `Năm học`. */
  areSchoolYears?: boolean;
  /** The titles above the headings, as tiles show them. */
  titles?: readonly string[];
}

export interface RowsAboveOptions {
  /** Whether the table is written with accents. */
  isAccented: boolean;
  /** Whether a percent sign stands in the table. */
  isInPercent: boolean;
  /** The periods that rows inside the table give to the rows below them. */
  timesOfRows: readonly string[];
  /** The names of the headings, and the rows below them. */
  names: readonly string[];
  rowsBelow: readonly TableRow[];
}

type LineProblem = 'plan-line' | 'other-time' | 'unit-line' | 'line-above' | 'outside-row' | 'school-years';

/** A title has few cells: the number of the form, the title and the unit. */
const MAX_TITLE_CELLS = 3;
/** `Năm học`, `Năm học - School year`. */
const SCHOOL_YEARS = /^năm học(?: [-–—/] school year)?$/i;
/** `Cơ cấu GRDP`: figures in percent. */
const STRUCTURE = /^((bảng|biểu)( số)? \S+ )?(cơ cấu|tỷ trọng|tỉ trọng)(?!\p{L})/iu;
/** The number of a table in a yearbook: `39`, `39.`, `151.1`. */
const TABLE_NUMBER = /^\d{1,3}(?:\.\d{1,2})?\.?$/;

/**
 * Reads the rows above the headings: titles, which tiles show in their notes, and lines about all records, such as `Đơn vị tính: tỷ đồng`. All other
 * rows are mistakes.
 *
 * @param headings The headings below the rows. A title such as `Dự báo năm 2030` is a mistake if no heading says the same.
 * @param times The times in the headings and rows below, which a line such as `Năm 2023` must not contradict.
 */
export function readRowsAbove(
  rows: readonly TableRow[],
  headings: readonly (Heading | undefined)[],
  times: readonly string[],
  { isAccented, isInPercent, timesOfRows, names, rowsBelow }: RowsAboveOptions,
): {
  defaults: FileDefaults;
  mistakes: IndicatorError[];
} {
  const defaults: FileDefaults = {};
  const mistakes: IndicatorError[] = [];
  const partLines: PartLine[] = [];
  const table = { headings, names, rows: rowsBelow, times };
  const lines = rows.flatMap(({ cells }) => cells.flatMap(splitLines));
  for (const { cells, row } of rows) {
    const filledCells = cells.filter((cell) => tidy(cell) !== '');
    const splitNote = readSplitNoteAbove(filledCells.map(tidy));
    if (splitNote !== undefined) {
      mistakes.push(toSplitNoteMistake(splitNote, row));
      continue;
    }
    const texts = joinBehindColons(filledCells);
    // `39;Dân số` is the number of a table and its title, `Dân số;15;16` a row of figures.
    const hasFigure = texts.slice(1).some((text) => !/\p{L}|%/u.test(text));
    if (texts.length > MAX_TITLE_CELLS || hasFigure) {
      mistakes.push(new IndicatorError('outside-row', texts.map(tidy).join(' '), { row }));
      continue;
    }
    for (const line of texts.flatMap(splitLines)) {
      const isTimeLackingAccents = isAccented && isTimeWithoutAccents(line);
      const problem = isTimeLackingAccents
        ? 'accents'
        : readLineOrTargets(line, defaults, { lines, table, isInPercent });
      const suggestion = suggest(problem, line, table);
      const other = problem === 'other-time' ? times[0] : undefined;
      // The mistake of one line about plans is corrected for all of them.
      const isRepeated = problem === 'plan-line' && mistakes.some((other) => other.problem === problem);
      if (problem && !isRepeated)
        mistakes.push(new IndicatorError(problem, line, { row, suggestion, other }));
      const part = problem ? undefined : readPart(withoutWordOfResults(line));
      if (part) partLines.push({ ...part, line, row });
    }
  }
  const time = resolvePartLines(partLines, headings, { times, timesOfRows, period: defaults.period });
  const { period, dayOfYear } = time;
  return {
    defaults: { ...defaults, ...(period !== undefined && { period }), ...(dayOfYear && { dayOfYear }) },
    mistakes: [...mistakes, ...time.mistakes],
  };
}

/** The part of a year that a title or a line such as `Tháng 6` names. */
function readPart(line: string): NamedPart | undefined {
  const isTitle = !hasClosingWord(line) && toTitle(line) !== undefined;
  return isTitle ? findPartOfYear(line) : undefined;
}

/** Joins each text that ends with a colon, `Đơn vị tính:`, to the text behind it. */
function joinBehindColons(texts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const text of texts) {
    const last = joined.at(-1);
    if (last !== undefined && last.trimEnd().endsWith(':')) joined[joined.length - 1] = `${last} ${text}`;
    else joined.push(text);
  }
  return joined;
}

function splitLines(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map(tidy)
    .filter(Boolean);
}

function suggest(problem: string | undefined, line: string, table: TableBelow): string | undefined {
  if (problem === 'plan-line') return suggestPlanHeading(table);
  return problem === 'school-years' ? suggestClearYears(line) : undefined;
}

/** Reads a line, unless it says that the figures are targets and no heading says so. */
function readLineOrTargets(
  line: string,
  defaults: FileDefaults,
  { lines, table, isInPercent }: { lines: readonly string[]; table: TableBelow; isInPercent: boolean },
): LineProblem | undefined {
  const { headings, times } = table;
  if (!hasClosingWord(line) && isLineOfTargets(line, lines, table)) return 'plan-line';
  const problem = readLine(withoutWordOfResults(line), defaults, { headings, times, isInPercent });
  if (problem !== 'line-above' || !namesPlan(line, headings)) return problem;
  return areNamedAsPlans(table) ? addTitle(line, defaults) : 'plan-line';
}

/**
 * Adds what a line says to the defaults. Returns the problem of a line that cannot be read or contradicts an earlier line.
 *
 * @param title The whole line, if `line` is only a part of it.
 */
function readLine(
  line: string,
  defaults: FileDefaults,
  table: { headings: readonly (Heading | undefined)[]; times: readonly string[]; isInPercent: boolean },
  title = line,
): LineProblem | undefined {
  const { headings, times, isInPercent } = table;
  const closing = readClosing(line);
  if (closing && hasClosingWord(line)) return addClosing(closing, defaults);
  if (isDayOfDocument(line)) return undefined;
  const reporter = readReporter(line);
  if (reporter !== undefined) {
    const text = `Đơn vị báo cáo: ${reporter}`;
    return addClosing({ notes: [{ text, withoutMark: text, marks: [] }] }, defaults);
  }
  const unit = parseUnitLine(line) ?? parseTitleUnit(line);
  if (unit) {
    const isOtherUnit = defaults.unit !== undefined && defaults.unit !== unit;
    defaults.unit = unit;
    if (isOtherUnit) return 'unit-line';
    if (changesMeaning(line, headings)) return 'line-above';
    const rest = withoutUnit(line);
    // The rest may have a time too: `Khách du lịch năm 2023 (lượt người)`.
    return rest === line ? addTitle(title, defaults) : readLine(rest, defaults, table, line);
  }
  if (mentionsUnit(line) || namesUnitOfPart(line)) return 'unit-line';
  if (SCHOOL_YEARS.test(line)) defaults.areSchoolYears = true;
  const titleOfYears = parseTitleOfYears(line);
  if (titleOfYears && !times.length) return 'line-above';
  if (titleOfYears) return agreesWithTimes(titleOfYears, times) ? undefined : 'other-time';
  // Figures of a year are not those of a season in this year.
  const season = parseSeasonLine(line);
  if (season !== undefined) return times.length ? 'line-above' : addTime({ period: season }, defaults);
  const time = parseTimeLine(line);
  if (time && !agreesWithTimes(time, times)) return 'other-time';
  const barePeriod = time ? undefined : parseBarePeriod(line);
  if (barePeriod === '') return 'line-above';
  const mayBeSchoolYear = !times.length && suggestClearYears(line) !== undefined;
  if (mayBeSchoolYear) return 'school-years';
  if (time && !time.isPlan) {
    const problem = addTime(time, defaults);
    return problem ?? (time.isHeading ? addTitle(title, defaults) : undefined);
  }
  if (barePeriod !== undefined) {
    return times.length ? 'other-time' : addTime({ period: barePeriod }, defaults);
  }
  if (closing) return addClosing(closing, defaults);
  if (STRUCTURE.test(line) && !isInPercent) return 'line-above';
  // `Tại thời điểm 31/12` is read below.
  const { words = '', day } = findPartOfYear(line) ?? {};
  const text = day === undefined ? line : line.replace(words, '');
  if (changesMeaning(text, headings) || isTitleOfIndexes(line, headings)) return 'line-above';
  // Without a time in the table, the figures would be shown without the year of this line.
  if (!times.length && namesOtherYear(line, headings)) return 'line-above';
  if (hasUnreadUnit(line, headings)) return 'unit-line';
  const periodOfTitle = parseTitleWithYear(line, times);
  if (periodOfTitle !== undefined)
    return addTime({ period: periodOfTitle }, defaults) ?? addTitle(title, defaults);
  const isTitle = /\p{L}/u.test(line) || TABLE_NUMBER.test(line);
  return isTitle ? addTitle(title, defaults) : 'outside-row';
}

function addTitle(line: string, defaults: FileDefaults): undefined {
  const title = toTitle(line);
  const titles = defaults.titles ?? [];
  const isNew = title !== undefined && !titles.includes(title) && !isTranslatedTitle(title, titles.at(-1));
  if (isNew) defaults.titles = [...titles, title];
}

function addClosing(closing: Closing, defaults: FileDefaults): undefined {
  Object.assign(defaults, joinClosings([defaults, closing]));
}

/** Adds the time of a line to the defaults. Returns the problem of a period that differs from that of an earlier line. */
function addTime({ period, status, asOf }: TimeLine, defaults: FileDefaults): 'outside-row' | undefined {
  const isOtherPeriod = period !== undefined && defaults.period !== undefined && defaults.period !== period;
  if (isOtherPeriod) return 'outside-row';
  if (period !== undefined) defaults.period = period;
  if (status !== undefined) defaults.status = status;
  if (asOf !== undefined) defaults.asOf = asOf;
  return undefined;
}
