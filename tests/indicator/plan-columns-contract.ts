import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

const table = (heading: string, ...cells: string[]) =>
  [
    `Chỉ tiêu;Đơn vị;Thực hiện;${heading}`,
    ...cells.map((cell, row) => `${'ABC'[row] ?? ''};tỷ đồng;1.250;${cell}`),
  ].join('\n');

/** Columns that may have ratios of the plan or changes, and the two names that say which. */
const UNCLEAR: [heading: string, cells: string[], ratio: string, change: string][] = [
  ['So với dự toán', ['50', '20'], 'So với dự toán (%)', 'Tăng, giảm so với dự toán'],
  ['So với kế hoạch', ['95,3'], 'So với kế hoạch (%)', 'Tăng, giảm so với kế hoạch'],
  [
    'So với kế hoạch năm 2023',
    ['95,3'],
    'So với kế hoạch năm 2023 (%)',
    'Tăng, giảm so với kế hoạch năm 2023',
  ],
  ['So với mục tiêu', ['12', '-15', '0'], '', 'Tăng, giảm so với mục tiêu'],
  ['So với kế hoạch (%)', ['5,3', '-2,1', '8,9'], '', 'Tăng, giảm so với kế hoạch (%)'],
  ['TH/KH (%)', ['5,3', '-2,1'], '', 'Tăng, giảm so với kế hoạch (%)'],
];

/** Tests of columns that compare figures with their plan, for Node and for browsers. */
export function planColumnsContract({ it, equal }: Runner): void {
  it('asks whether a column has ratios of the plan or changes, and reads each answer', () => {
    for (const [heading, cells, ratio, change] of UNCLEAR) {
      const shown = showFile(table(heading, ...cells), 'A');
      equal(
        shown.startsWith(`! Cột “${heading}” có thể là tỷ lệ hoàn thành (95,8%) hoặc mức tăng, giảm`),
        true,
        shown,
      );
      for (const name of [ratio, change].filter(Boolean)) {
        equal(shown.includes(`“${name}”`), true, shown);
        const answer = showFile(table(name, ...cells), 'A');
        equal(
          answer.startsWith(name === ratio ? 'A: 1.250 tỷ đồng, bằng ' : 'A: 1.250 tỷ đồng, tăng '),
          true,
          answer,
        );
      }
    }
  });

  it('reads ratios of the plan that a percent sign, a column of plans or their size makes certain', () => {
    for (const [heading, cells] of [
      ['So với dự toán (%)', ['50', '20']],
      ['So với dự toán', ['50%', '20%']],
      ['TH/KH', ['50', '20']],
      ['Kế hoạch;So với kế hoạch', ['2.500;50']],
    ] as const)
      equal(
        showFile(table(heading, ...cells), 'A').includes('50%'),
        true,
        showFile(table(heading, ...cells), 'A'),
      );
    // A wrong sign beside clear ratios is a mistake of its row only.
    equal(showFile(table('So với kế hoạch (%)', '95', '-3'), 'A'), 'A: 1.250 tỷ đồng, bằng 95% kế hoạch');
  });
}
