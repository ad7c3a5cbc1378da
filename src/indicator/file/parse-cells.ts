import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { mayBeFraction } from '../record/maybe-fraction.ts';
import { mayBeIndex } from '../record/near-index.ts';
import { isYearbookSign } from '../record/parse-amount.ts';
import { findPrefixes, saysExceeded } from '../record/parse-amount-words.ts';
import { parseComparison } from '../record/parse-comparison.ts';
import { directionOfSigns } from '../record/parse-direction.ts';
import { isSigned } from '../record/signs.ts';
import { checkComparisonCells, checkRatiosHaveNoSign } from './check-comparison-cells.ts';
import type { FieldName } from './field-names.ts';
import { addTo } from './add-to.ts';
import { readCellNumber } from './parse-growth.ts';
import { joinPeriods } from '../record/parse-period-name.ts';
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
  /** The texts of cells that their headings completed, by the completed values: `10` by `bằng 10%`. */
  cellTexts: ReadonlyMap<unknown, string>;
  /** The figures of the same row in other periods, by the key of their period. */
  otherPeriods?: ReadonlyMap<string, string>;
  /** A number of the file that can only be English. Not given if the file, the page or the record names its notation. */
  englishNumber?: string | undefined;
  /** Whether commas separate the cells, so that a number with a comma needs quotes. */
  hasCommas?: boolean;
  /** Whether the other numbers of the table do not show if `31,415` is Vietnamese or English. */
  isNotationUnclear?: boolean;
}

/** A field with its value. */
interface FilledField {
  field: FieldName;
  /** Which comparison or plan of the record has the field: 2 for the second one. 1 for all other fields. */
  ordinal: number;
  value: unknown;
  name: string;
}

/** A number or a range without a sign, in either notation: `82`, `82,5%`, `82–85`, `8 đến 8,5`, `95% trở lên`. */
const UNSIGNED_AMOUNT =
  /^\d[\d.,]*(?: ?%)?(?:(?: ?[-–—] ?| đến | to )\d[\d.,]*(?: ?%)?)?(?: trở lên| trở xuống)?$/i;
const PERCENT_SIGNS = / ?%/g;
/** The last digit of an amount. The percent sign of a ratio is put behind it: `109,42% trở lên`. */
const LAST_DIGIT = /\d(?=\D*$)/;
/** A second one of these fields belongs to `plans`, a second one of any other field to `changes`. */
const PLAN_FIELDS: readonly FieldName[] = ['planRatio', 'planBy', 'planTarget', 'planStatus'];
/** A heading that is the name of the attribute: `change`, `change 2`. */
const ATTRIBUTE_NAME = /^change(?: \d+)?$/i;
/** `-5`, `+ 5`, `âm 5`. */
const SIGNED = /^(?:[-–—−+] ?|âm )\d/i;
/** Presets that belong to the comparison or plan of their column. All others belong to the whole record. */
const NUMBERED_PRESETS: readonly FieldName[] = ['previousPeriod', 'changeUnit', 'planBy'];

/**
 * Puts each cell into its field. What a heading gives, such as a unit, must agree with the cells.
 *
 * @param otherPeriods The figures of the same row in other periods.
 * @throws IndicatorError for cells that contradict each other.
 */
export function toFileRecord(
  cells: readonly Cell[],
  otherPeriods: ReadonlyMap<string, string> = new Map(),
): FileRecord {
  const fields = new Map<string, FilledField>();
  const cellTexts = new Map<unknown, string>();
  for (const { column, name, value } of cells) {
    const { field, ordinal = 1, prefix, suffix } = column;
    if (field === 'ignored' || field === 'id') continue;
    const key = toKey(field, ordinal);
    const other = fields.get(key);
    const ownText = suffix === undefined ? addPrefixTo(value, prefix) : toRatio(value, column, name, cells);
    const text = column.isInPercent ? addPercent(ownText) : ownText;
    if (text !== value) cellTexts.set(text, String(value));
    const joined = other && joinCells(field, other.value, text);
    if (other && joined === undefined)
      throw new IndicatorError('duplicate-column', name, { other: other.name });
    fields.set(key, { field, ordinal, value: joined ?? text, name });
  }
  checkQualifiers(cells, fields);
  const label = textOf(fields.get('label')?.value);
  checkRatiosHaveNoSign(cells, label);
  checkDirections(cells, label);
  checkComparisonCells(cells, otherPeriods.values(), label);
  for (const { column, name } of cells) addPresets(fields, column, name);
  addDirections(fields);
  return { ...joinFields([...fields.values()]), cellTexts };
}

/**
 * The comparisons below `Lũy kế so với cùng kỳ` compare cumulative figures. Beside such a comparison, the value and the other comparisons must
 * be cumulative too. The value may say so in its heading or in a column of qualifiers, another comparison only in its heading.
 *
 * @throws IndicatorError for a comparison with a qualifier beside a value or another comparison without it.
 */
function checkQualifiers(cells: readonly Cell[], fields: ReadonlyMap<string, FilledField>): void {
  const comparisons = cells.filter(({ column }) => column.field === 'change');
  const comparison = comparisons.find(({ column }) => column.presets.qualifier);
  if (!comparison) return;
  const qualifier = comparison.column.presets.qualifier ?? '';
  const other = comparisons.find(({ column }) => column.presets.qualifier !== qualifier);
  const value = cells.find(({ column }) => column.field === 'value');
  const hasValueQualifier = value?.column.presets.qualifier !== undefined || fields.has('qualifier');
  const contradicted = other ?? (hasValueQualifier ? undefined : value);
  if (!contradicted) return;
  const label = textOf(fields.get('label')?.value);
  throw new IndicatorError('contradiction', qualifier, {
    label,
    column: comparison.name,
    other: contradicted.name,
  });
}

/** `0,8` as `0,8%`, so that it is not taken for a fraction. */
function addPercent(value: unknown): unknown {
  const text = textOf(value);
  return text !== undefined && mayBeFraction(text) ? `${text}%` : value;
}

/** A verb in a cell, `đạt 1031`. The sentence has the verb of the heading, `bằng` or `chiếm`. */
const VERB = /^(?:bằng|chiếm|đạt) /i;

/** `12` below `Tháng` as `tháng 12`. */
function addPrefixTo(value: unknown, prefix: string | undefined): unknown {
  const text = textOf(value);
  return text === undefined || !prefix ? value : addPrefix(text, prefix);
}

/**
 * `109,42` below `Chỉ số (năm trước = 100)` as `bằng 109,42%`. The signs `-` and `…`, which yearbooks print in place of a figure, stay.
 *
 * @throws IndicatorError for a cell that is not a ratio, such as `giảm 3` and `+5,2`.
 */
function toRatio(
  value: unknown,
  { prefix = '', suffix = '' }: TableColumn,
  name: string,
  cells: readonly Cell[],
): unknown {
  const text = textOf(value);
  const isSign = text !== undefined && isYearbookSign(text);
  if (text === undefined || isSign) return value;
  const amount = text.replace(VERB, '');
  const { length, hasMinus } = findPrefixes(amount); // `trên ` in `trên 100`
  const isRatio = UNSIGNED_AMOUNT.test(amount.slice(length)) && !hasMinus && !saysExceeded(amount);
  if (!isRatio) {
    const label = textOf(cells.find(({ column }) => column.field === 'label')?.value);
    throw new IndicatorError('no-ratio', text, { column: name, label });
  }
  const withoutUnit = amount.replace(PERCENT_SIGNS, '');
  return `${prefix} ${withoutUnit.replace(LAST_DIGIT, `$&${suffix}`)}`;
}

/**
 * Below a heading that gives the direction, `Giảm (%)`, a sign would give the direction a second time, or contradict it.
 *
 * @throws IndicatorError for a cell with a sign, `-5` or `khoảng -5`. Only `+5` below `Tăng` is allowed.
 */
function checkDirections(cells: readonly Cell[], label: string | undefined): void {
  for (const { column, name, value } of cells) {
    const { changeDirection: direction } = column.presets;
    const text = textOf(value) ?? '';
    const isAllowed = direction === 'tăng' && saysIncrease(text);
    const isConflict = direction !== undefined && hasSignOrMinus(text) && !isAllowed;
    if (isConflict)
      throw new IndicatorError('heading-conflict', text, { column: name, label, other: direction });
  }
}

/** Whether a cell has a sign, `-5`, `khoảng +5`, or a minus in words, `âm 5`. */
function hasSignOrMinus(text: string): boolean {
  return SIGNED.test(text) || isSigned(text, parseComparison(text)?.amount);
}

/** Whether the sign of a cell is a plus: `+5`, `khoảng +5`. */
function saysIncrease(text: string): boolean {
  const amount = parseComparison(text)?.amount;
  return text.startsWith('+') || (amount !== undefined && directionOfSigns(amount) === 'up');
}

/** Joins a month and its year, which stand in two cells, to a period. `undefined` for the cells of any other field. */
function joinCells(field: FieldName, first: unknown, second: unknown): string | undefined {
  const [firstText, secondText] = [textOf(first), textOf(second)];
  if (firstText === undefined || secondText === undefined) return undefined;
  return field === 'period' ? joinPeriods(firstText, secondText) : undefined;
}

/**
 * Adds the fields that a heading gives. If a cell gives the same field, both must agree. Only two notes are joined instead.
 *
 * @throws IndicatorError for a cell that contradicts the heading.
 */
function addPresets(
  fields: Map<string, FilledField>,
  { presets, ordinal = 1 }: TableColumn,
  name: string,
): void {
  for (const [field, preset] of Object.entries(presets) as [FieldName, string][]) {
    const presetOrdinal = NUMBERED_PRESETS.includes(field) ? ordinal : 1;
    const key = toKey(field, presetOrdinal);
    const given = fields.get(key);
    if (!given) {
      fields.set(key, { field, ordinal: presetOrdinal, value: preset, name });
      continue;
    }
    const text = textOf(given.value);
    const differs = text?.toLowerCase() !== preset.toLowerCase();
    if (field === 'note' && differs && text !== undefined) {
      fields.set(key, { ...given, value: `${preset}; ${text}` });
    } else if (differs) {
      const place = { column: given.name, label: textOf(fields.get('label')?.value) };
      throw new IndicatorError('heading-conflict', text ?? JSON.stringify(given.value), {
        ...place,
        other: preset,
      });
    }
  }
}

/**
 * Adds the direction to numbers without a sign that could be indexes: 95,5 below `Tốc độ tăng (%)` is an increase, because the heading says
 * so. A heading that is the name of the attribute, `change`, does not say so.
 */
function addDirections(fields: Map<string, FilledField>): void {
  for (const { field, ordinal, value, name } of [...fields.values()]) {
    const isBelowHeading = field === 'change' && !ATTRIBUTE_NAME.test(name);
    const text = isBelowHeading ? textOf(value) : undefined;
    const number = readCellNumber(text, false) ?? readCellNumber(text, true);
    const key = toKey('changeDirection', ordinal);
    if (number === undefined || !mayBeIndex(number) || fields.has(key)) continue;
    fields.set(key, { field: 'changeDirection', ordinal, value: 'tăng', name });
  }
}

/** `change` for the first comparison, `change 2` for the next. */
function toKey(field: FieldName, ordinal: number): string {
  return ordinal === 1 ? field : `${field} ${ordinal}`;
}

/** Puts the fields into a record. Those of further comparisons and plans go to its lists `changes` and `plans`. */
function joinFields(fields: readonly FilledField[]): Pick<FileRecord, 'record' | 'names'> {
  const firstFields = fields.filter(({ ordinal }) => ordinal === 1);
  const names = new Map(firstFields.map(({ field, name }) => [field as string, name]));
  const record: Record<string, unknown> = { label: '' };
  for (const { field, value } of firstFields) record[field] = value;
  const isOfPlan = ({ field }: FilledField) => PLAN_FIELDS.includes(field);
  const furtherFields = fields.filter(({ ordinal }) => ordinal > 1);
  const ofPlans = furtherFields.filter(isOfPlan);
  const ofChanges = furtherFields.filter((field) => !isOfPlan(field));
  addList(record, names, 'plans', ofPlans);
  addList(record, names, 'changes', ofChanges);
  return { record: record as unknown as IndicatorRecord, names };
}

/** Adds a list of further comparisons or plans, in their order, to a record. Adds the headings of their fields to `names`. */
function addList(
  record: Record<string, unknown>,
  names: Map<string, string>,
  list: 'changes' | 'plans',
  fields: readonly FilledField[],
): void {
  if (!fields.length) return;
  const fieldsByOrdinal = new Map<number, FilledField[]>();
  for (const field of fields) addTo(fieldsByOrdinal, field.ordinal, field);
  const inOrder = [...fieldsByOrdinal].sort(([first], [second]) => first - second);
  record[list] = inOrder.map(([, own], index) => {
    for (const { field, name } of own) names.set(`${list}[${index}].${field}`, name);
    return Object.fromEntries(own.map(({ field, value }) => [field, value]));
  });
}

/** A text or a number as text. `undefined` for any other value of JSON, which is a mistake of its own. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? tidy(String(value)) : undefined;
}
