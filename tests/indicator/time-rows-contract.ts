import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** A table, the label of one of its rows, and the heading that the sentence of its mistake proposes. */
const ROWS_OF_TIMES: readonly [table: string, label: string, heading: string][] = [
  ['Năm 2023\nChỉ tiêu;Đơn vị;Giá trị\nQuý I;tỷ đồng;100\nCả năm;tỷ đồng;210', 'Quý I', 'Quý I/2023'],
  ['Năm 2023\nChỉ tiêu;Đơn vị;Giá trị\nQuý I;tỷ đồng;100\nCả năm;tỷ đồng;210', 'Cả năm', '2023'],
  ['Chỉ tiêu;Giá trị;Đơn vị\nNăm 2022;;\nTháng 1;100;lượt\nTháng 2;120;lượt', 'Tháng 2', 'Tháng 2/2022'],
  ['Chỉ tiêu;Đơn vị;Giá trị\nKhách quốc tế;;\nQuý I/2023;lượt;100', 'Quý I/2023', 'Quý I/2023'],
  [
    'Chỉ tiêu;Đơn vị;2022;2023\nKhách quốc tế;;;\nTháng 1;lượt;1;2\nKhách nội địa;;;\nTháng 1;lượt;2;3',
    'Tháng 1',
    'Tháng 1/2022',
  ],
  ['Chỉ tiêu;Đơn vị;2023\nThu;tỷ đồng;100\n- Quý I:;tỷ đồng;10', '- Quý I:', 'Quý I/2023'],
  [
    'Chỉ tiêu;Đơn vị;2023\nThu;tỷ đồng;100\nLũy kế 9 tháng;tỷ đồng;10',
    'Lũy kế 9 tháng',
    'Lũy kế 9 tháng năm 2023',
  ],
  ['Chỉ tiêu;Đơn vị;Giá trị\nDự báo 2024;tỷ đồng;10', 'Dự báo 2024', 'Dự báo 2024'],
  ['Chỉ tiêu;Đơn vị;Giá trị\nThực hiện năm 2022;tỷ đồng;10', 'Thực hiện năm 2022', '2022'],
  ['Chỉ tiêu;Đơn vị;Giá trị\n31/12/2023;người;10', '31/12/2023', '31/12/2023'],
  ['mã;Chỉ tiêu;Đơn vị;Giá trị\nq1;Quý I;tỷ đồng;100', 'q1', 'Quý I'],
];

/** Labels with a time that say what the figure is, or that are not a time. */
const NAMES = [
  'Quỹ I',
  'Thu quý I',
  'Trẻ em 6 tháng tuổi',
  'Quy hoạch 2021–2030',
  'T1',
  'Năm bản',
  'Giá tháng 1',
];

/** Rows whose label is only a time. */
export function timeRowsContract({ it, equal }: Runner): void {
  it('asks to make columns of rows whose label is only a time', () => {
    for (const [table, label, heading] of ROWS_OF_TIMES) {
      const shown = showFile(table, label);
      equal(shown.startsWith('! Bảng ghi mỗi kỳ một dòng'), true, `${table}: ${shown}`);
      equal(shown.endsWith(`chẳng hạn “${heading}”`), true, `${table}: ${shown}`);
    }
  });

  it('reads the table that follows this advice', () => {
    const table = 'Năm 2023\nChỉ tiêu;Đơn vị;Quý I/2023;2023\nThu;tỷ đồng;100;210';
    equal(showFile(table, 'Thu', 'quý I/2023'), 'Thu: 100 tỷ đồng, quý I/2023');
    equal(showFile(table, 'Thu', '2023'), 'Thu: 210 tỷ đồng, năm 2023');
  });

  it('reads labels that only have a time in them', () => {
    for (const name of NAMES) equal(showFile(`Chỉ tiêu;Giá trị\n${name};5`, name), `${name}: 5`, name);
  });
}
