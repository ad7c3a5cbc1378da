import type { Runner } from '../text/text-contract.ts';
import { thirdOfEngine } from '../fewer-cases.ts';
import { showFile as show } from './show.ts';

/** Heads of groups that change the meaning of the figures below them. */
const UNCLEAR_HEADS = [
  'Kế hoạch',
  'I. Kế hoạch',
  'Mục tiêu phấn đấu',
  'DỰ BÁO',
  'Dự kiến năm 2023',
  'Ước tính',
  'Số liệu sơ bộ',
  'Lũy kế',
  'Bình quân tháng',
  'Giảm',
  '- Tăng thêm trong năm',
  'KH',
  'ƯTH',
  'So CK',
  'Kế họach vốn',
  'Uớc tính',
  'Giá so sánh 2010',
  'Theo giá so sánh 2010',
  'So với cùng kỳ',
  'Vụ mùa 2024',
  'Năm 2024, 2025',
  'Cùng kỳ',
  'Cùng kỳ năm trước',
  'Năm trước',
  'Thực hiện năm trước',
  'Kỳ trước',
  'Trung ương giao',
  'HĐND tỉnh giao',
  'Nghị quyết giao',
  'Nhu cầu',
  'Đề xuất',
  'Đăng ký',
  'Khả năng thực hiện',
  'Hướng tới 2030',
  'Kịch bản cao',
  'Từ đầu năm',
  'Từ đầu năm đến nay',
  'LK',
  'Bình quân đầu người',
  'Trung vị',
  'Theo giá 2010',
  'Số đầu kỳ',
  'Trước điều chỉnh',
  'Dự thảo',
  'Mức giảm hộ nghèo',
  'Xếp hạng',
];

/** Heads that give another unit than `tỷ đồng` to the figures below them. */
const HEADS_WITH_UNIT = [
  'Năm trước bằng 100',
  'Tăng trưởng',
  'Đóng góp vào tăng trưởng',
  'Phần trăm so với GRDP',
  'Tính theo phần trăm',
  'Quy ra USD',
  'Quy USD',
  '1.000 đồng',
  'Tính bằng USD',
  'Bằng ngoại tệ',
  'Số hộ',
  'Số lao động',
  'Số lượng',
  'Diện tích',
  'II. Năng suất',
  'Sản lượng',
];

/** Heads that only name a group. */
const PLAIN_HEADS = [
  'Chia ra',
  'Khu vực I',
  'Nông nghiệp',
  'I. Thu nội địa',
  'Thu từ doanh nghiệp nhà nước',
  'Giảm nghèo',
  'Chương trình mục tiêu quốc gia',
  'Mục tiêu 1: Chấm dứt nghèo',
  'Chi bổ sung có mục tiêu',
  'Sở Kế hoạch và Đầu tư',
  'Hộ kinh doanh',
  'Dân số - kế hoạch hóa gia đình',
];

/** Labels that cannot have the unit above the table. */
const COUNTS = [
  ['Số dự án', 'tỷ đồng'],
  ['Số doanh nghiệp', 'tỷ đồng'],
  ['Tổng số hộ', 'nghìn USD'],
  ['1. Số xã', 'tỷ đồng'],
  ['Lao động', 'tỷ đồng'],
  ['Dân số trung bình', 'tỷ đồng'],
  ['Khách du lịch', 'tỷ đồng'],
  ['Sản lượng lúa', 'tỷ đồng'],
  ['Số hộ', 'người'],
  ['Số xã', 'người'],
  ['Hộ nghèo', 'người'],
  ['Số lao động', 'hộ'],
  ['Số hộ', 'xã'],
  ['Số vụ', '%'],
  ['Số học sinh', '%'],
] as const;

/** Labels whose own unit cannot be right. */
const OTHER_UNITS = [
  ['Số xã', '%'],
  ['Số hộ nghèo', '%'],
  ['Số doanh nghiệp', 'tỷ đồng'],
  ['Dân số', 'ha'],
  ['Diện tích', 'người'],
  ['Tỷ lệ hộ nghèo', 'xã'],
  ['Tuổi thọ trung bình', '%'],
  ['Xếp hạng PCI', '%'],
] as const;

/** Labels whose own unit may be right, also where an office leaves out a part of it. */
const OWN_UNITS = [
  ['Lao động qua đào tạo', '%'],
  ['Dân số thành thị', '%'],
  ['Năng suất lúa', 'tạ'],
  ['Năng suất lao động', 'triệu đồng'],
  ['Mật độ dân số', 'người'],
  ['Tỷ lệ bác sĩ trên 1 vạn dân', 'bác sĩ'],
  ['Số thuê bao/100 dân', '%'],
  ['Chỉ số PCI', 'hạng'],
  ['Chỉ số hài lòng', 'điểm'],
  ['Chỉ số giá tiêu dùng', 'năm trước = 100'],
  ['Hệ số GINI', 'hệ số'],
  ['Tỷ suất chết mẹ', 'bà mẹ trên 100.000 trẻ'],
  ['Tốc độ tải xuống', 'Mbps'],
  ['Diện tích rừng', 'hec-ta'],
  ['Số vụ cháy', 'vụ'],
  ['Số ca mắc', 'người'],
] as const;

/** Labels that may have the unit above the table. */
const FITTING = [
  ['Số hộ nghèo', 'hộ'],
  ['Số hộ nghèo', 'nghìn hộ'],
  ['Số phường, xã', 'xã'],
  ['Số lao động', 'nghìn người'],
  ['Dân số', 'triệu người'],
  ['Dân số', 'nhân khẩu'],
  ['Khách du lịch', 'nghìn lượt'],
  ['Số ca mắc', 'người'],
  ['Sản lượng lúa', 'tấn'],
  ['Số thu', 'tỷ đồng'],
  ['Số dư nợ', 'tỷ đồng'],
  ['Hộ kinh doanh', 'tỷ đồng'],
  ['Doanh nghiệp nhà nước', 'tỷ đồng'],
  ['Dự án đầu tư', 'tỷ đồng'],
  ['Dân số - kế hoạch hóa gia đình', 'tỷ đồng'],
  ['Số máy cày', 'cái'],
] as const;

/** `Số xã` for `1. Số xã`. */
function withoutNumber(label: string): string {
  return label.replace(/^(?:\d|[IVX]+)\. /, '');
}

/** Tests of the heads of groups inside a table, and of labels with a unit above the table, for Node and for browsers. */
export function groupHeadsContract({ it, equal }: Runner): void {
  it('refuses the rows below a head that changes the meaning of their figures', () => {
    for (const head of thirdOfEngine(UNCLEAR_HEADS))
      for (const [headings, figures] of [
        ['chỉ tiêu;đơn vị;2022;2023', 'xã;5;6'],
        ['chỉ tiêu;2022;2023', '5;6'],
      ] as const) {
        const file = `${headings}\nB;${figures}\n${head};;\nA;${figures}`;
        equal(
          show(file, 'A', '2022'),
          `! Không rõ nghĩa của dòng 4, vì “${head}” ở dòng 3 nói thêm về một số dòng phía dưới mà không rõ đến dòng nào; hãy tách các dòng đó thành bảng riêng và ghi điều đó ở tên cột`,
        );
        // The rows above the head are clear.
        equal(show(file, 'B', '2022').startsWith('B: 5'), true, head);
      }
  });

  it('refuses the rows below a head that changes the meaning of their figures, also if the labels are below `Nội dung` or `Địa phương`', () => {
    for (const headings of ['STT;Nội dung;2022;2023', 'STT;Địa phương;2022;2023', 'STT;;2022;2023'])
      equal(
        show(`${headings}\nI;Trung ương giao;;\n1;A;5;6`, 'A', '2022').startsWith(
          '! Không rõ nghĩa của dòng 3, vì “Trung ương giao” ở dòng 2',
        ),
        true,
        headings,
      );
  });

  it('refuses the rows below a head with another unit than the unit above the table', () => {
    for (const head of HEADS_WITH_UNIT) {
      const file = `ĐVT: tỷ đồng\nchỉ tiêu;2022;2023\n${head};;\nA;5;6`;
      equal(
        show(file, 'A', '2022'),
        `! A: không rõ đơn vị của dòng 4, vì “${head}” ở dòng 3 là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”`,
      );
      equal(show(file, head, '2022'), `${withoutNumber(head)}: Chưa có số liệu, năm 2022`);
    }
    // A row with a unit of its own is clear.
    const withUnits = 'ĐVT: tỷ đồng\nchỉ tiêu;đơn vị;2022;2023\nDiện tích;;;\nLúa;ha;5;6';
    equal(show(withUnits, 'Lúa', '2022'), 'Lúa: 5 ha, năm 2022');
    // The head fits the unit above the table.
    equal(show('ĐVT: ha\nchỉ tiêu;2022;2023\nDiện tích;;\nLúa;5;6', 'Lúa', '2022'), 'Lúa: 5 ha, năm 2022');
  });

  it('reads the rows below a head that only names a group', () => {
    for (const head of PLAIN_HEADS)
      equal(
        show(`ĐVT: tỷ đồng\nchỉ tiêu;2022;2023\n${head};;\nA;5;6`, 'A', '2022'),
        'A: 5 tỷ đồng, năm 2022',
        head,
      );
  });

  it('reads the rows below a head if a heading says the same', () => {
    const plan = 'chỉ tiêu;Kế hoạch;Thực hiện\nKế hoạch vốn;;\nA;5;6';
    equal(show(plan, 'A'), 'A: 6, kế hoạch là 5');
    const forecast = 'chỉ tiêu;Dự báo 2030\nDự báo dân số;\nA;5';
    equal(show(forecast, 'A'), 'A: dự báo 5, năm 2030');
  });

  it('refuses the unit above the table for a label that cannot have it, and asks for its own unit', () => {
    for (const [label, unit] of COUNTS)
      equal(
        show(`Đơn vị tính: ${unit}\nchỉ tiêu;giá trị\n${label};5`, label),
        `! ${withoutNumber(label)}: đơn vị “${unit}” ghi ở trên bảng có thể không phải của chỉ tiêu này; hãy ghi đơn vị của dòng này ở cột “đơn vị”`,
      );
    equal(
      show('Đơn vị tính: triệu đồng\nxã;Số hộ vay;Dư nợ\nXã A;5;6', 'so-ho-vay:xa-a'),
      '! Số hộ vay: đơn vị “triệu đồng” ghi ở trên bảng có thể không phải của chỉ tiêu này; hãy ghi đơn vị ở tên cột này, như “Số hộ vay (hộ)”',
    );
  });

  it('asks for the unit if the brackets of a label may name a place or things that the label does not count', () => {
    for (const [label, inBrackets, unit] of [
      ['Thu ngân sách', 'tỉnh', 'tỷ đồng'],
      ['Vốn hỗ trợ', 'hộ', 'tỷ đồng'],
      ['Nợ thuế', 'doanh nghiệp', 'tỷ đồng'],
      ['Cán bộ', 'xã', 'người'],
      ['Giáo viên', 'lớp', 'người'],
    ]) {
      const name = `${label} (${inBrackets})`;
      equal(
        show(`Đơn vị tính: ${unit}\nchỉ tiêu;giá trị\n${name};5`, name),
        `! ${name}: không rõ đơn vị là “${inBrackets}” trong tên hay “${unit}” ở trên; hãy ghi đơn vị ở cột “đơn vị”`,
      );
      equal(show(`chỉ tiêu;đơn vị;giá trị\n${name};${unit};5`, name), `${name}: 5 ${unit}`);
    }
    equal(show('Đơn vị tính: tỷ đồng\nchỉ tiêu;giá trị\nHộ nghèo (hộ);5', 'Hộ nghèo (hộ)'), 'Hộ nghèo: 5 hộ');
    equal(
      show('Đơn vị tính: tỷ đồng\nNăm;Thu (tỉnh);Chi (xã)\n2023;5;6', 'thu'),
      '! Thu: không rõ đơn vị là “tỉnh” trong tên hay “tỷ đồng” ở trên; hãy bỏ đơn vị ở trên bảng và ghi đơn vị ở tên từng cột, như “Thu tỉnh (tỷ đồng)”',
    );
  });

  it('gives the unit above the table to a label that may have it', () => {
    for (const [label, unit] of FITTING)
      equal(show(`Đơn vị tính: ${unit}\nchỉ tiêu;giá trị\n${label};5`, label), `${label}: 5 ${unit}`);
  });

  it('refuses a unit of another kind than its label, but not a unit without its last part', () => {
    for (const [label, unit] of OTHER_UNITS)
      equal(
        show(`chỉ tiêu;đơn vị;giá trị\n${label};${unit};5`, label),
        `! ${label}: “${unit}” ở cột “đơn vị” không thể là đơn vị của chỉ tiêu có tên này; hãy sửa đơn vị hoặc tên chỉ tiêu`,
      );
    for (const [label, unit] of OWN_UNITS)
      equal(
        show(`chỉ tiêu;đơn vị;giá trị\n${label};${unit};5`, label).startsWith(`${label}: 5`),
        true,
        `${label} ${unit}`,
      );
  });

  it('refuses a line about the figures that is the last row, because it is not the head of a group', () => {
    for (const line of [
      'Số liệu năm 2023 là ước tính',
      'Số liệu năm 2023 là ước tính;;',
      'Ước tính năm 2023 chưa gồm xã mới;;',
      '2. Nguồn: Cục Thống kê;;',
    ])
      equal(
        show(`chỉ tiêu;2022;2023\nA;5;6\n${line}`, 'A', '2022'),
        `! Dưới “${line.replaceAll(';', '')}” ở dòng 3 không có dòng số liệu nào; hãy đặt dòng này lên trên các dòng số liệu, hoặc xóa đi`,
      );
    // `B` says nothing about the figures, so it may be the last row.
    equal(show('chỉ tiêu;2022;2023\nA;5;6\nB;;', 'A', '2022'), 'A: 5, năm 2022');
  });
}
