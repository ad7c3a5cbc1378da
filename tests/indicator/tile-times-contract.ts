import type { Runner } from '../text/text-contract.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import { showFile, showRecord as show } from './show.ts';

const unread = (text: string, attribute: string, suggestion: string) =>
  `không đọc được “${text}” ở thuộc tính “${attribute}”; hãy viết ${suggestion}`;
const contradiction = (text: string, attribute: string, other: string) =>
  `“${text}” ở thuộc tính “${attribute}” mâu thuẫn với “${other}”; hãy giữ một trong hai`;
const noSuchTime = (text: string, attribute: string, reason: string) =>
  `“${text}” ở thuộc tính “${attribute}” không có thật, ${reason}`;
const isContradiction = (record: object) => show(record).includes('mâu thuẫn');
const NO_YEAR = 'vì năm có bốn chữ số, từ 1900 đến 2100; hãy sửa năm';
const NO_ORDER = 'vì tháng hoặc quý đầu đứng sau tháng hoặc quý cuối; hãy viết như tháng 1–3/2023';

/** Tests of the times of a tile, of signs in place of words, and of ranks, plans and changes that contradict the figure. */
export function tileTimesContract({ it, equal }: Runner): void {
  it('refuses a label or a rank with another time than the figure', () => {
    for (const [label, period, time] of [
      ['Hộ nghèo năm 2022', '2023', 'năm 2022'],
      ['Hộ nghèo (năm 2022)', '2023', 'năm 2022'],
      ['Thu ngân sách quý I/2023', 'quý II/2023', 'quý I/2023'],
      ['Thu ngân sách tháng 1 năm 2023', 'tháng 2/2023', 'tháng 1 năm 2023'],
    ] as const)
      equal(show({ label, value: 5, period }), contradiction(time, 'label', period));
    equal(
      show({ label: 'Hộ nghèo đến 31/12/2022', value: 5, asOf: '31/12/2023' }),
      contradiction('31/12/2022', 'label', '31/12/2023'),
    );
    equal(show({ rank: '17/63 năm 2022', period: '2023' }), contradiction('năm 2022', 'rank', '2023'));
    equal(show({ rank: '17/63 tỉnh 2022', period: '2023' }), contradiction('2022', 'rank', '2023'));
    for (const record of [
      { label: 'Hộ nghèo năm 2023', period: '2023' },
      { label: 'Hộ nghèo năm 2023', period: '6 tháng đầu năm 2023' },
      { label: 'Hộ nghèo cuối năm 2023', period: '31/12/2023' },
      { label: 'Hộ nghèo theo chuẩn nghèo năm 2022', period: '2023' },
      { label: 'Giá so sánh năm 2010', period: '2023' },
      { label: 'Kế hoạch năm 2025', period: '2023' },
      { label: 'Nghị quyết 12/2021', period: '2023' },
      { label: 'Hộ nghèo đến 31/12/2023', asOf: '2023-12-31' },
    ])
      equal(isContradiction({ value: 5, ...record }), false, JSON.stringify(record));
  });

  it('does not compare the time of a label with the period of an empty cell', () => {
    const table = 'chỉ tiêu;2022;2023\nHộ nghèo cuối năm 2023;';
    equal(
      showFile(`${table};6`, 'ho-ngheo-cuoi-nam-2023', '2022'),
      'Hộ nghèo cuối năm 2023: Chưa có số liệu, năm 2022',
    );
    equal(showFile(`${table};6`, 'ho-ngheo-cuoi-nam-2023', '2023'), 'Hộ nghèo cuối năm 2023: 6, năm 2023');
    equal(
      showFile(`${table}5;6`, 'ho-ngheo-cuoi-nam-2023', '2022').includes(
        '“năm 2023” ở cột “chỉ tiêu” mâu thuẫn',
      ),
      true,
    );
  });

  it('refuses a change since a month or quarter beside a longer period', () => {
    for (const [change, period, base] of [
      ['tăng 5% so với tháng trước', '2023', 'tháng trước'],
      ['tăng 5% so với tháng trước', 'quý I/2023', 'tháng trước'],
      ['tăng 5% so với quý trước', '2023', 'quý trước'],
    ] as const)
      equal(show({ value: 5, period, change }), contradiction(base, 'change', period));
    for (const [change, period] of [
      ['tăng 5% so với tháng trước', 'tháng 5/2023'],
      ['tăng 5% so với quý trước', 'quý I/2023'],
      ['tăng 5% so với năm trước', '2023'],
      ['tăng 5% so với tháng trước', '31/12/2023'],
    ])
      equal(isContradiction({ value: 5, period, change }), false, change);
  });

  it('refuses a rank that contradicts its point or its change', () => {
    equal(
      show({ rank: 17, period: '2022', series: '2021: 20; 2022: 18' }),
      contradiction('17', 'rank', '2022: 18'),
    );
    const change = { rank: '17/63', previous: 20, previousPeriod: '2022' };
    equal(
      show({ ...change, change: 'tăng 2 bậc' }),
      '“tăng 2 bậc” ở thuộc tính “change” không khớp với hai số 20 và 17; hãy xem lại các số này và chiều tăng, giảm',
    );
    equal(
      show({ ...change, change: 'tăng 3 bậc' }),
      'Xếp thứ 17/63 · ▲ Tăng 3 bậc so với năm 2022 · Năm 2022: 20',
    );
    equal(show({ ...change, previous: 14, change: 'giảm 3 bậc' }).includes('không khớp'), false);
    equal(show({ rank: 17, value: 5, period: '2022', series: '2022: 5' }).includes('mâu thuẫn'), false);
  });

  it('refuses a comparison in place of a period or a day', () => {
    for (const text of ['so với năm 2022', 'tăng so với năm 2022', 'năm 2023 so với 2022'])
      for (const [field, attribute] of [
        ['period', 'period'],
        ['asOf', 'as-of'],
      ] as const)
        equal(
          show({ value: 5, [field]: text }),
          unread(text, attribute, '2023, tháng 12/2023, quý IV/2023, 31/12/2023'),
        );
  });

  it('compares a change with figures in another multiple of its unit, `triệu đồng` and `tỷ đồng`', () => {
    const numbersMistake = (text: string, before: string, now: string) =>
      `“${text}” ở thuộc tính “change” không khớp với hai số ${before} và ${now}; hãy xem lại các số này và chiều tăng, giảm`;
    const money = { value: '1.000', previous: '500', unit: 'tỷ đồng' };
    equal(
      show({ ...money, change: 'tăng 100 triệu đồng' }),
      numbersMistake('tăng 100 triệu đồng', '500', '1.000'),
    );
    equal(show({ ...money, change: 'tăng 100 triệu' }), numbersMistake('tăng 100 triệu', '500', '1.000'));
    equal(show({ ...money, change: 'tăng 400 tỷ' }), numbersMistake('tăng 400 tỷ', '500', '1.000'));
    const visitors = { value: '4,5', previous: '4,0', unit: 'triệu lượt' };
    equal(
      show({ ...visitors, change: 'tăng 120 nghìn lượt' }),
      numbersMistake('tăng 120 nghìn lượt', '4,0', '4,5'),
    );
    for (const [record, change] of [
      [money, 'tăng 500 tỷ'],
      [money, 'tăng 500.000 triệu đồng'],
      [visitors, 'tăng 500 nghìn'],
    ] as const)
      equal(show({ ...record, change }).includes('không khớp'), false, change);
  });

  it('refuses years, months and quarters that do not exist, also in a plan, a note and a source', () => {
    for (const [record, text, attribute, reason] of [
      [{ period: '1899' }, '1899', 'period', NO_YEAR],
      [{ period: '3023' }, '3023', 'period', NO_YEAR],
      [{ period: 'vụ mùa 20233' }, 'vụ mùa 20233', 'period', NO_YEAR],
      [{ period: 'tháng 3-1/2023' }, 'tháng 3-1/2023', 'period', NO_ORDER],
      [{ period: 'quý III–I/2023' }, 'quý III–I/2023', 'period', NO_ORDER],
      [{ period: 'quý III/2023 đến quý I/2023' }, 'quý III/2023 đến quý I/2023', 'period', NO_ORDER],
      [{ period: 'từ 31/12/2023 đến 1/1/2023' }, 'từ 31/12/2023 đến 1/1/2023', 'period', NO_ORDER],
      [{ period: 'từ tháng 12 đến tháng 1/2023' }, 'từ tháng 12 đến tháng 1/2023', 'period', NO_ORDER],
      [
        { planRatio: 95, planBy: 'tháng 13' },
        'tháng 13',
        'plan-by',
        'vì một năm có 12 tháng; hãy viết như 31/12/2023 hoặc tháng 12/2023',
      ],
      [
        { planRatio: 95, planBy: 'giai đoạn 2025-2021' },
        'giai đoạn 2025-2021',
        'plan-by',
        'vì năm đầu lớn hơn năm cuối; hãy viết như 2021–2025',
      ],
      [{ note: 'đến 30/02/2023' }, '30/02/2023', 'note', 'vì tháng 2/2023 có 28 ngày; hãy sửa ngày'],
      [{ source: 'Báo cáo 30/02/2023' }, '30/02/2023', 'source', 'vì tháng 2/2023 có 28 ngày; hãy sửa ngày'],
    ] as const)
      equal(show({ value: 5, ...record }), noSuchTime(text, attribute, reason));
    for (const period of [
      '1999',
      'vụ mùa 2023',
      'tháng 1–3/2023',
      'quý I–III/2023',
      'từ tháng 1 đến tháng 3/2023',
    ])
      equal(show({ value: 5, period }).includes('không có thật'), false, period);
    equal(show({ value: 5, period: 'T2-23' }), unread('T2-23', 'period', 'tháng 2/2023'));
    equal(
      show({ value: 5, asOf: '31 tháng 12' }),
      '“31 tháng 12” ở thuộc tính “as-of” không ghi năm; hãy viết đủ ngày, tháng, năm như 31/12/2023',
    );
  });

  it('refuses a sign for a missing figure in place of words and times', () => {
    for (const [field, attribute] of [
      ['text', 'text'],
      ['also', 'also'],
      ['period', 'period'],
      ['asOf', 'as-of'],
      ['planStatus', 'plan-status'],
    ] as const)
      equal(
        show({ value: 5, [field]: 'n/a' }).startsWith(`“n/a” ở thuộc tính “${attribute}” không cho biết`),
        true,
      );
    for (const text of ['-', '...']) equal(show({ text }), unread(text, 'text', 'bằng chữ'));
    equal(show({ value: 5, unit: '/' }).startsWith('không đọc được “/” ở thuộc tính “unit”'), true);
  });

  it('refuses a number in brackets, a number with spaces and a plus where they may mean another number', () => {
    equal(
      show({ value: 5, also: '(1.234)' }),
      '“(1.234)” ở thuộc tính “also” có thể là số âm hoặc là ghi chú; hãy viết -1.234 nếu là số âm, 1.234 nếu không phải',
    );
    equal(show({ value: 5, also: 'vốn 1 234 ha' }), unread('vốn 1 234 ha', 'also', 'vốn 1.234 ha'));
    equal(show({ value: 5, also: 'vốn (1.234 ha) năm 2023' }), '5 · Vốn (1.234 ha) năm 2023');
    equal(show({ value: 5, of: '+10' }), unread('+10', 'of', '10'));
    equal(show({ value: 5, planTarget: '+ 10' }), unread('+ 10', 'plan-target', '10'));
    equal(show({ value: '+0' }), '0');
    const withGap = Object.assign([], { 1: { period: '2021', value: 5 } });
    equal(show({ series: withGap }).startsWith('không đọc được'), true);
  });

  it('refuses words that are neither the name of a plan nor a status', () => {
    const noName = 'cơ quan giao như “Trung ương”, hoặc tên kế hoạch';
    for (const planBy of ['Không', 'không giao', 'kế hoạch không giao', 'Theo Quyết định 1719/QĐ-TTg'])
      equal(show({ planRatio: 95, planBy }), unread(planBy, 'plan-by', noName));
    equal(show({ planRatio: '95,8% chỉ tiêu không đạt' }).startsWith('không đọc được'), true);
    for (const planStatus of ['Có', '5%', 'chưa đánh giá'])
      equal(
        show({ value: 5, planTarget: 6, planStatus }),
        unread(planStatus, 'plan-status', '“đạt” hoặc “chưa đạt”'),
      );
    for (const [planStatus, shown] of [
      ['vượt kế hoạch 5 xã', 'Vượt kế hoạch Trung ương giao 5 xã'],
      ['vượt kế hoạch', 'Vượt kế hoạch Trung ương giao'],
      ['đang thực hiện', 'Đang thực hiện kế hoạch Trung ương giao'],
      ['vượt chỉ tiêu', 'Vượt chỉ tiêu, kế hoạch Trung ương giao'],
    ] as const)
      equal(show({ value: 100, planTarget: 95, planBy: 'Trung ương', planStatus }), `100 · ${shown} (95)`);
    equal(show({ planRatio: 95, planBy: 'so với kế hoạch' }), 'Đạt 95% so với kế hoạch');
  });

  it('refuses a label with another unit of money behind a comma', () => {
    const label = 'GRDP, tỷ đồng';
    equal(show({ label, value: 5, unit: 'triệu đồng' }), contradiction('tỷ đồng', 'label', 'triệu đồng'));
    equal(show({ label, value: 5, unit: 'tỷ đồng' }), '5 tỷ đồng');
    equal(show({ label: 'Số thôn, bản', value: 5, unit: 'thôn' }), '5 thôn');
  });

  it('refuses a change that contradicts the figure, also in a record without a former figure', () => {
    const figure = { value: 100, unit: 'xã' };
    equal(
      show({ ...figure, change: 'tăng từ 80 lên 90 xã' }),
      contradiction('tăng từ 80 lên 90 xã', 'change', '100'),
    );
    equal(show({ ...figure, change: 'giảm 150%' }), contradiction('giảm 150%', 'change', '100'));
    equal(
      show({ ...figure, change: 'tăng 10 xã so với năm 2022 là 80 xã' }).startsWith(
        '“80 xã” trong “tăng 10 xã',
      ),
      true,
    );
    for (const change of ['tăng từ 90 lên 100 xã', 'tăng từ 90% lên 95%', 'giảm 100%', 'tăng 150%'])
      equal(isContradiction({ ...figure, change }), false, change);
    equal(isContradiction({ value: -5, unit: 'tỷ đồng', change: 'giảm 150%' }), false);
  });

  it('keeps the capitals of names in the sentence, but not of the words of times', () => {
    const say = (series: string) =>
      toSentence(parseIndicator({ label: 'X', series } as IndicatorRecord), undefined, 'vi');
    equal(say('Hà Nội: 5; Huế: 6'), 'X: Hà Nội là 5, Huế là 6');
    equal(say('Tháng 1: 5; Trung bình: 6'), 'X: tháng 1 là 5, trung bình là 6');
  });
}
