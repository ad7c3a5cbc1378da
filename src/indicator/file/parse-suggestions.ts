import { mayBeIndex } from '../record/near-index.ts';
import { timeOfPeriod } from '../record/period-order.ts';
import { withWholeYear } from '../record/period-spelling.ts';
import { SIGNED } from './column-context.ts';
import { fieldOf } from './field-names.ts';
import { listNearestNames } from './nearest-ids.ts';
import { readCellNumber } from './parse-growth.ts';
import { isPlan, parseBase } from './parse-heading-base.ts';
import { BETWEEN_HEADINGS, completeWithPeriod, haveSameBase, listPeriods } from './parse-heading-period.ts';
import { findClearNames } from './parse-heading-words.ts';
import { suggestSchoolYear } from './parse-heading-years.ts';
import { parseHeading, type Heading } from './parse-heading.ts';
import { suggestCompared } from './parse-headings-beside.ts';
import { readRowHeading } from './parse-indicator-names.ts';
import { isLabel } from './parse-label-text.ts';
import { suggestOfficeNames } from './parse-office-headings.ts';
import type { TableColumn } from './parse-table-column.ts';
import { suggestDifferences } from './suggest-differences.ts';

/** An amount at the start or at the end of a period: `Đầu kỳ`, `Số cuối năm`. */
const START_OR_END = /^(?:số (?:dư )?)?(đầu|cuối) (?:kỳ|năm|quý|tháng)$/i;
/** The same of a year that is named: `Đầu năm 2024`. */
const START_OR_END_OF_YEAR = /^(?:số (?:dư )?)?(đầu|cuối) năm ((?:19|20)\d\d)$/i;

type Columns = readonly (TableColumn | undefined)[];

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
    return !headings.some(
      (other) =>
        other !== undefined &&
        heading !== undefined &&
        other.field === heading.field &&
        mayHaveSamePeriod(other) &&
        haveSameBase(other, heading),
    );
  };
  const completeFree = (proposals: readonly string[]) =>
    proposals
      .filter(isFree)
      .flatMap((proposed) => completeWithPeriod(proposed, headings).split(BETWEEN_HEADINGS))
      .join(', ') || undefined;
  const [first = '', second = '', ...others] = name.split(/ ?[,/] ?/);
  const areTwoFields = !others.length && [first, second].every((part) => fieldOf(part) !== undefined);
  if (areTwoFields) return isFree(first) && isFree(second) ? `hai cột “${first}” và “${second}”` : undefined;
  const compared = suggestCompared(name, headings);
  const differences = compared ? undefined : suggestDifferences(name);
  if (differences) return completeFree(differences);
  const schoolYear = suggestSchoolYear(name);
  const isArea = readRowHeading(name, new Set()) === 'area';
  const wholePeriod = schoolYear ?? withWholeYear(name);
  const clearNames =
    findClearNames(name) ??
    (wholePeriod ? [wholePeriod] : undefined) ??
    suggestLevel(name) ??
    suggestComparisons(name) ??
    compared ??
    suggestOfficeNames(
      name,
      cells,
      headings.flatMap((heading) => heading?.presets.planBy ?? []),
    );
  const nearNames = isArea ? ['địa phương'] : listNearNames(name, cells);
  // `So sánh` beside `Ước 2024` and `KH 2025` may be the plan as a percentage of the figure, which would be shown as a comparison with `cùng kỳ`.
  const isPlanCompared = /^so sánh/i.test(name) && hasOnlyPlansOfOtherPeriods(headings);
  const isPossible = (proposed: string) =>
    fitsCells(proposed, cells) && !(isPlanCompared && isComparisonWithFormer(proposed));
  return completeFree((clearNames ?? nearNames).filter(isPossible));
}

function isComparisonWithFormer(name: string): boolean {
  const { field } = parseHeading(name, new Set()) ?? {};
  return field === 'index' || field === 'change' || field === 'comparison';
}

/** Whether the table has plans, and each is of a period of which it has no figure. */
function hasOnlyPlansOfOtherPeriods(headings: readonly (Heading | undefined)[]): boolean {
  const periodsOf = (field: Heading['field']) =>
    headings.flatMap((heading) => (heading?.field === field ? [heading.period] : []));
  const plans = periodsOf('planTarget');
  const values = periodsOf('value');
  return plans.length > 0 && plans.every((period) => period !== undefined && !values.includes(period));
}

/** The names with a similar spelling. In front of them is the name of labels, because the cells may be those: `Vật nuôi`. */
function listNearNames(name: string, cells: readonly string[]): string[] {
  const nearNames = listNearestNames(name);
  return cells.length > 0 && cells.every(isLabel) ? ['chỉ tiêu', ...nearNames] : nearNames;
}

/** The fields or days of figures at the beginning and the end of a period, which are no comparisons: `Đầu kỳ`, `Số cuối năm`, `Đầu năm 2024`. */
function suggestLevel(name: string): string[] | undefined {
  const [, momentOfYear = '', year] = START_OR_END_OF_YEAR.exec(name) ?? [];
  if (year !== undefined) return [momentOfYear.toLowerCase() === 'đầu' ? `01/01/${year}` : `31/12/${year}`];
  const [, moment] = START_OR_END.exec(name) ?? [];
  if (moment === undefined) return undefined;
  return moment.toLowerCase() === 'đầu' ? ['kỳ trước'] : ['giá trị'];
}

/** The comparisons that the name of a former period may stand for: `Kỳ gốc 2019`, `Tháng trước`. */
function suggestComparisons(name: string): string[] | undefined {
  const base = parseBase(name);
  if (base === undefined || isPlan(base)) return undefined;
  return [`Chỉ số so với ${base} (%)`, `Tăng, giảm so với ${base} (%)`];
}

/** Whether cells may stand below a heading: changes may have signs and are mostly not near 100, and indexes are near 100. */
function fitsCells(name: string, cells: readonly string[]): boolean {
  const { field } = parseHeading(name, new Set()) ?? {};
  const numbers = cells.flatMap((cell) => readCellNumber(cell, false) ?? []);
  const haveSigns = cells.some((cell) => SIGNED.test(cell));
  const areNear100 = numbers.length > 0 && numbers.every(mayBeIndex);
  if (field === 'index') return areNear100 && !haveSigns;
  if (field === 'planRatio') return !haveSigns;
  if (field !== 'change') return true;
  const unsigned = cells
    .filter((cell) => !SIGNED.test(cell))
    .flatMap((cell) => readCellNumber(cell, false) ?? []);
  return unsigned.length === 0 || unsigned.filter(mayBeIndex).length < unsigned.length / 2;
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
