import { formatQuoted } from '../../text/number.ts';
import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { mayBeIndex } from '../record/near-index.ts';
import { mayBeFraction, toFractionMistake } from '../record/maybe-fraction.ts';
import { shiftComma } from '../record/misplaced-comma.ts';
import { isUnclearNoData } from '../record/no-data-sign.ts';
import { isYearbookSign, parseAmount } from '../record/parse-amount.ts';
import { NUMBER_FIELDS } from '../record/parse-english.ts';
import { checkIsRatioOfPlan } from './check-plan-ratios-column.ts';
import { areLargerThanValues, checkHasNoPercentages } from './check-change-column.ts';
import { SIGNED, type ColumnContext } from './column-context.ts';
import type { FieldName } from './field-names.ts';
import { findFractions } from './parse-fractions.ts';
import { findComparedColumns, readComparedCell, readCellNumber } from './parse-growth.ts';
import type { Heading } from './parse-heading.ts';
import { BETWEEN_HEADINGS, completeWithPeriod } from './parse-heading-period.ts';
import { areIndexes } from './parse-index-cells.ts';
import { hasPercentSign } from './parse-percent-signs.ts';
import { RATIO, toRatioMistake } from './parse-ratio-names.ts';
import type { TableRow } from './parse-table-row.ts';

/** A column of a table whose field is known. */
export interface TableColumn extends Omit<Heading, 'field'> {
  field: FieldName | 'ignored';
  /** Whether other cells of a column of ratios show that 0,8 is 0,8 %, not 80 %. */
  isInPercent?: true;
}

/** Whether the cells of a column have numbers. */
export function hasNumbers(column: TableColumn | undefined): boolean {
  return (NUMBER_FIELDS as readonly unknown[]).includes(column?.field);
}

/** A change in words: `tăng 170 vụ (1,67%)`, `giảm 3 bậc`, `không đổi`. */
const DIRECTION = /^(?:(?:tăng|giảm) (?:\p{L}+ )?\d|(?:không (?:đổi|tăng, không giảm)|giữ nguyên)$)/iu;
const YEAR = /^(19|20)\d\d$/;
const UNSIGNED = /^\d[\d.,]*$/;
/** `2024/2023`, `TH 2024/TH 2023`: a ratio, and so in percent even without a percent sign. */
const QUOTIENT = /(?:19|20)\d\d ?\/ ?[^/]*(?:19|20)\d\d/;
const PER_MILLE = '‰';
/** Fields whose numbers are shown in percent, so that their headings cannot have the sign `‰`. */
const IN_PERCENT: readonly unknown[] = ['planRatio', 'change', 'comparison', 'index'];
/** The largest number that may be a ratio written as a fraction: 1,5 for 150 %. A larger number is a percentage. */
export const MAX_FRACTION = 2;

/**
 * The column of a heading. `So với cùng kỳ (%)` is a change if each of its cells has a sign, `+1,7`, or the word `tăng` or `giảm`, or is 0. It is a ratio if it is in
 * percent and its cells can only be indexes, `101,7`; or if it is a multiple, `1,5` below `So với 2022 (lần)`.
 *
 * @throws IndicatorError for any other column of comparisons.
 */
export function resolveColumn(heading: Heading, context: ColumnContext): TableColumn {
  const { field } = heading;
  const isPerMille = context.name.includes(PER_MILLE);
  if (isPerMille && IN_PERCENT.includes(field)) throw new IndicatorError('unknown-column', context.name);
  if (field === 'share' || isShareOfWhole(heading, context)) return toShareColumn(heading, context);
  if (field === 'index') return toRatioColumn(heading, context);
  if (field === 'previousPeriod') checkHasNames(context);
  if (field === 'change') checkNoIndexes(heading, context);
  if (field === 'planRatio') return toRatioOfPlanColumn(heading, context);
  if (field !== 'comparison') return { ...heading, field };
  const rows = findRowsWithFigure(context);
  const cells = rows.map((row) => tidy(row.cells[context.position]));
  if (cells.every((cell) => hasSignInFront(cell) || cell === '0' || DIRECTION.test(cell)))
    return { ...heading, field: 'change' };
  const isMultiple = heading.presets.changeUnit === 'lần' && cells.every((cell) => UNSIGNED.test(cell));
  if (isMultiple) return { ...toRatioColumn(heading, context), suffix: ' lần' };
  const { changeUnit } = heading.presets;
  const isQuotient = changeUnit === undefined && QUOTIENT.test(context.name);
  const isInPercent =
    context.isUnitPercent || isQuotient || changeUnit === '%' || cells.every((cell) => cell.endsWith('%'));
  if (isInPercent && haveOnlyIndexes(rows, context)) return toRatioColumn(heading, context);
  throw new IndicatorError('index-column', context.name);
}

/**
 * Throws for numbers near 100 without signs below `Tốc độ tăng (%)`, because they are probably indexes: if all numbers are such ones, or if others
 * have a plus. Growth of 109 % is written `+109` there.
 * Below `Tăng, giảm`, which has no unit, throws for numbers that may be indexes or percentages.
 */
function checkNoIndexes({ presets, period }: Heading, context: ColumnContext): void {
  const rows = findRowsWithFigure(context);
  // The field `change` of JSON cannot have another name. Its value is checked in each record instead.
  if (!rows.length || context.name === 'change') return;
  const { changeUnit, previousPeriod: base } = presets;
  if (changeUnit === undefined) {
    const isValue = (other: Heading | undefined) =>
      other?.field === 'value' && (period === undefined || other.period === period);
    const value = context.headings.map(isValue).lastIndexOf(true);
    const column = { ...context, value, rows };
    checkHasNoPercentages(column);
    if (!areLargerThanValues(column)) return;
  } else {
    if (changeUnit !== '%') return;
    const cells = rows.map((row) => tidy(row.cells[context.position]));
    const areUnsigned = cells.every((cell) => UNSIGNED.test(cell));
    if (!hasIndexesBesidePlus(cells, context) && !(areUnsigned && haveOnlyIndexes(rows, context))) return;
  }
  const end = base === undefined ? '(năm trước = 100)' : `so với ${base}`;
  const suggestion = ['Chỉ số', base === undefined && 'phát triển', period, end].filter(Boolean).join(' ');
  throw new IndicatorError('index-column', context.name, { suggestion });
}

/** Whether some increases have a plus, `+5`, and numbers near 100 have no sign, so that these may be indexes. */
function hasIndexesBesidePlus(cells: readonly string[], { isEnglish }: ColumnContext): boolean {
  const mayBeIndexCell = (cell: string) =>
    UNSIGNED.test(cell) && mayBeIndex(readCellNumber(cell, isEnglish) ?? 0);
  return cells.some((cell) => cell.startsWith('+')) && cells.some(mayBeIndexCell);
}

/** Throws for figures below `Năm trước` or `So với`. The cells below these headings must be the names of periods. */
function checkHasNames({ name, position, rows }: ColumnContext): void {
  const cells = rows.map((row) => tidy(row.cells[position])).filter(hasFigure);
  const areFigures = cells.length > 0 && cells.every((cell) => parseAmount(cell) && !YEAR.test(cell));
  if (!areFigures) return;
  const isFormer = /trước/i.test(name);
  const suggestion = isFormer ? 'Thực hiện năm trước' : 'So với kế hoạch (%), Chỉ số so với cùng kỳ (%)';
  throw new IndicatorError('unknown-column', name, { suggestion });
}

/** The rows with a figure in the column. */
function findRowsWithFigure({ rows, position }: ColumnContext): readonly TableRow[] {
  return rows.filter(({ cells }) => hasFigure(tidy(cells[position])));
}

/** Whether a cell says by its sign that it is a change. */
function hasSignInFront(cell: string): boolean {
  return SIGNED.test(cell);
}

/** Whether a cell has a figure: it is neither empty nor a sign for a missing figure, `-`, `…` or `..`. A wrong cell counts as a figure. */
function hasFigure(cell: string): boolean {
  return cell !== '' && !isUnclearNoData(cell) && !isYearbookSign(cell);
}

/** Whether the comparisons of all rows are numbers, and can only be indexes. */
function haveOnlyIndexes(
  rows: readonly TableRow[],
  { position, headings, periodKeys, isEnglish }: ColumnContext,
): boolean {
  const columns = findComparedColumns(position, headings, periodKeys);
  const cells = rows.flatMap((row) => readComparedCell(row, columns, isEnglish) ?? []);
  return cells.length === rows.length && areIndexes(cells);
}

/**
 * Whether a column `Tỷ lệ (%)` beside a value is the share of the value in its whole.
 *
 * @throws IndicatorError for such a column without a column of wholes, because it may also be the ratio of a plan.
 */
function isShareOfWhole(heading: Heading, context: ColumnContext): boolean {
  const { name, headings, position } = context;
  if (heading.field !== 'value' || !RATIO.test(name)) return false;
  const { period } = heading;
  const others = headings.filter((_, index) => index !== position);
  const isOfPeriod = (other: Heading | undefined) => period === undefined || other?.period === period;
  const hasField = (field: Heading['field']) =>
    others.some((other) => other?.field === field && isOfPeriod(other));
  if (!hasField('value')) return false;
  if (hasField('of') || others.some((other) => other?.hasWhole)) return true;
  const plan = others.find((other) => other?.field === 'planTarget' && isOfPeriod(other));
  const planName = hasField('planRatio') ? undefined : plan && toRatioOfPlan(plan, others);
  checkNoFractions(context);
  throw toRatioMistake(context, others, planName);
}

/** The heading of the ratio of a plan: `So với kế hoạch (%) 2024`; for a plan of another period, `So với kế hoạch năm 2025 (%) 2024`. */
function toRatioOfPlan({ presets, period }: Heading, headings: readonly (Heading | undefined)[]): string {
  const name = `So với ${presets.planBy ?? 'kế hoạch'} (%)`;
  const [complete = name] = completeWithPeriod(name, headings).split(BETWEEN_HEADINGS);
  return complete === name ? [name, period].filter(Boolean).join(' ') : complete;
}

/**
 * A column of ratios, `bằng 109,42%`.
 *
 * @throws IndicatorError if no heading says what the figures are compared with.
 */
function toRatioColumn(heading: Heading, context: ColumnContext): TableColumn {
  const { name, headings } = context;
  const namesBase = (other: Heading | undefined) =>
    other?.field === 'previousPeriod' && other.ordinal === heading.ordinal;
  const hasBase = heading.presets.previousPeriod !== undefined || headings.some(namesBase);
  if (!hasBase) throw new IndicatorError('index-base', name);
  if (heading.presets.changeUnit !== 'lần') checkNoFractions(context);
  return { ...heading, field: 'change', presets: withoutUnit(heading), prefix: 'bằng', suffix: '%' };
}

/** A column of ratios of plans. Where any of them is far above 1, none is a fraction. */
function toRatioOfPlanColumn(heading: Heading, context: ColumnContext): TableColumn {
  checkIsRatioOfPlan(heading, context);
  const { rows, position, isEnglish } = context;
  const numbers = rows.flatMap((row) => readCellNumber(row.cells[position], isEnglish) ?? []);
  const isInPercent = numbers.some((number) => number > MAX_FRACTION);
  return { ...heading, field: 'planRatio', ...(isInPercent && { isInPercent }) };
}

/** Throws for indexes that are all near 1, such as 0,95 and 1,05, because they are probably fractions. */
function checkNoFractions({ name, rows, position }: ColumnContext): void {
  const cells = rows.map((row) => tidy(row.cells[position])).filter(hasFigure);
  const [first] = cells;
  if (first === undefined || !cells.every(mayBeFraction)) return;
  throw toFractionMistake(first, { column: name });
}

/** The presets without the unit. The percent sign of a ratio is added to its cells instead. */
function withoutUnit({ presets }: Heading): Heading['presets'] {
  const others = Object.entries(presets).filter(([field]) => field !== 'changeUnit');
  return Object.fromEntries(others);
}

/**
 * Beside a value, a share is a further figure: `chiếm 9,6%`. Alone, it is the value.
 *
 * @throws IndicatorError for shares that are fractions.
 */
function toShareColumn(
  heading: Heading,
  { name, position, rows, headings, isEnglish }: ColumnContext,
): TableColumn {
  const cells = rows.filter(({ cells: row }) => !hasPercentSign(tidy(row[position])));
  const fractions = findFractions(
    cells.flatMap((row) => readCellNumber(row.cells[position], isEnglish) ?? []),
  );
  if (fractions)
    throw toFractionsMistake(
      name,
      cells.map((row) => tidy(row.cells[position])),
      fractions,
    );
  const hasValue = headings.some(
    (other) => other?.field === 'value' && isOfPeriodOfShare(other, heading, headings),
  );
  if (!hasValue) return { ...heading, field: 'value' };
  const suffix = name.includes(PER_MILLE) ? PER_MILLE : '%';
  return { ...heading, field: 'also', presets: {}, prefix: 'chiếm', suffix };
}

/** The mistake of a column of fractions. It quotes the whole, `1`, or the first part of a column without it. */
function toFractionsMistake(column: string, cells: readonly string[], fractions: string): IndicatorError {
  const [part = ''] = fractions.split('; ');
  const percentage = shiftComma({ value: Number(part.replace(',', '.')), text: part }, -2);
  const hasWhole = cells.includes('1');
  const [text, suggestion] = hasWhole ? ['1', '100'] : [part, formatQuoted(percentage, 'vi')];
  return new IndicatorError('fraction', text, { column, other: fractions, suggestion });
}

/** Whether a value is of the period of a share. A share without a period is that of the only period. */
function isOfPeriodOfShare(
  value: Heading,
  { period }: Heading,
  headings: readonly (Heading | undefined)[],
): boolean {
  const periods = new Set(headings.flatMap((other) => other?.period ?? []));
  return value.period === period || (period === undefined && periods.size === 1);
}
