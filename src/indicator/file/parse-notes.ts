import { takeMarksOfNote } from './parse-note-marks.ts';

/** A note below or above a table. */
export interface Note {
  /** As published. */
  text: string;
  /** Without the mark that it begins with. */
  withoutMark: string;
  /** The marks that it explains, `*` for `(*) …`. Without marks, it is about all figures. */
  marks: readonly string[];
}

/** Where the marks of the notes stand. */
export interface MarkPlaces {
  /** Marks at headings and at the cells of figures. */
  found: ReadonlySet<string>;
  /** Marks that concern many figures: in a title, in the head of a group. */
  shared: ReadonlySet<string>;
}

export function toNote(line: string): Note {
  const { text, marks } = takeMarksOfNote(line);
  return { text: line, withoutMark: text, marks };
}

/**
 * The note of a record: its own, and the notes of the table whose marks it has. Without its own, also those without a mark, and those whose
 * mark stands nowhere, because they may be about any figure.
 *
 * @param marks The marks at the cells and the headings of the record.
 */
export function chooseNote(
  own: string | undefined,
  notes: readonly Note[],
  marks: ReadonlySet<string>,
  { found, shared }: MarkPlaces,
): string | undefined {
  const isMarked = (note: Note) => note.marks.some((mark) => marks.has(mark));
  const ofAll = (note: Note) =>
    !note.marks.some((mark) => found.has(mark)) || note.marks.some((mark) => shared.has(mark));
  const texts = notes.flatMap((note) => {
    if (isMarked(note)) return [note.marks.length === 1 ? note.withoutMark : note.text];
    return own === undefined && ofAll(note) ? [note.text] : [];
  });
  return [own ?? [], texts].flat().reduce<string | undefined>(joinNotes, undefined);
}

/** A note that ends without a punctuation mark is separated from the next, unless that begins with its own mark. */
function joinNotes(first: string | undefined, second: string): string {
  if (first === undefined) return second;
  const isSeparated = /[.;:!?…]$/.test(first) || takeMarksOfNote(second).marks.length > 0;
  return `${first}${isSeparated ? '' : ';'} ${second}`;
}
