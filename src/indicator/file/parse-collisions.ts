import { splitLabel } from '../record/label-unit.ts';
import { IndicatorError, isIndicatorError } from '../record/indicator-error.ts';
import { normalizeName } from '../record/name-accents.ts';
import { type FileEntry, readEntry } from './parse-entries.ts';

/** What names one record of a file: an entry, and one of its periods if it has any. */
export interface EntryPeriod {
  entry: FileEntry;
  period: string | undefined;
}

/**
 * How many records of one id are compared: as many as ten years have days. If an id has more records, some of them cannot be distinguished,
 * which is a mistake of its own.
 */
const MAX_COMPARED_RECORDS = 3660;
/** Words that make a unit larger: `triệu` in `triệu USD`. */
const SCALE = /^(?:(?:\d[\d.]*|trăm|chục|vạn|nghìn|ngàn|triệu|tỷ|tỉ)(?: |$))+/i;

/** An entry with each of its periods. An entry without periods is one item. */
export function toItems(entry: FileEntry): EntryPeriod[] {
  const periods = entry.readPeriods();
  return periods.length ? periods.map((period) => ({ entry, period })) : [{ entry, period: undefined }];
}

/**
 * The first of several entries with another label than the first entry. Entries whose label cannot be read are left out, because this is a
 * mistake of its own.
 */
export function findOtherLabel(entries: readonly FileEntry[]): FileEntry | undefined {
  const [first, second] = entries;
  if (!first || !second) return undefined;
  const firstName = readLabelName(first);
  if (firstName === '') return undefined;
  return entries.slice(0, MAX_COMPARED_RECORDS).find((entry) => {
    const name = readLabelName(entry);
    return name !== '' && name !== firstName;
  });
}

/**
 * The mistake that the records of one id count different things: `tỷ đồng` and `triệu USD`. The units `tỷ đồng` and `triệu đồng` count the
 * same thing. A record with a mistake of its own is left out.
 */
export function findOtherUnitMistake(
  id: string,
  entries: readonly FileEntry[],
  isJson: boolean,
): IndicatorError | undefined {
  const items = entries.slice(0, MAX_COMPARED_RECORDS).flatMap(toItems);
  const compared = items.length > 1 ? items.slice(0, MAX_COMPARED_RECORDS) : [];
  const kinds = compared.map((item) => ({ item, kind: readKind(item) }));
  const [first, ...others] = kinds.filter(({ kind }) => kind !== '');
  const other = others.find(({ kind }) => kind !== first?.kind);
  if (!first || !other) return undefined;
  const [firstRecord, otherRecord] = [first, other].map(({ item: { entry, period } }) =>
    tryTo(() => readEntry(entry, period)),
  );
  if (!firstRecord || !otherRecord) return undefined;
  const details = {
    field: 'unit',
    row: other.item.entry.row,
    other: firstRecord.unit,
    suggestion: otherRecord.unit,
  };
  return new IndicatorError('units-of-id', id, { ...details, id, isJson });
}

/** What the figure of a record counts: `đồng` for the unit `tỷ đồng`. Empty without a unit, and for a unit such as `triệu` alone. */
function readKind({ entry, period }: EntryPeriod): string {
  const unit: unknown = tryTo(() => entry.toFileRecord(period))?.record.unit;
  return typeof unit === 'string' ? unit.toLowerCase().replace(SCALE, '') : '';
}

/** The label of an entry without its unit and accents; empty if it cannot be read, which is a mistake of its own. */
function readLabelName(entry: FileEntry): string {
  const label = tryTo(() => entry.toFileRecord(entry.readPeriods()[0]))?.record.label;
  return label === undefined ? '' : normalizeName(splitLabel(label)?.label ?? label);
}

/** What a function returns; `undefined` if it throws a mistake. */
function tryTo<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (!isIndicatorError(error)) throw error;
    return undefined;
  }
}
