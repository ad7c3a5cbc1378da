import { LastResults } from '../../text/last-results.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { IndicatorRecord } from '../record/record.ts';
import { NameMap, normalizeName } from '../record/name-accents.ts';

/** A field of a record, or the id of the record in its file. */
export type FieldName = 'id' | keyof IndicatorRecord;

/** The Vietnamese names of each field. The first is shown in messages. The English name is that of the attribute. */
const VIETNAMESE_NAMES: Record<FieldName, [first: string, ...others: string[]]> = {
  id: ['mã', 'mã chỉ tiêu', 'mã số', 'mã CT'],
  label: [
    'chỉ tiêu',
    'tên chỉ tiêu',
    'tên',
    'nhãn',
    'các chỉ tiêu',
    'chỉ tiêu chủ yếu',
    'các chỉ tiêu chủ yếu',
    'tiêu chí',
    'hạng mục',
    'danh mục',
    'nguồn vốn',
    'nhóm hàng',
    'mặt hàng',
    'nhóm hàng và dịch vụ',
    'tên ngành',
    'chỉ số thành phần',
    'tên chỉ số',
    'ngành kinh tế',
    'tên dự án',
    'danh mục dự án',
    'tên đơn vị',
    'tên cơ quan',
    'cơ quan, đơn vị',
    'bộ, ngành, địa phương',
  ],
  value: [
    'giá trị',
    'số liệu',
    'kết quả',
    'thực hiện',
    'kết quả thực hiện',
    'số thực hiện',
    'giá trị thực hiện',
    'TH',
    'số lượng',
    'tỷ lệ',
    'trị giá',
    'giải ngân',
    'đã giải ngân',
    'số giải ngân',
    'vốn giải ngân',
  ],
  decimals: ['số chữ số thập phân'],
  text: ['nội dung', 'chữ'],
  unit: ['đơn vị', 'đơn vị tính', 'ĐVT', 'DVT', 'đơn vị tính (ĐVT)', 'ĐV tính'],
  qualifier: ['mức độ', 'từ đi kèm', 'bổ ngữ'],
  of: ['trên tổng số'],
  also: ['số liệu kèm theo', 'kèm theo', 'số liệu khác'],
  planRatio: [
    'tỷ lệ kế hoạch',
    'so với kế hoạch',
    'so với kế hoạch %',
    '% kế hoạch',
    '% KH',
    '% so với kế hoạch',
    '% thực hiện',
    '% hoàn thành',
    '% đạt kế hoạch',
    'đạt kế hoạch',
    'tỷ lệ hoàn thành',
    'hoàn thành kế hoạch',
    'TH/KH',
    '% TH/KH',
    'tỷ lệ thực hiện kế hoạch',
    'tỷ lệ thực hiện',
    'tỷ lệ TH/KH',
    'tỷ lệ giải ngân',
  ],
  // The plan's name or who assigned it, `Trung ương`. The planned value is `planTarget`.
  planBy: ['kế hoạch giao', 'giao bởi', 'cấp giao', 'đơn vị giao'],
  planTarget: ['mục tiêu', 'chỉ tiêu giao', 'chỉ tiêu kế hoạch', 'kế hoạch', 'kế hoạch năm', 'KH', 'KH năm'],
  planStatus: ['tình trạng', 'kết quả kế hoạch', 'đánh giá'],
  plans: ['các kế hoạch'],
  previous: ['kỳ trước', 'giá trị kỳ trước', 'thực hiện kỳ trước'],
  previousPeriod: ['tên kỳ trước', 'so với', 'năm trước'],
  change: ['thay đổi', 'tăng giảm', 'mức tăng giảm', 'số tăng giảm', 'chênh lệch'],
  changeUnit: ['đơn vị thay đổi'],
  changeDirection: ['chiều thay đổi', 'chiều'],
  changes: ['các thay đổi'],
  rank: ['xếp hạng', 'thứ hạng', 'hạng', 'xếp thứ'],
  rankOf: ['tổng số xếp hạng', 'trên tổng xếp hạng'],
  rankScope: ['phạm vi xếp hạng', 'xếp hạng trong'],
  series: ['chuỗi số liệu', 'các kỳ'],
  period: [
    'kỳ',
    'năm',
    'giai đoạn',
    'thời kỳ',
    'kỳ báo cáo',
    'tháng/năm',
    'năm/tháng',
    'quý/năm',
    'thời gian',
  ],
  asOf: ['đến ngày', 'ngày số liệu', 'tính đến'],
  status: ['tính chất số liệu', 'loại số liệu', 'tình trạng số liệu'],
  area: ['địa bàn', 'địa phương', 'đơn vị hành chính', 'tỉnh, thành phố'],
  programme: ['chương trình', 'program'],
  source: ['nguồn', 'nguồn số liệu'],
  sourceHref: ['liên kết nguồn'],
  method: ['cách tính', 'phương pháp'],
  note: ['ghi chú'],
  numberFormat: ['cách viết số'],
};

/** The names that a message proposes. */
export const KNOWN_NAMES: readonly string[] = Object.values(VIETNAMESE_NAMES).flat();

/** A shorter name is not taken for a misspelt one, because many other words differ from it in only one letter. */
const MIN_MISSPELT_LENGTH = 5;
/** A name of this length or longer may have two wrong letters. `Số trường`, a shorter name, is not a misspelt `Số lượng`. */
const LONG_NAME_LENGTH = 10;

/** `Tồn kỳ trước`, the files that an office has not dealt with, is not a misspelt `Tên kỳ trước`. */
const REMAINDER = /^tồn /i;

const FIELDS_BY_NAME = new NameMap<FieldName>();
for (const [field, names] of Object.entries(VIETNAMESE_NAMES) as [FieldName, string[]][]) {
  for (const name of [field, ...names]) FIELDS_BY_NAME.add(name, field);
}

/** All names of fields, English and Vietnamese. */
export const FIELD_NAMES: readonly string[] = Object.entries(VIETNAMESE_NAMES).flat(2);

/** The field of a name, whatever its language, case and spaces, and perhaps without accents; `undefined` for an unknown name. */
export function fieldOf(name: string): FieldName | undefined {
  return FIELDS_BY_NAME.get(name);
}

const lastNearlyKnown = new LastResults(readIsNearlyKnown);

/** Whether an unknown name may be a known name with one or two wrong letters: `Kế hoạhc`. */
export function isNearlyKnown(text: string): boolean {
  return lastNearlyKnown.get(text);
}

function readIsNearlyKnown(text: string): boolean {
  if (REMAINDER.test(text)) return false;
  const name = normalizeName(text);
  if (name.length < MIN_MISSPELT_LENGTH) return false;
  const maxWrong = name.length < LONG_NAME_LENGTH ? 1 : 2;
  return [...FIELDS_BY_NAME.keys()].some((known) => {
    const isLengthNear = Math.abs(known.length - name.length) <= maxWrong;
    return isLengthNear && editDistance(known, name) <= maxWrong;
  });
}

/** The Vietnamese name of a field in messages. */
export function vietnameseName(field: FieldName): string {
  return VIETNAMESE_NAMES[field][0];
}

/** Fields that are shown only beside another field, and this other field. */
const MAIN_FIELDS: ReadonlyMap<unknown, FieldName> = new Map<unknown, FieldName>([
  ['rankOf', 'rank'],
  ['rankScope', 'rank'],
  ['changeUnit', 'change'],
  ['changeDirection', 'change'],
  ['previousPeriod', 'change'],
]);

/** The figure that a record without any figure lacks: `rank` beside `rankOf`, otherwise the value. */
export function missingFigure(fields: readonly unknown[]): FieldName {
  const companion = fields.find((field) => MAIN_FIELDS.has(field));
  return MAIN_FIELDS.get(companion) ?? 'value';
}

/** Fields without figures. */
export const FIELDS_WITHOUT_FIGURES: readonly unknown[] = [
  'id',
  'label',
  'area',
  'unit',
  'note',
  'ignored',
] satisfies (FieldName | 'ignored')[];
