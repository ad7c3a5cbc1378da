import { isText } from '../shared/node-types.ts';
import { type Line, textOfLine } from './visible-pieces.ts';

/** A longer text is not a label. */
const MAX_LABEL_LETTERS = 40;
/** The end of a label: `Hạn góp ý:`. */
const COLON_AT_END = /:\s*$/;
/** Labels of dates that portals also print without a colon: `Hạn nộp hồ sơ`, `Thời gian tổ chức`, `Ngày ban hành`, `Bắt đầu`. */
const LABEL_OF_DATE =
  /^(hạn|thời (hạn|gian|điểm)|hết hạn|(có )?hiệu lực|ngày|giờ|từ|đến|bắt đầu|kết thúc|khai mạc|bế mạc|diễn ra|ban hành|công bố|đăng|cập nhật|deadline|due|date|start|end|from|until|posted|published|updated)(?!\p{L})\P{N}*$/iu;
/** `20/3/2024`, `(20/3`, `Từ 20/3`, `Thứ Năm, 20/3`, `lúc 8h`. */
const DATE_AT_START = /^\(?((từ|lúc|ngày|thứ \p{L}+|chủ nhật|t[2-7]|cn),? ?)*\d/iu;

export function endsWithColon(text: string): boolean {
  return COLON_AT_END.test(text);
}

/** Whether a text announces a date that follows it. */
export function isLabelOfDate(text: string): boolean {
  const label = text.normalize('NFC').trim();
  return label.length <= MAX_LABEL_LETTERS && LABEL_OF_DATE.test(label);
}

/**
 * Joins each label with the line below it, because one without the other says something else: `<dt>Hạn góp ý:</dt><dd>20/3/2024</dd>`. A
 * label is a `<dt>` with one `<dd>`, a short line with a colon at its end, or a line that announces a date.
 */
export function joinLabels(lines: readonly Line[], title: Element): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && isLabelOf(before, line, title)) joined[joined.length - 1] = [...before, ...line];
    else joined.push(line);
  }
  return joined;
}

function isLabelOf(label: Line, line: Line, title: Element): boolean {
  const isOutsideTitle = [...label, ...line].every((piece) => isText(piece) && !title.contains(piece));
  const text = textOfLine(label);
  if (!isOutsideTitle || text.length > MAX_LABEL_LETTERS) return false;
  return (
    isTermOf(label, line) ||
    endsWithColon(text) ||
    (isLabelOfDate(text) && DATE_AT_START.test(textOfLine(line)))
  );
}

/** Whether the first line is in a `<dt>`, and the second one is in its only `<dd>`. */
function isTermOf(label: Line, line: Line): boolean {
  const description = line[0]?.parentElement?.closest('dd');
  const term = description?.previousElementSibling;
  const isOnlyOne = description?.nextElementSibling?.localName !== 'dd';
  return isOnlyOne && term?.localName === 'dt' && label.every((piece) => term.contains(piece));
}
