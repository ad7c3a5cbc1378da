import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { FIELDS_WITHOUT_FIGURES } from './field-names.ts';
import type { Heading } from './parse-heading.ts';
import type { Note } from './parse-notes.ts';
import { takeColumnFormula } from './parse-column-numbers.ts';

type Headings = readonly (Heading | undefined)[];

const NUMBER = /^\d+$/;
/** The letters of columns with text, in tables whose other columns are numbered: `Chỉ tiêu (A)`. */
const LETTER = /^[A-C]$/;
/** Examples of words instead of a letter in a heading: for `2019 (p)` too, a message says “such as Sơ bộ 2023”. */
const WORDS_OF_LETTERS: ReadonlyMap<string, string> = new Map([
  ['p', 'Sơ bộ 2023'],
  ['e', 'Ước tính 2023'],
  ['f', 'Dự báo 2023'],
]);

/**
 * Takes the numbers and letters of the columns off their headings: `Chỉ tiêu (A)`, `Kế hoạch (1)`, `Thực hiện (2)`. In four cases they are
 * marks of notes and stay: the numbers are not in order, the letters are not in order, the mark of a note is a number (`(1) Số liệu sơ bộ`),
 * or a column of figures has no number.
 */
export function withoutColumnNumbers(
  headings: Headings,
  names: readonly string[],
  notes: readonly Note[],
): Headings {
  const haveNotesNumbers = notes.some(({ marks }) => marks.some((mark) => NUMBER.test(mark)));
  if (haveNotesNumbers || !areNumbered(headings, names)) return headings;
  return headings.map((heading) => {
    if (!heading?.marks) return heading;
    const { marks, ...others } = heading;
    const rest = marks.filter((mark) => !NUMBER.test(mark) && !LETTER.test(mark));
    return rest.length ? { ...others, marks: rest } : others;
  });
}

/** Whether all columns of figures are numbered in order, and all letters of other columns are in order. */
function areNumbered(headings: Headings, names: readonly string[]): boolean {
  const numbers = headings.map((heading, index) => {
    const { number: numberBeforeFormula } = takeColumnFormula(tidy(names[index]));
    // A raised mark, `2023¹`, is not the number of a column.
    const isNumber = (mark: string) => NUMBER.test(mark) && tidy(names[index]).includes(`(${mark})`);
    return numberBeforeFormula ?? heading?.marks?.find(isNumber);
  });
  const letters = headings.flatMap((heading) => heading?.marks ?? []).filter((mark) => LETTER.test(mark));
  const isComplete = headings.every(
    (heading, index) =>
      !heading || FIELDS_WITHOUT_FIGURES.includes(heading.field) || numbers[index] !== undefined,
  );
  const given = numbers.filter((number) => number !== undefined);
  const areNumbersInOrder = given.every((number, index) => number === String(index + 1));
  const areLettersInOrder = letters.join('') === 'ABC'.slice(0, letters.length);
  return isComplete && areNumbersInOrder && areLettersInOrder;
}

/** The mistake of a heading with a mark that no note explains. */
export function findUnexplainedMarkMistake(
  heading: Heading,
  name: string,
  notes: readonly Note[],
): IndicatorError | undefined {
  const isExplained = (mark: string) => notes.some(({ marks }) => marks.includes(mark));
  const unexplained = heading.marks?.find((mark) => !isExplained(mark));
  if (unexplained === undefined) return undefined;
  const column = tidy(name);
  const inBrackets = `(${unexplained})`;
  const spellings = [inBrackets, `[${unexplained}]`];
  // A digit alone is not searched for: in `2021¹`, that would find the 1 of 2021. So a message says `(1)`.
  if (!NUMBER.test(unexplained)) spellings.push(unexplained);
  const written = spellings.find((spelling) => column.includes(spelling)) ?? inBrackets;
  const suggestion = WORDS_OF_LETTERS.get(unexplained);
  return new IndicatorError('mark', written, { column, suggestion });
}
