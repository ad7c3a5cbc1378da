import { thirtiethInBrowsers } from '../fewer-cases.ts';
import fc from 'fast-check';
import type { Runner } from '../text/text-contract.ts';
import { showFile, showRecord } from './show.ts';

type Case = readonly [label: string, unit: string, value: string];

/** Numbers that their indicators can have. */
const POSSIBLE: readonly Case[] = [
  ['Tỷ lệ hộ nghèo', '%', '0'],
  ['Tỷ lệ hộ dùng điện', '%', '100'],
  ['Tỷ lệ hộ dùng điện', '%', '99,5'],
  ['Tỷ lệ hoàn thành kế hoạch', '%', '112,5'],
  ['Tỷ lệ hộ nghèo so với kế hoạch', '%', '103'],
  ['Tỷ lệ tăng dân số', '%', '-0,5'],
  ['Tỷ lệ dân số tăng tự nhiên', '%', '-0,5'],
  ['Tỷ lệ giới tính khi sinh', '%', '111'],
  ['Tỷ lệ nhập học thô', '%', '104'],
  ['Tỷ lệ đi học chung', '%', '104'],
  ['Tỷ lệ học sinh đi học phổ thông', '%', '104'],
  ['Tỷ lệ trẻ em đi mẫu giáo', '%', '104'],
  ['Tỷ lệ huy động trẻ ra lớp', '%', '100,5'],
  ['Tỷ lệ trẻ em được tiêm chủng', '%', '101,2'],
  ['Tỷ lệ sử dụng giường bệnh', '%', '115'],
  ['Tỷ lệ nợ trên vốn', '%', '250'],
  ['Tỷ trọng chênh lệch xuất nhập khẩu', '%', '-12'],
  ['Tỷ trọng đóng góp vào tăng trưởng', '%', '131'],
  ['Cơ cấu thuế trừ trợ cấp', '%', '-0,5'],
  ['Tỷ trọng nợ trên GRDP', '%', '131'],
  ['Tỷ trọng xuất khẩu/GRDP', '%', '180'],
  ['Tỷ trọng vốn vay/vốn tự có', '%', '131'],
  ['Tỷ trọng công nghiệp', '%', '41,2'],
  ['Tỷ suất sinh thô', '‰', '15,2'],
  ['Tỷ suất sinh thô', '%', '1,52'],
  ['Tỷ suất tử vong trẻ em dưới 5 tuổi', '‰', '20,4'],
  ['Số giờ nắng', 'giờ', '1.478'],
  ['Tuổi kết hôn trung bình lần đầu', 'tuổi', '26,2'],
  ['Chỉ số giá tiêu dùng', '%', '103'],
  ['Tuổi thọ trung bình', 'tuổi', '73,5'],
  ['Tuổi thọ công trình', 'năm', '120'],
  ['Nhiệt độ trung bình', '°C', '-3,5'],
  ['Nhiệt độ lò đốt', '°C', '850'],
  ['Số xã', 'xã', '56,0'],
  ['Dân số', 'nghìn người', '823,4'],
  ['Số học sinh bình quân một lớp', 'học sinh', '31,5'],
  ['Bác sĩ trên 1 vạn dân', 'bác sĩ', '9,5'],
  ['Số giường bệnh/vạn dân', 'giường', '36,4'],
  ['Quy mô hộ', 'người', '3,6'],
  ['Mật độ dân số', 'người/km²', '97,5'],
  ['Dân số tăng cơ học', 'người', '-5'],
  ['Chênh lệch lao động', 'người', '-5'],
  ['Đất trồng lúa', 'ha', '-5'],
  ['Lợi nhuận', 'tỷ đồng', '-5'],
  ['Cán cân thương mại', 'triệu USD', '-5'],
  ['Bác sĩ trên 1 vạn dân', 'bác sĩ', '1.000'],
  ['Số giường bệnh/10.000 dân', 'giường', '36,4'],
  ['Tử vong mẹ/100.000 trẻ đẻ sống', 'ca', '46'],
  ['Thuê bao internet/100 dân', 'thuê bao', '130'],
  ['Lượt khám bình quân 1.000 dân', 'lượt', '2.500'],
  ['Cán bộ ở xã có trên 100 dân', 'người', '1.500'],
  ['Số cán bộ y tế/trạm', 'người', '5'],
  ['Số bác sĩ', 'bác sĩ', '10.125'],
  ['Tổng tỷ suất sinh', 'con/phụ nữ', '1,96'],
  ['Tỷ số giới tính khi sinh', '%', '111,5'],
  ['Tổng tỷ suất sinh', 'con/phụ nữ', '2,09'],
  ['Mực nước', 'm', '-0,5'],
];

const SHARE =
  'không thể đúng, vì chỉ tiêu này chỉ từ 0% đến 100%; hãy kiểm tra dấu phẩy, đơn vị và tên chỉ tiêu';
const NEGATIVE =
  'không thể đúng, vì chỉ tiêu này không bao giờ âm; hãy sửa số, hoặc ghi thêm “tăng, giảm” vào tên chỉ tiêu nếu đó là mức tăng, giảm';
const notWhole = (unit: string) =>
  `không thể là số “${unit}”, vì có phần thập phân; hãy sửa số hoặc đơn vị, hoặc ghi thêm “bình quân” vào tên chỉ tiêu nếu là số bình quân`;

/** Numbers that their indicators cannot have, and what the sentence says. */
const IMPOSSIBLE: readonly (readonly [...Case, mistake: string])[] = [
  ['Tỷ lệ hộ dùng điện', '%', '9950', SHARE],
  ['Cơ cấu lao động nông nghiệp', '%', '131', SHARE],
  ['Tỷ trọng điện than', '%', '112,4', SHARE],
  ['Tỷ suất sinh thô', '%', '15,2', SHARE.replace('100%', '6%')],
  ['Tỷ suất tử vong trẻ em dưới 5 tuổi', '%', '20,4', SHARE.replace('100%', '15%')],
  ['Tỷ trọng nông nghiệp', '%', '-12', SHARE],
  [
    'Số giờ nắng',
    'giờ',
    '9.876',
    'không thể đúng, vì chỉ tiêu này chỉ từ 0 giờ đến 8.784 giờ; hãy kiểm tra dấu phẩy, đơn vị và tên chỉ tiêu',
  ],
  [
    'Tuổi kết hôn trung bình lần đầu',
    'tuổi',
    '262',
    'không thể đúng, vì chỉ tiêu này chỉ từ 10 tuổi đến 100 tuổi; hãy kiểm tra dấu phẩy, đơn vị và tên chỉ tiêu',
  ],
  ['Tỷ lệ hộ dùng điện', '%', 'trên 103', SHARE],
  ['Tỷ lệ trẻ em đi học', '%', '103', SHARE],
  ['Tỷ lệ hộ nghèo', '%', '-2', SHARE],
  ['Tỷ lệ dân số tham gia bảo hiểm y tế', '%', '893', SHARE],
  ['Tỷ lệ hồ sơ giải quyết đúng hạn', '%', '100,5', SHARE],
  ['Độ che phủ rừng', '%', '547', SHARE],
  ['Độ ẩm', '%', '825', SHARE],
  ['Tỷ lệ trẻ em tử vong', '‰', '1001', SHARE.replace('0%', '0‰').replace('100%', '1.000‰')],
  ['Tuổi thọ trung bình', 'tuổi', '735', SHARE.replace('0%', '20 tuổi').replace('100%', '100 tuổi')],
  ['Tuổi thọ trung bình', 'năm', '7,35', SHARE.replace('0%', '20 năm').replace('100%', '100 năm')],
  ...(
    [
      ['Bác sĩ trên một vạn dân', 'bác sĩ', '10.125', '1.000 bác sĩ'],
      ['Bác sĩ trên một vạn dân', 'bác sĩ', '9.125', '1.000 bác sĩ'],
      ['Số bác sĩ/10.000 dân', 'người', '9.125', '1.000 người'],
      ['Số giường bệnh bình quân 1 vạn dân', 'giường', '3.055', '1.000 giường'],
      ['Sinh viên trên 10 nghìn dân', 'sinh viên', '10.500', '10.000 sinh viên'],
      ['Tổng tỷ suất sinh', 'con/phụ nữ', '209', '10 con/phụ nữ'],
      ['Số năm đi học bình quân', 'năm', '98', '30 năm'],
    ] as const
  ).map(
    ([label, unit, value, max]) =>
      [label, unit, value, SHARE.replace('0%', `0 ${unit}`).replace('100%', max)] as const,
  ),
  ['Tỷ số giới tính khi sinh', '%', '1115', SHARE.replace('0%', '10%').replace('100%', '900%')],
  ['Nhiệt độ bình quân', '°C', '245', SHARE.replace('0%', '-20 °C').replace('100%', '60 °C')],
  ['Nhiệt độ trung bình', '°C', '245', SHARE.replace('0%', '-20 °C').replace('100%', '60 °C')],
  ['Dân số', 'người', '-5', NEGATIVE],
  ['Dân số', 'nghìn người', '-5,2', NEGATIVE],
  ['Diện tích lúa', 'ha', '-5', NEGATIVE],
  ['Sản lượng lúa', 'tấn', '-5', NEGATIVE],
  ['Thu ngân sách', 'tỷ đồng', '-5', NEGATIVE],
  ['Số xã', 'xã', '12,5', notWhole('xã')],
  ['Xã đạt chuẩn', 'xã', '12,5', notWhole('xã')],
  ['Học sinh', 'người', '1.200,5', notWhole('người')],
  ['Số trường', 'trường', '0,5', notWhole('trường')],
  ['Vụ cháy', 'vụ', '3,7', notWhole('vụ')],
];

/** Tests of numbers that an indicator cannot have, for Node and for browsers. */
export function possibleNumbersContract({ it, equal }: Runner): void {
  const inTable = (label: string, unit: string, value: string) =>
    showFile(`mã;Chỉ tiêu;Đơn vị;2023\na;${label};${unit};${value}`, 'a');

  it('shows numbers that an indicator can have', () => {
    for (const [label, unit, value] of POSSIBLE) {
      equal(inTable(label, unit, value).startsWith('!'), false, inTable(label, unit, value));
      equal(/^[−\d]/.test(showRecord({ label, unit, value })), true, showRecord({ label, unit, value }));
    }
  });

  it('refuses numbers that an indicator cannot have, in attributes, JSON and tables', () => {
    for (const [label, unit, value, mistake] of IMPOSSIBLE) {
      const json = JSON.stringify([{ id: 'a', label, unit, value }]);
      const quoted = value.replace('-', '−');
      equal(showRecord({ label, unit, value }), `“${quoted}” ở thuộc tính “value” ${mistake}`);
      equal(inTable(label, unit, value), `! ${label}: “${quoted}” ở cột “2023” ${mistake}`);
      equal(showFile(json, 'a'), `! ${label}: “${quoted}” ở trường “value” ${mistake}`);
    }
  });

  it('refuses impossible numbers in every field that has the unit of the figure', () => {
    const label = 'Tỷ lệ hộ nghèo';
    for (const [field, fields, quoted] of [
      ['of', { value: '5', of: '-100' }, undefined],
      ['plan-target', { value: 5, planTarget: '105' }, '105'],
      ['previous', { value: 5, previous: '-3', previousPeriod: '2022' }, '−3'],
      ['series', { value: 5, series: '2021: 730; 2022: 6' }, '730'],
    ] as const) {
      const shown = showRecord({ label, unit: '%', period: '2023', ...fields });
      if (quoted !== undefined) equal(shown, `“${quoted}” ở thuộc tính “${field}” ${SHARE}`);
      equal(shown.includes('hãy'), true, shown);
    }
    equal(
      showRecord({ label: 'Số xã', unit: 'xã', value: 5, planTarget: '10,5' }),
      `“10,5” ở thuộc tính “plan-target” ${notWhole('xã')}`,
    );
  });

  it('refuses an impossible number of another period in the column of that period', () => {
    const file = 'mã;Chỉ tiêu;Đơn vị;2022;2023\na;Tỷ lệ hộ dùng điện;%;9950%;10000%';
    for (const [year, number] of [
      ['2022', '9950%'],
      ['2023', '10000%'],
    ] as const)
      equal(showFile(file, 'a', year).includes(`ở cột “${year}” không thể đúng`), true, number);
  });

  it('accepts decimals of a count with the qualifier `bình quân`, and zeros as decimals of an English count, `12.0`', () => {
    equal(
      showRecord({ label: 'Số xã', unit: 'xã', value: '12,5', qualifier: 'bình quân' }),
      'Bình quân 12,5 xã',
    );
    const english = (value: string) => showRecord({ label: 'Số xã', unit: 'xã', value, numberFormat: 'en' });
    equal(english('12.0'), '12,0 xã');
    equal(english('12.5').startsWith('“12.5” ở thuộc tính “value” không thể là số “xã”'), true);
  });

  it('shows a random share only from 0 to 100, and a random count only without decimals', () => {
    const labels = fc.constantFrom('Tỷ lệ hộ nghèo', 'Tỷ lệ dân số thành thị', 'Độ che phủ rừng');
    fc.assert(
      fc.property(labels, fc.integer({ min: -3000, max: 3000 }), (label, tenths) => {
        const value = (tenths / 10).toFixed(1).replace('.', ',');
        const isPossible = tenths >= 0 && tenths <= 1000;
        equal(showRecord({ label, unit: '%', value }).includes('không thể đúng'), !isPossible, value);
        const isCount = tenths >= 0 && tenths % 10 === 0;
        equal(showRecord({ label: 'Số xã', unit: 'xã', value }).includes('không thể'), !isCount, value);
      }),
      { numRuns: thirtiethInBrowsers(200) },
    );
  });
}
