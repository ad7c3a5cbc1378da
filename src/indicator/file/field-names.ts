import { editDistance } from '../../text/edit-distance.ts';
import type { IndicatorRecord } from '../record/record.ts';

/** A field of a record, or the id of the record in its file. */
export type FieldName = 'id' | keyof IndicatorRecord;

/**
 * The Vietnamese names of each field. The first is shown in messages; the others are as `normalizeName` returns them. The English name is
 * that of the attribute.
 */
const VIETNAMESE_NAMES: Record<FieldName, [first: string, ...others: string[]]> = {
  id: ['mã', 'ma-chi-tieu', 'ma-so', 'ma-ct'],
  label: [
    'chỉ tiêu',
    'ten-chi-tieu',
    'ten',
    'nhan',
    'cac-chi-tieu',
    'chi-tieu-chu-yeu',
    'cac-chi-tieu-chu-yeu',
    'tieu-chi',
    'hang-muc',
    'danh-muc',
    'nguon-von',
  ],
  value: [
    'giá trị',
    'so-lieu',
    'ket-qua',
    'thuc-hien',
    'ket-qua-thuc-hien',
    'so-thuc-hien',
    'gia-tri-thuc-hien',
    'th',
    'so-luong',
    'ty-le',
    'tri-gia',
    'giai-ngan',
    'da-giai-ngan',
    'so-giai-ngan',
    'von-giai-ngan',
  ],
  decimals: ['số chữ số thập phân'],
  text: ['nội dung', 'chu'],
  unit: ['đơn vị', 'don-vi-tinh', 'dvt', 'don-vi-tinh-dvt', 'dv-tinh'],
  qualifier: ['mức độ', 'tu-di-kem', 'bo-ngu'],
  of: ['trên tổng số', 'tong-so', 'tong'],
  also: ['số liệu kèm theo', 'kem-theo', 'so-lieu-khac'],
  planRatio: [
    'tỷ lệ kế hoạch',
    'so-voi-ke-hoach',
    'so-voi-ke-hoach-phan-tram',
    'phan-tram-ke-hoach',
    'phan-tram-so-voi-ke-hoach',
    'phan-tram-thuc-hien',
    'phan-tram-hoan-thanh',
    'phan-tram-dat-ke-hoach',
    'dat-ke-hoach',
    'ty-le-hoan-thanh',
    'hoan-thanh-ke-hoach',
    'th-kh',
    'phan-tram-th-kh',
    'ty-le-thuc-hien-ke-hoach',
    'ty-le-th-kh',
    'ty-le-giai-ngan',
  ],
  // The plan's name or who assigned it, `Trung ương`. The planned value is `planTarget`.
  planBy: ['kế hoạch giao', 'giao-boi', 'cap-giao', 'don-vi-giao'],
  planTarget: ['mục tiêu', 'chi-tieu-giao', 'chi-tieu-ke-hoach', 'ke-hoach', 'ke-hoach-nam', 'kh'],
  planStatus: ['tình trạng', 'ket-qua-ke-hoach', 'danh-gia'],
  plans: ['các kế hoạch'],
  previous: ['kỳ trước', 'gia-tri-ky-truoc', 'thuc-hien-ky-truoc'],
  previousPeriod: ['tên kỳ trước', 'so-voi', 'nam-truoc'],
  change: ['thay đổi', 'tang-giam', 'muc-tang-giam', 'so-tang-giam', 'chenh-lech'],
  changeUnit: ['đơn vị thay đổi'],
  changeDirection: ['chiều thay đổi', 'chieu'],
  changes: ['các thay đổi'],
  rank: ['xếp hạng', 'thu-hang', 'hang', 'xep-thu'],
  rankOf: ['tổng số xếp hạng', 'tren-tong-xep-hang'],
  rankScope: ['phạm vi xếp hạng', 'xep-hang-trong'],
  series: ['chuỗi số liệu', 'cac-ky'],
  period: ['kỳ', 'nam', 'thoi-ky', 'ky-bao-cao'],
  asOf: ['đến ngày', 'ngay-so-lieu', 'tinh-den'],
  status: ['tính chất số liệu', 'loai-so-lieu', 'tinh-trang-so-lieu'],
  area: ['địa bàn', 'dia-phuong', 'don-vi-hanh-chinh', 'tinh-thanh-pho'],
  programme: ['chương trình', 'program'],
  source: ['nguồn', 'nguon-so-lieu'],
  sourceHref: ['liên kết nguồn'],
  method: ['cách tính', 'phuong-phap'],
  note: ['ghi chú'],
  numberFormat: ['cách viết số'],
};

/** The names that a message proposes. */
export const KNOWN_NAMES: readonly string[] = Object.values(VIETNAMESE_NAMES).map(([first]) => first);

/** A name shorter than this differs from many other words in one letter, and is not taken for a misspelt one. */
const MIN_MISSPELT_LENGTH = 5;
/** A name of this length or longer may have two wrong letters. */
const LONG_NAME_LENGTH = 7;

const FIELDS_BY_NAME = new Map<string, FieldName>();
for (const [field, names] of Object.entries(VIETNAMESE_NAMES) as [FieldName, string[]][]) {
  for (const name of [field, ...names]) FIELDS_BY_NAME.set(normalizeName(name), field);
}

/** The field of a name, whatever its language, accents, case and spaces; `undefined` for an unknown name. */
export function fieldOf(name: string): FieldName | undefined {
  return FIELDS_BY_NAME.get(normalizeName(name));
}

/** Whether a name that is not known may be a known one with a wrong letter or two: `Kế hoạhc`. */
export function isNearlyKnown(text: string): boolean {
  const name = normalizeName(text);
  if (name.length < MIN_MISSPELT_LENGTH) return false;
  const mostWrong = name.length < LONG_NAME_LENGTH ? 1 : 2;
  return [...FIELDS_BY_NAME.keys()].some((known) => {
    const isLengthNear = Math.abs(known.length - name.length) <= mostWrong;
    return isLengthNear && editDistance(known, name) <= mostWrong;
  });
}

/** The Vietnamese name of a field in messages. */
export function vietnameseName(field: FieldName): string {
  return VIETNAMESE_NAMES[field][0];
}

/**
 * A name without accents, case, spaces and other signs, so that its spellings can be compared: `Tỉ lệ kế hoạch` as `ty-le-ke-hoach`,
 * `plan_ratio` and `planRatio` as `plan-ratio`, `% kế hoạch` as `phan-tram-ke-hoach`.
 */
export function normalizeName(name: string): string {
  return name
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .replaceAll('%', ' phần trăm ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/\bti-le/, 'ty-le');
}
