import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** Two statements that stand in two records of a file: the table, its id, the two periods, and both mistakes; then the table with one number for both. */
const STATEMENTS: {
  table: string;
  periods: [first: string, second: string];
  mistakes: [first: string, second: string];
  followed: string;
}[] = [
  {
    table:
      'mã;chỉ tiêu;kỳ;giá trị;đơn vị;kỳ trước;tên kỳ trước\na;X;2022;120;hộ;150;2021\na;X;2023;100;hộ;125;2022',
    periods: ['2022', '2023'],
    mistakes: [
      '“120” ở cột “giá trị”, dòng 2, khác với “2022: 125” ở dòng 3',
      '“125” ở cột “kỳ trước”, dòng 3, khác với “2022: 120” ở dòng 2',
    ],
    followed:
      'mã;chỉ tiêu;kỳ;giá trị;đơn vị;kỳ trước;tên kỳ trước\na;X;2022;125;hộ;150;2021\na;X;2023;100;hộ;125;2022',
  },
  {
    table: 'chỉ tiêu;kỳ;giá trị;đơn vị;kỳ trước\nA;2022;120;hộ;\nA;2023;100;hộ;125',
    periods: ['2022', '2023'],
    mistakes: [
      '“120” ở cột “giá trị”, dòng 2, khác với “kỳ trước: 125” ở dòng 3',
      '“125” ở cột “kỳ trước”, dòng 3, khác với “2022: 120” ở dòng 2',
    ],
    followed: 'chỉ tiêu;kỳ;giá trị;đơn vị;kỳ trước\nA;2022;120;hộ;\nA;2023;100;hộ;120',
  },
  {
    table:
      'mã;chỉ tiêu;kỳ;giá trị;đơn vị;kỳ trước;so với\na;X;tháng 5/2022;1,5;tỷ đồng;;\na;X;tháng 5/2023;2.000;triệu đồng;1.400;cùng kỳ',
    periods: ['tháng 5/2022', 'tháng 5/2023'],
    mistakes: [
      '“1,5” ở cột “giá trị”, dòng 2, khác với “cùng kỳ: 1.400 triệu đồng” ở dòng 3',
      '“1.400” ở cột “kỳ trước”, dòng 3, khác với “tháng 5/2022: 1,5 tỷ đồng” ở dòng 2',
    ],
    followed:
      'mã;chỉ tiêu;kỳ;giá trị;đơn vị;kỳ trước;so với\na;X;tháng 5/2022;1,4;tỷ đồng;;\na;X;tháng 5/2023;2.000;triệu đồng;1.400;cùng kỳ',
  },
  {
    // Two former values of a year that has no record.
    table:
      'mã;chỉ tiêu;kỳ;giá trị;đơn vị;kỳ trước;so với\na;X;2022;7;xã;5;năm 2020\na;X;2023;8;xã;6;năm 2020',
    periods: ['2022', '2023'],
    mistakes: [
      '“5” ở cột “kỳ trước”, dòng 2, khác với “năm 2020: 6” ở dòng 3',
      '“6” ở cột “kỳ trước”, dòng 3, khác với “năm 2020: 5” ở dòng 2',
    ],
    followed:
      'mã;chỉ tiêu;kỳ;giá trị;đơn vị;kỳ trước;so với\na;X;2022;7;xã;6;năm 2020\na;X;2023;8;xã;6;năm 2020',
  },
  {
    table:
      '[{"id":"a","label":"X","period":"2022","value":6},{"id":"a","label":"X","period":"2023","value":7,"series":"2022: 5; 2023: 7"}]',
    periods: ['2022', '2023'],
    mistakes: [
      '“6” ở trường “value”, mục 1, khác với “2022: 5” ở mục 2',
      '“5” ở trường “series”, mục 2, khác với “2022: 6” ở mục 1',
    ],
    followed:
      '[{"id":"a","label":"X","period":"2022","value":5},{"id":"a","label":"X","period":"2023","value":7,"series":"2022: 5; 2023: 7"}]',
  },
  {
    table:
      'mã;chỉ tiêu;kỳ;giá trị;đơn vị;kế hoạch;giao bởi\na;X;2025;;tỷ đồng;110;\na;X;6 tháng năm 2025;50;tỷ đồng;120;kế hoạch năm',
    periods: ['2025', '6 tháng năm 2025'],
    mistakes: [
      '“110” ở cột “kế hoạch”, dòng 2, khác với “kế hoạch năm: 120” ở dòng 3',
      '“120” ở cột “kế hoạch”, dòng 3, khác với “kế hoạch năm 2025: 110” ở dòng 2',
    ],
    followed:
      'mã;chỉ tiêu;kỳ;giá trị;đơn vị;kế hoạch;giao bởi\na;X;2025;;tỷ đồng;120;\na;X;6 tháng năm 2025;50;tỷ đồng;120;kế hoạch năm',
  },
  {
    table:
      'mã;chỉ tiêu;kỳ;giá trị;kỳ trước;so với;cách viết số\na;X;2022;1,200.5;;;en\na;X;2023;1,300.5;1,250.5;2022;en',
    periods: ['2022', '2023'],
    mistakes: [
      '“1,200.5” ở cột “giá trị”, dòng 2, khác với “2022: 1,250.5” ở dòng 3',
      '“1,250.5” ở cột “kỳ trước”, dòng 3, khác với “2022: 1,200.5” ở dòng 2',
    ],
    followed:
      'mã;chỉ tiêu;kỳ;giá trị;kỳ trước;so với;cách viết số\na;X;2022;1,250.5;;;en\na;X;2023;1,300.5;1,250.5;2022;en',
  },
];

/** Tables whose records seem to contradict each other, but do not. */
const AGREEING: [table: string, period: string][] = [
  // One of the numbers is rounded.
  ['mã;chỉ tiêu;kỳ;giá trị;đơn vị;kỳ trước;so với\na;X;2022;10,48;%;;\na;X;2023;12,02;%;10,5;2022', '2023'],
  [
    'mã;chỉ tiêu;kỳ;giá trị;đơn vị;kỳ trước;so với\na;X;2022;0,1;tỷ đồng;;\na;X;2023;130;triệu đồng;125;2022',
    '2023',
  ],
  ['mã;chỉ tiêu;kỳ;giá trị;kỳ trước;so với\na;X;2022;khoảng 120;;\na;X;2023;100;125;2022', '2023'],
  // A preliminary figure was revised.
  [
    'mã;chỉ tiêu;kỳ;giá trị;kỳ trước;so với;tình trạng số liệu\na;X;2022;120;;;sơ bộ\na;X;2023;100;125;2022;',
    '2023',
  ],
  ['mã;chỉ tiêu;kỳ;giá trị;kỳ trước;so với\na;X;Sơ bộ 2022;120;;\na;X;2023;100;125;2022', '2023'],
  // The former figure has another meaning.
  [
    'mã;chỉ tiêu;kỳ;giá trị;kỳ trước;so với;ghi chú\na;X;2022;120;;;\na;X;2023;100;125;2022;Theo chuẩn nghèo mới',
    '2023',
  ],
  ['mã;chỉ tiêu;kỳ;giá trị;kỳ trước;so với;địa bàn\na;X;2022;120;;;Xã A\na;X;2023;100;125;2022;Xã B', '2023'],
  ['mã;chỉ tiêu;kỳ;giá trị;kỳ trước;so với;mức độ\na;X;2022;120;;;lũy kế\na;X;2023;100;25;2022;', '2023'],
  // The former period may be the month before or the same month of the year before.
  ['mã;chỉ tiêu;kỳ;giá trị;kỳ trước\na;X;quý I/2023;10;\na;X;quý II/2023;20;12', 'quý II/2023'],
  [
    'mã;chỉ tiêu;kỳ;giá trị;kỳ trước\na;X;quý II/2022;12;\na;X;quý I/2023;10;\na;X;quý II/2023;20;12',
    'quý II/2023',
  ],
  ['mã;chỉ tiêu;kỳ;giá trị;kỳ trước;so với\na;X;2022;120;;\na;X;tháng 5/2023;10;9;năm trước', 'tháng 5/2023'],
  // The plan of a year is not its figure.
  [
    'mã;chỉ tiêu;kỳ;giá trị;đơn vị;kế hoạch;tăng giảm;so với\na;X;2022;;xã;100;;\na;X;2023;90;xã;;5;năm 2022',
    '2023',
  ],
  // Two plans of one year with different names.
  [
    'mã;chỉ tiêu;kỳ;giá trị;kế hoạch;giao bởi\na;X;2025;;110;Trung ương giao\na;X;6 tháng năm 2025;50;120;dự toán tỉnh giao năm 2025',
    '6 tháng năm 2025',
  ],
];

/** Ratios and changes that the record of another period contradicts. `{}` is the number that contradicts, and then the right number. */
const COMPARED: [table: string, period: string, wrong: string, mistake: string, right: string][] = [
  [
    'mã;chỉ tiêu;kỳ;giá trị;đơn vị;tăng giảm\na;X;2022;120;hộ;\na;X;2023;100;hộ;{}',
    '2023',
    '5%',
    '“5%” ở cột “tăng giảm” không khớp với hai số 120 và 100',
    '-16,7%',
  ],
  [
    'mã;chỉ tiêu;kỳ;giá trị;đơn vị;tăng giảm;so với\na;X;2020;120;hộ;;\na;X;2023;100;hộ;{};năm 2020',
    '2023',
    '-10',
    '“-10” ở cột “tăng giảm” không khớp với hai số 120 và 100',
    '-20',
  ],
  [
    'mã;chỉ tiêu;kỳ;giá trị;đơn vị;Chỉ số so với cùng kỳ (%)\na;X;tháng 5/2022;50;xã;\na;X;tháng 5/2023;60;xã;{}',
    'tháng 5/2023',
    '110',
    '“110” ở cột “Chỉ số so với cùng kỳ (%)” không khớp với hai số 50 và 60',
    '120',
  ],
  [
    'mã;chỉ tiêu;kỳ;giá trị;đơn vị;tăng giảm\na;X;2022;4,5;%;\na;X;2023;3,5;%;{}',
    '2023',
    '-2 điểm %',
    '“-2 điểm %” ở cột “tăng giảm” không khớp với hai số 4,5 và 3,5',
    '-1 điểm %',
  ],
  [
    'Chỉ tiêu;Đơn vị;Kế hoạch năm 2024;9 tháng năm 2024;9 tháng năm 2024 so với kế hoạch năm 2024 (%)\nA;xã;1.200;760;{}',
    '9 tháng năm 2024',
    '36,3',
    '“36,3” ở cột “9 tháng năm 2024 so với kế hoạch năm 2024 (%)” không khớp với hai số 1.200 và 760',
    '63,3',
  ],
  [
    'Chỉ tiêu;Đơn vị;Kế hoạch năm 2024;9 tháng năm 2024;9 tháng năm 2024 so với kế hoạch năm (%)\nA;xã;1.200;760;{}',
    '9 tháng năm 2024',
    '36,3',
    '“36,3” ở cột “9 tháng năm 2024 so với kế hoạch năm (%)” không khớp với hai số 1.200 và 760',
    '63,3',
  ],
  [
    'mã;chỉ tiêu;kỳ;giá trị;đơn vị;kế hoạch;% kế hoạch;giao bởi\na;X;2024;;triệu đồng;1.200.000;;\na;X;9 tháng năm 2024;760;tỷ đồng;;{};kế hoạch năm 2024',
    '9 tháng năm 2024',
    '36,3',
    '“36,3” ở cột “% kế hoạch” không khớp với hai số 1200,000 và 760',
    '63,3',
  ],
  [
    'mã;chỉ tiêu;kỳ;giá trị;đơn vị;kế hoạch;tăng giảm;so với\na;X;2024;;xã;100;;\na;X;9 tháng năm 2024;90;xã;;{};kế hoạch năm 2024',
    '9 tháng năm 2024',
    '-20',
    '',
    '-10',
  ],
];

/** Tests that the records of a file do not contradict each other, for Node and for browsers. */
export function relatedRecordsContract({ it, equal }: Runner): void {
  it('refuses two numbers of one figure or plan in two records, and reads one number in both', () => {
    for (const { table, periods, mistakes, followed } of STATEMENTS) {
      const label = table.includes('A;') ? 'A' : 'X';
      const id = label === 'A' ? 'A' : 'a';
      for (const [index, period] of periods.entries()) {
        equal(
          showFile(table, id, period),
          `! ${label}: ${mistakes[index]}; hãy ghi cùng một số ở cả hai nơi`,
        );
        equal(showFile(followed, id, period).startsWith('!'), false, showFile(followed, id, period));
      }
    }
  });

  it('reads records that differ only by rounding, by their unit, by what they count or because a figure was revised', () => {
    for (const [table, period] of AGREEING) {
      const shown = showFile(table, 'a', period);
      equal(shown.startsWith('X: '), true, shown);
    }
  });

  it('refuses changes and ratios that the record of another period contradicts', () => {
    for (const [table, period, wrong, mistake, right] of COMPARED) {
      const id = table.includes('A;') ? 'A' : 'a';
      const shown = showFile(table.replace('{}', wrong), id, period);
      equal(shown.startsWith(`! ${id === 'A' ? 'A' : 'X'}: ${mistake}`), true, shown);
      const corrected = showFile(table.replace('{}', right), id, period);
      equal(corrected.startsWith('!'), false, corrected);
    }
  });

  it('asks about a ratio of one year that is exactly right for the figure or the plan of another year, and reads what the sentence proposes', () => {
    const table = (heading: string, ratio: string) =>
      `Chỉ tiêu;Đơn vị;Kết quả 2024;Kế hoạch 2025;${heading}\nThu;tỷ đồng;100;110;${ratio}`;
    equal(
      showFile(table('TH/KH 2024 (%)', '90,9'), 'Thu', '2024'),
      '! Thu: “90,9” ở cột “TH/KH 2024 (%)” bằng đúng tỷ lệ so với “kế hoạch năm 2025: 110”; hãy viết “90,9% kế hoạch năm 2025”, hoặc ghi thêm kế hoạch của kỳ này để so sánh',
    );
    equal(
      showFile(table('TH/KH 2025 (%)', '90,9'), 'Thu', '2025'),
      '! Thu: “90,9” ở cột “TH/KH 2025 (%)” bằng đúng tỷ lệ của “2024: 100” so với kế hoạch của kỳ này; hãy ghi “90,9% kế hoạch năm 2025” làm tỷ lệ kế hoạch của kỳ có số liệu đó, hoặc ghi thêm số liệu của kỳ này',
    );
    equal(
      showFile(table('TH/KH 2024 (%)', '110'), 'Thu', '2024'),
      '! Thu: “110” ở cột “TH/KH 2024 (%)” bằng đúng tỷ lệ của “kế hoạch năm 2025: 110” so với số này, không phải mức thực hiện kế hoạch; hãy bỏ số đó, hoặc ghi thêm kế hoạch của kỳ này để so sánh',
    );
    for (const name of ['So sánh (%)', 'So sánh'])
      equal(/Chỉ số|Tăng, giảm/.test(showFile(table(name, '110'), 'Thu', '2024')), false, name);
    for (const proposed of ['So với kế hoạch (%) 2024', 'So với kế hoạch năm 2025 (%) 2024'])
      equal(showFile(table(proposed, '110'), 'Thu', '2024').startsWith('! Thu: “110” ở cột'), true, proposed);
    const right = 'Thu: 100 tỷ đồng, bằng 90,9% kế hoạch năm 2025, năm 2024';
    equal(showFile(table('TH/KH 2024 (%)', '90,9% kế hoạch năm 2025'), 'Thu', '2024'), right);
    equal(showFile(table('So với kế hoạch năm 2025 (%) 2024', '90,9'), 'Thu', '2024'), right);
    const wrong = showFile(table('TH/KH 2024 (%)', '80,9% kế hoạch năm 2025'), 'Thu', '2024');
    equal(
      wrong.startsWith('! Thu: “80,9” ở cột “TH/KH 2024 (%)” không khớp với hai số 110 và 100'),
      true,
      wrong,
    );
    const withPlan = (plan: string) =>
      showFile(
        `Chỉ tiêu;Đơn vị;Kế hoạch 2024;Kết quả 2024;Kế hoạch 2025;TH/KH 2024 (%)\nThu;tỷ đồng;${plan};100;110;90,9`,
        'Thu',
        '2024',
      );
    equal(withPlan('110'), 'Thu: 100 tỷ đồng, bằng 90,9% kế hoạch (110 tỷ đồng), năm 2024');
    equal(withPlan('90').startsWith('! Thu: “90,9”'), true);
    // Another ratio is that of the plan of 2024, which the file does not have.
    equal(
      showFile(table('TH/KH 2024 (%)', '95'), 'Thu', '2024'),
      'Thu: 100 tỷ đồng, bằng 95% kế hoạch, năm 2024',
    );
    // The plans of both years may be all communes.
    const communes = 'Chỉ tiêu;Đơn vị;Kết quả 2024;Kế hoạch 2025;TH/KH 2024 (%)\nXã;xã;110;110;100';
    equal(showFile(communes, 'Xã', '2024'), 'Xã: 110 xã, bằng 100% kế hoạch, năm 2024');
    const percentages =
      'Chỉ tiêu;Đơn vị;Kết quả 2024;Kế hoạch 2025;TH/KH 2024 (%)\nTỷ lệ hộ có điện;%;98;100;98';
    equal(
      showFile(percentages, 'ty-le-ho-co-dien', '2024'),
      'Tỷ lệ hộ có điện: 98%, bằng 98% kế hoạch, năm 2024',
    );
  });

  it('finds each changed number among figures that agree', () => {
    let state = 13;
    const random = (max: number) => (state = (state * 48271) % 2147483647) % max;
    for (let round = 0; round < 10; round++) {
      const values = Array.from({ length: 4 }, () => 100 + random(900));
      const previous = values.map((_, index) => values[index - 1] ?? '');
      const toTable = (formerValues: readonly (number | string)[]) =>
        'mã;chỉ tiêu;kỳ;giá trị;kỳ trước;so với\n' +
        values
          .map(
            (value, index) =>
              `a;X;${2020 + index};${value};${formerValues[index]};${index ? 2019 + index : ''}`,
          )
          .sort(() => random(2) - 0.5)
          .join('\n');
      const changed = 1 + random(3);
      const wrong = previous.map((value, index) =>
        index === changed ? Number(value) + 1 + random(50) : value,
      );
      for (const [index] of values.entries()) {
        equal(showFile(toTable(previous), 'a', String(2020 + index)).startsWith('X: '), true);
        const isDoubtful = index === changed || index === changed - 1;
        equal(showFile(toTable(wrong), 'a', String(2020 + index)).startsWith('! X: '), isDoubtful);
      }
    }
  });
}
