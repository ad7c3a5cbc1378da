import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import type { Heading } from './parse-heading.ts';
import type { Note } from './parse-notes.ts';

type Headings = readonly (Heading | undefined)[];

/** Letters whose usual meaning can be written in the heading: `2023 (p)`. */
const WORDS_OF_LETTERS: ReadonlyMap<string, string> = new Map([
  ['p', 'Sơ bộ 2023'],
  ['e', 'Ước tính 2023'],
  ['f', 'Dự báo 2023'],
]);

/** Headings without the numbers of their columns, `Kế hoạch (1)` and `Thực hiện (2)`, unless these are the marks of notes. */
export function withoutColumnNumbers(headings: Headings, notes: readonly Note[]): Headings {
  const marks = headings.flatMap((heading) => heading?.marks ?? []);
  const letters = marks.filter((mark) => /^[A-C]$/.test(mark));
  const numbers = marks.filter((mark) => /^\d+$/.test(mark));
  const areInOrder =
    numbers.length > 1 &&
    numbers.every((mark, index) => mark === String(index + 1)) &&
    letters.join('') === 'ABC'.slice(0, letters.length);
  const areMarks = notes.some((note) => note.marks.some((mark) => /^\d+$/.test(mark)));
  if (!areInOrder || areMarks) return headings;
  return headings.map((heading) => {
    if (!heading?.marks) return heading;
    const { marks: own, ...others } = heading;
    const rest = own.filter((mark) => !letters.includes(mark) && !numbers.includes(mark));
    return rest.length ? { ...others, marks: rest } : others;
  });
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
  const spellings = [`(${unexplained})`, `[${unexplained}]`, unexplained];
  const written = spellings.find((spelling) => column.includes(spelling)) ?? spellings[0]!;
  const suggestion = WORDS_OF_LETTERS.get(unexplained);
  return new IndicatorError('mark', written, { column, suggestion });
}
