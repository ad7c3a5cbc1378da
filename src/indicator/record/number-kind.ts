import { splitLabel, findUnitInLabel } from './label-unit.ts';
import { findUsualUnit } from './unit-of-label.ts';

/**
 * What a unit says about its numbers: a `count` has no decimals, a `small` number is below 1.000, as percentages are, and a number with an
 * `english` unit is probably written in English. A number with a unit of `both-languages`, `ha`, is only checked on an English page. A number
 * with an `other` unit is not checked.
 */
export type UnitKind = 'count' | 'small' | 'english' | 'both-languages' | 'other';

/** The first words of the units of things that are counted, whose numbers have no decimals: `hộ gia đình`, `ca mắc`, `đồng/kg`. */
const COUNTED =
  /^(người|hộ|khẩu|nhân khẩu|lao động|xã|phường|thị trấn|thôn|bản|ấp|tổ dân phố|khu dân cư|huyện|tỉnh|lượt|du khách|khách|con|cái|chiếc|căn|nhà|dự án|công trình|doanh nghiệp|hợp tác xã|tổ chức|cơ sở|trang trại|mô hình|sản phẩm|học sinh|sinh viên|học viên|giáo viên|trẻ|trẻ em|bệnh nhân|cán bộ|đảng viên|đoàn viên|hội viên|trường|lớp|phòng|giường|vụ|ca|hồ sơ|văn bản|xe|tàu|thuê bao|đồng|vnđ|vnd)(?!\p{L})/iu;
/** The first words of English units: `communes`, `tonnes of rice`, `billion VND`. */
const ENGLISH =
  /^(people|persons?|inhabitants|residents|men|women|males?|females?|children|pupils|students|teachers|patients|workers|employees|labou?rers|visitors|tourists|passengers|arrivals|guests|members|households?|families|communes?|wards?|townships?|villages?|hamlets?|districts?|provinces?|cities|towns?|projects?|works|enterprises|businesses|companies|cooperatives|organi[sz]ations|establishments|farms|products|schools|class(?:es|rooms?)|rooms|beds|hospitals|houses|homes|dwellings|cases|deaths|births|accidents|documents|vehicles|cars|ships|subscribers|jobs|heads?|units|tons?|tonnes?|hundred|thousand|million|billion|trillion|dollars?|euros?|dong|hectares?|acres|kilomet(?:er|re)s?|met(?:er|re)s?|kilograms?|lit(?:er|re)s?)(?!\p{L})/iu;
const PERCENTAGE = /^\(?[%‰]|^điểm (phần trăm|%)/i;
/** Further units of small numbers: `tuổi`, `tạ/ha`, `con/phụ nữ`. Only for the unit of a figure: within a text, `1.000 năm` may be a count. */
const SMALL =
  /^(tuổi|năm|lần|°c|độ c|phần (trăm|nghìn)|tạ\/ha)(?!\p{L})|^[^\d/]+\/ ?(phụ nữ|(1 )?vạn dân|100 )/iu;
/** The first words of Vietnamese units whose numbers may have decimals: `tấn`, and `triệu` of `triệu người`. */
const MEASURED =
  /^(trăm|chục|nghìn|ngàn|vạn|triệu|tr|trđ|tỷ|tỉ|tấn|tạ|yến|gam|lít|mét|sào|mẫu|công|h[eé]c ?ta|giờ|phút|giây|ngày|tháng|quý|năm|tuổi|lần|điểm|độ|mm|cm|dm|mg|ml|gwh|mwh|kw|kva|mva|toe|kcal|ppm)(?!\p{L})/iu;
/** Units of measure that are the same in both languages. */
const IN_BOTH_LANGUAGES = /^(kg|g|m|m2|m²|m3|m³|km|km2|km²|ha|kwh|mw|usd|eur)(?![\p{L}\d])/iu;

/** Any words: `DN`, `chuyến`, `tin, bài`. */
const WORDS = /^\p{L}[\p{L} ,.]*$/u;
/** A label whose first word is not part of a name such as `Đồng Nai`. */
const LABEL_WITHOUT_NAME = /^\p{L}+(?: \p{Ll}|$)/u;

/** `triệu đồng/người`, `tỷ đồng/hộ`, `tiêu chí/xã`, `người/hộ`: no mean of persons, households or communes is 1.000. */
const SMALL_MEAN =
  /^(?:(?:triệu|tr\.?|tỷ|tỉ) ?(?:đồng|đ|vnđ|vnd) ?\/ ?(?:người|khẩu|nhân khẩu|đầu người|hộ|lao động)|tiêu chí ?\/ ?xã|(?:người|khẩu|nhân khẩu) ?\/ ?hộ)(?!\p{L})/iu;
/** Indexes that end at 100 points. Other points may be places, `điểm du lịch`, or those of the stock exchange. */
const LABEL_OF_POINTS =
  /(?<!\p{L})(?:pci|papi|par|par index|sipas|dti|ddci|pgi|cải cách hành chính|chuyển đổi số|năng lực cạnh tranh|hiệu quả quản trị|hài lòng)(?!\p{L})/iu;

/** The kind of the unit of a figure. A unit that no rule knows, such as `chuyến`, names things that are counted. */
export function toKindOfFigureUnit(unit: string, label = ''): UnitKind | undefined {
  const isOfIndex = /^điểm$/i.test(unit) && LABEL_OF_POINTS.test(label);
  if (SMALL.test(unit) || SMALL_MEAN.test(unit) || isOfIndex) return 'small';
  return toKindOfKnownUnit(unit) ?? (WORDS.test(unit) ? 'count' : undefined);
}

/** The kind of the numbers of a record without a unit, by its label: `count` for `Số hộ nghèo` and `Hộ`, `small` for `Tỷ lệ hộ nghèo`. */
export function toKindOfLabel(label: string): UnitKind | undefined {
  const unit = splitLabel(label)?.unit ?? findUnitInLabel(label) ?? findUsualUnit(label);
  if (unit !== undefined) return toKindOfFigureUnit(unit);
  return COUNTED.test(label) && LABEL_WITHOUT_NAME.test(label) ? 'count' : undefined;
}

/** The kind of a unit that a rule knows by its first word; `undefined` for other words, such as those of a sentence behind a number. */
export function toKindOfKnownUnit(unit: string): UnitKind | undefined {
  if (PERCENTAGE.test(unit)) return 'small';
  if (COUNTED.test(unit)) return 'count';
  if (ENGLISH.test(unit)) return 'english';
  if (MEASURED.test(unit)) return 'other';
  return IN_BOTH_LANGUAGES.test(unit) ? 'both-languages' : undefined;
}

/** Groups of three digits, which are thousands or decimals: `765,432`. */
const COMMA_GROUPS = /^[1-9]\d{0,2}(,\d{3})+$/;
/** `7.125`. */
const POINT_GROUPS = /^[1-9]\d{0,2}(\.\d{3})+$/;

/**
 * Whether a number may be Vietnamese or English, given its unit: 765 people and a fraction for `765,432` người, more than seven thousand
 * percent for `7.125`%, 1 or 1200 people for `1.200` people.
 *
 * @param isEnglishPage Whether the number stands on an English page, where `1,234` ha is probably English.
 */
export function isDoubtful(number: string, kind: UnitKind | undefined, isEnglishPage: boolean): boolean {
  const hasCommas = COMMA_GROUPS.test(number);
  const hasPoints = POINT_GROUPS.test(number);
  if (kind === 'count') return hasCommas;
  if (kind === 'small') return hasPoints;
  if (kind === 'english') return hasCommas || hasPoints;
  return isEnglishPage && kind === 'both-languages' && hasCommas;
}
