import type { IndicatorRecord } from './record.ts';

/** A field of a record, or the id of the record in its file. */
export type Column = 'id' | keyof IndicatorRecord;

/** The Vietnamese names of each column, normalised. Its English name is that of the attribute. */
const VIETNAMESE_NAMES: Record<Column, string[]> = {
  id: ['ma', 'ma-chi-tieu', 'ma-so'],
  label: ['chi-tieu', 'ten-chi-tieu', 'ten', 'nhan'],
  value: ['gia-tri', 'so-lieu', 'ket-qua', 'thuc-hien'],
  decimals: ['so-chu-so-thap-phan'],
  text: ['noi-dung', 'chu'],
  unit: ['don-vi', 'don-vi-tinh', 'dvt'],
  qualifier: ['muc-do', 'tu-di-kem', 'bo-ngu'],
  of: ['tong-so', 'tren-tong-so', 'tong'],
  planRatio: ['ty-le-ke-hoach', 'so-voi-ke-hoach', 'phan-tram-ke-hoach', 'dat-ke-hoach'],
  planBy: ['ke-hoach-giao', 'giao-boi', 'cap-giao', 'don-vi-giao'],
  planTarget: ['muc-tieu', 'chi-tieu-giao', 'ke-hoach'],
  planStatus: ['tinh-trang', 'ket-qua-ke-hoach', 'danh-gia'],
  previous: ['ky-truoc', 'gia-tri-ky-truoc'],
  previousPeriod: ['ten-ky-truoc', 'so-voi', 'nam-truoc'],
  change: ['thay-doi', 'tang-giam'],
  changeUnit: ['don-vi-thay-doi'],
  changeDirection: ['chieu-thay-doi', 'chieu'],
  rank: ['xep-hang', 'thu-hang', 'hang'],
  rankOf: ['tong-so-xep-hang', 'tren-tong-xep-hang'],
  rankScope: ['pham-vi-xep-hang', 'xep-hang-trong'],
  series: ['chuoi-so-lieu', 'cac-ky'],
  period: ['ky', 'nam', 'thoi-ky', 'ky-bao-cao'],
  asOf: ['den-ngay', 'ngay-so-lieu', 'tinh-den'],
  area: ['dia-ban'],
  programme: ['chuong-trinh', 'program'],
  source: ['nguon', 'nguon-so-lieu'],
  sourceHref: ['lien-ket-nguon'],
  method: ['cach-tinh', 'phuong-phap'],
  note: ['ghi-chu'],
  numberFormat: ['cach-viet-so'],
};

const COLUMNS_BY_NAME = new Map<string, Column>();
for (const [column, names] of Object.entries(VIETNAMESE_NAMES) as [Column, string[]][]) {
  for (const name of [column, ...names]) COLUMNS_BY_NAME.set(normalizeName(name), column);
}

/** The column of a heading, whatever its language, accents, case and spaces; `undefined` for an unknown heading. */
export function columnOf(heading: string): Column | undefined {
  return COLUMNS_BY_NAME.get(normalizeName(heading));
}

/** `Tỉ lệ kế hoạch` as `ty-le-ke-hoach`; `plan_ratio` and `planRatio` as `plan-ratio`. */
function normalizeName(name: string): string {
  return name
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/\bti-le/, 'ty-le');
}
