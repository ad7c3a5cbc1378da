import { toErrorSentence } from '../../src/indicator/record/error-sentence.ts';
import { IndicatorError } from '../../src/indicator/record/indicator-error.ts';
import type { MistakeDetails } from '../../src/indicator/record/mistake.ts';
import type { IndicatorProblem } from '../../src/indicator/record/problem.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import type { Runner } from '../text/text-contract.ts';

type Details = Partial<MistakeDetails>;

/** Each kind of mistake, with examples of its details. A new kind without an entry does not compile. */
const KINDS: Record<IndicatorProblem, Details[]> = {
  unread: [
    { field: 'value' },
    { field: 'value', suggestion: '12,02' },
    { column: 'giá trị', suggestion: '12,02', other: '"12,02"' },
    { field: 'note', column: 'ghi chú' },
  ],
  'words-behind-number': [{ field: 'value', suggestion: '62', other: 'KH' }],
  'unknown-attribute': [{ suggestion: 'value' }],
  unquoted: [{ field: 'planBy' }],
  'several-lines': [{ field: 'value' }, { column: 'giá trị' }],
  'invisible-sign': [{ field: 'value' }, { column: 'giá trị' }],
  power: [
    { column: 'giá trị', other: '10⁶', suggestion: '1.000.000' },
    { column: 'giá trị', other: '5⁶' },
  ],
  'maybe-fraction': [{ field: 'planRatio', suggestion: '80', other: '0,8%' }],
  words: [{ column: 'giá trị' }],
  'unit-in-number': [{ field: 'value', suggestion: '5', other: 'xã' }],
  'other-unit': [{ field: 'planTarget', suggestion: 'ha', other: 'xã' }],
  'rank-of-scope': [{ field: 'rankOf', other: '63', suggestion: 'tỉnh' }],
  'number-in-brackets': [{ field: 'value', suggestion: '-1.234', other: '1.234' }],
  'no-english-number': [{ field: 'value' }],
  'impossible-time': [
    { text: '31/6/2023' },
    { text: 'tháng 13/2023' },
    { text: 'quý V' },
    { text: '2025–2021' },
  ],
  'no-year': [{ field: 'period' }],
  'long-text': [
    { field: 'note', other: '6000', suggestion: '5000' },
    { row: 3, other: '6000', suggestion: '5000' },
  ],
  'no-data-sign': [{ field: 'value' }],
  accents: [{}, { row: 1 }, { suggestion: 'Năm 2022', other: 'Nam giới 2022' }],
  'plan-against-figures': [{}],
  'qualifier-in-status': [
    { field: 'status', text: 'quyết toán' },
    { column: 'mức chính thức', text: 'dự kiến' },
  ],
  'note-conflict': [{ text: 'Số 6 tháng', other: '2023', column: 'Ghi chú' }],
  'column-numbers': [{ text: '1; 2; 3', other: '1', suggestion: 'Phường 1', row: 2 }],
  'numbered-areas': [{ text: '1', suggestion: 'Quận 1', row: 2 }],
  'unnamed-figures': [{ text: 'Huyện X', row: 2 }],
  'only-plan': [{ text: 'Dự toán năm 2023' }],
  'part-of-year': [{ text: 'Thu ngân sách 9 tháng', suggestion: '9 tháng năm 2023', row: 1 }],
  'part-column': [{ text: 'Trong đó: nữ', suggestion: 'nữ' }],
  'figure-of-base': [
    { field: 'change', other: '80 xã', suggestion: 'giảm 5% so với năm 2022' },
    { column: 'thay đổi', other: '80 xã', suggestion: 'giảm 5% so với năm 2022' },
  ],
  mark: [{ field: 'value' }, { field: 'value', suggestion: '12,5 tỷ đồng' }],
  'change-field': [{ field: 'planRatio' }, { field: 'planRatio', suggestion: 'bằng 1,5 lần kế hoạch' }],
  'other-record': [
    { column: 'kỳ trước', row: 3, other: '2022: 120', suggestion: '2' },
    { column: 'kỳ trước', row: 3, other: '2022: 120', suggestion: '3' },
    { field: 'previous', row: 3, other: '2022: 120', suggestion: '2', isJson: true },
  ],
  'ratio-of-other-plan': [
    {
      column: 'TH/KH 2024 (%)',
      text: '90,9',
      other: 'kế hoạch năm 2025: 110',
      suggestion: '90,9% kế hoạch năm 2025',
    },
  ],
  'plan-over-figure': [{ column: 'So với kế hoạch (%) 2024', text: '109,6', other: 'kế hoạch năm 2025: 57' }],
  'ratio-of-other-figure': [
    {
      column: 'TH/KH 2025 (%)',
      text: '90,9',
      other: '2024: 100',
      suggestion: '90,9% kế hoạch năm 2025',
    },
  ],
  'no-ratio': [{ column: 'chỉ số' }],
  'unnamed-ratio': [
    { field: 'planRatio' },
    { field: 'planRatio', text: '90', suggestion: 'kế hoạch tỉnh giao' },
    { column: 'TH/KH (%)', text: '90', suggestion: 'kế hoạch tỉnh giao' },
  ],
  'unread-change': [{ field: 'change' }],
  missing: [{ text: 'label' }],
  time: [{ field: 'value' }, { column: 'giá trị' }],
  'misplaced-quote': [{ row: 2 }],
  separator: [{}, { text: 'sep=,', other: ';' }],
  'no-file': [{ text: 'bang-1' }, { text: '' }],
  unknown: [{ suggestion: 'a, b' }, { text: '', suggestion: 'a, b' }, { suggestion: undefined }],
  'missing-area': [{ other: 'dan-so:huyen-a', suggestion: 'huyen-a, huyen-b' }],
  'unknown-field': [{ suggestion: 'planRatio' }, { field: 'plans[0]' }],
  'unknown-column': [{ suggestion: 'giá trị' }, {}],
  'unnamed-column': [{ row: 2 }],
  'plan-line': [{ row: 2, suggestion: 'Kế hoạch 2025' }],
  'ratio-unit': [{ column: 'Tỷ lệ', suggestion: 'Số lượng' }],
  'reversed-signs': [{ suggestion: 'Tăng, giảm' }],
  'columns-of-indicators': [{ text: 'Chỉ tiêu', other: 'Đã tiếp nhận' }],
  'second-headings': [{ row: 2 }],
  'unnamed-rows': [{ row: 2 }, { row: 2, suggestion: 'Chỉ tiêu' }],
  'no-percent-sign': [{ column: '2023', other: '5%', suggestion: '6%' }],
  'half-school-year': [{ suggestion: '“Năm học 2021-2022”, “Năm học 2022-2023”' }],
  'heading-above': [{ row: 1, suggestion: 'Số dự án nông nghiệp' }],
  'duplicate-column': [{ other: 'giá trị' }, { other: 'Số liệu đến 30/9/2024', suggestion: '30/9/2024' }],
  'index-column': [{}, { suggestion: 'Chỉ số phát triển (năm trước = 100)' }],
  'duplicate-id': [{ other: '2', row: 3 }],
  'duplicate-label': [{ other: '2', row: 3 }],
  'row-without-period': [{ text: 'Số vụ cháy', other: '3', row: 2 }],
  'units-of-id': [{ other: 'tỷ đồng', suggestion: 'triệu USD', row: 3 }],
  'duplicate-row': [{ other: '2', row: 3 }],
  'duplicate-field': [{ other: 'value' }],
  'last-comma': [{ field: 'JSON', text: ',}', row: 3 }],
  'json-list': [{}],
  'no-id': [{ row: 2 }],
  'no-label': [{ row: 2 }],
  'row-of-period': [{ row: 2 }, { row: 2, text: 'Quý I', suggestion: 'Quý I/2023' }],
  'missing-period': [{ other: 'a:2023', suggestion: '2022, 2023' }],
  'unknown-period': [{ other: 'a', suggestion: '2022, 2023' }],
  'no-period': [{ other: '2022, 2023', suggestion: 'Giá trị 2023' }],
  'unnamed-period': [{ suggestion: 'Tháng 5/2024' }],
  'school-years': [
    { suggestion: 'Năm học 2022-2023, Giai đoạn 2022-2023' },
    { field: 'period', suggestion: 'Năm học 2022-2023, Giai đoạn 2022-2023' },
  ],
  'ratio-column': [
    { other: 'Cơ cấu (%)', suggestion: 'So với kế hoạch (%)' },
    { other: 'Cơ cấu (%)' },
    { other: 'Chỉ số so với cùng kỳ (%)' },
  ],
  'period-of-other': [{ other: 'Mục tiêu năm 2030', suggestion: 'Kết quả 2024' }],
  'year-plan': [{ other: 'Kế hoạch năm 2024', suggestion: 'kế hoạch năm' }],
  'no-indicator': [{ other: 'Dân số' }],
  'dividing-column': [{ suggestion: 'Học sinh lớp 6', other: 'Số lớp' }, { suggestion: 'Học sinh học kỳ 1' }],
  'plan-row': [{ column: 'Năm', row: 4 }],
  'no-area': [{ row: 3 }],
  'row-number': [{ column: 'TT', row: 2 }],
  'name-number': [
    { field: 'value', suggestion: '2015' },
    { column: 'giá trị', other: '2019' },
    { column: 'giá trị', other: '2019', suggestion: '2019' },
  ],
  'heading-without-year': [{ other: '2023', suggestion: 'quý I/2023' }],
  'index-base': [{}],
  'outside-row': [{ row: 2 }, { row: 0 }, { row: 2, other: '3' }],
  'split-note': [{ row: 2 }],
  'beside-line': [{ other: 'Năm 2023', row: 2 }],
  'line-above': [{ row: 2 }, { row: 0 }],
  'other-time': [{ text: 'Quý I năm 2024', other: 'quý II/2024', row: 1 }],
  'unit-line': [{ row: 2 }, { row: 0 }],
  'section-unit': [{ other: '2', row: 3 }],
  'row-above': [{ other: '2', row: 3 }],
  'group-head': [{ other: '2', row: 3 }],
  'broken-label': [{ other: '2', row: 3 }],
  'unclear-part': [
    { other: '2', row: 3 },
    { other: '2', row: 3, suggestion: '+' },
  ],
  'unclear-item': [{ other: '2', row: 3 }],
  'unclear-head': [{ row: 3, other: '2' }],
  'unclear-indent': [{ other: '2', row: 3 }],
  'unclear-period': [{ other: '2', row: 3 }],
  'no-subject': [{ row: 3 }],
  'lone-figure': [{ row: 3 }],
  'nothing-below': [{ row: 9 }],
  'merged-cell': [{ row: 2 }],
  picture: [{ column: '2023' }],
  'no-table': [{}],
  'short-row': [{ row: 2 }],
  'blank-cell': [{ other: 'Huyện A', row: 3 }],
  'label-unit': [{ other: 'tỷ đồng' }, { other: 'tỷ đồng', suggestion: 'Mật độ (người/km²)' }],
  'several-units': [{ field: 'unit' }, { field: 'label', column: 'Chỉ tiêu' }],
  'unit-in-note': [{ field: 'source' }, { field: 'note', column: 'Ghi chú' }],
  'unit-of-label': [{ field: 'unit' }],
  'unit-of-other-kind': [{}, { suggestion: 'Tỷ lệ hộ nghèo (%)' }],
  'percent-column': [{ text: '12,5', column: 'Tăng, giảm', other: '2' }],
  'misplaced-comma': [
    { field: 'value', other: '103,2', suggestion: '103,1' },
    { column: '2023', suggestion: '103,1' },
  ],
  'plan-column': [
    { suggestion: 'Tăng, giảm so với dự toán' },
    { other: 'So với dự toán (%)', suggestion: 'Tăng, giảm so với dự toán' },
  ],
  'index-as-growth': [
    { field: 'value', suggestion: '8,2' },
    { column: '2023', suggestion: '8,2' },
  ],
  'growth-as-index': [
    { field: 'value', suggestion: '108,2' },
    { column: '2023', text: '-1,8', suggestion: '98,2' },
  ],
  'double-negative': [{ field: 'value', other: 'giảm', suggestion: 'tăng, giảm' }],
  placeholder: [
    { field: 'value', suggestion: '99.999' },
    { field: 'series', suggestion: 'âm 9999' },
    { column: '2023' },
  ],
  'impossible-number': [
    { field: 'value', other: '0%', suggestion: '100%' },
    { column: '2023', other: '0 người' },
  ],
  'too-large-decrease': [
    { field: 'change', other: 'Số hộ nghèo' },
    { column: 'tăng giảm', other: 'Số hộ nghèo' },
  ],
  'not-whole': [
    { field: 'value', other: 'xã' },
    { field: 'change', other: 'xã', suggestion: '12,5%' },
  ],
  'no-headings': [{ text: '97', suggestion: 'Chỉ tiêu; Giá trị; Đơn vị' }],
  'long-row': [{ row: 2 }, { row: 2, suggestion: ',' }],
  'wide-table': [{ other: '1.000', row: 2 }],
  'split-number': [{ other: '12', row: 2 }],
  'heading-conflict': [{ column: 'đơn vị', other: 'tỷ đồng' }],
  contradiction: [{ field: 'value', other: '127' }],
  'numbers-contradict': [
    { field: 'change', other: '100; 90' },
    { field: 'planRatio', other: '66; 65' },
    { field: 'also', other: '127; 62' },
  ],
  'change-from-plan': [{ field: 'change', other: '100' }],
  points: [{ field: 'change', other: '8; 5', suggestion: 'giảm 3 điểm phần trăm' }],
  fraction: [{ field: 'planRatio', other: '1.000; 950', suggestion: '95' }],
  'ambiguous-number': [{ field: 'value', other: '18236.214' }],
  'unclear-number': [{ field: 'value' }],
  'ambiguous-day': [{ column: 'kỳ', other: '12/31/2023' }],
  'no-record': [{}],
  'record-error': [{}],
  'inexact-number': [{ field: 'value' }],
  incomplete: [{ field: 'rankOf', other: 'rank' }],
  'qualified-rank': [{ field: 'qualifier' }],
  'change-unit': [
    { field: 'change', suggestion: '1,7 điểm phần trăm', other: '1,7%' },
    { field: 'change', suggestion: '50%' },
  ],
  'change-conflict': [
    { field: 'changeDirection', other: '-3', suggestion: '3' },
    { field: 'changeUnit', other: '3% GDP' },
  ],
  'series-order': [{ other: '2023' }],
  'series-overlap': [{ field: 'series', other: '2023' }],
  part: [{ other: '127' }],
  'larger-part': [
    { text: '128', other: '127' },
    { field: 'also', text: '160%', other: '100%' },
  ],
  rank: [{}, { other: '63' }],
  'rank-field': [{ field: 'value' }, { column: 'giá trị' }],
  'spreadsheet-error': [{ field: 'value' }],
  'status-in-ratio': [{ field: 'planRatio' }, { column: 'TH/KH (%)' }],
  formula: [{ field: 'value' }],
  'number-as-date': [{ field: 'value' }],
  'program-error': [{ field: 'label' }],
  encoding: [{ field: 'note' }],
  'damaged-letter': [{ field: 'note', text: 'nƣớc', other: 'ƣ', suggestion: 'nước' }, { other: 'Ḥ' }],
  escaped: [{ field: 'label', suggestion: 'Tổng' }, { field: 'label' }],
  'excel-file': [{}],
  'html-file': [{}],
  'empty-file': [{}],
};

/** The part of a sentence with what to do. For an unknown id, this is the list of known ids. */
const VIETNAMESE_REMEDY = /(; |, |nếu không dùng cột này, )hãy \p{L}+|; hiện có: /u;
const ENGLISH_REMEDY =
  /[;,] (or |if .*)?(write|use|put|add|remove|keep|check|save|name|correct|quote|swap|begin|split|set|rename|double|move)\b|; the data has: /;

/** The sentence of a record's mistake, or `none`. */
function mistakeOf(record: unknown): string {
  try {
    parseIndicator(record as IndicatorRecord);
    return 'none';
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    return toErrorSentence(error, 'vi');
  }
}

const AMOUNT = 'một số như 1.200 hoặc 12,02, cũng có thể như “trên 4”, “khoảng 24”, “61–62”';
const SHARED_UNIT = 'là đơn vị chung của mọi số trong chỉ tiêu này';

/** Records with a unit beside a number, and what to write. */
const UNITS: [record: object, mistake: string][] = [
  [
    { value: '5 xã' },
    `“5 xã” ở thuộc tính “value” có cả đơn vị; hãy viết 5 và ghi “xã” ở thuộc tính “unit”, ${SHARED_UNIT}`,
  ],
  [
    { value: '5 xã', unit: 'xã' },
    `“5 xã” ở thuộc tính “value” có cả đơn vị; hãy viết 5 và ghi “xã” ở thuộc tính “unit”, ${SHARED_UNIT}`,
  ],
  [
    { value: '17.796 m3' },
    `“17.796 m3” ở thuộc tính “value” có cả đơn vị; hãy viết 17.796 và ghi “m3” ở thuộc tính “unit”, ${SHARED_UNIT}`,
  ],
  [
    { value: '65 xã/127 xã' },
    `“65 xã/127 xã” ở thuộc tính “value” có cả đơn vị; hãy viết 65/127 và ghi “xã” ở thuộc tính “unit”, ${SHARED_UNIT}`,
  ],
  [
    { value: '95 xã trở lên' },
    `“95 xã trở lên” ở thuộc tính “value” có cả đơn vị; hãy viết 95 trở lên và ghi “xã” ở thuộc tính “unit”, ${SHARED_UNIT}`,
  ],
  [
    { value: 'hơn 1,2 triệu', unit: 'người' },
    `“hơn 1,2 triệu” ở thuộc tính “value” có cả đơn vị; hãy viết hơn 1,2 và ghi “triệu người” ở thuộc tính “unit”, ${SHARED_UNIT}`,
  ],
  [
    { value: '1,2 triệu', unit: 'triệu người' },
    `“1,2 triệu” ở thuộc tính “value” có cả đơn vị; hãy viết 1,2 và ghi “triệu người” ở thuộc tính “unit”, ${SHARED_UNIT}`,
  ],
  [
    { value: '12%', unit: 'xã' },
    '“12%” ở thuộc tính “value” có đơn vị “%”, khác đơn vị “xã” của chỉ tiêu; hãy viết các số theo cùng một đơn vị',
  ],
  // A value and its plan have one unit, so the tile cannot suggest another unit for the plan.
  [
    { value: '900.000', unit: 'người', planTarget: '1,2 triệu' },
    '“1,2 triệu” ở thuộc tính “plan-target” có đơn vị “triệu”, khác đơn vị “người” của chỉ tiêu; hãy viết các số theo cùng một đơn vị',
  ],
  [
    { value: 5, unit: 'xã', planTarget: '10 ha' },
    '“10 ha” ở thuộc tính “plan-target” có đơn vị “ha”, khác đơn vị “xã” của chỉ tiêu; hãy viết các số theo cùng một đơn vị',
  ],
  [
    { value: 5, series: '2021: 8%' },
    `“8%” ở thuộc tính “series” có cả đơn vị; hãy viết 8 và ghi “%” ở thuộc tính “unit”, ${SHARED_UNIT}`,
  ],
  [
    { value: '25', unit: '°C', previous: '24 °C' },
    `“24 °C” ở thuộc tính “previous” có cả đơn vị; hãy viết 24 và ghi “°C” ở thuộc tính “unit”, ${SHARED_UNIT}`,
  ],
  [
    { value: '5–6 ₫' },
    `“5–6 ₫” ở thuộc tính “value” có cả đơn vị; hãy viết 5–6 và ghi “₫” ở thuộc tính “unit”, ${SHARED_UNIT}`,
  ],
];

/** The mistake of a text that a program wrote. */
const OF_PROGRAM = 'do chương trình ghi khi thiếu dữ liệu; hãy sửa chương trình hoặc ghi nội dung đúng';

/** Fields with values of another type than expected, such as a BigInt or an object. */
const WRONG_TYPES: [fields: object, mistake: string][] = [
  [{ value: 5n }, `không đọc được “5n” ở thuộc tính “value”; hãy viết ${AMOUNT}`],
  [{ value: Symbol('a') }, `không đọc được “Symbol(a)” ở thuộc tính “value”; hãy viết ${AMOUNT}`],
  [{ value: NaN }, `“NaN” ở thuộc tính “value” ${OF_PROGRAM}`],
  [{ value: { a: 1 } }, `không đọc được “{"a":1}” ở thuộc tính “value”; hãy viết ${AMOUNT}`],
  [{ value: { a: 1n } }, `không đọc được “{…}” ở thuộc tính “value”; hãy viết ${AMOUNT}`],
  [
    { series: [{ period: '2021', value: 5n }] },
    'không đọc được “5n” ở thuộc tính “series”; hãy viết 2021: 8,5; 2022: 10,48',
  ],
  [{ changes: 5n }, 'không đọc được “5n” ở thuộc tính “changes”; hãy viết [{"change": "tăng 5%"}]'],
  [{ plans: [5n] }, 'không đọc được “5n” ở thuộc tính “plans”; hãy viết [{"planRatio": "95,8"}]'],
  [{ also: 5n }, 'không đọc được “5n” ở thuộc tính “also”; hãy viết số liệu kèm chữ như “vốn 10,3 tỷ USD”'],
  [{ numberFormat: 5 }, 'không đọc được “5” ở thuộc tính “number-format”; hãy viết vi, en'],
];

/** A number in brackets, the negative number that it may mean, and the same number without brackets. */
const BRACKETS: [text: string, negative: string, positive: string][] = [
  ['(1.234)', '-1.234', '1.234'],
  ['(4,5)', '-4,5', '4,5'],
  ['(4,5%)', '-4,5%', '4,5%'],
  ['(4,5)%', '-4,5%', '4,5%'],
  ['(12.02)', '-12,02', '12,02'],
];

/** Tests that the sentence of each mistake ends with what to write instead, for Node and for browsers. */
export function remediesContract({ it, equal }: Runner): void {
  it('says for each kind of mistake what to do, in Vietnamese and in English', () => {
    const entries = Object.entries(KINDS) as [IndicatorProblem, Details[]][];
    equal(entries.length > 50, true);
    for (const [problem, variants] of entries) {
      equal(variants.length > 0, true, problem);
      for (const { text = 'abc', ...details } of variants) {
        const error = new IndicatorError(problem, text, details);
        const sentences = { vi: toErrorSentence(error, 'vi'), en: toErrorSentence(error, 'en') };
        equal(VIETNAMESE_REMEDY.test(sentences.vi), true, `${problem}: ${sentences.vi}`);
        equal(ENGLISH_REMEDY.test(sentences.en), true, `${problem}: ${sentences.en}`);
        for (const sentence of Object.values(sentences))
          equal(/undefined|null|NaN|(dòng|row) 0(?!\d)/.test(sentence), false, `${problem}: ${sentence}`);
      }
    }
  });

  it('explains a unit beside a number: where to write it, or that the figure has another unit', () => {
    for (const [record, mistake] of UNITS)
      equal(mistakeOf({ label: 'X', ...record }), `X: ${mistake}`, JSON.stringify(record));
  });

  it('does not take the word “đạt” behind a number for a unit', () => {
    equal(
      mistakeOf({ label: 'X', value: '5 đạt' }),
      `X: không đọc được “5 đạt” ở thuộc tính “value”; hãy viết ${AMOUNT}`,
    );
  });

  it('names the two numbers that a number in brackets may be', () => {
    for (const [text, negative, positive] of BRACKETS)
      for (const field of ['value', 'change']) {
        const sentence = `X: “${text}” ở thuộc tính “${field}” có thể là số âm hoặc là ghi chú; hãy viết ${negative} nếu là số âm, ${positive} nếu không phải`;
        equal(mistakeOf({ label: 'X', value: 1, [field]: text }), sentence);
      }
  });

  it('reports a value of a wrong type as a mistake of its field', () => {
    for (const [fields, mistake] of WRONG_TYPES)
      equal(mistakeOf({ label: 'X', value: 1, ...fields }), `X: ${mistake}`);
    equal(
      mistakeOf({ label: Symbol('a') }),
      'Không đọc được “Symbol(a)” ở thuộc tính “label”; hãy viết tên đầy đủ của chỉ tiêu',
    );
  });

  it('suggests the right name for a misspelt field of a further plan', () => {
    equal(
      mistakeOf({ label: 'X', value: 1, plans: [{ planRatoi: 5 }] }),
      'X: “planRatoi” trong “plans[0]” không phải là tên trường; hãy viết “planRatio”, hoặc bỏ trường này',
    );
  });

  it('names the allowed numbers of decimals for a negative one', () => {
    equal(
      mistakeOf({ label: 'X', value: 1, decimals: '-1' }),
      'X: không đọc được “-1” ở thuộc tính “decimals”; hãy viết số chữ số thập phân, từ 0 đến 20',
    );
  });

  it('suggests English numbers for a record with English numbers', () => {
    const english = (fields: object) => mistakeOf({ label: 'X', numberFormat: 'en', ...fields });
    equal(english({ value: '1 234' }), 'X: không đọc được “1 234” ở thuộc tính “value”; hãy viết 1,234');
    equal(
      english({ value: '(1,234.5)' }),
      'X: “(1,234.5)” ở thuộc tính “value” có thể là số âm hoặc là ghi chú; hãy viết -1,234.5 nếu là số âm, 1,234.5 nếu không phải',
    );
    equal(
      english({ value: '0125' }),
      'X: không đọc được “0125” ở thuộc tính “value” theo kiểu Anh; hãy viết số như 1,200.5, hoặc bỏ number-format=en',
    );
    equal(
      english({ value: '1,234.5 xã' }),
      `X: “1,234.5 xã” ở thuộc tính “value” có cả đơn vị; hãy viết 1,234.5 và ghi “xã” ở thuộc tính “unit”, ${SHARED_UNIT}`,
    );
  });
}
