import { splitLabel } from '../record/label-unit.ts';
import { IndicatorError, isIndicatorError } from '../record/indicator-error.ts';
import { normalizeName } from '../record/name-accents.ts';
import { type FileEntry, readEntry } from './parse-entries.ts';
import type { EntryIndex } from './parse-entry-index.ts';
import { findPercentSignMistake } from './parse-percent-signs.ts';
import type { IndicatorRecord } from '../record/record.ts';

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
/** Only the first rows of a label are searched for one without a period. */
const MAX_COMPARED_ROWS = 100;
/** Words that make a unit larger: `triệu` in `triệu USD`. */
const SCALE = /^(?:(?:\d[\d.]*|trăm|chục|vạn|nghìn|ngàn|triệu|tỷ|tỉ)(?: |$))+/i;

/** An entry with each of its periods. An entry without periods is one item. */
export function toItems(entry: FileEntry): EntryPeriod[] {
  const periods = entry.readPeriods();
  return periods.length ? periods.map((period) => ({ entry, period })) : [{ entry, period: undefined }];
}

/** A record of an id, as it is compared with the others of this id. */
export interface ComparedRecord extends EntryPeriod {
  /** The label without its unit and accents; empty if the record cannot be read, which is a mistake of its own. */
  labelName: string;
  /** What its figure counts: `đồng` for the unit `tỷ đồng`. Empty without a unit, and for a unit such as `triệu` alone. */
  counted: string;
  /** The record; `undefined` if it cannot be read. */
  record: IndicatorRecord | undefined;
}

/** The records of one id; empty if there is only one. */
export function readComparedRecords(entries: readonly FileEntry[]): ComparedRecord[] {
  const items = entries.slice(0, MAX_COMPARED_RECORDS).flatMap(toItems);
  const compared = items.length > 1 ? items.slice(0, MAX_COMPARED_RECORDS) : [];
  return compared.map((item) => {
    const record = tryTo(() => item.entry.toFileRecord(item.period))?.record;
    return { ...item, record, labelName: toLabelName(record?.label), counted: toCounted(record?.unit) };
  });
}

/** The entry of the first record with another label than the first record. */
export function findOtherLabel(records: readonly ComparedRecord[]): FileEntry | undefined {
  const [first] = records;
  if (!first?.labelName) return undefined;
  return records.find(({ labelName }) => labelName !== '' && labelName !== first.labelName)?.entry;
}

/**
 * The mistake that the records of one id count different things: `tỷ đồng` and `triệu USD`. The units `tỷ đồng` and `triệu đồng` count the
 * same thing. A record with a mistake of its own is left out.
 */
export function findOtherUnitMistake(
  id: string,
  records: readonly ComparedRecord[],
  isJson: boolean,
): IndicatorError | undefined {
  const [first, ...others] = records.filter(({ counted }) => counted !== '');
  const other = others.find(({ counted }) => counted !== first?.counted);
  if (!first || !other) return undefined;
  const [firstRecord, otherRecord] = [first, other].map(({ entry, period }) =>
    tryTo(() => readEntry(entry, period)),
  );
  if (!firstRecord || !otherRecord) return undefined;
  const details = {
    field: 'unit',
    row: other.entry.row,
    other: firstRecord.unit,
    suggestion: otherRecord.unit,
  };
  return new IndicatorError('units-of-id', id, { ...details, id, isJson });
}

/** The mistake of a number without a unit beside a percentage of the same id: `6` of 2023 beside `5%` of 2022. */
export function findPercentMistake(records: readonly ComparedRecord[]): IndicatorError | undefined {
  const values = records.map(({ record }) => String(record?.value ?? ''));
  for (const { record, entry } of records) {
    const mistake = record && findPercentSignMistake(record, undefined, values);
    if (mistake) return mistake.at({ id: entry.id, row: entry.row, isJson: !entry.isTableRow });
  }
  return undefined;
}

function toCounted(unit: unknown): string {
  return typeof unit === 'string' ? unit.toLowerCase().replace(SCALE, '') : '';
}

function toLabelName(label: string | undefined): string {
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

/** The mistake of a row without a period, if other rows of its label have one: the column of periods tells them apart, but its cell is empty. */
export function findRowWithoutPeriod(id: string, index: EntryIndex): IndicatorError | undefined {
  const entries = index.addressing === 'label' ? index.find(id).slice(0, MAX_COMPARED_ROWS) : [];
  const without = entries.find((entry) => entry.readPeriods().length === 0);
  const other = entries.find((entry) => entry.readPeriods().length > 0);
  if (!without || !other) return undefined;
  return new IndicatorError('row-without-period', id, { id, row: without.row, other: String(other.row) });
}
