import { toErrorSentence } from '../../src/indicator/record/error-sentence.ts';
import { IndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import type { Indicator, IndicatorRecord } from '../../src/indicator/record/record.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import { everySeventhInBrowsers } from '../fewer-cases.ts';
import { showRecord } from './show.ts';
import type { Runner } from '../text/text-contract.ts';

function parse(record: object): Indicator {
  return parseIndicator({ label: 'X', ...record } as IndicatorRecord);
}

/** The sentence of a record without its label, or the sentence of its mistake. */
function read(record: object): string {
  try {
    return toSentence(parse(record), undefined, 'vi').slice('X: '.length);
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    return toErrorSentence(error, 'vi').replace(/^X: /, '');
  }
}

const NUMBERS = 'một số như 1.200 hoặc 12,02, cũng có thể như “trên 4”, “khoảng 24”, “61–62”';
const TIMES = '2023, tháng 12/2023, quý IV/2023, 31/12/2023';

/** How many characters of a wrong text the sentence of a mistake quotes. */
const MAX_QUOTED = 80;

/** Tests of wrong records, for Node and for browsers. Earlier versions showed them as figures. */
export function mistakesContract({ it, equal }: Runner): void {
  it('refuses numbers that are not Vietnamese or have a zero in front, and suggests the Vietnamese number if it is clear', () => {
    for (const [value, suggestion] of [
      ['0.125', '0,125'],
      ['12.02', '12,02'],
      ['1,200.5', '1.200,5'],
      ['1 200', '1.200'],
    ])
      equal(read({ value }), `không đọc được “${value}” ở thuộc tính “value”; hãy viết ${suggestion}`);
    for (const value of ['0125', '0001200'])
      equal(read({ value }), `không đọc được “${value}” ở thuộc tính “value”; hãy viết ${NUMBERS}`);
    equal(read({ value: '0,125' }), '0,125');
  });

  it('reads digits and signs of full width, and other signs for bounds', () => {
    for (const [value, shown] of [
      ['１２', '12 xã'],
      ['１.２００,５', '1.200,5 xã'],
      ['＜５', '<5 xã'],
      ['⩾5', '≥5 xã'],
      ['≦5', '≤5 xã'],
    ] as const)
      equal(showRecord({ value, unit: 'xã' }), shown);
    equal(showRecord({ value: '5％' }), '5%');
  });

  it('suggests the number of a text with apostrophes, and the share of a text in words', () => {
    for (const [value, suggestion] of [
      ['1’234', '1.234'],
      ["1'234'567", '1.234.567'],
      ['5 trên 127', '5/127'],
      ['5 trong tổng số 127', '5/127'],
    ] as const) {
      equal(
        showRecord({ value, unit: 'xã' }),
        `không đọc được “${value}” ở thuộc tính “value”; hãy viết ${suggestion}`,
      );
      equal(showRecord({ value: suggestion, unit: 'xã' }), `${suggestion} xã`);
    }
  });

  it('separates the points of a series at semicolons, bars, lines and commas', () => {
    for (const series of [
      '2021: 8,5; 2022: 10,48; 2023: 12,02',
      '2021: 8,5, 2022: 10,48, 2023: 12,02',
      '2021: 8,5\n2022: 10,48\r\n2023: 12,02\n',
      '2021 = 8,5 | 2022 = 10,48 | 2023 = 12,02',
      '2021:8,5;\n2022:10,48;\n2023:12,02;',
    ])
      equal(
        parse({ series }).series?.map(({ period, value }) => [period, value.numbers[0]?.text]),
        [
          ['2021', '8,5'],
          ['2022', '10,48'],
          ['2023', '12,02'],
        ],
        series,
      );
  });

  it('refuses a series if a point has no period or no value, has an unknown property, or is not separated from the next one', () => {
    for (const [series, text] of [
      ['2021: 8,5,2022: 10,48', '2021: 8,5,2022: 10,48'],
      ['2021: 8,5 2022: 10,48', '2021: 8,5 2022: 10,48'],
      ['2021: 8,5; 10,48', '10,48'],
      ['2021: ; 2022: 10,48', '2021:'],
      [[{ period: '2021', value: 8, note: 'sơ bộ' }], '{"period":"2021","value":8,"note":"sơ bộ"}'],
    ] as const)
      equal(
        read({ series }),
        `không đọc được “${text}” ở thuộc tính “series”; hãy viết 2021: 8,5; 2022: 10,48`,
      );
  });

  it('asks for the unit of the change of a percentage', () => {
    const mistake =
      'mức thay đổi “1,7” của một tỷ lệ không ghi đơn vị; hãy viết 1,7 điểm phần trăm hoặc 1,7%';
    for (const record of [
      { value: '96,5', unit: '%' },
      { value: '96,5%' },
      { value: '10,8', unit: '‰' },
      { value: '96,5', unit: '% dân số' },
      { planRatio: '96,5' },
    ])
      equal(read({ ...record, change: '1,7' }), mistake, JSON.stringify(record));
  });

  it('suggests the unit with which a change fits the two percentages, or both units if both or none of them fit', () => {
    const asks = (text: string, suggestion: string) =>
      `mức thay đổi “${text}” của một tỷ lệ không ghi đơn vị; hãy viết ${suggestion}`;
    for (const [value, previous, change, suggestion] of [
      ['5,01', '6,35', '-1,34', '-1,34 điểm phần trăm'],
      ['96,5', '94,8', '1,7', '1,7 điểm phần trăm hoặc 1,7%'],
      ['60', '40', '50', '50%'],
      ['60', '40', '30', '30 điểm phần trăm hoặc 30%'],
    ] as const) {
      const record = { value, unit: '%', previous, previousPeriod: '2022' };
      equal(read({ ...record, change }), asks(change, suggestion));
    }
    const ofSeries = { value: '5,01', unit: '%', period: '2023', series: '2022: 6,35; 2023: 5,01' };
    equal(read({ ...ofSeries, change: 'giảm 1,34' }), asks('giảm 1,34', 'giảm 1,34 điểm phần trăm'));
  });

  it('accepts a change with a unit, and a change that needs no unit', () => {
    equal(
      read({ value: '96,5', unit: '%', change: '1,7', changeUnit: 'điểm phần trăm' }),
      '96,5%, tăng 1,7 điểm phần trăm',
    );
    equal(
      read({ value: '96,5', unit: '%', change: '-1,7 điểm phần trăm' }),
      '96,5%, giảm 1,7 điểm phần trăm',
    );
    equal(read({ value: '96,5', unit: '%', change: '1,7%' }), '96,5%, tăng 1,7%');
    equal(read({ value: '96,5', unit: '%', change: 0 }), '96,5%, không đổi');
    equal(read({ value: '62', unit: 'xã', change: 5 }), '62 xã, tăng 5 xã');
  });

  it('refuses two different units of a change', () => {
    equal(
      read({ value: '62', unit: '%', change: '5%', changeUnit: 'điểm phần trăm' }),
      '“điểm phần trăm” ở thuộc tính “change-unit” mâu thuẫn với “5%” ở thuộc tính “change”; hãy bỏ “điểm phần trăm” nếu “5%” đúng, hoặc viết “5” nếu sai',
    );
  });

  it('refuses a number that a spreadsheet has made a date, in every field', () => {
    for (const field of ['label', 'value', 'text', 'also', 'area', 'programme', 'source', 'note', 'method']) {
      for (const text of ['7-Aug', 'Oct-63', '07-Thg8', 'trong đó 7-Aug hộ']) {
        const isInWords = text.includes(' ');
        if (isInWords && field === 'value') continue;
        const sentence = read({ value: 1, [field]: text });
        equal(sentence.includes('là ngày mà bảng tính tự đổi từ một số'), true, `${field}: ${sentence}`);
      }
    }
    for (const note of ['Thép D10-18', 'Tháng 8-2024', 'Vaccine COVID-19', 'Báo cáo số 7-BC/TU'])
      equal(read({ value: 1, note }), '1', note);
  });

  it('refuses the errors of a spreadsheet in every field', () => {
    for (const text of ['#REF!', '#NAME?', '#N/A', '#VALUE!', '#DIV/0!', '######', 'Err:502', '#name?']) {
      for (const field of ['label', 'value', 'text', 'unit', 'period', 'asOf', 'source', 'note', 'series']) {
        const sentence = read({ value: 1, [field]: text });
        equal(sentence.includes(`“${text}” ở thuộc tính`), true, `${field}: ${sentence}`);
        equal(sentence.includes('là lỗi của bảng tính; hãy sửa ô đó'), true, `${field}: ${sentence}`);
      }
    }
    // Not every text with `#` is such an error.
    equal(read({ value: 1, unit: '# hộ' }), '1 # hộ');
  });

  it('refuses a period that a spreadsheet changed into a date, and suggests the period', () => {
    for (const [text, suggestion] of [
      ['45291', '31/12/2023'],
      ['45291,5', '31/12/2023'],
      ['Dec-23', 'tháng 12/2023'],
      ['Thg12-23', 'tháng 12/2023'],
      ['may-2024', 'tháng 5/2024'],
    ]) {
      equal(
        read({ value: 1, period: text }),
        `không đọc được “${text}” ở thuộc tính “period”; hãy viết ${suggestion}`,
      );
      equal(read({ value: 1, previousPeriod: text }).startsWith('không đọc được'), true, text);
      equal(read({ value: 1, asOf: text }).endsWith(`hãy viết ${suggestion}`), true, text);
      equal(read({ value: 1, series: `2021: 1; ${text}: 2` }).startsWith('không đọc được'), true, text);
    }
    equal(
      read({ value: 1, period: '1-Dec' }),
      `không đọc được “1-Dec” ở thuộc tính “period”; hãy viết ${TIMES}`,
    );
    // As a day of a spreadsheet, 20233 is in 1955. It is more likely a mistyped year.
    equal(
      read({ value: 1, period: '20233' }),
      `không đọc được “20233” ở thuộc tính “period”; hãy viết ${TIMES}`,
    );
    equal(read({ value: 1, period: 'quý I/2024' }), '1, quý I/2024');
  });

  it('refuses letters damaged by a wrong encoding', () => {
    const damaged = [
      'T? l? h? nghèo',
      'Xã ??t chu?n',
      'T\ufffd lệ hộ nghèo',
      'Tá»· lá»‡ há»™ nghÃ¨o',
      'Tû lÖ hé nghÌo',
      'Thu nhËp b×nh qu©n',
      'triÖu ®ång',
      'h\u00e9 ngh\u0300o',
    ];
    for (const text of damaged) {
      equal(
        read({ value: 1, note: text }),
        `chữ tiếng Việt bị hỏng: “${text.normalize('NFC')}” ở thuộc tính “note”; hãy lưu tệp dưới dạng Unicode Text (*.txt) hoặc CSV UTF-8`,
      );
    }
  });

  it('accepts question marks of sentences and addresses, and letters of other languages', () => {
    for (const text of [
      'Đạt chuẩn chưa? Chưa đạt',
      'Hộ nghèo?',
      'https://vi.example/?a=b&c?d',
      'Tỷ lệ hộ nghèo đa chiều (chuẩn 2022–2025)',
      'H’Mông, Ê Đê, Köln, 10 µm, m²',
      'TP. HỒ CHÍ MINH; Đắk Lắk',
    ])
      equal(read({ value: 1, note: text }), '1', text);
  });

  it('refuses infinite numbers, and numbers above MAX_SAFE_INTEGER, which may have lost digits', () => {
    equal(
      read({ value: Infinity }),
      '“Infinity” ở thuộc tính “value” do chương trình ghi khi thiếu dữ liệu; hãy sửa chương trình hoặc ghi nội dung đúng',
    );
    equal(read({ value: '1e400' }), `không đọc được “1e400” ở thuộc tính “value”; hãy viết ${NUMBERS}`);
    equal(
      read({ value: 2 ** 53 }),
      '“9007199254740992” ở thuộc tính “value” có nhiều chữ số hơn mức JavaScript giữ được; hãy viết số dưới dạng chuỗi',
    );
    equal(read({ value: 2 ** 53 - 1 }), '9.007.199.254.740.991');
    equal(read({ value: '12345678901234567890' }), '12.345.678.901.234.567.890');
  });

  it('refuses impossible ranks', () => {
    equal(read({ rank: 70, rankOf: 63 }), 'thứ hạng “70” không đúng; hãy viết số nguyên từ 1 đến 63');
    for (const rank of ['-3', '0', '1,5', '17,0'])
      equal(read({ rank }), `thứ hạng “${rank}” không đúng; hãy viết số nguyên từ 1`);
    equal(read({ rank: 3, rankOf: '-63' }), 'thứ hạng “-63” không đúng; hãy viết số nguyên từ 1');
    equal(read({ rank: 3, rankOf: '63,0' }), 'thứ hạng “63,0” không đúng; hãy viết số nguyên từ 1');
    equal(read({ rank: 63, rankOf: 63 }), 'xếp thứ 63 trong số 63');
  });

  it('reads English numbers in a record with the number format `en`, and refuses Vietnamese ones', () => {
    const english = { numberFormat: 'en', unit: 'tỷ đồng' };
    equal(
      read({ ...english, value: '1,200.50', of: '18,236', change: '+5.1' }),
      '1.200,50 trong tổng số 18.236 tỷ đồng, tăng 5,1 tỷ đồng',
    );
    equal(read({ ...english, value: 1200.5, planTarget: '90.5–95' }).startsWith('1.200,5 tỷ đồng'), true);
    equal(
      parse({ ...english, series: '2021: 8.5; 2022: 1,010.48' }).series?.map(
        ({ value }) => value.numbers[0]?.text,
      ),
      ['8,5', '1.010,48'],
    );
    equal(
      read({ ...english, value: '12,02' }),
      'không đọc được “12,02” ở thuộc tính “value” theo kiểu Anh; hãy viết số như 1,200.5, hoặc bỏ number-format=en',
    );
    equal(
      read({ ...english, value: '1.234.567' }),
      'không đọc được “1.234.567” ở thuộc tính “value” theo kiểu Anh; hãy viết số như 1,200.5, hoặc bỏ number-format=en',
    );
    equal(
      read({ numberFormat: 'de', value: 1 }),
      'không đọc được “de” ở thuộc tính “number-format”; hãy viết vi, en',
    );
  });

  it('suggests no number if the points and commas are neither Vietnamese nor English', () => {
    for (const value of ['1,2,3', '1.234.56', '12,34,567', '12.345.67'])
      equal(read({ value }), `không đọc được “${value}” ở thuộc tính “value”; hãy viết ${NUMBERS}`);
  });

  it('writes only one colon after a label that ends with a colon', () => {
    equal(read({ label: 'X:', value: 5 }), '5');
  });

  it('refuses a label with another unit than the figure', () => {
    const label = 'Xuất khẩu (triệu USD)';
    for (const [fields, unit] of [
      [{ value: '4,1', unit: 'tỷ đồng' }, 'tỷ đồng'],
      [{ value: '4,1%' }, '%'],
      [{ planTarget: '5%' }, '%'],
    ] as const)
      equal(
        read({ ...fields, label }),
        `${label}: “triệu USD” ở thuộc tính “label” mâu thuẫn với “${unit}”; hãy giữ một trong hai`,
      );
    // The same unit, and words that are not a unit
    equal(read({ value: '4', unit: 'USD', label: 'X (USD)' }).endsWith('4 USD'), true);
    equal(read({ value: '4', unit: 'USD', label: 'X (vốn FDI)' }).endsWith('4 USD'), true);
  });

  it('refuses a field of words that has digits only', () => {
    const unit = 'một đơn vị như “xã”, “%”, “triệu đồng/người”';
    for (const [field, attribute, example] of [
      ['unit', 'unit', unit],
      ['changeUnit', 'change-unit', unit],
      ['planBy', 'plan-by', 'cơ quan giao như “Trung ương”, hoặc tên kế hoạch'],
      ['rankScope', 'rank-scope', 'bằng chữ'],
    ] as const)
      equal(
        read({ value: '39', [field]: '82' }),
        `không đọc được “82” ở thuộc tính “${attribute}”; hãy viết ${example}`,
      );
  });

  it('reads long texts quickly, and quotes only the beginning of a long mistake', () => {
    // If the time grew with the square of the length, the test would exceed the time limit of the runner.
    const digits = '1' + '0'.repeat(999_999);
    const start = `“1${'0'.repeat(MAX_QUOTED - 1)}…” ở thuộc tính “value”`;
    equal(read({ value: `${digits.slice(0, 4000)}x` }), `không đọc được ${start}; hãy viết ${NUMBERS}`);
    equal(read({ value: `${digits}x` }), `${start} dài 1000001 ký tự; hãy viết không quá 5000 ký tự`);
    equal(
      read({ value: `0,${digits}` }),
      `“0,1${'0'.repeat(MAX_QUOTED - 3)}…” ở thuộc tính “value” dài 1000002 ký tự; hãy viết không quá 5000 ký tự`,
    );
    const parts = ['1.', '0 ', '? ', ' ?', '1-', ':', ';1:', 'a?', '1, ', '%', '–', '#', 'ã', '/'];
    const fields = ['value', 'planTarget', 'change', 'series', 'period', 'asOf', 'note', 'unit', 'planBy'];
    const records = parts.flatMap((part) =>
      fields.map((field) => ({ value: 1, [field]: part.repeat(30_000) })),
    );
    for (const record of everySeventhInBrowsers(records)) read(record);
  });
}
