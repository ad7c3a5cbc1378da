import { isUnit } from '../record/label-unit.ts';

/** A row inside a table that gives a unit to the rows below it: `Cơ cấu (%)`, `Người - Person`, `Năm trước = 100 (%)`. */
export interface SectionUnit {
  /** In lower case. */
  unit: string;
  /** The text of the row. */
  text: string;
  row: number;
}

const UNIT_AT_END = /\(([^()]+)\)$/;
/** An index, which is in percent: `Chỉ số phát triển (Năm trước = 100) - %`, `Tháng trước = 100`. */
const INDEX = /= ?100(?!\d)/;
/** Shares and rates are never in the unit of the rows above them: `CƠ CẤU`, `Tốc độ tăng`. */
const PERCENTAGES = /^([\dIVX]+[.)] ?)?(cơ cấu|tỷ trọng|tỉ trọng|tỷ lệ|tỉ lệ|tốc độ|chỉ số)(?!\p{L})/iu;
const UNIT_AFTER_DASH = / [-–—] ([^-–—]+)$/;
const TRANSLATION = / [-–—/] .*$/;

/**
 * The unit that the head of a group gives to the rows below it: that of its column of units, `GRDP;tỷ đồng;;`, or of its label. `undefined`
 * if it gives none.
 */
export function readSectionUnit(text: string, unitCell: string, row: number): SectionUnit | undefined {
  if (unitCell) return { unit: unitCell.toLowerCase(), text: `${text}; ${unitCell}`, row };
  const [, inBrackets] = UNIT_AT_END.exec(text) ?? [];
  const [, afterDash] = UNIT_AFTER_DASH.exec(text) ?? [];
  const units = [inBrackets, afterDash, text.replace(TRANSLATION, '')];
  const unit = INDEX.test(text) ? '%' : units.find((found) => found && isUnit(found));
  if (unit) return { unit: unit.toLowerCase(), text, row };
  return PERCENTAGES.test(text) ? { unit: '%', text, row } : undefined;
}
