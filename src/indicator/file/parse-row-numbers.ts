import { tidy } from '../../text/sentence.ts';

/** A cell of a row that numbers the columns, above words. */
const ROW_LETTER = /^[A-C]$/;
/** A cell of such a row, above figures: `1`, `(2)`, `3=2/1`. */
const ROW_NUMBER = /^\(?(\d{1,2})\)?(\s*=\s*[\d\s:/x*+()%-]+)?$/;

/** Whether a row numbers the columns: `A | B | 1 | 2 | 3=2/1`. */
export function isRowOfNumbers(cells: readonly string[] = []): boolean {
  const texts = cells.map((cell) => tidy(cell)).filter(Boolean);
  const letters = texts.filter((text) => ROW_LETTER.test(text));
  const numbers = texts.slice(letters.length).map((text) => ROW_NUMBER.exec(text)?.[1]);
  const areLettersInOrder = letters.join('') === 'ABC'.slice(0, letters.length);
  const areNumbersInOrder = numbers.every((number, index) => number === String(index + 1));
  return areLettersInOrder && areNumbersInOrder && numbers.length > 1 && texts.length > 2;
}
