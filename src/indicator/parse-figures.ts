import { tidy } from '../text/sentence.ts';
import { decode } from '../text/decode.ts';
import { IndicatorError, type IndicatorRecord } from './parse-record.ts';
import { parseTable, TableError } from './parse-table.ts';

/** Figures by their ids. */
export type IndicatorRecords = ReadonlyMap<string, IndicatorRecord>;

/** What a column may be called, accents, case and spaces aside, and what it holds. English names are those of the attributes. */
const COLUMNS = {
  id: 'ma ma-chi-tieu ma-so',
  label: 'chi-tieu ten-chi-tieu ten nhan',
  value: 'gia-tri so-lieu ket-qua thuc-hien',
  decimals: 'so-chu-so-thap-phan',
  text: 'noi-dung chu',
  unit: 'don-vi don-vi-tinh dvt',
  qualifier: 'muc-do tu-di-kem bo-ngu',
  of: 'tong-so tren-tong-so tong',
  planRatio: 'ty-le-ke-hoach so-voi-ke-hoach phan-tram-ke-hoach dat-ke-hoach',
  planBy: 'ke-hoach-giao giao-boi cap-giao don-vi-giao',
  planTarget: 'muc-tieu chi-tieu-giao ke-hoach',
  planStatus: 'tinh-trang ket-qua-ke-hoach danh-gia',
  previous: 'ky-truoc gia-tri-ky-truoc',
  previousPeriod: 'ten-ky-truoc so-voi nam-truoc',
  change: 'thay-doi tang-giam',
  changeUnit: 'don-vi-thay-doi',
  changeDirection: 'chieu-thay-doi chieu',
  rank: 'xep-hang thu-hang hang',
  rankOf: 'tong-so-xep-hang tren-tong-xep-hang',
  rankScope: 'pham-vi-xep-hang xep-hang-trong',
  series: 'chuoi-so-lieu cac-ky',
  period: 'ky nam thoi-ky ky-bao-cao',
  asOf: 'den-ngay ngay-so-lieu tinh-den',
  area: 'dia-ban',
  programme: 'chuong-trinh program',
  source: 'nguon nguon-so-lieu',
  sourceHref: 'lien-ket-nguon',
  method: 'cach-tinh phuong-phap',
  note: 'ghi-chu',
};
const FIELDS = new Map(
  Object.entries(COLUMNS).flatMap(([field, names]) =>
    [toPlain(field), ...names.split(' ')].map((name) => [name, field] as const),
  ),
);

/**
 * Reads a file of figures: JSON, a list of records with an `id` or an object of them by id; or CSV as a spreadsheet saves it, with
 * semicolons, commas or tabs.
 *
 * @throws IndicatorError that names a column that is missing.
 */
export function readIndicators(bytes: Uint8Array, contentType: string): IndicatorRecords {
  const text = decode(bytes, contentType).replace(/^\ufeff/, '');
  return /^\s*[[{]/.test(text) ? readJson(text) : readTable(text);
}

function readJson(text: string): IndicatorRecords {
  const parsed = JSON.parse(text) as Record<string, Record<string, unknown>>;
  const entries = Object.entries(parsed).map(([key, fields]) => {
    const known = Object.entries(fields).map(([name, value]) => [FIELDS.get(toPlain(name)) ?? name, value]);
    const { id, ...record } = Object.fromEntries(known) as { id?: unknown };
    return [String(Array.isArray(parsed) ? id : key), record as unknown as IndicatorRecord] as const;
  });
  return new Map(entries);
}

function readTable(text: string): IndicatorRecords {
  // What Excel calls the separator by, for itself.
  const [, told, table = text] = /^sep=(.)\r?\n(.*)$/s.exec(text) ?? [];
  const [head = [], ...rows] = toRows(table, told ?? separatorOf(table));
  const fields = head.map((name) => FIELDS.get(toPlain(name)));
  for (const [field, name] of [
    ['id', 'mã'],
    ['label', 'chỉ tiêu'],
  ] as const)
    if (!fields.includes(field)) throw new IndicatorError('missing', `${field} (${name})`);
  const unknown = head.filter((name, at) => name.trim() && !fields[at]);
  if (unknown.length)
    console.warn(`mtqg-indicator: no figure has what these columns hold: ${unknown.join(', ')}`);

  const records = new Map<string, IndicatorRecord>();
  for (const row of rows) {
    const cells = row.map((cell, at) => [fields[at], tidy(cell)] as const);
    const { id, ...record } = Object.fromEntries(cells.filter(([field, cell]) => field && cell)) as {
      id?: string;
    } & IndicatorRecord;
    if (id) records.set(id, record);
  }
  return records;
}

function toRows(table: string, separator: string): string[][] {
  try {
    return parseTable(table, separator);
  } catch (error) {
    if (error instanceof TableError) throw new IndicatorError('unread', error.text, `row ${error.row}`);
    throw error;
  }
}

/** Whatever separates most in the first line, outside of quotes. */
function separatorOf(table: string): string {
  const line = /^.*/.exec(table.replace(/"[^"]*"/g, ''))![0];
  const count = (separator: string) => line.split(separator).length;
  return [';', ',', '\t'].sort((one, other) => count(other) - count(one))[0]!;
}

/** `Tỉ lệ kế hoạch`, `plan_ratio` and `planRatio` as they are looked up: `ty-le-ke-hoach`, `plan-ratio`. */
function toPlain(name: string): string {
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
