import { isFormerPeriod } from '../record/check-previous-periods.ts';
import { MONTHS_OF_BASE } from '../record/former-figures.ts';
import { endOfPeriod, isWithinTime, timeOfPeriod, toPartOfYear } from '../record/period-order.ts';
import { type Heading, parseHeading } from './parse-heading.ts';
import { PERIOD_FIELDS } from './parse-heading-fields.ts';
import { namePlan } from './parse-plan-time.ts';

/** A column or a heading, as far as its period concerns it. */
type Column = Pick<Heading, 'presets' | 'period'> & { field: string };
type Columns = readonly (Column | undefined)[];

/** Between two proposed headings. A heading may have a comma: `Tăng, giảm`. */
export const BETWEEN_HEADINGS = '; ';

const YEAR = /^\d{4}$/;
/** The year of a part of a year, at its end: `tháng 9/2024`, `6 tháng năm 2024`. */
const YEAR_AT_END = /(?:19|20)\d\d$/;
/** The plan of a whole year, which is not that of a month: `Kế hoạch năm`, `Dự toán cả năm`. */
const OF_WHOLE_YEAR = /^(.*\S)(?: cả)? năm$/i;
const SAME_PERIOD_AT_END = /cùng kỳ$/i;
const CUMULATED = /lũy kế|cộng dồn/i;

/**
 * The heading of a column without a period, completed with one of the periods of the table: the period of a column with the same qualifier,
 * such as `ƯTH`, else the latest period. The ratio of a plan belongs to the period of the plan. `undefined` if no period is clear, if the
 * table has all these headings already, or if none of them would be read. Two headings, if two periods end at the same time.
 */
export function suggestWithPeriod(
  name: string,
  column: Column,
  columns: Columns,
  periods: readonly string[],
): string | undefined {
  const ofYear = suggestPlanOfYear(name, column, columns, periods);
  if (ofYear !== undefined) return ofYear || undefined;
  const ofOtherPlan = suggestRatioOfOtherPlan(name, column, columns);
  if (ofOtherPlan !== undefined) return ofOtherPlan;
  const { qualifier } = column.presets;
  const periodOfSameQualifier = columns.find(
    (other) =>
      qualifier !== undefined && other?.presets.qualifier === qualifier && other.period !== undefined,
  )?.period;
  const ownPeriods = joinYears(column, periods);
  // The mean growth of several years is not that of one of them.
  const isMeanGrowth = column.field === 'change' && ownPeriods.length > 0;
  const fitting = isMeanGrowth
    ? ownPeriods
    : listFittingPeriods(column, [...periods, ...ownPeriods], columns);
  // `So cùng kỳ 9 tháng năm 2024` would be compared with these months.
  const texts = (period: string) => [
    `${name} ${period}`,
    ...(SAME_PERIOD_AT_END.test(name) ? [`${name} (${period})`] : []),
  ];
  const write = (period: string) =>
    texts(period).find((text) => isReadWith(name, text, period, column, columns));
  const isReadable = (period: string) => write(period) !== undefined;
  const ofSameQualifier = fitting.find((period) => period === periodOfSameQualifier && isReadable(period));
  const cumulated = listCumulated(column, periods).filter(isReadable).slice(-1);
  const latest = cumulated.length ? cumulated : listLatest(fitting, isReadable);
  const chosen = ofSameQualifier === undefined ? latest : [ofSameQualifier];
  return chosen.flatMap((period) => write(period) ?? []).join(BETWEEN_HEADINGS) || undefined;
}

/**
 * A heading that is proposed in place of another one, completed with a period if the figures of the table have several: `Tình trạng 2024`. As it
 * is if it needs no period.
 */
export function completeWithPeriod(name: string, headings: Columns): string {
  const heading = parseHeading(name, new Set());
  const periods = [...new Set(headings.flatMap((other) => other?.period ?? []))];
  const needsPeriod = periods.length > 1 && heading !== undefined && heading.period === undefined;
  if (!needsPeriod || !PERIOD_FIELDS.includes(heading.field)) return name;
  return suggestWithPeriod(name, heading, headings, periods) ?? name;
}

/**
 * The plan of a whole year with its year, `Kế hoạch năm 2024` beside `6 tháng năm 2024`. Empty if the year is not known, `undefined` for another
 * heading.
 */
function suggestPlanOfYear(
  name: string,
  { field }: Column,
  columns: Columns,
  periods: readonly string[],
): string | undefined {
  const [, plan] = OF_WHOLE_YEAR.exec(name) ?? [];
  if (plan === undefined || field !== 'planTarget') return undefined;
  const years = new Set(periods.flatMap((period) => YEAR_AT_END.exec(period)?.[0] ?? []));
  const [year, ...otherYears] = years;
  const isTaken = columns.some((other) => other?.field === field && other.period === year);
  return year === undefined || otherYears.length || isTaken ? '' : `${plan} năm ${year}`;
}

/**
 * The ratio of a plan whose figures are only of another period, `TH/KH (%)` beside `Kế hoạch 2025` and `Kết quả 2024`: it may be the ratio to this plan,
 * `So với kế hoạch năm 2025 (%) 2024`, or to the plan of the figures, which the table does not have. `undefined` for other headings.
 */
function suggestRatioOfOtherPlan(name: string, column: Column, columns: Columns): string | undefined {
  const [plan, ...otherPlans] = columns.filter((other) => other?.field === 'planTarget');
  const { presets: ofPlan, period: planPeriod } = plan ?? {};
  if (column.field !== 'planRatio' || otherPlans.length || planPeriod === undefined) return undefined;
  const { planBy } = column.presets;
  const isOfNamedPlan = planBy === undefined || planBy === ofPlan?.planBy;
  const valuePeriods = listPeriods('value', columns);
  if (!isOfNamedPlan || valuePeriods.has(planPeriod)) return undefined;
  const ratio = `So với ${namePlan(ofPlan?.planBy, planPeriod)} (%)`;
  const latest = listLatest(
    [...valuePeriods].flatMap((period) => period ?? []),
    (period) => parseHeading(`${ratio} ${period}`, new Set())?.period === period,
  );
  const headings = latest.map((period) => `${ratio} ${period}`);
  // The ratio of a part of the year is that of the plan of the year.
  const ofOtherTime = latest.filter(
    (period) =>
      !isWithinTime(period, planPeriod) && isReadWith(name, `${name} ${period}`, period, column, columns),
  );
  return (
    [...headings, ...ofOtherTime.map((period) => `${name} ${period}`)].join(BETWEEN_HEADINGS) || undefined
  );
}

/** For a sum from the start of the year, `Cộng dồn`, the months until each month: `3 tháng năm 2024` beside `tháng 3/2024`. */
function listCumulated({ field, presets }: Column, periods: readonly string[]): string[] {
  if (field !== 'value' || !CUMULATED.test(presets.qualifier ?? '')) return [];
  return periods.flatMap((period) => {
    const [, year] = /^tháng \d+\/(\d{4})$/.exec(period) ?? [];
    const [, month] = /^tháng (\d+)/.exec(period) ?? [];
    if (month === undefined) return [];
    return year === undefined ? `${month} tháng` : `${month} tháng năm ${year}`;
  });
}

/**
 * The latest of the readable periods. Several if they end at the same time, such as `tháng 12` and `12 tháng`, because nobody can say which of them
 * is meant.
 *
 * @param isReadable Is called for as few periods as possible, because reading a heading takes long.
 */
function listLatest(periods: readonly string[], isReadable: (period: string) => boolean): string[] {
  const latestFirst = periods
    .map((period) => ({ period, end: endOf(period) }))
    .sort((first, second) => second.end - first.end);
  const latest = latestFirst.find(({ period }) => isReadable(period));
  const sameEnd = latestFirst.filter(
    (other) => other === latest || (other.end === latest?.end && isReadable(other.period)),
  );
  return sameEnd.map(({ period }) => period);
}

/** When a period ends. A period without a known time comes before all others. */
function endOf(period: string): number {
  return endOfPeriod(period) ?? 0;
}

/**
 * The periods that a column may belong to. A ratio, change or rank belongs to a period with values; the ratio of a plan to the period of all
 * plans; and a comparison to a period after the former one in its heading.
 */
function listFittingPeriods(
  { field, presets }: Column,
  periods: readonly string[],
  columns: Columns,
): string[] {
  const { previousPeriod } = presets;
  const planPeriods = listPeriods('planTarget', columns);
  const valuePeriods = listPeriods('value', columns);
  const isFigureItself = field === 'value' || field === 'planTarget';
  // A column of values without a period may belong to any.
  const belongsToAny = isFigureItself || !valuePeriods.size || valuePeriods.has(undefined);
  return periods.filter((period) => {
    const mayBeCompared = previousPeriod === undefined || mayBeComparedWith(previousPeriod, period);
    // The ratio to `kế hoạch năm` may be that of nine months.
    const isOfYear = OF_WHOLE_YEAR.test(presets.planBy ?? '');
    const isOfOtherPlan =
      field === 'planRatio' && !isOfYear && [...planPeriods].some((other) => other !== period);
    return mayBeCompared && !isOfOtherPlan && (belongsToAny || valuePeriods.has(period));
  });
}

/** Whether figures of a period may be compared with a former period. Those of `tháng trước` are only compared with figures of one month. */
function mayBeComparedWith(former: string, period: string): boolean {
  const needsSameLength = /^(?:tháng|quý) trước$/i.test(former);
  const months = MONTHS_OF_BASE.get(former.toLowerCase());
  return isFormerPeriod(former, period) && (!needsSameLength || countMonths(period) === months);
}

/** How many months a period has, also one without a year, such as `tháng 12` and `9 tháng`; `undefined` for other words. */
function countMonths(period: string): number | undefined {
  const time = timeOfPeriod(period);
  if (time) return time.end - time.begin;
  const part = toPartOfYear(period);
  if (part?.kind === 'months') return part.number;
  return part && (part.kind === 'month' ? 1 : 3);
}

/** The periods of all columns of a field. */
export function listPeriods(field: string, columns: Columns): Set<string | undefined> {
  return new Set(columns.flatMap((column) => (column?.field === field ? [column.period] : [])));
}

/** For a mean, `Bình quân`, all years as one more period: `2022–2023`. */
function joinYears({ presets }: Column, periods: readonly string[]): string[] {
  const years = periods.filter((period) => YEAR.test(period)).sort();
  const [first, last] = [years[0], years.at(-1)];
  return presets.qualifier === 'bình quân' && first !== last ? [`${first}–${last}`] : [];
}

/** Whether a heading with a period, `text`, has the same meaning as without it, and no other column has this meaning and period. */
function isReadWith(name: string, text: string, period: string, column: Column, columns: Columns): boolean {
  const { period: ownPeriod, ...meaning } = parseHeading(text, new Set()) ?? {};
  const meaningWithoutPeriod = parseHeading(name, new Set());
  const isSame = ownPeriod === period && JSON.stringify(meaning) === JSON.stringify(meaningWithoutPeriod);
  const isTaken = columns.some(
    (other) => other?.period === period && other.field === column.field && haveSameBase(other, column),
  );
  return isSame && !isTaken;
}

/** Whether two columns are compared with the same period or plan, or both with none. */
export function haveSameBase({ presets: first }: Column, { presets: second }: Column): boolean {
  return first.previousPeriod === second.previousPeriod && first.planBy === second.planBy;
}
