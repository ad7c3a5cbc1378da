import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

const HEADINGS = 'Chỉ tiêu;Giá trị;Đơn vị;Cơ cấu (%)';
const TOTAL = 'Tổng số;1.000;ha;100';

/** Rows below a total of 1.000 ha, the label of the last one, and whether its share can be right. */
const SHARES: [rows: string, label: string, isRight: boolean][] = [
  ['Lúa;600;ha;60', 'Lúa', true],
  ['Lúa;600;ha;40', 'Lúa', false],
  ['Lúa;600;ha;60,4', 'Lúa', true],
  ['Lúa;600;ha;62', 'Lúa', false],
  // The share in another row.
  ['Lúa;600;ha;60\nLúa đông xuân;300;ha;50', 'Lúa đông xuân', true],
  ['Lúa;600;ha;60\nLúa đông xuân;300;ha;45', 'Lúa đông xuân', false],
  // Another unit has no total.
  ['Lúa;600;tấn;40', 'Lúa', true],
  // The total of money stands in another row, and the shares may be at other prices.
  ['Tổng thu;100;tỷ đồng;100\nThu nội địa;60;tỷ đồng;52', 'Thu nội địa', true],
  ['Tổng thu;100;tỷ đồng;100\nThu nội địa;60;tỷ đồng;6', 'Thu nội địa', false],
  ['Lúa;khoảng 600;ha;40', 'Lúa', true],
];

/** Tests of columns of shares, for Node and for browsers. */
export function sharesContract({ it, equal }: Runner): void {
  it('refuses a share that no value of the table gives, below a total of 100 % in the same unit', () => {
    for (const [rows, label, isRight] of SHARES) {
      const shown = showFile(`${HEADINGS}\n${TOTAL}\n${rows}`, label);
      equal(shown.startsWith('!'), !isRight, shown);
      if (isRight) continue;
      equal(/^! .+: “[\d,]+” ở cột “Cơ cấu \(%\)” không khớp với hai số /.test(shown), true, shown);
    }
    // Without a total, the whole is not known.
    equal(showFile(`${HEADINGS}\nLúa;600;ha;40`, 'Lúa'), 'Lúa: 600 ha, chiếm 40%');
  });

  it('names the total and the value, and refuses only the year with the wrong share', () => {
    const table =
      'Chỉ tiêu;Đơn vị;2022;Cơ cấu 2022 (%);2023;Cơ cấu 2023 (%)\n' +
      'Tổng số;người;100;100;200;100\nNam;người;60;60;110;60\nNữ;người;40;40;90;45';
    equal(
      showFile(table, 'Nam', '2023'),
      '! Nam: “60” ở cột “Cơ cấu 2023 (%)” không khớp với hai số 200 và 110; hãy xem lại cả ba số',
    );
    equal(showFile(table, 'Nam', '2022'), 'Nam: 60 người, chiếm 60%, năm 2022');
    equal(showFile(table, 'Nữ', '2023'), 'Nữ: 90 người, chiếm 45%, năm 2023');
    equal(showFile(table.replace('110;60', '110;55'), 'Nam', '2023'), 'Nam: 110 người, chiếm 55%, năm 2023');
  });
}
