/** What units count or measure. `land` is an area of land, and `area` one in m², such as that of houses. */
const QUANTITIES = [
  'money',
  'percent',
  'people',
  'visits',
  'things',
  'events',
  'animals',
  'land',
  'area',
  'mass',
  'volume',
  'length',
  'temperature',
  'energy',
  'hours',
  'years',
] as const;

export type Quantity = (typeof QUANTITIES)[number];

/** Words for people, in labels and units. */
export const PEOPLE =
  'người|nhân khẩu|khẩu|lao động|cán bộ|công chức|viên chức|học sinh|sinh viên|học viên|giáo viên|bác sĩ|bệnh nhân|trẻ em|trẻ|đảng viên|đoàn viên|hội viên';
/** Words for things that are their own unit: `Số dự án` is counted in `dự án`. */
export const THINGS =
  'hộ|xã|phường|thị trấn|thôn|bản|ấp|tổ dân phố|khu dân cư|huyện|tỉnh|dự án|công trình|doanh nghiệp|hợp tác xã|trang trại|mô hình|sản phẩm|trường|lớp|phòng học|giường|hồ sơ|văn bản|xe|tàu|thuê bao|tiêu chí';

/** The word for a large number in front of a unit: `nghìn` in `nghìn hộ`. */
export const SCALE = /^((trăm|chục|nghìn|ngàn|vạn|triệu|tỷ|tỉ) )+/i;
export const MONEY = /^(đồng|vnđ|vnd|usd|đô la)(?!\p{L})|^[$€]/iu;

/**
 * The first words of the units of each quantity. A dot behind them makes another unit, `tấn.km`. `m/s` is not a length, but `kg/người` is a
 * mass.
 */
const FIRST_WORDS: readonly [Quantity, RegExp][] = [
  ['money', MONEY],
  ['percent', /^(?:[%‰]|điểm (?:phần trăm|%))/i],
  ['people', new RegExp(`^(?:${PEOPLE})(?![\\p{L}.])`, 'iu')],
  ['visits', /^(?:lượt|khách|ngày khách)(?!\p{L})/iu],
  ['things', new RegExp(`^(?:${THINGS})(?!\\p{L})`, 'iu')],
  ['events', /^(?:vụ|ca|cuộc|trận)(?!\p{L})/iu],
  ['animals', /^(?:con|đàn)(?!\p{L})/iu],
  ['land', /^(?:ha|h[eé]c[ -]?ta|km[²2]|sào)(?![\p{L}\d])/iu],
  ['area', /^m[²2](?![\p{L}\d])|^mét vuông/iu],
  ['mass', /^(?:tấn|tạ|yến|kg|gam)(?![\p{L}\d.])/iu],
  ['volume', /^(?:m[³3]|lít)(?![\p{L}\d])|^mét khối/iu],
  ['length', /^(?:mm|cm|m|km|mét)(?![\p{L}\d²³./]| (?:vuông|khối))/iu],
  ['temperature', /^(?:[°⁰º] ?c|độ c|oc|℃)(?!\p{L})/iu],
  ['energy', /^(?:[kmg]wh?|kva|mva)(?!\p{L})/iu],
  ['hours', /^giờ(?!\p{L})/iu],
  ['years', /^(?:tuổi|năm)(?!\p{L})/iu],
];

/** What a unit counts or measures: `people` for `nghìn người`; `undefined` for an unknown unit, such as `lần`. */
export function toQuantity(unit: string): Quantity | undefined {
  const noun = unit.replace(SCALE, '');
  return FIRST_WORDS.find(([, words]) => words.test(noun))?.[0];
}

/** All quantities but some. */
export function othersThan(...quantities: readonly Quantity[]): Quantity[] {
  return QUANTITIES.filter((quantity) => !quantities.includes(quantity));
}
