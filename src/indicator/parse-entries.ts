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
  /** A mistake in the number of its cells. */
  shift: IndicatorError | undefined;
  /** Another row with the same id. */
  otherRow?: number;
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
   * The record of an id. Upper and lower case are the same.
   *
   * @throws IndicatorError for a mistake in the record or in the whole file, and for an unknown id.
   */
  read(id: string): IndicatorRecord {
    const [mistake] = this.mistakes;
    if (mistake) throw mistake;
    const entry = this.#entriesById.get(toKey(id));
    if (!entry) throw new IndicatorError('unknown', id);
    return readEntry(entry, new Set());
  }

  /**
   * The record of an entry.
   *
   * @throws IndicatorError for a mistake in it.
   */
  readEntry(entry: FileEntry): IndicatorRecord {
    return readEntry(entry, new Set());
  }

  /** All mistakes of an entry: each field with a mistake is left out to find the next. */
  findMistakesOf(entry: FileEntry): IndicatorError[] {
    const mistakes: IndicatorError[] = [];
    const leftOut = new Set<string>();
    for (;;) {
      try {
        readEntry(entry, leftOut);
        return mistakes;
      } catch (error) {
        if (!isIndicatorError(error)) throw error;
        mistakes.push(error);
        if (!error.field || leftOut.has(error.field)) return mistakes;
        leftOut.add(error.field);
      }
    }
  }

  #add(entry: FileEntry): void {
    const key = toKey(entry.id);
    const first = this.#entriesById.get(key);
    if (!first) {
      this.#entriesById.set(key, entry);
      return;
    }
    entry.otherRow = first.row;
    first.otherRow ??= entry.row;
  }
}

function toKey(id: string): string {
  return id.normalize('NFC').toLowerCase();
}

/** @param leftOut Fields, by their names in the record or in JSON, that are not read. */
function readEntry(entry: FileEntry, leftOut: ReadonlySet<string>): IndicatorRecord {
  const { id, row, shift, otherRow, isTableRow, toFileRecord } = entry;
  if (otherRow !== undefined) {
    const [first, second] = [Math.min(row, otherRow), Math.max(row, otherRow)];
    throw new IndicatorError('duplicate-id', id, { id, row: second, other: String(first) });
  }
  if (shift) throw shift;
  let label: string | undefined;
  let names: ReadonlyMap<string, string> = new Map();
  try {
    const file = toFileRecord();
    ({ names } = file);
    const { englishNumber } = file;
    const record = withoutFields(file, leftOut);
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

function withoutFields({ record, names }: FileRecord, leftOut: ReadonlySet<string>): IndicatorRecord {
  if (!leftOut.size) return record;
  const isKept = (field: string) => !leftOut.has(field) && !leftOut.has(names.get(field) ?? '');
  const fields = Object.entries(record).filter(([field]) => isKept(field));
  return { label: '', ...Object.fromEntries(fields) };
}
