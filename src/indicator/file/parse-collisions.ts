import { splitLabel } from '../record/label-unit.ts';
import { IndicatorError, isIndicatorError } from '../record/indicator-error.ts';
import { normalizeName } from '../record/name-accents.ts';
import type { IndicatorRecord } from '../record/record.ts';
import type { FileEntry } from './parse-entries.ts';

/** What names one record of a file: an entry, and one of its periods if it has any. */
export interface EntryPeriod {
  entry: FileEntry;
  period: string | undefined;
}

/** Words that make a unit larger: `triệu` in `triệu USD`. */
const SCALE = /^(?:(?:\d[\d.]*|trăm|chục|vạn|nghìn|ngàn|triệu|tỷ|tỉ)(?: |$))+/i;

/** An entry with each of its periods; alone if it has none. */
export function toItems(entry: FileEntry): EntryPeriod[] {
  const periods = entry.readPeriods();
  return periods.length ? periods.map((period) => ({ entry, period })) : [{ entry, period: undefined }];
}

/** The first entry whose label differs from that of the first of its id. An entry whose label cannot be read does not differ. */
export function findOtherLabel(entries: readonly FileEntry[]): FileEntry | undefined {
  const [first, second] = entries;
  if (!first || !second) return undefined;
  const name = readLabelName(first);
  return name === '' ? undefined : entries.find((entry) => ![name, ''].includes(readLabelName(entry)));
}

/** The mistake that the records of one id count different things, as in `tỷ đồng` and in `triệu USD`; `tỷ đồng` and `triệu đồng` are the same. */
export function findOtherUnit(
  id: string,
  items: readonly EntryPeriod[],
  isJson: boolean,
): IndicatorError | undefined {
  let first: string | undefined;
  for (const item of items.length > 1 ? items : []) {
    const unit = tryToRead(item)?.unit;
    const kind = typeof unit === 'string' ? toKind(unit) : '';
    if (typeof unit !== 'string' || kind === '') continue;
    first ??= unit;
    if (kind === toKind(first)) continue;
    const details = { field: 'unit', row: item.entry.row, other: first, suggestion: unit };
    return new IndicatorError('units-of-id', id, { ...details, id, isJson });
  }
  return undefined;
}

/** What a unit counts: `đồng` for `Tỷ đồng`. Empty for a word that only makes another unit larger. */
function toKind(unit: string): string {
  return unit.toLowerCase().replace(SCALE, '');
}

/** The label of an entry without its unit and accents; empty if it cannot be read, which is a mistake of its own. */
function readLabelName(entry: FileEntry): string {
  const label = tryToRead({ entry, period: entry.readPeriods()[0] })?.label;
  return label === undefined ? '' : normalizeName(splitLabel(label)?.label ?? label);
}

/** The fields of a record; `undefined` if they cannot be read. */
function tryToRead({ entry, period }: EntryPeriod): IndicatorRecord | undefined {
  try {
    return entry.toFileRecord(period).record;
  } catch (error) {
    if (!isIndicatorError(error)) throw error;
    return undefined;
  }
}
