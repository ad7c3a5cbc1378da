import { tidy } from '../text/sentence.ts';
import { type Column, columnOf, normalizeName } from './parse-columns.ts';

/** What a heading says about its column. */
export interface Heading {
  /** `index`: the column may be an index or a change; the signs in its cells decide. `ignored`: the column is not shown. */
  column: Column | 'index' | 'ignored';
  /** Fields that the heading itself gives, for rows with a cell in the column: the unit of `Kế hoạch (tỷ đồng)`. */
  presets: Partial<Record<Column, string>>;
  /** A word in front of each cell: `tháng` for the cells 1 to 12 below `Tháng`. */
  prefix?: string;
}

/** Columns that number the rows. */
const ROW_NUMBERS = ['stt', 'tt', 'so-thu-tu'];
/** Columns with an index (109,42) or a change (+9,42). Only the signs in the cells show which. */
const INDEXES = ['chi-so', 'chi-so-phat-trien'];
/** Changes that are in percent by their name. */
const RATES = [
  'toc-do-tang',
  'toc-do-tang-truong',
  'tang-truong',
  'ty-le-tang',
  'ty-le-tang-giam',
  'toc-do-tang-giam',
];
/** Names that also give another field or a prefix. */
const SPECIAL_NAMES = new Map<string, Heading>([
  ['uoc-thuc-hien', { column: 'value', presets: { qualifier: 'ước' } }],
  ['uoc-th', { column: 'value', presets: { qualifier: 'ước' } }],
  ['luy-ke', { column: 'value', presets: { qualifier: 'lũy kế' } }],
  ['cong-don', { column: 'value', presets: { qualifier: 'lũy kế' } }],
  ['cung-ky', { column: 'previous', presets: { previousPeriod: 'cùng kỳ' } }],
  ['cung-ky-nam-truoc', { column: 'previous', presets: { previousPeriod: 'cùng kỳ năm trước' } }],
  ['quy', { column: 'period', presets: {}, prefix: 'quý' }],
  ['thang', { column: 'period', presets: {}, prefix: 'tháng' }],
]);
/** The name, and what stands in brackets after it. */
const BRACKETS = /^([^()]*[^()\s])\s*\(([^()]*)\)$/;
const YEAR = /^(?:năm )?(\d{4})$/i;
/** A value of a year: `Thực hiện năm 2023`. */
const NAME_WITH_YEAR = /^(.*\S) năm (\d{4})$/i;
const COMPARISON = /^(.*?) ?so với (.*\S)$/i;
/** Units that a heading may have. Others stand in the column of units, because words in brackets may be anything. */
const UNIT =
  /^(%|‰|((nghìn|ngàn|triệu|tỷ|tỉ|trăm) )?(đồng|vnđ|usd|người|lượt|lượt người|hộ|hộ dân|xã|thôn|bản|huyện|tỉnh|tấn|tạ|kg|m2|m²|m3|m³|km|km2|km²|m|ha|con|cái|căn|nhà|dự án|công trình|tiêu chí|doanh nghiệp|hợp tác xã|học sinh|trường|giường|kwh|lần|ngày|giờ|điểm)(\/[\p{L} ]+)?|tỷ|triệu|điểm phần trăm|điểm %)$/iu;
/** A longer text is no name. */
const MAX_NAME_LENGTH = 200;
const UNIT_COLUMNS: Column[] = ['value', 'of', 'previous', 'planTarget', 'series'];

/** Reads a heading that is not empty. `undefined` for an unknown one. */
export function parseHeading(text: string, ignoredNames: ReadonlySet<string>): Heading | undefined {
  if (text.length > MAX_NAME_LENGTH) return undefined;
  const heading = tidy(text);
  const name = normalizeName(heading);
  const isIgnored = heading.startsWith('#') || ROW_NUMBERS.includes(name) || ignoredNames.has(name);
  if (isIgnored) return { column: 'ignored', presets: {} };
  return parseName(heading) ?? parseBrackets(heading) ?? parseYear(heading) ?? parseComparison(heading);
}

/** The names of the attribute `ignore-columns`: `Ghi chú; STT`. */
export function parseIgnoredNames(text: string): Set<string> {
  return new Set(text.split(';').map(normalizeName).filter(Boolean));
}

function parseName(heading: string): Heading | undefined {
  const name = normalizeName(heading);
  const special = SPECIAL_NAMES.get(name);
  if (special) return special;
  if (INDEXES.includes(name)) return { column: 'index', presets: {} };
  if (RATES.includes(name)) return { column: 'change', presets: { changeUnit: '%' } };
  const hasPercent = heading.includes('%');
  const column = columnOf(heading);
  // With a percent sign, a name can only be the ratio of the plan: `% kế hoạch`.
  return column && (!hasPercent || column === 'planRatio') ? { column, presets: {} } : undefined;
}

function parseBrackets(heading: string): Heading | undefined {
  const [, name = '', inBrackets = ''] = BRACKETS.exec(heading) ?? [];
  const base = name ? (parseName(name) ?? parseComparison(name)) : undefined;
  if (!base) return undefined;
  const { column, presets } = base;
  if (column === 'index') return { column, presets: { ...presets, ...toChangeUnit(inBrackets) } };
  const [, year] = YEAR.exec(inBrackets) ?? [];
  if (year && column === 'value') return { ...base, presets: { ...presets, period: year } };
  if (!UNIT.test(inBrackets)) return undefined;
  if (column === 'planRatio') return inBrackets === '%' ? base : undefined;
  if (column === 'change') return { ...base, presets: { ...presets, changeUnit: inBrackets } };
  const takesUnit = UNIT_COLUMNS.includes(column as Column);
  return takesUnit ? { ...base, presets: { ...presets, unit: inBrackets } } : undefined;
}

function toChangeUnit(inBrackets: string): Partial<Record<Column, string>> {
  return UNIT.test(inBrackets) ? { changeUnit: inBrackets } : {};
}

function parseYear(heading: string): Heading | undefined {
  const [, name = '', year = ''] = NAME_WITH_YEAR.exec(heading) ?? [];
  const base = name ? parseName(name) : undefined;
  return base?.column === 'value' ? { ...base, presets: { ...base.presets, period: year } } : undefined;
}

/** `Tốc độ tăng so với cùng kỳ` is a change since `cùng kỳ`; `So với cùng kỳ` alone may be an index. */
function parseComparison(heading: string): Heading | undefined {
  const [, name = '', previousPeriod = ''] = COMPARISON.exec(heading) ?? [];
  if (!previousPeriod) return undefined;
  const isBare = name === '' || name === '%';
  if (isBare) return { column: 'index', presets: { previousPeriod, ...(name && { changeUnit: '%' }) } };
  const base = parseName(name);
  return base?.column === 'change' ? { ...base, presets: { ...base.presets, previousPeriod } } : undefined;
}
