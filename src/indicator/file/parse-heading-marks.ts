import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import type { Heading } from './parse-heading.ts';
import type { Note } from './parse-notes.ts';
import { takeColumnFormula } from './parse-column-numbers.ts';

type Headings = readonly (Heading | undefined)[];

const NUMBER = /^\d+$/;
const LETTER = /^[A-C]$/;
/** Columns that need no number. */
const NAME_FIELDS: readonly Heading['field'][] = ['id', 'label', 'area', 'unit', 'note', 'ignored'];
/** Letters whose usual meaning can be written in the heading: `2023 (p)`. */
const WORDS_OF_LETTERS: ReadonlyMap<string, string> = new Map([
  ['p', 'Sơ bộ 2023'],
  ['e', 'Ước tính 2023'],
  ['f', 'Dự báo 2023'],
]);

/**
 * Headings without the numbers of their columns: `Kế hoạch (1)`, `Thực hiện (2)`. Such numbers are the marks of notes if they are not in
 * order, if a note has a number, or if a column of figures has none.
 */
export function withoutColumnNumbers(
  headings: Headings,
  names: readonly string[],
  notes: readonly Note[],
): Headings {
  const haveNotes = notes.some(({ marks }) => marks.some((mark) => NUMBER.test(mark)));
  if (haveNotes || !areNumbered(headings, names)) return headings;
  return headings.map((heading) => {
    if (!heading?.marks) return heading;
    const { marks, ...others } = heading;
    const rest = marks.filter((mark) => !NUMBER.test(mark) && !LETTER.test(mark));
    return rest.length ? { ...others, marks: rest } : others;
  });
}

/** Whether all columns of figures are numbered in order, and perhaps those of names with letters. */
function areNumbered(headings: Headings, names: readonly string[]): boolean {
  const numbers = headings.map((heading, index) => {
    const { number } = takeColumnFormula(tidy(names[index]));
    return number ?? heading?.marks?.find((mark) => NUMBER.test(mark));
  });
  const letters = headings.flatMap((heading) => heading?.marks ?? []).filter((mark) => LETTER.test(mark));
  const isComplete = headings.every(
    (heading, index) => !heading || NAME_FIELDS.includes(heading.field) || numbers[index] !== undefined,
  );
  const given = numbers.filter((number) => number !== undefined);
  const areInOrder = given.every((number, index) => number === String(index + 1));
  return isComplete && areInOrder && letters.join('') === 'ABC'.slice(0, letters.length);
}

/** The mistake of a heading with a mark that no note explains. */
export function findUnexplainedMark(
  heading: Heading,
  name: string,
  notes: readonly Note[],
): IndicatorError | undefined {
  const isExplained = (mark: string) => notes.some(({ marks }) => marks.includes(mark));
  const unexplained = heading.marks?.find((mark) => !isExplained(mark));
  if (unexplained === undefined) return undefined;
  const column = tidy(name);
  const inBrackets = `(${unexplained})`;
  const spellings = [inBrackets, `[${unexplained}]`, unexplained];
  // A raised mark, `2023¹`, is written in brackets.
  const written = spellings.find((spelling) => column.includes(spelling)) ?? inBrackets;
  const suggestion = WORDS_OF_LETTERS.get(unexplained);
  return new IndicatorError('mark', written, { column, suggestion });
}
