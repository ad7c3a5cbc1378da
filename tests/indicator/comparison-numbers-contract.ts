import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import type { Runner } from '../text/text-contract.ts';
import { showRecord } from './show.ts';

const MONTHS = { period: '1/2024', series: '12/2023: 50; 1/2024: 100' };
const FORMER = { previous: 90, previousPeriod: '2022' };
const QUARTERS = { period: 'quý II/2024', series: 'quý I/2024: 50; quý II/2024: 100' };

/** Comparisons of 100 communes with other fields. Their numbers contradict each other or the numbers of the other fields. */
const CONTRADICTORY: Partial<IndicatorRecord>[] = [
  // The direction of the two numbers
  { change: 'tăng từ 120 lên 100 xã' },
  { change: 'giảm từ 80 xuống 100' },
  { value: undefined, change: 'tăng từ 5% lên 4%' },
  // The number in the words, and the figure or the former figure
  { change: 'tăng từ 80 xã năm 2022 lên 90 xã năm 2023', period: '2023' },
  { change: 'tăng từ 80 lên 100 xã', previous: 90, previousPeriod: '2022' },
  { change: 'tăng từ 80 xã năm 2022 lên 100 xã', series: '2022: 90; 2023: 100', period: '2023' },
  // The second amount of a change
  { ...FORMER, change: 'tăng 10 xã (tăng 50%)' },
  { ...FORMER, change: 'tăng 10 xã (50%)' },
  { ...FORMER, change: 'tăng 10 xã, tương đương 50%' },
  { ...FORMER, change: 'tăng 11,1% (tương ứng 50 xã)' },
  // A multiple or a part of the former figure
  { previous: 100, previousPeriod: '2022', change: 'bằng một nửa' },
  { previous: 200, previousPeriod: '2022', change: 'bằng 1/3' },
  { previous: 200, previousPeriod: '2022', change: 'giảm 2/3' },
  { previous: 200, previousPeriod: '2022', change: 'giảm một phần ba' },
  { previous: 90, previousPeriod: '2022', change: 'gấp đôi' },
  { previous: 90, previousPeriod: '2022', change: 'tăng gấp 1,5 lần' },
  { previous: 200, previousPeriod: '2022', change: 'bằng 1,5 lần' },
  { previous: 0, previousPeriod: '2022', change: 'gấp 5 lần' },
  { previous: -50, previousPeriod: '2022', change: 'gấp 2 lần' },
  // The period before
  { ...MONTHS, change: 'giảm so với tháng trước' },
  { ...MONTHS, change: '-5', previousPeriod: 'tháng trước' },
  { ...QUARTERS, change: 'tăng 5% so với quý trước' },
];

/** Comparisons of 100 communes with other fields. The numbers agree. */
const AGREEING: typeof CONTRADICTORY = [
  { change: 'tăng từ 80 xã năm 2022 lên 100 xã năm 2023', period: '2023' },
  { change: 'tăng từ 80 xã năm 2021 lên 100 xã', previous: 90, previousPeriod: '2022' },
  { change: 'tăng từ 90 lên 100 xã', previous: 90, previousPeriod: '2022' },
  { change: 'tăng từ 950 triệu lên 1,2 tỷ đồng' },
  { ...FORMER, change: 'tăng 10 xã (11,1%)' },
  { ...FORMER, change: 'tăng 11,1%, tương đương 10 xã' },
  { ...FORMER, change: 'tăng 11,1% (120 hộ)' },
  { previous: 210, previousPeriod: '2022', change: 'bằng một nửa' },
  { previous: 150, previousPeriod: '2022', change: 'giảm 1/3' },
  { previous: 48, previousPeriod: '2022', change: 'gấp đôi' },
  { previous: 66, previousPeriod: '2022', change: 'gấp 1,5 lần' },
  { previous: 20, previousPeriod: '2022', change: 'gấp hơn 4 lần' },
  { previous: 170, previousPeriod: '2022', change: 'giảm gần một nửa' },
  { previous: 30, previousPeriod: '2022', unit: 'tỷ đồng', change: 'gấp đôi' },
  { value: undefined, rank: '17/63', change: 'tăng từ 20 lên 17 bậc' },
  { ...MONTHS, change: '50', previousPeriod: 'tháng trước' },
  { ...QUARTERS, change: 'tăng 100% so với quý trước' },
  // The figure of the month before, 1/2024, is not known.
  { period: '2/2024', series: '12/2023: 50; 2/2024: 100', change: 'giảm 5% so với tháng trước' },
];

/** Tests of comparisons whose numbers must agree with each other, for Node and for browsers. */
export function comparisonNumbersContract({ it, equal }: Runner): void {
  const isContradiction = (record: Partial<IndicatorRecord>) =>
    /mâu thuẫn|không khớp/.test(showRecord({ value: 100, unit: 'xã', ...record }));

  it('refuses comparisons whose numbers contradict each other or the figures', () => {
    for (const record of CONTRADICTORY) equal(isContradiction(record), true, JSON.stringify(record));
    for (const record of AGREEING) equal(isContradiction(record), false, JSON.stringify(record));
  });

  it('refuses a figure in brackets behind a base, and reads a period there', () => {
    for (const [base, isRead] of [
      ['năm 2022 (90 xã)', false],
      ['năm 2022 (90)', false],
      ['năm trước (2022)', true],
      ['cùng kỳ (6 tháng đầu năm 2022)', true],
    ] as const) {
      const change = `tăng 10 xã so với ${base}`;
      equal(
        showRecord({ value: 100, unit: 'xã', change }).includes('là số liệu của kỳ trước'),
        !isRead,
        base,
      );
    }
  });

  it('refuses a comparison of 0 that no former figure can make true', () => {
    const figure = { value: 0, unit: 'hộ' };
    const contradiction = (text: string, field = 'change') =>
      `“${text}” ở thuộc tính “${field}” mâu thuẫn với “0 hộ”; hãy giữ một trong hai`;
    for (const change of [
      'tăng 100% so với năm 2022',
      'giảm 50%',
      '+5%',
      'bằng 50% cùng kỳ',
      'gấp 2 lần năm 2022',
      'gấp đôi',
      'so với năm 2022 tăng 5%',
    ])
      equal(showRecord({ ...figure, change }), contradiction(change), change);
    equal(showRecord({ ...figure, planRatio: 50 }), contradiction('50', 'plan-ratio'));
    for (const record of [
      { change: 'giảm 100%' },
      { change: 'giảm 5 hộ' },
      { change: 'không đổi' },
      { change: 'bằng 0% cùng kỳ' },
      { change: 'bằng 100% cùng kỳ' },
      { change: 'tăng 5% trong năm 2022' },
      { planRatio: 0 },
      { value: '0,0', unit: 'tỷ đồng', planRatio: 50 },
      { value: 0, unit: '%', change: 'giảm 2%' },
      { qualifier: 'gần', change: 'giảm 99%' },
    ])
      equal(showRecord({ ...figure, ...record }).includes('mâu thuẫn'), false, JSON.stringify(record));
  });

  it('refuses the target of a plan that is larger than the whole', () => {
    const figure = { value: 5, of: 10, unit: 'xã' };
    equal(
      showRecord({ ...figure, planTarget: 12 }),
      '“12” ở thuộc tính “plan-target” mâu thuẫn với “10”; hãy giữ một trong hai',
    );
    equal(
      showRecord({ ...figure, plans: [{ planTarget: 8 }, { planBy: 'tỉnh', planTarget: 12 }] }),
      '“12” ở thuộc tính “plans[1].planTarget” mâu thuẫn với “10”; hãy giữ một trong hai',
    );
    equal(showRecord({ ...figure, planTarget: 10 }), '5/10 xã · Kế hoạch: 10 xã');
  });

  it('refuses an increase of a count by more than its number', () => {
    for (const [unit, change] of [
      ['xã', 'tăng 12 xã so với năm 2022'],
      ['xã', '+12'],
      ['nghìn người', 'cao hơn 12 nghìn người'],
      ['vụ', 'so với cùng kỳ tăng 12 vụ'],
    ] as const)
      equal(
        showRecord({ value: 5, unit, change }),
        `“${change}” ở thuộc tính “change” mâu thuẫn với “5 ${unit}”; hãy giữ một trong hai`,
      );
    for (const record of [
      { unit: 'xã', change: 'tăng 5 xã' },
      { unit: 'xã', change: 'giảm 12 xã' },
      { unit: 'xã', change: 'công nhận thêm 12 xã' },
      { unit: 'xã', change: 'tăng 12 xã trong năm 2022' },
      { unit: 'nghìn người', change: 'tăng 12 người' },
      { unit: 'tỷ đồng', change: 'tăng 12 tỷ đồng' },
      { unit: 'người/km²', change: 'tăng 12' },
      { label: 'Dân số tăng cơ học', unit: 'người', change: 'tăng 12 người' },
      { value: 'trên 5', unit: 'xã', change: 'tăng 12 xã' },
    ])
      equal(showRecord({ value: 5, ...record }).includes('mâu thuẫn'), false, JSON.stringify(record));
  });

  it('reads abbreviations of `so với` and `so với cùng kỳ`', () => {
    for (const [change, shown] of [
      ['tăng 5% svck', '▲ Tăng 5% so với cùng kỳ'],
      ['-5% svck; tăng 2% sv tháng trước', '▼ Giảm 5% so với cùng kỳ · ▲ Tăng 2% so với tháng trước'],
      ['tăng 5% so vs năm 2022', '▲ Tăng 5% so với năm 2022'],
      ['tăng 5% so với CK', '▲ Tăng 5% so với cùng kỳ'],
      ['bằng 105% CK', 'Bằng 105% cùng kỳ'],
      ['bằng 76,5% KH năm', 'Bằng 76,5% kế hoạch năm'],
      ['vượt 9,5% KH TW giao', '▲ Vượt 9,5% kế hoạch Trung ương giao'],
      ['tăng 5% so với KH', '▲ Tăng 5% so với kế hoạch'],
    ])
      equal(showRecord({ value: 100, unit: 'xã', change }), `100 xã · ${shown}`);
  });

  it('proposes only the percent sign for a percentage that went from one number to another', () => {
    for (const change of ['tăng từ 3 lên 5', 'từ 3 lên 5', 'giảm từ 8 xuống 5'])
      equal(
        showRecord({ value: 5, unit: '%', change }),
        `mức thay đổi “${change}” của một tỷ lệ không ghi đơn vị; hãy viết ${change}%`,
      );
    equal(showRecord({ value: 5, unit: '%', change: 'từ 3 lên 5%' }), '5% · ▲ Từ 3 lên 5%');
  });

  it('separates comparisons at `và`, `nhưng` and commas', () => {
    for (const [change, shown] of [
      [
        'giảm 5% so với tháng trước và tăng 24% so với cùng kỳ',
        '▼ Giảm 5% so với tháng trước · ▲ Tăng 24% so với cùng kỳ',
      ],
      [
        'giảm 5% so với tháng trước, nhưng tăng 24% so với cùng kỳ',
        '▼ Giảm 5% so với tháng trước · ▲ Tăng 24% so với cùng kỳ',
      ],
      ['tăng 5% về số dự án và giảm 3% về vốn', '▲ Tăng 5% về số dự án · ▼ Giảm 3% về vốn'],
      ['tăng 49 xã, gần gấp đôi so với năm 2019', '▲ Tăng 49 xã · ▲ Gần gấp đôi so với năm 2019'],
      ['giảm 5% về số vụ và giảm số người chết', '▼ Giảm 5% về số vụ và giảm số người chết'],
    ])
      equal(showRecord({ value: 100, unit: 'xã', change }), `100 xã · ${shown}`, change);
    for (const change of ['tăng 5% và giảm', 'tăng 5% và 3%', 'tăng 5% và có thể tăng 3%'])
      equal(showRecord({ value: 100, unit: 'xã', change }).includes('không đọc được'), true, change);
  });

  it('refuses a misspelled `so với`, and proposes the right spelling', () => {
    for (const words of ['so vơi', 'so voi', 'so cới', 'sơ với', 'với'])
      equal(
        showRecord({ value: 100, change: `tăng 5% ${words} năm 2022` }).split('; ')[1],
        'hãy viết tăng 5% so với năm 2022',
        words,
      );
    for (const change of ['tăng 5% so với với năm 2022', 'tăng 5% so với vơi năm 2022'])
      equal(showRecord({ value: 100, change }).includes('không đọc được'), true, change);
  });
}
