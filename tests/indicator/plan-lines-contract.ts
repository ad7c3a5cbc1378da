import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

const OF_YEAR = 'Chỉ tiêu;Đơn vị;Năm 2025\nX;xã;9';
const OF_TWO_YEARS = 'Chỉ tiêu;Đơn vị;Năm 2024;Năm 2025\nX;xã;8;9';
const WITHOUT_YEAR = 'Chỉ tiêu;Đơn vị;giá trị\nX;xã;9';
const OF_AREAS = 'Địa phương;Số xã (xã)\nHuyện A;9';

/** Lines that say that the figures of 2025 are targets, and a table below them. */
const TARGETS: [line: string, table: string][] = [
  ['(Kèm theo Nghị quyết số 56/NQ-HĐND ngày 10/12/2024 của HĐND tỉnh)', OF_YEAR],
  ['(Kèm theo Nghị quyết số 56/NQ-HĐND)', WITHOUT_YEAR],
  ['Ban hành kèm theo Nghị quyết Đại hội Đảng bộ tỉnh', OF_AREAS],
  ['(Ban hành kèm theo Quyết định giao kế hoạch số 12/QĐ-UBND)', OF_YEAR],
  ['(Kèm theo Quyết định số 12/QĐ-UBND ngày 31/12/2024)', OF_YEAR],
  ['(Kèm theo Quyết định số 12/QĐ-UBND ngày 15 tháng 01 năm 2025)', OF_TWO_YEARS],
  ['(Kèm theo Công văn số 12/UBND-TH ngày 15-3-2025)', OF_YEAR],
  ['(Kèm theo Báo cáo số 12/BC-UBND ngày 15/12/2024)', OF_YEAR],
  ['(Kèm theo Tờ trình số 12/TTr-UBND ngày 01/11/2024)', OF_YEAR],
  ['(Kèm theo Kế hoạch số 15/KH-UBND ngày 1/2/2025)', OF_YEAR],
  ['Số: 56/NQ-HĐND', OF_YEAR],
  ['Biểu số 02/KH-KTXH', OF_YEAR],
  ['TÌNH HÌNH THỰC HIỆN NĂM 2024 VÀ KẾ HOẠCH NĂM 2025', OF_TWO_YEARS],
  ['Kết quả năm 2024, mục tiêu năm 2025', OF_TWO_YEARS],
  ['KẾT QUẢ NĂM 2024 VÀ PHƯƠNG HƯỚNG NĂM 2025', OF_TWO_YEARS],
  ['Kết quả năm 2024 và nhiệm vụ năm 2025', OF_TWO_YEARS],
  ['Tình hình thực hiện kế hoạch năm 2024 và kế hoạch năm 2025', OF_YEAR],
  ['Kết quả năm 2024 và kế hoạch năm 2025', WITHOUT_YEAR],
  ['GIAO CHỈ TIÊU BAO PHỦ BẢO HIỂM Y TẾ NĂM 2025', OF_AREAS],
  ['BIỂU GIAO CHỈ TIÊU GIẢM NGHÈO NĂM 2025', OF_AREAS],
  ['CHỈ TIÊU GIẢM NGHÈO NĂM 2025', OF_AREAS],
  ['Chỉ tiêu kinh tế - xã hội giai đoạn 2026-2030', WITHOUT_YEAR],
  ['DANH SÁCH ĐĂNG KÝ XÃ ĐẠT CHUẨN NĂM 2025', OF_AREAS],
  ['PHÂN BỔ KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2025', OF_YEAR],
];

/** Lines and tables that say that the figures are results, or which of them are targets. */
const RESULTS: [lines: string, table: string][] = [
  ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2025\n(Kèm theo Quyết định số 217/QĐ-BLĐTBXH ngày 04/02/2026)', OF_YEAR],
  ['KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2025\n(Kèm theo Quyết định số 217/QĐ-UBND ngày 04/02/2025)', OF_YEAR],
  ['(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/12/2025)', OF_YEAR],
  ['(Kèm theo Báo cáo số 12/BC-UBND ngày 05/01/2026)', OF_YEAR],
  ['(Kèm theo Báo cáo số 12/BC-UBND)', OF_YEAR],
  ['(Kèm theo Nghị quyết số 56/NQ-HĐND ngày 10/7/2026)', OF_YEAR],
  ['(Ban hành kèm theo Quyết định số 54/2016/QĐ-TTg ngày 19/12/2016)', OF_YEAR],
  ['(Ban hành kèm theo Thông tư số 343/2016/TT-BTC ngày 30/12/2016)', OF_YEAR],
  ['(Theo Nghị quyết số 5/NQ-HĐND ngày 8 tháng 12 năm 2023)', WITHOUT_YEAR],
  ['Số: 12/BC-UBND', OF_YEAR],
  ['Biểu số 02/TH', OF_YEAR],
  ['MỘT SỐ CHỈ TIÊU CHỦ YẾU NĂM 2025', OF_YEAR],
  ['Chỉ tiêu thống kê chủ yếu năm 2025', OF_YEAR],
  ['Tình hình thực hiện kế hoạch năm 2025', OF_YEAR],
  ['Kết quả năm 2025 và kế hoạch năm 2026', OF_YEAR],
  ['Kết quả năm 2024 và năm 2025', OF_TWO_YEARS],
];

const HEADINGS_OF_RESULTS = 'Chỉ tiêu;Đơn vị;Thực hiện năm 2025\nX;xã;9';
const HEADINGS_OF_PLANS = 'Chỉ tiêu;Đơn vị;Năm 2024;Kế hoạch 2025\nX;xã;8;9';

const show = (lines: string, table: string) =>
  showFile(
    `${lines}\n${table}`,
    table === OF_AREAS ? 'so-xa:huyen-a' : 'X',
    table === OF_TWO_YEARS ? '2025' : undefined,
  );

/** Tests of lines that say that the figures below them are targets, for Node and for browsers. */
export function planLinesContract({ it, equal }: Runner): void {
  it('does not show targets as results, and reads them as results if the author says so', () => {
    for (const [line, table] of TARGETS) {
      const shown = show(line, table);
      equal(shown.includes(`“${line}” ở dòng 1 cho thấy các số có thể là kế hoạch`), true, shown);
      const followed = show(`Kết quả: ${line}`, table);
      equal(/: 9 xã/.test(followed), true, followed);
    }
  });

  it('does not take a title with a day behind a comma for the place and day of a document', () => {
    for (const title of [
      'Kế hoạch thu ngân sách năm 2025',
      'Dự toán',
      'Dự Toán',
      'KẾ HOẠCH',
      'Số liệu sơ bộ',
      'Ước tính',
    ])
      for (const day of [', ngày 31/12/2024', ', ngày 10 tháng 12 năm 2024', ', NGÀY 10 THÁNG 12 NĂM 2024']) {
        const shown = show(title + day, OF_YEAR);
        equal(shown.startsWith(`! “${title}${day}” ở dòng 1`), true, shown);
      }
  });

  it('reads targets in columns and rows whose headings and labels say that they are targets', () => {
    for (const [line, table] of TARGETS) {
      if (table !== OF_TWO_YEARS) continue;
      equal(
        showFile(`${line}\n${HEADINGS_OF_PLANS}`, 'X', '2025'),
        'X: Chưa có số liệu, kế hoạch là 9 xã, năm 2025',
        line,
      );
    }
    for (const [line] of TARGETS) {
      const table = `${line}\nChỉ tiêu;Đơn vị;giá trị\nKế hoạch X;xã;9`;
      equal(/: 9 xã/.test(showFile(table, 'Kế hoạch X')), true, line);
      const ofAreas = `${line}\nĐịa phương;Số xã theo kế hoạch (xã)\nHuyện A;9`;
      equal(/: 9 xã/.test(showFile(ofAreas, 'so-xa-theo-ke-hoach:huyen-a')), true, line);
    }
  });

  it('reads results below documents and titles', () => {
    for (const [lines, table] of RESULTS) equal(/: 9 xã/.test(show(lines, table)), true, show(lines, table));
    const document = '(Kèm theo Nghị quyết số 56/NQ-HĐND ngày 10/12/2024)';
    equal(showFile(`${document}\n${HEADINGS_OF_RESULTS}`, 'X'), 'X: 9 xã, năm 2025');
  });
}
