import { parseDay } from './parse-day.ts';

/** The times within a text that are checked. `tháng 13/2023`, `tháng 13 năm 2023`: */
const MONTH_IN_WORDS = /(?<!\p{L})tháng (\d+)/giu;
/** `quý V/2023`, `quý 5/2023`. */
const QUARTER_IN_WORDS = /(?<!\p{L})quý ([ivx]+|\d+)(?!\p{L})/giu;
/** `31/02/2023`, `2023/02/31`. */
const DAY_IN_WORDS =
  /(?<![\d/.-])\d\d?([/.-])\d\d?\1\d{4}(?!\d)|(?<![\d/.-])\d{4}([/.-])\d\d?\2\d\d?(?![\d/.-])/g;
/** `13/2023`. */
const MONTH_AND_YEAR = /(?<![\d/.-])(\d\d?)\/\d{4}(?!\d)/g;
/** `2025-2021`. */
const YEARS = /(?<!\d)(\d{4}) ?[-–—] ?(\d{4})(?!\d)/g;
const DAY = /^(\d+)[/.-](\d+)[/.-](\d+)$/;
const QUARTERS = ['i', 'ii', 'iii', 'iv', '1', '2', '3', '4', '01', '02', '03', '04'];

/** Why a time does not exist: the last day of its month, or that months and quarters end before it, or years in the wrong order. */
export type ImpossibleTime =
  { kind: 'day'; month: number; year: number; days: number } | { kind: 'month' | 'quarter' | 'years' };

/** The first time of a text that does not exist, such as `31/6/2023`; `undefined` if all its times exist. */
export function findImpossibleTime(text: string): ImpossibleTime | undefined {
  for (const [day] of text.matchAll(DAY_IN_WORDS)) {
    if (parseDay(day) === undefined) return toImpossibleDay(day);
  }
  const months = [...text.matchAll(MONTH_IN_WORDS), ...text.matchAll(MONTH_AND_YEAR)];
  const areMonthsReal = months.every(([, month]) => isMonth(Number(month)));
  if (!areMonthsReal) return { kind: 'month' };
  const quarters = [...text.matchAll(QUARTER_IN_WORDS)];
  const areQuartersReal = quarters.every(([, quarter = '']) => QUARTERS.includes(quarter.toLowerCase()));
  if (!areQuartersReal) return { kind: 'quarter' };
  const areYearsInOrder = [...text.matchAll(YEARS)].every(([, first = '', last = '']) => first <= last);
  return areYearsInOrder ? undefined : { kind: 'years' };
}

/** The days that the month of a day has, or that there is no such month, as in `12/31/2023`. */
function toImpossibleDay(text: string): ImpossibleTime {
  const [first = 0, month = 0, last = 0] = (DAY.exec(text) ?? []).slice(1).map(Number);
  const year = Math.max(first, last);
  if (!isMonth(month)) return { kind: 'month' };
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { kind: 'day', month, year, days };
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

/** Why a time does not exist, and how to write one. */
export function impossibleInVietnamese(text: string): string {
  const reason = findImpossibleTime(text);
  if (reason?.kind === 'day') {
    return `vì tháng ${reason.month}/${reason.year} có ${reason.days} ngày; hãy sửa ngày`;
  }
  if (reason?.kind === 'quarter') return 'vì một năm có 4 quý; hãy viết như quý IV/2023';
  if (reason?.kind === 'years') return 'vì năm đầu lớn hơn năm cuối; hãy viết như 2021–2025';
  return 'vì một năm có 12 tháng; hãy viết như 31/12/2023 hoặc tháng 12/2023';
}

export function impossibleInEnglish(text: string): string {
  const reason = findImpossibleTime(text);
  if (reason?.kind === 'day') {
    return `because ${reason.month}/${reason.year} has ${reason.days} days; correct the day`;
  }
  if (reason?.kind === 'quarter') return 'because a year has 4 quarters; write it like quý IV/2023';
  if (reason?.kind === 'years')
    return 'because the first year is after the last one; write it like 2021–2025';
  return 'because a year has 12 months; write it like 31/12/2023 or tháng 12/2023';
}
