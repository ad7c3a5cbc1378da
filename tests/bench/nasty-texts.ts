import { INDICATOR_FIELDS } from '../../src/indicator/record/record.ts';

/** Words that the patterns of the indicator look for. A pattern that searches for one of them again and again takes long for a text with many. */
const WORDS =
  `trên, khoảng, từ, đến, trở lên, không quá, âm, ước, đạt, gần, vượt, chưa đầy, tăng, giảm, thêm, bằng,
  gấp, không đổi, so với, so, cùng kỳ, svck, bình quân, mỗi năm, năm, tháng, quý, kỳ, giai đoạn, ngày,
  năm 2023, tháng 12/2023, 6 tháng đầu năm, tuần 5, kế hoạch, dự toán, HĐND tỉnh giao, Trung ương,
  kế hoạch năm, đứng đầu, thứ, xếp thứ, trong đó, tương đương, chiếm, về số, nếu, lần, một nửa,
  tỷ đồng, triệu, phần trăm, xã, người/km2, lũy kế, sơ bộ, Nguồn:, Ghi chú:, Đơn vị tính:, Bảng 1.,
  ĐVT, Tổng số, nghị quyết số, sau khi`.split(/,\s+/);
/** Signs, figures and letters that the patterns look for. */
const SIGNS = [
  ' ',
  '  ',
  '\n',
  '0',
  '1',
  '1.',
  '1,',
  '1.234',
  '12/2023',
  '2023',
  '2021-',
  '5–8',
  '1/2',
  '1/',
  '-',
  '–',
  '−',
  '+',
  '%',
  '‰',
  '(',
  ')',
  '()',
  '(1)',
  '[',
  '"',
  "'",
  '“',
  '<',
  '>',
  '>=',
  '≥',
  '=',
  '=100',
  '#',
  '*',
  '(*)',
  '…',
  '...',
  ';',
  ',',
  ', ',
  ':',
  '|',
  '/',
  '\\',
  '&#1;',
  '{{',
  '${',
  '?',
  'a?',
  '? a',
  '±',
  '÷',
  '→',
  '\u00a0',
  '\u200b',
  '\u0301',
  'a',
  'ạ',
  'Ắ',
  'đ',
  'A',
  'AA-',
  'IV',
  'I-III',
  'T1',
  'Q1',
  'm2',
  '5h-',
  '8a-',
  'T2-',
  '1a',
  'a1',
  'http://a',
  '日',
  '😀',
];
/** The part that is repeated. Words are repeated with a space and a letter behind the space. */
const PARTS = [...WORDS.map((word) => `${word} a`), ...SIGNS];

/** What stands in front of the repeated part, and behind it. */
const FRAMES = [
  ['', ''],
  ['tăng 1', ' 1'],
] as const;

/** A text without its length. */
export interface NastyText {
  start: string;
  part: string;
  end: string;
}

export const NASTY_TEXTS: readonly NastyText[] = PARTS.flatMap((part) =>
  FRAMES.map(([start, end]) => ({ start, part, end })),
);

/** The fields of a record that have a text. */
export const TEXT_FIELDS: readonly string[] = INDICATOR_FIELDS;

/** Files with a text alone, or in a title, a heading, a label, a cell, a row of its own or a table of areas. `…` is the text. */
export const NASTY_FILES = [
  '…',
  '…\nChỉ tiêu;Giá trị\na;1',
  'Chỉ tiêu;Giá trị;…\na;1;2',
  'Chỉ tiêu;Giá trị\n…;1\na;1',
  'Chỉ tiêu;Giá trị\na;…',
  'Chỉ tiêu;Giá trị\na;1\n…',
  'Huyện;Dân số;…\na;1;2',
];
