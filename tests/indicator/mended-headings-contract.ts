import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** Tables with a mistake, words of its message, and the table with what the message says to write. */
const ADVICE: [
  table: string,
  said: string,
  followed: string,
  period: string | undefined,
  sentence: string,
][] = [
  [
    'Chỉ tiêu;Đầu năm 2024;Cuối năm 2024\nX;90;80',
    'hãy đổi thành 01/01/2024',
    'Chỉ tiêu;01/01/2024;31/12/2024\nX;90;80',
    '31/12/2024',
    'X: 80, ngày 31/12/2024',
  ],
  [
    'Chỉ tiêu;Lũy kế đến 31/8/2021;Lũy kế đến 30/9/2021\nX;5;6',
    'như “Lũy kế 31/8/2021” và “Lũy kế 30/9/2021”',
    'Chỉ tiêu;Lũy kế 31/8/2021;Lũy kế 30/9/2021\nX;5;6',
    '30/9/2021',
    'X: lũy kế đến ngày 30/09/2021, 6',
  ],
  [
    'Chỉ tiêu;Tháng 9/2024;Lũy kế đến hết tháng 9/2024\nX;5;6',
    'như “Lũy kế 30/09/2024”',
    'Chỉ tiêu;Tháng 9/2024;Lũy kế 30/09/2024\nX;5;6',
    '30/9/2024',
    'X: lũy kế đến ngày 30/09/2024, 6',
  ],
  [
    'Chỉ tiêu;9 tháng năm 2020;9 tháng năm 2021;Chỉ số so cùng kỳ\nX;100;110;110%',
    'như “Chỉ số so cùng kỳ (9 tháng năm 2021)”',
    'Chỉ tiêu;9 tháng năm 2020;9 tháng năm 2021;Chỉ số so cùng kỳ (9 tháng năm 2021)\nX;100;110;110%',
    '9 tháng năm 2021',
    'X: 110, 9 tháng năm 2021, bằng 110% so với cùng kỳ',
  ],
  [
    'Chỉ tiêu;Đơn vị;Giá trị\nX;người;1,234,567',
    'không đọc được “1,234,567” ở cột “Giá trị”; hãy viết 1.234.567',
    'Chỉ tiêu;Đơn vị;Giá trị\nX;người;1.234.567',
    undefined,
    'X: 1.234.567 người',
  ],
  [
    'Chỉ tiêu;Kỳ;Giá trị\nX;;20\nX;Tháng 1/2024;10',
    '“X” ở dòng 2 không ghi kỳ, trong khi ở dòng 3 có; hãy ghi kỳ của dòng 2',
    'Chỉ tiêu;Kỳ;Giá trị\nX;Tháng 2/2024;20\nX;Tháng 1/2024;10',
    'tháng 2/2024',
    'X: 20, tháng 2/2024',
  ],
  [
    'Chỉ tiêu;2024;Cơ cấu 2024 (%)\nX;110;0,55\nY;90;0,45',
    '“0,55” ở cột “Cơ cấu 2024 (%)” không tính theo phần trăm, như hai số 0,55 và 0,45 cho thấy; hãy viết 55',
    'Chỉ tiêu;2024;Cơ cấu 2024 (%)\nX;110;55\nY;90;45',
    undefined,
    'X: 110, chiếm 55%, năm 2024',
  ],
];

/** Tests of messages that say what to write, and of the table in which it is written, for Node and for browsers. */
export function mendedHeadingsContract({ it, equal }: Runner): void {
  it('says what to write, and reads it', () => {
    for (const [table, said, followed, period, sentence] of ADVICE) {
      const shown = showFile(table, 'X', period);
      equal(shown.startsWith('! ') && shown.includes(said), true, `${table}: ${shown}`);
      equal(showFile(followed, 'X', period), sentence, followed);
    }
  });

  it('quotes the list of records in the answer of a data portal', () => {
    const answer = '{"success": true, "result": {"records": [{"label": "X", "value": 5}]}}';
    const shown = showFile(answer, 'x');
    equal(shown.startsWith('! “records” của tệp JSON là một danh sách'), true, shown);
    equal(
      showFile('{"a": {"label": "X", "value": 5, "changes": [{"change": "tăng 5"}]}}', 'a'),
      'X: 5, tăng 5',
    );
  });

  it('leaves out the day on which a table was printed', () => {
    for (const line of ['Ngày in: 05/03/2026', 'Ngày xuất báo cáo: 05/03/2026 10:30', 'Ngày lập biểu:'])
      equal(showFile(`${line}\nChỉ tiêu;Năm 2025\nX;5`, 'X'), 'X: 5, năm 2025', line);
  });

  it('explains a date of a program in a column of values as it does other dates', () => {
    for (const cell of ['2024-12-05', '05/12/2024'])
      equal(
        showFile(`Chỉ tiêu;Giá trị\nX;${cell}`, 'X').includes('là thời gian'),
        true,
        showFile(`Chỉ tiêu;Giá trị\nX;${cell}`, 'X'),
      );
  });
}
