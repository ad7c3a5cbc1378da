import { parseNumber } from '../../text/number.ts';

const YEAR = '(?:19|20)\\d\\d';
/** The year of a month or quarter: `/2023`, ` năm 2023`, ` năm nay`. */
const OF_YEAR = `(?:(?:/| năm | )${YEAR}| năm nay)?`;
/** `giai đoạn 2021–2025`. */
const SPAN = `(?:giai đoạn|thời kỳ|nhiệm kỳ) ${YEAR} ?[-–] ?${YEAR}`;
const MONTH = `tháng (?:này|1[0-2]|0?[1-9])${OF_YEAR}`;
const QUARTER = `quý (?:này|IV|I{1,3}|[1-4])${OF_YEAR}`;
/** `6 tháng đầu năm 2024`, `9 tháng 2024`, `9 tháng`. */
const MONTHS = `(?:1[0-2]|0?[1-9]) tháng(?: (?:đầu|cuối))?(?: năm(?: (?:nay|${YEAR}))?| ${YEAR})?`;
/** `năm 2023`, `cả năm nay`. */
const WHOLE_YEAR = `(?:cả )?năm (?:nay|${YEAR})`;
/** `5 năm`, `5 năm qua`. */
const YEARS = '\\d{1,2} năm(?: (?:qua|gần đây))?';
/** `cuối năm`, `đầu nhiệm kỳ 2021`. */
const END_OF_PERIOD = `(?:đầu|cuối|giữa) (?:năm|kỳ|nhiệm kỳ)(?: ${YEAR})?`;
/** The name of a time: one of the patterns above, or `kỳ này`. */
const TIME = `(?:${WHOLE_YEAR}|${MONTH}|${QUARTER}|${MONTHS}|${SPAN}|${YEARS}|kỳ(?: này)?|${END_OF_PERIOD})`;
/** Words in front of the time at which a change begins: `tăng 5% từ năm 2020`. Such a change ends when the period of the figure ends. */
const SINCE = '(?:kể từ|tính từ|từ)';
/** Words in front of the time in which a change happens: `trong năm 2023`. */
const WITHIN = '(?:trong|vào|cho|cho đến|hết|đến hết|tính đến|đến|tới|trước|sau)';
/** The time in which a change happens, which may differ from the period of the figure: `trong năm 2023`, `năm 2025`. */
const OWN_TIME = `(?:${WITHIN} )?${TIME}`;
/** `bình quân mỗi năm`, `hằng năm`. */
const RATE =
  '(?:(?:bình quân|trung bình)(?: (?:mỗi |một |hằng |hàng )?(?:năm|tháng|quý|ngày))?|(?:mỗi|một|hằng|hàng) (?:năm|tháng|quý|ngày))';
/** What else a change depends on: `theo giá so sánh`, `về số dự án`, `nếu loại trừ yếu tố giá`. */
const ASPECT = `(?:theo giá (?:so sánh|hiện hành|thực tế)(?: (?:năm )?${YEAR})?|(?:về|nếu) [\\p{L} ]+)`;

/** Words in front of a time over which a change was averaged or summed up: `bình quân 10 tháng tăng 3,2%`. */
const OVER = '(?:bình quân|trung bình|tính chung|lũy kế|cộng dồn)';
/** A time in front of a verb: `6 tháng đầu năm tăng 5%`. */
const TIME_IN_FRONT = new RegExp(`^(?:${OVER} )?(?:${OWN_TIME}|từ ${TIME} đến ${TIME}),? `, 'iu');
/** Such a time behind a unit, perhaps with a rate: ` trong năm 2023`, ` bình quân mỗi năm giai đoạn 2021–2025`. */
const OWN_TIME_TAIL = new RegExp(`^ (?:${RATE} )?(?:${OWN_TIME}|từ ${TIME} (?:đến|tới) ${TIME})$`, 'iu');
/**
 * What may stand behind a unit: a time, a rate or an aspect from the patterns above; words in brackets, `(10 xã)`; or
 * `, tương đương 10 xã`.
 */
const TAILS: readonly RegExp[] = [
  OWN_TIME_TAIL,
  new RegExp(`^ (?:${SINCE} ${TIME}|${RATE}|${ASPECT})$`, 'iu'),
  /^ \([^()]+\)$/,
  /^,? (?:tương đương|tương ứng|tức|hay) [^()\d]*\d[^()]*$/i,
];
/**
 * The base of a comparison is what the figure is compared with. Without `so với`, only these words are a base and not a time:
 * `tăng 3,52% cùng kỳ`.
 */
const BARE_BASE = /^ ((?:cùng kỳ|(?:năm|tháng|quý|kỳ) trước)(?: [^(),;%]{1,60})?)$/i;
/**
 * The base as the object of a verb such as `vượt` and `gấp`: `vượt 9,5% dự toán năm`, `gấp đôi năm 2022`, `gấp 1,16 lần cả nước`.
 */
const OBJECT =
  /^ ((?:cùng kỳ|kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết|(?:mức )?bình quân|cả nước|toàn quốc|(?:cả|toàn) (?:tỉnh|vùng)|(?:năm|tháng|quý|kỳ) (?:\d|trước|gốc|[IVX]))[^,;%]{0,120})$/i;
/** `với`, perhaps with other accents or one other letter: `vơi`, `voi`, `cới`. */
const NEAR_WITH = /^[vcb]?[oóòỏõọôốồổỗộơớờởỡợ]i(?!\p{L})/iu;
const TIME_WORD = /^ ?(năm|tháng|quý|kỳ|tuần|ngày)(?!\p{L})/iu;
/** The figure of a base, which belongs in the field `previous`: `so với năm 2022 là 80 xã`, `so với năm 2022 (80 xã)`. */
const FIGURE =
  /(?<!\p{L})là \d|\((?!(?:19|20)\d\d\))\d[\d.,]*(?:\)| (?!(?:năm|tháng|quý|ngày)(?!\p{L}))\p{L})/iu;
/** The verb of another comparison within a base: `so với năm 2022 giảm 3 xã`. */
const COMPARISON_VERB = /(?<!\p{L})(tăng|giảm|vượt|gấp)(?!\p{L})/iu;
const NUMBER = /\d+(?:[.,]\d+)*/g;

/** The parts of the words behind a number or a verb. */
export interface Tail {
  /** The words in front of the base or time, such as a unit. */
  unit: string;
  /** A base without `so với`. */
  base?: string;
  /** A time, a rate or other words that are not a base, with the space or comma in front of them: ` trong năm 2023`. */
  words?: string;
  /** Whether the words name the time in which the change happens, which may differ from the period of the figure. */
  hasOwnTime?: boolean;
}

/**
 * Splits a unit from the one thing that may follow it: a base, a time, a rate such as `mỗi năm`, an aspect such as `về số dự án`, words in
 * brackets, or the same change in another unit. If none of these follows, the whole text is the unit.
 *
 * @param hasBase Whether the base was found elsewhere in the comparison, so that no other base may follow.
 * @param takesObject Whether the verb has an object, such as `vượt`.
 */
export function splitTail(text: string, hasBase: boolean, takesObject: boolean): Tail {
  for (const { index } of text.matchAll(/[ ,]/g)) {
    const unit = text.slice(0, index);
    const rest = text.slice(index);
    const [, base] = (takesObject ? OBJECT : BARE_BASE).exec(rest) ?? [];
    if (!hasBase && base && isBase(base)) return { unit, base };
    const isTail = TAILS.some((pattern) => pattern.test(rest)) && areNumbersVietnamese(rest);
    if (isTail) return { unit, words: rest, hasOwnTime: OWN_TIME_TAIL.test(rest) };
  }
  return { unit: text };
}

/** The time at the start of a text, with the space behind it: `6 tháng đầu năm `. */
export function findTimeInFront(text: string): string | undefined {
  return TIME_IN_FRONT.exec(text)?.[0];
}

/** Whether a text begins with a word of time, `tháng`. A number in front of the text may then be part of a time: `9 tháng`. */
export function beginsWithTime(text: string): boolean {
  return TIME_WORD.test(text);
}

/** Whether a text can be a base, such as `cùng kỳ`. */
export function isBase(text: string): boolean {
  // `năm 2022 giảm 3 xã` is another comparison, and `năm 2022 là 5%` is another figure.
  const hasComparison = COMPARISON_VERB.test(text) && /\d/.test(text);
  const hasFigure = text.includes('%') || FIGURE.test(text);
  // The base is missing in `tăng 5% so với`, and `với` is misspelled in `tăng 5% so vơi năm 2022`.
  const isMissing = text === '' || NEAR_WITH.test(text);
  return !hasComparison && !hasFigure && !isMissing;
}

/** Whether each number of a text is in Vietnamese notation, or is a month or day with a zero: `tháng 06`. */
export function areNumbersVietnamese(text: string): boolean {
  return [...text.matchAll(NUMBER)].every(([number]) => parseNumber(number) ?? /^0\d$/.test(number));
}
