import fc from 'fast-check';
import { formatDate, formatVietnamTime, withoutMilliseconds } from '../../src/text/date.ts';
import { parseDate } from '../../src/text/parse-date.ts';
import type { Runner } from './text-contract.ts';

const DAY = '2024-03-07';
const MOMENT = '2024-03-07T09:36:00+07:00';

export function parseDateContract({ it, equal }: Runner): void {
  it('parseDate reads days as portals print them', () => {
    const days = [
      '07/03/2024',
      '7/3/2024',
      '(07/03/2024)',
      '07-03-2024',
      '07.03.2024',
      'T5, 07/03/2024',
      'CN 07/03/2024',
      'thứ năm, 07/03/2024',
      'Thứ 5 07/03/2024',
      'Thu\u031b\u0301 Na\u0306m, 07/03/2024',
      'Chủ Nhật, 07/03/2024',
      'ngày 7 tháng 3 năm 2024',
      '7 Tháng 3, 2024',
      '07 tháng 03 2024',
      'ngày\n 07/03/2024',
      '2024-03-07',
      '7 Mar 2024',
      '07-Mar-24',
      'Thursday, 7 March 2024',
      '– 07/03/2024 |',
    ];
    for (const text of days) equal(parseDate(text), DAY, text);
    equal(parseDate('29/02/2024'), '2024-02-29');
  });

  it('parseDate reads every English month and weekday', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    months.forEach((name, index) => {
      equal(parseDate(`07 ${name} 2024`), `2024-${String(index + 1).padStart(2, '0')}-07`, name);
    });
    for (const name of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
      equal(parseDate(`${name}, 07 Mar 2024`), DAY, name);
  });

  it('parseDate reads every Vietnamese weekday', () => {
    const names = [
      'Chủ nhật',
      'Thứ Hai',
      'Thứ Ba',
      'Thứ Tư',
      'Thứ Năm',
      'Thứ Sáu',
      'Thứ Bảy',
      'Thứ 2',
      'Thứ 7',
    ];
    for (const name of [...names, 'T2', 'T7', 'CN']) equal(parseDate(`${name}, 07/03/2024`), DAY, name);
  });

  it('parseDate reads moments as portals print them, in Viet Nam time', () => {
    const moments = [
      'Thứ Năm, 07/03/2024 09:36',
      'thứ năm, ngày 7/3/2024, 09:36',
      'Thứ 5, ngày 07/03/2024 lúc 9h36',
      '07/03/2024 - 09:36',
      '07/03/2024 | 09:36 (GMT+7)',
      '09:36 07/03/2024',
      '09h36, 07-03-2024',
      '07.03.2024 9:36:00 SA',
      '7 tháng 3 năm 2024 9 giờ 36 phút',
      '2024-03-07 09:36',
      '07 March 2024 09:36:00',
      '2024-03-07T09:36:00+07:00',
      '2024-03-07T02:36:00Z',
      '2024-03-07T02:36:00.123Z',
      '2024-03-07 02:36:00,5 UTC',
      'Thu, 07 Mar 2024 02:36:00 GMT',
      'Thu, 7 Mar 2024 09:36:00 +0700',
      // Weekdays in other languages (here German, Dutch, French and Spanish) are skipped, because the day is enough.
      'Do, 07 Mar 2024 09:36:00 +0700',
      'do,7 Mar 24 09:36',
      'jeu., 07 Mar 2024 09:36:00',
      'mié, 07 Mar 2024 09:36:00',
      // JavaScript and Go write the name of the time zone after the offset.
      'Thu Mar 07 2024 02:36:00 GMT+0000 (Coordinated Universal Time)',
      'Thu Mar 07 2024 03:36:00 GMT+0100 (Mitteleuropäische Normalzeit)',
      '2024-03-07 09:36:00.364419679 +0700 +07',
      '2024-03-07 02:36:00 +0000 UTC',
      '2024-03-07 03:36:00 +0100 CET',
      '07/03/2024 09:36 ICT',
      '07/03/2024 02:36 UT',
      '07/03/2024 15:06 UTC+12:30',
      '06/03/2024 21:36 -0500',
      '06/03/2024 23:06 GMT-3:30',
      'Wed, 06 Mar 24 21:36 EST',
      '06/03/2024 22:36 EDT',
      '06/03/2024 20:36 CST',
      '06/03/2024 21:36 CDT',
      '06/03/2024 19:36 MST',
      '06/03/2024 20:36 MDT',
      '06/03/2024 18:36 PST',
      '06/03/2024 19:36 PDT',
    ];
    for (const text of moments) equal(parseDate(text), MOMENT, text);
    equal(parseDate('07/03/2024 09:36:59'), '2024-03-07T09:36:59+07:00');
  });

  it('parseDate reads the 12-hour clock of Windows in Vietnamese', () => {
    equal(parseDate('07/03/2024 12:05:00 SA'), '2024-03-07T00:05:00+07:00');
    equal(parseDate('07/03/2024 1:05 SA'), '2024-03-07T01:05:00+07:00');
    equal(parseDate('07/03/2024 12:05 CH'), '2024-03-07T12:05:00+07:00');
    equal(parseDate('07/03/2024 1:05 CH'), '2024-03-07T13:05:00+07:00');
  });

  it('parseDate completes years of two digits in English dates only', () => {
    equal(parseDate('07 Mar 49'), '2049-03-07');
    equal(parseDate('07 Mar 50'), '1950-03-07');
    equal(parseDate('07/03/24'), undefined);
  });

  it('parseDate returns nothing for days and times that do not exist', () => {
    const impossible = [
      '29/02/2023',
      '32/01/2024',
      '0/1/2024',
      '03/25/2024', // The day comes first.
      '03/25/2024 21:36',
      '13/13/2024 9:36 PM',
      '2/30/2024 9:36 PM',
      '2024-13-01',
      '2024-00-07',
      '31/12/0999',
      '07/03/0050',
      '07/03/2024 25:00',
      '07/03/2024 24:00',
      '07/03/2024 09:60',
      '07/03/2024 09:36:60',
      '07/03/2024 13:00 CH',
      '07/03/2024 0:30 SA',
    ];
    for (const text of impossible) equal(parseDate(text), undefined, text);
  });

  it('parseDate returns nothing for text that is not a date, that has more than a date, or that may mean another date', () => {
    const rejected = [
      '',
      'hôm nay',
      '07/03',
      '09:36',
      '07/03-2024',
      '07/03/2024 và 08/03/2024',
      'Cập nhật 07/03/2024',
      '3/7/2024 9:36:00 AM',
      '3/7/2024 9:36 PM',
      '07/03/2024 GMT',
      'Hạn, 07/03/2024',
      '07 Mar 2024 09:36 (Pacific Time)',
      '07/03/2024 09:36 +0700 (đã hoãn 2 lần)',
      '07/03/2024 09:36 +0700 hoãn',
      '107/03/2024',
      '07/03/20245',
    ];
    for (const text of rejected) equal(parseDate(text), undefined, text);
  });

  it('parseDate reads every moment that formatVietnamTime, formatDate or toUTCString writes', () => {
    const moments = fc.integer({ min: Date.UTC(1000, 0, 2) / 1000, max: Date.UTC(9999, 11, 30) / 1000 });
    fc.assert(
      fc.property(moments, (seconds) => {
        const iso = withoutMilliseconds(formatVietnamTime(seconds * 1000));
        equal(Date.parse(iso), seconds * 1000);
        equal(parseDate(iso), iso);
        const withoutSeconds = iso.replace(/:\d\d\+/, ':00+'); // formatDate writes no seconds.
        equal(parseDate(formatDate(iso, 'vi')), withoutSeconds);
        equal(parseDate(new Date(seconds * 1000).toUTCString()), iso);
      }),
    );
  });

  it('parseDate never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseDate(text);
      }),
    );
  });
}
