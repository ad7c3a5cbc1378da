import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** Tables with a column `Tỷ lệ`, an address, a period, and the sentence of its figure. */
const RATIOS: [table: string, id: string, period: string | undefined, sentence: string][] = [
  ['Chỉ tiêu;Tỷ lệ\nHộ nghèo;5,2', 'ho-ngheo', undefined, 'Hộ nghèo: 5,2%'],
  ['Chỉ tiêu;Tỷ lệ\nHộ nghèo;5,2%', 'ho-ngheo', undefined, 'Hộ nghèo: 5,2%'],
  ['Chỉ tiêu;Tỉ lệ 2022;Tỉ lệ 2023\nHộ nghèo;5;4', 'ho-ngheo', '2023', 'Hộ nghèo: 4%, năm 2023'],
  ['Chỉ tiêu;Đơn vị;Tỷ lệ\nHộ nghèo;%;5,2', 'ho-ngheo', undefined, 'Hộ nghèo: 5,2%'],
  ['Chỉ tiêu;Đơn vị;Tỷ lệ\nTỷ suất chết;‰;5,2', 'ty-suat-chet', undefined, 'Tỷ suất chết: 5,2‰'],
  ['Chỉ tiêu;Tỷ lệ\nTỷ suất chết (‰);5,2', 'ty-suat-chet', undefined, 'Tỷ suất chết: 5,2‰'],
  ['Đơn vị: ‰;\nChỉ tiêu;Tỷ lệ\nTỷ suất chết;5,2', 'ty-suat-chet', undefined, 'Tỷ suất chết: 5,2‰'],
  [
    'Địa phương;Hộ nghèo;\n;Số hộ;Tỷ lệ\nHuyện X;500;5,0',
    'ho-ngheo-ty-le:huyen-x',
    undefined,
    'Hộ nghèo – Tỷ lệ: 5,0%',
  ],
  [
    'Địa phương;Hộ nghèo;\n;Số hộ;Tỷ lệ %\nHuyện X;500;5,0',
    'ho-ngheo-ty-le:huyen-x',
    undefined,
    'Hộ nghèo – Tỷ lệ: 5,0%',
  ],
  [
    'Địa phương;Số hộ nghèo (hộ);Tỷ lệ hộ nghèo %\nHuyện X;500;5,0',
    'ty-le-ho-ngheo:huyen-x',
    undefined,
    'Tỷ lệ hộ nghèo: 5,0%',
  ],
];

/** Units of amounts in a row with a figure below `Tỷ lệ`. */
const UNITS_OF_AMOUNTS = ['xã', 'hộ', 'người', 'tỷ đồng', 'ha', 'nghìn tấn'];

/** Tests of columns of ratios, for Node and for browsers. */
export function ratioColumnsContract({ it, equal }: Runner): void {
  it('reads a column `Tỷ lệ` in percent', () => {
    for (const [table, id, period, sentence] of RATIOS) equal(showFile(table, id, period), sentence, table);
  });

  it('refuses the unit of an amount below `Tỷ lệ`, and reads what the message says to write', () => {
    for (const unit of UNITS_OF_AMOUNTS) {
      const shown = showFile(`Chỉ tiêu;Đơn vị;Tỷ lệ 2023\nX;${unit};62`, 'X');
      equal(
        shown,
        `! X: “${unit}” không phải là đơn vị của một tỷ lệ như ở cột “Tỷ lệ 2023”; hãy ghi đơn vị %, hoặc đổi tên cột thành “Số lượng 2023” nếu cột không phải là tỷ lệ`,
      );
      equal(showFile('Chỉ tiêu;Đơn vị;Tỷ lệ 2023\nX;%;62', 'X'), 'X: 62%, năm 2023');
      const renamed = showFile(`Chỉ tiêu;Đơn vị;Số lượng 2023\nX;${unit};62`, 'X');
      equal(renamed, `X: 62 ${unit}, năm 2023`);
    }
  });

  it('asks whether a small number below `Tỷ lệ` is a fraction', () => {
    const shown = showFile('Chỉ tiêu;Tỷ lệ\nX;0,95', 'X');
    equal(
      shown,
      '! X: “0,95” ở cột “Tỷ lệ” có thể là 95%; hãy viết 95 nếu là 95%, hoặc 0,95% nếu đúng là 0,95%',
    );
    equal(showFile('Chỉ tiêu;Tỷ lệ\nX;0,95%', 'X'), 'X: 0,95%');
  });
}
