import { isLabelOfRank } from './rank-change.ts';
import { othersThan, type Quantity } from './unit-quantity.ts';

/** Labels that are certainly of one quantity, by their first words. */
export interface QuantityKind {
  /** If it has a group, the usual unit is what the group matches: `xã` for `Xã đạt chuẩn`. */
  label: RegExp;
  /** The unit that is proposed; `undefined` if it is not known, such as the multiple of an amount of money. */
  usualUnit?: string;
  /** All units that such labels may have. Without it, every unit is possible whose quantity is not in `never`. */
  unit?: RegExp;
  /** Whether a column of units may have the unit without its last part: `tạ` for `tạ/ha`. */
  mayBeShort?: true;
  /** The quantities that such labels cannot be. */
  never?: readonly Quantity[];
  /**
   * Quantities that are possible if other words say so, as in the title `Cơ cấu`. The unit above a table alone does not decide, because it may only
   * be that of other rows.
   */
  unclear?: readonly Quantity[];
}

const MEASURES: readonly Quantity[] = [
  'land',
  'area',
  'mass',
  'volume',
  'length',
  'temperature',
  'energy',
  'hours',
];
/** What no number of people is. `hours` are left out, because workers may be counted in hours of work. */
const NOT_PEOPLE = MEASURES.filter((quantity) => quantity !== 'hours');

/** Amounts of money. `Lương Sơn` is a place, and `Lương thực` is food. */
const MONEY_LABEL =
  /^(?:tổng )?(?:(?:thu|chi)(?: \p{L}+)? ngân sách|thu nội địa|chi (?:đầu tư|thường xuyên)|vốn (?:đầu tư|đăng ký|bình quân|điều lệ)|doanh thu|kinh phí|dư nợ|số tiền|kim ngạch|tổng mức (?:bán lẻ|đầu tư)|giá trị (?:sản xuất|xuất khẩu|nhập khẩu|tăng thêm|gia tăng)|(?:grdp|gdp)(?!\p{L})(?! tăng)|(?:thu nhập|chi tiêu) bình quân|(?:tiền )?lương (?:bình quân|cơ bản|cơ sở|tối thiểu|hưu|tháng)|tiền lương)(?!\p{L})/iu;

/** Whether a label is an amount of money that cannot be negative: `Thu ngân sách`, not `Lợi nhuận`. */
export function isLabelOfMoney(label: string): boolean {
  return MONEY_LABEL.test(label);
}

/**
 * The kinds of labels. A label that may be of two quantities, `Nhà văn hóa`, `Xuất khẩu gạo`, `Hộ gia đình`, is of no kind. The first kind
 * that fits decides.
 */
const KINDS: readonly QuantityKind[] = [
  // `Tỷ lệ hộ nghèo`: `%`, `lần`, `điểm phần trăm`, `người/10.000 dân`, `trẻ trên 1.000 trẻ`; `Chỉ số PCI`: `điểm`, `hạng`.
  {
    label: /^(?:tỷ|tỉ) (?:lệ|suất|trọng)|^tốc độ (?:tăng|giảm|phát triển)|^cơ cấu|^chỉ số|^hệ số/i,
    unit: /[%‰/]|100|^(lần|điểm|phần|bậc|thứ|chỉ số|hệ số|(tỷ|tỉ) (lệ|số))|hạng|(?<!\p{L})trên(?!\p{L})/iu,
    usualUnit: '%',
  },
  // `Mật độ dân số`: `người/km²`.
  {
    label: /^mật độ/i,
    unit: /\//,
    usualUnit: 'người/km²',
    mayBeShort: true,
    never: ['money', 'mass', 'temperature'],
  },
  // `Tuổi thọ trung bình`: `năm`, `tuổi`.
  { label: /^tuổi thọ/i, unit: /năm|tuổi/i, usualUnit: 'tuổi' },
  // `Diện tích lúa`: `ha`, `nghìn ha`, `km²`, `mét vuông`, `%`.
  {
    label: /^diện tích/i,
    unit: /(^| )(ha|km|m|sào|mẫu|công)(?!\p{L})|h[eé]c[ -]?ta|vuông|[%²]/iu,
    usualUnit: 'ha',
    unclear: ['percent'],
  },
  // `Năng suất lúa`: `tạ/ha`, `triệu đồng/người`.
  {
    label: /^năng suất/i,
    unit: /[/%]/,
    usualUnit: 'tạ/ha',
    mayBeShort: true,
    never: ['people', 'visits', 'things', 'events', 'animals', 'temperature'],
    unclear: ['percent'],
  },
  {
    label: /^(?:mức tăng |biên độ )?nhiệt độ/i,
    usualUnit: '°C',
    never: othersThan('temperature'),
  },
  {
    label: /^(?:tổng )?lượng (?:mưa|bốc hơi)(?!\p{L})/iu,
    usualUnit: 'mm',
    never: othersThan('length', 'volume', 'percent'),
    unclear: ['volume', 'percent'],
  },
  // Rain may be the reason of damage or deaths.
  { label: /^mưa$/i, usualUnit: 'mm', unclear: othersThan('length') },
  { label: /^(?:tổng )?(?:số )?giờ nắng/i, usualUnit: 'giờ', never: othersThan('hours', 'percent') },
  {
    label: /^(?:độ ẩm|độ che phủ|cpi|iip|lạm phát|tăng trưởng (?:kinh tế|grdp|gdp))(?!\p{L})/iu,
    usualUnit: '%',
    never: othersThan('percent'),
  },
  { label: /^che phủ rừng/i, usualUnit: '%', never: othersThan('percent', 'land'), unclear: ['land'] },
  {
    label: /^mức giảm (?:tỷ lệ )?(?:hộ )?nghèo(?!\p{L})/iu,
    usualUnit: '%',
    never: ['money', ...MEASURES],
  },
  { label: MONEY_LABEL, never: othersThan('money', 'percent'), unclear: ['percent'] },
  // `Dân số - Kế hoạch hóa gia đình` is a field of work, on which money is spent.
  {
    label: /^(?:dân số|nhân khẩu|lao động|khách du lịch)(?!\p{L})(?! ?[-–—,&]| và )/iu,
    usualUnit: 'người',
    never: ['money', 'things', ...NOT_PEOPLE],
    unclear: ['percent', 'animals'],
  },
  {
    label: /^(?:người (?:bị )?(?:chết|thương)|bác sĩ)(?!\p{L})/iu,
    usualUnit: 'người',
    never: ['money', ...NOT_PEOPLE],
    unclear: ['percent', 'things', 'events', 'animals'],
  },
  {
    label:
      /^(?:y sĩ|dược sĩ|đảng viên|đoàn viên|giáo viên|giảng viên|học viên|trẻ em|khách (?:quốc tế|nội địa|trong nước))(?!\p{L})/iu,
    usualUnit: 'người',
    never: NOT_PEOPLE,
    unclear: ['money', 'percent', 'things', 'events', 'animals'],
  },
  {
    label: /^(học sinh|sinh viên)(?!\p{L})/iu,
    never: NOT_PEOPLE,
    unclear: ['money', 'percent', 'things', 'events', 'animals'],
  },
  {
    label: /^bệnh nhân(?!\p{L})/iu,
    usualUnit: 'người',
    never: NOT_PEOPLE,
    unclear: ['money', 'percent', 'things', 'animals'],
  },
  // Places and households that reach a standard: `Xã đạt chuẩn nông thôn mới`; not `Hỗ trợ xã đạt chuẩn`, on which money is spent.
  {
    label:
      /^(xã|phường|thôn|bản|làng|ấp|huyện|trường|hợp tác xã|htx|sản phẩm|hộ|khu dân cư)(?: \p{Ll}+){0,4} (?:đạt|được công nhận)(?!\p{L})/iu,
    never: ['money', 'people', 'animals', ...MEASURES],
    unclear: ['percent', 'events'],
  },
  {
    label: /^gia đình(?: \p{Ll}+){0,4} (?:đạt|được công nhận)(?!\p{L})/iu,
    usualUnit: 'hộ',
    never: ['money', 'people', 'animals', ...MEASURES],
    unclear: ['percent', 'events'],
  },
  // Companies that begin or end: `Doanh nghiệp thành lập mới`; not `Doanh nghiệp nhà nước`, which pay taxes.
  {
    label:
      /^(doanh nghiệp|hợp tác xã|htx|hộ kinh doanh)(?: \p{Ll}+){0,3} (?:thành lập|giải thể|ngừng|tạm ngừng|quay trở lại)(?!\p{L})/iu,
    never: ['money', 'animals', ...MEASURES],
    unclear: ['people', 'percent', 'events'],
  },
  // Households, which may be counted or may get money.
  {
    label: /^hộ (?:nghèo|cận nghèo|thoát nghèo|mới thoát nghèo)(?!\p{L})/iu,
    usualUnit: 'hộ',
    never: ['people', 'animals', ...MEASURES],
    unclear: ['money', 'percent', 'events'],
  },
  { label: /^hộ gia đình(?!\p{L})/iu, usualUnit: 'hộ', never: ['people'] },
  {
    label: /^(hợp tác xã|htx|tổ hợp tác|trang trại)(?!\p{L})/iu,
    unclear: ['money', 'people', 'percent'],
  },
  {
    label: /^(?:tổng )?(?:(?:số|đàn) ){1,2}(?:trâu|bò|lợn|heo|dê|ngựa|gà|vịt|gia súc|gia cầm)(?!\p{L})/iu,
    usualUnit: 'con',
    never: ['money', 'people', ...MEASURES],
    unclear: ['percent', 'things', 'events'],
  },
  {
    label: /^tai nạn giao thông(?!\p{L})/iu,
    usualUnit: 'vụ',
    never: ['money', 'animals', ...MEASURES],
    unclear: ['people', 'percent', 'things'],
  },
  // `Vụ mùa` is a season, and a fire in a forest may be measured in hectares.
  {
    label: /^vụ (?:cháy(?! rừng)|nổ|tai nạn|án|vi phạm|ngộ độc|đuối nước)(?!\p{L})/iu,
    usualUnit: 'vụ',
    never: ['animals', ...MEASURES],
    unclear: ['money', 'people', 'percent', 'things'],
  },
  {
    label: /^giường bệnh(?!\p{L})/iu,
    usualUnit: 'giường',
    never: ['money', 'people', 'animals', ...MEASURES],
    unclear: ['percent', 'events'],
  },
  {
    label: /^thuê bao(?!\p{L})/iu,
    usualUnit: 'thuê bao',
    never: ['animals', ...MEASURES],
    unclear: ['money', 'people', 'percent', 'events'],
  },
  {
    label: /^(hồ sơ|văn bản)(?!\p{L})/iu,
    never: ['animals', ...MEASURES],
    unclear: ['money', 'people', 'events'],
  },
  {
    label: /^lượt (?:khách|khám|người|bệnh nhân|truy cập|hành khách)(?!\p{L})/iu,
    usualUnit: 'lượt',
    never: ['animals', ...MEASURES],
    unclear: ['money', 'percent', 'things'],
  },
  {
    label: /^(?:số )?việc làm (?:mới|được|tạo|tăng)(?!\p{L})/iu,
    usualUnit: 'việc làm',
    never: ['animals', ...MEASURES],
    unclear: ['money', 'percent', 'events'],
  },
  {
    label: /^sản phẩm ocop(?!\p{L})/iu,
    usualUnit: 'sản phẩm',
    never: ['money', 'people', 'animals', ...MEASURES],
    unclear: ['percent', 'events'],
  },
  {
    label: /^(?:sản lượng điện|điện (?:thương phẩm|sản xuất|tiêu thụ|năng))(?!\p{L})/iu,
    usualUnit: 'kWh',
    never: othersThan('energy', 'money', 'percent'),
    unclear: ['money', 'percent'],
  },
  {
    label: /^sản lượng(?!\p{L})/iu,
    usualUnit: 'tấn',
    never: ['money', 'people', 'visits', 'land', 'temperature', 'hours'],
    unclear: ['percent', 'events'],
  },
  { label: /^số lượng(?!\p{L})/iu, usualUnit: 'cái', never: ['money'] },
];

/** A rank, `Thứ hạng PCI`. The unit of the score, `điểm`, above the table is not that of the rank. */
const RANK: QuantityKind = { label: /^/, unit: /hạng|^(?:thứ|bậc|thứ bậc|vị trí)$/i, usualUnit: 'hạng' };

/** Short names of things in labels, and their units. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([['htx', 'hợp tác xã']]);

/** The kind of a label without an item number; `undefined` for a label of no certain kind. */
export function findKind(label: string): QuantityKind | undefined {
  return isLabelOfRank(label) ? RANK : KINDS.find((kind) => kind.label.test(label));
}

/** The usual unit of the labels of a kind. */
export function toUsualUnit(label: string, kind: QuantityKind): string | undefined {
  const ownUnit = kind.label.exec(label)?.[1]?.toLowerCase();
  return kind.usualUnit ?? (ownUnit === undefined ? undefined : (SHORT_NAMES.get(ownUnit) ?? ownUnit));
}
