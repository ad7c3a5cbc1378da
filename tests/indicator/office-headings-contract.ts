import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** Headings behind `chỉ tiêu`, the cells below them, the period of the figure, and what is read. */
const READ: [headings: string, cells: string, period: string | undefined, sentence: string][] = [
  ['Kế hoạch;Thực hiện;Tỷ lệ TH so KH (%)', '100;95;95', undefined, 'X: 95, bằng 95% kế hoạch (100)'],
  ['KH;TH;TH so với KH (%)', '100;95;95', undefined, 'X: 95, bằng 95% kế hoạch (100)'],
  ['KH năm;TH;TH/KH năm (%)', '100;95;95', undefined, 'X: 95, bằng 95% kế hoạch năm, kế hoạch là 100'],
  ['TH;% KH năm', '95;95', undefined, 'X: 95, bằng 95% kế hoạch năm'],
  ['TH;% thực hiện KH cả năm', '95;95', undefined, 'X: 95, bằng 95% kế hoạch cả năm'],
  ['TH;Đạt % kế hoạch tỉnh giao', '95;95', undefined, 'X: 95, bằng 95% kế hoạch tỉnh giao'],
  ['TH;Tỷ lệ % dự toán HĐND (%)', '95;95', undefined, 'X: 95, bằng 95% dự toán HĐND'],
  ['TH;TH/dự toán năm (%)', '95;95', undefined, 'X: 95, bằng 95% dự toán năm'],
  ['TH năm 2023;TH năm 2023/KH năm 2023 (%)', '95;95', undefined, 'X: 95, bằng 95% kế hoạch, năm 2023'],
  ['Dự toán giao;Thực hiện', '100;95', undefined, 'X: 95, dự toán được giao là 100'],
  ['2023;2024;So sánh 2024/2023', '50;55;110', '2024', 'X: 55, năm 2024, bằng 110% so với năm 2023'],
  ['2023;2024;So sánh 2024 với 2023 (%)', '50;55;110', '2024', 'X: 55, năm 2024, bằng 110% so với năm 2023'],
  ['2023;2024;Tăng, giảm 2024/2023 (%)', '50;55;10', '2024', 'X: 55, năm 2024, tăng 10% so với năm 2023'],
  [
    '9 tháng năm 2023;9 tháng năm 2024;9 tháng 2024/9 tháng 2023 (%)',
    '50;55;110',
    '9 tháng năm 2024',
    'X: 55, 9 tháng năm 2024, bằng 110% so với 9 tháng năm 2023',
  ],
  [
    'Tháng 9/2023;Tháng 9/2024;% Tháng 9/2024/Tháng 9/2023',
    '50;55;110',
    'tháng 9/2024',
    'X: 55, tháng 9/2024, bằng 110% so với tháng 9/2023',
  ],
  ['Quý IV năm trước;Quý IV năm 2023', '5;50', undefined, 'X: 50, quý IV/2023, quý IV năm trước là 5'],
  ['TH tháng 12 năm trước;Tháng 12/2023', '5;50', undefined, 'X: 50, tháng 12/2023, tháng 12 năm trước là 5'],
  [
    '9 tháng năm trước;9 tháng năm 2023;Tăng, giảm (%)',
    '50;55;10',
    undefined,
    'X: 55, 9 tháng năm 2023, tăng 10% so với 9 tháng năm trước, 9 tháng năm trước là 50',
  ],
];

/** Headings that are refused, because they may mean something else. */
const REFUSED = [
  '2023;2024;So sánh 2024/2023',
  '2023;2024;So sánh 2023/2024 (%)',
  '2023;2024;9 tháng 2024/2023 (%)',
  '2023;2024;Tháng 9/2024/9 tháng 2023 (%)',
  '2023;2024;So sánh 2024 với KH (%)',
];

/** Headings that do not name their period, and an example of a heading that does. */
const UNNAMED: [name: string, example: string][] = [
  ['Trong tháng', 'Tháng 5/2024'],
  ['Thực hiện trong tháng', 'Tháng 5/2024'],
  ['Tháng này', 'Tháng 5/2024'],
  ['Trong quý', 'Quý I/2024'],
  ['Trong kỳ', 'Năm 2024'],
  ['Năm nay', 'Năm 2024'],
];

/** Tests of headings as offices write them, and of the sentences for headings that may mean several things. */
export function officeHeadingsContract({ it, equal }: Runner): void {
  it('reads ratios of plans and of periods, and former values of a part of the year', () => {
    for (const [headings, cells, period, sentence] of READ)
      equal(showFile(`chỉ tiêu;${headings}\nX;${cells}`, 'X', period), sentence, headings);
  });

  it('refuses ratios whose periods do not fit, and numbers that are not ratios', () => {
    for (const headings of REFUSED) {
      const sentence = showFile(`chỉ tiêu;${headings}\nX;50;55;5`, 'X', '2024');
      equal(sentence.startsWith('! '), true, `${headings}: ${sentence}`);
    }
  });

  it('asks for the period of a heading that does not name it, and reads the heading with the period', () => {
    for (const [name, example] of UNNAMED) {
      equal(
        showFile(`chỉ tiêu;${name}\nX;5`, 'X'),
        `! Cột “${name}” không ghi là kỳ nào; hãy ghi rõ trong tên cột, như “${example}”`,
        name,
      );
      equal(showFile(`chỉ tiêu;${example}\nX;5`, 'X').toLowerCase(), `x: 5, ${example.toLowerCase()}`, name);
    }
    const both = 'Tháng 5 năm 2024\nchỉ tiêu;Tháng 5/2024;Lũy kế 5 tháng năm 2024\nX;5;50';
    equal(showFile(both, 'X', 'tháng 5/2024'), 'X: 5, tháng 5/2024');
    equal(showFile(both, 'X', '5 tháng năm 2024'), 'X: lũy kế 5 tháng năm 2024, 50');
  });

  it('reads days in a first column `Ngày`', () => {
    const days = 'Ngày;Mực nước (m)\n01/05/2024;5\n02/05/2024;5,2';
    equal(showFile(days, 'muc-nuoc', '02/05/2024'), 'Mực nước: 5,2 m, ngày 02/05/2024');
    equal(showFile('Ngày;Mực nước (m)\n1;5\n2;6', 'muc-nuoc', '1').startsWith('! '), true);
  });

  it('proposes the whole year for a month with two digits of its year, which is then read', () => {
    const sentence = showFile('chỉ tiêu;T11/23;Tháng 12/2023\nX;5;6', 'X');
    equal(
      sentence.startsWith('! Không có mục nào tên “T11/23”; hãy đổi thành tháng 11/2023 hoặc'),
      true,
      sentence,
    );
    equal(showFile('chỉ tiêu;tháng 11/2023;Tháng 12/2023\nX;5;6', 'X', '11/2023'), 'X: 5, tháng 11/2023');
  });

  it('quotes the cell of a period as it is written', () => {
    const sentence = showFile('Tháng;Khách\n1;500\nCộng;1.100', 'khach', 'tháng Cộng');
    equal(sentence.startsWith('! Không đọc được “Cộng” ở cột “Tháng”'), true, sentence);
  });
}
