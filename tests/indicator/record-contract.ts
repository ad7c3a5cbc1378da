import fc from 'fast-check';
import {
  type IndicatorError,
  type IndicatorRecord,
  parseIndicator,
} from '../../src/indicator/parse-record.ts';
import { readIndicators } from '../../src/indicator/parse-figures.ts';
import { tell, toneOf, toSentence } from '../../src/indicator/sentence.ts';
import type { Language } from '../../src/text/language.ts';
import { formatNumber, parseNumber } from '../../src/text/number.ts';
import type { Runner } from '../text/text-contract.ts';
import { inEnglish, published } from './records.ts';

/** The files that the tests read. */
export interface IndicatorFiles {
  /** The demo's figures. */
  demo: Uint8Array;
  /** The same, as LibreOffice saves it: changed in one cell. */
  saved: Uint8Array;
  /** What authors start from. */
  template: Uint8Array;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readIndicators(bytes(text), 'text/csv; charset=utf-8');

function sentence(record: unknown, language: Language = 'vi'): string {
  const indicator = parseIndicator(record as IndicatorRecord);
  return toSentence(indicator.label, tell(indicator, undefined, language));
}

/** The sentence of a record without its label. */
function said(record: object, language?: Language): string {
  return sentence({ label: 'X', ...record }, language).slice('X: '.length);
}

/** What an author is told of a record or a file. */
function faultOf(act: () => unknown): string {
  try {
    return `no fault, but ${JSON.stringify(act())}`;
  } catch (error) {
    const { problem, text, field } = error as IndicatorError;
    return [problem, field, text].join(' | ');
  }
}

/** What is read of figures and said of them: the same in Node and in browsers. */
export function indicatorContract({ it, equal }: Runner, { demo, saved, template }: IndicatorFiles): void {
  const records = readIndicators(demo, 'text/csv');

  it('has every published figure in the demo, and a sentence expected of each', () => {
    equal(
      [...records.keys()].filter((id) => !id.startsWith('minh-hoa')),
      Object.keys(published),
    );
    equal(Object.keys(published).length, 22);
  });
  for (const [id, [expected]] of Object.entries(published))
    it(`says as published: ${expected}`, () => equal(sentence(records.get(id)), expected));
  for (const [id, expected] of Object.entries(inEnglish))
    it(`says in English: ${expected}`, () => equal(sentence(records.get(id), 'en'), expected));

  it('reads what LibreOffice saves: semicolons, decimal commas, one cell changed', () => {
    const own = readIndicators(saved, 'text/csv');
    equal([...own.keys()], [...records.keys()]);
    for (const [id, [expected]] of Object.entries(published)) {
      const changed = expected.replace('12,02 tiêu chí', '12,35 tiêu chí');
      equal(sentence(own.get(id)), changed);
    }
  });

  it('reads the template for authors', () => {
    const own = readIndicators(template, 'text/csv');
    equal(own.size > 1, true);
    for (const record of own.values()) equal(sentence(record).includes(': '), true);
  });

  it('reads semicolons, commas and tabs, quoted cells and a byte order mark', () => {
    for (const table of [
      'mã;chỉ tiêu;giá trị\na;Mở rộng, nâng cấp;1.200,50\n',
      'mã,chỉ tiêu,giá trị\r\na,"Mở rộng, nâng cấp","1.200,50"\r\n',
      'mã\tchỉ tiêu\tgiá trị\na\tMở rộng, nâng cấp\t1.200,50',
      '\ufeffMã;CHỈ TIÊU;Giá  trị\n\na;"Mở rộng, nâng cấp";" 1.200,50 "\n;;\n',
      'sep=;\nmã;chỉ tiêu;giá trị\na;Mở rộng, nâng cấp;1.200,50\n',
    ]) {
      equal([...read(table)], [['a', { label: 'Mở rộng, nâng cấp', value: '1.200,50' }]], table);
    }
  });

  it('reads UTF-16 with either end first, as Excel saves Unicode text', () => {
    const text = '\ufeffmã\tchỉ tiêu\tgiá trị\na\tHộ nghèo\t4,43';
    const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
    const little = new Uint8Array(units.buffer);
    const big = new Uint8Array(Uint16Array.from(units, (unit) => (unit >> 8) | ((unit & 0xff) << 8)).buffer);
    for (const encoded of [little, big])
      equal([...readIndicators(encoded, '')], [['a', { label: 'Hộ nghèo', value: '4,43' }]]);
  });

  it('knows columns by names in Vietnamese and English, with or without accents', () => {
    const expected = [
      ['a', { label: 'X', value: '1', unit: 'xã', planRatio: '90', rankOf: '63', asOf: '31/12/2023' }],
    ];
    for (const head of [
      'mã;chỉ tiêu;giá trị;đơn vị;tỷ lệ kế hoạch;tổng số xếp hạng;đến ngày',
      'Ma chi tieu;Ten;So lieu;DVT;Tỉ lệ kế hoạch;Tong so xep hang;Ngay so lieu',
      'id;label;value;unit;plan-ratio;rank-of;as-of',
      'ID;Label;Value;Unit;planRatio;rankOf;asOf',
      'id;label;value;unit;plan_ratio;rank_of;as of',
    ])
      equal([...read(`${head}\na;X;1;xã;90;63;31/12/2023`)], expected, head);
    equal([...read('mã;chỉ tiêu;giá trị'.normalize('NFD') + '\na;X;1')], [['a', { label: 'X', value: '1' }]]);
  });

  it('reads JSON: a list, and an object by ids', () => {
    const expected = [['a', { label: 'X', planRatio: 110.75 }]];
    equal([...read('[{"id":"a","label":"X","planRatio":110.75}]')], expected);
    equal([...read('{"a":{"chỉ tiêu":"X","plan-ratio":110.75}}')], expected);
  });

  it('names a column that is missing', () => {
    equal(
      faultOf(() => read('mã;giá trị\na;1')),
      'missing |  | label (chỉ tiêu)',
    );
    equal(
      faultOf(() => read('')),
      'missing |  | id (mã)',
    );
    equal(
      faultOf(() => read('constructor;toString\na;1')),
      'missing |  | id (mã)',
    );
  });

  it('names the first text that cannot be read, and where it stood', () => {
    for (const [record, fault] of [
      [{ value: '12.02' }, 'unread | value | 12.02'],
      [{ value: '1,200.5' }, 'unread | value | 1,200.5'],
      [{ value: 'khoảng 12' }, 'unread | value | khoảng 12'],
      [{ value: NaN }, 'unread | value | NaN'],
      [{ value: Infinity }, 'unread | value | Infinity'],
      [{ value: '9'.repeat(400) }, `unread | value | ${'9'.repeat(400)}`],
      [{ value: {} }, 'unread | value | {}'],
      [{ value: true }, 'unread | value | true'],
      [{ value: '62%', unit: 'xã' }, 'unread | value | 62%'],
      [{ value: 1, of: '127 xã' }, 'unread | of | 127 xã'],
      [{ value: 1, decimals: '1,5' }, 'unread | decimals | 1,5'],
      [{ value: 1, decimals: 21 }, 'unread | decimals | 21'],
      [{ value: 1, decimals: -1 }, 'unread | decimals | -1'],
      [{ value: 1, decimals: 'hai' }, 'unread | decimals | hai'],
      [{ planRatio: '110.75' }, 'unread | planRatio | 110.75'],
      [{ planTarget: '90–95–99' }, 'unread | planTarget | 90–95–99'],
      [{ change: 'nhiều' }, 'unread | change | nhiều'],
      [{ change: '-1', changeDirection: 'tăng' }, 'unread | change | -1'],
      [{ changeDirection: 'constructor' }, 'unread | changeDirection | constructor'],
      [{ changeDirection: 'toString' }, 'unread | changeDirection | toString'],
      [{ rank: 'nhất' }, 'unread | rank | nhất'],
      [{ series: '2021; 2022: 3' }, 'unread | series | 2021'],
      [{ series: '2021: 8.5' }, 'unread | series | 8.5'],
      [{ series: [{ value: 1 }] }, 'unread | series | {"value":1}'],
      [{ series: [null] }, 'unread | series | null'],
      [{ series: { 2021: 8 } }, 'unread | series | {"2021":8}'],
      [{ asOf: '30/02/2023' }, 'unread | asOf | 30/02/2023'],
      [{ asOf: '2023-02-30' }, 'unread | asOf | 2023-02-30'],
      [{ asOf: '2023-02-30T08:00:00+07:00' }, 'unread | asOf | 2023-02-30T08:00:00+07:00'],
      [{ asOf: '31/13/2023' }, 'unread | asOf | 31/13/2023'],
      [{ asOf: '12/31/23' }, 'unread | asOf | 12/31/23'],
      [{ asOf: '12/2023' }, 'unread | asOf | 12/2023'],
    ] as const)
      equal(
        faultOf(() => said(record)),
        fault,
      );
    equal(
      faultOf(() => sentence({ value: 1 })),
      'missing |  | label',
    );
  });

  it('reads a separator at the end of a series as its end', () => {
    for (const series of [
      '2021: 8,5; 2022: 10,48;',
      '2021=8,5 | 2022=10,48 |',
      ' 2021 : 8,5;\n2022 :10,48 ; ',
    ])
      equal(
        parseIndicator({ label: 'X', series }).series?.map(({ period, value }) => [period, value.text]),
        [
          ['2021', '8,5'],
          ['2022', '10,48'],
        ],
        series,
      );
    equal(parseIndicator({ label: 'X', series: ' ; ' }).series, undefined);
  });

  it('shows the decimals that were quoted, and no fewer than it is told', () => {
    equal(said({ value: '7,70', unit: '%' }), '7,70%');
    equal(said({ value: 7.7, decimals: 2, unit: '%' }), '7,70%');
    equal(said({ value: '7,7', decimals: '2', unit: '%' }), '7,70%');
    equal(said({ value: 12.025, decimals: 1 }), '12,025');
    equal(said({ value: 128, decimals: 0 }), '128');
    equal(said({ value: 1e21 }), '1.000.000.000.000.000.000.000');
    equal(said({ value: 1.5e-7 }), '0,00000015');
  });

  it('says a change as quoted, in its own unit', () => {
    equal(said({ value: '95,8', unit: '%', change: '1,7' }), '95,8%, tăng 1,7%');
    equal(
      said({ value: '95,8', unit: '%', change: '-1,7', changeUnit: 'điểm phần trăm' }),
      '95,8%, giảm 1,7 điểm phần trăm',
    );
    equal(said({ value: '62', unit: 'xã', change: '+5,1%' }), '62 xã, tăng 5,1%');
    equal(said({ value: '62', unit: 'xã', change: 0 }), '62 xã, không đổi');
    equal(said({ value: '62', unit: 'xã', changeDirection: 'giảm' }), '62 xã, giảm');
    equal(said({ value: 5, change: 2, changeDirection: 'giảm' }, 'en'), '5, down 2');
  });

  it('names a plan as it is named, or by who assigned it', () => {
    const plan = (planBy: string, language: Language) => said({ planRatio: 90, planBy }, language);
    equal(plan('Trung ương', 'vi'), '90% kế hoạch Trung ương giao');
    equal(plan('mục tiêu Trung ương giao', 'vi'), '90% mục tiêu Trung ương giao');
    equal(plan('Bộ Kế hoạch và Đầu tư', 'vi'), '90% kế hoạch Bộ Kế hoạch và Đầu tư giao');
    equal(plan('', 'vi'), '90% kế hoạch');
    equal(plan('the province', 'en'), '90% of the plan assigned by the province');
    equal(plan('the annual plan', 'en'), '90% of the annual plan');
    equal(plan('target of the province', 'en'), '90% of target of the province');
    equal(plan('Ministry of Planning', 'en'), '90% of the plan assigned by Ministry of Planning');
    equal(plan('kế hoạch giao', 'en'), '90% of kế hoạch giao');
    equal(plan('', 'en'), '90% of the plan');
  });

  it('says days and years as portals do, and words as they stand', () => {
    const day = (asOf: string) => said({ value: 1, asOf });
    equal(day('31/12/2023'), '1, đến ngày 31/12/2023');
    equal(day('31/12/23'), '1, đến ngày 31/12/2023');
    equal(day('1/2/2023'), '1, đến ngày 01/02/2023');
    equal(day('2023-12-31T23:30:00Z'), '1, đến ngày 01/01/2024');
    equal(day('cuối năm 2023'), '1, cuối năm 2023');
    equal(day('29/02/2024'), '1, đến ngày 29/02/2024');
    equal(said({ value: 1, period: '2021 - 2025' }), '1, giai đoạn 2021–2025');
    equal(said({ value: 1, period: 2023 }), '1, năm 2023');
    equal(said({ value: 1, period: 'quý I/2024' }), '1, quý I/2024');
  });

  it('knows which direction is wanted, and of none but the two', () => {
    const tone = (change: number, wanted: 'up' | 'down' | 'none') =>
      toneOf(parseIndicator({ label: 'X', value: 1, change }), wanted);
    equal([tone(1, 'up'), tone(-1, 'up'), tone(1, 'down'), tone(-1, 'down')], ['good', 'bad', 'bad', 'good']);
    equal([tone(0, 'up'), tone(1, 'none')], [undefined, undefined]);
  });

  it('shows every finite number so that it reads back the same', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const shown = said({ value });
        equal(parseNumber(shown)?.value, value === 0 ? 0 : value, shown);
        equal(said({ value: formatNumber(value, 'vi') }), shown);
      }),
    );
  });

  it('tells of any record, or what is wrong with it; never NaN, undefined or an object', () => {
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
    const fields = [
      'value',
      'unit',
      'of',
      'planRatio',
      'planTarget',
      'previous',
      'change',
      'changeDirection',
    ];
    const names = fc.constantFrom(
      ...fields,
      'rank',
      'rankOf',
      'period',
      'asOf',
      'series',
      'decimals',
      'note',
    );
    fc.assert(
      fc.property(fc.dictionary(names, anything), (record) => {
        let text: string;
        try {
          text = sentence({ label: 'Chỉ tiêu', ...record });
        } catch (error) {
          equal((error as Error).name, 'Error');
          equal(typeof (error as IndicatorError).problem, 'string', JSON.stringify(record));
          return;
        }
        const own = Object.values(record).map(String).join(' ');
        for (const slip of ['NaN', 'undefined', 'Infinity', '[object', 'e+'])
          equal(text.includes(slip) && !own.includes(slip), false, text);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads any table without throwing anything but what an author is told', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('mã', 'chỉ tiêu', ';', ',', '\n', '"', '[', '1,5', '\t', 'sep=')),
        (parts) => {
          const text = parts.join('');
          try {
            read(text);
          } catch (error) {
            const isTold = 'problem' in (error as object) || (error as Error).name === 'SyntaxError';
            equal(isTold, true, text);
          }
        },
      ),
    );
  });
}
