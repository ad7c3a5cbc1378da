import { IndicatorError, isIndicatorError } from './indicator-error.ts';
import { checkAmbiguousNumbers } from './parse-ambiguous.ts';
import type { FileRecord } from './parse-cells.ts';
import { parseIndicator } from './parse-record.ts';
import type { IndicatorRecord } from './record.ts';

/** A row of a table, or an item of JSON. */
export interface FileEntry {
  id: string;
  /** Counted from 1. */
  row: number;
  /** Mistakes found without reading its fields: an id that occurs twice, a row that is too long. */
  mistakes: IndicatorError[];
  /** Whether it is a row of a table. Errors then name the column, otherwise the JSON field. */
  isTableRow: boolean;
  /** Puts its cells into fields. Throws IndicatorError. Only called for records that are shown, because files may be large. */
  toFileRecord: () => FileRecord;
}

/** The records of a file, in its order. */
export class FiguresFile {
  readonly entries: readonly FileEntry[];
  /** Mistakes that concern all records. */
  readonly mistakes: readonly IndicatorError[];
  readonly #entriesById = new Map<string, FileEntry>();

  constructor(entries: readonly FileEntry[], mistakes: readonly IndicatorError[]) {
    this.entries = entries;
    this.mistakes = mistakes;
    for (const entry of entries) this.#add(entry);
  }

  /** Whether the file has a record of this id. */
  has(id: string): boolean {
    return this.#entriesById.has(toKey(id));
  }

  /**
   * The record of an id, in whatever case.
   *
   * @throws IndicatorError for a mistake in the record or in the whole file, and for an unknown id.
   */
  read(id: string): IndicatorRecord {
    const [mistake] = this.mistakes;
    if (mistake) throw mistake;
    const entry = this.#entriesById.get(toKey(id));
    if (!entry) throw new IndicatorError('unknown', id);
    return readEntry(entry);
  }

  /** All mistakes: those of the whole file, then the first of each record. */
  findMistakes(): IndicatorError[] {
    const mistakes = [...this.mistakes];
    for (const entry of this.entries) {
      try {
        readEntry(entry);
      } catch (error) {
        if (!isIndicatorError(error)) throw error;
        mistakes.push(error);
      }
    }
    return mistakes;
  }

  #add(entry: FileEntry): void {
    const key = toKey(entry.id);
    const first = this.#entriesById.get(key);
    if (!first) {
      this.#entriesById.set(key, entry);
      return;
    }
    const { id } = entry;
    const mistake = new IndicatorError('duplicate-id', id, { id, row: entry.row, other: String(first.row) });
    first.mistakes.push(mistake);
    entry.mistakes.push(mistake);
  }
}

function toKey(id: string): string {
  return id.normalize('NFC').toLowerCase();
}

function readEntry({ id, row, mistakes, isTableRow, toFileRecord }: FileEntry): IndicatorRecord {
  const [mistake] = mistakes;
  if (mistake) throw mistake;
  let label: string | undefined;
  let names: ReadonlyMap<string, string> = new Map();
  try {
    const file = toFileRecord();
    ({ names } = file);
    const { record, englishNumber } = file;
    label = typeof record.label === 'string' ? record.label || undefined : undefined;
    if (englishNumber !== undefined) checkAmbiguousNumbers(record, englishNumber);
    parseIndicator(record);
    return record;
  } catch (error) {
    if (!isIndicatorError(error)) throw error;
    const name = names.get(error.field);
    const column = isTableRow ? { column: error.column ?? name } : {};
    throw error.at({
      id,
      row,
      ...(label && { label }),
      ...(!isTableRow && name && { field: name }),
      ...column,
    });
  }
}
