import { tidy } from '../../text/sentence.ts';

/** A cell of a row that numbers the columns, above words: `A`, `(B)`. */
const COLUMN_LETTER = /^[([]?([A-H])[)\]]?$/;
const FORMULA = String.raw`\s*=\s*[\d\s:/x×*+()[\]%.,–-]+`;
/** A cell of such a row, above figures: `1`, `(2)`, `[3]`, `3=2/1`, `(3)=(2)/(1)`, `(3=2/1)`. */
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
  return areLettersInOrder && areNumbersInOrder && numbers.length > 1 && texts.length > 2;
}

/** Whether a label may be a number or a letter of a list, so that a row of such labels looks like one that numbers the columns. */
export function isNumberOrLetter(label: string): boolean {
  return /^[([]?([A-Za-z]|\d+)[)\]]?$/.test(label);
}

/** A heading without the number and the formula of its column, `(3)=(2)/(1)`, and that number. */
export function takeColumnFormula(heading: string): { name: string; number?: string } {
  const [, name, first, second, third] = heading.includes('=') ? (FORMULA_AT_END.exec(heading) ?? []) : [];
  const number = first ?? second ?? third;
  return name === undefined || number === undefined ? { name: heading } : { name, number };
}
