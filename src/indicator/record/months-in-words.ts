/** The numbers of months in words. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['giêng', 1],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
  ['chạp', 12],
]);
/** A pattern of these words without `năm`, five, which is also the word for a year. */
const NUMBER = '(?:mười một|mười hai|giêng|một|hai|ba|tư|bốn|sáu|bảy|tám|chín|mười|chạp)';
/** `Tám tháng đầu năm`, `Mười một tháng`. `Năm` is five only in `Năm tháng đầu năm`, because `Năm tháng` alone may be a year and a month. */
const COUNT_OF_MONTHS = new RegExp(`^(?:${NUMBER}|năm(?= tháng đầu năm))(?= tháng(?!\\p{L}))`, 'iu');
/** The number of `tháng Tám` and of `tháng Năm năm 2023`. In `tháng năm 2023`, `năm` means the year, so the month has no number. */
const NUMBER_OF_MONTH = new RegExp(`(?<=^tháng )(?:${NUMBER}|năm(?= năm))(?!\\p{L})`, 'iu');

/** A period with the number of its month or months in digits: `8 tháng đầu năm` for `Tám tháng đầu năm`, `tháng 8` for `tháng Tám`. */
export function writeMonthsInDigits(period: string): string {
  return period.replace(COUNT_OF_MONTHS, toDigits).replace(NUMBER_OF_MONTH, toDigits);
}

function toDigits(word: string): string {
  return String(NUMBERS.get(word.toLowerCase()) ?? word);
}
