import type { Runner } from '../text/text-contract.ts';
import { showRecord as show } from './show.ts';

const SERIES = '2021: 5; 2022: 6; 2023: 7';

/** The mistake of a text that contradicts another one. */
const contradiction = (text: string, attribute: string, other: string) =>
  `“${text}” ở thuộc tính “${attribute}” mâu thuẫn với “${other}”; hãy giữ một trong hai`;

/** Tests of records whose fields contradict each other, for Node and for browsers. */
export function contradictionsContract({ it, equal }: Runner): void {
  it('refuses a figure of a day that differs from the point of the year or months until this day', () => {
    for (const [record, point] of [
      [{ value: 9, asOf: '31/12/2022', series: SERIES }, '2022: 6'],
      [{ value: 9, asOf: '2023', series: SERIES }, '2023: 7'],
      [{ value: 9, period: '31/12/2023', series: SERIES }, '2023: 7'],
      [
        { value: 9, asOf: '30/6/2023', series: '2022: 6; 6 tháng đầu năm 2023: 7' },
        '6 tháng đầu năm 2023: 7',
      ],
      [{ value: 9, asOf: '31/12/2023', series: '31/12/2022: 6; 31/12/2023: 7' }, '31/12/2023: 7'],
    ] as const)
      equal(show(record), contradiction('9', 'value', point));
    for (const record of [
      { value: 7, asOf: '31/12/2023', series: SERIES },
      { value: 9, asOf: '30/6/2023', series: SERIES },
      // The months until the day, and the months until the end of the year.
      { value: 70, asOf: '30/11/2023', series: '10/2023: 6; 11/2023: 7' },
      { value: 25, asOf: '31/12/2023', series: 'Quý III/2023: 6; Quý IV/2023: 7' },
      { value: 50, period: '2021–2025', asOf: '31/12/2023', series: SERIES },
      { value: 50, qualifier: 'lũy kế', asOf: '31/12/2023', series: SERIES },
    ])
      equal(show(record).includes('mâu thuẫn'), false, JSON.stringify(record));
  });

  it('refuses points in a wrong order whose times are only known by number or year', () => {
    for (const [point, before] of [
      ['đầu năm 2023', 'cuối năm 2023'],
      ['giữa năm 2020', '2021'],
      ['Tuần 1/2024', 'Tuần 2/2024'],
      ['Kỳ 2/2022', 'Kỳ 1/2023'],
      ['Vụ hè thu 2022', 'Vụ đông xuân 2023'],
    ] as const)
      equal(
        show({ series: `Năm gốc: 4; ${before}: 5; ${point}: 6` }),
        `“${point}” đứng sau “${before}” ở thuộc tính “series”; hãy xếp các điểm theo thứ tự thời gian`,
      );
    for (const [point, before] of [
      ['Năm 2', 'Năm 3'],
      ['Kỳ 1', 'Kỳ 2'],
      ['20', '22'],
      ['3 tháng', '6 tháng'],
    ] as const)
      equal(
        show({ series: `${before}: 5; ${point}: 6` }),
        `“${point}” đứng sau “${before}” ở thuộc tính “series”; hãy xếp các điểm theo thứ tự thời gian, hoặc ghi cả năm của từng điểm`,
      );
    for (const series of [
      'Tuần 52: 5; Tuần 1: 6',
      'Quý IV: 5; Quý I: 6',
      'Kỳ 2/2022: 5; Kỳ 1/2023: 6',
      'đầu năm 2023: 5; cuối năm 2023: 6; đầu năm 2024: 7',
      'Quận 3: 5; Quận 1: 6',
    ])
      equal(show({ value: 5, series }), '5', series);
  });
}
