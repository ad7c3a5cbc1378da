import { tidy } from '../../text/sentence.ts';
import { type Heading, parseHeading } from './parse-heading.ts';
import { isIndicatorError } from '../record/indicator-error.ts';
import { isUnit } from '../record/label-unit.ts';
import { parsePeriod } from '../record/parse-period.ts';
import { toPartOfYear } from '../record/period-order.ts';
import { joinPeriods, mayHavePeriod, parsePeriodName, toPeriodNameKey } from '../record/parse-period-name.ts';
import { takePart } from './parse-heading-parts.ts';
import { areAllLater, areOtherParts, isAfterInSameYear } from './parse-later-parts.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

/** What a line says about the time of the figures below it. */
export interface TimeLine {
  period?: string | undefined;
  status?: string | undefined;
  asOf?: string | undefined;
  /** Whether the figures are those of a plan. */
  isPlan?: boolean;
  /** Whether the line is like a heading, `Tỷ lệ năm 2023`, and not a time only. */
  isHeading?: boolean;
}

/** `Đến ngày 31/12/2023`, `(Tính đến 31/12/2023)`, `Có đến 31/12/2023`, `Tại thời điểm 31/12/2023`. */
const AS_OF =
  /^\(?(?:số liệu )?(?:(?:tính |có )?đến(?: hết)?|(?:tại |tính đến )?thời điểm ?:?)(?: ngày)? (\d\d?[-/.]\d\d?[-/.]\d{4})\)?$/i;

/** `Năm ngân sách 2023`, which is the year 2023 by the law on the state budget. */
const BUDGET_YEAR = /^năm (?:ngân sách|tài chính|báo cáo|kế toán) ((?:19|20)\d\d)$/i;
/** `Vụ mùa 2023`, `Vụ đông xuân năm 2022-2023`, `Niên vụ 2022-2023`. */
const SEASON = /^(?:vụ|niên vụ|mùa)(?: \p{L}+){0,4} (?:19|20)\d\d(?: ?[-–—/] ?(?:19|20)?\d\d)?$/iu;

/** What may stand before a period: `Kỳ báo cáo: Tháng 5/2024`. */
const PERIOD_LABEL = /^(?:kỳ|kỳ báo cáo|thời kỳ) ?: ?/i;
/** A year and its translation: `Năm 2023 – Year 2023`. */
const TWO_LANGUAGES = /^(.*(\d{4})) [-–—/] year \2$/i;

/** A longer line is a title. */
const MAX_BARE_PERIOD = 60;
/** `Năm 2022 - 2023`, `Các năm 2021, 2022 và 2023`. */
const TITLE_OF_YEARS = /^(?:các )?năm (?:19|20)\d\d(?:(?: ?[-–—,] ?| và )(?:19|20)\d\d)+$/i;

/** Reads a line such as `Năm 2023`, `Sơ bộ năm 2023`, `Kế hoạch năm 2024` or `Đến ngày 31/12/2023`; `undefined` for any other line. */
export function parseTimeLine(line: string): TimeLine | undefined {
  if (!mayHavePeriod(line)) return undefined;
  const text = line.replace(PERIOD_LABEL, '').replace(TWO_LANGUAGES, '$1').replace(BUDGET_YEAR, 'năm $1');
  const period = parsePeriodName(text);
  if (period) return { period };
  const [, asOf] = AS_OF.exec(line) ?? [];
  if (asOf) return { asOf: asOf.replace(/[-.]/g, '/') };
  const heading = parseHeading(line, new Set());
  if (heading?.period === undefined) return undefined;
  if (heading.field === 'planTarget') return { period: heading.period, isPlan: true };
  const { status, qualifier } = heading.presets;
  if (heading.field !== 'value') return undefined;
  const hasStatus = status !== undefined || qualifier === 'ước';
  if (hasStatus) return { period: heading.period, status: status ?? 'ước tính', isHeading: true };
  // `Thực hiện năm 2022`.
  const isOnlyPeriod = !Object.keys(heading.presets).length && parsePeriodName(heading.period) !== undefined;
  return isOnlyPeriod ? { period: heading.period, isHeading: true } : undefined;
}

/** `Tuần 38/2024`, `Kỳ 2 tháng 9/2024`, `5 năm 2021-2025`, `Năm 23`: words of time and numbers only. */
const BARE_PERIOD =
  /^(?:(?:tuần|kỳ|đợt|năm|tháng|quý) (?:thứ )?\d{1,2}(?: ?[/–-] ?\d+)*|\d{1,2} (?:ngày|tuần|tháng|quý|năm)(?: đầu| cuối)?)(?: (?:(?:của|từ|năm|tháng|quý|giai đoạn) )*\d+(?: ?[/–-] ?\d+)*)*$/iu;

/**
 * A line that is only a period, but not one of those that headings have: `Tuần 38/2024`. An empty text if the period cannot be read, `Năm 23`.
 * `undefined` for any other line.
 */
export function parseBarePeriod(line: string): string | undefined {
  if (line.length > MAX_BARE_PERIOD || !BARE_PERIOD.test(line)) return undefined;
  try {
    return parsePeriod(line, 'period');
  } catch (error) {
    if (!isIndicatorError(error)) throw error;
    return '';
  }
}

/** The season that a line names, as a period: `vụ mùa 2023`; `undefined` for any other line. */
export function parseSeasonLine(line: string): string | undefined {
  return SEASON.test(line) ? line.toLowerCase().replace(/(?<=\d) ?[-—] ?(?=\d)/, '–') : undefined;
}

/** A unit in brackets at the end of a title: `KHÁCH DU LỊCH NĂM 2023 (lượt người)`. */
const UNIT_BEHIND = / \(([^()]+)\)$/;
/** The year at the end of a title, unless it is the year of prices, of a comparison or of a start: `giá so sánh năm 2010`. */
const TITLE_OF_YEAR =
  /^(?!.*(?<!\p{L})(?:giá|gốc|so|từ|trước|sau|giai đoạn|kế hoạch|mục tiêu|dự báo)(?!\p{L})).* năm (?:19|20)\d\d$/iu;

/** A title without the unit in brackets at its end: `Khách du lịch năm 2023 (lượt người)`. */
export function withoutUnit(title: string): string {
  const [, unit = ''] = UNIT_BEHIND.exec(title) ?? [];
  return isUnit(unit) ? title.replace(UNIT_BEHIND, '') : title;
}

/**
 * The period at the end of a title, if it adds the year to times of the table: `Cân đối ngân sách quý I năm 2024` above `Thực hiện quý I`;
 * `Khách du lịch năm 2023` if all times of the table are parts of a year, `Tháng 1` and `Quý I`. `undefined` for any other line.
 */
export function parseTitleWithYear(line: string, times: readonly string[]): string | undefined {
  const period = takePart(line)?.parts.period;
  const [year] = period?.match(/(?:19|20)\d\d$/) ?? [];
  const isUnclear =
    period === undefined || year === undefined || times.some((time) => isAfterInSameYear(time, period));
  if (isUnclear) return undefined;
  const isCompleted = times.some((time) => {
    const withYear = joinPeriods(year, time);
    return withYear !== undefined && toPeriodNameKey(withYear) === toPeriodNameKey(period);
  });
  if (period !== year) return isCompleted ? period : undefined;
  const hasOnlyParts = times.length > 0 && times.every((time) => toPartOfYear(time) !== undefined);
  return TITLE_OF_YEAR.test(line) && (isCompleted || hasOnlyParts) ? period : undefined;
}

/** The times in the headings of a table and in its columns of periods. An empty text stands for a row with an empty cell. */
export function readTimes(
  headings: readonly (Heading | undefined)[],
  rows: readonly TableRow[],
): readonly string[] {
  // The heading of an indicator, `Dân số 2022`, has its period among its presets.
  const times = headings.flatMap((heading) => [
    heading?.period ?? heading?.presets.period,
    heading?.presets.asOf,
  ]);
  // A column of months, which has a prefix, has its years in another column.
  const columns = [...headings.keys()].filter((index) => {
    const heading = headings[index];
    return heading?.field === 'period' && heading.prefix === undefined;
  });
  const rowsOfFigures = rows.filter(({ cells }) => cells.filter(isFilled).length > 1);
  const cells = columns.flatMap((index) => rowsOfFigures.map((row) => tidy(row.cells[index])));
  return [...times.filter((time) => time !== undefined), ...cells];
}

/** The periods that rows inside the table give to the rows below them: `Năm 2022;;`. */
export function readTimesOfRows(rows: readonly TableRow[]): readonly string[] {
  const lines = rows.flatMap(({ cells }) => {
    const [text, ...others] = cells.filter(isFilled);
    return text === undefined || others.length ? [] : [tidy(text)];
  });
  return lines.flatMap((line) => parseTimeLine(line)?.period ?? []);
}

/**
 * Whether the years of a line above the headings agree with the times of the table: `Năm 2023` with `2022` and `2023`, but not with 2022
 * alone. If the line has two years, `2022–2023`, all years of the table must lie between them. The same for parts of a year.
 */
export function agreesWithTimes({ period, asOf }: TimeLine, times: readonly string[]): boolean {
  // `Tháng 1/2024` says nothing about the year of `Tháng 12`.
  const hasLaterPart = period !== undefined && times.some((time) => isAfterInSameYear(time, period));
  // `Quý I năm 2024` above `Quý II/2024`, which was written into the file of the last quarter.
  const isOtherPart = period !== undefined && areOtherParts(times, period);
  // `Đến ngày 30/6/2024` above `9 tháng năm 2024`.
  const isEarlierDay = asOf !== undefined && areAllLater(times, asOf);
  if (hasLaterPart || isOtherPart || isEarlierDay) return false;
  const lineYears = readYears(period ?? asOf ?? '');
  const allYears = times.map(readYears);
  const yearsOfTable = allYears.filter((years) => years !== undefined);
  // The line agrees with a time without a year, such as `Quý I`, and with a row without a time, because it completes them.
  const hasTimeWithoutYear = allYears.includes(undefined);
  if (!lineYears || !yearsOfTable.length || hasTimeWithoutYear) return true;
  const isRange = lineYears.first < lineYears.last;
  return isRange
    ? yearsOfTable.every((years) => isWithin(years, lineYears))
    : yearsOfTable.some((years) => isWithin(lineYears, years));
}

/** A title that only names the years of the table: `Năm 2022 - 2023`, `Các năm 2022, 2023`. */
export function parseTitleOfYears(line: string): TimeLine | undefined {
  return TITLE_OF_YEARS.test(line) ? { period: line } : undefined;
}

/** The first and the last year of a period. */
interface Years {
  first: string;
  last: string;
}

function readYears(period: string): Years | undefined {
  const years = period.match(/\d{4}/g) ?? [];
  const [first, last = first] = years;
  return first === undefined || last === undefined ? undefined : { first, last };
}

function isWithin(inner: Years, outer: Years): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}
