const DAY = String.raw`\d\d?\/(?:0?[1-9]|1[0-2])`;
const YEAR = String.raw`(?:19|20)\d\d`;
const TO = '(?:đến|tới|to)(?: hết)?(?: ngày)?';

/** Times with a dash or a slash between two numbers, or from one day to another. */
const TIMES = [
  // `tháng 12-2023`, `quý 4 - 2023`
  String.raw`(?<!\p{L})(?:tháng|quý|kỳ|tuần|đợt|vụ) \d{1,2} ?[-–—] ?${YEAR}`,
  // `năm học 2022/2023`, `nhiệm kỳ 2020/2025`
  String.raw`(?<!\p{L})(?:năm|học|khóa|khoá|vụ|mùa|kỳ|đoạn) ${YEAR} ?\/ ?${YEAR}`,
  // `2020/2025` without a unit behind it
  String.raw`(?<![\d/.,–-])${YEAR}\/${YEAR}(?=$|[:;,)]| là )`,
  // `1/1 đến 30/6/2023`, `1/1-30/6/2023`
  String.raw`(?<![\d/.,])${DAY} ?(?:${TO}|[-–—]) ?${DAY}\/${YEAR}`,
  // `từ 1/10 đến 31/12`, `từ ngày 1/10 đến ngày 31/12`
  String.raw`(?<!\p{L})(?:từ|ngày) ${DAY} ${TO} ${DAY}(?=$|[,;)])`,
];
const TIME = new RegExp(`(${TIMES.map((time) => String.raw`${time}(?![\d/])`).join('|')})`, 'giu');

/**
 * Applies a function to every part of a text that is not a time. The times stay as they are, because the sign in `tháng 12-2023` and
 * `năm học 2022/2023` does not stand between two figures.
 */
export function mapBetweenTimes(text: string, map: (part: string) => string): string {
  // The group in the pattern makes `split` return the times too, at the odd indexes.
  const parts = text.split(TIME);
  return parts.map((part, index) => (index % 2 === 0 ? map(part) : part)).join('');
}
