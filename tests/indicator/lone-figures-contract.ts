import fc from 'fast-check';
import { isIndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { hasComparison, parseFigure } from '../../src/indicator/record/parse-figure.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import { INDICATOR_FIELDS, type IndicatorRecord } from '../../src/indicator/record/record.ts';
import type { Language } from '../../src/text/language.ts';
import { thirtiethInBrowsers } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';

/** The fields that a tile shows or reads without the code for comparisons. */
const LONE_FIELDS = [
  'label',
  'value',
  'decimals',
  'text',
  'unit',
  'qualifier',
  'of',
  'period',
  'asOf',
  'status',
  'area',
  'programme',
  'source',
  'sourceHref',
  'method',
  'note',
  'numberFormat',
];
const LISTS = ['changes', 'plans'];

/** Labels, amounts, units, times and words, of which each may stand in each field. */
const TEXTS = [
  'Xã đạt chuẩn',
  'Tỷ lệ hộ nghèo',
  'GRDP (tỷ đồng)',
  'Xếp hạng PCI',
  'Hộ nghèo năm 2022',
  'Năm đạt chuẩn',
  '62',
  '62/127',
  '12,02',
  '12.02',
  '1.200',
  '1,200',
  '12,02%',
  'trên 4',
  '61–62',
  'khoảng 24',
  '-',
  '…',
  '-5',
  '0',
  ...['xã', '%', 'tỷ đồng', 'hộ', 'triệu đồng/người', 'điểm phần trăm', 'bậc'],
  ...['2023', '2022', 'quý I/2024', '31/12/2023', '31/02/2023', 'tháng 13', 'cùng kỳ', '2023 (ước)'],
  'tăng 5% so với cùng kỳ',
  'giảm 2 xã',
  'đạt 95% kế hoạch',
  'chiếm 9,6%',
  'đứng đầu cả nước',
  '17/63 tỉnh',
  'sơ bộ',
  'chính thức',
  'lũy kế',
  'gần',
  'đạt',
  'tỉnh',
  '/bao-cao',
  'vi',
  'en',
  '#REF!',
  'T? lệ',
  '2021: 8,5; 2022: 9',
];

const valueOfField = fc.constantFrom(...TEXTS, 62, 12.02, '', null);
const records = fc
  .record({
    label: fc.constantFrom(
      'Xã đạt chuẩn',
      'Tỷ lệ hộ nghèo',
      'Xếp hạng PCI',
      'Hộ nghèo năm 2022',
      'GRDP (tỷ đồng)',
    ),
    fields: fc.dictionary(fc.constantFrom(...INDICATOR_FIELDS), valueOfField, { maxKeys: 6 }),
  })
  .map(({ label, fields }) => ({ label, ...fields }) as unknown as IndicatorRecord);

/** What was read, or the mistake. */
function resultOf(read: () => object): object {
  try {
    return read();
  } catch (error) {
    if (!isIndicatorError(error)) throw error;
    const { message, problem, text, field, other, suggestion } = error;
    return { message, problem, text, field, other, suggestion };
  }
}

const readAlone = (record: IndicatorRecord, pageLanguage: Language) =>
  resultOf(() => parseFigure(record, { otherPeriods: new Map(), pageLanguage }, undefined));
const readCompletely = (record: IndicatorRecord, pageLanguage: Language) =>
  resultOf(() => parseIndicator(record, undefined, pageLanguage));

/** A tile reads a record without comparisons before it has the code for comparisons. */
export function loneFiguresContract({ it, equal }: Runner): void {
  it('are read without the code for comparisons only if no field that compares is given', () => {
    const comparing = [...INDICATOR_FIELDS, ...LISTS].filter((field) =>
      hasComparison({ label: 'X', [field]: 'x' }),
    );
    const expected = [...INDICATOR_FIELDS, ...LISTS].filter((field) => !LONE_FIELDS.includes(field));
    equal(comparing, expected);
    equal(comparing.length, 16);
    for (const field of comparing) {
      for (const missing of ['', null, undefined])
        equal(hasComparison({ label: 'X', [field]: missing }), false);
    }
  });

  it('are the same, and have the same mistakes, without the code for comparisons and with it', () => {
    const counts = { read: 0, mistaken: 0 };
    const compare = (record: IndicatorRecord, pageLanguage: Language) => {
      if (hasComparison(record)) return;
      const alone = readAlone(record, pageLanguage);
      counts['problem' in alone ? 'mistaken' : 'read']++;
      equal(alone, readCompletely(record, pageLanguage), JSON.stringify(record));
    };
    for (const field of LONE_FIELDS) {
      for (const text of TEXTS) {
        for (const others of [{}, { value: '5' }, { value: '62/127', unit: 'xã', period: '2023' }])
          compare({ label: 'Xã đạt chuẩn', ...others, [field]: text }, 'vi');
      }
    }
    fc.assert(fc.property(records, fc.constantFrom('vi', 'en'), compare), {
      numRuns: thirtiethInBrowsers(5000),
    });
    equal(counts.read > 100 && counts.mistaken > 100, true, JSON.stringify(counts));
  });
}
