import { IndicatorError, type IndicatorProblem } from '../record/indicator-error.ts';
import {
  type ComparedRecord,
  type EntryPeriod,
  findOtherLabel,
  findOtherUnitMistake,
  findPercentMistake,
  findRowWithoutPeriod,
  readComparedRecords,
  toItems,
} from './parse-collisions.ts';
import { listNearestIds, MAX_COMPARED_IDS } from './nearest-ids.ts';
import { type FileEntry, readEntry } from './parse-entries.ts';
import { addTo } from './add-to.ts';
import { type EntryIndex, groupById, toIdKey } from './parse-entry-index.ts';
import { parsePeriodName, toPeriodNameKey } from '../record/parse-period-name.ts';
import { withoutStatus } from './parse-period-status.ts';
import { RelatedRecords } from './parse-related-records.ts';
import type { IndicatorRecord } from '../record/record.ts';

/** How many periods or areas a message lists. */
const MAX_LISTED = 12;
/** `ntm-xa:2023`. The period is the part behind the last colon. */
const ID_AND_PERIOD = /^(.*):([^:]+)$/s;

/** A record, and whether other records have the same id. */
export interface ListedRecord extends EntryPeriod {
  /** The mistake that another record has the same id and the same period. */
  duplicate: IndicatorError | undefined;
  /** The mistake that the record contradicts another one of the same indicator. */
  contradiction: IndicatorError | undefined;
  /** Whether the file has several records of this id, so that an address must name the period. */
  isOneOfSeveral: boolean;
}

/** The problem of two records with one address, by how the records are addressed. */
const DUPLICATES = { id: 'duplicate-id', label: 'duplicate-label', cell: 'duplicate-row' } as const;

/** What is wrong with the label itself. Another label, which no other row has, is then the remedy. */
const PROBLEMS_OF_LABELS: readonly IndicatorProblem[] = ['row-of-period', 'no-subject'];

/** The records of a file, in its order. */
export class FiguresFile {
  /** Mistakes that concern all records. */
  readonly mistakes: readonly IndicatorError[];
  /** The headings of columns that have figures, but are not read, because their author left them out. */
  readonly unusedNames: readonly string[];
  readonly #index: EntryIndex;

  constructor(index: EntryIndex, mistakes: readonly IndicatorError[], unusedNames: readonly string[] = []) {
    this.#index = index;
    this.mistakes = mistakes;
    this.unusedNames = unusedNames;
  }

  get entries(): readonly FileEntry[] {
    return this.#index.entries;
  }

  /** Whether the file is JSON. Its records are addressed by id, like those of tables with ids. */
  get #isJson(): boolean {
    return this.#index.addressing === 'id' && this.entries[0]?.isTableRow === false;
  }

  /** Whether the file has a record of this id or label. */
  has(id: string): boolean {
    return this.#index.find(id).length > 0;
  }

  /** The id of the file, if all its records have the same one. */
  get onlyId(): string | undefined {
    return this.#index.onlyId;
  }

  /**
   * The record of an id. Upper and lower case are the same. A label may also be written without accents, `tong-so-ho-ngheo`, and without
   * its unit.
   *
   * @param period Which record, if there are several of this id. Ignored if the only record of the id has no period.
   * @throws IndicatorError for a mistake in the record or in the whole file, for an unknown id, and for a missing or unknown period.
   */
  read(id: string, period?: string): IndicatorRecord {
    const [mistake] = this.mistakes;
    if (mistake) throw mistake;
    const entries = this.#index.find(id);
    if (!entries.length) throw this.#toUnknownMistake(id, period);
    const compared = this.#compare(entries);
    const collision = findLabelMistake(entries) ?? this.#findCollisionMistake(id, entries, compared);
    if (collision) throw collision;
    const item = this.#choose(id, entries, period);
    const record = readEntry(item.entry, item.period);
    const contradiction = new RelatedRecords(compared).findMistake(item);
    if (contradiction) throw contradiction;
    return record;
  }

  /**
   * @param inAddress The period in the address of the record: `2023` in `#ntm-xa:2023`.
   * @param inAttribute The attribute `period` of the tile, if it is given.
   * @throws IndicatorError if the two are different periods.
   */
  checkSamePeriod(inAddress: string, inAttribute: string | undefined): void {
    if (!inAttribute || toPeriodNameKey(inAddress) === toPeriodNameKey(inAttribute)) return;
    throw new IndicatorError('contradiction', inAttribute, { field: 'period', other: inAddress });
  }

  /** The address of each id, as it stands behind `#` in `src`: `dan-so:toan-tinh` for `Dân số (người):Toàn tỉnh`. */
  listAddresses(): Map<string, string> {
    const ids = [...new Set(this.entries.map(({ id }) => id))];
    const addresses = this.#index.listAddresses(Infinity);
    return new Map(ids.map((id, index) => [id, addresses[index] ?? id]));
  }

  /** All records, by entry: each entry once for each of its periods. */
  listRecords(): Map<FileEntry, ListedRecord[]> {
    const records = new Map<FileEntry, ListedRecord[]>();
    for (const record of this.#listById()) addTo(records, record.entry, record);
    return records;
  }

  /** All records, ordered by id. */
  #listById(): ListedRecord[] {
    const groups = [...groupById(this.entries).values()];
    return groups.flatMap((entries) => this.#listGroup(entries));
  }

  /** All records of one id. */
  #listGroup(entries: readonly FileEntry[]): ListedRecord[] {
    const items = entries.flatMap((entry) => toItems(entry));
    const hasUnnamedPeriod = items.some(({ period }) => period === undefined);
    // If one of the records has no period, no period tells them apart, so all of them are duplicates.
    const keyOf = ({ period = '' }: EntryPeriod) => (hasUnnamedPeriod ? '' : toPeriodNameKey(period));
    const itemsByKey = new Map<string, EntryPeriod[]>();
    for (const item of items) addTo(itemsByKey, keyOf(item), item);
    const firstRowsByKey = new Map<string, FirstRows>();
    for (const [key, itemsOfKey] of itemsByKey) {
      if (itemsOfKey.length > 1) firstRowsByKey.set(key, findFirstRows(itemsOfKey));
    }
    const isOneOfSeveral = items.length > 1;
    const compared = this.#compare(entries);
    const collision = this.#findCollisionMistake(entries[0]?.id ?? '', entries, compared);
    const related = new RelatedRecords(compared);
    return items.map((item) => {
      const rows = firstRowsByKey.get(keyOf(item));
      const { id, row } = item.entry;
      const isLabelWrong = findLabelMistake([item.entry]) !== undefined;
      const sameId = rows ? this.#toDuplicateMistake(id, rows, { period: item.period, row }) : collision;
      const duplicate = isLabelWrong ? undefined : sameId;
      const contradiction = duplicate ? undefined : related.findMistake(item);
      return { ...item, duplicate, contradiction, isOneOfSeveral };
    });
  }

  /** The records of one id; none in a table with a column for each indicator, whose records say nothing about each other. */
  #compare(entries: readonly FileEntry[]): ComparedRecord[] {
    return this.#index.addressing === 'cell' ? [] : readComparedRecords(entries);
  }

  /** The mistake of an id or label that stands for several indicators. In a table with a column for each indicator, no id does. */
  #findCollisionMistake(
    id: string,
    entries: readonly FileEntry[],
    compared: readonly ComparedRecord[],
  ): IndicatorError | undefined {
    const { addressing } = this.#index;
    const [first] = entries;
    if (!first || addressing === 'cell') return undefined;
    if (addressing === 'id') {
      const other = this.#findEntryWithAddress(id) ?? findOtherLabel(compared);
      if (other) return this.#toDuplicateMistake(id, { first: first.row, second: other.row });
    }
    // An address without the unit, `xuat-khau`, finds the labels `Xuất khẩu (tỷ đồng)` and `Xuất khẩu (triệu USD)`.
    const haveOneId = entries.every(
      (entry) => entry.id === first.id || toIdKey(entry.id) === toIdKey(first.id),
    );
    if (!haveOneId) return undefined;
    return findOtherUnitMistake(id, compared, this.#isJson) ?? findPercentMistake(compared);
  }

  /** The entry of another id whose address with a period is the same text: for the id `a:2022`, the entry `a` with the period 2022. */
  #findEntryWithAddress(id: string): FileEntry | undefined {
    const [, idPart, periodPart = ''] = ID_AND_PERIOD.exec(id) ?? [];
    if (idPart === undefined) return undefined;
    const key = toPeriodNameKey(periodPart);
    const items = this.#index.find(idPart).flatMap((entry) => toItems(entry));
    return items.find(({ period }) => period !== undefined && toPeriodNameKey(period) === key)?.entry;
  }

  /**
   * The mistake of an unknown id, or of an indicator without its area: `dan-so`, `dan-so:2023`. The addresses that it proposes are complete: they
   * have the period that is wanted, else the last one, where an id has figures of several periods.
   *
   * @param inAttribute The attribute `period` of the tile, beside which an address needs no period.
   */
  #toUnknownMistake(id: string, inAttribute: string | undefined): IndicatorError {
    const [, idPart = '', periodPart = ''] = ID_AND_PERIOD.exec(id) ?? [];
    const hasPeriod = parsePeriodName(periodPart) !== undefined;
    const withoutPeriod = hasPeriod ? idPart : id;
    const complete = (address: string) =>
      inAttribute === undefined ? this.#withPeriod(address, hasPeriod ? periodPart : undefined) : address;
    const areas = this.#index.listAreas(withoutPeriod);
    const [area] = areas;
    if (area !== undefined) {
      const example = complete(`${withoutPeriod}:${area}`);
      return new IndicatorError('missing-area', id, { other: example, suggestion: joinListed(areas) });
    }
    const ids = this.#index.listAddresses(MAX_COMPARED_IDS);
    const nearest = listNearestIds(withoutPeriod, ids, complete);
    return new IndicatorError('unknown', id, { suggestion: nearest || undefined });
  }

  /**
   * An address with the wanted period. If its id has figures of several periods, it always has one of these: the last one, if no period or another one
   * is wanted.
   */
  #withPeriod(address: string, wanted: string | undefined): string {
    const periods = this.#index.find(address).flatMap((entry) => entry.readPeriods());
    const keys = periods.map(toPeriodNameKey);
    const isWanted = wanted !== undefined && (!keys.length || keys.includes(toPeriodNameKey(wanted)));
    if (isWanted) return `${address}:${wanted}`;
    return new Set(keys).size < 2 ? address : `${address}:${periods.at(-1)}`;
  }

  /** The record of an id and a period. Throws for an unknown period, and if the period does not tell several records apart. */
  #choose(id: string, entries: readonly FileEntry[], wanted: string | undefined): EntryPeriod {
    const items: EntryPeriod[] = [];
    let hasUnnamedPeriod = false;
    for (const entry of entries) {
      const ownItems = toItems(entry);
      items.push(...ownItems);
      hasUnnamedPeriod ||= ownItems.some(({ period }) => period === undefined);
      // No further entry can tell the records apart.
      if (hasUnnamedPeriod && items.length > 1) throw this.#toDuplicateMistake(id, findFirstRows(items));
    }
    const [first, second] = items;
    const isOnlyOne = first !== undefined && second === undefined;
    if (isOnlyOne && (wanted === undefined || first.period === undefined)) return first;
    const periods = new Set(items.map(({ period }) => toPeriodNameKey(period ?? '')));
    if (wanted === undefined && periods.size === 1)
      throw this.#toDuplicateMistake(id, findFirstRows(items), first);
    if (wanted === undefined) {
      const other = `${id}:${items.at(-1)?.period}`;
      throw new IndicatorError('missing-period', id, { id, other, suggestion: listPeriods(items) });
    }
    const wantedKey = toPeriodNameKey(withoutStatus(wanted));
    const matching = items.filter(({ period }) => toPeriodNameKey(period ?? '') === wantedKey);
    const [match, duplicate] = matching;
    if (duplicate) throw this.#toDuplicateMistake(id, findFirstRows(matching), duplicate);
    if (match) return match;
    throw new IndicatorError('unknown-period', wanted, { id, other: id, suggestion: listPeriods(items) });
  }

  /**
   * The mistake of an id or label whose records cannot be distinguished. It names the first row and another one.
   *
   * @param place Where the mistake is reported: the period of the records, and the row; by default, the second row.
   */
  #toDuplicateMistake(
    id: string,
    { first, second }: FirstRows,
    { period, row = second }: { period?: string | undefined; row?: number } = {},
  ): IndicatorError {
    const withoutPeriod = findRowWithoutPeriod(id, this.#index);
    if (withoutPeriod) return withoutPeriod;
    const text = this.#index.addressing === 'cell' && period !== undefined ? `${id}:${period}` : id;
    return new IndicatorError(DUPLICATES[this.#index.addressing], text, {
      id,
      row: row === first ? second : row,
      other: String(first),
      isJson: this.#isJson,
    });
  }
}

/** The mistake of a label that is no name of an indicator: `Quý I`, `Cùng kỳ`. */
function findLabelMistake(entries: readonly FileEntry[]): IndicatorError | undefined {
  const mistakes = entries.slice(0, MAX_COMPARED_IDS).map(({ rowMistake }) => rowMistake);
  return mistakes.find((mistake) => mistake && PROBLEMS_OF_LABELS.includes(mistake.problem));
}

/** The first two rows of records that cannot be distinguished. Both are the same if one row has several records. */
interface FirstRows {
  first: number;
  second: number;
}

function findFirstRows(items: readonly EntryPeriod[]): FirstRows {
  const rows = [...new Set(items.map(({ entry }) => entry.row))].sort((first, second) => first - second);
  const [first = 0, second = first] = rows;
  return { first, second };
}

/** The periods of records, as a message lists them. */
function listPeriods(items: readonly EntryPeriod[]): string {
  return joinListed([...new Set(items.map(({ period }) => period ?? ''))]);
}

function joinListed(texts: readonly string[]): string {
  return texts.length > MAX_LISTED ? `${texts.slice(0, MAX_LISTED).join(', ')}, …` : texts.join(', ');
}
