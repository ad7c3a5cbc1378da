import { tidy } from '../../text/sentence.ts';
import { isUnit, isUnitLike } from '../record/label-unit.ts';
import { withoutItemNumber } from '../record/parse-item-number.ts';
import { writeOutUnit } from '../record/unit.ts';
import { findUsualUnit, isUnitOfOtherKind } from '../record/unit-of-label.ts';
import type { Heading } from './parse-heading.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

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
const INDEX = /(=|bằng) ?100(?!\d)/i;
/** The beginning of the name of a group with figures in percent: `CƠ CẤU`, `II. Tốc độ tăng`. */
const PERCENTAGES =
  /^(cơ cấu|tỷ trọng|tỉ trọng|tỷ lệ|tỉ lệ|tốc độ|chỉ số|tăng trưởng|(mức |tỷ lệ )?đóng góp|(tính theo )?phần trăm)(?!\p{L})/iu;
/** `Tính bằng USD`, `Quy ra USD`, `Bằng ngoại tệ`. */
const CONVERTED = /^(?:(?:.* )?(?:tính|quy(?: đổi)?) (?:ra|bằng|theo|thành)|quy(?: đổi)?|bằng) (.+)$/i;
/** Words for money that are not units. */
const MONEY = /^(ngoại tệ|bản tệ|nội tệ|tiền)(?!\p{L})/iu;
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
 * @param unitsAbove The units that the rows below would have without the head. A head such as `Số hộ` cannot have `tỷ đồng`.
 */
export function readSectionUnit(
  text: string,
  unitCell: string,
  row: number,
  unitsAbove: readonly string[],
): SectionUnit | undefined {
  if (unitCell) return { unit: unitCell.toLowerCase(), text: `${text}; ${unitCell}`, row };
  const unit = readUnitOfHead(text) ?? readOtherUnit(text, unitsAbove);
  return unit ? { unit: unit.toLowerCase(), text, row } : undefined;
}

/**
 * A row whose only cell has the unit of the rows below it, `Người - Person`, with this cell in the column of labels. Yearbooks print such a
 * line in the middle of the table, so that a file has it in a column of figures.
 */
export function moveUnitToLabel(row: TableRow, headings: readonly (Heading | undefined)[]): TableRow {
  const { cells } = row;
  const labelColumn = headings.findIndex((heading) => heading?.field === 'label');
  const first = cells.findIndex(isFilled);
  const isOnlyCell = first > labelColumn && !cells.slice(first + 1).some(isFilled);
  const text = isOnlyCell && labelColumn >= 0 ? tidy(cells[first]) : '';
  const isUnitLine = /^\p{L}/u.test(text) && readUnitOfHead(text) !== undefined;
  if (!isUnitLine) return row;
  return { ...row, cells: cells.map((_, index) => (index === labelColumn ? text : '')) };
}

function readUnitOfHead(text: string): string | undefined {
  if (INDEX.test(text)) return '%';
  const [, inBrackets] = UNIT_AT_END.exec(text) ?? [];
  const [, afterDash] = UNIT_AFTER_DASH.exec(text) ?? [];
  const name = withoutItemNumber(text);
  // `1.000 đồng` as a whole, because `1.` looks like the number of an item.
  const candidates = [text, inBrackets, afterDash, name.replace(TRANSLATION, '')].map((candidate = '') =>
    writeOutUnit(candidate),
  );
  const unit = candidates.find((candidate) => isUnit(candidate));
  if (unit) return unit;
  const [, converted = ''] = CONVERTED.exec(name) ?? [];
  if (isUnitLike(converted) || MONEY.test(converted)) return converted;
  return PERCENTAGES.test(name) ? '%' : undefined;
}

/**
 * The usual unit of a head such as `Số hộ`, if a unit above it does not fit, such as `tỷ đồng`; for a head whose usual unit is not known, such as
 * `Thu ngân sách` below `người`, the head itself. `undefined` if all units above it fit.
 */
function readOtherUnit(text: string, unitsAbove: readonly string[]): string | undefined {
  const isOther = unitsAbove.some((unit) => isUnitOfOtherKind(text, unit));
  return isOther ? (findUsualUnit(text) ?? text) : undefined;
}
