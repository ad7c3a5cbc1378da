import { hasLetterOrDigit } from '../text/letter.ts';

const MONTH_NAMES =
  'một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười một|mười hai|mười|jan[a-z]*|feb[a-z]*|mar[a-z]*|apr[a-z]*|may|june?|july?|aug[a-z]*|sep[a-z]*|oct[a-z]*|nov[a-z]*|dec[a-z]*';
/** `tháng 3`, `tháng ba`, `th3`, `march`. The months `giêng` and `chạp` are those of the lunar calendar, so `datetime` cannot replace them. */
const MONTH = `(?:(?:tháng |thg |th)(?:\\d\\d?|${MONTH_NAMES})|${MONTH_NAMES})`;
const YEAR = String.raw`(?:[,/]? ?(?:năm )?\d{4})`;

/** What a date consists of, each at most once, in lower case. A longer form comes before a shorter one. */
const PARTS = [
  // 3 ngày trước, hôm qua
  /\d{1,3} (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước|hôm (?:nay|qua|kia)|vừa xong|\d{1,3} (?:second|minute|hour|day|week|month|year)s? ago|yesterday|today|just now/u,
  // 09:36, 9h36, 9 giờ 36 phút, 9:36:00 AM
  /\d\d?(?:[:h]| giờ)(?: ?\d\d(?!\d|[/.-]))?(?::\d\d(?:[.,]\d+)?)?(?: phút)?(?: ?(?:sa|ch|[ap]m|sáng|chiều|tối))?/u,
  // GMT+7, +07:00
  /\(?(?:gmt|utc) ?(?:[+-]\d\d?(?::?\d\d)?)?\)?|(?<=\s)[+-]\d\d:?\d\d|(?<!\p{L})(?:z|ict)(?!\p{L})/u,
  // thứ năm, t5, thursday
  /(?<!\p{L})(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)(?![\p{L}\d])/u,
  // The day
  new RegExp(
    [
      // 2024-03-07
      String.raw`\d{4}([/.-])\d\d?\1\d\d?t?`,
      // 07/03/2024, 07/03
      String.raw`\d\d? ?([/.-]) ?\d\d?(?: ?\2 ?(?:\d{4}|\d\d))?(?![\d/.-])`,
      // 07 03/2024
      String.raw`\d\d? \d\d?[ /.-]\d{4}`,
      // 7 tháng 3 năm 2024, 7 march 2024
      String.raw`\d\d?(?:(?:st|nd|rd|th)(?= ))?,? ?${MONTH}(?!\p{L})${YEAR}?`,
      // march 7, 2024; tháng ba 7, 2024
      String.raw`(?<!\p{L})${MONTH} \d\d?(?:st|nd|rd|th)?(?!\d)${YEAR}?`,
    ].join('|'),
    'u',
  ),
];
/** Words between these parts. */
const FILLERS = [/(?<!\p{L})(?:ngày|on)(?!\p{L})/u, /(?<!\p{L})(?:lúc|vào|at)(?!\p{L})/u];

/**
 * Whether a text is nothing but one date, with or without its time: `Thứ Năm, 07/03/2024 09:36 (GMT+7)`, `7 Tháng Ba, 2024`, `3 giờ trước`.
 * Two days, two times and all other words are more: `07/03 - 09/03/2024`, `8h00 - 11h30 07/03/2024`, `Hết hạn: 07/03/2024`.
 */
export function isOneDate(text: string): boolean {
  const letters = ` ${text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')} `;
  let rest = letters;
  for (const part of [...PARTS, ...FILLERS]) rest = rest.replace(part, ' ');
  return PARTS.some((part) => part.test(letters)) && !hasLetterOrDigit(rest);
}
