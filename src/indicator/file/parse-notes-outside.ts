import { numbersBelow } from '../../text/numbers-below.ts';
import { tidy } from '../../text/sentence.ts';
import { isRaised, mayEndWithMark, takeMarks } from './parse-note-marks.ts';
import type { Note } from './parse-notes.ts';

const NUMBER = /^\d+$/;
const SYMBOL = /^[*†‡]+$/;

/**
 * Notes in place of notes that cannot be read, because they stand in the page outside the table. They refer the reader to the table, so that
 * no mark is lost: `Xem ghi chú (1) ở bảng`.
 *
 * @param cells The headings and the cells, which may have marks.
 * @param notes The notes in the table.
 */
export function findNotesOutside(cells: readonly string[], notes: readonly Note[]): Note[] {
  const explained = new Set(notes.flatMap(({ marks }) => marks));
  const marks = new Set(cells.flatMap(findRaisedMarks));
  const outside = [...marks].filter((mark) => !explained.has(mark) && isCertain(mark, marks));
  return outside.map((mark) => {
    const text = `Xem ghi chú (${mark}) ở bảng`;
    return { text, withoutMark: text, marks: [mark] };
  });
}

/** The marks at the end of a cell that are symbols or raised digits: `*`, `¹`; not `(1)`, which may be a number. */
function findRaisedMarks(cell: string): readonly string[] {
  if (!mayEndWithMark(cell)) return [];
  const text = tidy(cell);
  const { marks } = takeMarks(text);
  return marks.filter((mark) => SYMBOL.test(mark) || (NUMBER.test(mark) && isRaised(mark, text)));
}

/** Marks are counted from 1. A raised 6 without the marks 1 to 5 may be a power, `2⁶`. */
function isCertain(mark: string, marks: ReadonlySet<string>): boolean {
  if (!NUMBER.test(mark)) return true;
  return numbersBelow(Number(mark)).every((lower) => lower === 0 || marks.has(String(lower)));
}
