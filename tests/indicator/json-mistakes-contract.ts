import { toErrorSentence } from '../../src/indicator/record/error-sentence.ts';
import { isIndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { Language } from '../../src/text/language.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** The sentence of the mistake in the record `a` of a JSON file, or `none`. */
function mistakeOf(json: unknown, language: Language): string {
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  try {
    parseFigures(new TextEncoder().encode(text), 'application/json').read('a');
    return 'none';
  } catch (error) {
    if (!isIndicatorError(error)) throw error;
    return toErrorSentence(error, language);
  }
}

const AMOUNT = 'một số như 1.200 hoặc 12,02, cũng có thể như “trên 4”, “khoảng 24”, “61–62”';
const ENGLISH_AMOUNT = 'a number like 1.200 or 12,02, or like “over 4”, “about 24”, “61–62”';

/** The fields of a record besides the label X, and the mistake of the record in Vietnamese and in English. */
const FIELDS: [fields: object, vietnamese: string, english: string][] = [
  [
    { value: 1, planRatio: 'nhiều' },
    'không đọc được “nhiều” ở trường “planRatio”; hãy viết một tỷ lệ như 95,8 hoặc “95,8% kế hoạch tỉnh giao”',
    'cannot read “nhiều” in the field “planRatio”; write a ratio like 95,8 or “95,8% of the annual plan”',
  ],
  [
    { 'giá trị': 'nhiều' },
    `không đọc được “nhiều” ở trường “giá trị”; hãy viết ${AMOUNT}`,
    `cannot read “nhiều” in the field “giá trị”; write ${ENGLISH_AMOUNT}`,
  ],
  [
    { value: 1, plans: [{ planTarget: 'nhiều' }] },
    `không đọc được “nhiều” ở trường “plans[0].planTarget”; hãy viết ${AMOUNT}`,
    `cannot read “nhiều” in the field “plans[0].planTarget”; write ${ENGLISH_AMOUNT}`,
  ],
  [
    { value: '5 xã' },
    '“5 xã” ở trường “value” có cả đơn vị; hãy viết 5 và ghi “xã” ở trường “unit”, là đơn vị chung của mọi số trong chỉ tiêu này',
    '“5 xã” in the field “value” has its unit with it; write 5, and “xã” in the field “unit”, the unit of all numbers of this figure',
  ],
  [
    { 'giá trị': '12/2023' },
    '“12/2023” ở trường “giá trị” là thời gian, không phải số; hãy ghi ở trường “text” nếu đây là nội dung cần hiện, hoặc ở trường “period” nếu là kỳ của một số khác',
    '“12/2023” in the field “giá trị” is a time, not a number; write it in the field “text” if it is what the tile shows, or in the field “period” if it is the period of another number',
  ],
  [
    { value: 1, rankOf: 63 },
    'có “63” ở trường “rankOf” nhưng thiếu “rank”; hãy ghi thêm, hoặc bỏ “63”',
    'there is “63” in the field “rankOf”, but no “rank”; add it, or remove “63”',
  ],
  [
    { value: 1, planStatus: 'đạt', planRatio: 'vượt 5% kế hoạch' },
    '“vượt 5% kế hoạch” ở trường “planRatio” là một so sánh; hãy ghi ở trường “change”',
    '“vượt 5% kế hoạch” in the field “planRatio” is a comparison; write it in the field “change”',
  ],
  [
    { value: 1, 'so với cùng kỳ (%)': 60 },
    'trường “so với cùng kỳ (%)” có thể là chỉ số (109,42) hoặc mức tăng, giảm (9,42); hãy bắt đầu tên trường bằng “Chỉ số” hoặc “Tăng, giảm”',
    'the field “so với cùng kỳ (%)” may be an index (109,42) or a change (9,42); begin its name with “Chỉ số” or “Tăng, giảm”',
  ],
  [
    { value: 1, 'chỉ số phát triển (%)': 105 },
    'trường “chỉ số phát triển (%)” không ghi so với kỳ nào; hãy đặt tên trường như “chỉ số phát triển (%) (năm trước = 100)”',
    'the field “chỉ số phát triển (%)” does not say what it is compared with; name it like “chỉ số phát triển (%) (năm trước = 100)”',
  ],
  [
    { value: 1, 'chỉ số so với cùng kỳ (%)': 'giảm 3' },
    '“giảm 3” ở trường “chỉ số so với cùng kỳ (%)” không phải là một tỷ lệ như 109,42; hãy sửa giá trị hoặc tên trường',
    '“giảm 3” in the field “chỉ số so với cùng kỳ (%)” is not a ratio such as 109,42; correct the value or the name of the field',
  ],
  [
    { 'giá trị (tỷ đồng)': 1, unit: 'triệu đồng' },
    '“triệu đồng” ở trường “unit” khác “tỷ đồng” trên tên trường; hãy giữ một trong hai',
    '“triệu đồng” in the field “unit” is not “tỷ đồng”, which the name of the field says; keep one of them',
  ],
  [
    { value: 1, series: { 2021: 5 } },
    'không đọc được “{"2021":5}” ở trường “series”; hãy viết "2021: 8,5; 2022: 10,48"',
    'cannot read “{"2021":5}” in the field “series”; write "2021: 8,5; 2022: 10,48"',
  ],
  [
    { value: 1, plan: 5 },
    '“plan” không phải là tên trường; hãy viết “planTarget” hoặc “planRatio”, hoặc bỏ trường này',
    'unknown field “plan”; write “planTarget” or “planRatio”, or remove the field',
  ],
  [
    { value: 130, of: 127 },
    '“130” lớn hơn “127”, là tổng số; hãy xem lại hai số, hoặc ghi kế hoạch ở trường “planTarget”',
    '“130” is larger than “127”, the whole; check both numbers, or write a plan in the field “planTarget”',
  ],
  [
    { value: 1, series: 'đầu kỳ: 1; 2023: 2; 2022: 3' },
    '“2022” đứng sau “2023” ở trường “series”; hãy xếp các điểm theo thứ tự thời gian',
    '“2022” stands after “2023” in the field “series”; put the points in the order of time',
  ],
  [
    { value: '#REF!' },
    '“#REF!” ở trường “value” là lỗi của bảng tính; hãy sửa giá trị đó',
    '“#REF!” in the field “value” is an error of the spreadsheet; correct the value',
  ],
  [
    { value: '365.445', previous: '18236.214' },
    'không rõ “365.445” ở trường “value” là số kiểu Việt Nam hay kiểu Anh, vì tệp có số kiểu Anh “18236.214”; hãy viết “18236.214” theo kiểu Việt Nam hoặc, nếu mọi số là kiểu Anh, ghi trường "numberFormat": "en"',
    '“365.445” in the field “value” may be Vietnamese or English, because the file has the English number “18236.214”; write “18236.214” in Vietnamese notation or, if all numbers are English, the field "numberFormat": "en"',
  ],
  [
    { value: '0125', numberFormat: 'en' },
    'không đọc được “0125” ở trường “value” theo kiểu Anh; hãy viết số như 1,200.5, hoặc bỏ "numberFormat": "en"',
    'cannot read “0125” in the field “value” as English; write numbers like 1,200.5, or remove "numberFormat": "en"',
  ],
];

/** Files with a mistake in an item of a list, or in several items. */
const FILES: [file: unknown, vietnamese: string, english: string][] = [
  [
    [
      { id: 'a', label: 'X', value: 1 },
      { label: 'Y', value: 2 },
    ],
    'Mục 2 không có mã; hãy thêm mã (“id”) hoặc xóa mục này',
    'Item 2 has no id; add an “id” or remove the item',
  ],
  [
    { label: 'X', value: 62 },
    'Mục 1 không có mã; hãy thêm mã (“id”) hoặc xóa mục này',
    'Item 1 has no id; add an “id” or remove the item',
  ],
  [
    { a: 1, b: { label: 'X', value: 62 } },
    '“"a": 1” ở mục 1 không phải là một số liệu; hãy xóa mục này, hoặc viết một đối tượng như {"label": "Xã đạt chuẩn", "value": 62}',
    '“"a": 1” in item 1 is not a figure; remove this item, or write an object like {"label": "Xã đạt chuẩn", "value": 62}',
  ],
  [
    { a: Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`f${index}`, index])) },
    'Mục 1 có 201 trường; mỗi số liệu có tối đa 200 trường, hãy xem lại tệp',
    'Item 1 has 201 fields; a figure has at most 200 fields, check the file',
  ],
  [
    [
      { id: 'a', label: 'X', value: 1 },
      { id: 'b', label: 'Y', value: 2 },
      { id: 'A', label: 'X', value: 3 },
    ],
    'Mã “a” có ở cả mục 1 và mục 3; hãy đặt mỗi mục một mã',
    'The id “a” is in item 1 and in item 3; use one id for each item',
  ],
  [
    [{ id: 'a', label: 'X' }],
    'X: số liệu thiếu “value (giá trị)” ở mục 1; hãy ghi thêm',
    'X: the data has no “value (giá trị)” in item 1; add it',
  ],
];

/** Tests that mistakes of JSON files name items and fields, for Node and for browsers. */
export function jsonMistakesContract({ it, equal }: Runner): void {
  it('counts the items of an object in the order of the file, also below names that are numbers', () => {
    const names = ['b', '10', 'a', '2'];
    const items = names.map((name) => `"${name}":{"label":"${name}","value":5}`);
    const file = parseFigures(new TextEncoder().encode(`{${items.join(',')}}`), '');
    equal(
      file.entries.map(({ id, row }) => `${row} ${id}`),
      ['1 b', '2 10', '3 a', '4 2'],
    );
  });

  it('refuses a record whose id differs from its name in the file', () => {
    const records = { a: { id: 'b', label: 'X', value: 5 } };
    equal(mistakeOf(records, 'vi'), '“b” ở trường “id” mâu thuẫn với “a”; hãy giữ một trong hai');
    const file = parseFigures(new TextEncoder().encode('{"a":{"id":"A","label":"X","value":5}}'), '');
    equal(file.mistakes, []);
  });

  it('reports lists within thousands of lists as an item without id', () => {
    const file = parseFigures(new TextEncoder().encode('['.repeat(20_000) + ']'.repeat(20_000)), '');
    equal(
      file.mistakes.map(({ problem }) => problem),
      ['no-id'],
    );
  });

  it('reports a thousand items without id at most', () => {
    const file = parseFigures(new TextEncoder().encode(JSON.stringify(Array(2000).fill({}))), '');
    equal(file.mistakes.length, 1000);
  });

  it('names fields, not attributes or columns, in the mistakes of a JSON file', () => {
    for (const [fields, vietnamese, english] of FIELDS) {
      const json = { a: { label: 'X', ...fields } };
      equal(mistakeOf(json, 'vi'), `X: ${vietnamese}`);
      equal(mistakeOf(json, 'en'), `X: ${english}`);
    }
  });

  it('names items, not rows, in the mistakes of a JSON file', () => {
    for (const [file, vietnamese, english] of FILES) {
      equal(mistakeOf(file, 'vi'), vietnamese);
      equal(mistakeOf(file, 'en'), english);
    }
  });

  it('names a comma too many and its line, and quotes whole words', () => {
    for (const [json, bracket, line] of [
      ['[{"id":"a","label":"A","value":1,}]', '}', 1],
      ['[{"id":"a","label":"A","value":1},\n]', ']', 1],
      ['[\n{"id":"a",\n"value":1,\n}\n]', '}', 3],
    ] as const)
      equal(
        showFile(json, 'a'),
        `! Thừa dấu phẩy trước “${bracket}” ở dòng ${line} của JSON; hãy xóa dấu phẩy đó`,
      );
    const shown = showFile('[{"id":"a","label":"Xã đạt chuẩn nông thôn","value":1 2}]', 'a');
    equal(shown.startsWith('! Không đọc được “thôn","value":1 2}]” ở dòng 1 của JSON'), true, shown);
  });

  it('says of an item that is no object to remove it', () => {
    for (const item of ['null', '5', '"x"'])
      equal(
        showFile(`[{"id":"a","label":"A","value":1},${item}]`, 'a').endsWith(
          'ở mục 2 không phải là một số liệu; hãy xóa mục này, hoặc viết một đối tượng như {"label": "Xã đạt chuẩn", "value": 62}',
        ),
        true,
        item,
      );
  });
}
