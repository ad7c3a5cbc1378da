import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** The headings behind the label and the unit, and what the tile of a row with the figures 4 and 3 says. */
const HEADINGS: [headings: string, sentence: string][] = [
  // A plan of a year and its result are of the same year.
  ['Kế hoạch 2024;Kết quả', 'X: 3 xã, kế hoạch là 4 xã, năm 2024'],
  ['Dự toán năm 2024;Thực hiện', 'X: 3 xã, dự toán là 4 xã, năm 2024'],
  ['Kế hoạch;Kết quả 2024', 'X: 3 xã, kế hoạch là 4 xã, năm 2024'],
  ['Cùng kỳ 2023;Kết quả', 'X: 3 xã, cùng kỳ năm 2023 là 4 xã'],
  ['Kết quả 2024;Xếp hạng', 'X: 4 xã, xếp thứ 3, năm 2024'],
];
/** Headings of which only one has a period. The period may be of another year than the figure. */
const OTHERS = [
  'Mục tiêu năm 2030;Kết quả',
  'Kết quả;Mục tiêu đến năm 2025',
  'Kết quả;Kế hoạch giai đoạn 2021-2025',
  'Kết quả;Xếp hạng 2023',
  'Kết quả;Ghi chú 2023',
];

/** Tests of tables with only one period in the headings, for Node and for browsers. */
export function lonePeriodsContract({ it, equal }: Runner): void {
  const show = (headings: string, period?: string) =>
    showFile(`Chỉ tiêu;Đơn vị;${headings}\nX;xã;4;3`, 'x', period);

  it('give the period of one heading to the whole record', () => {
    for (const [headings, sentence] of HEADINGS) equal(show(headings), sentence, headings);
  });

  it('ask for the period of the figure if the only period is the period of a target, a rank or a note, because these may be of another year', () => {
    for (const headings of OTHERS) {
      const other = headings.split(';').find((heading) => heading !== 'Kết quả')!;
      equal(
        show(headings),
        `! Cột “Kết quả” không ghi kỳ, còn kỳ của cột “${other}” có thể là kỳ khác; hãy ghi kỳ của số liệu trong tên cột, như “Kết quả 2024”`,
      );
      const figure = headings.startsWith('Kết quả') ? 4 : 3;
      equal(show(headings.replace('Kết quả', 'Kết quả 2024'), '2024'), `X: ${figure} xã, năm 2024`, headings);
    }
  });

  it('do not ask if each row has a period of its own', () => {
    equal(showFile('Năm;Chỉ tiêu;Xếp hạng 2023;Kết quả\n2024;X;4;3', 'x').startsWith('! Cột'), false);
  });
}
