import { type IndicatorError, type IndicatorProblem, isIndicatorError } from '../record/indicator-error.ts';
import { checkAmbiguousNumbers, checkUnclearNotation } from '../record/parse-ambiguous.ts';
import type { FileRecord } from './parse-cells.ts';
import { checkNote } from './parse-note-conflicts.ts';
import { parseIndicator } from '../record/parse-record.ts';
import type { Indicator, IndicatorRecord } from '../record/record.ts';

/** Stands for a label that cannot be read, while the other fields of its record are checked. */
const NO_LABEL = '?';

/** Problems of a field that needs another field. They are consequences if the other field was left out because of its own mistake. */
const DEPENDENT_PROBLEMS: readonly IndicatorProblem[] = [
  'incomplete',
  'qualified-rank',
  'change-unit',
  'missing',
];
/** Fields that decide how the others are read. After a mistake in one of these fields, no other mistake is certain. */
const KEY_FIELDS = ['unit', 'numberFormat'];

/** A row of a table, or an item of JSON. */
export interface FileEntry {
  /** In a table without ids, the label. In a table with a column for each indicator, the heading and the area: `Dân số (người):Huyện A`. */
  readonly id: string;
  /** Counted from 1. */
  readonly row: number;
  /** A mistake of the row as a whole, such as a superfluous cell, which makes all fields uncertain. */
  readonly rowMistake: IndicatorError | undefined;
  /** Whether it is a row of a table. Otherwise it is an item of JSON. */
  readonly isTableRow: boolean;
  /** Whether the row has a label only, such as `Chia ra`, and so no figure. */
  readonly isGroupHead: boolean;
  /**
   * The periods for which the entry has a record: those of the columns, or that of the row. A method, because reading all periods of a
   * large file takes long.
   */
  readPeriods(): readonly string[];
  /** Puts the cells of the entry into fields. Throws IndicatorError. */
  toFileRecord(period: string | undefined): FileRecord;
}

/** An entry as it was read. */
export interface ReadEntry {
  /** The record, and where its fields stand. */
  file: FileRecord;
  indicator: Indicator;
}

/**
 * The record of an entry.
 *
 * @param period One of its periods; `undefined` if it has none.
 * @param leftOut Fields, by their names in the record or in JSON, that are not read.
 * @throws IndicatorError for a mistake in the record.
 */
export function readEntry(
  entry: FileEntry,
  period: string | undefined,
  leftOut: ReadonlySet<string> = new Set(),
): IndicatorRecord {
  return readFully(entry, period, leftOut).file.record;
}

/** Like `readEntry`, with all that was read. */
export function readFully(
  entry: FileEntry,
  period: string | undefined,
  leftOut: ReadonlySet<string> = new Set(),
): ReadEntry {
  if (entry.rowMistake) throw entry.rowMistake;
  let file: FileRecord | undefined;
  try {
    file = entry.toFileRecord(period);
    const record = withoutFields(file, leftOut);
    if (file.englishNumber !== undefined) checkAmbiguousNumbers(record, file.englishNumber);
    if (file.isNotationUnclear) checkUnclearNotation(record);
    const indicator = parseIndicator(record, file.otherPeriods);
    checkNote(record);
    return { file: { ...file, record }, indicator };
  } catch (error) {
    if (!isIndicatorError(error)) throw error;
    throw placeMistake(entry, file, error);
  }
}

/**
 * A mistake of an entry, with its place in the file.
 *
 * @param file The record; `undefined` if the cells of the entry could not be put into fields.
 */
export function placeMistake(
  entry: FileEntry,
  file: FileRecord | undefined,
  error: IndicatorError,
): IndicatorError {
  const names = file?.names ?? new Map<string, string>();
  const givenLabel: unknown = file?.record.label;
  const label = typeof givenLabel === 'string' ? givenLabel || undefined : undefined;
  const ownLabel = error.label === NO_LABEL ? undefined : error.label;
  const text = file?.cellTexts.get(error.text) ?? error.text;
  const quoted = file?.hasCommas ? { other: error.other ?? toQuoted(error) } : {};
  return error.at({ ...placeOf(entry, error, names), ...quoted, text, label: label ?? ownLabel });
}

/** What to write in a file with commas between its cells: `"12,02"`. `undefined` for a text without a comma. */
function toQuoted({ problem, suggestion = '' }: IndicatorError): string | undefined {
  const needsQuotes = problem === 'unread' && suggestion.includes(',') && !/["“]/.test(suggestion);
  return needsQuotes ? `"${suggestion}"` : undefined;
}

/** Whether a mistake may be the consequence of another mistake, because the field or column of the other one was left out. */
export function isConsequence({ problem }: IndicatorError): boolean {
  return DEPENDENT_PROBLEMS.includes(problem);
}

/** All mistakes of an entry, without consequences: each field with a mistake is left out to find the next. */
export function findMistakesOf(entry: FileEntry, period: string | undefined): IndicatorError[] {
  const mistakes: IndicatorError[] = [];
  const leftOut = new Set<string>();
  for (;;) {
    try {
      readEntry(entry, period, leftOut);
      return mistakes;
    } catch (error) {
      if (!isIndicatorError(error)) throw error;
      const mayBeConsequence = leftOut.size > 0 && isConsequence(error);
      if (!mayBeConsequence) mistakes.push(error);
      // A mistake in `changes[0].change` leaves out all `changes`.
      const [field = ''] = error.field.split('[');
      const isLast = !field || leftOut.has(field) || KEY_FIELDS.includes(field);
      if (isLast) return mistakes;
      leftOut.add(field);
    }
  }
}

/** Where the mistake of an entry stands. */
function placeOf(
  { id, row, isTableRow }: FileEntry,
  error: IndicatorError,
  names: ReadonlyMap<string, string>,
): { id: string; row: number; column: string | undefined; isJson: boolean } {
  return { id, row, column: error.column ?? names.get(error.field), isJson: !isTableRow };
}

/** A record without some of its fields. */
function withoutFields({ record, names }: FileRecord, leftOut: ReadonlySet<string>): IndicatorRecord {
  if (!leftOut.size) return record;
  const isKept = (field: string) => !leftOut.has(field) && !leftOut.has(names.get(field) ?? '');
  const fields = Object.entries(record).filter(([field]) => isKept(field));
  // A label that was left out has been reported. A missing label would be reported again.
  return { label: NO_LABEL, ...Object.fromEntries(fields) };
}
