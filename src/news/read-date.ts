import { isText } from '../shared/node-types.ts';
import { createText } from '../shared/page-document.ts';
import { readVisibleText } from '../shared/visible-text.ts';
import { hasLetterOrDigit } from '../text/letter.ts';
import { parseDate } from '../text/parse-date.ts';
import { isInSentence } from './is-in-sentence.ts';
import { isOneDate } from './is-one-date.ts';
import { hasContent, type Line, linesWith, type Piece, textOfLine, textOfLines } from './visible-pieces.ts';

/** A date as the page prints it. */
export interface PrintedDate {
  /** RFC 3339, or the printed text if that cannot be read as a date. */
  datetime: string;
  text: string;
}

/** The date of an article and what is left of its lines. */
export interface LinesWithoutDate {
  date: PrintedDate | undefined;
  /** Texts that count readers or comments: `Đã xem: 1.024`. */
  counters: readonly Piece[];
  /** All lines but the date, in their order. */
  lines: readonly Line[];
}

/** `story__time`, `post-date`, `ngay-dang`, `published`. */
const DATE_CLASS = /(^|[-_])(date|time|datetime|published|created|ngay(-?dang)?)([-_]|$)/i;

/** Signs between a date and a counter: `07/03/2024 | 5 bình luận`. */
const SEPARATORS = /[|·•]| [-–] /;

/** `Đã xem: 5`, `Phản hồi: 0`, `120 lượt xem`, `Không có phản hồi`. */
const COUNTED = '(?:lượt (?:xem|đọc)|đã xem|số lượt xem|xem|phản hồi|bình luận|views?|comments?)';
const COUNTER = new RegExp(`^(?:${COUNTED}:? *[\\d.,]+|(?:[\\d.,]+|không có|chưa có) ${COUNTED})$`, 'i');

/** A day with or without a year, a month in words, or how long ago: `25/11`, `25/11/2024`, `tháng 3`, `1 giờ trước`, `hôm qua`. */
const PART_OF_DATE =
  /(?<![\d/.-])\d{1,2}([/.-])\d{1,2}(\1\d{2,4})?(?![\d/.-])|\btháng \d|(?<!\d)\d{1,3} (giây|phút|giờ|ngày|tuần|tháng|năm) trước|hôm (nay|qua|kia)|vừa xong/;
/** All words that may stand in the same text: numbers, times, weekdays and the words that announce a date. */
const WORDS_OF_DATE =
  /(?<!\p{L})(\d+(h\d*)?|[ap]m|sa|ch|giây|phút|giờ|ngày|tuần|tháng|năm|trước|hôm (nay|qua|kia)|vừa xong|lúc|đăng|cập nhật|thứ (hai|ba|tư|sáu|bảy)|chủ nhật|t[2-7]|cn)(?!\p{L})/gu;

/** `09:36`, `9h`, `9 giờ`; not `9 giờ trước`. */
const TIME_OF_DAY = /\d(?:[:h]| giờ(?! trước))/i;

export function hasTimeOfDay(text: string): boolean {
  return TIME_OF_DAY.test(text.normalize('NFC'));
}

/** The text of a line as a date. A date that `parseDate` cannot read stays as it is printed: `3/7/2024 9:00 AM`. */
export function toDate(text: string): PrintedDate | undefined {
  const datetime = parseDate(text);
  if (datetime) return { datetime, text };
  const letters = text.normalize('NFC').toLowerCase();
  const isPrintedDate =
    PART_OF_DATE.test(letters) && !hasLetterOrDigit(letters.replaceAll(WORDS_OF_DATE, ''));
  return isPrintedDate ? { datetime: text, text } : undefined;
}

/** The element with the date: the first `<time>` whose text is a date, otherwise an element with such a text and a class such as `post-date`. */
export function findTimeElement(parts: readonly Element[]): Element | undefined {
  const hasDateClass = (part: Element) => [...part.classList].some((name) => DATE_CLASS.test(name));
  const isDate = (part: Element) => toDate(readVisibleText(part)) !== undefined;
  const times = parts.filter(({ localName }) => localName === 'time');
  return (
    times.find((time) => readTime(time, readVisibleText(time))) ??
    parts.find((part) => hasDateClass(part) && isDate(part))
  );
}

/**
 * Takes the date from the lines of an article: the first line that is a date, or a date and counters. A line with other words stays. But if
 * there is no other date, the text of the time element is taken out of its line. It stays if words around it say what the date is: `Hạn nộp:`.
 *
 * @param known The date in the heading. Without one, the first date of the lines is taken.
 */
export function takeDate(
  lines: readonly Line[],
  known: PrintedDate | undefined,
  timeElement: Element | undefined,
): LinesWithoutDate {
  let date = known;
  const counters: Piece[] = [];
  const remaining = lines.flatMap((line): Line[] => {
    const found = readLine(line, timeElement);
    if (!found) return [line];
    const isOnlyCounters = found.dates.length === 0;
    const isFirstDate = found.dates.length === 1 && !date;
    if (!isOnlyCounters && !isFirstDate) return [line];
    date ??= found.dates[0];
    counters.push(...found.counters.flat());
    return found.counters;
  });
  if (date || !timeElement) return { date, counters, lines: remaining };
  // The line of the time element also has other words, which stay.
  const inTime = (piece: Piece) => timeElement.contains(piece);
  if (remaining.some((line) => isInSentence(timeElement, line))) return { date, counters, lines: remaining };
  date = readTime(timeElement, textOfLines(linesWith(remaining, inTime)));
  const withoutTime = date ? linesWith(remaining, (piece) => !inTime(piece)) : remaining;
  return { date, counters, lines: withoutTime };
}

/** Whether a line has facts about the article, with a sign between them: `07/03/2024 | 120 lượt xem | Nguồn: Báo Tỉnh`. */
export function hasFacts(line: Line): boolean {
  const parts = textOfLine(line).split(/[|·•]/);
  return parts.length > 1 && parts.some((part) => COUNTER.test(part.trim()) || toDate(part.trim()));
}

/** The dates and counters in a line; `undefined` for a line with other words. */
function readLine(
  line: Line,
  timeElement: Element | undefined,
): { dates: PrintedDate[]; counters: Line[] } | undefined {
  if (!line.every(isText)) return undefined;
  const text = textOfLine(line);
  const isAllInTime = timeElement && line.filter(hasContent).every((piece) => timeElement.contains(piece));
  const time = isAllInTime ? readTime(timeElement, text) : undefined;
  if (time) return { dates: [time], counters: [] };
  const whole = [{ text, line }];
  const byPiece = line.map((piece) => ({ text: textOfLine([piece]), line: [piece] }));
  // The parts of a text get new nodes, which are not in the page.
  const bySeparator = text.split(SEPARATORS).map((part) => ({ text: part, line: [createText(part.trim())] }));
  for (const division of [whole, byPiece, bySeparator]) {
    const parts = division.filter((part) => hasLetterOrDigit(part.text));
    const isCounter = (part: { text: string }) => COUNTER.test(part.text.trim());
    const dates = parts.filter((part) => !isCounter(part)).map((part) => toDate(part.text));
    if (!dates.every((date) => date !== undefined)) continue;
    const counters = dates.length === 0 ? [line] : parts.filter(isCounter).map((part) => part.line);
    return { dates, counters };
  }
  return undefined;
}

/**
 * The date of a time element. If only the text has a time of day, the date is that of the text. `undefined` if the text says more than a date:
 * `Hết hạn: 07/03/2024`.
 */
function readTime(time: Element, text: string): PrintedDate | undefined {
  const datetime = parseDate(time.getAttribute('datetime') ?? '');
  const isAlone = isOneDate(text);
  const printed = toDate(text) ?? (isAlone ? { datetime: text, text } : undefined);
  if (!datetime) return printed;
  const losesTime = !datetime.includes('T') && hasTimeOfDay(text);
  if (isAlone && losesTime) return printed;
  return isAlone || text === '' ? { datetime, text } : undefined;
}
