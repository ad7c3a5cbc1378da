import fc from 'fast-check';
import { formatAgo, formatDate, formatDay, formatTime, toVietnamTime } from '../../src/text/date.ts';
import { isFileName } from '../../src/text/file-name.ts';
import { formatCount, formatNumber, parseNumber } from '../../src/text/number.ts';
import { parseDate } from '../../src/text/parse-date.ts';
import { capitalize, formatList, tidy } from '../../src/text/sentence.ts';

/** What a test needs of whatever runs it, in Node and in browsers. */
export interface Runner {
  it: (name: string, test: () => void) => void;
  equal: (actual: unknown, expected: unknown, message?: string) => void;
}

/** Every expectation of `text/`: the same wherever it runs. */
export function textContract({ it, equal }: Runner): void {
  const table = <T>(format: (input: T) => unknown, rows: readonly (readonly [T, unknown])[]) => {
    for (const [input, expected] of rows) equal(format(input), expected, JSON.stringify(input));
  };

  it('groups thousands with dots, in English with commas', () => {
    table(
      (value: number) => formatCount(value, 'vi'),
      [
        [0, '0'],
        [999, '999'],
        [1200, '1.200'],
        [4_798_809, '4.798.809'],
        [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991'],
      ],
    );
    equal(formatCount(1_234_567, 'en'), '1,234,567');
  });

  it('writes decimals after a comma, as many as were quoted', () => {
    equal(formatNumber(12.02, 'vi'), '12,02');
    equal(formatNumber(128, 'vi', 2), '128,00');
    equal(formatNumber(-1200.5, 'vi', 1), '-1.200,5');
    equal(formatNumber(39.82, 'en'), '39.82');
    equal(formatNumber(1e21, 'vi'), '1.000.000.000.000.000.000.000');
    equal(formatNumber(1.5e-7, 'vi'), '0,00000015');
  });

  it('reads Vietnamese numbers strictly', () => {
    table(parseNumber, [
      ['1.200', { value: 1200, decimals: 0 }],
      ['1200', { value: 1200, decimals: 0 }],
      ['12,02', { value: 12.02, decimals: 2 }],
      [' 7,70 ', { value: 7.7, decimals: 2 }],
      ['−4.798.809,5', { value: -4_798_809.5, decimals: 1 }],
      ...[
        '',
        '12.02',
        '1.20',
        '1,200.5',
        '1.200.00',
        '.5',
        ',5',
        '5,',
        '1e3',
        '12 tỷ',
        'NaN',
        '0x10',
        '1 200',
        '1.2000',
      ].map((text) => [text, undefined] as const),
    ]);
  });

  it('reads back every finite number that it writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        equal(parseNumber(formatNumber(value, 'vi'))?.value, value === 0 ? 0 : value);
      }),
    );
  });

  it('writes dates as portals do', () => {
    equal(formatDay('2024-03-07', 'vi'), '07/03/2024');
    equal(formatDay('2024-03-07', 'en'), '7 March 2024');
    equal(formatDay('2026-12-31T23:59:59+07:00', 'en'), '31 December 2026');
    equal(formatTime('2024-03-07T09:36:00+07:00'), '09:36');
    equal(formatDate('2024-03-07T09:36:00+07:00', 'vi'), 'Thứ Năm, 07/03/2024 09:36');
    equal(formatDate('2026-11-22', 'vi'), 'Chủ nhật, 22/11/2026');
    equal(formatDate('2024-03-07T09:36:00+07:00', 'en'), 'Thursday, 7 March 2024 09:36');
    equal(formatDate('2024-03-05', 'en'), 'Tuesday, 5 March 2024');
    equal(toVietnamTime(Date.UTC(2024, 11, 31, 17)), '2025-01-01T00:00:00.000+07:00');
  });

  it('says how long ago, for a day and no longer', () => {
    const now = Date.parse('2026-11-24T12:00:00+07:00');
    table(
      (iso: string) => formatAgo(iso, now, 'vi'),
      [
        ['2026-11-24T11:59:30+07:00', 'vừa xong'],
        ['2026-11-24T11:55:00+07:00', '5 phút trước'],
        ['2026-11-24T11:00:00+07:00', '1 giờ trước'],
        ['2026-11-23T12:00:01+07:00', '23 giờ trước'],
        ['2026-11-23T12:00:00+07:00', undefined],
        ['2026-11-24T12:00:01+07:00', undefined],
        ['2026-11-24', undefined],
      ],
    );
    equal(formatAgo('2026-11-24T11:59:00+07:00', now, 'en'), '1 minute ago');
    equal(formatAgo('2026-11-24T07:00:00+07:00', now, 'en'), '5 hours ago');
  });

  it('reads dates as portals print them', () => {
    const NINE = '2024-03-07T09:36:00+07:00';
    table(parseDate, [
      ['Thứ Năm, 07/03/2024 09:36', NINE],
      ['thứ năm, ngày 7/3/2024, 09:36', NINE],
      ['Thứ 5, ngày 07/03/2024 lúc 9h36', NINE],
      ['07/03/2024 - 09:36', NINE],
      ['07/03/2024 | 09:36 (GMT+7)', NINE],
      ['09:36 07/03/2024', NINE],
      ['09h36, 07-03-2024', NINE],
      ['07.03.2024 9:36:00 SA', NINE],
      ['07/03/2024 12:05:00 SA', '2024-03-07T00:05:00+07:00'],
      ['07/03/2024 1:05 CH', '2024-03-07T13:05:00+07:00'],
      ['(24/08/2022)', '2022-08-24'],
      ['T5, 07/03/2024', '2024-03-07'],
      ['Chu\u0309 nha\u0323\u0302t, 03/03/2024', '2024-03-03'],
      ['ngày 7 tháng 3 năm 2024', '2024-03-07'],
      ['7 Tháng 3, 2024', '2024-03-07'],
      ['7 tháng 3 năm 2024 9 giờ 36 phút', NINE],
      ['2024-03-07T09:36:00+07:00', NINE],
      ['2024-03-07T02:36:00Z', NINE],
      ['2024-03-07T02:36:00.123Z', NINE],
      ['2024-03-07 09:36', NINE],
      ['2024-03-07', '2024-03-07'],
      ['Thu, 07 Mar 2024 02:36:00 GMT', NINE],
      ['Thu, 7 Mar 2024 09:36:00 +0700', NINE],
      ['Wed, 06 Mar 24 21:36 EST', NINE],
      ['07 March 2024 09:36:00', NINE],
      ['29/02/2024', '2024-02-29'],
      ...[
        '',
        'hôm nay',
        '29/02/2023',
        '32/01/2024',
        '03/25/2024',
        '3/7/2024 9:36:00 AM',
        '07/03/24',
        '2024-13-01',
      ].map((text) => [text, undefined] as const),
      ...[
        '07/03/2024 25:00',
        '07/03/2024 09:60',
        '07/03',
        '07/03/2024 và 08/03/2024',
        '13:00 CH 07/03/2024',
      ].map((text) => [text, undefined] as const),
    ]);
  });

  it('reads back every moment that it writes', () => {
    const moments = fc.integer({ min: Date.UTC(1000, 0, 2) / 1000, max: Date.UTC(9999, 11, 30) / 1000 });
    fc.assert(
      fc.property(moments, (seconds) => {
        const iso = toVietnamTime(seconds * 1000).replace('.000', '');
        equal(Date.parse(iso), seconds * 1000);
        equal(parseDate(iso), iso);
        equal(parseDate(formatDate(iso, 'vi')), iso.replace(/:\d\d\+/, ':00+'));
        equal(parseDate(new Date(seconds * 1000).toUTCString()), iso);
      }),
    );
  });

  it('never throws at a text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => [parseDate(text), parseNumber(text), tidy(text)].length > 0,
      ),
    );
  });

  it('tidies text without moving a tone mark', () => {
    table(tidy, [
      ['  Lào\n\t Cai ', 'Lào Cai'],
      ['\u00a0\u00a0\u00a0Nguồn: A - B, Báo C\u00a0\u00a0', 'Nguồn: A - B, Báo C'],
      ['62\u00a0xã', '62\u00a0xã'],
      ['a\u00a0\u00a0b', 'a b'],
      ['ho\u0300a', 'hòa'],
      ['hoà', 'hoà'],
      ['\ufeffMới\u200b', 'Mới'],
      ['\u00a0', ''],
    ]);
  });

  it('capitalizes what begins a line, and lists with "và"', () => {
    equal(capitalize('vừa xong'), 'Vừa xong');
    equal(capitalize('ảnh 4'), 'Ảnh 4');
    equal(capitalize('đầu tư'), 'Đầu tư');
    equal(capitalize('5 phút'), '5 phút');
    equal(formatList([], 'vi'), '');
    equal(formatList(['A'], 'vi'), 'A');
    equal(formatList(['A', 'B'], 'vi'), 'A và B');
    equal(formatList(['A', 'B', 'C'], 'en'), 'A, B and C');
  });

  it('knows the name of a file from a description', () => {
    for (const name of [
      '20240307113912__MG_0265.JPG',
      'Thiết kế chưa có tên.jpg',
      'Thiê\u0301t kê\u0301 chưa co\u0301 tên',
      'mtqg 3.jpg',
      'IMG_0265',
      'DSC01234',
      'z5212345678901',
      'Screenshot (12)',
      '',
      'ảnh 1',
      'hoi-nghi_2024',
      'picture 2',
      'Screen Shot 2024-03-07',
      'no name',
      'z5212345678901 (1)',
      'PXL_20240307 (2)',
      'P1 (2)',
      'Ảnh chụp màn hình_2',
    ])
      equal(isFileName(name), true, name);
    for (const description of [
      'Toàn cảnh hội nghị',
      'Xã Bản Hồ đón bằng công nhận đạt chuẩn nông thôn mới năm 2023',
      'Ảnh chụp từ trên cao',
      'Lễ trao giải 2024',
      'Cầu',
    ])
      equal(isFileName(description), false, description);
  });
}
