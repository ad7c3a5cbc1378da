import { splitLabel } from './label-unit.ts';
import { toUnclearNumber } from './parse-ambiguous.ts';
import { LIST_FIELDS, NUMBER_FIELDS, toNumberTexts } from './parse-english.ts';
import { readUnit, toText } from './parse-field.ts';
import type { IndicatorRecord } from './record.ts';

/** What a unit says about its numbers. `other` units may have any number. */
type UnitKind = 'count' | 'percentage' | 'other';

/** The first words of units of what has no decimals: `hộ gia đình`, `ca mắc`, `đồng/kg`. */
const COUNTED =
  /^(người|hộ|khẩu|nhân khẩu|lao động|xã|phường|thị trấn|thôn|bản|ấp|tổ dân phố|khu dân cư|huyện|tỉnh|lượt|du khách|khách|con|cái|chiếc|căn|nhà|dự án|công trình|doanh nghiệp|hợp tác xã|tổ chức|cơ sở|trang trại|mô hình|sản phẩm|học sinh|sinh viên|học viên|giáo viên|trẻ|trẻ em|bệnh nhân|cán bộ|đảng viên|đoàn viên|hội viên|trường|lớp|phòng|giường|vụ|ca|hồ sơ|văn bản|xe|tàu|thuê bao|đồng|vnđ|vnd)(?!\p{L})/iu;
const PERCENTAGE = /^\(?[%‰]|^điểm (phần trăm|%)/i;
/** First words of units that have decimals, and words that make a unit larger: `triệu người`. */
const MEASURED = /^(trăm|chục|nghìn|ngàn|vạn|triệu|tỷ|tỉ|tấn|tạ|kg|g|m|km|ha|lít|kwh|usd|lần)(?!\p{L})/iu;
/** A number of groups with three digits each, `765,432` and `7.125`; not that of a document, `1.719/QĐ-TTg`. */
const COMMA_GROUPS = /^[1-9]\d{0,2}(,\d{3})+$/;
const POINT_GROUPS = /^[1-9]\d{0,2}(\.\d{3})+$/;
const NUMBER = /(?<![\d.,])\d[\d.,]*(?<=\d)(?!\/\p{L})/gu;
/** Between two numbers with one unit: `5–8 xã`, `62/127 xã`, `từ 5 đến 8 xã`. */
const SHARES_UNIT = /^ ?([-–—−÷±/]|đến|tới|to) ?$/;
/** More characters are not needed to know a unit. */
const MAX_UNIT_LENGTH = 40;

/**
 * Throws for a number that can be Vietnamese or English where nothing names its notation, because its unit makes the Vietnamese reading
 * doubtful: `765,432` people, or `7.125` percent.
 */
export function checkNotation(record: IndicatorRecord): void {
  if (toText(record.numberFormat, 'numberFormat')) return;
  for (const field of [...NUMBER_FIELDS, ...LIST_FIELDS]) {
    for (const { field: place, text } of toNumberTexts(field, record[field])) {
      const isDoubtful = hasDoubtfulNumber(toText(text, place), toUnitKind(record, place));
      if (isDoubtful) throw toUnclearNumber(text, place);
    }
  }
}

/** The kind of the unit that the numbers of a field have where none stands behind them. */
function toUnitKind(record: IndicatorRecord, place: string): UnitKind | undefined {
  const field = place.replace(/^.*\./, '');
  if (field === 'also') return undefined;
  if (field === 'planRatio') return 'percentage';
  const ownUnit = field === 'change' ? readChangeUnit(record, place) : '';
  const ofLabel = splitLabel(toText(record.label, 'label'))?.unit;
  return kindOf(ownUnit || (readUnit(record) ?? ofLabel ?? ''));
}

/** The unit of the change of a record, or of an item of its list: `changes[0].change`. */
function readChangeUnit(record: IndicatorRecord, place: string): string {
  const [, index] = /\[(\d+)\]/.exec(place) ?? [];
  const { changeUnit } = (index === undefined ? record : record.changes?.[Number(index)]) ?? {};
  return toText(changeUnit, 'changeUnit');
}

/** @param fieldKind The kind of the unit of the numbers that have none of their own. */
function hasDoubtfulNumber(text: string, fieldKind: UnitKind | undefined): boolean {
  const numbers = [...text.matchAll(NUMBER)];
  let nextStart = text.length;
  let kind = fieldKind;
  // From the last number to the first, because the unit of two numbers stands behind the second.
  for (const { 0: number, index } of numbers.reverse()) {
    const behind = text.slice(
      index + number.length,
      Math.min(nextStart, index + number.length + MAX_UNIT_LENGTH),
    );
    if (!SHARES_UNIT.test(behind)) kind = kindOf(behind.trim()) ?? fieldKind;
    const isDoubtful =
      (kind === 'count' && COMMA_GROUPS.test(number)) || (kind === 'percentage' && POINT_GROUPS.test(number));
    if (isDoubtful) return true;
    nextStart = index;
  }
  return false;
}

/** The kind of a unit by its first word; `undefined` for words that may be no unit. */
function kindOf(unit: string): UnitKind | undefined {
  if (PERCENTAGE.test(unit)) return 'percentage';
  if (COUNTED.test(unit)) return 'count';
  return MEASURED.test(unit) ? 'other' : undefined;
}
