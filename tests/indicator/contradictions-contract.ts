import type { Runner } from '../text/text-contract.ts';
import { showFile, showRecord as show } from './show.ts';

const SERIES = '2021: 5; 2022: 6; 2023: 7';
const COMMUNES = { value: 100, unit: 'xã' };
/** 100 communes, and 80 one year before. */
const FORMER = { ...COMMUNES, previous: 80, previousPeriod: 'cùng kỳ năm trước' };

/** The mistake of a text that contradicts another one. */
const contradiction = (text: string, attribute: string, other: string) =>
  `“${text}” ở thuộc tính “${attribute}” mâu thuẫn với “${other}”; hãy giữ một trong hai`;

/** The mistake of a number that contradicts two figures. */
const numbersMistake = (text: string, attribute: string, before: string, now: string) =>
  `“${text}” ở thuộc tính “${attribute}” không khớp với hai số ${before} và ${now}; hãy xem lại ` +
  (attribute === 'plan-ratio' ? 'cả ba số' : 'các số này và chiều tăng, giảm');

/** Tests of records whose fields contradict each other, for Node and for browsers. */
export function contradictionsContract({ it, equal }: Runner): void {
  it('refuses a figure of a day that differs from the point of the year or months until this day', () => {
    for (const [record, point] of [
      [{ value: 9, asOf: '31/12/2022', series: SERIES }, '2022: 6'],
      [{ value: 9, asOf: '2023', series: SERIES }, '2023: 7'],
      [{ value: 9, asOf: 'hết năm 2023', series: SERIES }, '2023: 7'],
      [{ value: 9, asOf: 'tính đến 31/12/2023', series: SERIES }, '2023: 7'],
      [{ value: 9, period: '31/12/2023', series: SERIES }, '2023: 7'],
      [
        { value: 9, asOf: '30/6/2023', series: '2022: 6; 6 tháng đầu năm 2023: 7' },
        '6 tháng đầu năm 2023: 7',
      ],
      [{ value: 9, asOf: '31/12/2023', series: '31/12/2022: 6; 31/12/2023: 7' }, '31/12/2023: 7'],
    ] as const)
      equal(show(record), contradiction('9', 'value', point));
    for (const record of [
      { value: 7, asOf: '31/12/2023', series: SERIES },
      { value: 9, asOf: '30/6/2023', series: SERIES },
      // The months until the day, and the months until the end of the year.
      { value: 70, asOf: '30/11/2023', series: '10/2023: 6; 11/2023: 7' },
      { value: 25, asOf: '31/12/2023', series: 'Quý III/2023: 6; Quý IV/2023: 7' },
      { value: 50, period: '2021–2025', asOf: '31/12/2023', series: SERIES },
      { value: 50, qualifier: 'lũy kế', asOf: '31/12/2023', series: SERIES },
    ])
      equal(show(record).includes('mâu thuẫn'), false, JSON.stringify(record));
  });

  it('refuses points in a wrong order whose times are only known by number or year', () => {
    for (const [point, before] of [
      ['đầu năm 2023', 'cuối năm 2023'],
      ['giữa năm 2020', '2021'],
      ['Tuần 1/2024', 'Tuần 2/2024'],
      ['Kỳ 2/2022', 'Kỳ 1/2023'],
      ['Vụ hè thu 2022', 'Vụ đông xuân 2023'],
    ] as const)
      equal(
        show({ series: `Năm gốc: 4; ${before}: 5; ${point}: 6` }),
        `“${point}” đứng sau “${before}” ở thuộc tính “series”; hãy xếp các điểm theo thứ tự thời gian`,
      );
    for (const [point, before] of [
      ['Năm 2', 'Năm 3'],
      ['Kỳ 1', 'Kỳ 2'],
      ['Khóa XII', 'Khóa XIII'],
      ['20', '22'],
      ['3 tháng', '6 tháng'],
    ] as const)
      equal(
        show({ series: `${before}: 5; ${point}: 6` }),
        `“${point}” đứng sau “${before}” ở thuộc tính “series”; hãy xếp các điểm theo thứ tự thời gian, hoặc ghi cả năm của từng điểm`,
      );
    for (const series of [
      'Tuần 52: 5; Tuần 1: 6',
      'Quý IV: 5; Quý I: 6',
      'Kỳ 2/2022: 5; Kỳ 1/2023: 6',
      'đầu năm 2023: 5; cuối năm 2023: 6; đầu năm 2024: 7',
      'Quận 3: 5; Quận 1: 6',
    ])
      equal(show({ value: 5, series }), '5', series);
  });

  it('refuses a plan ratio that contradicts the target, also for percentages and shares', () => {
    for (const [record, ratio, target, value] of [
      [{ value: '95%', planTarget: 95, planRatio: 50 }, '50', '95', '95'],
      [{ value: '62/127', unit: 'xã', planTarget: 60, planRatio: 90 }, '90', '60', '62'],
      [{ value: '62/127', unit: 'xã', planTarget: 60, planRatio: 50 }, '50', '60', '62'],
      [{ ...FORMER, planRatio: 90, planBy: 'cùng kỳ năm trước' }, '90', '80', '100'],
      [{ period: '2023', series: SERIES, planTarget: 10, planRatio: 95 }, '95', '10', '7'],
      [{ ...COMMUNES, planRatio: 102, planBy: 'kế hoạch 930 xã' }, '102', '930', '100'],
      [{ ...COMMUNES, planRatio: '102% mục tiêu năm đạt 930 xã' }, '102', '930', '100'],
    ] as const)
      equal(show(record), numbersMistake(ratio, 'plan-ratio', target, value));
    for (const record of [
      { value: '95%', planTarget: 95, planRatio: '100,0' },
      { value: '62/127', unit: 'xã', planTarget: 60, planRatio: '103,3' },
      // The share of the part in the whole.
      { value: '62/127', unit: 'xã', planTarget: 60, planRatio: '48,8' },
      { ...FORMER, planRatio: 125, planBy: 'cùng kỳ năm trước' },
      { ...FORMER, planRatio: 90, planBy: 'tỉnh' },
      { ...COMMUNES, planRatio: 102, planBy: 'kế hoạch 98 xã' },
      { ...COMMUNES, planRatio: 102, planBy: 'chỉ tiêu 95%' },
      { ...COMMUNES, planRatio: 102, planBy: 'mục tiêu tăng 930 xã' },
    ])
      equal(show(record).includes('không khớp'), false, JSON.stringify(record));
  });

  it('refuses a plan whose name has another target than the field for the target', () => {
    const plan = { ...COMMUNES, planTarget: 93, planBy: 'kế hoạch 930 xã' };
    equal(show(plan), contradiction('kế hoạch 930 xã', 'plan-by', '93'));
  });

  it('refuses a status and a change that contradict the ratio or the target of their plan', () => {
    for (const [record, text, attribute, other] of [
      [{ planRatio: 100, planStatus: 'vượt 5%' }, 'vượt 5%', 'plan-status', '100%'],
      [{ planRatio: 100, planStatus: 'chưa đạt' }, 'chưa đạt', 'plan-status', '100%'],
      [{ planRatio: 80, planStatus: 'hoàn thành' }, 'hoàn thành', 'plan-status', '80%'],
      [{ planRatio: 120, planStatus: 'chưa hoàn thành' }, 'chưa hoàn thành', 'plan-status', '120%'],
      [{ planRatio: 80, planStatus: 'đạt và vượt' }, 'đạt và vượt', 'plan-status', '80%'],
      [{ planRatio: 80, planStatus: 'hoàn thành 95%' }, 'hoàn thành 95%', 'plan-status', '80%'],
      [{ planTarget: 100, planStatus: 'không đạt' }, 'không đạt', 'plan-status', '100'],
      [{ planTarget: '90–100', planStatus: 'chưa đạt' }, 'chưa đạt', 'plan-status', '90–100'],
      [{ planTarget: 'từ 100 trở lên', planStatus: 'chưa đạt' }, 'chưa đạt', 'plan-status', 'từ 100 trở lên'],
      [{ planTarget: 95, planStatus: 'đạt 95,8%' }, 'đạt 95,8%', 'plan-status', '95'],
      [{ planTarget: 90, planStatus: 'vượt 20 xã' }, 'vượt 20 xã', 'plan-status', '90'],
      [{ planRatio: 95, change: 'vượt 5% kế hoạch' }, 'vượt 5% kế hoạch', 'change', '95%'],
      [{ planRatio: 105, change: 'thấp hơn 5% kế hoạch' }, 'thấp hơn 5% kế hoạch', 'change', '105%'],
      [{ planRatio: 80, change: 'đạt 95% kế hoạch' }, 'đạt 95% kế hoạch', 'change', '80%'],
      [
        { planRatio: '95% dự toán năm', change: 'vượt 5% dự toán năm' },
        'vượt 5% dự toán năm',
        'change',
        '95%',
      ],
    ] as const)
      equal(show({ ...COMMUNES, ...record }), contradiction(text, attribute, other));
    for (const record of [
      { planRatio: 105, planStatus: 'vượt 5%' },
      { planRatio: '104,6', change: 'vượt 5% kế hoạch' },
      { planTarget: 95, planStatus: 'vượt 5 xã' },
      { planTarget: 'trên 100', planStatus: 'chưa đạt' },
      { planTarget: '90–95', planStatus: 'chưa đạt' },
      { unit: '%', planTarget: 95, planStatus: 'đạt 100%' },
      { unit: '%', planTarget: 95, planStatus: 'vượt 5%' },
      // Less is better for some figures.
      { planRatio: 80, planStatus: 'đạt' },
      { planRatio: 120, planStatus: 'không đạt' },
      { planRatio: '95% dự toán năm', change: 'vượt 5% kế hoạch' },
    ])
      equal(show({ ...COMMUNES, ...record }).includes('mâu thuẫn'), false, JSON.stringify(record));
  });

  it('refuses a status that contradicts an exact target, if the label or the status says what is better', () => {
    const shown = (label: string, value: string, planTarget: string, planStatus: string) =>
      show({ label, value, planTarget, planStatus });
    for (const [label, value, target, status] of [
      ['Xã đạt chuẩn', '62', '70', 'vượt'],
      ['Thu ngân sách', '80', '100', 'vượt kế hoạch'],
      ['Trường', '40', '50', 'hoàn thành'],
      ['Đường giao thông', '80', '100', 'hoàn thành vượt mức'],
      ['Xã đạt chuẩn', '62', '70', 'đạt'],
      ['Xã đạt chuẩn', '75', '70', 'chưa đạt'],
      ['Tỷ lệ hộ nghèo', '3,5', '3', 'đạt'],
      ['Tỷ lệ hộ nghèo', '3,5', '3', 'vượt'],
      ['Số vụ tai nạn', '45', '50', 'chưa đạt'],
    ] as const)
      equal(
        shown(label, value, target, status),
        contradiction(status, 'plan-status', target),
        label + status,
      );
    for (const [label, value, target, status] of [
      ['Xã đạt chuẩn', '75', '70', 'vượt'],
      ['Vụ tai nạn', '45', '50', 'vượt'],
      ['Tỷ lệ hộ nghèo', '2,5', '3', 'đạt'],
      ['Tỷ lệ giảm nghèo', '3,5', '3', 'vượt'],
      ['Tỷ lệ giảm nghèo', '2,5', '3', 'đạt'],
      ['Đường giao thông', '80', '100', 'đạt'],
      ['Đường giao thông', '80', '100', 'chưa hoàn thành'],
    ] as const)
      equal(shown(label, value, target, status).includes('mâu thuẫn'), false, label + status);
  });

  it('refuses a second comparison with the same base', () => {
    for (const [record, text, other] of [
      [
        { change: 'tăng 5% so với năm 2022; giảm 5% so với năm 2022' },
        'giảm 5% so với năm 2022',
        'tăng 5% so với năm 2022',
      ],
      [
        { change: 'tăng 5 xã so với cùng kỳ; so với cùng kỳ giảm 5%' },
        'so với cùng kỳ giảm 5%',
        'tăng 5 xã so với cùng kỳ',
      ],
      [{ change: 'tăng 5%; tăng 5%' }, 'tăng 5%', 'tăng 5%'],
      [{ change: 'tăng 5%; bằng 95%' }, 'bằng 95%', 'tăng 5%'],
      [
        { period: '2023', change: 'tăng 5% so với năm 2022; tăng 6% so với năm trước' },
        'tăng 6% so với năm trước',
        'tăng 5% so với năm 2022',
      ],
      [
        { change: 'gấp đôi so với năm 2022; giảm 5% so với năm 2022' },
        'giảm 5% so với năm 2022',
        'gấp đôi so với năm 2022',
      ],
      [{ change: 'tăng 10 xã (giảm 5 xã)' }, 'giảm 5 xã', 'tăng 10 xã (giảm 5 xã)'],
      [{ change: 'tăng 10 xã (-5%)' }, '-5%', 'tăng 10 xã (-5%)'],
      [{ change: 'tăng 10 xã, tương đương giảm 11%' }, 'giảm 11%', 'tăng 10 xã, tương đương giảm 11%'],
    ] as const)
      equal(show({ ...COMMUNES, ...record }), contradiction(text, 'change', other));
    equal(
      show({ ...COMMUNES, changes: [1, -1].map((change) => ({ change, previousPeriod: '2022' })) }),
      contradiction('-1', 'changes[1].change', '1'),
    );
    for (const change of [
      'tăng 5 xã; tăng 5%',
      'tăng 5%; bằng 105,2%',
      'tăng 0,55% so với tháng trước; giảm 3,52% so với cùng kỳ',
      'tăng 2 xã; giảm 3 bậc',
      'công nhận thêm 5 xã; giảm 2 xã',
      'tăng 5% theo giá so sánh; giảm 2% theo giá hiện hành',
      'tăng 10 xã (tăng 11,1%)',
      'tăng 10 xã, tương đương 11,1%',
    ])
      equal(show({ ...COMMUNES, change }).includes('mâu thuẫn'), false, change);
  });

  it('refuses a change without a figure that contradicts the points of its series', () => {
    const falling = { unit: 'xã', period: '2023', series: '2022: 6; 2023: 3' };
    for (const change of ['+1', 'tăng so với năm 2022'])
      equal(show({ ...falling, change, previousPeriod: '2022' }), numbersMistake(change, 'change', '6', '3'));
    equal(show({ ...falling, change: '-3', previousPeriod: '2022' }).startsWith('▼ Giảm 3 xã'), true);
    equal(show({ ...falling, period: '2024', change: '+1', previousPeriod: '2022' }).startsWith('▲'), true);
  });

  it('asks whether a percentage from 80 to 130 without a verb is an index or growth', () => {
    for (const [change, index, growth] of [
      ['109,42%', 'bằng 109,42%', 'tăng 109,42%'],
      ['95,5% so với cùng kỳ', 'bằng 95,5% so với cùng kỳ', 'tăng 95,5% so với cùng kỳ'],
      ['khoảng 105%', 'bằng khoảng 105%', 'tăng khoảng 105%'],
    ] as const)
      equal(
        show({ change }),
        `không đọc được “${change}” ở thuộc tính “change”; hãy viết “${index}” / “${growth}”`,
      );
    equal(
      show({ change: '95,5', changeUnit: '%' }),
      'không đọc được “95,5” ở thuộc tính “change”; hãy viết “bằng 95,5%” / “tăng 95,5%”',
    );
    for (const [record, shown] of [
      [{ change: '9,42%' }, '▲ Tăng 9,42%'],
      [{ change: '+109,42%' }, '▲ Tăng 109,42%'],
      [{ change: '109,42', changeUnit: '%', changeDirection: 'tăng' }, '▲ Tăng 109,42%'],
      [{ change: '109', unit: 'xã' }, '▲ Tăng 109 xã'],
      [{ change: '-' }, 'Chưa có số liệu · Mức thay đổi: không phát sinh'],
    ] as const)
      equal(show(record), shown);
    const table = 'mã;chỉ tiêu;giá trị;đơn vị';
    equal(showFile(`${table};Tốc độ tăng (%)\na;X;5;xã;+95,5`, 'a'), 'X: 5 xã, tăng 95,5%');
    equal(
      showFile(`${table};tăng giảm;tăng giảm 2;so với 2\na;X;5;xã;9%;+109,42%;cùng kỳ`, 'a'),
      'X: 5 xã, tăng 9%, tăng 109,42% so với cùng kỳ',
    );
  });

  it('refuses ratios, comparisons and ranks of a figure that is a sign of the yearbooks', () => {
    for (const [record, text, attribute, sign] of [
      [{ value: '...', planRatio: 95 }, '95%', 'plan-ratio', '…'],
      [{ value: '-', planRatio: 95 }, '95%', 'plan-ratio', '-'],
      [{ value: 5, planTarget: '...', planRatio: 95 }, '95%', 'plan-ratio', '…'],
      [{ value: '...', change: 'giảm 5%' }, 'giảm 5%', 'change', '…'],
      [{ value: '...', rank: '3/10' }, '3/10', 'rank', '…'],
      [{ value: '-', change: 'tăng 5%' }, 'tăng 5%', 'change', '-'],
      [{ value: '-', change: 'bằng 50%' }, 'bằng 50%', 'change', '-'],
      [{ value: 5, previous: '-', change: 'tăng 5%' }, 'tăng 5%', 'change', '-'],
      [{ value: 5, previous: '-', change: 'gấp đôi' }, 'gấp đôi', 'change', '-'],
      [{ value: 5, previous: '-', change: 'giảm 5 xã' }, 'giảm 5 xã', 'change', '-'],
      [{ value: 5, previous: '…', change: 'tăng 5 xã' }, 'tăng 5 xã', 'change', '…'],
    ] as const)
      equal(show({ unit: 'xã', ...record }), contradiction(text, attribute, sign));
    equal(
      show({ value: 5, unit: 'xã', previous: '-', change: 'tăng 2 xã' }),
      numbersMistake('tăng 2 xã', 'change', '-', '5'),
    );
    for (const record of [
      { value: '-', change: '-', planRatio: '-' },
      { value: '-', previous: 5, change: 'giảm 100%' },
      { value: '-', previous: 5, change: 'giảm 5 xã' },
      { value: '-', planRatio: 0 },
      { value: '-', rank: '1/10' },
      { value: 5, previous: '-', change: 'tăng 5 xã' },
      { value: 5, previous: '-', change: 'tăng 3 xã trong năm 2023' },
      { value: '…', previous: 5 },
    ])
      equal(/mâu thuẫn|không khớp/.test(show({ unit: 'xã', ...record })), false, JSON.stringify(record));
  });
}
