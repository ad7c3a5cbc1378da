import { IndicatorError } from './indicator-error.ts';
import { normalizeName } from './parse-columns.ts';
import { type FileEntry, readEntry } from './parse-entries.ts';
import { toPeriodKey } from './parse-period-name.ts';
import type { IndicatorRecord } from './record.ts';

/** Periods that a message lists. */
const MAX_LISTED = 12;

/** One record of a file: an entry, and one of its periods if it has any. */
export interface FileItem {
  entry: FileEntry;
  period: string | undefined;
}

/** A record, and whether others have its id. */
export interface ListedRecord extends FileItem {
  /** The mistake that another record has the same id and the same period. */
  duplicate: IndicatorError | undefined;
  /** Whether its period must be named to choose it. */
  isOneOfSeveral: boolean;
}

/** The records of a file, in its order. */
export class FiguresFile {
  readonly entries: readonly FileEntry[];
  /** Mistakes that concern all records. */
  readonly mistakes: readonly IndicatorError[];
  /** Whether the records have ids. Otherwise they are addressed by label. */
  readonly #hasIds: boolean;
  readonly #entriesById = new Map<string, FileEntry[]>();
  /** By label without accents; filled when it is first needed. */
  #entriesByName: Map<string, FileEntry[]> | undefined;

  constructor(entries: readonly FileEntry[], mistakes: readonly IndicatorError[], hasIds = true) {
    this.entries = entries;
    this.mistakes = mistakes;
    this.#hasIds = hasIds;
    for (const entry of entries) addTo(this.#entriesById, toKey(entry.id), entry);
  }

  /** Whether the file has a record of this id or label. */
  has(id: string): boolean {
    return this.#find(id).length > 0;
  }

  /** The id of the file, if all its records have the same one. */
  get onlyId(): string | undefined {
    return this.#entriesById.size === 1 ? this.entries[0]?.id : undefined;
  }

  /**
   * The record of an id. Upper and lower case are the same. A label may also be written without accents: `tong-so-ho-ngheo`.
   *
   * @param period Which record, if there are several of this id. A record without a period is the only one of its id, whatever the period.
   * @throws IndicatorError for a mistake in the record or in the whole file, for an unknown id, and for a missing or unknown period.
   */
  read(id: string, period?: string): IndicatorRecord {
    const [mistake] = this.mistakes;
    if (mistake) throw mistake;
    const entries = this.#find(id);
    if (!entries.length) throw new IndicatorError('unknown', id);
    const item = this.#choose(id, entries, period);
    return readEntry(item.entry, item.period);
  }

  /** All records, by entry: each entry once for each of its periods. */
  listRecords(): Map<FileEntry, ListedRecord[]> {
    const records = new Map<FileEntry, ListedRecord[]>();
    for (const record of this.#listById()) addTo(records, record.entry, record);
    return records;
  }

  #listById(): ListedRecord[] {
    return [...this.#entriesById.values()].flatMap((entries) => {
      const items = entries.flatMap((entry) => toItems(entry));
      const hasUnnamedPeriod = items.some(({ period }) => period === undefined);
      // Without its period, a record is the same as all others of its id.
      const keyOf = ({ period = '' }: FileItem) => (hasUnnamedPeriod ? '' : toPeriodKey(period));
      const itemsByKey = new Map<string, FileItem[]>();
      for (const item of items) addTo(itemsByKey, keyOf(item), item);
      const duplicates = new Map<string, IndicatorError>();
      for (const [key, same] of itemsByKey) {
        if (same.length > 1) duplicates.set(key, toDuplicate(same[0]!.entry.id, same));
      }
      const isOneOfSeveral = items.length > 1;
      return items.map((item) => ({ ...item, duplicate: duplicates.get(keyOf(item)), isOneOfSeveral }));
    });
  }

  #find(id: string): readonly FileEntry[] {
    const found = this.#entriesById.get(toKey(id));
    if (found || this.#hasIds) return found ?? [];
    if (!this.#entriesByName) {
      this.#entriesByName = new Map();
      for (const entry of this.entries) addTo(this.#entriesByName, normalizeName(entry.id), entry);
    }
    return this.#entriesByName.get(normalizeName(id)) ?? [];
  }

  #choose(id: string, entries: readonly FileEntry[], wanted: string | undefined): FileItem {
    const items = entries.flatMap((entry) => toItems(entry));
    const [first, second] = items;
    if (first && !second && (wanted === undefined || first.period === undefined)) return first;
    const hasUnnamedPeriod = items.some(({ period }) => period === undefined);
    if (hasUnnamedPeriod) throw toDuplicate(id, items);
    const periods = new Set(items.map(({ period }) => toPeriodKey(period ?? '')));
    if (wanted === undefined && periods.size === 1) throw toDuplicate(id, items);
    if (wanted === undefined) {
      throw new IndicatorError('missing-period', id, { id, suggestion: listPeriods(items) });
    }
    const matching = items.filter(({ period }) => toPeriodKey(period ?? '') === toPeriodKey(wanted));
    const [match, duplicate] = matching;
    if (duplicate) throw toDuplicate(id, matching);
    if (match) return match;
    throw new IndicatorError('unknown-period', wanted, { id, other: id, suggestion: listPeriods(items) });
  }
}

function toItems(entry: FileEntry): FileItem[] {
  const periods = entry.readPeriods();
  return periods.length ? periods.map((period) => ({ entry, period })) : [{ entry, period: undefined }];
}

/** The mistake of an id whose records cannot be told apart. It names the first two rows. */
function toDuplicate(id: string, items: readonly FileItem[]): IndicatorError {
  const rows = [...new Set(items.map(({ entry }) => entry.row))].sort((first, second) => first - second);
  const [first = 0, second = first] = rows;
  return new IndicatorError('duplicate-id', id, { id, row: second, other: String(first) });
}

function listPeriods(items: readonly FileItem[]): string {
  const periods = [...new Set(items.map(({ period }) => period ?? ''))];
  return periods.length > MAX_LISTED ? `${periods.slice(0, MAX_LISTED).join(', ')}, …` : periods.join(', ');
}

function toKey(id: string): string {
  return id.normalize('NFC').toLowerCase();
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
