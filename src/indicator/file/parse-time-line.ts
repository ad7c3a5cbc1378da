import { type Heading, parseHeading } from './parse-heading.ts';
import { mayHavePeriod, parsePeriodName } from '../record/parse-period-name.ts';

/** What a line says about the time of the figures below it. */
export interface TimeLine {
  period?: string | undefined;
  status?: string | undefined;
  asOf?: string | undefined;
  /** Whether the figures are those of a plan. */
  isPlan?: boolean;
}

/** `Đến ngày 31/12/2023`, `(Tính đến 31/12/2023)`, `Có đến 31/12/2023`, `Tại thời điểm 31/12/2023`. */
const AS_OF =
  /^\(?(?:số liệu )?(?:(?:tính |có )?đến(?: hết)?|(?:tại |tính đến )?thời điểm ?:?)(?: ngày)? (\d\d?[-/.]\d\d?[-/.]\d{4})\)?$/i;

/** What may stand before a period: `Kỳ báo cáo: Tháng 5/2024`. */
const PERIOD_LABEL = /^(?:kỳ|kỳ báo cáo|thời kỳ) ?: ?/i;
/** A year and its translation: `Năm 2023 – Year 2023`. */
const TWO_LANGUAGES = /^(.*(\d{4})) [-–—/] year \2$/i;

/** Reads a line such as `Năm 2023`, `Sơ bộ năm 2023`, `Kế hoạch năm 2024` or `Đến ngày 31/12/2023`; `undefined` for any other line. */
export function parseTimeLine(line: string): TimeLine | undefined {
  if (!mayHavePeriod(line)) return undefined;
  const text = line.replace(PERIOD_LABEL, '').replace(TWO_LANGUAGES, '$1');
  const period = parsePeriodName(text);
  if (period) return { period };
  const [, asOf] = AS_OF.exec(line) ?? [];
  if (asOf) return { asOf: asOf.replace(/[-.]/g, '/') };
  const heading = parseHeading(line, new Set());
  if (heading?.period === undefined) return undefined;
  if (heading.field === 'planTarget') return { period: heading.period, isPlan: true };
  const { status, qualifier } = heading.presets;
  const hasStatus = heading.field === 'value' && (status !== undefined || qualifier === 'ước');
  if (!hasStatus) return undefined;
  return { period: heading.period, status: status ?? 'ước tính' };
}

/**
 * Whether the years of a line above the headings agree with those of the headings: `Năm 2023` with `2022` and `2023`, but not with 2022 alone.
 * If the line has two years, `2022–2023`, all years of the headings must lie between them. A line agrees with headings without years.
 */
export function agreesWithHeadings(
  { period, asOf }: TimeLine,
  headings: readonly (Heading | undefined)[],
): boolean {
  const lineYears = readYears(period ?? asOf ?? '');
  const times = headings
    .flatMap((heading) => [heading?.period, heading?.presets.asOf])
    .filter((time) => time !== undefined);
  const allYears = times.map(readYears);
  const headingYears = allYears.filter((years) => years !== undefined);
  // The line gives its year to a heading such as `Quý I`.
  const hasTimeWithoutYear = allYears.includes(undefined);
  if (!lineYears || !headingYears.length || hasTimeWithoutYear) return true;
  const isRange = lineYears.first < lineYears.last;
  return isRange
    ? headingYears.every((years) => isWithin(years, lineYears))
    : headingYears.some((years) => isWithin(lineYears, years));
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
