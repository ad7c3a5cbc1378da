import type { Runner } from '../text/text-contract.ts';
import { showFile, showRecord } from './show.ts';

/** Ratios that may be fractions, and what they are in percent. */
const FRACTIONS: [text: string, percent: string][] = [
  ['0,8', '80'],
  ['0,75', '75'],
  ['0,6026', '60,26'],
  ['1', '100'],
  ['1,05', '105'],
  ['1,1234', '112,34'],
];

/** Tests of percentages that a spreadsheet saves as fractions, 0,8 for 80 %, for Node and for browsers. */
export function fractionsContract({ it, equal }: Runner): void {
  const mistakeOf = (text: string, percent: string, place: string) =>
    `“${text}”${place} có thể là ${percent}%; hãy viết ${percent} nếu là ${percent}%, hoặc ${text}% nếu đúng là ${text}%`;

  it('asks whether the ratio of a plan is a fraction, in a tile, a table and JSON, and reads both answers', () => {
    for (const [text, percent] of FRACTIONS) {
      equal(showRecord({ planRatio: text }), mistakeOf(text, percent, ' ở thuộc tính “plan-ratio”'));
      equal(showRecord({ planRatio: `${text}%` }), `Đạt ${text}% kế hoạch`);
      equal(showRecord({ planRatio: percent }), `Đạt ${percent}% kế hoạch`);
      const table = (cell: string) => showFile(`chỉ tiêu;giá trị;% kế hoạch\nX;800;${cell}`, 'X');
      equal(table(text), `! X: ${mistakeOf(text, percent, ' ở cột “% kế hoạch”')}`);
      equal(table(`${text}%`), `X: 800, bằng ${text}% kế hoạch`);
      const json = JSON.stringify([{ id: 'a', label: 'X', planRatio: Number(text.replace(',', '.')) }]);
      equal(showFile(json, 'a'), `! X: ${mistakeOf(text, percent, ' ở trường “planRatio”')}`);
    }
    const plans = [{ planRatio: '0,8', planBy: 'tỉnh' }];
    equal(
      showRecord({ planRatio: '95', plans }).startsWith('“0,8”'),
      true,
      showRecord({ planRatio: '95', plans }),
    );
  });

  it('takes 0,8 for 0,8 % if another ratio of the column is in percent, or if value and target show it', () => {
    const table = 'chỉ tiêu;giá trị;% kế hoạch\nX;8;0,8\nY;90;45,5';
    equal(showFile(table, 'X'), 'X: 8, bằng 0,8% kế hoạch');
    const withTarget = showRecord({ value: 8, planTarget: 1000, planRatio: '0,8' });
    equal(withTarget.startsWith('8 · Bằng 0,8% kế hoạch'), true, withTarget);
    equal(showRecord({ planRatio: '0,0' }), 'Đạt 0,0% kế hoạch');
  });

  it('asks whether indexes near 1 are fractions', () => {
    const table = (cells: string[]) =>
      showFile(
        ['chỉ tiêu;giá trị;Chỉ số so với cùng kỳ (%)', ...cells.map((cell, row) => `X${row};5;${cell}`)].join(
          '\n',
        ),
        'X0',
      );
    const column = ' ở cột “Chỉ số so với cùng kỳ (%)”';
    equal(table(['1,05', '0,98']), `! ${mistakeOf('1,05', '105', column)}`);
    equal(table(['105', '98']), 'X0: 5, bằng 105% so với cùng kỳ');
    equal(table(['đạt 1,05', '98']), 'X0: 5, bằng 1,05% so với cùng kỳ');
  });

  it('refuses shares that make up 1, also without their total', () => {
    const shown = showFile('chỉ tiêu;giá trị;Cơ cấu (%)\nA;60;0,6\nB;40;0,4', 'A');
    equal(shown.includes('không tính theo phần trăm'), true, shown);
  });
}
