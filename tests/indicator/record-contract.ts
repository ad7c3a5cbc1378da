import { thirtiethInBrowsers } from '../fewer-cases.ts';
import fc from 'fast-check';
import { toErrorSentence } from '../../src/indicator/record/error-sentence.ts';
import { IndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { toExactAmount } from '../../src/indicator/record/parse-amount.ts';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import { toShownText } from '../../src/indicator/sentence/phrase.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import { toPhrases } from '../../src/indicator/sentence/phrases.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import type { Language } from '../../src/text/language.ts';
import { formatQuoted, parseNumber, writeNumber } from '../../src/text/number.ts';
import type { Runner } from '../text/text-contract.ts';
import { inEnglish, published } from './records.ts';

/** How many characters of invalid JSON an error quotes. */
const EXCERPT_LENGTH = 40;

/** The files that the tests read. */
export interface IndicatorFiles {
  /** The figures of the demo. */
  demo: Uint8Array;
  /** The same table with one changed cell, saved by LibreOffice. */
  saved: Uint8Array;
  /** The template for authors. */
  template: Uint8Array;
}

const toBytes = (text: string) => new TextEncoder().encode(text);

/** All records of a file by id. */
function readFile(file: Uint8Array, contentType: string): Map<string, IndicatorRecord> {
  const figures = parseFigures(file, contentType);
  if (figures.mistakes[0]) throw figures.mistakes[0];
  return new Map(figures.entries.map(({ id }) => [id, figures.read(id)]));
}

const readText = (text: string) => readFile(toBytes(text), 'text/csv; charset=utf-8');

function sentence(record: unknown, language: Language = 'vi'): string {
  const indicator = parseIndicator(record as IndicatorRecord);
  return toSentence(indicator, undefined, language);
}

/** The sentence of a record without its label. */
function sentenceOf(record: object, language?: Language): string {
  return sentence({ label: 'X', ...record }, language).slice('X: '.length);
}

/** The main figure of a record, as it is shown. */
function mainFigureOf(record: object): string {
  const [main] = toPhrases(parseIndicator({ label: 'X', ...record }), undefined, 'vi');
  return toShownText(main);
}

/** The mistake that a function throws, in one line: problem, field, text. */
function mistakeIn(act: () => unknown): string {
  return toLine(errorOf(act));
}

function toLine({ problem, field, text }: IndicatorError): string {
  return [problem, field, text].join(' | ');
}

function errorOf(act: () => unknown): IndicatorError {
  let result: unknown;
  try {
    result = act();
  } catch (error) {
    if (error instanceof IndicatorError) return error;
    throw error;
  }
  throw new Error(`no error, but ${JSON.stringify(result)}`);
}

/** Tests of reading figures and of their sentences, for Node and for browsers. */
export function indicatorContract({ it, equal }: Runner, { demo, saved, template }: IndicatorFiles): void {
  const records = readFile(demo, 'text/csv');

  it('has every published figure in the demo file', () => {
    equal(
      [...records.keys()].filter((id) => !id.startsWith('minh-hoa')),
      Object.keys(published),
    );
    equal(Object.keys(published).length, 22);
  });
  for (const [id, [expected]] of Object.entries(published))
    it(`writes the published sentence: ${expected}`, () => equal(sentence(records.get(id)), expected));
  for (const [id, expected] of Object.entries(inEnglish))
    it(`writes the sentence in English: ${expected}`, () => equal(sentence(records.get(id), 'en'), expected));

  it('reads a file that LibreOffice saved: semicolons, decimal commas, one cell changed', () => {
    const savedRecords = readFile(saved, 'text/csv');
    equal([...savedRecords.keys()], [...records.keys()]);
    for (const [id, [expected]] of Object.entries(published)) {
      const changed = expected.replace('12,02 tiêu chí', '12,35 tiêu chí');
      equal(sentence(savedRecords.get(id)), changed);
    }
  });

  it('reads the template for authors', () => {
    const examples = readFile(template, 'text/csv');
    equal(examples.size > 1, true);
    for (const record of examples.values()) equal(sentence(record).includes(': '), true);
  });

  it('reads semicolons, commas and tabs, quoted cells and a byte order mark', () => {
    for (const table of [
      'mã;chỉ tiêu;giá trị\na;Mở rộng, nâng cấp;1.200,50\n',
      'mã,chỉ tiêu,giá trị\r\na,"Mở rộng, nâng cấp","1.200,50"\r\n',
      'mã\tchỉ tiêu\tgiá trị\na\tMở rộng, nâng cấp\t1.200,50',
      '\ufeffMã;CHỈ TIÊU;Giá  trị\n\na;"Mở rộng, nâng cấp";" 1.200,50 "\n;;\n',
      'sep=;\nmã;chỉ tiêu;giá trị\na;Mở rộng, nâng cấp;1.200,50\n',
    ]) {
      equal([...readText(table)], [['a', { label: 'Mở rộng, nâng cấp', value: '1.200,50' }]], table);
    }
  });

  it('reads UTF-16 of both byte orders, as Excel saves Unicode text', () => {
    const text = '\ufeffmã\tchỉ tiêu\tgiá trị\na\tHộ nghèo\t4,43';
    const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
    // The computers that run these tests write the low byte of a number first.
    const littleEndian = new Uint8Array(units.buffer);
    const swapped = units.map((unit) => (unit >> 8) | ((unit & 0xff) << 8));
    const bigEndian = new Uint8Array(swapped.buffer);
    for (const encoded of [littleEndian, bigEndian])
      equal([...readFile(encoded, '')], [['a', { label: 'Hộ nghèo', value: '4,43' }]]);
  });

  it('reads headings in Vietnamese and English, with and without accents', () => {
    const expected = [
      [
        'a',
        { label: 'X', value: '1', unit: 'ha', planRatio: '90', rank: '17', rankOf: '63', asOf: '31/12/2023' },
      ],
    ];
    for (const head of [
      'mã;chỉ tiêu;giá trị;đơn vị;tỷ lệ kế hoạch;xếp hạng;tổng số xếp hạng;đến ngày',
      'Ma chi tieu;Ten;So lieu;DVT;Ti le ke hoach;Xep hang;Tong so xep hang;Ngay so lieu',
      'id;label;value;unit;plan-ratio;rank;rank-of;as-of',
      'ID;Label;Value;Unit;planRatio;Rank;rankOf;asOf',
      'id;label;value;unit;plan_ratio;rank;rank_of;as of',
    ])
      equal([...readText(`${head}\na;X;1;ha;90;17;63;31/12/2023`)], expected, head);
    equal(
      [...readText('mã;chỉ tiêu;giá trị'.normalize('NFD') + '\na;X;1')],
      [['a', { label: 'X', value: '1' }]],
    );
  });

  it('reads JSON: a list of records, and an object of records by id', () => {
    const expected = [['a', { label: 'X', planRatio: 110.75 }]];
    equal([...readText('[{"id":"a","label":"X","planRatio":110.75}]')], expected);
    equal([...readText('{"a":{"chỉ tiêu":"X","plan-ratio":110.75}}')], expected);
  });

  it('reports a missing column, an empty file and an unknown column', () => {
    equal(
      mistakeIn(() => readText('mã;giá trị\na;1')),
      'missing |  | chỉ tiêu',
    );
    equal(
      mistakeIn(() => readText('')),
      'empty-file |  | ',
    );
    equal(
      mistakeIn(() => readText('constructor;toString\na;1')),
      'unknown-column |  | constructor',
    );
  });

  it('reports the kind of the mistake, the field and the wrong text', () => {
    for (const [record, mistake] of [
      [{ value: '12.02' }, 'unread | value | 12.02'],
      [{ value: '1,200.5' }, 'unread | value | 1,200.5'],
      [{ value: 'khoảng mười hai' }, 'unread | value | khoảng mười hai'],
      [{ value: NaN }, 'program-error | value | NaN'],
      [{ value: Infinity }, 'program-error | value | Infinity'],
      [{ value: '9'.repeat(400) }, `unread | value | ${'9'.repeat(400)}`],
      [{ value: {} }, 'unread | value | {}'],
      [{ value: true }, 'unread | value | true'],
      [{ value: '62%', unit: 'xã' }, 'other-unit | value | 62%'],
      [{ value: 1, of: '127 xã' }, 'unit-in-number | of | 127 xã'],
      [{ value: 1, decimals: '1,5' }, 'unread | decimals | 1,5'],
      [{ value: 1, decimals: 21 }, 'unread | decimals | 21'],
      [{ value: 1, decimals: -1 }, 'unread | decimals | -1'],
      [{ value: 1, decimals: 'hai' }, 'unread | decimals | hai'],
      [{ planRatio: '110.75' }, 'unread | planRatio | 110.75'],
      [{ planTarget: '90–95–99' }, 'unread | planTarget | 90–95–99'],
      [{ change: 'nhiều' }, 'unread-change | change | nhiều'],
      [{ change: '-1', changeDirection: 'tăng' }, 'change-conflict | changeDirection | tăng'],
      [{ changeDirection: 'constructor' }, 'unread | changeDirection | constructor'],
      [{ changeDirection: 'toString' }, 'unread | changeDirection | toString'],
      [{ rank: '17 / 63 / 99' }, 'rank | rank | 17 / 63 / 99'],
      [{ series: '2021; 2022: 3' }, 'unread | series | 2021'],
      [{ series: '2021: 8.5' }, 'unread | series | 8.5'],
      [{ series: [{ value: 1 }] }, 'unread | series | {"value":1}'],
      [{ series: [null] }, 'unread | series | null'],
      [{ series: { 2021: 8 } }, 'unread | series | {"2021":8}'],
      [{ asOf: '30/02/2023' }, 'impossible-time | asOf | 30/02/2023'],
      [{ asOf: '2023-02-30' }, 'impossible-time | asOf | 2023-02-30'],
      [{ asOf: '2023-02-30T08:00:00+07:00' }, 'impossible-time | asOf | 2023-02-30T08:00:00+07:00'],
      [{ asOf: '31/13/2023' }, 'impossible-time | asOf | 31/13/2023'],
      [{ asOf: '12/31/23' }, 'unread | asOf | 12/31/23'],
      [{ asOf: '13/2023' }, 'impossible-time | asOf | 13/2023'],
      [{ period: '31/02/2023' }, 'impossible-time | period | 31/02/2023'],
      [{ period: '20233' }, 'unread | period | 20233'],
      [{ status: 'xong' }, 'unread | status | xong'],
      [{ also: 'vốn 12.02 tỷ USD' }, 'unread | also | vốn 12.02 tỷ USD'],
    ] as const)
      equal(
        mistakeIn(() => sentenceOf(record)),
        mistake,
      );
    equal(
      mistakeIn(() => sentence({ value: 1 })),
      'missing |  | label',
    );
  });

  it('reports a mistake to readers in a sentence, and to developers in a line with its fields', () => {
    const quote = errorOf(() => readText('mã;chỉ tiêu\na;X\nb;"Y" xã;1'));
    equal([quote.problem, quote.text, quote.field, quote.row], ['misplaced-quote', '"Y" xã;1', '', 3]);
    equal(quote.message, 'mtqg-indicator: misplaced-quote “"Y" xã;1” (row 3)');
    equal(
      toErrorSentence(quote, 'en'),
      'A quote is misplaced in “"Y" xã;1” in row 3; quote the whole cell and double each quote in it',
    );
    equal((quote.cause as Error).message, 'text follows a closing quote');
    const value = errorOf(() => sentenceOf({ value: '12.02' }));
    equal(value.message, 'mtqg-indicator: unread “12.02” (field value, suggestion 12,02)');
    equal(toErrorSentence(value, 'vi'), 'X: không đọc được “12.02” ở thuộc tính “value”; hãy viết 12,02');
    equal(toErrorSentence(value, 'en'), 'X: cannot read “12.02” in the attribute “value”; write 12,02');
    const ratio = errorOf(() => sentenceOf({ planRatio: 'cao' }));
    equal(
      toErrorSentence(ratio, 'vi'),
      'X: không đọc được “cao” ở thuộc tính “plan-ratio”; hãy viết một tỷ lệ như 95,8 hoặc “95,8% kế hoạch tỉnh giao”',
    );
    const unknown = new IndicatorError('unknown', 'ho-ngheo');
    equal([unknown.name, unknown.row, unknown.field], ['IndicatorError', undefined, '']);
    equal(unknown.message, 'mtqg-indicator: unknown “ho-ngheo”');
    equal(
      toErrorSentence(unknown, 'vi'),
      'Không có chỉ tiêu “ho-ngheo”; hãy xem lại địa chỉ hoặc nội dung của tệp',
    );
    equal(
      toErrorSentence(unknown, 'en'),
      'There is no indicator “ho-ngheo”; check the address and the content of the file',
    );
    const missing = errorOf(() => sentence({ value: 1 }));
    equal(missing.message, 'mtqg-indicator: missing “label”');
    equal(toErrorSentence(missing, 'vi'), 'Số liệu thiếu “label”; hãy ghi thêm');
    equal(toErrorSentence(missing, 'en'), 'The data has no “label”; add it');
  });

  it('quotes JSON that cannot be read, and a record that is not an object', () => {
    equal(
      mistakeIn(() => readText('{"a": 12,02}')),
      'unread | JSON | {"a": 12,02}',
    );
    equal(
      mistakeIn(() => readText(`[${'1'.repeat(99)}`)),
      `unread | JSON | ${'1'.repeat(EXCERPT_LENGTH / 2)}`,
    );
    for (const value of ['null', '12', '"X"'])
      equal(
        mistakeIn(() => readText(`{"a":${value}}`)),
        `no-record |  | "a": ${value}`,
      );
  });

  it('allows a separator after the last point of a series', () => {
    for (const series of [
      '2021: 8,5; 2022: 10,48;',
      '2021=8,5 | 2022=10,48 |',
      ' 2021 : 8,5;\n2022 :10,48 ; ',
    ])
      equal(
        parseIndicator({ label: 'X', series }).series?.map(({ period, value }) => [
          period,
          value.numbers[0]?.text,
        ]),
        [
          ['2021', '8,5'],
          ['2022', '10,48'],
        ],
        series,
      );
    equal(parseIndicator({ label: 'X', series: ' ; ' }).series, undefined);
  });

  it('keeps the published decimals, and adds zeros until there are as many as `decimals` says', () => {
    equal(sentenceOf({ value: '7,70', unit: '%' }), '7,70%');
    equal(sentenceOf({ value: 7.7, decimals: 2, unit: '%' }), '7,70%');
    equal(sentenceOf({ value: '7,7', decimals: '2', unit: '%' }), '7,70%');
    equal(sentenceOf({ value: 12.025, decimals: 1 }), '12,025');
    equal(sentenceOf({ value: 128, decimals: 0 }), '128');
    equal(sentenceOf({ value: '12345678901234567890' }), '12.345.678.901.234.567.890');
    equal(sentenceOf({ value: 1.5e-7 }), '0,00000015');
  });

  it('writes a change as published, in its own unit', () => {
    equal(sentenceOf({ value: '95,8', unit: '%', change: '1,7%' }), '95,8%, tăng 1,7%');
    equal(
      sentenceOf({ value: '95,8', unit: '%', change: '+1,7 điểm phần trăm' }),
      '95,8%, tăng 1,7 điểm phần trăm',
    );
    equal(
      sentenceOf({ value: '95,8', unit: '%', change: '-1,7', changeUnit: 'điểm phần trăm' }),
      '95,8%, giảm 1,7 điểm phần trăm',
    );
    equal(sentenceOf({ value: '62', unit: 'xã', change: '+5,1%' }), '62 xã, tăng 5,1%');
    equal(sentenceOf({ value: '62', unit: 'xã', change: 0 }), '62 xã, không đổi');
    equal(
      sentenceOf({ value: '62', unit: 'xã', changeDirection: 'giảm', previousPeriod: '2022' }),
      '62 xã, giảm so với năm 2022',
    );
    equal(sentenceOf({ value: 5, change: 2, changeDirection: 'giảm' }, 'en'), '5, down 2');
  });

  it('writes days and years in the spelling of portals, and words unchanged', () => {
    const day = (asOf: string) => sentenceOf({ value: 1, asOf });
    equal(day('31/12/2023'), '1, đến ngày 31/12/2023');
    equal(day('31/12/23'), '1, đến ngày 31/12/2023');
    equal(day('1/2/2023'), '1, đến ngày 01/02/2023');
    // Midnight in Viet Nam, and in UTC
    equal(day('2023-12-30T17:00:00Z'), '1, đến ngày 31/12/2023');
    equal(day('2023-12-31T00:00:00.000Z'), '1, đến ngày 31/12/2023');
    equal(day('cuối năm 2023'), '1, cuối năm 2023');
    equal(day('29/02/2024'), '1, đến ngày 29/02/2024');
    equal(sentenceOf({ value: 1, period: '2021 - 2025' }), '1, giai đoạn 2021–2025');
    equal(sentenceOf({ value: 1, period: 2023 }), '1, năm 2023');
    equal(sentenceOf({ value: 1, period: 'quý I/2024' }), '1, quý I/2024');
  });

  it('reads directions in English and Vietnamese', () => {
    for (const [changeDirection, expected] of [
      ['up', '1, tăng so với cùng kỳ'],
      ['Tăng', '1, tăng so với cùng kỳ'],
      ['down', '1, giảm so với cùng kỳ'],
      ['giảm', '1, giảm so với cùng kỳ'],
      ['none', '1, không đổi so với cùng kỳ'],
      ['không đổi', '1, không đổi so với cùng kỳ'],
    ] as const)
      equal(sentenceOf({ value: 1, changeDirection, previousPeriod: 'cùng kỳ' }), expected);
  });

  it('reads a series given as a list of points', () => {
    const series = [{ period: '2022', value: '7,70' }];
    equal(parseIndicator({ label: 'X', series }).series, [
      { period: '2022', value: toExactAmount({ value: 7.7, text: '7,70' }) },
    ]);
  });

  it('joins a number with its qualifier and a short unit by spaces that do not break; a long unit can break', () => {
    const nbsp = '\u00a0';
    const main = (record: object) => {
      const [{ before, number, after }] = toPhrases(
        parseIndicator({ label: 'X', ...record }),
        undefined,
        'vi',
      );
      return [before, number, after];
    };
    const unit = 'triệu đồng/người';
    equal(main({ value: '39,82', unit, qualifier: 'lũy kế' }), [
      `lũy${nbsp}kế${nbsp}`,
      '39,82',
      `${nbsp}triệu${nbsp}đồng/người`,
    ]);
    const longUnit = 'kg gạo cho mỗi người trong tháng';
    equal(main({ value: '1,7', unit: 'điểm phần trăm' }), ['', '1,7', `${nbsp}điểm phần trăm`]);
    equal(main({ value: 15, unit: longUnit }), ['', '15', nbsp + longUnit]);
    equal(main({ value: 62, of: 127, unit: 'xã' }), ['', '62', `/127${nbsp}xã`]);
    equal(main({ value: 3, of: 100, unit: '%' }), ['', '3', '/100%']);
    equal(main({ value: 3, unit: '%' }), ['', '3%', '']);
    equal(main({ rank: 17, rankScope: 'tỉnh' }), [`xếp${nbsp}thứ${nbsp}`, '17', `${nbsp}tỉnh`]);
  });

  it('writes a plan without a published ratio', () => {
    equal(sentenceOf({ value: 5, planStatus: 'đạt' }), '5, đạt kế hoạch');
    equal(sentenceOf({ value: 5, planTarget: '4-6', unit: 'xã' }), '5 xã, kế hoạch là 4 đến 6 xã');
    equal(sentenceOf({ value: -5, planTarget: '-4', unit: 'xã' }), 'âm 5 xã, kế hoạch là âm 4 xã');
  });

  it('calls a change good or bad only if a direction is desired and the change is not zero', () => {
    const tone = (change: number, desired: 'up' | 'down' | 'none') => {
      const indicator = parseIndicator({ label: 'X', value: 1, change });
      return toPhrases(indicator, desired, 'vi').find(({ part }) => part === 'change')?.tone;
    };
    equal([tone(1, 'up'), tone(-1, 'up'), tone(1, 'down'), tone(-1, 'down')], ['good', 'bad', 'bad', 'good']);
    equal([tone(0, 'up'), tone(1, 'none')], [undefined, undefined]);
  });

  it('writes numbers with up to 15 digits so that they can be read again without a loss', () => {
    const max = Number.MAX_SAFE_INTEGER;
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -max, max }), (double) => {
        const value = Number(double.toPrecision(15));
        const shown = mainFigureOf({ value });
        // −0 is shown as 0.
        const expected = value === 0 ? 0 : value;
        equal(parseNumber(shown)?.value, expected, shown);
        equal(mainFigureOf({ value: formatQuoted(writeNumber(value), 'vi') }), shown);
      }),
    );
  });

  it('writes a sentence for any record or reports a mistake, and never writes NaN, undefined or [object Object]', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.double(),
      fc.constantFrom(
        '',
        '12,02',
        '2023',
        '31/12/2023',
        'tăng',
        'constructor',
        '__proto__',
        null,
        true,
        {},
        [],
      ),
    );
    const fields = fc.constantFrom(
      'value',
      'unit',
      'of',
      'planRatio',
      'planTarget',
      'previous',
      'change',
      'changeDirection',
      'rank',
      'rankOf',
      'period',
      'asOf',
      'series',
      'decimals',
      'note',
    );
    fc.assert(
      fc.property(fc.dictionary(fields, anything), (record) => {
        let text: string;
        try {
          text = sentence({ label: 'Chỉ tiêu', ...record });
        } catch (error) {
          equal(error instanceof IndicatorError, true, JSON.stringify(record));
          return;
        }
        const given = Object.values(record).map(String).join(' ');
        for (const slip of ['NaN', 'undefined', 'Infinity', '[object', 'e+'])
          if (!given.includes(slip)) equal(text.includes(slip), false, text);
      }),
      { numRuns: thirtiethInBrowsers(2000) },
    );
  });

  it('throws nothing but IndicatorError for any table', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('mã', 'chỉ tiêu', ';', ',', '\n', '"', '[', '1,5', '\t', 'sep=')),
        (parts) => {
          const text = parts.join('');
          try {
            readText(text);
          } catch (error) {
            equal(error instanceof IndicatorError, true, text);
          }
        },
      ),
    );
  });
}
