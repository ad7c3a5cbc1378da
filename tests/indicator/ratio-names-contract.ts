import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/**
 * The headings behind `mã;Chỉ tiêu;Đơn vị` with a column `Tỷ lệ (%)` at the end, the cells of a row, and the headings that the message proposes, each
 * with a period and the sentence that follows from it.
 */
const RATIOS: [
  headings: string,
  cells: string,
  answers: [heading: string, period: string, sentence: string][],
][] = [
  ['Giá trị', '60;60', [['Cơ cấu (%)', '', 'X: 60 xã, chiếm 60%']]],
  // Beside the only period.
  ['2023', '60;60', [['Cơ cấu (%)', '2023', 'X: 60 xã, chiếm 60%, năm 2023']]],
  // Behind the value of each period.
  [
    '2022;Cơ cấu (%) 2022;2023',
    '60;60;50;55',
    [['Cơ cấu (%) 2023', '2023', 'X: 50 xã, chiếm 55%, năm 2023']],
  ],
  // More than 100 % is not a share.
  [
    'Giá trị',
    '60;105',
    [
      ['So với kế hoạch (%)', '', 'X: 60 xã, bằng 105% kế hoạch'],
      ['Chỉ số so với cùng kỳ (%)', '', 'X: 60 xã, bằng 105% so với cùng kỳ'],
    ],
  ],
  // A sign makes a change.
  ['Giá trị', '60;+5', [['Tăng, giảm so với cùng kỳ (%)', '', 'X: 60 xã, tăng 5% so với cùng kỳ']]],
  [
    'Giá trị;Cơ cấu (%)',
    '60;60;90',
    [
      ['So với kế hoạch (%)', '', 'X: 60 xã, chiếm 60%, bằng 90% kế hoạch'],
      ['Chỉ số so với cùng kỳ (%)', '', 'X: 60 xã, chiếm 60%, bằng 90% so với cùng kỳ'],
    ],
  ],
  [
    'Kế hoạch;Thực hiện',
    '100;60;60',
    [
      ['So với kế hoạch (%)', '', 'X: 60 xã, bằng 60% kế hoạch (100 xã)'],
      ['Cơ cấu (%)', '', 'X: 60 xã, chiếm 60%, kế hoạch là 100 xã'],
    ],
  ],
];

/** Tests of columns `Tỷ lệ (%)`, and of columns in per mille, for Node and for browsers. */
export function ratioNamesContract({ it, equal }: Runner): void {
  const toTable = (headings: string, cells: string) => `mã;Chỉ tiêu;Đơn vị;${headings}\na;X;xã;${cells}`;
  const proposalsOf = (table: string) =>
    parseFigures(new TextEncoder().encode(table), '').mistakes.flatMap(({ suggestion, other }) => [
      suggestion,
      other,
    ]);

  it('proposes only headings that the numbers of a column `Tỷ lệ (%)` allow, and reads each of them', () => {
    for (const [headings, cells, answers] of RATIOS) {
      const proposed = proposalsOf(toTable(`${headings};Tỷ lệ (%)`, cells)).filter(Boolean);
      equal(
        proposed,
        answers.map(([heading]) => heading),
        headings,
      );
      for (const [heading, period, sentence] of answers)
        equal(showFile(toTable(`${headings};${heading}`, cells), 'a', period || undefined), sentence);
    }
  });

  it('proposes for each of several columns `Tỷ lệ (%)` the period of the value in front of it', () => {
    const table = toTable('2022;Tỷ lệ (%);2023;Tỷ lệ (%)', '60;60;50;55');
    equal(proposalsOf(table).filter(Boolean), ['Cơ cấu (%) 2022', 'Cơ cấu (%) 2023']);
  });

  it('asks first whether the numbers of a column `Tỷ lệ (%)` are fractions', () => {
    const shown = showFile(toTable('Giá trị;Tỷ lệ (%)', '60;0,6'), 'a');
    equal(
      shown,
      '! “0,6” ở cột “Tỷ lệ (%)” có thể là 60%; hãy viết 60 nếu là 60%, hoặc 0,6% nếu đúng là 0,6%',
    );
    equal(showFile(toTable('Giá trị;Cơ cấu (%)', '60;0,6%'), 'a'), 'X: 60 xã, chiếm 0,6%');
  });

  it('shows shares in per mille, and refuses other comparisons in per mille, which a tile would show in percent', () => {
    equal(showFile(toTable('Giá trị;Cơ cấu (‰)', '60;60'), 'a'), 'X: 60 xã, chiếm 60‰');
    for (const heading of [
      'So với kế hoạch (‰)',
      'Tăng, giảm (‰)',
      'Tốc độ tăng (‰)',
      'So với cùng kỳ (‰)',
      'Chỉ số so với cùng kỳ (‰)',
    ]) {
      const shown = showFile(toTable(`Giá trị;${heading}`, '60;96'), 'a');
      equal(shown.startsWith(`! Không có mục nào tên “${heading}”`), true, shown);
    }
  });
}
