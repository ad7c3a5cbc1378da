import { takeMarksOfNote } from './parse-note-marks.ts';

/** A note above or below a table: `(*) Số liệu sơ bộ`, `Ghi chú: …`. */
export interface Note {
  /** The note as published, with its mark. */
  text: string;
  /** The note without the mark that it begins with. */
  withoutMark: string;
  /** The marks that the note explains, `*` for `(*) …`. A note without marks is about all figures. */
  marks: readonly string[];
}

/** Where the marks of the notes stand in the table. */
export interface MarkPlaces {
  /** Marks at headings and in rows of figures, which concern single records. */
  single: ReadonlySet<string>;
  /** Marks in a title or in the head of a group, which concern many records. */
  shared: ReadonlySet<string>;
}

export function toNote(line: string): Note {
  const { text, marks } = takeMarksOfNote(line);
  return { text: line, withoutMark: text, marks };
}

/**
 * The note of a record: its own note, the notes of the table with a mark that stands at a cell or heading of the record, and the notes that may be
 * about any record.
 *
 * @param own The note in the row of the record.
 * @param marks The marks at the cells and the headings of the record.
 */
export function chooseNote(
  own: string | undefined,
  notes: readonly Note[],
  marks: ReadonlySet<string>,
  { single, shared }: MarkPlaces,
): string | undefined {
  const isMarked = (note: Note) => note.marks.some((mark) => marks.has(mark));
  // A note may be about any record if none of its marks is in `single`, or if one of them is in `shared`.
  const isOfAnyRecord = (note: Note) =>
    note.marks.every((mark) => !single.has(mark)) || note.marks.some((mark) => shared.has(mark));
  const texts = notes.flatMap((note) => {
    // Only the first mark can be taken off. A note with several marks, `(1), (2) …`, keeps all of them.
    if (isMarked(note)) return [note.marks.length === 1 ? note.withoutMark : note.text];
    return isOfAnyRecord(note) && note.text !== own ? [note.text] : [];
  });
  const ownTexts = own === undefined ? [] : [own];
  return joinNotes([...ownTexts, ...texts]);
}

/** Joins notes. A semicolon separates two notes, unless the first ends with a punctuation mark or the second begins with a mark. */
export function joinNotes(texts: readonly string[]): string | undefined {
  const parts = texts.map((text, index) => {
    const before = texts[index - 1];
    if (before === undefined) return text;
    const needsNoSemicolon = /[.;:!?…]$/.test(before) || takeMarksOfNote(text).marks.length > 0;
    return `${needsNoSemicolon ? '' : ';'} ${text}`;
  });
  return parts.length ? parts.join('') : undefined;
}
