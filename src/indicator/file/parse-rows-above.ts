import { lowerFirst, tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { isUnit } from '../record/label-unit.ts';
import { parsePeriodName } from './parse-period-name.ts';
import { type Closing, joinClosings, readClosing } from './parse-closing.ts';
import type { TableRow } from './parse-table-row.ts';
import { mentionsUnit, parseUnitLine } from './parse-unit-line.ts';

/** What the rows around a table say about all its records. A cell or a heading of the record takes precedence. */
export interface FileDefaults extends Closing {
  unit?: string;
  period?: string;
  /** Whether the years of the headings are school years: a line above them says `Năm học`. */
  areSchoolYears?: boolean;
}

/** A title has few cells: the number of the form, the title and the unit. */
const MAX_TITLE_CELLS = 3;
const SCHOOL_YEARS = /^năm học(?: [-–—/] school year)?$/i;
/** The number of a table of a yearbook. */
const TABLE_NUMBER = /^\d{1,3}\.?$/;

/**
 * Reads the rows above the headings: titles, which are not shown, and lines about all records, such as `Đơn vị tính: tỷ đồng`. Any other row
 * is a mistake.
 */
export function readRowsAbove(rows: readonly TableRow[]): {
  defaults: FileDefaults;
  mistakes: IndicatorError[];
} {
  const defaults: FileDefaults = {};
  const mistakes: IndicatorError[] = [];
  for (const { cells, row } of rows) {
    const texts = cells.filter((cell) => tidy(cell) !== '');
    // `39;Dân số` is the number of a table and its title; `Dân số;15;16` are figures.
    const hasFigure = texts.slice(1).some((text) => !/\p{L}|%/u.test(text));
    if (texts.length > MAX_TITLE_CELLS || hasFigure) {
      mistakes.push(new IndicatorError('outside-row', texts.map(tidy).join(' '), { row }));
      continue;
    }
    for (const line of texts.flatMap((text) => text.split(/[\r\n]+/)).map(tidy)) {
      const mistake = readLine(line, defaults);
      if (mistake) mistakes.push(new IndicatorError(mistake, line, { row }));
    }
  }
  return { defaults, mistakes };
}

/** Adds what a line says to the defaults. Returns the problem of a line that cannot be read. */
function readLine(line: string, defaults: FileDefaults): 'unit-line' | 'outside-row' | undefined {
  const unit = isUnit(line) ? lowerFirst(line) : parseUnitLine(line);
  if (unit) {
    const isSecond = defaults.unit !== undefined && defaults.unit !== unit;
    defaults.unit = unit;
    return isSecond ? 'unit-line' : undefined;
  }
  if (mentionsUnit(line)) return 'unit-line';
  const period = parsePeriodName(line);
  const closing = readClosing(line);
  const isSecondPeriod = period !== undefined && defaults.period !== undefined && defaults.period !== period;
  if (isSecondPeriod) return 'outside-row';
  if (SCHOOL_YEARS.test(line)) defaults.areSchoolYears = true;
  if (period) defaults.period = period;
  else if (closing) Object.assign(defaults, joinClosings(defaults, closing));
  else if (!/\p{L}/u.test(line) && !TABLE_NUMBER.test(line)) return 'outside-row';
  return undefined;
}
