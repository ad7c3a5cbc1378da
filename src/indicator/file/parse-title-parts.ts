import { IndicatorError } from '../record/indicator-error.ts';
import { joinPeriods } from '../record/parse-period-name.ts';
import { FIELDS_WITHOUT_FIGURES } from './field-names.ts';
import type { Heading } from './parse-heading.ts';
import { areOtherParts, yearOfPart } from './parse-later-parts.ts';
import { findPartOfYear, type NamedPart } from './parse-part-of-year.ts';
import { readPeriodStatus } from './parse-period-status.ts';

type Headings = readonly (Heading | undefined)[];

/** The end of a year is a day, and no part of the year. */
const END_OF_YEAR = /^cuối năm$/iu;

/** A line above the headings that names a part of a year. */
export interface PartLine extends NamedPart {
  line: string;
  row: number;
}

/** Where a table has times. */
interface TimesOfTable {
  /** Those of the headings and of the columns of periods. */
  times: readonly string[];
  /** Those of rows inside the table that are about the rows below them. */
  timesOfRows: readonly string[];
  /** The period that a line above the headings gives. */
  period: string | undefined;
}

/** What the lines above the headings say about the time of all figures. */
export interface TimeOfTitles {
  period?: string | undefined;
  /** The day of each year until which the figures were counted: `30/6`. */
  dayOfYear?: string;
  mistakes: IndicatorError[];
}

/** A whole year, `2023`; whole years, `2021–2025`; and a school year. */
const WHOLE_YEARS = /^(?:giai đoạn |năm học )?\d{4}(?:[–-]\d{4})?$/i;
const YEAR = /^\d{4}$/;
/** A month, a quarter, several months, a day, or words that say that the whole year is meant. */
const PART = /tháng|quý|cả năm|\d[/.-]\d/i;
/** The year at the end of a part, as `parsePeriodName` writes it. */
const YEAR_OF_PART = /(?:(?<!đầu|cuối) năm |\/| )(\d{4})$/;
/** Fields whose columns have no figures, or only say when the figures were counted. */
const FIELDS_BESIDE_VALUES: readonly unknown[] = [
  ...FIELDS_WITHOUT_FIGURES,
  ...['period', 'status', 'programme', 'source', 'sourceHref', 'method', 'decimals', 'numberFormat'],
];
/** Presets of figures that may be those of a part of a year. `Lũy kế 2023` may be a sum from the start of the year. */
const PRESETS_OF_VALUES: readonly string[] = ['unit', 'period', 'status', 'note', 'changeUnit'];
const EXAMPLE_OF_PART = '6 tháng đầu năm';
const EXAMPLE_OF_YEAR = '2023';

/**
 * Adds the part of a year that a title names, `Thu ngân sách 6 tháng đầu năm`, to the years of the table below it: the figures below `2023` are
 * those of `6 tháng đầu năm 2023`.
 *
 * A title is a mistake if its part cannot be read exactly, or if the table has other figures than values, because a plan may be that of the whole
 * year. A table whose headings or rows name a part of a year needs no title for it.
 */
export function resolvePartLines(
  lines: readonly PartLine[],
  headings: Headings,
  { times, timesOfRows, period }: TimesOfTable,
): TimeOfTitles {
  const yearsOfTable = times.map((time) => readPeriodStatus(time)?.period ?? time).filter(isOfWholeYears);
  const yearsOfLines = [period ?? ''].filter(isOfWholeYears);
  const yearsOfRows = timesOfRows.filter(isOfWholeYears);
  const wholeYears = [...new Set([...yearsOfTable, ...yearsOfLines, ...yearsOfRows])];
  const isNamedInTable = [...times, ...timesOfRows].some((time) => PART.test(time));
  const hasOnlyParts = isNamedInTable || !wholeYears.length;
  if (hasOnlyParts) return { period, mistakes: lines.flatMap((line) => findOtherTime(line, times) ?? []) };
  if (!lines.length) return { period, mistakes: [] };
  const part = findCommonPart(lines, wholeYears);
  // The years stand in the table or in a line above it, but not in both.
  const areYearsInOnePlace = !yearsOfRows.length && (!yearsOfTable.length || !yearsOfLines.length);
  if (!part || !areYearsInOnePlace || !haveOnlyValues(headings))
    return { period, mistakes: lines.map((line) => toMistake(line, wholeYears)) };
  if (part.day !== undefined) return { period, dayOfYear: part.day, mistakes: [] };
  const [yearOfLines] = yearsOfLines;
  return {
    period: yearOfLines === undefined ? part.period : joinPeriods(yearOfLines, part.period),
    mistakes: [],
  };
}

/** The mistake of a title about a part of a year above other parts only: `Tình hình 6 tháng đầu năm 2024` above `9 tháng năm 2024`. */
function findOtherTime(
  { line, row, period = '' }: PartLine,
  times: readonly string[],
): IndicatorError | undefined {
  const [first = ''] = times;
  const withYear = joinPeriods(yearOfPart(first) ?? '', period) ?? period;
  return areOtherParts(times, withYear)
    ? new IndicatorError('other-time', line, { row, other: first })
    : undefined;
}

/**
 * Whether the head of a group names a part of a year, `Trong tháng`, above figures of whole years. Then nothing says of which time they are.
 *
 * @param period The period that a line above gives.
 */
export function isPartOfWholeYears(head: string, headings: Headings, period: string | undefined): boolean {
  const times = headings.flatMap((heading) => heading?.period ?? heading?.presets.period ?? []);
  const haveRowsTimes = headings.some((heading) => heading?.field === 'period');
  const hasYears = haveRowsTimes || [...times, period ?? ''].some(isOfWholeYears);
  return hasYears && !times.some((time) => PART.test(time)) && findPartOfYear(head) !== undefined;
}

/** Whether the figures of a time are those of whole years. */
export function isOfWholeYears(time: string): boolean {
  return WHOLE_YEARS.test(time);
}

/** Whether all columns of figures have values, and no plans, comparisons or former figures, which may be those of whole years. */
export function haveOnlyValues(headings: Headings): boolean {
  return headings.every((heading) => {
    if (!heading || FIELDS_BESIDE_VALUES.includes(heading.field)) return true;
    return heading.field === 'value' && Object.entries(heading.presets).every(mayBeOfPart);
  });
}

function mayBeOfPart([field, preset]: [field: string, preset: string]): boolean {
  return PRESETS_OF_VALUES.includes(field) || (field === 'qualifier' && preset === 'ước');
}

/** The part that all lines name, without its year; `undefined` if they name different ones, or one of another year than the table. */
function findCommonPart(
  lines: readonly PartLine[],
  wholeYears: readonly string[],
): { day: string } | { period: string; day?: undefined } | undefined {
  const parts = lines.map(({ day, period = '' }) => {
    const [, year] = YEAR_OF_PART.exec(period) ?? [];
    return { day, year, period: period.replace(YEAR_OF_PART, '') };
  });
  const [first] = parts;
  const areEqual = parts.every(({ day, period }) => day === first?.day && period === first?.period);
  const areOfTable = parts.every(
    ({ year }) => year === undefined || wholeYears.every((other) => other === year),
  );
  const areYears = wholeYears.every((time) => YEAR.test(time));
  if (!first || !areEqual || !areOfTable || !areYears) return undefined;
  if (first.day !== undefined) return { day: first.day };
  return first.period === '' ? undefined : { period: first.period };
}

function toMistake(
  { line, row, words, period = EXAMPLE_OF_PART }: PartLine,
  wholeYears: readonly string[],
): IndicatorError {
  const year = wholeYears.flatMap((time) => time.match(/\d{4}/g) ?? []).at(-1) ?? EXAMPLE_OF_YEAR;
  const ofPart = joinPeriods(year, period) ?? `${EXAMPLE_OF_PART} ${year}`;
  const suggestion = END_OF_YEAR.test(words) ? `31/12/${year}` : ofPart;
  return new IndicatorError('part-of-year', line, { row, suggestion });
}
