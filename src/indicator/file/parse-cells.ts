import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { parseAmount } from '../record/parse-amount.ts';
import { findPrefixes, saysExceeded } from '../record/parse-amount-words.ts';
import type { FieldName } from './field-names.ts';
import { joinPeriods } from './parse-period-name.ts';
import type { TableColumn } from './parse-table-column.ts';
import { addPrefix } from './parse-table-periods.ts';
import type { IndicatorRecord } from '../record/record.ts';

/** A cell that is not empty, with its column. */
export interface Cell {
  column: TableColumn;
  /** The heading as its author wrote it. */
  name: string;
  /** Text, or any value of JSON. */
  value: unknown;
}

/** A record of a file, and where each of its fields stands. */
export interface FileRecord {
  record: IndicatorRecord;
  /** The headings of its fields, as their author wrote them. */
  names: ReadonlyMap<string, string>;
  /** A number of the file that can only be English, where nothing names the notation of the record. */
  englishNumber?: string | undefined;
  /** Whether the numbers beside it leave open how numbers such as `31,415` are written. */
  isNotationUnclear?: boolean;
}

/** A field of a record; with a number from 2, a field of one of its further comparisons or plans. */
interface FilledField {
  field: FieldName;
  number: number;
  value: unknown;
  name: string;
}

/** A number or a range, in either notation. */
const UNSIGNED_AMOUNT =
  /^\d[\d.,]*(?: ?%)?(?:(?: ?[-–—] ?| đến | to )\d[\d.,]*(?: ?%)?)?(?: trở lên| trở xuống)?$/i;
const PERCENT_SIGN = / ?%/g;
/** The percent sign of a ratio is put behind this digit: `109,42% trở lên`. */
const LAST_DIGIT = /\d(?=\D*$)/;
/** A second one of these fields belongs to `plans`, a second one of any other field to `changes`. */
const PLAN_FIELDS: readonly FieldName[] = ['planRatio', 'planBy', 'planTarget', 'planStatus'];
const SIGNED = /^(?:[-–—−+] ?|âm )\d/i;
/** Presets that the number of their column applies to. */
const NUMBERED_PRESETS: readonly FieldName[] = ['previousPeriod', 'changeUnit', 'planBy'];

/**
 * Puts each cell into its field. Fields that a heading gives, such as its unit, must agree with the cells.
 *
 * @throws IndicatorError for cells that contradict each other.
 */
export function toFileRecord(cells: readonly Cell[]): FileRecord {
  const fields = new Map<string, FilledField>();
  for (const { column, name, value } of cells) {
    const { field, number = 1, prefix, suffix } = column;
    if (field === 'ignored' || field === 'id') continue;
    const key = toKey(field, number);
    const other = fields.get(key);
    const text = suffix === undefined ? addPrefixTo(value, prefix) : toRatio(value, column, name, cells);
    const joined = other && joinCells(field, other.value, text);
    if (other && joined === undefined)
      throw new IndicatorError('duplicate-column', name, { other: other.name });
    fields.set(key, { field, number, value: joined ?? text, name });
  }
  checkQualifiers(cells, fields);
  const label = toWords(fields.get('label')?.value);
  checkPlanRatios(cells, label);
  checkDirections(cells, label);
  for (const { column, name } of cells) addPresets(fields, column, name);
  return toRecord([...fields.values()]);
}

/**
 * The qualifier in the heading of a comparison, `Lũy kế so với cùng kỳ`, is not that of a value of another column.
 *
 * @throws IndicatorError for a value whose heading does not say the same.
 */
function checkQualifiers(cells: readonly Cell[], fields: ReadonlyMap<string, FilledField>): void {
  const value = cells.find(({ column }) => column.field === 'value');
  const comparison = cells.find(({ column }) => column.field === 'change' && column.presets.qualifier);
  const qualifier = comparison?.column.presets.qualifier;
  if (!value || !comparison || !qualifier) return;
  if (value.column.presets.qualifier !== undefined || fields.has('qualifier')) return;
  const label = toWords(fields.get('label')?.value);
  throw new IndicatorError('contradiction', qualifier, { label, column: comparison.name, other: value.name });
}

/** `12` below `Tháng` as `tháng 12`. */
function addPrefixTo(value: unknown, prefix: string | undefined): unknown {
  const text = toWords(value);
  return text === undefined || !prefix ? value : addPrefix(text, prefix);
}

/**
 * `109,42` below `Chỉ số (năm trước = 100)` as `bằng 109,42%`. Signs such as `…` stay.
 *
 * @throws IndicatorError for any other cell, such as `giảm 3` and `+5,2`.
 */
function toRatio(
  value: unknown,
  { prefix = '', suffix = '' }: TableColumn,
  name: string,
  cells: readonly Cell[],
): unknown {
  const text = toWords(value);
  if (text === undefined || parseAmount(text)?.amount.numbers.length === 0) return value;
  const amount = text.toLowerCase().startsWith(`${prefix} `) ? text.slice(prefix.length + 1) : text;
  const { length, hasMinus } = findPrefixes(amount);
  const isRatio = UNSIGNED_AMOUNT.test(amount.slice(length)) && !hasMinus && !saysExceeded(amount);
  if (!isRatio) {
    const label = toWords(cells.find(({ column }) => column.field === 'label')?.value);
    throw new IndicatorError('no-ratio', text, { column: name, label });
  }
  return `${prefix} ${amount.replace(PERCENT_SIGN, '').replace(LAST_DIGIT, `$&${suffix}`)}`;
}

/**
 * A sign makes a number a change: `-20` below `So với kế hoạch (%)` is 20 % less than the plan, not 20 % of it.
 *
 * @throws IndicatorError for the ratio of a plan with a sign.
 */
function checkPlanRatios(cells: readonly Cell[], label: string | undefined): void {
  for (const { column, name, value } of cells) {
    const text = toWords(value) ?? '';
    const isSigned = column.field === 'planRatio' && SIGNED.test(text);
    if (isSigned) throw new IndicatorError('no-ratio', text, { field: 'planRatio', column: name, label });
  }
}

/**
 * The heading `Giảm (%)` gives the direction, so that a sign in its cells would give it a second time, or contradict it.
 *
 * @throws IndicatorError for a cell with a sign other than `+5` below `Tăng`.
 */
function checkDirections(cells: readonly Cell[], label: string | undefined): void {
  for (const { column, name, value } of cells) {
    const { changeDirection: other } = column.presets;
    const text = toWords(value) ?? '';
    if (!other || !SIGNED.test(text) || (other === 'tăng' && text.startsWith('+'))) continue;
    throw new IndicatorError('heading-conflict', text, { column: name, label, other });
  }
}

/** A month and its year as one period; `undefined` for other cells of one field. */
function joinCells(field: FieldName, first: unknown, second: unknown): string | undefined {
  const [firstText, secondText] = [toWords(first), toWords(second)];
  if (firstText === undefined || secondText === undefined) return undefined;
  return field === 'period' ? joinPeriods(firstText, secondText) : undefined;
}

function addPresets(
  fields: Map<string, FilledField>,
  { presets, number = 1 }: TableColumn,
  name: string,
): void {
  for (const [field, preset] of Object.entries(presets) as [FieldName, string][]) {
    const presetNumber = NUMBERED_PRESETS.includes(field) ? number : 1;
    const key = toKey(field, presetNumber);
    const given = fields.get(key);
    if (!given) {
      fields.set(key, { field, number: presetNumber, value: preset, name });
      continue;
    }
    const text = toWords(given.value);
    const differs = text?.toLowerCase() !== preset.toLowerCase();
    if (field === 'note' && differs && text !== undefined) {
      fields.set(key, { ...given, value: `${preset}; ${text}` });
    } else if (differs) {
      const place = { column: given.name, label: toWords(fields.get('label')?.value) };
      throw new IndicatorError('heading-conflict', text ?? JSON.stringify(given.value), {
        ...place,
        other: preset,
      });
    }
  }
}

/** `change` for the first comparison, `change 2` for the next. */
function toKey(field: FieldName, number: number): string {
  return number === 1 ? field : `${field} ${number}`;
}

function toRecord(fields: readonly FilledField[]): FileRecord {
  const firstFields = fields.filter(({ number }) => number === 1);
  const names = new Map(firstFields.map(({ field, name }) => [field as string, name]));
  const record: Record<string, unknown> = { label: '' };
  for (const { field, value } of firstFields) record[field] = value;
  const isOfPlan = ({ field }: FilledField) => PLAN_FIELDS.includes(field);
  const further = fields.filter(({ number }) => number > 1);
  addList(record, names, 'plans', further.filter(isOfPlan));
  addList(
    record,
    names,
    'changes',
    further.filter((field) => !isOfPlan(field)),
  );
  return { record: record as unknown as IndicatorRecord, names };
}

/** Adds the further comparisons or plans in the order of their numbers. */
function addList(
  record: Record<string, unknown>,
  names: Map<string, string>,
  list: 'changes' | 'plans',
  fields: readonly FilledField[],
): void {
  const numbers = [...new Set(fields.map(({ number }) => number))].sort((first, second) => first - second);
  if (!numbers.length) return;
  record[list] = numbers.map((number, index) => {
    const own = fields.filter((field) => field.number === number);
    for (const { field, name } of own) names.set(`${list}[${index}].${field}`, name);
    return Object.fromEntries(own.map(({ field, value }) => [field, value]));
  });
}

/** A text or a number as text; `undefined` for any other value of JSON, which is a mistake of its own. */
function toWords(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? tidy(String(value)) : undefined;
}
