import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { readRowHeading } from './parse-indicator-names.ts';
import type { TableRow } from './parse-table-row.ts';

/** The number of an area: `2` in `Phường 2`. */
const NUMBER_AT_END = /(?<=\p{L} )\d+$/u;

/**
 * The mistake of a row `1;2;3` in a table of areas. The row may number the columns. If other areas are called `Phường 2` and so on, it may
 * also have the figures of the ward called `1`. `undefined` if the row can only number the columns.
 */
export function findUnclearNumbers(
  names: readonly string[],
  [first, ...others]: readonly TableRow[],
  ignoredNames: ReadonlySet<string>,
): IndicatorError | undefined {
  const column = names.findIndex((name) => readRowHeading(name, ignoredNames) === 'area');
  const texts = first?.cells.map(tidy) ?? [];
  const arePlain = texts.every((text) => text === '' || /^\d+$/.test(text));
  const named = others.map(({ cells }) => tidy(cells[column])).find((area) => NUMBER_AT_END.test(area));
  // If the next row has the number 1 in the column STT, it is the first row of figures, and this row numbers the columns.
  const isNextRowFirst = column > 0 && tidy(others[0]?.cells[0]) === '1';
  const isUnclear = column >= 0 && arePlain && named !== undefined && !isNextRowFirst;
  if (!first || !isUnclear) return undefined;
  const area = texts[column] ?? '';
  const suggestion = named.replace(NUMBER_AT_END, area);
  return new IndicatorError('column-numbers', texts.join('; '), { row: first.row, other: area, suggestion });
}
