import type { Runner } from '../text/text-contract.ts';
import { readFile, showFile } from './show.ts';

/** Tables with areas or offices in the first column, and what the row `Sở Y tế` or `Bình An` says. */
const LABEL_COLUMNS: [table: string, id: string, sentence: string][] = [
  ['Dân số\nXã;2022;2023\nBình An;5;6\nHòa Lạc;7;8', 'Bình An', 'Bình An: 6, năm 2023'],
  ['Diện tích\nSTT;Huyện, thị xã;Đơn vị;2022;2023\n1;Bình An;ha;5;6', 'Bình An', 'Bình An: 6 ha, năm 2023'],
  [
    'Biểu 1. Số hộ\nSTT;Xã, phường;KH 2023;TH 2023\n1;Bình An;5;6',
    'Bình An',
    'Bình An: 6, kế hoạch là 5, năm 2023',
  ],
  [
    'Số hồ sơ\nSTT;Đơn vị;KH 2023;TH 2023\n1;Sở Y tế;5;6\n2;Phường A;7;8',
    'Sở Y tế',
    'Sở Y tế: 6, kế hoạch là 5, năm 2023',
  ],
  // Numbers are not areas, and units are not offices.
  ['Quận;2022;2023\n1;5;6', '1', '! Không có mục nào tên “Quận”'],
  ['Đơn vị;KH 2023;TH 2023\nhộ;5;6', 'hộ', '! Số liệu thiếu “chỉ tiêu”'],
];

/** Labels of a column, and how a tile shows them. A single letter may be an abbreviation, and other numbers belong to the name. */
const LABELS: [label: string, shown: string][] = [
  ['1. Thu nội địa', 'Thu nội địa'],
  ['- 1. Thu nội địa', 'Thu nội địa'],
  ['1.2. Thu', 'Thu'],
  ['1.2 Thu', 'Thu'],
  ['(1) Thu', 'Thu'],
  ['II. Thu', 'Thu'],
  ['1 - Thu', 'Thu'],
  ['1. “Thu” khác', '“Thu” khác'],
  ['H. Bình Sơn', 'H. Bình Sơn'],
  ['X. Bình An', 'X. Bình An'],
  ['5 - dưới 10 tuổi', '5 - dưới 10 tuổi'],
  ['1.5 triệu hộ', '1.5 triệu hộ'],
];

/** Tests of columns and rows that say what other cells are, for Node and for browsers. */
export function tableStructureContract({ it, equal }: Runner): void {
  it('takes a first column of areas or offices for the labels', () => {
    for (const [table, id, sentence] of LABEL_COLUMNS)
      equal(showFile(table, id, '2023').slice(0, sentence.length), sentence, table);
  });

  it('shows labels without the number of their row', () => {
    for (const [label, shown] of LABELS) {
      const record = readFile(`Chỉ tiêu;2023\n${label};5`, label);
      equal(typeof record === 'string' ? record : record.label, shown);
    }
    const inAreas = readFile('Huyện;Dân số;Số hộ\n1. Bình Sơn;5;6', 'dan-so:1-binh-son');
    equal(typeof inAreas === 'string' ? inAreas : inAreas.area, 'Bình Sơn');
  });

  it('asks for rows of their own for `Tăng trong kỳ`, also without `Giảm trong kỳ`', () => {
    const table = 'Chỉ tiêu;Đơn vị;Giá trị;Tăng trong kỳ\nSố hội viên;người;320;20';
    equal(
      showFile(table, 'so-hoi-vien'),
      '! Cột “Tăng trong kỳ” ghi một phần của các số bên cạnh; hãy ghi mỗi phần thành một dòng riêng, với tên chỉ tiêu như “… – tăng trong kỳ”',
    );
    const followed = 'Chỉ tiêu;Đơn vị;Giá trị\nSố hội viên;người;320\nSố hội viên – tăng trong kỳ;người;20';
    equal(showFile(followed, 'so-hoi-vien-tang-trong-ky'), 'Số hội viên – tăng trong kỳ: 20 người');
  });

  it('asks for a column of units, if a row has only a unit', () => {
    for (const row of [';Nghìn lượt người;', 'Nghìn lượt người;;', ';Người;']) {
      const unit = row.replaceAll(';', '');
      equal(
        showFile(`Chỉ tiêu;2022;2023\n${row}\nKhách;5;6`, 'khach', '2023'),
        `! Khách: không rõ đơn vị của dòng 3, vì “${unit}” ở dòng 2 là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”`,
      );
    }
    const followed = 'Chỉ tiêu;Đơn vị;2022;2023\nKhách;nghìn lượt người;5;6';
    equal(showFile(followed, 'khach', '2023'), 'Khách: 6 nghìn lượt người, năm 2023');
  });

  it('finds headings of another table in any order of their columns', () => {
    const columns = [
      ['2022 (tỷ đồng)', '2022 (triệu đồng)', '5'],
      ['30/6/2023', '31/12/2023', '6'],
    ];
    for (const [first, second] of [columns, [...columns].reverse()]) {
      const [names, inner, figures] = [0, 1, 2].map((row) => [first![row], second![row]].join(';'));
      const shown = showFile(`Chỉ tiêu;${names}\nThời điểm;${inner}\nThu;${figures}`, 'thu', '2022');
      equal(shown.startsWith('! Không rõ nghĩa của dòng 3'), true, shown);
    }
  });

  it('asks about a row behind a row in doubt and a row without a figure, also in another unit', () => {
    const rows = (empty: string) =>
      `Chỉ tiêu;Đơn vị;2023\nVốn;tỷ đồng;100\nTrong đó:;;\nNhà nước;tỷ đồng;50\nTư nhân;tỷ đồng;20\nNước ngoài;;${empty}\nTrường học;trường;40`;
    const shown = showFile(rows(''), 'truong-hoc');
    equal(shown.startsWith('! Không rõ dòng 7 có thuộc “Nước ngoài” ở dòng 6 hay không'), true, shown);
    const record = readFile(rows('…'), 'truong-hoc');
    equal(typeof record === 'string' ? record : [record.value, record.note], ['40', undefined]);
  });
}
