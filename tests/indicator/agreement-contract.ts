import { findDisagreement, type PublishedComparison } from '../../src/indicator/record/agreeing-numbers.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import type { IndicatorRecord, Quoted } from '../../src/indicator/record/record.ts';
import type { Runner } from '../text/text-contract.ts';
import { orMistake, showFile } from './show.ts';

type Kind = PublishedComparison['as'];

/**
 * A published number, the former and the current figure that it compares, and how the number contradicts the figures; empty if the number may
 * be right. The figures are not money.
 */
const NUMBERS: [as: Kind, published: string, before: string, now: string, disagreement: string][] = [
  ['growth', '10', '100', '110', ''],
  ['growth', '-10', '100', '90', ''],
  ['growth', '10', '100', '90', 'contradiction'],
  ['growth', '-10', '100', '110', 'contradiction'],
  ['growth', '110', '100', '110', 'contradiction'],
  ['growth', '8,5', '1.000', '1.085', ''],
  ['growth', '9,2', '1.000', '1.085', ''],
  ['growth', '20', '1.000', '1.085', 'contradiction'],
  // The fraction for 8,5 %. A growth with one digit, such as 0,1, is taken for a fraction only if it is exactly the fraction.
  ['growth', '0,085', '1.000', '1.085', 'fraction'],
  ['growth', '-0,085', '1.000', '915', 'fraction'],
  ['growth', '0,1', '1.000', '1.100', 'fraction'],
  ['growth', '0,1', '1.000', '1.120', 'contradiction'],
  ['growth', '1.100', '1', '12', ''],
  // A percentage of 0 has no meaning. 0,0 may be a rounded number.
  ['growth', '50', '0', '12', 'contradiction'],
  ['growth', '100', '0', '0', 'contradiction'],
  ['growth', '0', '0', '0', ''],
  ['growth', '50', '0,0', '1,2', ''],
  ['index', '100', '0', '5', 'contradiction'],
  ['index', '100', '0', '0', ''],
  // From −5 to 12, the figure grew by 17, which is 340 % of 5. From −123 to −455, it fell by 332, which is 269,9 % of 123.
  ['growth', '50', '-5', '12', 'contradiction'],
  ['growth', '340', '-5', '12', ''],
  ['growth', '-269,9', '-123', '-455', ''],
  ['growth', '269,9', '-123', '-455', 'contradiction'],
  ['growth', '-150', '10', '-5', ''],
  ['growth', '-50', '10', '-5', 'contradiction'],
  ['index', '50', '-10', '-5', ''],
  ['index', '200', '-10', '-5', 'contradiction'],
  ['index', '100', '-50', '50', 'contradiction'],
  ['index', '110', '100', '110', ''],
  ['index', '95,8', '1,2', '1,15', ''],
  ['index', '10', '100', '110', 'contradiction'],
  ['index', '0,95', '1.000', '950', 'fraction'],
  ['index', '1,1', '100', '110', 'fraction'],
  ['index', '1', '100', '100', 'fraction'],
  ['index', '1', '100', '90', 'contradiction'],
  ['difference', '-1', '6', '5', ''],
  ['difference', '1', '6', '5', 'contradiction'],
  ['difference', '0,1', '0,2', '0,3', ''],
  ['difference', '34,4', '1.200', '1.234', ''],
  ['difference', '1,7', '94,8', '96,5', ''],
  ['difference', '2,7', '94,8', '96,5', 'contradiction'],
  // 11.000 and 12.000 may be rounded to thousands.
  ['difference', '1.012', '11.000', '12.000', ''],
  ['difference', '3.012', '11.000', '12.000', 'contradiction'],
];

/**
 * Such numbers for figures that are money. The published number may be at constant prices, so it may differ further. It contradicts the figures
 * only if its index is not between 0,4 and 1,25 times the index of the figures, or if the figures change by more than 25 % in the other
 * direction.
 */
const MONEY: typeof NUMBERS = [
  ['growth', '8,02', '100', '112', ''],
  ['growth', '-2', '100', '103', ''],
  ['growth', '80', '100', '250', ''],
  // A decrease published as an increase of the same size, and an index published as growth
  ['growth', '10', '100', '90', 'contradiction'],
  ['growth', '110', '100', '110', 'contradiction'],
  ['growth', '0,1', '100', '110', 'fraction'],
  ['growth', '0,1', '100', '112', ''],
  ['growth', '-10', '100', '150', 'contradiction'],
  ['growth', '0,085', '1.000', '1.085', 'fraction'],
  // Nothing is known of the growth of negative figures at constant prices.
  ['growth', '20', '-100', '-60', ''],
  ['index', '105,9', '100', '118', ''],
  ['index', '95', '100', '112', ''],
  ['index', '95', '100', '150', 'contradiction'],
  ['index', '10', '100', '110', 'contradiction'],
  ['index', '130', '100', '90', 'contradiction'],
];

/** The fields of a tile, and the mistake of the tile, which is empty if the tile is right. */
const TILES: [record: object, mistake: string][] = [
  [{ value: 5, unit: 'xã', previous: 6, change: 'giảm 1' }, ''],
  [
    { value: 5, unit: 'xã', previous: 6, change: 'tăng 1' },
    '“tăng 1” ở thuộc tính “change” không khớp với hai số 6 và 5; hãy xem lại các số này và chiều tăng, giảm',
  ],
  [{ value: 5, unit: 'xã', previous: 6, previousPeriod: '2022', change: 'tăng 1 xã so với năm 2020' }, ''],
  [{ value: 5, unit: 'xã', previous: 6, change: 'tăng 1 xã mỗi năm' }, ''],
  [{ value: 5, unit: 'xã', previous: 6, change: 'công nhận thêm 1 xã' }, ''],
  [{ value: 'trên 5', unit: 'xã', previous: 6, change: 'tăng 1' }, ''],
  [{ value: 5, unit: 'xã', qualifier: 'gần', previous: 6, change: 'tăng 1' }, ''],
  // A difference shows what the figure was before, and so by how many percent it changed.
  [{ value: '10.200', unit: 'vụ', change: 'tăng 166 vụ, tăng 1,65% so với cùng kỳ' }, ''],
  [
    { value: '10.200', unit: 'vụ', change: 'tăng 166 vụ, tăng 16,5% so với cùng kỳ' },
    '“tăng 16,5% so với cùng kỳ” ở thuộc tính “change” mâu thuẫn với “tăng 166 vụ”; hãy giữ một trong hai',
  ],
  [{ value: 80, unit: 'trường', change: 'giảm 20 trường; bằng 80% so với cùng kỳ' }, ''],
  [
    { value: 80, unit: 'trường', change: 'giảm 20 trường; bằng 50% so với cùng kỳ' },
    '“bằng 50% so với cùng kỳ” ở thuộc tính “change” mâu thuẫn với “giảm 20 trường”; hãy giữ một trong hai',
  ],
  [{ value: 100, unit: 'hộ', change: 'tăng 50 hộ so với năm 2022; tăng 5% so với năm 2021' }, ''],
  [{ value: '1.000', unit: 'tỷ đồng', change: 'tăng 100 tỷ đồng, tăng 50% so với cùng kỳ' }, ''],
  // Money may be compared at constant prices. A figure without a unit is not known to be money.
  [{ value: 110, unit: 'tỷ đồng', previous: 100, change: 'tăng 2%' }, ''],
  [
    { value: 110, previous: 100, change: 'tăng 2%' },
    '“tăng 2%” ở thuộc tính “change” không khớp với hai số 100 và 110; hãy xem lại các số này và chiều tăng, giảm',
  ],
  [{ value: '96,5', unit: '%', previous: '94,8', change: 'tăng 1,7 điểm phần trăm' }, ''],
  [{ value: '96,5', unit: '%', previous: '94,8', change: 'tăng 1,8%' }, ''],
  [
    { value: 5, unit: '%', previous: 8, change: 'giảm 3%' },
    '“giảm 3%” ở thuộc tính “change” tính theo điểm phần trăm, như hai số 8 và 5 cho thấy; hãy viết giảm 3 điểm phần trăm',
  ],
  [
    { value: '8,1', unit: '%', previous: '9,5', change: '-1,4', changeUnit: '%' },
    '“-1,4” ở thuộc tính “change” tính theo điểm phần trăm, như hai số 9,5 và 8,1 cho thấy; hãy viết -1,4 điểm phần trăm',
  ],
  [{ value: '8,1', unit: '%', previous: '9,5', change: 'giảm 14,7%' }, ''],
  // Counts of single communes and households are not rounded, but large round numbers may be.
  [{ value: 6, unit: 'xã', previous: 5, change: 'tăng 20%' }, ''],
  [
    { value: 6, unit: 'xã', previous: 5, change: 'tăng 40%' },
    '“tăng 40%” ở thuộc tính “change” không khớp với hai số 5 và 6; hãy xem lại các số này và chiều tăng, giảm',
  ],
  [
    { value: 6, unit: 'xã', previous: 5, change: 'tăng 2 xã' },
    '“tăng 2 xã” ở thuộc tính “change” không khớp với hai số 5 và 6; hãy xem lại các số này và chiều tăng, giảm',
  ],
  [
    { value: '1.050', unit: 'hộ', previous: '1.200', change: 'giảm 151 hộ' },
    '“giảm 151 hộ” ở thuộc tính “change” không khớp với hai số 1.200 và 1.050; hãy xem lại các số này và chiều tăng, giảm',
  ],
  [{ value: '13.000', unit: 'hộ', previous: '12.000', change: 'tăng 1.050 hộ' }, ''],
  [{ value: 6, unit: 'nghìn hộ', previous: 5, change: 'tăng 2 nghìn hộ' }, ''],
  [
    { value: 112, unit: 'xã', previous: 100, change: 'tăng 14%' },
    '“tăng 14%” ở thuộc tính “change” không khớp với hai số 100 và 112; hãy xem lại các số này và chiều tăng, giảm',
  ],
  [{ value: 112, unit: 'xã', previous: 100, change: 'tăng 13%' }, ''],
  [
    { value: 5, unit: '%', previous: 8, change: 'giảm 5 điểm phần trăm' },
    '“giảm 5 điểm phần trăm” ở thuộc tính “change” không khớp với hai số 8 và 5; hãy xem lại các số này và chiều tăng, giảm',
  ],
  [
    { value: 110, unit: 'tấn', changes: [{ previous: 100, change: 'bằng 90%' }] },
    '“bằng 90%” ở thuộc tính “changes[0].change” không khớp với hai số 100 và 110; hãy xem lại các số này và chiều tăng, giảm',
  ],
  [{ value: 723, unit: 'tỷ đồng', planTarget: '1.200', planRatio: '60,26' }, ''],
  [
    { value: 950, unit: 'tỷ đồng', planTarget: '1.000', planRatio: '0,95' },
    '“0,95” ở thuộc tính “plan-ratio” không tính theo phần trăm, như hai số 1.000 và 950 cho thấy; hãy viết 95',
  ],
  [
    { value: '950.5', unit: 'tỷ đồng', planTarget: '1,000', planRatio: '70.5', numberFormat: 'en' },
    '“70.5” ở thuộc tính “plan-ratio” không khớp với hai số 1,000 và 950.5; hãy xem lại cả ba số',
  ],
  // The plan divided by the figure is not a ratio of the plan.
  [
    { value: 4, unit: 'vụ', planTarget: 5, planRatio: 125 },
    '“125” ở thuộc tính “plan-ratio” không khớp với hai số 5 và 4; hãy xem lại cả ba số',
  ],
  [
    { value: 62, of: 127, unit: 'xã', planTarget: 127, planRatio: 80 },
    '“80” ở thuộc tính “plan-ratio” không khớp với hai số 127 và 62; hãy xem lại cả ba số',
  ],
  // The difference from the plan is not a change from the former figure.
  ...(['-5', 'giảm 5', '-5%'] as const).map((change): [object, string] => [
    { value: 95, unit: 'xã', planTarget: 100, change },
    `“${change}” ở thuộc tính “change” bằng đúng mức chênh lệch so với kế hoạch 100; hãy ghi rõ so với số nào, như “so với kế hoạch” hoặc “so với năm trước”`,
  ]),
  [
    {
      value: 950,
      unit: 'tỷ đồng',
      planTarget: '1.000',
      previous: 900,
      previousPeriod: 'cùng kỳ',
      change: '-5%',
    },
    '“-5%” ở thuộc tính “change” bằng đúng mức chênh lệch so với kế hoạch 1.000; hãy ghi rõ so với số nào, như “so với kế hoạch” hoặc “so với năm trước”',
  ],
  [{ value: 95, unit: 'xã', planTarget: 100, change: 'giảm 5 so với kế hoạch' }, ''],
  [{ value: 95, unit: 'xã', planTarget: 100, change: 'giảm 5 so với năm trước' }, ''],
  [{ value: 95, unit: 'xã', planTarget: 100, previous: 100, change: '-5' }, ''],
  [{ value: 95, unit: 'xã', planTarget: 100, change: '-4' }, ''],
  [
    { value: 95, unit: 'xã', planTarget: 100, change: 'giảm 10 so với kế hoạch' },
    '“giảm 10 so với kế hoạch” ở thuộc tính “change” mâu thuẫn với “100”; hãy giữ một trong hai',
  ],
  [{ value: 95, unit: 'tỷ đồng', planTarget: 'trên 100', planRatio: 120 }, ''],
];

/** The headings after the label and the unit, a row, the period of the tile (it may be empty), and the sentence of the tile. */
const ROWS: [headings: string, row: string, period: string, sentence: string][] = [
  ['2022;2023;Tăng giảm 2023/2022', 'xã;6;5;-1', '2023', 'X: 5 xã, năm 2023, giảm 1 xã so với năm 2022'],
  [
    '2022;2023;Tăng giảm 2023/2022',
    'xã;6;5;1',
    '2023',
    '! X: “1” ở cột “Tăng giảm 2023/2022” không khớp với hai số 6 và 5; hãy xem lại các số này và chiều tăng, giảm',
  ],
  [
    '2022;2023;Tăng giảm 2023/2022 (%)',
    '%;9,5;8,1;-1,4',
    '2023',
    '! X: “-1,4” ở cột “Tăng giảm 2023/2022 (%)” tính theo điểm phần trăm, như hai số 9,5 và 8,1 cho thấy; hãy viết -1,4 điểm phần trăm',
  ],
  [
    '2022;2023;Tăng giảm 2023/2022 (%)',
    '%;9,5;8,1;-1,4 điểm phần trăm',
    '2023',
    'X: 8,1%, năm 2023, giảm 1,4 điểm phần trăm so với năm 2022',
  ],
  ['2022;2023;Tăng 2023 (%)', 'tỷ đồng;100;112;8', '2023', 'X: 112 tỷ đồng, năm 2023, tăng 8%'],
  [
    '2022;2023;Tăng 2023 (%)',
    'tỷ đồng;100;90;10',
    '2023',
    '! X: “10” ở cột “Tăng 2023 (%)” không khớp với hai số 100 và 90; hãy xem lại các số này và chiều tăng, giảm',
  ],
  [
    '2022;2023;Chỉ số phát triển 2023 (năm trước = 100) (%)',
    'tỷ đồng;100;110;10',
    '2023',
    '! X: “10” ở cột “Chỉ số phát triển 2023 (năm trước = 100) (%)” có thể là mức tăng, giảm, trong khi ở đây là chỉ số (kỳ trước = 100); hãy viết 110 nếu là mức tăng, giảm, hoặc “đạt 10” nếu đúng là chỉ số',
  ],
  [
    '2022;2023;Năm 2022 so với năm 2023 (%)',
    'xã;100;120;120',
    '2022',
    '! X: “năm 2023” ở cột “Năm 2022 so với năm 2023 (%)” mâu thuẫn với “2022”; hãy giữ một trong hai',
  ],
  [
    '2022;2023;Tốc độ tăng 2023 (%)',
    'tỷ đồng;1.000;1.085;0,085',
    '2023',
    '! X: “0,085” ở cột “Tốc độ tăng 2023 (%)” không tính theo phần trăm, như hai số 1.000 và 1.085 cho thấy; hãy viết 8,5',
  ],
  [
    'Kế hoạch;Thực hiện;Chênh lệch',
    'xã;100;95;-5',
    '',
    '! X: “-5” ở cột “Chênh lệch” bằng đúng mức chênh lệch so với kế hoạch 100; hãy ghi rõ so với số nào, như “so với kế hoạch” hoặc “so với năm trước”',
  ],
  [
    'Kế hoạch;Thực hiện;Chênh lệch so với kế hoạch',
    'xã;100;95;-5',
    '',
    'X: 95 xã, kế hoạch là 100 xã, giảm 5 xã so với kế hoạch',
  ],
  [
    'Kế hoạch;Thực hiện;Tăng, giảm so với KH (%)',
    'xã;100;95;-5',
    '',
    'X: 95 xã, kế hoạch là 100 xã, giảm 5% so với kế hoạch',
  ],
  [
    'Kế hoạch;Thực hiện;TH/KH (%)',
    'xã;100;110;10',
    '',
    '! X: “10” ở cột “TH/KH (%)” không khớp với hai số 100 và 110; hãy xem lại cả ba số',
  ],
  [
    'Kế hoạch;Thực hiện;% hoàn thành',
    'tỷ đồng;1.000;950;0,95',
    '',
    '! X: “0,95” ở cột “% hoàn thành” không tính theo phần trăm, như hai số 1.000 và 950 cho thấy; hãy viết 95',
  ],
  [
    'Cùng kỳ;Thực hiện;Tăng, giảm so với cùng kỳ năm trước (%)',
    'hộ;100;95;5',
    '',
    '! X: “5” ở cột “Tăng, giảm so với cùng kỳ năm trước (%)” không khớp với hai số 100 và 95; hãy xem lại các số này và chiều tăng, giảm',
  ],
  [
    'Cùng kỳ năm trước;Thực hiện;So với cùng kỳ (%)',
    'hộ;100;150;150',
    '',
    'X: 150 hộ, cùng kỳ năm trước là 100 hộ, bằng 150% so với cùng kỳ',
  ],
  // Growth is compared with the same part of the year before. If the row has a later figure of a part of the same length, such as that of the
  // month before, growth is compared with this one.
  [
    '9 tháng năm 2023;9 tháng năm 2024;Tăng, giảm 9 tháng năm 2024 (%)',
    'tấn;318.400;325.120;-2,11',
    '9 tháng năm 2024',
    '! X: “-2,11” ở cột “Tăng, giảm 9 tháng năm 2024 (%)” không khớp với hai số 318.400 và 325.120; hãy xem lại các số này và chiều tăng, giảm',
  ],
  [
    '9 tháng năm 2023;9 tháng năm 2024;Tăng, giảm 9 tháng năm 2024 (%)',
    'tấn;318.400;325.120;2,11',
    '9 tháng năm 2024',
    'X: 325.120 tấn, 9 tháng năm 2024, tăng 2,11%',
  ],
  [
    'Tháng 9/2023;Tháng 8/2024;Tháng 9/2024;Tăng, giảm tháng 9/2024 (%)',
    'tấn;100;200;150;-25',
    'tháng 9/2024',
    'X: 150 tấn, tháng 9/2024, giảm 25%',
  ],
];

function toQuoted(text: string): Quoted {
  return { text: text.replace('-', ''), value: Number(text.replaceAll('.', '').replace(',', '.')) };
}

/** The sentence of the record X of a file; if X has a mistake, `! ` and the sentence of the mistake. */
const show = (file: string, period: string) => showFile(file, 'X', period || undefined);

/** Tests that numbers are refused if they contradict each other, and accepted if they may be right; for Node and for browsers. */
export function agreementContract({ it, equal }: Runner): void {
  it('accepts differences by rounding and by constant prices, and finds larger differences', () => {
    for (const [numbers, mayUseOtherFigures] of [
      [NUMBERS, false],
      [MONEY, true],
    ] as const) {
      for (const [as, published, before, now, expected] of numbers) {
        const quoted = { published: toQuoted(published), before: toQuoted(before), now: toQuoted(now) };
        const actual = findDisagreement({ as, mayUseOtherFigures, ...quoted }) ?? '';
        equal(actual, expected, `${as} ${published}: ${before}, ${now}`);
      }
    }
  });

  it('refuses a tile whose change or plan ratio contradicts the figures, and accepts a tile whose numbers may be right', () => {
    for (const [fields, mistake] of TILES) {
      const sentence = orMistake(() => {
        parseIndicator({ label: 'X', ...fields } as IndicatorRecord);
        return '';
      });
      const expected = mistake === '' ? '' : `! X: ${mistake}`;
      equal(sentence, expected, JSON.stringify(fields));
    }
  });

  it('refuses a row whose numbers, also those of other periods, contradict each other, and accepts a row whose numbers may be right', () => {
    for (const [headings, row, period, sentence] of ROWS)
      equal(show(`chỉ tiêu;đơn vị;${headings}\nX;${row}`, period), sentence);
  });

  it('refuses shares in percent that are written as fractions of 1', () => {
    const table = (cells: string[]) =>
      [
        'chỉ tiêu;đơn vị;giá trị;Cơ cấu (%)',
        ...cells.map((cell, row) => `${'XYZ'[row]};tỷ đồng;${cell}`),
      ].join('\n');
    equal(
      show(table(['100;1', '60;0,6', '40;0,4']), ''),
      '! “1” ở cột “Cơ cấu (%)” không tính theo phần trăm, như hai số 0,6 và 0,4 cho thấy; hãy viết 100',
    );
    // 0,1 is not the fraction that 40 is of 100, so the shares may be percentages.
    equal(show(table(['100;1', '60;0,6', '40;0,1']), ''), 'X: 100 tỷ đồng, chiếm 1%');
    equal(show(table(['100;100', '60;60', '40;40']), ''), 'X: 100 tỷ đồng, chiếm 100%');
  });
}
