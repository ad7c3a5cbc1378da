import { toVietnamTime } from './date.ts';

/** Dates as portals and feeds write them. The day goes before the month: no portal of Viet Nam means 3 July by `3/7`. */
const DAYS = [
  /(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)t?/,
  /(?<day>\d\d?)([/.-])(?<month>\d\d?)\2(?<year>\d{4})/,
  /(?<day>\d\d?) tháng (?<month>\d\d?),? (?:năm )?(?<year>\d{4})/,
  /(?<day>\d\d?)[ -](?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -](?<year>\d{4}|\d\d)\b/,
];
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const TIME =
  /(?<hour>\d\d?)(?:[:h]| giờ )(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?(?: phút)?(?: ?(?<half>sa|ch)\b)?/;
const ZONE =
  /(?:gmt|utc)? ?(?<sign>[+-])(?<hours>\d\d?):?(?<minutes>\d\d)?|\b(?<name>z|utc?|gmt|ict|[ecmp][sd]t)\b/;
const WEEKDAY =
  /\b(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|t[2-7]|cn)\b|chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])/;

/**
 * Reads a date as Vietnamese portals print it (`Thứ Năm, 07/03/2024 09:36`, `07/03/2024 - 09:36`, `ngày 7 tháng 3 năm 2024`), as RFC
 * 3339 or as RFC 822. Strictly: a day that does not exist, a word that does not belong there, or a clock of 12 hours in English, with
 * which American portals put the month first, is no date.
 *
 * @returns RFC 3339 in the time of Viet Nam, `2024-03-07T09:36:00+07:00`, or the day alone where no time is told. Where no zone is
 *   told, it is Viet Nam's. `undefined` for what is no date.
 */
export function parseDate(text: string): string | undefined {
  let rest = ` ${text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')} `;
  const take = (pattern: RegExp) => {
    const found = pattern.exec(rest);
    if (found) rest = rest.replace(pattern, ' ');
    return found?.groups;
  };

  let date: Record<string, string> | undefined;
  for (const pattern of DAYS) date ??= take(pattern);
  const time = take(TIME);
  const zone = time && take(ZONE);
  take(WEEKDAY);
  take(/ ngày /);
  take(/ lúc /);
  if (!date || /[^\s,|()–-]/.test(rest)) return undefined;

  const month = date['name'] ? MONTHS.indexOf(date['name']) / 3 : Number(date['month']) - 1;
  const day = Number(date['day']);
  let year = Number(date['year']);
  if (year < 100) year += year < 50 ? 2000 : 1900; // RFC 2822, section 4.3
  const midnight = new Date(Date.UTC(year, month, day));
  if (midnight.getUTCDate() !== day || midnight.getUTCMonth() !== month || year < 1000) return undefined;
  if (!time) return midnight.toISOString().slice(0, 10);

  const half = time['half'];
  let hour = Number(time['hour']);
  if (half && (hour < 1 || hour > 12)) return undefined;
  if (half) hour = (hour % 12) + (half === 'ch' ? 12 : 0);
  const minute = Number(time['minute']);
  const second = Number(time['second'] ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const moment = midnight.getTime() + ((hour * 60 + minute - toOffset(zone)) * 60 + second) * 1000;
  return toVietnamTime(moment).replace('.000', '');
}

/** Minutes that a zone is ahead of UTC. */
function toOffset({ sign, hours, minutes = '0', name }: Record<string, string> = {}): number {
  if (sign) return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  if (!name || name === 'ict') return 7 * 60;
  const american = 'ecmp'.indexOf(name[0]!);
  return american < 0 ? 0 : (Number(name[1] === 'd') - 5 - american) * 60;
}
