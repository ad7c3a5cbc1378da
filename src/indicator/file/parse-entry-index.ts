import type { IndicatorError } from '../record/indicator-error.ts';
import { splitLabel } from '../record/label-unit.ts';
import { normalizeName } from '../record/name-accents.ts';
import { addTo } from './add-to.ts';
import type { FileEntry } from './parse-entries.ts';
import { toSlugs } from './slugs.ts';

/** How records are addressed: by id; by label; or, where each cell is a record, by the heading together with the area or the period. */
export type Addressing = 'id' | 'label' | 'cell';

/** The entries of a file, and how they are found. */
export interface EntryIndex {
  readonly addressing: Addressing;
  /** All entries, in the order of the file. */
  readonly entries: readonly FileEntry[];
  /** The id of the file, if all its entries have the same one. */
  readonly onlyId: string | undefined;
  /** The mistakes of rows that have no address, and so no entry. */
  readonly mistakes: readonly IndicatorError[];
  /** The entries of an id. Upper and lower case are the same. A label may also be written without accents and without its unit. */
  find(id: string): readonly FileEntry[];
  /**
   * The different ids of the file, in its order. Labels and areas are written as slugs: `thanh-pho-x`.
   *
   * @param limit The largest number of ids. Those after it are left out.
   */
  listAddresses(limit: number): string[];
  /** The areas, as slugs, of an indicator that is addressed without its area. Empty for any other address. */
  listAreas(id: string): string[];
}

/** The entries of a file with ids, or with one label for each row. */
export class EntryList implements EntryIndex {
  readonly addressing: 'id' | 'label';
  readonly entries: readonly FileEntry[];
  readonly mistakes: readonly IndicatorError[];
  readonly #entriesById: ReadonlyMap<string, FileEntry[]>;
  /** In a file without ids, the entries by their labels without accents; filled when they are first needed. */
  #entriesByName: Map<string, FileEntry[]> | undefined;
  /** The entries by their labels without accents and units; filled together with `#entriesByName`. */
  readonly #entriesByNameWithoutUnit = new Map<string, FileEntry[]>();

  constructor(
    entries: readonly FileEntry[],
    addressing: 'id' | 'label',
    mistakes: readonly IndicatorError[] = [],
  ) {
    this.entries = entries;
    this.addressing = addressing;
    this.mistakes = mistakes;
    this.#entriesById = groupById(entries);
  }

  get onlyId(): string | undefined {
    return this.#entriesById.size === 1 ? this.entries[0]?.id : undefined;
  }

  find(id: string): readonly FileEntry[] {
    const found = this.#entriesById.get(toIdKey(id));
    if (found) return found;
    if (this.addressing === 'id') return [];
    const names = (this.#entriesByName ??= this.#addNames());
    const name = normalizeName(id);
    return names.get(name) ?? this.#entriesByNameWithoutUnit.get(name) ?? [];
  }

  listAddresses(limit: number): string[] {
    const ids = [...new Set(this.entries.map((entry) => entry.id))].slice(0, limit);
    return this.addressing === 'id' ? ids : toSlugs(ids);
  }

  listAreas(): string[] {
    return [];
  }

  #addNames(): Map<string, FileEntry[]> {
    const names = new Map<string, FileEntry[]>();
    for (const entry of this.entries) {
      addTo(names, normalizeName(entry.id), entry);
      const labelAndUnit = splitLabel(entry.id);
      if (labelAndUnit) addTo(this.#entriesByNameWithoutUnit, normalizeName(labelAndUnit.label), entry);
    }
    return names;
  }
}

/** The entries of each id, in the order of the file. */
export function groupById(entries: readonly FileEntry[]): Map<string, FileEntry[]> {
  const entriesById = new Map<string, FileEntry[]>();
  for (const entry of entries) addTo(entriesById, toIdKey(entry.id), entry);
  return entriesById;
}

/** Two ids with the same key are the same. */
export function toIdKey(id: string): string {
  return id.normalize('NFC').toLowerCase();
}
