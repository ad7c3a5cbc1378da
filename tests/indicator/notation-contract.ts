import type { Runner } from '../text/text-contract.ts';
import { showRecord as show } from './show.ts';

/** @param inVietnamese The Vietnamese spelling of the text, if the text is an English number; `undefined` for a text with words. */
const unclearNumberMistake = (text: string, attribute: string, inVietnamese: string | undefined) =>
  `không rõ “${text}” ở thuộc tính “${attribute}” là số kiểu Việt Nam hay kiểu Anh; nếu là kiểu Anh, hãy ` +
  (inVietnamese === undefined ? '' : `viết ${inVietnamese} hoặc `) +
  'ghi number-format=en; nếu là kiểu Việt Nam, hãy ghi number-format=vi, ở dòng đầu của tệp hoặc trong thẻ';

/** Whether the tile of a record asks if a number is Vietnamese or English. */
const isAsking = (record: object) => show(record).includes('không rõ');

/** Fields for numbers, texts for these fields that contain a number, and the other fields that the record needs. */
const FIELDS: [attribute: string, field: string, toText: (number: string) => string, otherFields: object][] =
  [
    ['value', 'value', (number) => number, {}],
    ['value', 'value', (number) => `trên ${number}`, {}],
    ['value', 'value', (number) => `1/${number}`, {}],
    ['value', 'value', (number) => `1–${number}`, {}],
    ['of', 'of', (number) => number, { value: 1 }],
    ['plan-target', 'planTarget', (number) => number, { value: 1 }],
    ['previous', 'previous', (number) => number, { value: 1 }],
    ['change', 'change', (number) => `+${number}`, { value: 1 }],
    ['change', 'change', (number) => `tăng ${number} so với cùng kỳ`, { value: 1 }],
    ['series', 'series', (number) => `2021: ${number}; 2022: 9`, { value: 1 }],
  ];

/** Tests of numbers that may be Vietnamese or English, of qualifiers, and of spaces. */
export function notationContract({ it, equal }: Runner): void {
  it('keeps a number that is a name, `Tiêu chí 17.1`, in a text of a record with English numbers, and rewrites amounts', () => {
    for (const [text, shown] of [
      ['17.1', '17.1'],
      ['Tiêu chí 17.1', 'Tiêu chí 17.1'],
      ['Đạt tiêu chí số 17.1', 'Đạt tiêu chí số 17.1'],
      ['Điều 5.2', 'Điều 5.2'],
      ['Phiên bản 2.0.1', 'Phiên bản 2.0.1'],
      ['Gồm 2.0.1', 'Gồm 2.0.1'],
      ['1,200.5 ha', '1.200,5 ha'],
      ['1,234', '1.234'],
      ['Tiêu chí 1,234.5', 'Tiêu chí 1.234,5'],
      ['Gồm 12.5 ha và 1,234 hộ', 'Gồm 12,5 ha và 1.234 hộ'],
    ] as const)
      equal(show({ text, numberFormat: 'en' }), shown, text);
  });

  it('asks whether `63.125` is English if no figure of its unit or label is 1.000 or more', () => {
    for (const unit of [
      'triệu đồng/người',
      'trđ/người',
      'tỷ đồng/hộ',
      'triệu đồng/người/năm',
      'tiêu chí/xã',
      'khẩu/hộ',
    ])
      equal(isAsking({ value: '63.125', unit }), true, unit);
    for (const unit of [
      'nghìn đồng/người',
      'kg/người',
      'triệu đồng/ha',
      'người/km²',
      'tiêu chí',
      'điểm',
      'USD/người',
    ])
      equal(isAsking({ value: '63.125', unit }), false, unit);
    for (const label of ['Điểm PCI', 'Chỉ số PAPI', 'PAR Index', 'Chỉ số hài lòng của người dân'])
      equal(isAsking({ label, value: '67.125', unit: 'điểm' }), true, label);
    for (const label of ['Điểm du lịch', 'VN-Index', 'Điểm trường'])
      equal(isAsking({ label, value: '1.125', unit: 'điểm' }), false, label);
    equal(isAsking({ value: '63,125', unit: 'triệu đồng/người' }), false);
  });

  it('asks whether a number is Vietnamese or English if its unit makes both likely, such as `1,234 hộ`, in every field', () => {
    for (const [attribute, field, toText, otherFields] of FIELDS)
      for (const [number, inVietnamese, units] of [
        // The unit with escapes is `người` with decomposed letters.
        [
          '1,234',
          '1.234',
          ['xã', 'hộ gia đình', 'ca mắc', 'người/km²', 'ng\u01b0\u01a1\u0300i', 'Lượt khách', 'đồng'],
        ],
        ['7.125', '7,125', ['%', '‰', '% dân số', 'điểm phần trăm']],
      ] as const)
        for (const unit of units) {
          const text = toText(number);
          // Of a series, only the point is quoted.
          const [quoted = ''] = field === 'series' ? text.split(';') : [text];
          equal(
            show({ ...otherFields, unit, [field]: text }),
            unclearNumberMistake(quoted, attribute, text === number ? inVietnamese : undefined),
            `${field}=${text} ${unit}`,
          );
          // A given number format answers the question.
          for (const numberFormat of ['vi', 'en'])
            equal(isAsking({ ...otherFields, unit, [field]: text, numberFormat }), false, text);
        }
  });

  it('reads numbers that are usual with their unit, such as `1,234 tấn`', () => {
    for (const [, field, toText, otherFields] of FIELDS)
      for (const [number, units] of [
        ['1,234', ['triệu người', 'tỷ đồng', 'tấn', 'kg', '%', 'ha']],
        ['1.234', ['xã', 'hộ gia đình', 'đồng', 'tỷ đồng']],
        ['1.234,5', ['người', '%']],
      ] as const)
        for (const unit of units)
          equal(isAsking({ ...otherFields, unit, [field]: toText(number) }), false, `${field} ${number}`);
  });

  it('asks whether a number is Vietnamese or English if its unit is another word for things, or a unit of small numbers', () => {
    for (const [value, units] of [
      ['1,234', ['DN', 'LĐ', 'máy', 'chuyến', 'cuộc', 'tin, bài']],
      [
        '11.125',
        ['tuổi', '°C', 'lần', 'tạ/ha', 'con/phụ nữ', 'bác sĩ/vạn dân', 'bác sĩ/1 vạn dân', 'nam/100 nữ'],
      ],
    ] as const)
      for (const unit of units) {
        equal(isAsking({ value, unit }), true, `${value} ${unit}`);
        const otherSign = value.includes(',') ? value.replace(',', '.') : value.replace('.', ',');
        equal(isAsking({ value: otherSign, unit }), false, `${otherSign} ${unit}`);
      }
    for (const unit of ['giờ', 'yến', 'điểm', 'mm', 'trđ', 'ngàn tấn', 'm3/s'])
      equal(isAsking({ value: '12,345', unit }), false, unit);
    for (const text of ['1.000 năm Thăng Long', 'Hơn 1.000 lần']) equal(show({ text }), text);
  });

  it('asks whether a number without a unit is Vietnamese or English if its label makes both likely', () => {
    for (const [value, labels] of [
      ['12,345', ['Số hộ nghèo', 'Tổng số dự án', '1. Dân số', 'Hộ', 'Doanh nghiệp', 'Học sinh tiểu học']],
      ['4.125', ['Tỷ lệ hộ nghèo', 'Tốc độ tăng GRDP', 'Tuổi thọ trung bình', 'Năng suất lúa']],
    ] as const)
      for (const label of labels) {
        equal(isAsking({ label, value }), true, `${label}: ${value}`);
        equal(isAsking({ label, value, unit: 'nghìn tấn' }), false, label);
        equal(isAsking({ label: `${label}, nghìn tấn`, value }), false, label);
      }
    for (const label of ['GRDP', 'Đồng Nai', 'Xã A', 'Sản lượng lúa', 'Diện tích'])
      equal(show({ label, value: '12,345' }), '12,345', label);
  });

  it('asks whether a number is Vietnamese or English by the unit beside the number, in lists and within words', () => {
    const value = { value: '5', unit: 'tỷ đồng' };
    for (const [attribute, record] of [
      ['plan-ratio', { planRatio: '98.125' }],
      ['plan-ratio', { planRatio: '98.125% dự toán tỉnh giao' }],
      ['plan-ratio', { planRatio: '98,1% dự toán tỉnh giao; 97.125 dự toán huyện giao' }],
      ['change', { change: '+1.234%' }],
      ['change', { change: 'bằng 109.425% so với cùng kỳ' }],
      ['change', { change: 'tăng 1,234 xã' }],
      ['change', { change: '+1,234', changeUnit: 'hộ nghèo' }],
      ['also', { also: 'chiếm 7.125%' }],
      ['also', { also: 'thêm 1,234 người' }],
      ['also', { also: ['từ 1,234 đến 1,5 người'] }],
      ['plans[0].planRatio', { plans: [{ planRatio: '98.125', planBy: 'tỉnh' }] }],
      ['changes[0].change', { change: '+5', changes: [{ change: 'tăng 7.125%' }] }],
      ['changes[0].change', { change: '+5', changes: [{ change: '+7.125', changeUnit: '%' }] }],
    ] as const) {
      const sentence = show({ ...value, ...record });
      const isUnclear =
        sentence.startsWith('không rõ “') && sentence.includes(` ở thuộc tính “${attribute}” `);
      equal(isUnclear, true, sentence);
    }
    equal(show({ label: 'Dân số (người)', value: '765,432' }).includes('không rõ “765,432”'), true);
    // Only the number of the document looks English, and a name may. The other numbers are usual with their unit.
    for (const [record, shown] of [
      [
        { planRatio: '98,125% kế hoạch theo Quyết định 1.719/QĐ-TTg' },
        'Bằng 98,125% kế hoạch theo Quyết định 1.719/QĐ-TTg',
      ],
      [{ change: 'tăng 1,234 triệu người' }, '▲ Tăng 1,234 triệu người'],
      [{ also: 'vốn 1,234 tỷ USD' }, 'Vốn 1,234 tỷ USD'],
      [{ also: 'chiếm 7,125% của 1.234 xã' }, 'Chiếm 7,125% của 1.234 xã'],
    ] as const)
      equal(show({ ...value, ...record }), `5 tỷ đồng · ${shown}`);
  });

  it('refuses a plus or minus in a plan ratio', () => {
    for (const planRatio of ['+5', '+105% kế hoạch', '-5', '- 5', '–5–8'])
      equal(
        show({ planRatio }),
        `“${planRatio}” ở thuộc tính “plan-ratio” không phải là một tỷ lệ như 109,42; hãy bỏ dấu, hoặc ghi mức tăng giảm ở thuộc tính “change”`,
      );
  });

  it('refuses a JavaScript number with so many digits that it was computed or has lost some', () => {
    for (const value of [0.1 + 0.2, 1 / 3, 99.99999999999999, 2 ** 53 + 2])
      equal(
        show({ value }),
        `“${value}” ở thuộc tính “value” có nhiều chữ số hơn mức JavaScript giữ được; hãy viết số dưới dạng chuỗi`,
      );
    for (const [value, shown] of [
      [0.3, '0,3'],
      [1e-7, '0,0000001'],
      [123456789012.345, '123.456.789.012,345'],
      [2 ** 53 - 1, '9.007.199.254.740.991'],
    ] as const)
      equal(show({ value }), shown);
  });

  it('refuses a qualifier that would change the number, and accepts other words', () => {
    for (const qualifier of [
      '60 -',
      'khoảng 60',
      'gấp 2',
      'gấp',
      '3 trong',
      '1/2',
      'bằng 95%',
      'năm 2022:',
      'lũy kế đến tháng 9',
      ...['âm', 'tăng trưởng âm', 'minus', 'trừ', 'một nửa', 'hai', 'nghìn', 'không', 'khoảng -', 'gần:'],
    ])
      equal(
        show({ value: '62', unit: 'xã', of: '127', qualifier }),
        `không đọc được “${qualifier}” ở thuộc tính “qualifier”; hãy viết từ như “gần”, “hơn”, “khoảng”, “ước đạt”, “dự kiến”, “lũy kế”, “bình quân”, “còn”, “thêm”`,
      );
    for (const [qualifier, shown] of [
      ['lũy kế từ đầu năm', 'Lũy kế từ đầu năm 62 xã'],
      ['ước đạt', 'Ước đạt 62 xã'],
      ['bình quân/năm', 'Bình quân/năm 62 xã'],
      ['~', '~ 62 xã'],
    ] as const)
      equal(show({ value: '62', unit: 'xã', qualifier }), shown);
  });

  it('reads each kind of space as a space, and each kind of hyphen in front of a number as a minus', () => {
    const spaces = ['\u00a0', '\u2009', '\u202f', '\u3000', '\t', '\n', ' \u00a0 '];
    for (const space of spaces) {
      const spaced = (text: string) => text.replaceAll(' ', space);
      for (const [record, shown] of [
        [{ change: spaced('tăng 5 xã so với năm 2022') }, '62 · ▲ Tăng 5 xã so với năm 2022'],
        [{ rank: spaced('thứ 17/63 tỉnh, thành phố') }, '62 · Xếp thứ 17/63 tỉnh, thành phố'],
        [{ planRatio: spaced('98% dự toán tỉnh giao') }, '62 · Bằng 98% dự toán tỉnh giao'],
        [{ unit: spaced('tỷ đồng'), of: spaced('trên 127') }, '62/trên 127 tỷ đồng'],
        [{ period: spaced('Tháng 12 năm 2023') }, '62 · Tháng 12 năm 2023'],
        [{ also: spaced('chiếm 9,6% dân số') }, '62 · Chiếm 9,6% dân số'],
        [{ status: spaced('số liệu sơ bộ') }, '62 · Số liệu sơ bộ'],
        [{ series: spaced('quý I/2023: trên 5') }, '62 · Quý I/2023: trên 5'],
      ] as const)
        // A line end separates the points of a series.
        if (!('series' in record && space === '\n'))
          equal(show({ value: '62', ...record }), shown, JSON.stringify(space));
    }
    for (const hyphen of ['-', '–', '\u2010', '\u2011', '\ufe63', '\uff0d'])
      equal(show({ value: `${hyphen}5` }), '−5', JSON.stringify(hyphen));
  });
}
