import type { Runner } from '../text/text-contract.ts';
import { showRecord as show } from './show.ts';

/** Why a time does not exist, and what to write. */
const MONTHS = 'vì một năm có 12 tháng; hãy viết như 31/12/2023 hoặc tháng 12/2023';
const QUARTERS = 'vì một năm có 4 quý; hãy viết như quý IV/2023';
const WEEKS = 'vì một năm có tối đa 53 tuần; hãy viết như tuần 52/2023';
const weeks = (year: string, count: number) => `vì năm ${year} có ${count} tuần; hãy viết như tuần 52/2023`;
const YEAR = 'vì năm có bốn chữ số, từ 1900 đến 2100; hãy sửa năm';
const YEARS = 'vì năm đầu lớn hơn năm cuối; hãy viết như 2021–2025';
const days = (month: string, count: number) => `vì tháng ${month} có ${count} ngày; hãy sửa ngày`;

/** Times that do not exist, and why. */
const IMPOSSIBLE: [time: string, reason: string][] = [
  ['15 tháng đầu năm 2024', MONTHS],
  ['13 tháng 2024', MONTHS],
  ['13 tháng năm 2024', MONTHS],
  ['0 tháng đầu năm 2024', MONTHS],
  ['T14', MONTHS],
  ['T13/2023', MONTHS],
  ['14T/2024', MONTHS],
  ['2023M13', MONTHS],
  ['Q5/2023', QUARTERS],
  ['2023Q5', QUARTERS],
  ['quí V/2024', QUARTERS],
  ['5 quý 2024', QUARTERS],
  ['5 quý đầu năm 2024', QUARTERS],
  ['tuần 54/2024', weeks('2024', 52)],
  ['tuần 0/2024', weeks('2024', 52)],
  ['tuần 54/2020', weeks('2020', 53)],
  ['tuần 53/2023', weeks('2023', 52)],
  ['tuần 53 năm 2021', weeks('2021', 52)],
  ['tuần thứ 60', WEEKS],
  ['năm 20233', YEAR],
  ['năm 202', YEAR],
  ['năm 1203', YEAR],
  ['năm 2.023', YEAR],
  ['6 tháng đầu năm 20244', YEAR],
  ['quý I/202', YEAR],
  ['tháng 5/20233', YEAR],
  ['giai đoạn 2021–20255', YEAR],
  ['ngày 31 tháng 2 năm 2023', days('2/2023', 28)],
  ['31 tháng 6', days('6', 30)],
  ['30 tháng 2', days('2', 29)],
  ['ngày 31/6', days('6', 30)],
  ['đến ngày 31/11', days('11', 30)],
  ['từ 2025 đến 2021', YEARS],
  ['5 năm 2021–2023', 'vì 2021–2023 là 3 năm; hãy sửa số năm'],
  ['10 năm 2011 - 2015', 'vì 2011–2015 là 5 năm; hãy sửa số năm'],
  ['từ năm 2025 đến năm 2021', YEARS],
];

/** Times that exist, and how they are shown as a period. */
const REAL: [time: string, shown: string][] = [
  ['9 tháng 2024', '9 tháng 2024'],
  ['6 tháng 2023', '6 tháng 2023'],
  ['12 tháng năm 2023', '12 tháng năm 2023'],
  ['3 quý 2024', '3 quý 2024'],
  ['18 tháng', '18 tháng'],
  ['30 tháng đầu nhiệm kỳ', '30 tháng đầu nhiệm kỳ'],
  ['T12/2023', 'Tháng 12/2023'],
  ['tuần 53/2020', 'Tuần 53/2020'],
  ['tuần 53/2026', 'Tuần 53/2026'],
  ['tuần 52/2023', 'Tuần 52/2023'],
  ['5 năm 2021-2025', '5 năm 2021–2025'],
  ['5 năm 2020-2025', '5 năm 2020–2025'],
  ['đợt 15/2023', 'Đợt 15/2023'],
  ['quí IV/2023', 'Quý IV/2023'],
  ['Quí 4 năm 2023', 'Quý 4 năm 2023'],
  ['cùng kì', 'Cùng kỳ'],
  ['ngày 29 tháng 2', 'Ngày 29 tháng 2'],
  ['từ năm 2021 đến năm 2025', 'Từ năm 2021 đến năm 2025'],
  ['năm 2100', 'Năm 2100'],
  ['2023/02', 'Tháng 02/2023'],
  ['2021-25', 'Giai đoạn 2021–2025'],
  ['2011-12', 'Tháng 12/2011'],
];

/** Spellings of parts of a year, and how this part of 2023 is shown. */
const PARTS_OF_YEAR: [spellings: string[], shown: string][] = [
  [['T12', 'T 12', 'M12', 'thang 12'], 'Tháng 12/2023'],
  [['Q4', 'Q.4', 'QIV', 'Qúy IV', 'quy 4', 'IV'], 'Quý IV/2023'],
  [['9T', '9 T', '9M', '9 thang'], '9 tháng năm 2023'],
  [['H1', 'nua dau'], '6 tháng đầu năm 2023'],
  [['6T cuối', '6 thang cuoi'], '6 tháng cuối năm 2023'],
];
/** A part of a year and its year, in every order and with every sign between them. */
const withYear = (part: string) => [
  ...['/', '-', '.', ' ', ' năm '].map((sign) => `${part}${sign}2023`),
  ...['/', '-', '.', ' '].map((sign) => `2023${sign}${part}`),
];
/** Periods that are written without the century or with a letter in place of a digit, and the right period. */
const MISSPELLED = [
  ['T12/23', 'tháng 12/2023'],
  ['tháng 12/23', 'tháng 12/2023'],
  ['quý IV/23', 'quý IV/2023'],
  ['Q4-23', 'quý IV/2023'],
  ['6T/23', '6 tháng năm 2023'],
  ['H1/23', '6 tháng đầu năm 2023'],
  ['năm 23', '2023'],
  ['2O23', '2023'],
  ['T12/2O23', 'T12/2023'],
  ['tháng 1O/2023', 'tháng 10/2023'],
  ['ngày 5 tháng 12 năm 23', 'ngày 5 tháng 12 năm 2023'],
  ['cuối năm 23', 'cuối năm 2023'],
  ['tuần 12/23', 'tuần 12/2023'],
  ['đến 31/12/23', 'đến 31/12/2023'],
  ['năm học 22-23', 'năm học 2022–2023'],
  ['giai đoạn 21-25', 'giai đoạn 2021–2025'],
] as const;

/** Tests of times in all fields, for Node and for browsers: which times exist, and which spellings are read. */
export function timesContract({ it, equal }: Runner): void {
  it('refuses a time that does not exist, in every field for times', () => {
    for (const [time, reason] of IMPOSSIBLE) {
      // The old spelling `quí` is read as `quý`.
      const quoted = time.replace('quí', 'quý');
      const impossibleTimeMistake = (attribute: string) =>
        `“${quoted}” ở thuộc tính “${attribute}” không có thật, ${reason}`;
      equal(show({ value: 1, period: time }), impossibleTimeMistake('period'));
      equal(show({ value: 1, asOf: time }), impossibleTimeMistake('as-of'));
      equal(show({ value: 1, previous: 2, previousPeriod: time }), impossibleTimeMistake('previous-period'));
      equal(show({ value: 1, series: `${time}: 5` }), impossibleTimeMistake('series'));
      equal(show({ value: 1, change: `+5 so với ${time}` }), impossibleTimeMistake('change'));
    }
  });

  it('reads times that exist', () => {
    for (const [period, shown] of REAL) equal(show({ value: 5, period }), `5 · ${shown}`);
    // Such a change may be of another time than the value, and has no arrow.
    equal(show({ value: 5, change: 'tăng 5% trong 9 tháng 2024' }), '5 · Tăng 5% trong 9 tháng 2024');
    // `kì` is another spelling of `kỳ`, but a name with `Quí` stays as it is.
    equal(show({ value: 5, change: 'tăng 5% so với cùng kì' }), '5 · ▲ Tăng 5% so với cùng kỳ');
    equal(
      show({ value: 5, planRatio: 98, planBy: 'UBND huyện Phú Quí' }),
      '5 · Bằng 98% kế hoạch UBND huyện Phú Quí giao',
    );
  });

  it('reads every spelling of a month, a quarter, several months and a half of a year, and shows it in words', () => {
    for (const [spellings, shown] of PARTS_OF_YEAR) {
      for (const period of spellings.flatMap(withYear)) {
        equal(show({ value: 5, period }), `5 · ${shown}`, period);
        const points = show({ series: `${period}: 5` });
        equal(points.toLowerCase(), `${shown}: 5`.toLowerCase(), period);
      }
    }
    for (const [period, shown] of [
      ['9T2023', '9 tháng năm 2023'],
      ['2023Q4', 'Quý IV/2023'],
      ['2023T12', 'Tháng 12/2023'],
      ['Thg 12/2023', 'Tháng 12/2023'],
      ['2023M12', 'Tháng 12/2023'],
      ['2023H1', '6 tháng đầu năm 2023'],
    ] as const)
      equal(show({ value: 5, period }), `5 · ${shown}`);
    // Without a year, these may be days of the week and districts.
    equal(show({ series: 'T2: 5; T3: 6; CN: 7' }), 'T2: 5 · T3: 6 · CN: 7');
    equal(show({ series: 'Q1: 5; Q3: 6' }), 'Q1: 5 · Q3: 6');
    equal(show({ value: 5, period: 'quý 2.2023' }), '5 · Quý 2/2023');
    equal(show({ value: 5, period: '16-31/12/2023' }), '5 · 16–31/12/2023');
    equal(show({ value: 5, period: '2023 (ước)' }), '5 · Năm 2023 · Số liệu ước tính');
    equal(
      show({ value: 5, period: '2023p' }),
      'không đọc được “2023p” ở thuộc tính “period”; hãy viết sơ bộ 2023',
    );
    equal(show({ value: 5, period: 'Sơ bộ 9T2023' }), '5 · 9 tháng năm 2023 · Số liệu sơ bộ');
  });

  it('refuses a period that is written without its century or with a wrong letter', () => {
    const unread = (text: string, attribute: string, suggestion: string) =>
      `không đọc được “${text}” ở thuộc tính “${attribute}”; hãy viết ${suggestion}`;
    for (const [time, suggestion] of MISSPELLED) {
      equal(show({ value: 5, period: time }), unread(time, 'period', suggestion));
      equal(show({ value: 5, asOf: time }), unread(time, 'as-of', suggestion));
      equal(show({ value: 5, change: `tăng 5% so với ${time}` }), unread(time, 'change', suggestion));
      equal(show({ value: 5, period: suggestion }).startsWith('5 · '), true, suggestion);
    }
    const examples = '2023, tháng 12/2023, quý IV/2023, 31/12/2023';
    for (const time of ['IX/2023', 'T1-T3/2023', 'Q1, Q2/2023', 'H3/2023'])
      equal(show({ value: 5, period: time }), unread(time, 'period', examples));
    equal(show({ series: '2O21: 5; 2022: 6' }), unread('2O21', 'series', '2021'));
    // Names and years of a project are not periods.
    for (const series of [
      'Năm 9: 5; Năm 10: 6',
      'Lớp 10: 5; Lớp 11: 6',
      'A1: 5; H5N1: 6',
      'M1: 5; M2: 6',
      '10l: 5; 20l: 6',
    ])
      equal(show({ series }).startsWith('không đọc được'), false, series);
  });

  it('refuses a time within words if it does not exist, and accepts other numbers there', () => {
    for (const [field, attribute] of [
      ['also', 'also'],
      ['text', 'text'],
      ['label', 'label'],
      ['planBy', 'plan-by'],
      ['rank', 'rank'],
    ] as const)
      for (const [time, reason] of [
        ['30/02/2023', days('2/2023', 28)],
        ['ngày 31 tháng 6', days('6', 30)],
        ['tháng 13/2023', MONTHS],
        ['quý V năm 2023', QUARTERS],
        ['tuần 54/2023', weeks('2023', 52)],
      ] as const) {
        const sentence = show({ value: 5, planRatio: 3, [field]: `kế hoạch đến ${time}` });
        const isRefused = sentence.endsWith(`“${time}” ở thuộc tính “${attribute}” không có thật, ${reason}`);
        equal(isRefused, true, sentence);
      }
    // `tháng 35 hộ` and the like are not times.
    for (const also of [
      'trong tháng 35 hộ thoát nghèo',
      'trong quý 12 dự án',
      'trong tuần 100 ca',
      'cả năm 120 xã',
      'theo Nghị quyết 43/2022/QH15',
      '10/15 xã',
      '9 tháng 2024 có 5 xã',
    ])
      equal(show({ value: 5, also }).toLowerCase(), `5 · ${also}`.toLowerCase());
  });

  it('refuses a day with an hour, but reads a day with midnight, which spreadsheets add', () => {
    equal(
      show({ value: 5, asOf: '31/12/2023 12:00' }),
      'không đọc được “31/12/2023 12:00” ở thuộc tính “as-of”; hãy viết 2023, tháng 12/2023, quý IV/2023, 31/12/2023',
    );
    for (const field of ['period', 'asOf'])
      for (const day of [
        '2023-12-31T23:59:59Z',
        '2023-12-31T12:00:00+07:00',
        '2023-12-31 23:59',
        '2023-12-31T23:59',
        '2023-12-31T07:00',
      ])
        equal(
          show({ value: 5, [field]: day }).startsWith(`không đọc được “${day}”`),
          true,
          `${field}: ${day}`,
        );
    equal(show({ value: 5, asOf: '31/12/2023 00:00:00' }), '5 · Đến ngày 31/12/2023');
    // `17:00:00Z` is midnight of the next day in Vietnam.
    for (const day of ['2023-12-31', '2023-12-31 00:00', '2023-12-30T17:00:00Z', '2023-12-31T00:00:00.000Z'])
      equal(show({ value: 5, asOf: day }), '5 · Đến ngày 31/12/2023', day);
  });
}
