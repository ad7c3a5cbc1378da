import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { readRowHeading } from './parse-indicator-names.ts';
import type { TableRow } from './parse-table-row.ts';

/** In a row that numbers the columns, the cell above a column of words: `A`, `(B)`. */
const COLUMN_LETTER = /^[([]?([A-H])[)\]]?$/;
/** How a column is computed from others: `=2/1`, ` = (2)/(1)`. */
const FORMULA = String.raw`\s*=[\d\s:/x×*+()[\]%.,–-]+`;
/** In a row that numbers the columns, the cell above a column of figures: `1`, `(2)`, `[3]`, `3=2/1`, `(3)=(2)/(1)`, `(3=2/1)`. */
const COLUMN_NUMBER = new RegExp(`^[([]?(\\d{1,2})(?:[)\\]]|(?:[)\\]]?${FORMULA}[)\\]]?))?$`);
/** The number and the formula of a column in its heading: `TH/KH (%) (3)=(2)/(1)`, `TH/KH (3=2/1)`, `TH/KH 3=2/1`. */
const FORMULA_AT_END = new RegExp(
  `^(.*\\S)\\s*(?:\\((\\d{1,2})${FORMULA}\\)|\\((\\d{1,2})\\)${FORMULA}|\\s(\\d{1,2})${FORMULA})$`,
  's',
);

/** The number of an area: `2` in `Phường 2`. */
const NUMBER_AT_END = /(?<=\p{L} )\d+$/u;

/** Whether a row numbers the columns: `A | B | 1 | 2 | 3=2/1`. */
export function isRowOfColumnNumbers(cells: readonly string[] = []): boolean {
  const texts = cells.map((cell) => tidy(cell)).filter(Boolean);
  const letters = texts.flatMap((text) => COLUMN_LETTER.exec(text)?.[1] ?? []);
  const numbers = texts.slice(letters.length).map((text) => COLUMN_NUMBER.exec(text)?.[1]);
  const areLettersInOrder = letters.join('') === 'ABCDEFGH'.slice(0, letters.length);
  const areNumbersInOrder = numbers.every((number, index) => number === String(index + 1));
  const areEnough = numbers.length > 1 && texts.length > 2;
  return areLettersInOrder && areNumbersInOrder && areEnough;
}

/**
 * The mistake of a row that numbers the columns of a table of areas, `1;2;3`, but may also have the figures of ward 1, because the names of other areas
 * have numbers: `Phường 2`. `undefined` if the row can only number the columns.
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
  // Behind `1` in the column STT, the next row is the second one, unless this row numbers the columns.
  const hasOtherRowNumber = column > 0 && tidy(others[0]?.cells[0]) === '1';
  const isUnclear = column >= 0 && arePlain && named !== undefined && !hasOtherRowNumber;
  if (!first || !isUnclear) return undefined;
  const area = texts[column] ?? '';
  const suggestion = named.replace(NUMBER_AT_END, area);
  return new IndicatorError('column-numbers', texts.join('; '), { row: first.row, other: area, suggestion });
}

/** Whether a label is a number or a letter, `1` or `A`. A row of figures with such a label looks like a row that numbers the columns. */
export function isNumberOrLetter(label: string): boolean {
  return /^[([]?([A-Za-z]|\d+)[)\]]?$/.test(label);
}

/** Takes the number and the formula of its column off a heading: `TH/KH (3)=(2)/(1)` as `TH/KH` and `3`. */
export function takeColumnFormula(heading: string): { name: string; number?: string } {
  if (!heading.includes('=')) return { name: heading };
  const [, name = heading, ...numbers] = FORMULA_AT_END.exec(heading) ?? [];
  const [number] = numbers.filter(Boolean);
  return { name, ...(number !== undefined && { number }) };
}
