import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import { toShownText } from '../../src/indicator/sentence/phrase.ts';
import { toPhrases } from '../../src/indicator/sentence/phrases.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import { speakSigns } from '../../src/indicator/sentence/spoken-signs.ts';
import type { Language } from '../../src/text/language.ts';
import type { Runner } from '../text/text-contract.ts';

/** The visible lines and the sentence of a record. */
function say(record: object, language: Language = 'vi'): [lines: string[], heard: string] {
  const indicator = parseIndicator({ label: 'X', ...record } as IndicatorRecord);
  const lines = toPhrases(indicator, undefined, language).map(toShownText);
  return [lines, toSentence(indicator, undefined, language)];
}

/** Words with a minus, a dash, a slash or a comparison sign, as they are shown and as they are heard. */
const SIGNS: [shown: string, heard: string][] = [
  ['tăng trưởng −0,5%', 'tăng trưởng âm 0,5%'],
  ['-5%', 'âm 5%'],
  ['(–5 điểm)', '(âm 5 điểm)'],
  ['-3 đến -1', 'âm 3 đến âm 1'],
  ['−3–−1', 'âm 3 đến âm 1'],
  ['3-5 huyện', '3 đến 5 huyện'],
  ['3−5 huyện', '3 đến 5 huyện'],
  ['trẻ 0–5 tuổi', 'trẻ 0 đến 5 tuổi'],
  ['3% - 5%', '3% đến 5%'],
  ['100.000-200.000 đồng', '100.000 đến 200.000 đồng'],
  ['tháng 3-5/2023', 'tháng 3 đến 5/2023'],
  ['62/127 xã', '62 trong tổng số 127 xã'],
  ['đạt 19 / 19 tiêu chí', 'đạt 19 trong tổng số 19 tiêu chí'],
  ['đạt 3/4 tiêu chí', 'đạt 3 trong tổng số 4 tiêu chí'],
  ['17-19/63', '17 đến 19 trong tổng số 63'],
  ['chiếm 1/3 dân số', 'chiếm 1 phần 3 dân số'],
  ['2/3 số hộ', '2 phần 3 số hộ'],
  ['trong đó 2/3 là nữ', 'trong đó 2 phần 3 là nữ'],
  ['tỷ lệ 1/3', 'tỷ lệ 1 trên 3'],
  ['tỷ lệ 1/2000', 'tỷ lệ 1 trên 2000'],
  ['bản vẽ 1/500', 'bản vẽ 1 trên 500'],
  ['bản đồ 1/10.000', 'bản đồ 1 trên 10.000'],
  ['15/20 doanh nghiệp', '15 trong tổng số 20 doanh nghiệp'],
  ['15/20 lớp', '15 trên 20 lớp'],
  ['nhà 12/34 đường Lê Lợi', 'nhà 12 trên 34 đường Lê Lợi'],
  ['8/9 xã', '8 trong tổng số 9 xã'],
  ['24/24 xã', '24 trong tổng số 24 xã'],
  ['10-15/9', '10 đến 15/9'],
  ['8h-17h', '8h đến 17h'],
  ['từ 7h30-11h30', 'từ 7h30 đến 11h30'],
  ['5.000đ - 10.000đ', '5.000đ đến 10.000đ'],
  ['T2-T6', 'T2 đến T6'],
  ['khu vực I-III', 'khu vực I đến III'],
  ['AA-', 'AA trừ'],
  ['AA−/BB+', 'AA trừ/BB cộng'],
  ['độ cao 1.000-2.000m', 'độ cao 1.000 đến 2.000m'],
  ['giá 5.000–10.000đ/vé', 'giá 5.000 đến 10.000đ/vé'],
  ['mở cửa 7:30 - 11:30', 'mở cửa 7:30 đến 11:30'],
  ['người 65+ tuổi', 'người 65 tuổi trở lên'],
  ['65+', '65 trở lên'],
  ['65+ là 5', '65 trở lên là 5'],
  ['≠ 5', 'khác 5'],
  ['từ 5 → 6', 'từ 5 đến 6'],
  ['nhiệt độ âm −5 °C', 'nhiệt độ âm 5 °C'],
  ['B+ (ổn định)', 'B cộng (ổn định)'],
  ['≥ 90%', 'ít nhất 90%'],
  ['>5 xã', 'trên 5 xã'],
  ['< -5 độ', 'dưới âm 5 độ'],
  ['8±0,5', '8 cộng trừ 0,5'],
];

/** Words with a dash or slash that belongs to a time, a name or a unit. */
const NAMES = [
  'ngày 31/12/2023',
  'ngày 5-12',
  '12/2023',
  'giai đoạn 2021–2025',
  'năm học 2023-2024',
  'năm học 2022/2023',
  'nhiệm kỳ 2020/2025',
  '2023/2024',
  'tháng 12-2023',
  'Tháng 12 - 2023',
  'quý 4-2023',
  'Kỳ 1-2023',
  'từ 1/1 đến 30/6/2023',
  'từ ngày 1/1 đến hết ngày 30/6/2023',
  '1/1-30/6/2023',
  'từ 1/10 đến 31/12',
  'số 111/2024/QH15',
  'Nghị quyết 57/2024',
  'Quyết định 1719/QĐ-TTg',
  'Covid-19',
  '24/7',
  '50/50',
  '2-1h',
  'Km 12+500',
  'C++',
  '24/24',
  'trực 24/24 giờ',
  '2/9',
  'lễ 30/4 - 1/5',
  'dịp lễ 2/9 năm 2023',
  'khách 1/1 tăng',
  'khu A - B',
  'nhóm A-B',
  '5-7-9',
  '10%/năm',
  'triệu đồng/người',
];

/** Periods as they are written, and as they are shown and heard. */
const PERIODS: [period: string, shown: string][] = [
  ['tháng 12-2023', 'tháng 12/2023'],
  ['Tháng 12 - 2023', 'tháng 12/2023'],
  ['quý 4-2023', 'quý 4/2023'],
  ['Quý IV–2023', 'quý IV/2023'],
  ['Kỳ 1-2023', 'kỳ 1/2023'],
  ['2023/2024', '2023/2024'],
  ['2020/2025', '2020/2025'],
  ['Năm học 2022/2023', 'năm học 2022/2023'],
  ['nhiệm kỳ 2020/2025', 'nhiệm kỳ 2020/2025'],
  ['từ 1/1 đến 30/6/2023', 'từ 1/1 đến 30/6/2023'],
  ['tháng 3 đến tháng 5/2023', 'tháng 3 đến tháng 5/2023'],
];

/** Records with a series and no figure, their visible lines, and their sentences. */
const SERIES: [record: object, lines: string[], heard: string][] = [
  [
    { series: '2022: khoảng 10; 2021: 8,5; 2023: 11–12', unit: '%' },
    ['Năm 2021: 8,5%', 'Năm 2022: khoảng 10%', 'Năm 2023: 11–12%'],
    'X: năm 2021 là 8,5%, năm 2022 là khoảng 10%, năm 2023 là 11 đến 12%',
  ],
  [
    { series: '2021: 8; 2023: 9', unit: 'xã', period: '2023', also: 'chiếm 3%', status: 'sơ bộ' },
    ['Năm 2021: 8 xã', 'Năm 2023: 9 xã', 'Chiếm 3%', 'Số liệu sơ bộ'],
    'X: năm 2021 là 8 xã, năm 2023 là 9 xã, chiếm 3%, số liệu sơ bộ',
  ],
  [
    { series: '2021: 8; 2023: 9', period: '6 tháng' },
    ['Năm 2021: 8', 'Năm 2023: 9', '6 tháng'],
    'X: 6 tháng, năm 2021 là 8, năm 2023 là 9',
  ],
  [
    { series: 'Quý I/2024: -; Quý II/2024: 5', unit: 'xã' },
    ['Quý I/2024: không phát sinh', 'Quý II/2024: 5 xã'],
    'X: quý I/2024: không phát sinh, quý II/2024 là 5 xã',
  ],
  [{ series: '2021: 5', unit: '%' }, ['Năm 2021: 5%'], 'X: năm 2021 là 5%'],
  [{ series: '1/5: 5; 2/5: 6' }, ['1/5: 5', '2/5: 6'], 'X: 1/5 là 5, 2/5 là 6'],
];

/** Tests of what screen readers say of a figure, for Node and for browsers. */
export function heardContract({ it, equal }: Runner): void {
  it('says the signs between and in front of numbers in words, in each field that has words', () => {
    for (const [shown, heard] of SIGNS) {
      equal(speakSigns(shown, 'vi'), heard);
      for (const field of ['also', 'text', 'label', 'area']) {
        // The label is heard in front of the figure. The area is not in the sentence, but in the footer.
        const [, sentence] = say({ value: field === 'text' ? undefined : 1, [field]: shown });
        const expected: Record<string, string> = {
          also: `X: 1, ${heard}`,
          text: `X: ${heard}`,
          label: `${heard}: 1`,
          area: 'X: 1',
        };
        equal(sentence, expected[field], `${field}: ${shown}`);
      }
    }
  });

  it('keeps the dashes and slashes of times, names and units', () => {
    for (const words of NAMES) {
      equal(speakSigns(words, 'vi'), words);
      equal(say({ value: 1, also: words })[1], `X: 1, ${words}`);
    }
  });

  it('says a period as it is shown, in each field for periods', () => {
    for (const [period, shown] of PERIODS) {
      equal(say({ value: 1, period })[1], `X: 1, ${shown}`);
      equal(say({ value: 1, previous: 2, previousPeriod: period })[1], `X: 1, ${shown} là 2`);
      equal(say({ value: 1, change: 'tăng 5%', previousPeriod: period })[1], `X: 1, tăng 5% so với ${shown}`);
      equal(say({ value: 1, asOf: period })[1].endsWith(shown), true, period);
    }
    equal(say({ value: 1, period: 'tháng 3-5/2023' })[1], 'X: 1, tháng 3 đến 5/2023');
    equal(say({ value: 1, also: 'đạt 1999/2010 hộ' })[1], 'X: 1, đạt 1999 trong tổng số 2010 hộ');
  });

  it('says the sign of a second amount in brackets as a verb', () => {
    for (const [change, heard] of [
      ['giảm 24 vụ (-67%)', 'giảm 24 vụ (giảm 67%)'],
      ['tăng 24 vụ (+6,2%) so với cùng kỳ', 'tăng 24 vụ (tăng 6,2%) so với cùng kỳ'],
      ['tăng 24 vụ (6,2%)', 'tăng 24 vụ (6,2%)'],
    ] as const)
      equal(say({ value: 100, unit: 'vụ', change })[1], `X: 100 vụ, ${heard}`);
  });

  it('says all further figures last and in their order, if one of them has a second number', () => {
    equal(
      say({
        value: 100,
        unit: 'ha',
        change: 'giảm 3%',
        also: '74 ha bị chặt, phá (giảm 11%); 26 ha bị cháy',
      })[1],
      'X: 100 ha, giảm 3%; 74 ha bị chặt, phá (giảm 11%); 26 ha bị cháy',
    );
  });

  it('says the year of `7 tháng/2017` and of `2022 và 2023` in words', () => {
    for (const [period, heard] of [
      ['7 tháng/2017', '7 tháng năm 2017'],
      ['7 tháng đầu năm/2017', '7 tháng đầu năm 2017'],
      ['2022 và 2023', 'năm 2022 và 2023'],
      ['tháng 12/2023', 'tháng 12/2023'],
      ['quý IV/2023', 'quý IV/2023'],
    ] as const)
      equal(say({ value: 100, period })[1], `X: 100, ${heard}`);
  });

  it('says the slash of a rank as `trong số`, not as `trong tổng số`', () => {
    equal(say({ rank: 'xếp thứ 17-19/63' })[1], 'X: xếp thứ 17 đến 19 trong số 63');
    equal(
      say({ rank: 'đứng thứ 3/11 huyện; 5/63 tỉnh' })[1],
      'X: xếp thứ 3 trong số 11 huyện; 5 trong số 63 tỉnh',
    );
  });

  it('writes the numbers within the words of a figure in the notation of the page: `1.234,5` or `1,234.5`', () => {
    const record = {
      value: '1.234',
      unit: 'xã',
      also: 'vốn 1.234,5 tỷ đồng',
      rank: 'cao nhất trong 1.234 xã',
      planRatio: '9,5',
      planStatus: 'vượt 1,5 xã',
      change: 'tăng 12,5% (1.234,5 xã); tăng từ 1.200 lên 1.234 xã so với cùng kỳ',
    };
    const vietnamese = [
      '1.234 xã',
      'Vốn 1.234,5 tỷ đồng',
      'Bằng 9,5% kế hoạch, vượt 1,5 xã',
      'Cao nhất trong 1.234 xã',
      '▲ Tăng 12,5% (1.234,5 xã)',
      '▲ Tăng từ 1.200 lên 1.234 xã so với cùng kỳ',
    ];
    const english = [
      '1,234 xã',
      'Vốn 1,234.5 tỷ đồng',
      'Bằng 9.5% kế hoạch, vượt 1.5 xã',
      'Cao nhất trong 1,234 xã',
      '▲ Tăng 12.5% (1,234.5 xã)',
      '▲ Tăng từ 1,200 lên 1,234 xã so với cùng kỳ',
    ];
    equal(say(record)[0], vietnamese);
    equal(say(record, 'en')[0], english);
    equal(say({ text: '1,234.5 ha', numberFormat: 'en' })[0], ['1.234,5 ha']);
    equal(say({ text: '1,234.5 ha', numberFormat: 'en' }, 'en')[0], ['1,234.5 ha']);
  });

  it('says signs in English in an English tile', () => {
    equal(speakSigns('−0,5%; 3-5; 62/127; ≥ 90', 'en'), 'minus 0,5%; 3 to 5; 62 of 127; at least 90');
    equal(speakSigns('8h-17h, AA-, bản đồ 1/500', 'en'), '8h to 17h, AA minus, bản đồ 1 over 500');
  });

  it('says a series without a figure from its first to its last period', () => {
    for (const [record, lines, heard] of SERIES) equal(say(record), [lines, heard], JSON.stringify(record));
    equal(say({ series: '2021: 8,5; 2022: -', unit: '%' }, 'en'), [
      ['2021: 8.5%', '2022: nil'],
      'X: in 2021 it was 8.5%, 2022: nil',
    ]);
  });

  it('says that there is no figure if the tile has a period and the series has no point of this period', () => {
    equal(say({ series: '2021: 8; 2023: 9', period: '2024' }), [
      ['Chưa có số liệu', 'Năm 2021: 8', 'Năm 2023: 9', 'Năm 2024'],
      'X: Chưa có số liệu, năm 2024; năm 2021 là 8; năm 2023 là 9',
    ]);
    // `12/2023` ends when 2023 ends, but it is another period.
    equal(
      say({ series: '11/2023: 5; 12/2023: 6', period: '2023' })[1],
      'X: Chưa có số liệu, năm 2023; 11/2023 là 5; 12/2023 là 6',
    );
  });

  it('leaves several points beside a figure to the chart, but says a single point', () => {
    equal(say({ value: 6, series: '2021: 5; 2022: 6' }), [['6'], 'X: 6']);
    equal(say({ value: 6, period: '2022', series: '2021: 5' }), [
      ['6', 'Năm 2021: 5', 'Năm 2022'],
      'X: 6, năm 2022; năm 2021 là 5',
    ]);
  });
}
