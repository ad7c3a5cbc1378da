import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import type { Runner } from '../text/text-contract.ts';
import { showRecord as show } from './show.ts';

/** Why a month, a quarter or a range of years does not exist, and what to write. */
const MONTHS = 'vì một năm có 12 tháng; hãy viết như 31/12/2023 hoặc tháng 12/2023';
const QUARTERS = 'vì một năm có 4 quý; hãy viết như quý IV/2023';
const YEARS = 'vì năm đầu lớn hơn năm cuối; hãy viết như 2021–2025';

/** What is heard of a record after its label. */
function hear(record: object): string {
  const indicator = parseIndicator({ label: 'X', ...record } as IndicatorRecord);
  return toSentence(indicator, undefined, 'vi').slice('X: '.length);
}

/** Tests of fields that contradict each other, of times that do not exist, and of numbers and units within words. */
export function checksContract({ it, equal }: Runner): void {
  it('writes 1000 in a unit as a word, and refuses other digits in front of a unit', () => {
    for (const [record, shown] of [
      [{ unit: '1000 ha' }, '45 nghìn ha'],
      [{ unit: '1.000 ha' }, '45 nghìn ha'],
      [{ unit: '1.000.000 đồng' }, '45 triệu đồng'],
      [{ unit: 'm2' }, '45 m2'],
      [{ unit: 'ca/100.000 dân' }, '45 ca/100.000 dân'],
      [{ unit: '1000đ' }, '45 nghìn đồng'],
      [{ unit: '10^3 tấn' }, '45 nghìn tấn'],
      [{ unit: '10⁶ đồng' }, '45 triệu đồng'],
      [{ unit: 'ha', change: '+5', changeUnit: '1000 ha' }, '45 ha · ▲ Tăng 5 nghìn ha'],
    ] as const)
      equal(show({ value: '45', ...record }), shown);
    for (const unit of [
      '100 tấn',
      '000 đồng',
      '.000 đồng',
      '(100 kg)',
      '/100.000',
      '1,5 ha',
      '+/-',
      '/hộ',
      '±',
    ]) {
      const digitsMistake = (attribute: string) =>
        `không đọc được “${unit}” ở thuộc tính “${attribute}”; hãy viết một đơn vị như “xã”, “%”, “triệu đồng/người”`;
      equal(show({ value: '45', unit }), digitsMistake('unit'), unit);
      equal(
        show({ value: '45', unit: 'kg', change: '+5', changeUnit: unit }),
        digitsMistake('change-unit'),
        unit,
      );
    }
  });

  it('refuses a unit that begins with the sign of a difference, and suggests the unit alone', () => {
    for (const unit of ['+/- hộ', '± hộ', '+ hộ', '≥ hộ', 'Δ hộ', '- hộ']) {
      const mistake = `không đọc được “${unit}” ở thuộc tính “unit”; hãy viết hộ`;
      equal(show({ value: '45', unit }), mistake, unit);
    }
  });

  it('writes a Vietnamese unit in capitals in small letters, and keeps abbreviations', () => {
    for (const [unit, shown] of [
      ['TỶ ĐỒNG', 'tỷ đồng'],
      ['TRIỆU USD', 'triệu USD'],
      ['MW', 'MW'],
      ['GWh', 'GWh'],
    ] as const)
      equal(show({ value: 5, unit }), `5 ${shown}`);
  });

  it('suggests a unit with a word for 1000', () => {
    const mistake = 'không đọc được “1,000 ha” ở thuộc tính “unit”; hãy viết nghìn ha';
    equal(show({ value: '45', unit: '1,000 ha' }), mistake);
  });

  it('refuses a part that is below 0 or larger than its whole', () => {
    const todo = 'hãy xem lại hai số, hoặc ghi kế hoạch ở thuộc tính “plan-target”';
    for (const [value, of] of [
      ['130', '127'],
      ['trên 127,5', '127'],
      ['128–130', '127'],
      ['5', '0'],
    ] as const)
      equal(show({ value, of, unit: 'xã' }), `“${value}” lớn hơn “${of}”, là tổng số; ${todo}`);
    equal(show({ value: '130/127', unit: 'xã' }), `“130” lớn hơn “127”, là tổng số; ${todo}`);
    equal(show({ value: '-5', of: '127', unit: 'xã' }), `“-5” không thể là một phần của “127”; ${todo}`);
  });

  it('refuses a comparison with the period of the figure or with a later period', () => {
    for (const [fields, field, previousPeriod] of [
      [{ period: '2023', previousPeriod: '2024', previous: 4 }, 'previous-period', '2024'],
      [{ period: '2023', previousPeriod: '2023', previous: 4 }, 'previous-period', '2023'],
      [
        { period: 'quý I/2023', previousPeriod: 'tháng 5/2023', previous: 4 },
        'previous-period',
        'tháng 5/2023',
      ],
      [{ period: '2023', change: 'tăng 1 so với năm 2025' }, 'change', 'năm 2025'],
    ] as const)
      equal(
        show({ value: 5, ...fields }),
        `“${previousPeriod}” ở thuộc tính “${field}” mâu thuẫn với “${fields.period}”; hãy giữ một trong hai`,
      );
    for (const [period, previousPeriod] of [
      ['2023', 'cùng kỳ'],
      ['9 tháng', '2024'],
      ['2023', 'tháng 12/2023'],
      ['quý II/2023', 'quý I/2023'],
      ['2023', 'giai đoạn 2016–2020'],
    ] as const)
      equal(
        show({ value: 5, period, previousPeriod, previous: 4 }).includes('mâu thuẫn'),
        false,
        previousPeriod,
      );
  });

  it('refuses `null`, `NaN`, `{{label}}` and other words that programs write in place of missing data, in every field', () => {
    for (const text of [
      'undefined',
      'null',
      'NaN',
      'NaN%',
      'Invalid Date',
      'Năm undefined',
      '[object Object]',
      '{{label}}',
      '${label}',
      '{% label %}',
      '<%= label %>',
      'Xã {{name}}',
    ]) {
      const mistake = (field: string) =>
        `“${text}” ở thuộc tính “${field}” do chương trình ghi khi thiếu dữ liệu; hãy sửa chương trình hoặc ghi nội dung đúng`;
      for (const field of ['label', 'unit', 'note', 'area'] as const)
        equal(show({ value: 5, [field]: text }), mistake(field));
      for (const [field, attribute, others] of [
        ['qualifier', 'qualifier', {}],
        ['also', 'also', {}],
        ['period', 'period', {}],
        ['asOf', 'as-of', {}],
        ['previousPeriod', 'previous-period', { previous: 4 }],
        ['changeUnit', 'change-unit', { change: 1 }],
        ['value', 'value', {}],
        ['text', 'text', {}],
        ['of', 'of', { value: 4 }],
        ['decimals', 'decimals', { value: 4 }],
        ['planRatio', 'plan-ratio', {}],
        ['planTarget', 'plan-target', {}],
        ['previous', 'previous', {}],
        ['change', 'change', {}],
        ['changeDirection', 'change-direction', {}],
        ['series', 'series', {}],
        ['rank', 'rank', {}],
        ['status', 'status', {}],
        ['source', 'source', {}],
        ['programme', 'programme', {}],
        ['numberFormat', 'number-format', {}],
        ['planBy', 'plan-by', { planRatio: 90 }],
        ['planStatus', 'plan-status', { planRatio: 90 }],
        ['rankScope', 'rank-scope', { rank: 1 }],
      ] as const)
        equal(show({ value: 5, ...others, [field]: text }), mistake(attribute));
    }
    equal(show({ value: 5, note: 'Giá trị null của bảng, {một} và $5' }).includes('chương trình'), false);
  });

  it('accepts a part that may be as large as its whole', () => {
    for (const [value, of, shown] of [
      ['127', '127', '127/127 xã'],
      ['0', '0', '0/0 xã'],
      ['120–130', '127', '120–130/127 xã'],
      ['dưới 130', '127', 'Dưới 130/127 xã'],
    ] as const)
      equal(show({ value, of, unit: 'xã' }), shown);
  });

  it('asks to write the words of a part or a whole in front of the number', () => {
    for (const [record, mistake] of [
      [{ value: '62 trở lên', of: '127' }, '“62 trở lên” ở thuộc tính “value”; hãy viết ít nhất 62'],
      [{ value: '62 trở xuống', of: '127' }, '“62 trở xuống” ở thuộc tính “value”; hãy viết không quá 62'],
      [{ value: '62', of: '127 trở lên' }, '“127 trở lên” ở thuộc tính “of”; hãy viết ít nhất 127'],
      [{ value: '62', of: 'từ 127 trở lên' }, '“từ 127 trở lên” ở thuộc tính “of”; hãy viết ít nhất 127'],
    ] as const)
      equal(show(record), `không đọc được ${mistake}`);
    equal(show({ value: 'ít nhất 62', of: '127', unit: 'xã' }), 'Ít nhất 62/127 xã');
  });

  it('refuses days, months, quarters and years that do not exist, also within words', () => {
    for (const [period, reason] of [
      ['Tháng 13/2023', MONTHS],
      ['tháng 0/2023', MONTHS],
      ['tháng 2023', MONTHS],
      ['12/31/2023', MONTHS],
      ['Quý V/2023', QUARTERS],
      ['quý 5/2023', QUARTERS],
      ['31/6/2023', 'vì tháng 6/2023 có 30 ngày; hãy sửa ngày'],
      ['31-6-2023', 'vì tháng 6/2023 có 30 ngày; hãy sửa ngày'],
      ['2023/6/31', 'vì tháng 6/2023 có 30 ngày; hãy sửa ngày'],
      ['32/1/2023', 'vì tháng 1/2023 có 31 ngày; hãy sửa ngày'],
      ['đến 31/02/2023', 'vì tháng 2/2023 có 28 ngày; hãy sửa ngày'],
      ['30/02/2024', 'vì tháng 2/2024 có 29 ngày; hãy sửa ngày'],
      ['từ 01/01/2023 đến 31/6/2023', 'vì tháng 6/2023 có 30 ngày; hãy sửa ngày'],
      ['2025-2021', YEARS],
      ['giai đoạn 2025–2021', YEARS],
    ] as const)
      equal(show({ value: '5', period }), `“${period}” ở thuộc tính “period” không có thật, ${reason}`);
    for (const [base, reason] of [
      ['ngày 31/02/2022', 'vì tháng 2/2022 có 28 ngày; hãy sửa ngày'],
      ['tháng 13/2022', MONTHS],
      ['quý V/2022', QUARTERS],
    ] as const)
      equal(
        show({ value: '5', unit: 'xã', change: `tăng 5% so với ${base}` }),
        `“${base}” ở thuộc tính “change” không có thật, ${reason}`,
      );
    equal(
      show({ value: '5', period: '01/01–31/6/2023' }),
      '“31/6/2023” ở thuộc tính “period” không có thật, vì tháng 6/2023 có 30 ngày; hãy sửa ngày',
    );
    // Why each of these is not clear: the day may be of 1975 or 2075; the text may be December 2011 or a school year; the school year has two
    // years; its years are in the wrong order; the first day may be in 2023 or 2024; the year is mistyped.
    for (const period of ['31/12/75', '2011/12', '2021/23', '2023/2021', '01/10–31/03/2024', '20233'])
      equal(
        show({ value: '5', period }),
        `không đọc được “${period}” ở thuộc tính “period”; hãy viết 2023, tháng 12/2023, quý IV/2023, 31/12/2023`,
      );
    for (const period of ['20/9', '02/09', '1/12'])
      equal(
        show({ value: '5', period }),
        `“${period}” ở thuộc tính “period” không ghi năm; hãy viết đủ ngày, tháng, năm như 31/12/2023`,
      );
  });

  it('shows days, months, quarters and years that exist', () => {
    for (const [period, shown] of [
      ['12 tháng năm 2023', '12 tháng năm 2023'],
      ['Quý 4/2023', 'Quý 4/2023'],
      ['đến 31/01/2023', 'Đến 31/01/2023'],
      ['31/12/23', 'Ngày 31/12/2023'],
      ['2021-2025', 'Giai đoạn 2021–2025'],
      ['2023/12/31', 'Ngày 31/12/2023'],
      ['01/01–31/12/2023', '01/01–31/12/2023'],
      ['1/1 - 31/12/2023', '1/1–31/12/2023'],
      ['01/10/2023-31/03/2024', '01/10/2023–31/03/2024'],
      ['2021/22', '2021/22'],
      ['2022/2023', '2022/2023'],
      ['năm học 2022-2023', 'Năm học 2022–2023'],
      ['ngày 20/9', 'Ngày 20/9'],
    ] as const)
      equal(show({ value: '5', period }), `5 · ${shown}`);
  });

  it('sorts the points of a series by their time, and refuses a wrong order that it cannot sort', () => {
    /** Each period and its end as a year: `2021` ends at 2022, and `quý I/2023` at 2023.25. If the series has no order of time, `?`. */
    const periodsOf = (series: string) =>
      parseIndicator({ label: 'X', value: 1, series })
        .series?.map(({ period, time }) => `${period} → ${time ?? '?'}`)
        .join('; ');
    for (const [series, periods] of [
      ['2023: 9; 2022: 8; 2021: 5', '2021 → 2022; 2022 → 2023; 2023 → 2024'],
      ['sơ bộ 2023: 9; năm 2022: 8', 'năm 2022 → 2023; sơ bộ 2023 → 2024'],
      ['quý II/2023: 1; Quý I/2023: 2', 'Quý I/2023 → 2023.25; quý II/2023 → 2023.5'],
      ['6/2023: 1; tháng 3/2023: 2', 'tháng 3/2023 → 2023.25; 6/2023 → 2023.5'],
      ['6 tháng đầu năm 2023: 1; 2022: 2', '2022 → 2023; 6 tháng đầu năm 2023 → 2023.5'],
      ['2021–2025: 1; 2016–2020: 2', '2016–2020 → 2021; 2021–2025 → 2026'],
      ['tháng 11: 1; tháng 12: 2; tháng 1: 3', 'tháng 11 → ?; tháng 12 → ?; tháng 1 → ?'],
    ] as const)
      equal(periodsOf(series), periods, series);
    equal(
      show({ value: 1, series: '2023: 9; vụ trước: 7; 2022: 8' }),
      '“2022” đứng sau “2023” ở thuộc tính “series”; hãy xếp các điểm theo thứ tự thời gian',
    );
    equal(
      show({ value: 1, series: '2022: 9; 2022: 8' }),
      '“2022: 8” ở thuộc tính “series” mâu thuẫn với “2022: 9”; hãy giữ một trong hai',
    );
  });

  it('refuses two points with different spellings of the same period, and names both points', () => {
    const contradiction = (second: string, first: string) =>
      `“${second}” ở thuộc tính “series” mâu thuẫn với “${first}”; hãy giữ một trong hai`;
    for (const [first, second] of [
      ['12/2023', 'tháng 12/2023'],
      ['12/2023', '2023-12'],
      ['Tháng 2/2023', '02/2023'],
      ['tháng 1', 'Tháng 01'],
      ['2023', 'năm 2023'],
      ['quý I/2023', 'Quý 1/2023'],
      ['31/12/2023', '2023-12-31'],
      ['2021-2025', 'giai đoạn 2021–2025'],
    ] as const)
      equal(
        show({ value: 1, series: `${first}: 5; ${second}: 6` }),
        contradiction(`${second}: 6`, `${first}: 5`),
      );
    // These are different periods. Beside a value, the points are not shown as lines.
    for (const [first, second] of [
      ['2022', '31/12/2023'],
      ['2022', 'sơ bộ 2023'],
      ['năm học 2022-2023', 'giai đoạn 2022-2023'],
      ['tháng 1', 'tháng 10'],
    ] as const)
      equal(show({ value: 1, series: `${first}: 5; ${second}: 6` }), '1', `${first}; ${second}`);
  });

  it('refuses a figure that is called both official and an estimate, and a figure with two words for an estimate', () => {
    const contradiction = (text: string, attribute: string, other: string) =>
      `“${text}” ở thuộc tính “${attribute}” mâu thuẫn với “${other}”; hãy giữ một trong hai`;
    for (const qualifier of ['ước', 'Ước tính', 'ước thực hiện', 'sơ bộ', 'estimated'])
      equal(
        show({ value: 5, qualifier, status: 'chính thức' }),
        contradiction(qualifier, 'qualifier', 'chính thức'),
      );
    equal(show({ value: 'ước 5', status: 'official' }), contradiction('ước 5', 'value', 'official'));
    equal(
      show({ value: 5, qualifier: 'chính thức', status: 'sơ bộ' }),
      contradiction('chính thức', 'qualifier', 'sơ bộ'),
    );
    equal(show({ value: 'ước 5', qualifier: 'ước tính' }), contradiction('ước tính', 'qualifier', 'ước 5'));
    for (const [qualifier, status] of [
      ['ước', 'ước tính'],
      ['ước', 'sơ bộ'],
      ['gần', 'chính thức'],
      ['lũy kế', 'chính thức'],
    ] as const)
      equal(
        show({ value: 5, qualifier, status }),
        `${qualifier.charAt(0).toUpperCase()}${qualifier.slice(1)} 5 · Số liệu ${status}`,
      );
  });

  it('says a minus, a slash or a dash of a number within words as it says them in an amount', () => {
    for (const [record, shown, heard] of [
      [{ also: 'tăng trưởng -0,5%' }, '5 · Tăng trưởng −0,5%', '5, tăng trưởng âm 0,5%'],
      [{ also: '62/127 xã' }, '5 · 62/127 xã', '5, 62 trong tổng số 127 xã'],
      [{ also: '3-5 huyện' }, '5 · 3-5 huyện', '5, 3 đến 5 huyện'],
      [
        { also: 'đến 31/12/2023; ngày 1/12' },
        '5 · Đến 31/12/2023 · Ngày 1/12',
        '5, đến 31/12/2023, ngày 1/12',
      ],
      [{ also: 'số 111/2024/QH15' }, '5 · Số 111/2024/QH15', '5, số 111/2024/QH15'],
      [{ also: 'giai đoạn 2021-2025' }, '5 · Giai đoạn 2021-2025', '5, giai đoạn 2021-2025'],
      [{ rank: 'xếp thứ 17-19/63' }, '5 · Xếp thứ 17-19/63', '5, xếp thứ 17 đến 19 trong số 63'],
      [
        { rank: 'đứng thứ 3/11 huyện; 5/63 tỉnh' },
        '5 · Xếp thứ 3/11 huyện; 5/63 tỉnh',
        '5, xếp thứ 3 trong số 11 huyện; 5 trong số 63 tỉnh',
      ],
      [{ value: undefined, text: '-5%' }, '−5%', 'âm 5%'],
      [{ value: undefined, text: '62/127' }, '62/127', '62 trong tổng số 127'],
      [{ value: undefined, text: '111/2024/QH15' }, '111/2024/QH15', '111/2024/QH15'],
    ] as const)
      equal([show({ value: 5, ...record }), hear({ value: 5, ...record })], [shown, heard]);
  });

  it('writes the numbers within words in the notation of the page, `1.234,5` or `1,234.5`', () => {
    const words = 'vốn 1.234,5 tỷ đồng năm 2023';
    equal(show({ value: '1.234,5', also: words }, 'en'), '1,234.5 · Vốn 1,234.5 tỷ đồng năm 2023');
    equal(show({ text: '1,234', numberFormat: 'en' }), '1.234');
    equal(show({ text: '1,234', numberFormat: 'en' }, 'en'), '1,234');
    equal(show({ text: '111/2024/QH15', numberFormat: 'en' }), '111/2024/QH15');
  });

  it('shows the whole and the qualifier beside `-`, the sign of the yearbooks for “none”, and a series of one point as a line', () => {
    for (const [record, shown] of [
      [{ value: '-', of: '127', unit: 'xã' }, 'Không phát sinh · Tổng số: 127 xã'],
      [{ value: '-', qualifier: 'lũy kế', period: '2023' }, 'Lũy kế: không phát sinh · Năm 2023'],
      [{ value: '5', unit: 'xã', series: '2023: 4' }, '5 xã · Năm 2023: 4 xã'],
      [
        { value: '-', qualifier: 'gần' },
        '“gần” ở thuộc tính “qualifier” mâu thuẫn với “-”; hãy giữ một trong hai',
      ],
    ] as const)
      equal(show(record), shown);
  });

  it('refuses a property of a record that is not the name of a field', () => {
    const unknownFieldMistake = (name: string, remedy: string) =>
      `“${name}” không phải là tên trường; hãy ${remedy}, hoặc bỏ trường này`;
    for (const [name, similarField] of [
      ['Value', 'value'],
      ['plan_ratio', 'planRatio'],
      ['planratoi', 'planRatio'],
    ] as const)
      equal(show({ value: 5, [name]: 5 }), unknownFieldMistake(name, `viết “${similarField}”`));
    for (const name of ['donVi', 'x', 'a'.repeat(50)])
      equal(
        show({ value: 5, [name]: 5 }),
        unknownFieldMistake(name, 'dùng tên trường trong docs/indicator.md'),
      );
    // `id` is the address of a record, and an undefined property is ignored.
    equal(show({ value: 5, id: 'a', planRatio: undefined }), '5');
  });

  it('keeps the zeros of the numbers in a JSON file', () => {
    const read = (value: string, format = '') => {
      const file = `{${format}"a":{"label":"X","value":${value}}}`;
      return show(parseFigures(new TextEncoder().encode(file), 'application/json').read('a'));
    };
    for (const [value, shown] of [
      ['12.020', '12,020'],
      ['-0.50', '−0,50'],
      ['7.7', '7,7'],
      ['1e3', '1.000'],
    ] as const)
      equal(read(value), shown, value);
    equal(read('12.020', '"numberFormat":"en",'), '12,02');
  });

  it('shows zero without a sign', () => {
    for (const [value, shown] of [
      ['-0', '0%'],
      ['−0,0', '0,0%'],
      ['-0,1', '−0,1%'],
      ['+0', '0%'],
    ] as const)
      equal(show({ value, unit: '%' }), shown);
  });
}
