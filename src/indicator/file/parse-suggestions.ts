import { isFormerPeriod } from '../record/check-previous-periods.ts';
import { MONTHS_OF_BASE } from '../record/former-figures.ts';
import { endOfPeriod, timeOfPeriod, toPartOfYear } from '../record/period-order.ts';
import { fieldOf } from './field-names.ts';
import { listNearestNames } from './nearest-ids.ts';
import { withWholeYear } from '../record/period-spelling.ts';
import { readCellNumber } from './parse-growth.ts';
import { isLabel } from './parse-label-text.ts';
import { type Heading, parseHeading } from './parse-heading.ts';
import { isPlan, parseBase } from './parse-heading-base.ts';
import { suggestCompared } from './parse-headings-beside.ts';
import { findClearNames } from './parse-heading-words.ts';
import { suggestSchoolYear } from './parse-heading-years.ts';
import { mayBeIndex } from '../record/near-index.ts';
import { readRowHeading } from './parse-indicator-names.ts';
import { SIGNED, type TableColumn } from './parse-table-column.ts';

/** `Đầu kỳ`, `Số cuối năm`. */
const LEVEL = /^(?:số (?:dư )?)?(đầu|cuối) (?:kỳ|năm|quý|tháng)$/i;

type Columns = readonly (TableColumn | undefined)[];

const YEAR = /^\d{4}$/;
const PLAN_NAME = /^(?:kế hoạch|dự toán)$/;

/**
 * The headings that a message proposes instead of an unknown heading: clear ones for a heading with several meanings, else known ones with
 * a similar spelling. Headings of fields that the table already has are left out. `undefined` if none is left.
 *
 * @param headings The headings of the table.
 * @param cells The cells below the heading. A heading of indexes is not proposed for changes with signs.
 */
export function suggestNames(
  name: string,
  headings: readonly (Heading | undefined)[],
  cells: readonly string[],
): string | undefined {
  const isFree = (proposed: string) => {
    const heading = parseHeading(proposed, new Set());
    // A column without a period may have that of any other column.
    const mayHaveSamePeriod = (other: Heading | undefined) =>
      !heading?.period || !other?.period || other.period === heading.period;
    return !headings.some((other) => other?.field === heading?.field && mayHaveSamePeriod(other));
  };
  const [first = '', second = '', ...others] = name.split(/ ?[,/] ?/);
  const areTwoFields = !others.length && [first, second].every((part) => fieldOf(part) !== undefined);
  if (areTwoFields) return isFree(first) && isFree(second) ? `hai cột “${first}” và “${second}”` : undefined;
  const schoolYear = suggestSchoolYear(name);
  const isArea = readRowHeading(name, new Set()) === 'area';
  const wholePeriod = schoolYear ?? withWholeYear(name);
  const clearNames =
    findClearNames(name) ??
    (wholePeriod ? [wholePeriod] : undefined) ??
    suggestLevel(name) ??
    suggestComparisons(name) ??
    suggestCompared(name, headings);
  const nearNames = isArea ? ['địa phương'] : listNearNames(name, cells);
  const fitting = (clearNames ?? nearNames).filter(
    (proposed) => isFree(proposed) && fitsCells(proposed, cells),
  );
  return fitting.join(', ') || undefined;
}

/** The names with a similar spelling. In front of them is the name of labels, because the cells may be those: `Vật nuôi`. */
function listNearNames(name: string, cells: readonly string[]): string[] {
  const nearNames = listNearestNames(name);
  return cells.length > 0 && cells.every(isLabel) ? ['chỉ tiêu', ...nearNames] : nearNames;
}

/** The fields of figures at the beginning and the end of a period, which are no comparisons: `Đầu kỳ`, `Số cuối năm`. */
function suggestLevel(name: string): string[] | undefined {
  const [, moment] = LEVEL.exec(name) ?? [];
  if (moment === undefined) return undefined;
  return moment.toLowerCase() === 'đầu' ? ['kỳ trước'] : ['giá trị'];
}

/** The comparisons that the name of a former period may stand for: `Kỳ gốc 2019`, `Tháng trước`. */
function suggestComparisons(name: string): string[] | undefined {
  const base = parseBase(name);
  if (base === undefined || isPlan(base)) return undefined;
  return [`Chỉ số so với ${base} (%)`, `Tăng, giảm so với ${base} (%)`];
}

/** Whether cells may stand below a heading: changes may have signs, and indexes are near 100. */
function fitsCells(name: string, cells: readonly string[]): boolean {
  const { field } = parseHeading(name, new Set()) ?? {};
  const numbers = cells.flatMap((cell) => readCellNumber(cell, false) ?? []);
  const haveSigns = cells.some((cell) => SIGNED.test(cell));
  const areNear100 = numbers.length > 0 && numbers.every(mayBeIndex);
  if (field === 'index') return areNear100 && !haveSigns;
  if (field === 'planRatio') return !haveSigns;
  return field !== 'change' || haveSigns || !areNear100;
}

/**
 * The heading of a column without a period, completed with one of the periods of the table: the period of a column with the same qualifier,
 * such as `ƯTH`, else the latest period. The ratio of a plan belongs to the period of the plan. `undefined` if no period is clear, if the
 * table has all these headings already, or if none of them would be read.
 */
export function suggestWithPeriod(
  name: string,
  column: TableColumn,
  columns: Columns,
  periods: readonly string[],
): string | undefined {
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
  const isReadable = (period: string) => isReadWith(name, period, column, columns);
  const ofSameQualifier = fitting.find((period) => period === periodOfSameQualifier && isReadable(period));
  const chosen = ofSameQualifier ?? findLatest(fitting, isReadable);
  return chosen && `${name} ${chosen}`;
}

/**
 * The latest of the readable periods; `undefined` if two of them end at the same time, such as `tháng 12` and `12 tháng`, because nobody can
 * say which of them is meant.
 *
 * @param isReadable Is called for as few periods as possible, because reading a heading takes long.
 */
function findLatest(periods: readonly string[], isReadable: (period: string) => boolean): string | undefined {
  const latestFirst = periods
    .map((period) => ({ period, end: endOf(period) }))
    .sort((first, second) => second.end - first.end);
  const latest = latestFirst.find(({ period }) => isReadable(period));
  const isUnclear = latestFirst.some(
    (other) => other !== latest && other.end === latest?.end && isReadable(other.period),
  );
  return isUnclear ? undefined : latest?.period;
}

/**
 * The plan of a year beside figures of a part of this year, if a column is the ratio of this plan, and what to call the plan instead. With
 * the year, the ratio would be in another record than the figures; with the part of the year, in another record than the plan.
 */
export function findYearPlan(
  column: TableColumn,
  columns: Columns,
  periods: readonly string[],
): { plan: TableColumn; clearName: string } | undefined {
  const plan = columns.find((other) => other?.field === 'planTarget');
  const [firstPeriod, secondPeriod, ...furtherPeriods] = periods;
  const part = firstPeriod === plan?.period ? secondPeriod : firstPeriod;
  const hasOnlyPart =
    part !== undefined &&
    !furtherPeriods.length &&
    [...listPeriods('value', columns)].every((period) => period === part);
  if (column.field !== 'planRatio' || !plan || !hasOnlyPart) return undefined;
  const { planBy = 'kế hoạch' } = plan.presets;
  const year = plan.period === undefined ? undefined : timeOfPeriod(plan.period);
  const time = timeOfPeriod(part);
  const isPartOfYear = year && time && time.begin >= year.begin && time.end <= year.end;
  return isPartOfYear && PLAN_NAME.test(planBy) ? { plan, clearName: `${planBy} năm` } : undefined;
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
  { field, presets }: TableColumn,
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
    const isOfOtherPlan = field === 'planRatio' && [...planPeriods].some((other) => other !== period);
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
function listPeriods(field: TableColumn['field'], columns: Columns): Set<string | undefined> {
  return new Set(columns.flatMap((column) => (column?.field === field ? [column.period] : [])));
}

/** For a mean, `Bình quân`, all years as one more period: `2022–2023`. */
function joinYears({ presets }: TableColumn, periods: readonly string[]): string[] {
  const years = periods.filter((period) => YEAR.test(period)).sort();
  const [first, last] = [years[0], years.at(-1)];
  return presets.qualifier === 'bình quân' && first !== last ? [`${first}–${last}`] : [];
}

/** Whether a heading with a period has the same meaning as without it, and no other column has this meaning and period. */
function isReadWith(name: string, period: string, column: TableColumn, columns: Columns): boolean {
  const { period: ownPeriod, ...meaning } = parseHeading(`${name} ${period}`, new Set()) ?? {};
  const meaningWithoutPeriod = parseHeading(name, new Set());
  const isSame = ownPeriod === period && JSON.stringify(meaning) === JSON.stringify(meaningWithoutPeriod);
  const isTaken = columns.some(
    (other) => other?.period === period && other.field === column.field && haveSameBase(other, column),
  );
  return isSame && !isTaken;
}

/** Whether two columns are compared with the same period or plan, or both with none. */
function haveSameBase({ presets: first }: TableColumn, { presets: second }: TableColumn): boolean {
  return first.previousPeriod === second.previousPeriod && first.planBy === second.planBy;
}
