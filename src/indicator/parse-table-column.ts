import { IndicatorError } from './indicator-error.ts';
import { parseAmount } from './parse-amount.ts';
import type { Column } from './parse-columns.ts';
import type { Heading } from './parse-heading.ts';

/** A column of a table whose field is known. */
export interface TableColumn extends Omit<Heading, 'column'> {
  column: Column | 'ignored';
}

const SIGNED = /^[-–—−+] ?\d/;

/**
 * The field of a column whose heading alone does not name it.
 *
 * @param name The heading as its author wrote it.
 * @param readCells Reads the cells of the column that are not empty.
 * @param headings All headings of the table.
 * @throws IndicatorError for a column that may be an index or a change.
 */
export function resolveColumn(
  heading: Heading,
  name: string,
  readCells: () => readonly string[],
  headings: readonly (Heading | undefined)[],
): TableColumn {
  const { column } = heading;
  if (column === 'share') return toShare(heading, headings);
  if (column === 'index') throw new IndicatorError('index-column', name);
  if (column !== 'comparison') return { ...heading, column };
  const cells = readCells().filter((cell) => !isWithoutFigure(cell));
  if (cells.every((cell) => isSigned(cell) || cell === '0')) return { ...heading, column: 'change' };
  throw new IndicatorError('index-column', name);
}

/** Whether a cell says by its sign that it is a change. */
function isSigned(cell: string): boolean {
  return SIGNED.test(cell);
}

/** Whether a cell has a sign of the yearbooks instead of a figure: `-`, `…`. */
function isWithoutFigure(cell: string): boolean {
  return parseAmount(cell)?.amount.numbers.length === 0;
}

/** Beside a value, a share is a further figure: `chiếm 9,6%`. Alone, it is the value. */
function toShare(heading: Heading, headings: readonly (Heading | undefined)[]): TableColumn {
  const hasValue = headings.some((other) => other?.column === 'value' && other.period === heading.period);
  if (!hasValue) return { ...heading, column: 'value' };
  return { ...heading, column: 'also', presets: {}, prefix: 'chiếm', suffix: '%' };
}
