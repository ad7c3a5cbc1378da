import type { Runner } from '../text/text-contract.ts';
import { showRecord as show } from './show.ts';

/** Whether the tile of a record asks if a number is Vietnamese or English. */
const isAsking = (record: object) => /không rõ “.*” .* kiểu Anh/.test(show(record));
const unread = (text: string, attribute: string, suggestion: string) =>
  `không đọc được “${text}” ở thuộc tính “${attribute}”; hãy viết ${suggestion}`;

/** Tests of texts that a tile could show without a mistake, but with another meaning. */
export function doubtfulTilesContract({ it, equal }: Runner): void {
  it('asks whether a number with an English unit is Vietnamese or English', () => {
    for (const unit of ['people', 'communes', 'households', 'tonnes', 'billion VND', 'thousand ha'])
      for (const value of ['1,234', '1.234']) equal(isAsking({ value, unit }), true, `${value} ${unit}`);
    for (const record of [
      { value: 5, unit: 'people', change: 'up 1,234 people' },
      { value: 5, also: 'of which 1,234 women' },
      { text: '1,234 people' },
      { text: '$1,234' },
      { text: '1,234 hộ' },
      { value: 5, unit: 'hộ', planStatus: 'vượt 1,234 hộ' },
    ])
      equal(isAsking(record), true, JSON.stringify(record));
  });

  it('reads a number with an English unit that can only be Vietnamese, or whose notation is known', () => {
    for (const [record, shown] of [
      [{ value: '1.234,5', unit: 'tonnes' }, '1.234,5 tonnes'],
      [{ value: '12,5', unit: 'million' }, '12,5 million'],
      [{ value: '1,234', unit: 'people', numberFormat: 'en' }, '1.234 people'],
      [{ value: '1,234', unit: 'ha' }, '1,234 ha'],
      [{ value: '1.234', unit: 'ha' }, '1.234 ha'],
      [{ text: '1,234 triệu' }, '1,234 triệu'],
    ] as const)
      equal(show(record), shown);
  });

  it('names the two fields of a number and its words, `63 tỉnh`, in `rank-of` or `rank-scope`', () => {
    const [rankOf, rankScope] = ['63', 'tỉnh'];
    for (const [field, name] of [
      ['rankOf', 'rank-of'],
      ['rankScope', 'rank-scope'],
    ] as const)
      equal(
        show({ value: '68,2', unit: 'điểm', rank: '12', [field]: '63 tỉnh' }),
        `“63 tỉnh” ở thuộc tính “${name}” gồm hai mục; hãy ghi “${rankOf}” ở thuộc tính “rank-of” và “${rankScope}” ở thuộc tính “rank-scope”`,
      );
    equal(
      show({ value: '68,2', unit: 'điểm', rank: '12', rankOf, rankScope }),
      '68,2 điểm · Xếp thứ 12/63 tỉnh',
    );
  });

  it('refuses a rank that is a time, a change or a number behind a sign', () => {
    for (const rank of ['12/2023', '17/2023'])
      equal(
        show({ rank }),
        `“${rank}” ở thuộc tính “rank” là thời gian, không phải số; hãy ghi ở thuộc tính “text” nếu đây là nội dung cần hiện, hoặc ở thuộc tính “period” nếu là kỳ của một số khác`,
      );
    for (const rank of ['=17', '/63'])
      equal(show({ rank }), `thứ hạng “${rank}” không đúng; hãy viết số nguyên từ 1`);
    for (const rank of ['tăng 2 bậc', 'từ 20 lên 17'])
      equal(
        show({ rank }),
        `“${rank}” ở thuộc tính “rank” là một so sánh; hãy ghi ở thuộc tính “change” hoặc cột “tăng giảm”`,
      );
    for (const rank of ['17 (tăng 2 bậc)', '17/63 (tăng 2 bậc)'])
      equal(
        show({ rank }),
        '“tăng 2 bậc” ở thuộc tính “rank” là một so sánh; hãy ghi ở thuộc tính “change” hoặc cột “tăng giảm”',
      );
    equal(show({ rank: '17/2.023' }), 'Xếp thứ 17/2.023');
  });

  it('refuses `so với năm 2022` as the period of the figure, and reads it as the previous period', () => {
    for (const period of ['so với năm 2022', 'So với cùng kỳ'])
      equal(
        show({ value: 5, period }),
        unread(period, 'period', '2023, tháng 12/2023, quý IV/2023, 31/12/2023'),
      );
    equal(show({ value: 5, previous: 6, previousPeriod: 'so với năm 2022' }), '5 · Năm 2022: 6');
  });

  it('refuses the name of a server without `https`, and words, as an address', () => {
    for (const [sourceHref, suggestion] of [
      ['www.gso.gov.vn', 'https://www.gso.gov.vn'],
      ['gso.gov.vn/bao-cao', 'https://gso.gov.vn/bao-cao'],
      ['https//gso.gov.vn', 'https://gso.gov.vn'],
    ] as const)
      equal(show({ value: 5, source: 'Báo cáo', sourceHref }), unread(sourceHref, 'source-href', suggestion));
    equal(show({ value: 5, method: 'Tổng số xã' }), unread('Tổng số xã', 'method', '/bao-cao.html'));
    for (const method of [
      '/bao-cao.html',
      'bao-cao.html',
      'bao-cao',
      '../a/b.vn.pdf',
      '#muc-2',
      'https://gso.gov.vn',
    ])
      equal(show({ value: 5, method }), '5', method);
  });

  it('refuses a change whose direction contradicts the figures of the record or a point of its series', () => {
    const numbersMistake = (text: string, before: string, now: string, attribute = 'change') =>
      `“${text}” ở thuộc tính “${attribute}” không khớp với hai số ${before} và ${now}; hãy xem lại các số này và chiều tăng, giảm`;
    const series = '2021: 5; 2022: 6; 2023: 7';
    for (const [record, text, before, now, attribute] of [
      [{ value: 100, previous: 80, change: 'giảm' }, 'giảm', '80', '100'],
      [
        { value: 100, previous: 80, previousPeriod: '2022', changeDirection: 'down' },
        'down',
        '80',
        '100',
        'change-direction',
      ],
      [
        { value: 5, previous: 6, previousPeriod: '2022', changeDirection: 'up' },
        'up',
        '6',
        '5',
        'change-direction',
      ],
      [{ value: 100, previous: 5, change: 'không đổi' }, 'không đổi', '5', '100'],
      [
        { value: 100, previous: 95, change: 'thấp hơn 10 xã so với năm 2022' },
        'thấp hơn 10 xã so với năm 2022',
        '95',
        '100',
      ],
      [{ value: 100, previous: 95, change: 'cao hơn 10 xã' }, 'cao hơn 10 xã', '95', '100'],
      [{ value: 100, previous: 95, change: 'giảm một nửa' }, 'giảm một nửa', '95', '100'],
      [{ value: 100, previous: 95, change: 'giảm trên 5 xã' }, 'giảm trên 5 xã', '95', '100'],
      [{ value: 100, previous: 200, change: 'gấp đôi' }, 'gấp đôi', '200', '100'],
      [{ value: -455, previous: -123, change: 'tăng 269,9%' }, 'tăng 269,9%', '−123', '−455'],
      [{ value: 7, period: '2023', series, change: '-1', previousPeriod: '2022' }, '-1', '6', '7'],
      [
        { value: 7, period: '2023', series, change: 'giảm so với năm 2022' },
        'giảm so với năm 2022',
        '6',
        '7',
      ],
      [
        { value: 7, period: '2023', series, change: 'tăng 5 xã so với năm 2021' },
        'tăng 5 xã so với năm 2021',
        '5',
        '7',
      ],
    ] as const)
      equal(
        show({ unit: 'xã', ...record }),
        numbersMistake(text, before, now, attribute),
        JSON.stringify(record),
      );
    const money = { value: '1.200', previous: '1.000', unit: 'triệu USD' };
    equal(show({ ...money, change: 'bằng 80%' }), numbersMistake('bằng 80%', '1.000', '1.200'));
    equal(
      show({ value: '1.000', previous: '500', unit: 'tỷ đồng', change: 'tăng 100 triệu đồng' }),
      numbersMistake('tăng 100 triệu đồng', '500', '1.000'),
    );
    equal(
      show({ value: 12, previous: 9, unit: '%', change: 'tăng 1,7 điểm' }),
      numbersMistake('tăng 1,7 điểm', '9', '12'),
    );
  });

  it('accepts a change whose direction may be right', () => {
    for (const record of [
      { value: 80, previous: 100, change: 'giảm' },
      { value: 100, previous: 95, change: 'cao hơn 5 xã' },
      { value: '5,1', previous: '5,0', change: 'giữ ổn định' },
      { value: 5, previous: 6, change: 'công nhận thêm 1 xã' },
      { value: 5, previous: 6, change: 'tăng 1 xã mỗi năm' },
      { value: 103, previous: 100, unit: 'tỷ đồng', change: 'giảm 2%' },
      { value: '4,5', previous: '4,0', unit: 'triệu lượt', change: 'tăng 500 nghìn lượt' },
      { value: 7, period: '2023', series: '2022: 6; 2023: 7', change: 'tăng 1 xã so với năm 2022' },
      { value: 200, previous: 100, change: 'gấp đôi' },
    ])
      equal(show({ unit: 'xã', ...record }).includes('không khớp'), false, JSON.stringify(record));
  });

  it('refuses a status of a plan that contradicts its ratio or its target', () => {
    const statusMistake = (status: string, other: string) =>
      `“${status}” ở thuộc tính “plan-status” mâu thuẫn với “${other}”; hãy giữ một trong hai`;
    for (const [record, other] of [
      [{ planRatio: 80, planStatus: 'vượt kế hoạch' }, '80%'],
      [{ planTarget: 'trên 200', planStatus: 'đạt' }, 'trên 200'],
      [{ planTarget: '≥ 60', planStatus: 'không đạt' }, '≥ 60'],
      [{ planTarget: 'dưới 5', planStatus: 'hoàn thành' }, 'dưới 5'],
      [{ planTarget: 'dưới 500', planStatus: 'chưa đạt' }, 'dưới 500'],
      [{ planTarget: '100', planStatus: 'vượt' }, '100'],
    ] as const)
      equal(show({ value: 100, unit: 'xã', ...record }), statusMistake(record.planStatus, other));
    for (const record of [
      { planRatio: '95,8', planStatus: 'đạt' },
      { planTarget: 90, planStatus: 'chưa đạt' },
      { planTarget: '100 trở lên', planStatus: 'đạt' },
      { planTarget: 'trên 60', planStatus: 'đạt' },
      { planTarget: 'dưới 5', planStatus: 'chưa đạt' },
    ])
      equal(show({ value: 100, unit: 'xã', ...record }).includes('mâu thuẫn'), false, JSON.stringify(record));
  });

  it('refuses a day before the period of the figure', () => {
    for (const [period, asOf] of [
      ['2023', '31/12/2022'],
      ['2023', '30/6/2022'],
      ['2021–2025', '31/12/2019'],
      ['quý II/2023', '31/3/2023'],
    ] as const)
      equal(
        show({ value: 5, period, asOf }),
        `“${asOf}” ở thuộc tính “as-of” mâu thuẫn với “${period}”; hãy giữ một trong hai`,
      );
    for (const record of [
      { value: 5, period: '2023', asOf: '01/01/2023' },
      { value: 5, period: '2023', asOf: '15/01/2024' },
      { value: 5, period: 'kế hoạch 2024', asOf: '31/12/2023' },
      { value: 5, period: '2024', asOf: '31/12/2023', qualifier: 'dự kiến' },
      { text: '111/2024/QH15', period: '2024', asOf: '18/12/2023' },
    ])
      equal(show(record).includes('mâu thuẫn'), false, JSON.stringify(record));
  });

  it('refuses a second ratio within the name of a plan', () => {
    for (const planRatio of [
      '102% dự toán Trung ương giao, 95% dự toán tỉnh giao',
      '102% dự toán Trung ương giao và 95% dự toán tỉnh giao',
      '102% kế hoạch, tăng 5% so với cùng kỳ',
      '102% kế hoạch năm, vượt 2%',
      '95,8%; 102%',
    ])
      equal(
        show({ planRatio }),
        `không rõ mỗi tỷ lệ trong “${planRatio}” ở thuộc tính “plan-ratio” là của kế hoạch nào; hãy viết như “59,9% dự toán Trung ương giao; 58% dự toán HĐND tỉnh giao”`,
      );
    for (const planBy of ['Trung ương, 95% HĐND tỉnh', 'Trung ương 95%'])
      equal(
        show({ planRatio: 50, planBy }),
        unread(planBy, 'plan-by', 'cơ quan giao như “Trung ương”, hoặc tên kế hoạch'),
      );
    equal(show({ planRatio: '102% mục tiêu 95% dân số' }), 'Đạt 102% mục tiêu 95% dân số');
    equal(show({ planRatio: 50, planBy: 'mục tiêu giảm 1,5%/năm' }), 'Đạt 50% mục tiêu giảm 1,5%/năm');
  });

  it('refuses a day within another point of a series, and weeks and seasons in a wrong order', () => {
    for (const [series, point, other] of [
      ['31/12/2023: 5; 2023: 6', '31/12/2023', '2023'],
      ['31/12/2023: 5; 12/2023: 6', '31/12/2023', '12/2023'],
    ] as const)
      equal(
        show({ series }),
        `“${point}” ở thuộc tính “series” nằm trong “${other}”; hãy chỉ ghi năm, chỉ ghi quý hoặc chỉ ghi tháng`,
      );
    equal(show({ value: 5, series: '31/12/2022: 5; 2023: 6' }), '5');
    for (const [point, other] of [
      ['tuần 1/2024', 'tuần 2/2024'],
      ['cuối năm 2022', 'đầu năm 2023'],
      ['Vụ hè thu 2022', 'Vụ đông xuân 2023'],
    ] as const) {
      equal(
        show({ series: `${other}: 5; ${point}: 6` }),
        `“${point}” đứng sau “${other}” ở thuộc tính “series”; hãy xếp các điểm theo thứ tự thời gian`,
      );
      equal(show({ value: 5, series: `${point}: 5; ${other}: 6` }), '5');
    }
  });
}
