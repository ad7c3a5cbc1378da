import { splitLabel } from './label-unit.ts';
import { unclearNumberMistake } from './parse-ambiguous.ts';
import { LIST_FIELDS, NUMBER_FIELDS, toNumberTexts } from './parse-english.ts';
import { readUnit, toText } from './parse-field.ts';
import type { IndicatorRecord } from './record.ts';

/** What a unit says about its numbers: a `count` has no decimals. A number with an `other` unit is not checked. */
type UnitKind = 'count' | 'percentage' | 'other';

/** The first words of the units of things that are counted, so that a number has no decimals: `hộ gia đình`, `ca mắc`, `đồng/kg`. */
const COUNTED =
  /^(người|hộ|khẩu|nhân khẩu|lao động|xã|phường|thị trấn|thôn|bản|ấp|tổ dân phố|khu dân cư|huyện|tỉnh|lượt|du khách|khách|con|cái|chiếc|căn|nhà|dự án|công trình|doanh nghiệp|hợp tác xã|tổ chức|cơ sở|trang trại|mô hình|sản phẩm|học sinh|sinh viên|học viên|giáo viên|trẻ|trẻ em|bệnh nhân|cán bộ|đảng viên|đoàn viên|hội viên|trường|lớp|phòng|giường|vụ|ca|hồ sơ|văn bản|xe|tàu|thuê bao|đồng|vnđ|vnd)(?!\p{L})/iu;
const PERCENTAGE = /^\(?[%‰]|^điểm (phần trăm|%)/i;
/** The first words of units whose numbers may have decimals: `tấn`, and `triệu` of `triệu người`. */
const MEASURED = /^(trăm|chục|nghìn|ngàn|vạn|triệu|tỷ|tỉ|tấn|tạ|kg|g|m|km|ha|lít|kwh|usd|lần)(?!\p{L})/iu;
/** Groups of three digits, which are thousands or decimals: `765,432`. */
const COMMA_GROUPS = /^[1-9]\d{0,2}(,\d{3})+$/;
/** `7.125`. */
const POINT_GROUPS = /^[1-9]\d{0,2}(\.\d{3})+$/;
/** A number; not the number of a document, `1.719/QĐ-TTg`. */
const NUMBER = /(?<![\d.,])\d[\d.,]*(?<=\d)(?!\/\p{L})/gu;
/** Between two numbers with one unit: `5–8 xã`, `62/127 xã`, `từ 5 đến 8 xã`. */
const SHARES_UNIT = /^ ?([-–—−÷±/]|đến|tới|to) ?$/;
/** This many characters behind a number are enough to recognize its unit. */
const MAX_UNIT_LENGTH = 40;

/**
 * Throws for a number that may be English, because its unit makes the Vietnamese meaning doubtful: 765 people and a fraction for `765,432`
 * người, more than seven thousand percent for `7.125`%. A record with `numberFormat` is not checked.
 */
export function checkNotation(record: IndicatorRecord): void {
  if (toText(record.numberFormat, 'numberFormat')) return;
  for (const field of [...NUMBER_FIELDS, ...LIST_FIELDS]) {
    for (const { field: place, text } of toNumberTexts(field, record[field])) {
      const isDoubtful = hasDoubtfulNumber(toText(text, place), toUnitKind(record, place));
      if (isDoubtful) throw unclearNumberMistake(text, place);
    }
  }
}

/** The kind of unit that the numbers of a field have if no unit stands behind them. */
function toUnitKind(record: IndicatorRecord, place: string): UnitKind | undefined {
  const field = place.replace(/^.*\./, '');
  if (field === 'also') return undefined;
  if (field === 'planRatio') return 'percentage';
  const ownUnit = field === 'change' ? readChangeUnit(record, place) : '';
  const labelUnit = splitLabel(toText(record.label, 'label'))?.unit;
  const recordUnit = readUnit(record) ?? labelUnit ?? '';
  return kindOf(ownUnit || recordUnit);
}

/**
 * The unit of a change.
 *
 * @param place `change`, or `changes[0].change` for an item of the list.
 */
function readChangeUnit(record: IndicatorRecord, place: string): string {
  const [, index] = /\[(\d+)\]/.exec(place) ?? [];
  const change = index === undefined ? record : record.changes?.[Number(index)];
  return toText(change?.changeUnit, 'changeUnit');
}

/** @param fieldKind The kind of unit that the numbers have if no unit stands behind them. */
function hasDoubtfulNumber(text: string, fieldKind: UnitKind | undefined): boolean {
  const numbers = [...text.matchAll(NUMBER)];
  let nextStart = text.length;
  let kind = fieldKind;
  // Begins with the last number, because a unit that two numbers share stands behind the second.
  for (const { 0: number, index } of numbers.reverse()) {
    const end = index + number.length;
    const behind = text.slice(end, Math.min(nextStart, end + MAX_UNIT_LENGTH));
    if (!SHARES_UNIT.test(behind)) kind = kindOf(behind.trim()) ?? fieldKind;
    const isFractionOfCount = kind === 'count' && COMMA_GROUPS.test(number);
    const isHugePercentage = kind === 'percentage' && POINT_GROUPS.test(number);
    if (isFractionOfCount || isHugePercentage) return true;
    nextStart = index;
  }
  return false;
}

/** The kind of a unit by its first word; `undefined` for words that no rule knows. */
function kindOf(unit: string): UnitKind | undefined {
  if (PERCENTAGE.test(unit)) return 'percentage';
  if (COUNTED.test(unit)) return 'count';
  return MEASURED.test(unit) ? 'other' : undefined;
}
