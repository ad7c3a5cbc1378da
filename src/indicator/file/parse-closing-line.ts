import { type Note, toNote } from './parse-notes.ts';

/** What the rows below a table say about its records. */
export interface Closing {
  source?: string;
  notes?: readonly Note[];
}

/** `Nguồn: …`, `(Nguồn số liệu: …)`, `Nguồn - Source: …`. */
const SOURCE = /^\(?(?:nguồn(?: số liệu)?|source)(?: ?[-–—/] ?source)? ?: ?(.*)$/i;
/** `Ghi chú: …`, `Ghi chú - Notes: …`. */
const NOTE = /^(?:ghi chú|chú thích|chú ý|lưu ý|note)(?: ?[-–—/] ?notes?)? ?: ?(.*)$/i;
/** How each line with a source or a note begins. Most lines of a large table begin otherwise and need not be tested with the slower patterns. */
const START_OF_CLOSING = /^[^\p{L}\p{N}]|^[nsgcl¹²³⁴-⁹]/iu;
/** A mark that is a letter: the `p` of `(p)`. */
export const LETTER = /^[a-z]$/i;

/**
 * Reads a line that gives the source or a note: `Nguồn: …`, `Ghi chú: …`, `(*) Số liệu sơ bộ`, `¹ …`.
 *
 * @param letters Letters that are marks in the table: `(p) …` is a note if a heading is `2023 (p)`. Otherwise it is an item of a list.
 */
export function readClosing(line: string, letters?: ReadonlySet<string>): Closing | undefined {
  if (!START_OF_CLOSING.test(line)) return undefined;
  const [, source] = SOURCE.exec(line) ?? [];
  if (source !== undefined) return toSource(line.startsWith('(') ? source.replace(/\)$/, '') : source);
  const [, note] = NOTE.exec(line) ?? [];
  if (note !== undefined) return note ? { notes: [toNote(note)] } : {};
  const marked = toNote(line);
  const [mark] = marked.marks;
  const isNote = mark !== undefined && (!LETTER.test(mark) || letters?.has(mark) === true);
  return isNote ? { notes: [marked] } : undefined;
}

function toSource(source: string): Closing {
  return source ? { source } : {};
}

/** Whether a line begins with `Nguồn:` or `Ghi chú:`, not only with the mark of a note. */
export function hasClosingWord(line: string): boolean {
  return SOURCE.test(line) || NOTE.test(line);
}

/** Whether a line is only `Ghi chú:`. The notes stand in the lines below it. */
export function isNoteWordAlone(line: string): boolean {
  return NOTE.exec(line)?.[1] === '';
}

/** Joins several closings to one. Sources are joined by semicolons. */
export function joinClosings(closings: readonly Closing[]): Closing {
  const source = closings.flatMap((closing) => closing.source ?? []).join('; ');
  const notes = closings.flatMap((closing) => closing.notes ?? []);
  return { ...(source && { source }), ...(notes.length && { notes }) };
}
