import { toPartOfYear, toPeriodKey } from './period-order.ts';

/** A time as its name gives it: `kỳ 2`, `tuần 2/2024`, `cuối năm 2023`, `vụ hè thu 2022`. */
export interface NamedTime {
  /**
   * What is counted: the words with the space behind them, `kỳ `; or `month`, `quarter`, `months` or `part`; empty for a number alone. Numbers of
   * different things cannot be compared.
   */
  counted: string;
  number: number | undefined;
  year: number | undefined;
}

const YEAR_AT_END = /(?:^|\/| năm | )((?:19|20)\d\d)$/;
/** `kỳ 2`, `khóa thứ 12`, `khóa XIII`, `21`. The numbers of other words, `quận 3`, are not times. */
const COUNTED =
  /^(|(?:năm|ngày|tuần|kỳ|đợt|lần|khóa|khoá|vụ|mùa|giai đoạn|nhiệm kỳ)(?: thứ)? )(\d{1,2}|[ivx]+)$/;
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ');
/** `đầu` in `đầu năm 2023`. */
const PARTS = ['đầu', 'giữa', 'cuối'];
/** The last numbers of a year, behind which the numbers begin again, by what is counted. */
const LAST_NUMBERS: ReadonlyMap<string, readonly number[]> = new Map([
  ['month', [12]],
  ['quarter', [4]],
  ['tuần ', [52, 53]],
]);

/** The time that the name of a period gives. Without a number and a year, nothing is known of the time. */
export function toNamedTime(period: string): NamedTime {
  const partOfYear = toPartOfYear(period);
  if (partOfYear) return { counted: partOfYear.kind, number: partOfYear.number, year: undefined };
  const name = toPeriodKey(period).toLowerCase();
  const [ending = '', yearText] = YEAR_AT_END.exec(name) ?? [];
  const year = yearText === undefined ? undefined : Number(yearText);
  const withoutYear = name.slice(0, name.length - ending.length);
  const part = PARTS.indexOf(withoutYear);
  if (part >= 0) return { counted: 'part', number: part, year };
  const [, counted = '', digits = ''] = COUNTED.exec(withoutYear) ?? [];
  return { counted, number: toNumber(digits), year };
}

/** 12 for `12` and `xii`. */
function toNumber(digits: string): number | undefined {
  const roman = ROMAN.indexOf(digits) + 1;
  return roman || (/^\d/.test(digits) ? Number(digits) : undefined);
}

/**
 * Whether a time is known to be earlier than another one. Without years, January may be later than a December, because it may be in the next
 * year. The same holds for the first quarter and the first week.
 */
export function isEarlier(time: NamedTime, other: NamedTime): boolean {
  if (time.year !== other.year) return isBelow(time.year, other.year);
  if (time.counted !== other.counted || !isBelow(time.number, other.number)) return false;
  const isBehindLast = LAST_NUMBERS.get(time.counted)?.includes(other.number ?? 0) ?? false;
  const mayBeNextYear = time.year === undefined && time.number === 1 && isBehindLast;
  return !mayBeNextYear;
}

function isBelow(first: number | undefined, second: number | undefined): boolean {
  return first !== undefined && second !== undefined && first < second;
}
