import type { Runner } from '../text/text-contract.ts';
import { showRecord as show } from './show.ts';

const unread = (text: string, attribute: string, suggestion: string) =>
  `không đọc được “${text}” ở thuộc tính “${attribute}”; hãy viết ${suggestion}`;
const contradiction = (text: string, attribute: string, other: string) =>
  `“${text}” ở thuộc tính “${attribute}” mâu thuẫn với “${other}”; hãy giữ một trong hai`;
const QUALIFIERS =
  'từ như “gần”, “hơn”, “khoảng”, “ước đạt”, “dự kiến”, “lũy kế”, “bình quân”, “còn”, “thêm”';

/** Tests of the words beside the figure of a tile: its qualifier, its status, and numbers within words. */
export function tileWordsContract({ it, equal }: Runner): void {
  it('refuses a qualifier that is not known, because it may make another figure', () => {
    for (const qualifier of [
      ...['tăng', 'giảm', 'thiếu', 'hai lần', 'kế hoạch', 'mục tiêu', 'phấn đấu', 'lũy kế đến', 'không'],
      ...['âm', 'gấp', 'một nửa', 'triệu', 'ước tăng', 'gần không', 'từ', '-', '$', 'not', 'half'],
    ])
      equal(show({ value: 5, unit: 'xã', qualifier }), unread(qualifier, 'qualifier', QUALIFIERS));
  });

  it('reads hedges, bounds and words for how a figure was counted as qualifiers', () => {
    for (const qualifier of [
      ...['Gần', 'Hơn', 'Khoảng', 'Trên', 'Dưới', 'Không quá', 'Ước', 'Ước tính', 'Ước đạt', '≥', 'Nearly'],
      'Lũy kế',
      'Luỹ kế từ đầu năm',
      'Cộng dồn',
      'Tính chung',
      'Tổng số',
      'Bình quân',
      'Bình quân mỗi năm',
      'Trung bình tháng',
      'Dự kiến',
      'Dự báo',
      'Sơ bộ',
      'Quyết toán',
      'Ước thực hiện',
      'Đạt',
      'Còn',
      'Chỉ còn',
      ...['Thêm', 'Lũy kế ước đạt', 'Tổng số gần', 'Bình quân khoảng', 'Cumulative'],
    ])
      equal(show({ value: 5, unit: 'xã', qualifier }), `${qualifier} 5 xã`);
  });

  it('refuses an official figure with words of a figure that is not final', () => {
    const record = { value: 6, status: 'chính thức' };
    for (const qualifier of ['ước', 'ước thực hiện', 'sơ bộ', 'dự kiến', 'dự báo'])
      equal(show({ ...record, qualifier }), contradiction(qualifier, 'qualifier', 'chính thức'));
    for (const period of ['2023 sơ bộ', 'sơ bộ 2023', '2023 (ước)'])
      equal(show({ ...record, period }), contradiction(period, 'period', 'chính thức'));
    equal(
      show({ ...record, period: '2022', series: '2021: 5; 2022: ước 6' }),
      contradiction('2022: ước 6', 'series', 'chính thức'),
    );
    equal(
      show({ ...record, period: '2021', value: 5, series: '2021: 5; 2022: ước 6' }),
      '5 · Năm 2021 · Số liệu chính thức',
    );
    equal(
      show({ value: 6, qualifier: 'quyết toán', status: 'ước tính' }),
      contradiction('quyết toán', 'qualifier', 'ước tính'),
    );
    equal(show({ value: 6, qualifier: 'quyết toán', status: 'chính thức' }).includes('mâu thuẫn'), false);
  });

  it('refuses an English number with a unit within words', () => {
    for (const [field, attribute, text, suggestion] of [
      ['text', 'text', '12.5%', '12,5%'],
      ['text', 'text', 'đạt 12.5% kế hoạch', 'đạt 12,5% kế hoạch'],
      ['text', 'text', '1,234.5 triệu', '1.234,5 triệu'],
      ['text', 'text', '$12.5', '$12,5'],
      ['planStatus', 'plan-status', 'vượt 12.5%', 'vượt 12,5%'],
      ['planBy', 'plan-by', 'mục tiêu 12.5%', 'mục tiêu 12,5%'],
    ] as const)
      equal(show({ [field]: text }), unread(text, attribute, suggestion));
    equal(
      show({ planRatio: 50, plans: [{ planRatio: 60, planBy: 'mục tiêu 12.5%' }] }),
      unread('mục tiêu 12.5%', 'plans[0].planBy', 'mục tiêu 12,5%'),
    );
    for (const text of [
      '17.1',
      'Tiêu chí 17.1',
      'Phiên bản 2.0',
      'Đến 31.12.2023 hộ nghèo giảm',
      '2.0.1 triệu',
    ])
      equal(show({ text }), text);
  });

  it('shows the numbers within words of a plan in the notation of the page', () => {
    const english = { planRatio: '60.5', planBy: 'mục tiêu 12.5%', numberFormat: 'en' };
    equal(show(english), 'Đạt 60,5% mục tiêu 12,5%');
    equal(
      show({ planRatio: '112.5', planStatus: 'vượt 12.5%', numberFormat: 'en' }),
      'Bằng 112,5% kế hoạch, vượt 12,5%',
    );
    equal(show({ planRatio: '60,5', planBy: 'mục tiêu 12,5%' }, 'en'), 'Đạt 60.5% mục tiêu 12.5%');
  });

  it('reads `phần trăm` as a percent sign, and asks whether a change is in percent or in percentage points', () => {
    equal(show({ value: '5%', unit: 'phần trăm' }), '5%');
    equal(show({ value: 5, change: 'tăng 1 phần trăm' }), '5 · ▲ Tăng 1%');
    equal(
      show({ value: 5, unit: 'phần trăm', change: 'tăng 1' }),
      'mức thay đổi “tăng 1” của một tỷ lệ không ghi đơn vị; hãy viết tăng 1 điểm phần trăm hoặc tăng 1%',
    );
  });

  it('refuses a part that is more than its whole, and a percentage with another whole than 100', () => {
    const partMistake = (part: string, whole: string) =>
      `“${part}” không thể là một phần của “${whole}”; hãy xem lại hai số, hoặc ghi kế hoạch ở thuộc tính “plan-target”`;
    equal(show({ value: 'trên 62', of: 62 }), partMistake('trên 62', '62'));
    equal(show({ value: 62, of: 62, qualifier: 'trên' }), partMistake('trên 62', '62'));
    equal(show({ value: '48,8', unit: '%', of: 127 }), partMistake('48,8', '127'));
    equal(show({ value: '100%', of: 127 }), partMistake('100%', '127'));
    equal(show({ value: 'dưới 62', of: 62 }), 'Dưới 62/62');
    equal(show({ value: '95', unit: '%', of: 100 }), '95/100%');
  });

  it('refuses a share that contradicts the part and its whole', () => {
    const words = ['chiếm ', 'chiếm tỷ lệ ', 'tương đương ', 'tương ứng với ', 'tỷ lệ ', 'đạt tỷ lệ ', ''];
    for (const start of words)
      for (const end of ['', ' tổng số xã', ' trên tổng số xã của tỉnh']) {
        const also = `${start}88,8%${end}`;
        equal(
          show({ value: '62/127', unit: 'xã', also }),
          `“${also}” ở thuộc tính “also” không khớp với hai số 127 và 62; hãy xem lại cả ba số`,
        );
        const right = `${start}48,8%${end}`;
        equal(show({ value: '62/127', unit: 'xã', also: right }).toLowerCase(), `62/127 xã · ${right}`);
      }
    equal(show({ value: '62/127', unit: 'xã', also: 'đạt 58,8% tổng số xã' }).includes('không khớp'), true);
    for (const also of ['chiếm 49%', 'chiếm 88,8% dân số', 'đạt 58,8%', 'tương đương 88,8% kế hoạch'])
      equal(show({ value: '62/127', unit: 'xã', also }).includes('không khớp'), false, also);
  });

  it('refuses further figures that cannot be right or contradict each other', () => {
    const figure = { value: 100, unit: 'xã', period: '2023' };
    const larger = (part: string, whole: string) =>
      `“${part}” lớn hơn “${whole}”, là tổng số; hãy xem lại hai số`;
    for (const [also, mistake] of [
      ['chiếm 160%', larger('160%', '100%')],
      ['trong đó 200 xã', larger('200 xã', '100 xã')],
      ['trong đó miền núi 120 xã', larger('120 xã', '100 xã')],
      ['trong đó 120 xã miền núi', larger('120 xã', '100 xã')],
      ['trong đó: 120 xã khu vực III, chiếm 90%', larger('120 xã', '100 xã')],
      ['120/100 xã', larger('120 xã', '100 xã')],
    ] as const)
      equal(show({ ...figure, also }), mistake);
    // The unit of the figure may be missing, or be another one.
    for (const unit of [undefined, 'hộ'])
      equal(show({ ...figure, unit, also: '120/100 xã' }), larger('120 xã', '100 xã'));
    equal(show({ value: 100, also: 'đến 31/12 xã hội hóa' }).includes('lớn hơn'), false);
    for (const [also, text, other] of [
      ['chiếm 9,6%; chiếm 10%', 'chiếm 10%', 'chiếm 9,6%'],
      ['vốn 10 tỷ đồng; Vốn 12 tỷ đồng', 'Vốn 12 tỷ đồng', 'vốn 10 tỷ đồng'],
    ] as const)
      equal(
        show({ ...figure, also }).toLowerCase(),
        `“${text}” ở thuộc tính “also” mâu thuẫn với “${other}”; hãy giữ một trong hai`.toLowerCase(),
      );
    const change = 'tăng 5% so với năm 2022';
    for (const also of ['tăng 10% so với năm 2022', 'giảm 5% so với năm 2022', 'bằng 90% so với năm trước'])
      equal(
        show({ ...figure, change, also }),
        `“${also}” ở thuộc tính “also” mâu thuẫn với “${change}”; hãy giữ một trong hai`,
      );
    equal(show({ ...figure, also: '=62+38' }).startsWith('“=62+38” ở thuộc tính “also” là công thức'), true);
  });

  it('accepts further figures that are about other things than the main figure', () => {
    for (const also of [
      ...['chiếm 9,6%; chiếm 10% cả nước', 'trong đó 60 xã; trong đó 20 xã miền núi', '62/127 xã'],
      'vốn 10 tỷ đồng; vốn 2 triệu USD',
      'trong đó nữ 60 người',
      'trong đó 200 xã viên',
      'trong đó năm 2023 có 35 thôn',
      ...['giai đoạn 1; giai đoạn 2', 'huyết áp 120/80 mmHg', 'tăng 5% so với năm 2022', 'tăng 5 xã'],
    ])
      equal(
        show({ value: 100, unit: 'xã', change: 'tăng 5% so với năm 2022', period: '2023', also }).startsWith(
          '100 xã',
        ),
        true,
        also,
      );
  });

  it('shows the words of a bound behind the name of the plan', () => {
    equal(show({ planRatio: '100% trở lên' }), 'Đạt 100% kế hoạch trở lên');
  });

  it('refuses a bound, a hedge or a range that contradicts the point of its period', () => {
    for (const [value, point] of [
      ['gần 7', '6'],
      ['trên 7', '6'],
      ['dưới 5', '6'],
      ['7–8', '6'],
      ['5', 'trên 6'],
      ['7', 'dưới 6'],
    ] as const)
      equal(
        show({ value, period: '2022', series: `2021: 5; 2022: ${point}` }),
        contradiction(value, 'value', `2022: ${point}`),
      );
    for (const [value, point] of [
      ['gần 7', '6,8'],
      ['trên 6', '6'],
      ['7', 'trên 6'],
      ['5–6', '5,5'],
      ['khoảng 24', 'trên 23'],
      ['7', '-'],
    ] as const)
      equal(
        show({ value, period: '2022', series: `2021: 5; 2022: ${point}` }).includes('mâu thuẫn'),
        false,
        value,
      );
  });

  it('reads wordings of reports: an average over months, an equivalent, two levels with their time, and `đạt` before a figure', () => {
    for (const [record, shown] of [
      [
        { change: 'bình quân 10 tháng tăng 3,2% (so với cùng kỳ)' },
        'Bình quân 10 tháng tăng 3,2% (so với cùng kỳ)',
      ],
      [{ change: 'bình quân 5 năm tăng 3,2%/năm' }, 'Bình quân 5 năm tăng 3,2%/năm'],
      [
        {
          value: '5,1',
          unit: '%',
          change: 'giảm 1,2 điểm phần trăm so với năm 2022 (tương ứng giảm 2.345 hộ)',
        },
        '5,1% · ▼ Giảm 1,2 điểm phần trăm (tương ứng giảm 2.345 hộ) so với năm 2022',
      ],
      [
        { value: 100, unit: 'xã', change: 'tăng từ 90 xã năm 2022 lên 100 xã' },
        '100 xã · ▲ Tăng từ 90 xã năm 2022 lên 100 xã',
      ],
      [{ value: 'đạt 9.500', unit: 'tỷ đồng' }, 'Đạt 9.500 tỷ đồng'],
      [{ value: 'đạt trên 62/127', unit: 'xã' }, 'Đạt trên 62/127 xã'],
      [{ value: 'đạt 95% trở lên' }, 'Đạt 95% trở lên'],
      [{ value: 'đạt 9.500', qualifier: 'ước' }, 'Ước đạt 9.500'],
    ] as const)
      equal(show(record), shown);
    for (const qualifier of ['đạt', 'gần', 'ước đạt'])
      equal(show({ value: 'đạt 5', qualifier }), contradiction(qualifier, 'qualifier', 'đạt 5'));
    equal(
      show({ value: '9.500', change: 'tăng từ 90 xã năm 2022 lên 95 xã', unit: 'xã' }),
      contradiction('tăng từ 90 xã năm 2022 lên 95 xã', 'change', '9.500'),
    );
  });

  it('reads English changes and plans, and writes English times', () => {
    for (const [record, shown] of [
      [{ value: 100, change: 'down 5% from 2022' }, '100 · ▼ Down 5% compared with 2022'],
      [{ value: 100, change: '+5% vs 2022' }, '100 · ▲ Up 5% compared with 2022'],
      [{ planRatio: '12.5% of the annual plan', numberFormat: 'en' }, '12.5% of the annual plan'],
      [{ value: 5, period: '9 tháng 2024' }, '5 · In the first 9 months of 2024'],
      [{ value: 5, period: '6 tháng cuối năm 2024' }, '5 · In the last 6 months of 2024'],
      [{ value: 5, period: 'cả năm 2023' }, '5 · In 2023'],
      [{ value: 5, period: 'T12/2023' }, '5 · In December 2023'],
      [{ value: 5, period: 'Q3 2023' }, '5 · In the third quarter of 2023'],
      [{ value: 5, asOf: '31 December 2023' }, '5 · As of 31 December 2023'],
      [{ value: 5, asOf: 'by 31 December 2023' }, '5 · By 31 December 2023'],
      [{ rank: 17, rankScope: 'cả nước' }, 'Ranked 17 in the country'],
      [{ value: 'đạt 5' }, 'Reached 5'],
      [{ value: 5, qualifier: 'lũy kế' }, 'Cumulative 5'],
    ] as const)
      equal(show(record, 'en'), shown);
  });

  it('leaves the whole phrase of a plan in Vietnamese if one of its words is not known', () => {
    equal(show({ planRatio: '105,5', planStatus: 'vượt 5,5%' }, 'en'), 'Bằng 105.5% kế hoạch, vượt 5.5%');
    equal(show({ planRatio: '95,8', planBy: 'cả năm' }, 'en'), 'Đạt 95.8% kế hoạch cả năm');
  });
}
