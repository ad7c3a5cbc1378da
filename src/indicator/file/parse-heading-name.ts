import { lowerFirst } from '../../text/sentence.ts';
import { type Column, columnOf, normalizeName } from './parse-columns.ts';

/**
 * What the cells below a heading are: a field of the record, or one of these:
 * - `index`: ratios in percent, 109,42, shown as `bằng 109,42%`;
 * - `comparison`: changes, or ratios in percent. The cells decide which;
 * - `share`: shares of a total. Beside a column of values they are further figures, else they are the values;
 * - `bare`: not known, because the heading only names a base, as in `So với cùng kỳ`;
 * - `ignored`: not shown.
 */
export type HeadingColumn = Column | 'index' | 'comparison' | 'share' | 'bare' | 'ignored';

/** What the name of a heading says, without its brackets and periods. */
export interface HeadingName {
  column: HeadingColumn;
  /** Fields that the name gives: `ước` for `Ước thực hiện`. */
  presets: Partial<Record<Column, string>>;
  /** A word in front of each cell: `tháng` for the cells 1 to 12 below `Tháng`. */
  prefix?: string;
}

/** Columns that number the rows. */
const ROW_NUMBERS = ['stt', 'tt', 'so-thu-tu', 'so-tt', 'no'];
/** Columns with ratios in percent, such as 109,42. */
const INDEXES = [
  'chi-so',
  'chi-so-phat-trien',
  'toc-do-phat-trien',
  'chi-so-gia',
  'chi-so-gia-tieu-dung',
  'chi-so-san-xuat',
  'chi-so-san-xuat-cong-nghiep',
];
const SHARES = ['co-cau', 'ty-trong'];
/** Names of changes that are always in percent. */
const RATES = [
  'toc-do-tang',
  'toc-do-tang-truong',
  'tang-truong',
  'ty-le-tang',
  'ty-le-tang-giam',
  'toc-do-tang-giam',
];
/** Names that also give another field or a prefix. */
const SPECIAL_NAMES = new Map<string, HeadingName>([
  ['uoc-thuc-hien', { column: 'value', presets: { qualifier: 'ước' } }],
  ['uoc-th', { column: 'value', presets: { qualifier: 'ước' } }],
  ['luy-ke', { column: 'value', presets: { qualifier: 'lũy kế' } }],
  ['luy-ke-thuc-hien', { column: 'value', presets: { qualifier: 'lũy kế' } }],
  ['thuc-hien-luy-ke', { column: 'value', presets: { qualifier: 'lũy kế' } }],
  ['cong-don', { column: 'value', presets: { qualifier: 'lũy kế' } }],
  ['ty-le-phan-tram', { column: 'value', presets: { unit: '%' } }],
  ['cung-ky', { column: 'previous', presets: { previousPeriod: 'cùng kỳ' } }],
  ['thuc-hien-cung-ky', { column: 'previous', presets: { previousPeriod: 'cùng kỳ' } }],
  ['cung-ky-nam-truoc', { column: 'previous', presets: { previousPeriod: 'cùng kỳ năm trước' } }],
  ['thuc-hien-cung-ky-nam-truoc', { column: 'previous', presets: { previousPeriod: 'cùng kỳ năm trước' } }],
  ['thuc-hien-nam-truoc', { column: 'previous', presets: { previousPeriod: 'năm trước' } }],
  ['du-toan', { column: 'planTarget', presets: { planBy: 'dự toán' } }],
  ['du-toan-nam', { column: 'planTarget', presets: { planBy: 'dự toán năm' } }],
  ['quy', { column: 'period', presets: {}, prefix: 'quý' }],
  ['thang', { column: 'period', presets: {}, prefix: 'tháng' }],
]);
/** `Kế hoạch Trung ương giao`, `Dự toán HĐND tỉnh giao`. */
const ASSIGNED_PLAN = /^(kế hoạch|dự toán|chỉ tiêu|mục tiêu) \S.{0,60} giao$/i;
/** The ratio of the plan: `Thực hiện/Kế hoạch`. */
const PLAN_RATIO = /^(th|thực hiện) ?\/ ?(kh|kế hoạch)$/i;
/** `Giá hiện hành`, `Giá so sánh 2010`: the prices in which a value is measured. */
const PRICES = /^(theo )?giá (hiện hành|thực tế|so sánh( (năm )?\d{4})?|cố định( (năm )?\d{4})?)$/i;

/** Whether a column numbers the rows: STT, TT. */
export function isRowNumber(name: string): boolean {
  return ROW_NUMBERS.includes(name);
}

/** The prices that a text names, for the note of a record: `Giá so sánh 2010`. */
export function parsePrices(text: string): string | undefined {
  if (!PRICES.test(text)) return undefined;
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

/** Reads a name; `undefined` for an unknown one. */
export function parseHeadingName(heading: string): HeadingName | undefined {
  if (heading === '' || heading === '%') return { column: 'bare', presets: {} };
  const name = normalizeName(heading);
  const special = SPECIAL_NAMES.get(name);
  if (special) return special;
  if (isOneOf(name, INDEXES)) return { column: 'index', presets: {} };
  if (isOneOf(name, SHARES)) return { column: 'share', presets: { unit: '%' } };
  const isRate = isOneOf(name, RATES) || (heading.includes('%') && isOneOf(name, ['tang-giam']));
  if (isRate) return { column: 'change', presets: { changeUnit: '%' } };
  if (ASSIGNED_PLAN.test(heading)) return { column: 'planTarget', presets: { planBy: lowerFirst(heading) } };
  if (PLAN_RATIO.test(heading)) return { column: 'planRatio', presets: {} };
  const note = parsePrices(heading);
  if (note) return { column: 'value', presets: { note } };
  const hasPercent = heading.includes('%');
  const column = columnOf(heading);
  // With a percent sign, a name can only be the ratio of the plan: `% kế hoạch`.
  return column && (!hasPercent || column === 'planRatio') ? { column, presets: {} } : undefined;
}

/** Whether a normalized name is one of the names, with or without a percent sign. */
function isOneOf(name: string, names: readonly string[]): boolean {
  return names.includes(name.replace(/^phan-tram-|-phan-tram$/, ''));
}
