import { fromEnglish } from '../../text/number.ts';
import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { findGrowthAsIndex, findIndexAsGrowth } from '../record/growth-or-index.ts';
import { readCellNumber } from './parse-growth.ts';
import type { TableColumn } from './parse-table-column.ts';

/** A cell of a table, or a field of JSON. */
interface ComparedCell {
  column: TableColumn;
  name: string;
  value: unknown;
}

/** How much a published percentage may differ from that of the two figures of its row, in percentage points. */
const MAX_DIFFERENCE = 1;
/** `-5`, `+ 5`, `âm 5`. */
const SIGNED = /^(?:[-–—−+] ?|âm )\d/i;
const NUMBER = /^[-–—−]?\d[\d.,]*(?: ?%)?$/;

/**
 * Throws for an index in a column of growth in percent, 108,1 beside 5,2 and −3,4, and for growth in a column of indexes, 8,1 beside 105,2. A sign,
 * `+108,1`, or a verb, `đạt 8,1`, says that the number is right, and so do the figures of the row.
 *
 * @param otherFigures The figures of the row in other periods.
 */
export function checkComparisonCells(
  cells: readonly ComparedCell[],
  otherFigures: Iterable<string>,
  label: string | undefined,
): void {
  for (const cell of cells) {
    const mistake = cell.column.field === 'change' ? findMistake(cell, cells) : undefined;
    const isProven = mistake && areComputed(cell, cells, [...otherFigures]);
    if (mistake && !isProven) throw mistake.at({ column: cell.name, label });
  }
}

/**
 * A sign makes a number a change: `-20` below `So với kế hoạch (%)` is 20 % less than the plan, not 20 % of it.
 *
 * @throws IndicatorError for the ratio of a plan with a sign.
 */
export function checkRatiosHaveNoSign(cells: readonly ComparedCell[], label: string | undefined): void {
  for (const { column, name, value } of cells) {
    const text = typeof value === 'string' || typeof value === 'number' ? tidy(String(value)) : '';
    const isChange = column.field === 'planRatio' && SIGNED.test(text);
    if (isChange) throw new IndicatorError('no-ratio', text, { field: 'planRatio', column: name, label });
  }
}

function findMistake(
  { column, value }: ComparedCell,
  cells: readonly ComparedCell[],
): IndicatorError | undefined {
  const text = typeof value === 'number' ? String(value).replace('.', ',') : String(value);
  const number = NUMBER.test(text) ? toNumber(text) : undefined;
  if (number === undefined) return undefined;
  const isEnglish = readCellNumber(text, false) === undefined;
  const written = text.replace(/ ?%$/, '');
  const quoted = { value: number, text: isEnglish ? (fromEnglish(written) ?? written) : written };
  const mistake = isIndex(column)
    ? findGrowthAsIndex(quoted)
    : isGrowth(column, text, cells)
      ? findIndexAsGrowth(quoted)
      : undefined;
  if (!mistake || !isEnglish) return mistake;
  return mistake.at({ text: written, suggestion: mistake.suggestion?.replace(',', '.') });
}

function isIndex({ prefix, suffix }: TableColumn): boolean {
  return prefix === 'bằng' && suffix === '%';
}

/** Whether a column has growth in percent. Below `Giảm (%)`, 95 is a decrease, as its heading says. */
function isGrowth(
  { suffix, presets, ordinal = 1 }: TableColumn,
  text: string,
  cells: readonly ComparedCell[],
): boolean {
  const isInPercent = presets.changeUnit === '%' || text.endsWith('%');
  const hasDirection = cells.some(({ column }) => {
    return column.field === 'changeDirection' && (column.ordinal ?? 1) === ordinal;
  });
  return isInPercent && suffix === undefined && !hasDirection && presets.changeDirection !== 'giảm';
}

/** Whether the figure of the row and one of its other figures give the published number. */
function areComputed(
  cell: ComparedCell,
  cells: readonly ComparedCell[],
  otherFigures: readonly string[],
): boolean {
  const valuesOf = (field: TableColumn['field']) =>
    cells.flatMap(({ column, value }) => (column.field === field ? [String(value)] : []));
  const [now] = valuesOf('value').flatMap((text) => toNumber(text) ?? []);
  const published = toNumber(String(cell.value));
  if (now === undefined || published === undefined) return false;
  const index = published + (isIndex(cell.column) ? 0 : 100);
  const formerFigures = [...valuesOf('previous'), ...otherFigures].flatMap((text) => toNumber(text) ?? []);
  return formerFigures.some((former) => Math.abs((now / former) * 100 - index) <= MAX_DIFFERENCE);
}

/** A number in either notation. */
function toNumber(text: string): number | undefined {
  return readCellNumber(text, false) ?? readCellNumber(text, true);
}
