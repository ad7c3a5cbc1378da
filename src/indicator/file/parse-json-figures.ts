import { indexed } from '../../text/indexed.ts';
import { tidy } from '../../text/sentence.ts';
import { describeValue } from '../record/describe-value.ts';
import { IndicatorError, isIndicatorError } from '../record/indicator-error.ts';
import { nearestField } from '../record/nearest-field.ts';
import { mayBeFraction } from '../record/maybe-fraction.ts';
import { findEnglishNumber } from '../record/parse-ambiguous.ts';
import { type Cell, type FileRecord, toFileRecord } from './parse-cells.ts';
import { KNOWN_NAMES, missingFigure, vietnameseName } from './field-names.ts';
import { normalizeName } from '../record/name-accents.ts';
import type { FileEntry } from './parse-entries.ts';
import { EntryList, toIdKey } from './parse-entry-index.ts';
import { FiguresFile } from './parse-figures-file.ts';
import { MAX_MISTAKES } from './max-mistakes.ts';
import { toNumberTexts } from '../record/parse-english.ts';
import type { Heading } from './parse-heading.ts';
import { fieldsOf, JsonFieldNames, MAX_FIELDS } from './parse-json-fields.ts';
import { parseStrictJson, readOuterNames } from './parse-json.ts';
import { keyOfHeading, readCellNumber } from './parse-growth.ts';
import { takeStatusOfPeriod, withoutStatus } from './parse-period-status.ts';
import { MAX_FRACTION, resolveColumn } from './parse-table-column.ts';
import { FIGURE_FIELDS } from './parse-table-headings.ts';

/** An answer with more fields around its list is taken for records by their ids. */
const MAX_OUTER_FIELDS = 20;
const ID_NAMES = ['id', 'ma', 'ma-chi-tieu', 'ma-so', 'ma-ct'];

/** One record of the file. */
interface JsonItem {
  id: string;
  /** Counted from 1. */
  row: number;
  value: unknown;
}

/** What the records of a file share. */
interface JsonOptions {
  names: JsonFieldNames;
  numberFormat: string | undefined;
  /** A number of the file that can only be English, where the file does not name its notation. */
  englishNumber: string | undefined;
  /** Whether any ratio of a plan is far above 1, so that 0,8 is 0,8 %, not 80 %. */
  areRatiosInPercent: boolean;
}

/** Reads JSON: a list of records with an `id`, one such record, or an object of records by id. Fields are named like columns of CSV. */
export function parseJsonFigures(
  text: string,
  ignoredNames: ReadonlySet<string>,
  pageFormat: string | undefined,
): FiguresFile {
  const content = parseStrictJson(text, pageFormat);
  const names = new JsonFieldNames(ignoredNames);
  const { items, mistakes, numberFormat = pageFormat } = readContent(content, text, names);
  const englishNumber = numberFormat ? undefined : findEnglishNumberIn(items, names);
  const areRatiosInPercent = items.some(({ value }) => hasRatioInPercent(value, names, numberFormat));
  const options = { names, numberFormat, englishNumber, areRatiosInPercent };
  const entries = items.map((item) => toEntry(item, options));
  return new FiguresFile(new EntryList(entries, 'id'), mistakes);
}

/** The records of a file, the mistakes of other items, and the notation of numbers if the file names it. */
function readContent(
  content: object,
  text: string,
  names: JsonFieldNames,
): { items: JsonItem[]; mistakes: IndicatorError[]; numberFormat: string | undefined } {
  const items: JsonItem[] = [];
  const mistakes: IndicatorError[] = [];
  let numberFormat: string | undefined;
  const innerList = findInnerList(content, names);
  if (innerList !== undefined) {
    const mistake = new IndicatorError('json-list', innerList, { isJson: true });
    return { items, mistakes: [mistake], numberFormat };
  }
  const isOneRecord = isRecord(content, names);
  const isList = isOneRecord || Array.isArray(content);
  // One record is read like a list with one item.
  const entries = isOneRecord ? [['0', content] as const] : readEntries(content, text);
  for (const [key, value] of entries) {
    if (mistakes.length >= MAX_MISTAKES) break;
    const isFormat = typeof value === 'string' && normalizeName(key) === 'number-format';
    if (isFormat) {
      numberFormat = value;
      continue;
    }
    const row = items.length + mistakes.length + 1;
    const item = toItem(isList ? undefined : key, value, row);
    if (isIndicatorError(item)) mistakes.push(item);
    else items.push(item);
  }
  return { items, mistakes, numberFormat };
}

/**
 * A record of the file, or the mistake of a value that is none.
 *
 * @param key The name of the value in an object of records by id; `undefined` in a list, where each record has its id in a field.
 */
function toItem(key: string | undefined, value: unknown, row: number): JsonItem | IndicatorError {
  if (key !== undefined && Array.isArray(value))
    return new IndicatorError('json-list', key, { isJson: true });
  const ownId = readId(value);
  const id = key === undefined ? ownId : tidy(key);
  const hasOtherId = ownId !== '' && toIdKey(ownId) !== toIdKey(id);
  if (hasOtherId) return new IndicatorError('contradiction', ownId, { field: 'id', other: id, isJson: true });
  const isNoObject = typeof value !== 'object' || value === null;
  if (!id && isNoObject) return new IndicatorError('no-record', describeValue(value), { row, isJson: true });
  if (!id) return new IndicatorError('no-id', describeValue(value), { row, isJson: true });
  return { id, row, value };
}

/** The items of a list, or the fields of an object in the order of the file. */
function readEntries(content: object, text: string): [key: string, value: unknown][] {
  if (Array.isArray(content)) return Object.entries(content);
  const values = new Map<string, unknown>(Object.entries(content));
  return readOuterNames(text).map((name) => [name, values.get(name)]);
}

/** Whether an object is a record itself: it has a label that is a text. In an object of records by id, all values are objects. */
function isRecord(value: object, names: JsonFieldNames): boolean {
  const texts = Object.entries(value).filter(([, field]) => typeof field === 'string');
  return !Array.isArray(value) && names.findValue(Object.fromEntries(texts), 'label') !== undefined;
}

/** The name of a list of objects within an object that is no record, as data portals answer: `records` in `{"result": {"records": […]}}`. */
function findInnerList(content: object, names: JsonFieldNames): string | undefined {
  if (Array.isArray(content)) return undefined;
  for (const inner of (Object.values(content) as unknown[]).slice(0, MAX_OUTER_FIELDS)) {
    const isOther =
      typeof inner === 'object' && inner !== null && !Array.isArray(inner) && !isRecord(inner, names);
    const list = fieldsOf(isOther ? inner : undefined).find(([name, value]) => {
      const isOfObjects =
        Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);
      return isOfObjects && value.length > 0 && names.read(name) === undefined;
    });
    if (list) return list[0];
  }
  return undefined;
}

function readId(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const found = fieldsOf(value).find(([name]) => ID_NAMES.includes(normalizeName(name)));
  const id: unknown = found?.[1];
  return typeof id === 'string' || typeof id === 'number' ? tidy(String(id)) : '';
}

function findEnglishNumberIn(items: readonly JsonItem[], names: JsonFieldNames): string | undefined {
  for (const { value } of items) {
    for (const [name, content] of fieldsOf(value)) {
      const field = names.read(name)?.field;
      const texts = field ? toNumberTexts(field, content) : [];
      const found = texts.map(({ text }) => findEnglishNumber(text)).find((number) => number !== undefined);
      if (found) return found;
    }
  }
  return undefined;
}

/** Whether the ratio of a plan is a number far above 1. A ratio in words is not compared. */
function hasRatioInPercent(item: unknown, names: JsonFieldNames, numberFormat: string | undefined): boolean {
  const isEnglish = isEnglishFormat(numberFormat);
  const ratio = readCellNumber(toCellText(names.findValue(item, 'planRatio'), isEnglish), isEnglish);
  return ratio !== undefined && ratio > MAX_FRACTION;
}

function isEnglishFormat(numberFormat: string | undefined): boolean {
  return numberFormat?.trim().toLowerCase() === 'en';
}

function toEntry({ id, row, value }: JsonItem, options: JsonOptions): FileEntry {
  return {
    id,
    row,
    rowMistake: undefined,
    isTableRow: false,
    isGroupHead: false,
    readPeriods: () => readItemPeriods(value, options.names),
    toFileRecord: () => withLabel(value, options.names, () => readItem(id, value, options)),
  };
}

/** The period of an item, if it is a text or a number. Any other value is not a period, and `readItem` reports it. */
function readItemPeriods(value: unknown, names: JsonFieldNames): string[] {
  const given = names.findValue(value, 'period');
  const period = typeof given === 'number' ? String(given) : given;
  return typeof period === 'string' && tidy(period) ? [withoutStatus(tidy(period))] : [];
}

/** Calls `read`. Adds the label of the item to a mistake without a label. */
function withLabel(value: unknown, names: JsonFieldNames, read: () => FileRecord): FileRecord {
  try {
    return read();
  } catch (error) {
    if (!isIndicatorError(error) || error.label !== undefined) throw error;
    const label = names.findValue(value, 'label');
    throw error.at({ label: typeof label === 'string' ? tidy(label) || undefined : undefined });
  }
}

function readItem(
  id: string,
  value: unknown,
  { names: fieldNames, numberFormat, englishNumber, areRatiosInPercent }: JsonOptions,
): FileRecord {
  // Beside records by their ids, an object may have other fields, such as `"version": 1`.
  const isNoRecord = typeof value !== 'object' || value === null;
  if (isNoRecord) throw new IndicatorError('no-record', `${describeValue(id)}: ${describeValue(value)}`);
  const count = Object.keys(value).length;
  if (count > MAX_FIELDS) {
    throw new IndicatorError('wide-table', String(count), { other: String(MAX_FIELDS), isJson: true });
  }
  const fields: [string, unknown][] = Object.entries(value);
  const isEnglish = isEnglishFormat(numberFormat);
  const headings = fields.map(([name]) => fieldNames.read(name));
  const periodKeys = headings.map(keyOfHeading);
  const rows = [{ cells: fields.map(([, field]) => toCellText(field, isEnglish)), row: 1 }];
  const cells: Cell[] = [];
  for (const [index, [name, field]] of indexed(fields)) {
    const isEmpty = field === null || field === undefined || (typeof field === 'string' && !tidy(field));
    const heading = headings[index];
    if (isEmpty) continue;
    if (!heading) {
      throw new IndicatorError('unknown-field', name, { suggestion: nearestField(name, KNOWN_NAMES) });
    }
    const context = { name, position: index, rows, headings, periodKeys, isUnitPercent: false, isEnglish };
    const ownColumn = resolveColumn(heading, context);
    const isPlanInPercent = areRatiosInPercent && ownColumn.field === 'planRatio';
    const column = isPlanInPercent ? { ...ownColumn, isInPercent: true as const } : ownColumn;
    const cellText = toCellText(field, isEnglish);
    // The words and the percent sign of a ratio, `bằng 109,42%` and `0,8%`, are added later, but only to a text.
    const needsText = column.suffix !== undefined || (isPlanInPercent && mayBeFraction(cellText));
    const value = needsText && typeof field === 'number' ? cellText : field;
    cells.push({ column, name, value });
  }
  checkFigure(headings);
  const labelName = fields[headings.findIndex((heading) => heading?.field === 'label')]?.[0];
  const hasLabel = cells.some(({ column }) => column.field === 'label');
  if (labelName !== undefined && !hasLabel) throw new IndicatorError('missing', labelName);
  const file = toJsonRecord(cells);
  const { record } = file;
  takeStatusOfPeriod(file);
  if (numberFormat) record.numberFormat ??= numberFormat;
  return { ...file, englishNumber: record.numberFormat ? undefined : englishNumber };
}

/** Reports a field that is given under two names as a duplicate field. In a table, it would be a duplicate column. */
function toJsonRecord(cells: readonly Cell[]): FileRecord {
  try {
    return toFileRecord(cells);
  } catch (error) {
    const isTwice = isIndicatorError(error) && error.problem === 'duplicate-column';
    if (!isTwice) throw error;
    throw new IndicatorError('duplicate-field', error.text, { other: error.other, cause: error });
  }
}

/** A text or a number as the cell of a table; empty for any other value. */
function toCellText(field: unknown, isEnglish: boolean): string {
  if (typeof field === 'number') return isEnglish ? String(field) : String(field).replace('.', ',');
  return typeof field === 'string' ? tidy(field) : '';
}

/** Throws for a record without a field for its figure. An empty field is enough: it says that there is no figure yet. */
function checkFigure(headings: readonly (Heading | undefined)[]): void {
  const hasFigure = headings.some(
    (heading) =>
      heading?.field === 'index' ||
      heading?.field === 'comparison' ||
      heading?.field === 'share' ||
      (FIGURE_FIELDS as readonly unknown[]).includes(heading?.field),
  );
  if (hasFigure) return;
  const missing = missingFigure(headings.map((heading) => heading?.field));
  throw new IndicatorError('missing', `${missing} (${vietnameseName(missing)})`);
}
