import { isUnit } from '../record/label-unit.ts';

/** A row inside a table that gives a unit to the rows below it: `Cơ cấu (%)`, `Người - Person`, `Năm trước = 100 (%)`. */
export interface SectionUnit {
  /** In lower case. */
  unit: string;
  /** The text of the row. */
  text: string;
  row: number;
}

/** `Cơ cấu (%)`. */
const UNIT_AT_END = /\(([^()]+)\)$/;
/** An index, which is in percent: `Chỉ số phát triển (Năm trước = 100) - %`, `Tháng trước = 100`. */
const INDEX = /= ?100(?!\d)/;
/** The beginning of the name of a group with figures in percent: `CƠ CẤU`, `II. Tốc độ tăng`. */
const PERCENTAGES = /^([\dIVX]+[.)] ?)?(cơ cấu|tỷ trọng|tỉ trọng|tỷ lệ|tỉ lệ|tốc độ|chỉ số)(?!\p{L})/iu;
/** `Giá trị - tỷ đồng`. */
const UNIT_AFTER_DASH = / [-–—] ([^-–—]+)$/;
/** The English words behind a unit: `Người - Person`. */
const TRANSLATION = / [-–—/] .*$/;

/**
 * The unit that the head of a group gives to the rows below it: its cell in the column of units, `GRDP;tỷ đồng;;`, or the unit in its
 * label. `undefined` for a head without a unit.
 *
 * @param text The label.
 * @param unitCell The cell in the column of units; may be empty.
 */
export function readSectionUnit(text: string, unitCell: string, row: number): SectionUnit | undefined {
  if (unitCell) return { unit: unitCell.toLowerCase(), text: `${text}; ${unitCell}`, row };
  const [, inBrackets] = UNIT_AT_END.exec(text) ?? [];
  const [, afterDash] = UNIT_AFTER_DASH.exec(text) ?? [];
  const candidates = [inBrackets, afterDash, text.replace(TRANSLATION, '')];
  const unit = INDEX.test(text) ? '%' : candidates.find((candidate) => candidate && isUnit(candidate));
  if (unit) return { unit: unit.toLowerCase(), text, row };
  return PERCENTAGES.test(text) ? { unit: '%', text, row } : undefined;
}
