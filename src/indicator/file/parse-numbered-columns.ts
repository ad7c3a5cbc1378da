import { indexed } from '../../text/indexed.ts';
import type { FieldName } from './field-names.ts';
import { yearOfPart } from './parse-later-parts.ts';
import type { TableColumn } from './parse-table-column.ts';

/** Columns of these fields may belong to a further plan. Columns of `change` may belong to a further comparison. */
const PLAN_FIELDS: readonly unknown[] = ['planRatio', 'planTarget', 'planStatus'];

/** `kế hoạch năm`, `dự toán cả năm`. */
const OF_WHOLE_YEAR = /(?:^| )năm$/i;

type BaseField = 'previousPeriod' | 'planBy';

/**
 * Sets the ordinal of each column that belongs to a further comparison or plan. `So với tháng trước (%)` and `So với cùng kỳ (%)` are then two
 * comparisons, `Kế hoạch Trung ương giao` and `Kế hoạch tỉnh giao` two plans. Columns of the same comparison or plan have the same ordinal.
 */
export function numberColumns(
  columns: readonly (TableColumn | undefined)[],
): readonly (TableColumn | undefined)[] {
  const numbered = columns.map((column) => {
    if (!column) return column;
    return isPlanOfPart(column, columns) ? namePlan(column) : withNameOfRatio(column, columns);
  });
  // In `Kế hoạch 6 tháng 2024;% kế hoạch năm`, the ratio is that of another plan, but it has no period. It gets the period of the first plan
  // here, so that the two plans are numbered 1 and 2.
  const partOfYear = columns.find((column) => column && isPlanOfPart(column, columns))?.period;
  const onlyPeriod = partOfYear ?? findOnlyPeriodOfPlan(columns);
  const periodOf = (column: TableColumn | undefined) => column?.period ?? onlyPeriod;
  for (const period of new Set(columns.map(periodOf))) {
    const isOfPeriod = (column: TableColumn | undefined) => periodOf(column) === period;
    numberGroup(numbered, isOfPeriod, (field) => field === 'change', 'previousPeriod');
    numberGroup(numbered, isOfPeriod, (field) => PLAN_FIELDS.includes(field), 'planBy');
  }
  return numbered;
}

/** Whether a column has the plan of a part of a year, `Kế hoạch 6 tháng 2024`, beside a ratio of the plan of the year, which is another plan. */
function isPlanOfPart(
  { field, presets, period = '' }: TableColumn,
  columns: readonly (TableColumn | undefined)[],
): boolean {
  const isUnnamedPlan = field === 'planTarget' && presets.planBy === undefined;
  if (!isUnnamedPlan || yearOfPart(period) === undefined) return false;
  return columns.some(
    (other) => other?.field === 'planRatio' && OF_WHOLE_YEAR.test(other.presets.planBy ?? ''),
  );
}

/**
 * The only period of the headings, if a plan has it and a name, `Dự toán 2024`, beside a ratio without a period of a plan with another name: `So với kế hoạch
 * năm (%)`. All columns then belong to one record with two plans.
 */
function findOnlyPeriodOfPlan(columns: readonly (TableColumn | undefined)[]): string | undefined {
  const [period, ...others] = new Set(columns.flatMap((column) => column?.period ?? []));
  if (others.length) return undefined;
  const plan = columns.find((column) => column?.field === 'planTarget' && column.period === period);
  const { planBy } = plan?.presets ?? {};
  const isOtherRatio = (column: TableColumn | undefined) =>
    column?.field === 'planRatio' &&
    column.period === undefined &&
    column.presets.planBy !== undefined &&
    column.presets.planBy !== planBy;
  return planBy !== undefined && columns.some(isOtherRatio) ? period : undefined;
}

/** A plan with the longer name that the heading of its ratio gives it: `Dự toán 2024` is `dự toán năm` beside `So với dự toán năm (%)`. */
function withNameOfRatio(column: TableColumn, columns: readonly (TableColumn | undefined)[]): TableColumn {
  const { field, presets, period = '' } = column;
  const { planBy } = presets;
  if (field !== 'planTarget' || planBy === undefined || !/^\d{4}$/.test(period)) return column;
  const names = [`${planBy} năm`, `${planBy} cả năm`];
  const ratio = columns.find(
    (other) => other?.field === 'planRatio' && names.includes(other.presets.planBy ?? ''),
  );
  const nameOfRatio = ratio?.presets.planBy;
  const isRatioOfPeriod = ratio && (ratio.period === undefined || ratio.period === period);
  return isRatioOfPeriod && nameOfRatio
    ? { ...column, presets: { ...presets, planBy: nameOfRatio } }
    : column;
}

/** Names a plan by its period: `kế hoạch 6 tháng năm 2024`. */
function namePlan(column: TableColumn): TableColumn {
  return { ...column, presets: { ...column.presets, planBy: `kế hoạch ${column.period}` } };
}

/**
 * Numbers the columns of the comparisons, or of the plans, of one period.
 *
 * @param baseField The field that tells two comparisons or two plans apart. Comparisons: `previousPeriod`, which is `cùng kỳ` in
 *   `So với cùng kỳ (%)`. Plans: `planBy`.
 */
function numberGroup(
  columns: (TableColumn | undefined)[],
  isOfPeriod: (column: TableColumn | undefined) => boolean,
  isInGroup: (field: FieldName | 'ignored') => boolean,
  baseField: BaseField,
): void {
  const isMember = (column: TableColumn | undefined): column is TableColumn =>
    column !== undefined && isOfPeriod(column) && isInGroup(column.field);
  const members = columns.filter(isMember);
  const ordinals = new Map<string, number>();
  // An ordinal is taken if a heading of the file has it (`tăng giảm 2`), or if another comparison or plan already has it.
  const takenOrdinals = new Set(members.map(({ ordinal }) => ordinal));
  const firstKey = keyOfFirst(columns, members, baseField);
  if (firstKey !== undefined) {
    ordinals.set(firstKey, 1);
    takenOrdinals.add(1);
  }
  let nextOrdinal = 1;
  for (const [index, column] of indexed(columns)) {
    if (!isMember(column) || column.ordinal !== undefined) continue;
    const key = keyOf(column, baseField);
    let ordinal = ordinals.get(key);
    if (ordinal === undefined) {
      while (takenOrdinals.has(nextOrdinal)) nextOrdinal++;
      ordinal = nextOrdinal;
      ordinals.set(key, ordinal);
      takenOrdinals.add(ordinal);
    }
    if (ordinal > 1) columns[index] = { ...column, ordinal };
  }
}

/**
 * The key of the comparison or plan that must be the first: that of a column which does not name a period or plan, `Tăng giảm (%)`. Without
 * such a column, the comparison that has the same period as the column of previous values is the first. `undefined` if any of them can be the
 * first.
 */
function keyOfFirst(
  columns: readonly (TableColumn | undefined)[],
  members: readonly TableColumn[],
  baseField: BaseField,
): string | undefined {
  const unnamed = members.find(
    ({ presets, ordinal }) => presets[baseField] === undefined && ordinal === undefined,
  );
  if (unnamed) return keyOf(unnamed, baseField);
  const previous = columns.find((column) => column?.field === 'previous')?.presets.previousPeriod;
  const hasPrevious = baseField === 'previousPeriod' && previous !== undefined;
  if (!hasPrevious) return undefined;
  // The previous value belongs to the first comparison of the record. If no comparison has the period of this value, none may be the first, and
  // the key is ''. No column has this key, because `keyOf` always writes a space.
  const first = members.find((column) => column.presets.previousPeriod === previous);
  return first ? keyOf(first, baseField) : '';
}

/** Columns with the same key belong to one comparison or plan. A change in percent and a change in `tỷ đồng` are two comparisons. */
function keyOf({ presets, suffix = '' }: TableColumn, baseField: BaseField): string {
  const unit = baseField === 'previousPeriod' ? (presets.changeUnit ?? suffix) : '';
  return `${presets[baseField] ?? ''} ${unit}`;
}
