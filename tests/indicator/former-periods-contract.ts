import type { Runner } from '../text/text-contract.ts';
import { thirdOfEngine } from '../fewer-cases.ts';
import { showFile } from './show.ts';

/** A period, and the same part of the year before. */
const PERIODS: [before: string, now: string][] = [
  ['2022', '2023'],
  ['Tháng 5/2022', 'Tháng 5/2023'],
  ['Quý I/2022', 'Quý I/2023'],
  ['6 tháng đầu năm 2022', '6 tháng đầu năm 2023'],
  ['6 tháng cuối năm 2022', '6 tháng cuối năm 2023'],
  ['31/12/2022', '31/12/2023'],
  ['01/04/2022', '01/04/2023'],
  ['Năm học 2021-2022', 'Năm học 2022-2023'],
];
/** Headings of changes from the year before. */
const CHANGES = ['Tăng, giảm (%)', 'Tăng, giảm so với cùng kỳ (%)', 'Tăng, giảm so với năm trước (%)'];

/** Tests that a change is compared with the figure of the period before, however the periods are written; for Node and for browsers. */
export function formerPeriodsContract({ it, equal }: Runner): void {
  it('refuses a change that contradicts the figure of the year before, in columns of years, parts of a year, days and school years', () => {
    for (const [before, now] of PERIODS) {
      for (const change of thirdOfEngine(CHANGES)) {
        const heading = `${change} ${now}`;
        const show = (cell: string) =>
          showFile(`chỉ tiêu;đơn vị;${before};${now};${heading}\nX;con;1.254;1.198;${cell}`, 'X', now);
        // 56 is the number of animals, not a percentage.
        const mistake = `! X: “-56” ở cột “${heading}” không khớp với hai số 1.254 và 1.198; hãy xem lại các số này và chiều tăng, giảm`;
        equal(show('-56'), mistake, heading);
        equal(show('-4,5').includes('giảm 4,5%'), true, show('-4,5'));
      }
    }
  });

  it('accepts a change that fits the whole year before, or the same month of the year before, because `năm trước` may mean either', () => {
    const table =
      'chỉ tiêu;đơn vị;2022;Tháng 5/2022;Tháng 5/2023;Tăng, giảm so với năm trước (%) tháng 5/2023';
    equal(
      showFile(`${table}\nX;con;1.000;1.254;1.198;19,8`, 'X', 'tháng 5/2023'),
      'X: 1.198 con, tháng 5/2023, tăng 19,8% so với năm trước',
    );
  });

  it('compares 31/12/2023 with 31/12/2021 if the heading says `cùng kỳ năm 2021`', () => {
    const table = 'chỉ tiêu;đơn vị;31/12/2021;31/12/2023;Tăng, giảm so với cùng kỳ năm 2021 (%) 31/12/2023';
    const show = (cell: string) => showFile(`${table}\nX;con;1.254;1.198;${cell}`, 'X', '31/12/2023');
    equal(show('-56').includes('không khớp với hai số 1.254 và 1.198'), true, show('-56'));
    equal(show('-4,5'), 'X: 1.198 con, ngày 31/12/2023, giảm 4,5% so với cùng kỳ năm 2021');
  });
}
