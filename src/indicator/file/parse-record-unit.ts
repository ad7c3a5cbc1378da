import { lowerFirst } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { areUnitsEqual, findUnitInLabel, hasPlaceInBrackets, splitLabel } from '../record/label-unit.ts';
import type { IndicatorRecord } from '../record/record.ts';
import type { Cell } from './parse-cells.ts';
import type { SectionUnit } from './parse-section-unit.ts';
import { findUsualUnit, isUnclearUnit, isUnitOfOtherKind } from '../record/unit-of-label.ts';
import { isWrongPerMille } from '../record/unit.ts';
import { explainsUnit } from './explained-units.ts';

/** Fields whose amounts are in the unit of the record. */
export const AMOUNTS_IN_UNIT = ['value', 'of', 'planTarget', 'previous', 'series'] as const;

/** “The same as above”, in words: `như trên`, `-nt-`. */
const DITTO = /^[-–"”(\s]*(nt|n\.t|như trên|như dòng trên)[-–"”)\s.]*$/i;
/** “The same as above”, in words or as a ditto mark: `-nt-`, `"`, `''`. */
const DITTO_SIGN = new RegExp(`${DITTO.source}|^["“”„'’〃,. ]+$`, 'i');
/** In a column `Đơn vị`, the office that a row is about: `Sở Tài chính`, `Huyện Bình Minh`, `UBND tỉnh`. */
const OFFICE =
  /^([Ss]ở|[Bb]an|[Bb]ộ|([Cc]hi )?[Cc]ục|[Cc]ông ty|[Tt]rung tâm|[Pp]hòng|[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]ỉnh|[Tt]hành phố|[Tt]hị xã|[Tt]hị trấn|[Qq]uận|[Tt]rường|[Bb]ệnh viện|[Hh]ội|[Vv]iện|[Vv]ăn phòng) \p{Lu}\p{Ll}|^(UBND|HĐND|[UỦ]ỷ ban|Ủy ban|Ban quản lý)(?!\p{L})/u;

/**
 * Throws for a text that is not a unit: a sign without letters, `như trên`, an office, or a wrong per mille sign. For ditto marks such as `"` and
 * for `như trên`, the error suggests the unit of the row above.
 */
export function checkUnit(
  { unit, label }: IndicatorRecord,
  column: string | undefined,
  unitAbove: string | undefined,
): void {
  if (unit === undefined || isUnitText(unit)) return;
  const repeated = unitAbove && DITTO_SIGN.test(unit) ? lowerFirst(unitAbove) : undefined;
  const suggestion = isWrongPerMille(unit) ? '‰' : repeated;
  throw new IndicatorError('unread', unit, { field: 'unit', column, label, suggestion });
}

/**
 * Whether a text in a column of units may be a unit: it has a letter or the sign of a unit, and is neither `như trên`, nor an office, nor a
 * wrong per mille sign.
 */
export function isUnitText(text: string): boolean {
  const isOtherText = DITTO.test(text) || OFFICE.test(text) || isWrongPerMille(text);
  return !isOtherText && /[\p{L}\p{Sc}%‰°#]/u.test(text);
}

/**
 * Throws if the unit of a value comes from the heading of another column, `Kế hoạch (tỷ đồng)` beside `Thực hiện`, and differs from the
 * unit above the table, `Đơn vị tính: triệu đồng`.
 */
export function checkUnitOfOtherColumn(
  { label, unit }: IndicatorRecord,
  cells: readonly Cell[],
  unitOfTable: string | undefined,
): void {
  const hasUnitCell = cells.some(({ column }) => column.field === 'unit');
  const valueCell = cells.find(({ column }) => column.field === 'value');
  const isFromOtherColumn = !hasUnitCell && valueCell !== undefined && !valueCell.column.presets.unit;
  if (!isFromOtherColumn || unit === undefined || unitOfTable === undefined) return;
  if (unit.toLowerCase() !== unitOfTable.toLowerCase()) {
    throw new IndicatorError('heading-conflict', unitOfTable, { label, column: valueCell.name, other: unit });
  }
}

/** For a record whose unit comes from a heading. Throws if a row between the heading and the record gives another unit. */
export function checkUnitOfSection(record: IndicatorRecord, section: SectionUnit | undefined): void {
  const { label, unit } = record;
  const isSame = section === undefined || unit === undefined || areUnitsEqual(unit, section.unit);
  if (!isSame && hasAmount(record)) throw toSectionMistake(label, section);
}

function toSectionMistake(label: string, { text, row }: SectionUnit): IndicatorError {
  return new IndicatorError('section-unit', text, { field: 'unit', label, other: String(row) });
}

function hasAmount(record: IndicatorRecord): boolean {
  return AMOUNTS_IN_UNIT.some((field) => record[field] !== undefined);
}

/**
 * Adds the unit of the label or, if the label has none, the unit of the table. A value with a percent sign has its own unit.
 *
 * @param heading The heading that is the label, in a table with a column for each indicator. Such a table has no column of units.
 * @param wordsAbove The titles above the table, and the heads above the row.
 * @throws IndicatorError if a row above gives another unit than the table, because nobody can say for how many rows that unit holds. Also if
 *   the label ends with what may be another unit than that of the table, or is of a kind that cannot have the unit of the table.
 */
export function addUnit(
  record: IndicatorRecord,
  unit: string | undefined,
  section: SectionUnit | undefined,
  heading: string | undefined,
  wordsAbove: readonly string[],
): void {
  if (heading !== undefined && unit !== undefined) checkHeadingHasNoPlace(record, heading, unit);
  takeUnitOfLabel(record, unit);
  const hasOwnUnit = record.unit !== undefined || readPercentSign(record) !== undefined;
  if (hasOwnUnit) return;
  const isUnclear = section !== undefined && section.unit !== unit?.toLowerCase() && hasAmount(record);
  if (isUnclear) throw toSectionMistake(record.label, section);
  if (unit === undefined) return;
  const { label } = record;
  const endingLikeUnit = findUnitInLabel(label);
  if (endingLikeUnit !== undefined && hasAmount(record) && !areUnitsEqual(endingLikeUnit, unit)) {
    const suggestion = heading && withUnitInBrackets(heading, endingLikeUnit);
    throw new IndicatorError('label-unit', endingLikeUnit, {
      field: 'label',
      label,
      other: unit,
      suggestion,
    });
  }
  if (hasAmount(record) && !mayHaveUnit(label, unit, wordsAbove)) {
    const usualUnit = findUsualUnit(label);
    const suggestion = heading && usualUnit && `${heading} (${usualUnit})`;
    throw new IndicatorError('unit-of-other-kind', unit, { field: 'unit', label, suggestion });
  }
  record.unit = unit;
}

/**
 * Whether a label may have the unit of a line above or of a heading. The unit above a table of money is not that of each row: `Thu ngân sách` and,
 * below it, `Hộ nghèo`.
 */
function mayHaveUnit(label: string, unit: string, wordsAbove: readonly string[]): boolean {
  if (isUnitOfOtherKind(label, unit)) return false;
  return !isUnclearUnit(label, unit) || explainsUnit([label, ...wordsAbove], unit);
}

/**
 * Throws for a record whose unit comes from the heading of its value, `2023 (tỷ đồng)`, if this unit may only be that of other rows: `Trẻ em`.
 */
export function checkUnitOfHeading(
  { label, unit }: IndicatorRecord,
  cells: readonly Cell[],
  wordsAbove: readonly string[],
): void {
  const valueCell = cells.find(({ column }) => column.field === 'value');
  if (!valueCell || unit === undefined || valueCell.column.presets.unit !== unit) return;
  // The unit itself does not explain the figures.
  const heading = valueCell.name.replace(/\([^()]*\)/g, '');
  if (!isUnclearUnit(label, unit) || explainsUnit([label, heading, ...wordsAbove], unit)) return;
  throw new IndicatorError('unit-of-other-kind', unit, { field: 'unit', label, column: valueCell.name });
}

/** Throws for a heading such as `Thu ngân sách (tỉnh)`, below the unit `tỷ đồng`. */
function checkHeadingHasNoPlace({ label }: IndicatorRecord, heading: string, unitOfTable: string): void {
  const parts = splitLabel(heading);
  if (!parts || areUnitsEqual(parts.unit, unitOfTable) || !hasPlaceInBrackets(parts)) return;
  throw new IndicatorError('label-unit', parts.unit, {
    field: 'label',
    label,
    other: unitOfTable,
    suggestion: `${parts.label} ${parts.unit} (${unitOfTable})`,
  });
}

/** `Tỷ lệ hộ nghèo - %` as `Tỷ lệ hộ nghèo (%)`. A heading with its unit in brackets or in front stays. */
function withUnitInBrackets(heading: string, unit: string): string {
  if (!heading.endsWith(unit)) return heading;
  const name = heading.slice(0, -unit.length).replace(/(?<![-–—,:\s])[-–—,:\s]+$/, '');
  return name ? `${name} (${unit})` : heading;
}

/**
 * `Giá trị xuất khẩu (triệu USD)` is the label and the unit of its row. A label with another unit than its record stays as it is, and
 * `parseIndicator` reports the mistake.
 */
function takeUnitOfLabel(record: IndicatorRecord, unitOfTable: string | undefined): void {
  const labelWithUnit = splitLabel(record.label);
  if (!labelWithUnit) return;
  const isOtherThanOfTable = unitOfTable !== undefined && !areUnitsEqual(labelWithUnit.unit, unitOfTable);
  if (isOtherThanOfTable && hasPlaceInBrackets(labelWithUnit)) return;
  const givenUnit = record.unit ?? readPercentSign(record);
  const isSame = givenUnit === undefined || areUnitsEqual(labelWithUnit.unit, givenUnit);
  if (!isSame) return;
  record.label = labelWithUnit.label;
  record.unit ??= lowerFirst(labelWithUnit.unit);
}

/** The percent sign of the value; `undefined` if it has none. */
function readPercentSign({ value }: IndicatorRecord): string | undefined {
  return /[%‰]\s*$/.exec(String(value ?? ''))?.[0].trim();
}
