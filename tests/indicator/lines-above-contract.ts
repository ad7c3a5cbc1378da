import type { Runner } from '../text/text-contract.ts';
import { readFile, showFile } from './show.ts';

const TABLE = 'chỉ tiêu;giá trị\nX;5';

/** The record X of a table, or the sentence of the mistake. */
const read = (table: string) => readFile(table, 'X');

/** The sentence of the record X of a table below a line, or the sentence of its mistake. */
const show = (line: string, table = TABLE) => showFile(`${line}\n${table}`, 'X');

/** Lines with the unit, the day or the period of all figures, and the sentence of the figure 5. */
const UNDERSTOOD = [
  ['(Tỷ đồng)', '5 tỷ đồng'],
  ['Triệu đồng - Mill. dongs', '5 triệu đồng'],
  ['"Dân số trung bình (Nghìn người) phân theo Địa phương và Năm"', '5 nghìn người'],
  ['Có đến 31/12/2023', '5, đến ngày 31/12/2023'],
  ['Tại thời điểm 31/12/2023', '5, đến ngày 31/12/2023'],
  ['Thời điểm: 31/12/2023', '5, đến ngày 31/12/2023'],
  ['Kỳ: 2023', '5, năm 2023'],
  ['Kỳ báo cáo: Tháng 5/2024', '5, tháng 5/2024'],
  ['Năm 2023 – Year 2023', '5, năm 2023'],
  ['Đvt: Tỷ đồng.', '5 tỷ đồng'],
  [';Đơn vị tính:;tỷ đồng', '5 tỷ đồng'],
  ['\u00d0ơn vị tính: tỷ \u00f0ồng', '5 tỷ đồng'],
  ['\u0189VT: tỷ đồng', '5 tỷ đồng'],
  ['Kỳ báo cáo: ;Tháng 5/2024', '5, tháng 5/2024'],
  ['Tuần 38/2024', '5, tuần 38/2024'],
  ['Kỳ 2 tháng 9/2024', '5, kỳ 2 tháng 9/2024'],
  ['5 năm 2021-2025', '5, 5 năm 2021–2025'],
  ['Thực hiện năm 2022', '5, năm 2022'],
] as const;

/** Lines that may change the meaning of the figures. The headings below them do not say the same. */
const UNREAD = [
  'Dự báo năm 2030',
  'DỰ BÁO NĂM 2030',
  'Dự kiến năm 2025',
  'Chỉ tiêu năm 2024',
  'Nhiệm vụ năm 2024',
  'Biểu kế hoạch năm 2024',
  'Kế hoạch năm 2024',
  'Biểu 1. Mục tiêu đến năm 2025',
  'Chỉ tiêu kế hoạch phát triển KT-XH năm 2024',
  'Dự toán thu ngân sách',
  'Số liệu sơ bộ',
  'Kết quả ước thực hiện 6 tháng',
  'Lũy kế đến 31/12/2023',
  'Luỹ kế từ đầu năm',
  'Ngày 31/12/2023',
  'Số liệu từ ngày 1/1/2023 đến ngày 30/6/2023',
  'GRDP (giá so sánh 2010)',
  'GRDP (theo giá hiện hành)',
  'Chỉ số phát triển (Năm trước = 100)',
  'Năm trước = 100',
  'Thu ngân sách so với tháng trước',
  'Tốc độ tăng GRDP',
  'Kỳ báo cáo: đầu mùa',
  'Địa bàn: Huyện A',
  'Phương án phát triển 2030',
  // Assigned, not achieved.
  'Số giao năm 2024',
  'Nhiệm vụ được giao',
  'Sau điều chỉnh',
  'Đã phê duyệt',
  'Định hướng đến năm 2030',
  'Quy hoạch sử dụng đất',
  'Bảng 1. Quy hoạch sử dụng đất',
  'Số liệu này chưa bao gồm huyện X',
  '(Số liệu tính đến hết tháng 5 năm 2024)',
  // Abbreviations.
  'KH 2024',
  'Biểu 1. KH phát triển KT-XH năm 2024',
  'Chỉ tiêu KH 2024',
  'TH/KH (%)',
  'So CK (%)',
  'BQ 2021-2025',
  'Bình quân/tháng',
  // Misspelt tones.
  'Kế họach năm 2024',
  'KẾ HỌACH NĂM 2024',
  'Kê hoach năm 2024',
  'Dự tóan năm 2024',
  'Uớc tính năm 2023',
  'Ứoc thực hiện năm 2023',
  'Số liệu sơ bô',
  'Lủy kê',
  'Mục tiệu 2025',
  'Bình quân 5 năm 2016-2020',
  'Nghị quyết giao năm 2024',
  'Chỉ tiêu Trung ương giao năm 2024',
  'Cùng kỳ năm trước',
  'Số liệu cùng kỳ năm trước',
  'Nhu cầu vốn năm 2024',
  'Phân bổ vốn các chương trình MTQG năm 2024',
  'Kịch bản tăng trưởng năm 2025',
  'Chỉ số phát triển năm 2023',
  'Cơ cấu GRDP năm 2023',
  'Bảng 1. Tỷ trọng các ngành',
  'Mức giảm hộ nghèo năm 2023',
  'Từ đầu năm đến hết tháng 9 năm 2024',
  'Quyết toán năm 2022',
  'Không bao gồm huyện A',
  'DỰ THẢO',
  'Năm 23',
  'Tuần 54/2024',
];

/** Titles that do not change the meaning of the figures. */
const TITLES = [
  'Biểu số 01/TH',
  'THU NGÂN SÁCH NĂM 2023',
  'Một số chỉ tiêu kinh tế - xã hội chủ yếu',
  'Tình hình thực hiện kế hoạch năm 2023',
  'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KẾ HOẠCH NĂM 2023',
  'Chương trình mục tiêu quốc gia giảm nghèo bền vững',
  'Sở Kế hoạch và Đầu tư',
  'Tình hình thực hiện quy hoạch',
  'Sở Quy hoạch - Kiến trúc',
  'Công tác dân số - kế hoạch hóa gia đình',
  '(Kèm theo Báo cáo số 12/BC-UBND ngày 15/12/2023 của UBND tỉnh)',
  '(Theo Nghị quyết số 5/NQ-HĐND ngày 8 tháng 12 năm 2023)',
  'Hà Nội, ngày 5 tháng 1 năm 2024',
  'Đơn vị: UBND huyện A',
  'Tình hình TH KH năm 2023',
  'Sở KH&ĐT',
  'Số KH sử dụng điện',
  'Thu nhập BQ đầu người',
  'Chi phần đầu tư',
  'Số bộ thủ tục',
  'Doanh nghiệp đăng ký thành lập năm 2023',
  'Giao thông vận tải',
  'Đất được giao năm 2023',
  'Thừa Thiên Huế',
  'Giao thông',
  'Mẫu số 01',
  'Vốn đăng ký',
  'Hạn mức sử dụng đất',
  'Chưa có nhà ở',
];

/** Tests of the lines above the headings of a table, for Node and for browsers. */
export function linesAboveContract({ it, equal }: Runner): void {
  it('gives the unit, the day or the period of a line above the headings to all figures', () => {
    for (const [line, sentence] of UNDERSTOOD) equal(show(line), `X: ${sentence}`, line);
  });

  it('refuses a line that may change the meaning of the figures, and quotes the line', () => {
    const ends = [
      'nói thêm về các số, nhưng không rõ về những số nào; hãy ghi điều đó ở tên cột, hoặc bắt đầu dòng bằng “Ghi chú:”',
      'cho thấy các số có thể là kế hoạch; hãy ghi tên cột như “Kế hoạch” nếu là kế hoạch, hoặc bắt đầu dòng này bằng “Kết quả:” nếu là kết quả',
    ];
    for (const line of UNREAD) {
      const shown = show(line);
      equal(
        ends.some((end) => shown === `! “${line}” ở dòng 1 ${end}`),
        true,
        shown,
      );
    }
  });

  it('refuses a line with a unit if the unit may not be the unit of all figures', () => {
    for (const line of [
      'Dân số - Nghìn người',
      'Cơ cấu - %',
      'Tỷ trọng %',
      'Số hộ (hộ) và tỷ lệ hộ nghèo của huyện',
      'Tỷ lệ hộ nghèo (%) và thu nhập',
      'Đơn vị tính: tỷ đông',
      'ĐV: tỷ đồng',
      'GRDP tính bằng tỷ đồng',
      'Tỷ lệ phần trăm',
    ])
      equal(
        show(line),
        `! Không đọc được đơn vị tính trong “${line}” ở dòng 1; hãy ghi một đơn vị, như “Đơn vị tính: tỷ đồng”, hoặc thêm cột “đơn vị”`,
      );
    // In a table of percentages, a title of percentages says nothing else.
    equal(show('Cơ cấu GRDP năm 2023', 'chỉ tiêu;đơn vị;giá trị\nX;%;5'), 'X: 5%');
    equal(show('Cơ cấu GRDP năm 2023\nĐơn vị tính: %'), 'X: 5%');
    // With a column of units, the unit of the line is not needed.
    equal(show('Tỷ lệ hộ nghèo (%) và thu nhập', 'chỉ tiêu;đơn vị;giá trị\nX;xã;5'), 'X: 5 xã');
  });

  it('shows a line that may change the meaning of the figures as a note if it begins with “Ghi chú:”', () => {
    for (const line of ['Dự báo năm 2030', 'GRDP (giá so sánh 2010)']) {
      const record = read(`Ghi chú: ${line}\n${TABLE}`);
      if (typeof record === 'string') throw new Error(record);
      equal([record.note, record.unit], [line, undefined]);
    }
  });

  it('reads the figures below titles, also with the day of a report or the number of a document', () => {
    for (const line of TITLES) equal(show(line), 'X: 5', line);
  });

  it('reads the figures below a line if a heading says the same', () => {
    for (const [line, heading, sentence] of [
      ['Dự báo dân số đến năm 2030', 'Dự báo 2030', 'dự báo 5, năm 2030'],
      ['Số liệu sơ bộ', 'Sơ bộ 2023', '5, năm 2023, số liệu sơ bộ'],
      ['Lũy kế các dự án', 'Lũy kế', 'lũy kế 5'],
      ['GRDP theo giá so sánh', 'Giá so sánh 2010', '5'],
      ['Thu ngân sách so với cùng kỳ', 'Tăng so với cùng kỳ (%)', 'tăng 5% so với cùng kỳ'],
      ['Kế hoạch năm 2024', 'TH/KH (%)', 'đạt 5% kế hoạch'],
    ] as const)
      equal(show(line, `chỉ tiêu;${heading}\nX;5`), `X: ${sentence}`, line);
  });

  it('refuses a time above the headings that contradicts the headings', () => {
    for (const [line, headings] of [
      ['Năm 2022', '2023'],
      ['Năm 2022', '2023;2024'],
      ['Tháng 12/2022', '2023'],
      ['Sơ bộ năm 2024', '2022;2023'],
      ['Đến ngày 31/12/2024', '2022;2023'],
      ['Giai đoạn 2022-2023', '2023;2024'],
      ['Năm 2022 - 2023', '2023;2024'],
      ['Các năm 2021, 2022', '2022;2023'],
      ['Năm 2024', 'Thực hiện đến 30/6/2023'],
      ['Thực hiện năm 2022', '2023;2024'],
      ['Tuần 38/2023', '2022;2023'],
    ] as const)
      equal(
        showFile(`${line}\nchỉ tiêu;${headings}\nX;5;6`, 'X', '2023').startsWith(
          `! “${line}” ở dòng 1 ghi kỳ khác với bảng bên dưới (“`,
        ),
        true,
        line,
      );
    // The line names one of the periods, or contains or completes them.
    for (const [line, headings] of [
      ['Năm 2023', '2022;2023'],
      ['Sơ bộ năm 2022', '2022;2023'],
      ['Giai đoạn 2022-2023', '2022;2023'],
      ['Năm 2022 - 2023', '2022;2023'],
      ['Các năm 2022 và 2023', '2022;2023'],
      ['Năm 2024', 'Giai đoạn 2021-2025;2023'],
    ] as const)
      equal(showFile(`${line}\nchỉ tiêu;${headings}\nX;5;6`, 'X', '2023'), 'X: 6, năm 2023', line);
  });

  it('refuses a time above the headings that contradicts all cells of the column of periods', () => {
    const table = 'chỉ tiêu;kỳ;giá trị\nX;2023;5';
    equal(
      show('Năm 2022', table).startsWith(
        '! “Năm 2022” ở dòng 1 ghi kỳ khác với bảng bên dưới (“2023”); hãy ghi đúng kỳ, có cả năm, ở bảng',
      ),
      true,
    );
    equal(show('Năm 2023', table), 'X: 5, năm 2023');
    equal(show('Năm 2022', `${table}\nY;2022;6`), 'X: 5, năm 2023');
    equal(show('Năm 2022', 'chỉ tiêu;kỳ;giá trị\nX;Quý I;5'), 'X: 5, quý I/2022');
    const years = 'Năm 2022\nNăm;X;Y\n2023;5;6\n2024;7;8';
    equal(
      showFile(years, 'X', '2023').startsWith(
        '! “Năm 2022” ở dòng 1 ghi kỳ khác với bảng bên dưới (“2023”); hãy ghi đúng kỳ, có cả năm, ở bảng',
      ),
      true,
    );
  });

  it('gives a day above the headings to figures without a period, and to figures whose period contains the day', () => {
    for (const [line, period, sentence] of [
      ['Đến ngày 31/12/2023', '2023', '6, đến ngày 31/12/2023'],
      ['Đến ngày 31/12/2023', '2022', '5, năm 2022'],
      ['Có đến 1/1/2023', '2023', '6, đến ngày 01/01/2023'],
      ['Có đến 1/1/2023', '2022', '5, năm 2022'],
    ] as const)
      equal(showFile(`${line}\nchỉ tiêu;2022;2023\nX;5;6`, 'X', period), `X: ${sentence}`, line);
  });

  it('gives the year of a part of a year above the headings to headings without a year', () => {
    for (const [line, heading, sentence] of [
      ['6 tháng đầu năm 2024', 'Thực hiện 6 tháng', '5, 6 tháng năm 2024'],
      ['9 tháng năm 2024', 'Thực hiện 9 tháng', '5, 9 tháng năm 2024'],
      ['Tháng 5 năm 2024', 'Thực hiện tháng 5', '5, tháng 5/2024'],
      ['Quý II năm 2024', 'Quý II', '5, quý II/2024'],
      ['6 tháng đầu năm 2024', 'Ước thực hiện cả năm', 'ước 5, năm 2024'],
    ] as const)
      equal(show(line, `chỉ tiêu;${heading}\nX;5`), `X: ${sentence}`, line);
  });

  it('does not give the year above the headings to a month or quarter after the one that the line names, because it may be of the year before', () => {
    for (const [line, headings] of [
      ['Tháng 1/2024', 'Tháng 12;Tháng 1'],
      ['Quý I năm 2024', 'Quý IV;Quý I'],
      ['9 tháng năm 2024', 'Quý IV;9 tháng'],
    ] as const)
      equal(
        show(line, `chỉ tiêu;${headings}\nX;5;6`).startsWith(`! “${line}” ở dòng 1 ghi kỳ khác với bảng`),
        true,
        line,
      );
    equal(show('Tháng 1/2024', 'chỉ tiêu;Tháng;giá trị\nX;12;5'), 'X: 5, tháng 12');
    const title = 'Báo cáo tháng 1 năm 2024\nchỉ tiêu;Tháng 12;Tháng 1\nX;5;6';
    equal(showFile(title, 'X', 'tháng 12'), 'X: 5, tháng 12');
    equal(
      showFile('Báo cáo tháng 2 năm 2024\nchỉ tiêu;Tháng 1;Tháng 2\nX;5;6', 'X', '1/2024'),
      'X: 5, tháng 1/2024',
    );
  });
}
