import { IndicatorError } from './indicator-error.ts';
import { toTidiedText } from './parse-text.ts';
import type { IndicatorRecord } from './record.ts';

/** `Năm đạt chuẩn`, `Năm sinh`, `Khởi công năm`; not `Năm 2023`, `Năm học` and `Năm xã đạt chuẩn`, where `năm` means five. */
const YEAR_LABEL = new RegExp(
  [
    String.raw`^năm(?: (?:${[
      'đạt|được|công nhận|hoàn thành|thành lập|sinh|khởi công|khánh thành|xây dựng|ban hành',
      'bắt đầu|kết thúc|thực hiện|sản xuất|sử dụng|tái lập|chia tách|sáp nhập',
    ].join('|')})(?!\p{L}).*)?$`,
    '(?:đạt chuẩn|công nhận|thành lập|hoàn thành|khởi công|khánh thành|sinh|ban hành)(?: từ| vào)? năm$',
  ].join('|'),
  'iu',
);
/** `Mã bưu chính`, `Tổng đài`, `Đường dây nóng`; not `Mã lực`, which measures. */
const CODE_LABEL =
  /^(?:mã(?! lực)|(?:số )?(?:điện thoại|fax|hotline)|số (?:hiệu|tài khoản|cccd|cmnd|định danh|đăng ký kinh doanh)|tổng đài|đường dây nóng|zalo)(?!\p{L})[^/]*$/iu;
/** `Công nhận đạt chuẩn`, `Thời hạn`, `Khởi công cầu`, `Cầu A khánh thành`: 2019 may be the year of the event, or a number without its unit. */
const EVENT_LABEL = new RegExp(
  [
    String.raw`^(?:(?:được|đã|ngày|thời điểm|thời gian|mốc) )?(?:${[
      'đạt chuẩn|đạt|công nhận|về đích|khởi công|khánh thành|hoàn thành|hoàn thiện|thành lập|tái lập|ra đời|ban hành|phê duyệt',
      'bắt đầu|kết thúc|nghiệm thu|bàn giao|đưa vào|đi vào|vận hành|sáp nhập|chia tách|giải thể',
      'có hiệu lực|hiệu lực|hết hạn|thời hạn|hạn(?! hán| mặn)|nhiệm kỳ|thời gian|thời điểm|niên khóa|lần đầu|gần nhất',
    ].join('|')})(?!\p{L})`,
    '(?<!\\p{L})(?:khởi công|khánh thành|về đích)$',
  ].join('|'),
  'iu',
);
/** `Số quyết định`: the number of a document, or how many there are. */
const DOCUMENT_LABEL =
  /^số (?:của )?(?:quyết định|nghị quyết|nghị định|công văn|văn bản|tờ trình|thông tư|kế hoạch|giấy phép|giấy chứng nhận|hợp đồng|quyển|tờ|thửa)$/iu;
/** A number in which a tile would group the digits: `1719`. */
const UNGROUPED = /^\d{4,}$/;
const YEAR = /^(?:19|20)\d\d$/;
const GROUPED_YEAR = /^(?:1\.9|2\.0)\d\d$/;
const DIGITS = /^\d+$/;
/** A code, perhaps grouped: `31000`, `1900.1234`. */
const GROUPS_OF_DIGITS = /^\d[\d.]*$/;
/** How an amount is written, and what it is compared with. A record whose value is a year or a code has none of these fields. */
const FIELDS_OF_AMOUNTS: readonly (keyof IndicatorRecord)[] = [
  'text',
  'decimals',
  'qualifier',
  'of',
  'planTarget',
  'planRatio',
  'previous',
  'change',
  'series',
  'changes',
  'plans',
];

/**
 * Moves the value of a record to its text if the value is a year or a code: 2015 with the label `Năm đạt chuẩn`. Otherwise its digits would
 * be grouped: `2.015`. The unit `năm` of a year is removed. Any other record is returned as it is.
 *
 * @throws IndicatorError for a year that is written like an amount: grouped, `2.015`, or beside fields of an amount. Also for a number without a
 *   unit that may be a year or the number of a document.
 */
export function withYearOrCodeAsText(record: IndicatorRecord, label: string): IndicatorRecord {
  const { value, unit, ...others } = record;
  const text = toTidiedText(value, 'value');
  const unitText = toTidiedText(unit, 'unit').toLowerCase();
  if (!isYearOrCode(label, text, unitText)) {
    const isUnclear = unitText === '' && mayBeYearOrNumberOfDocument(label, text);
    if (!isUnclear) return record;
    throw new IndicatorError('name-number', text, { field: 'value', other: text, suggestion: text });
  }
  // 2015 with the unit `năm` is also how 2015 years are written, unless the label names a year.
  const mayBeDuration = unitText !== '' && !YEAR_LABEL.test(label);
  const isAlone = !mayBeDuration && !FIELDS_OF_AMOUNTS.some((field) => isGiven(record[field]));
  if (isAlone && DIGITS.test(text)) return { ...others, text };
  const digits = text.replaceAll('.', '');
  // If no other field makes the value an amount, the author has to write only the digits. Otherwise they have to stand in `text`.
  const remedy = isAlone ? { suggestion: digits } : { other: digits };
  throw new IndicatorError('name-number', text, { field: 'value', ...remedy });
}

/** Whether a number is a year or a code. A number with a unit other than `năm` is an amount. */
function isYearOrCode(label: string, text: string, unit: string): boolean {
  if (unit !== '' && unit !== 'năm') return false;
  // A tree may be 2000 years old: `Tuổi cây`.
  const isYearWithUnit = unit === 'năm' && YEAR.test(text) && !/tuổi/i.test(label);
  const isLabelledYear = YEAR_LABEL.test(label) && (YEAR.test(text) || GROUPED_YEAR.test(text));
  const isLabelledCode = unit === '' && CODE_LABEL.test(label) && GROUPS_OF_DIGITS.test(text);
  return isYearWithUnit || isLabelledYear || isLabelledCode;
}

/** Whether a number without a unit may be a year or the number of a document, although its label may be that of an amount: `Về đích`. */
function mayBeYearOrNumberOfDocument(label: string, text: string): boolean {
  return (EVENT_LABEL.test(label) && YEAR.test(text)) || (DOCUMENT_LABEL.test(label) && UNGROUPED.test(text));
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
