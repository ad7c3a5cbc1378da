/**
 * What a unit says about its numbers: a `count` has no decimals, and a number with an `english` unit is probably written in English. Only
 * some numbers with a unit of both languages, `ha`, are checked. A number with an `other` unit is not checked.
 */
export type UnitKind = 'count' | 'percentage' | 'english' | 'both-languages' | 'other';

/** The first words of the units of things that are counted, so that a number has no decimals: `hộ gia đình`, `ca mắc`, `đồng/kg`. */
const COUNTED =
  /^(người|hộ|khẩu|nhân khẩu|lao động|xã|phường|thị trấn|thôn|bản|ấp|tổ dân phố|khu dân cư|huyện|tỉnh|lượt|du khách|khách|con|cái|chiếc|căn|nhà|dự án|công trình|doanh nghiệp|hợp tác xã|tổ chức|cơ sở|trang trại|mô hình|sản phẩm|học sinh|sinh viên|học viên|giáo viên|trẻ|trẻ em|bệnh nhân|cán bộ|đảng viên|đoàn viên|hội viên|trường|lớp|phòng|giường|vụ|ca|hồ sơ|văn bản|xe|tàu|thuê bao|đồng|vnđ|vnd)(?!\p{L})/iu;
/** The first words of English units: `communes`, `tonnes of rice`, `billion VND`. */
const ENGLISH =
  /^(people|persons?|inhabitants|residents|men|women|males?|females?|children|pupils|students|teachers|patients|workers|employees|labou?rers|visitors|tourists|passengers|arrivals|guests|members|households?|families|communes?|wards?|townships?|villages?|hamlets?|districts?|provinces?|cities|towns?|projects?|works|enterprises|businesses|companies|cooperatives|organi[sz]ations|establishments|farms|products|schools|class(?:es|rooms?)|rooms|beds|hospitals|houses|homes|dwellings|cases|deaths|births|accidents|documents|vehicles|cars|ships|subscribers|jobs|heads?|units|tons?|tonnes?|hundred|thousand|million|billion|trillion|dollars?|euros?|dong|hectares?|acres|kilomet(?:er|re)s?|met(?:er|re)s?|kilograms?|lit(?:er|re)s?)(?!\p{L})/iu;
const PERCENTAGE = /^\(?[%‰]|^điểm (phần trăm|%)/i;
/** The first words of Vietnamese units whose numbers may have decimals: `tấn`, and `triệu` of `triệu người`. */
const MEASURED = /^(trăm|chục|nghìn|ngàn|vạn|triệu|tỷ|tỉ|tấn|tạ|lít|lần)(?!\p{L})/iu;
/** Such units that are the same in both languages. */
const IN_BOTH_LANGUAGES = /^(kg|g|m|m2|m²|m3|m³|km|km2|km²|ha|kwh|mw|usd|eur)(?![\p{L}\d])/iu;

/** The kind of a unit by its first word; `undefined` for words that no rule knows. */
export function toUnitKind(unit: string): UnitKind | undefined {
  if (PERCENTAGE.test(unit)) return 'percentage';
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
  if (kind === 'percentage') return hasPoints;
  if (kind === 'english') return hasCommas || hasPoints;
  return isEnglishPage && kind === 'both-languages' && hasCommas;
}
