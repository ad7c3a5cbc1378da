import type { FieldName } from './field-names.ts';
import type { TableColumn } from './parse-table-column.ts';

/** The fields of a plan that may get a number. Of the fields of a comparison, only `change` may. */
const PLAN_FIELDS: readonly unknown[] = ['planRatio', 'planTarget', 'planStatus'];

/**
 * Numbers the columns of further comparisons and plans, so that `So với tháng trước (%)` and `So với cùng kỳ (%)` are two comparisons, and
 * `Kế hoạch Trung ương giao` and `Kế hoạch tỉnh giao` two plans. Columns of the same comparison or plan have the same number.
 */
export function numberColumns(
  columns: readonly (TableColumn | undefined)[],
): readonly (TableColumn | undefined)[] {
  const numbered = [...columns];
  for (const period of new Set(columns.map((column) => column?.period))) {
    const isOfPeriod = (column: TableColumn | undefined) => column?.period === period;
    numberGroup(numbered, isOfPeriod, (field) => field === 'change', 'previousPeriod');
    numberGroup(numbered, isOfPeriod, (field) => PLAN_FIELDS.includes(field), 'planBy');
  }
  return numbered;
}

/**
 * Numbers the columns of the comparisons, or of the plans, of one period.
 *
 * @param base The field that a heading gives by its words, and that tells the comparisons or plans apart: `cùng kỳ` in `So với cùng kỳ (%)`.
 */
function numberGroup(
  columns: (TableColumn | undefined)[],
  isOfPeriod: (column: TableColumn | undefined) => boolean,
  isInGroup: (field: FieldName | 'ignored') => boolean,
  base: 'previousPeriod' | 'planBy',
): void {
  const isMember = (column: TableColumn | undefined): column is TableColumn =>
    column !== undefined && isOfPeriod(column) && isInGroup(column.field);
  const members = columns.filter(isMember);
  const numbers = new Map<string, number>();
  const writtenNumbers = new Set(members.map(({ number }) => number));
  // The number stands in a heading of the file, or another comparison or plan has it.
  const isTaken = (number: number) => writtenNumbers.has(number) || [...numbers.values()].includes(number);
  const firstKey = keyOfFirst(columns, members, base);
  if (firstKey !== undefined) numbers.set(firstKey, 1);
  for (const [index, column] of columns.entries()) {
    if (!isMember(column) || column.number !== undefined) continue;
    const key = keyOf(column, base);
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size ? 2 : 1;
      while (isTaken(number)) number++;
      numbers.set(key, number);
    }
    if (number > 1) columns[index] = { ...column, number };
  }
}

/**
 * The key of the comparison or plan that must have the number 1. A column that does not name its base is the first. Without such a column, a
 * column of previous values decides: the comparison with its period is the first. `undefined` if any may be the first.
 */
function keyOfFirst(
  columns: readonly (TableColumn | undefined)[],
  members: readonly TableColumn[],
  base: 'previousPeriod' | 'planBy',
): string | undefined {
  const unnamed = members.find((column) => column.presets[base] === undefined && column.number === undefined);
  if (unnamed) return keyOf(unnamed, base);
  const previous = columns.find((column) => column?.field === 'previous')?.presets.previousPeriod;
  const isComparison = base === 'previousPeriod' && previous !== undefined;
  if (!isComparison) return undefined;
  // The first comparison has the previous value. If no comparison has its period, the empty key, which no column has, takes the number 1.
  const first = members.find((column) => column.presets.previousPeriod === previous);
  return first ? keyOf(first, base) : '';
}

/** Columns with the same key belong together. A change in percent and one in the unit are two comparisons. */
function keyOf({ presets, suffix = '' }: TableColumn, base: 'previousPeriod' | 'planBy'): string {
  const unit = base === 'previousPeriod' ? (presets.changeUnit ?? suffix) : '';
  return `${presets[base] ?? ''} ${unit}`;
}
