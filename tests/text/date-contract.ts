import {
  formatAgo,
  formatDate,
  formatDay,
  formatTime,
  formatTimeAndDay,
  formatVietnamTime,
  toVietnamTime,
  withoutMilliseconds,
} from '../../src/text/date.ts';
import type { Runner } from './text-contract.ts';

export function dateContract({ it, equal }: Runner): void {
  it('formatDay writes the day as portals do, and names the month in English', () => {
    equal(formatDay('2024-03-07', 'vi'), '07/03/2024');
    equal(formatDay('2024-03-07', 'en'), '7 March 2024');
  });

  it('formatDay keeps the day as written, whatever its zone', () => {
    equal(formatDay('2026-12-31T23:59:59+07:00', 'vi'), '31/12/2026');
    equal(formatDay('2026-12-31T23:59:59+07:00', 'en'), '31 December 2026');
    equal(formatDay('2026-12-31T00:30:00-11:00', 'en'), '31 December 2026');
  });

  it('formatTime returns hour and minute, or nothing for a day', () => {
    equal(formatTime('2024-03-07T09:36:00+07:00'), '09:36');
    equal(formatTime('2024-03-07'), '');
  });

  it('formatTimeAndDay puts the time before the day', () => {
    equal(formatTimeAndDay('2024-03-07T09:36:00+07:00', 'vi'), '09:36, 07/03/2024');
    equal(formatTimeAndDay('2024-03-07T09:36:00+07:00', 'en'), '09:36, 7 March 2024');
  });

  it('formatDate adds the weekday, and the time if there is one', () => {
    equal(formatDate('2024-03-07T09:36:00+07:00', 'vi'), 'Thứ Năm, 07/03/2024 09:36');
    equal(formatDate('2024-03-07T09:36:00+07:00', 'en'), 'Thursday, 7 March 2024 09:36');
    const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
    const english = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    // 22/11/2026 is a Sunday.
    for (let day = 0; day < 7; day++) {
      const iso = `2026-11-${String(22 + day)}`;
      equal(formatDate(iso, 'vi'), `${weekdays[day]!}, ${String(22 + day)}/11/2026`);
      equal(formatDate(iso, 'en'), `${english[day]!}, ${String(22 + day)} November 2026`);
    }
  });

  it('formatAgo says how long ago a moment of the last 24 hours was', () => {
    const now = Date.parse('2026-11-24T12:00:00+07:00');
    equal(formatAgo('2026-11-24T12:00:00+07:00', now, 'vi'), 'vừa xong');
    equal(formatAgo('2026-11-24T11:59:30+07:00', now, 'vi'), 'vừa xong');
    equal(formatAgo('2026-11-24T11:55:00+07:00', now, 'vi'), '5 phút trước');
    equal(formatAgo('2026-11-24T11:00:01+07:00', now, 'vi'), '59 phút trước');
    equal(formatAgo('2026-11-24T11:00:00+07:00', now, 'vi'), '1 giờ trước');
    equal(formatAgo('2026-11-23T12:00:01+07:00', now, 'vi'), '23 giờ trước');
    equal(formatAgo('2026-11-24T11:59:30+07:00', now, 'en'), 'just now');
    equal(formatAgo('2026-11-24T11:59:00+07:00', now, 'en'), '1 minute ago');
    equal(formatAgo('2026-11-24T11:58:00+07:00', now, 'en'), '2 minutes ago');
    equal(formatAgo('2026-11-24T11:00:00+07:00', now, 'en'), '1 hour ago');
    equal(formatAgo('2026-11-24T07:00:00+07:00', now, 'en'), '5 hours ago');
  });

  it('formatAgo returns nothing for older or future moments, days and other text', () => {
    const now = Date.parse('2026-11-24T12:00:00+07:00');
    equal(formatAgo('2026-11-23T12:00:00+07:00', now, 'vi'), undefined);
    equal(formatAgo('2026-11-24T12:00:01+07:00', now, 'vi'), undefined);
    equal(formatAgo('2026-11-24', now, 'vi'), undefined);
    equal(formatAgo('hôm nay, 24/11/2026', now, 'vi'), undefined);
  });

  it('toVietnamTime converts a moment to Viet Nam time', () => {
    equal(toVietnamTime('2024-03-07T02:36:00Z'), '2024-03-07T09:36:00+07:00');
    equal(toVietnamTime('2024-03-06T21:36:05-05:00'), '2024-03-07T09:36:05+07:00');
    equal(toVietnamTime('2024-03-07T02:36:00.123Z'), '2024-03-07T09:36:00+07:00');
    equal(toVietnamTime('2024-12-31T17:00Z'), '2025-01-01T00:00:00+07:00');
  });

  it('toVietnamTime takes a time without a zone as Viet Nam time, and keeps a day as it is', () => {
    equal(toVietnamTime(' 2024-03-07 09:36 '), '2024-03-07T09:36:00+07:00');
    equal(toVietnamTime('2024-03-07T09:36:05'), '2024-03-07T09:36:05+07:00');
    equal(toVietnamTime('2024-03-07'), '2024-03-07');
    equal(toVietnamTime('2024-02-29'), '2024-02-29');
  });

  it('toVietnamTime returns nothing for other text and for days and times that do not exist', () => {
    const rejected = [
      '',
      '07/03/2024',
      '2024-03',
      '2024-03-07T',
      '2024-03-07Z',
      '2024-03-07T09',
      'x2024-03-07',
      '2024-03-07x',
      '2024-02-30',
      '2023-02-29T09:36:00Z',
      '2024-04-31',
      '2024-13-01',
      '2024-03-07T25:00:00Z',
      '2024-03-07T09:61',
    ];
    for (const text of rejected) equal(toVietnamTime(text), undefined, text);
    equal(toVietnamTime(null), undefined);
    equal(toVietnamTime(undefined), undefined);
  });

  it('formatVietnamTime formats a moment 7 hours ahead of UTC', () => {
    equal(formatVietnamTime(Date.UTC(2024, 11, 31, 17)), '2025-01-01T00:00:00.000+07:00');
  });

  it('withoutMilliseconds removes only the fraction of the second', () => {
    equal(withoutMilliseconds('2026-11-23T22:31:05.123+07:00'), '2026-11-23T22:31:05+07:00');
    equal(withoutMilliseconds('2026-11-23T22:31:05+07:00'), '2026-11-23T22:31:05+07:00');
  });
}
