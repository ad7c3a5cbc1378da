import { tidy } from '../../text/sentence.ts';

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
