import { withSpaces } from '../shared/join-texts.ts';
import { isText } from '../shared/node-types.ts';
import { tidy } from '../text/sentence.ts';
import { marksOf, type TextMark } from './text-marks.ts';
import { type Line, linkOf, type Piece } from './visible-pieces.ts';

/** A text of the page with its marks, the outermost first. */
export interface PrintedText {
  text: string;
  marks: readonly TextMark[];
}
/** A line of the page. */
export type PrintedLine = readonly PrintedText[];

/** A sign that separates a text from its neighbours. At the ends of a line, it separates nothing. */
const SEPARATOR = /[\s|·•–—,;/-]/;
/** A sign that separates two texts, or belongs to the words before it: `Đọc thêm »`. */
const ARROW = /[»›>→]/;

/**
 * A line for display, with its links, its raised and deleted texts and its languages.
 *
 * @param title The heading of the article. A link or an item of a list that contains the heading is around the whole article, so it is left out.
 */
export function toPrintedLine(line: Line, title: Element): PrintedLine {
  const pieces = line.filter(isText);
  const texts = withSpaces(pieces);
  const isInLine = ({ name, element }: TextMark) =>
    (name !== 'a' && name !== 'li') || !element.contains(title);
  return pieces
    .map((piece, index) => ({ text: collapse(texts[index]!), marks: marksOf(piece).filter(isInLine) }))
    .filter(({ text }) => text !== '');
}

/** Several lines for display, without separators at their ends. */
export function toPrintedLines(lines: readonly Line[], title: Element): PrintedLine[] {
  return lines.map((line) => withoutSeparators(toPrintedLine(line, title))).filter((line) => line.length > 0);
}

/** The link that a text is in, unless it is the link of the whole article. */
export function ownLinkOf(piece: Piece, title: Element): Element | undefined {
  const link = linkOf(piece);
  return link?.contains(title) ? undefined : link;
}

/** Cleans up a text, but keeps a space at either end, which separates it from the texts beside it. */
function collapse(text: string): string {
  if (text.trim() === '') return text && ' ';
  const before = /^\s/.test(text) ? ' ' : '';
  const after = /\s$/.test(text) ? ' ' : '';
  return `${before}${tidy(text)}${after}`;
}

/** A line without the separators at its ends. The text of a link is not shortened: `Đọc thêm »`. */
function withoutSeparators(line: PrintedLine): PrintedLine {
  const first = line.findIndex(isMoreThanSigns);
  if (first === -1) return [];
  const end = line.length - [...line].reverse().findIndex(isMoreThanSigns);
  return line.slice(first, end).map(({ text, marks }, index, kept) => {
    if (isLink({ text, marks })) return { text, marks };
    const fromStart = index === 0 ? withoutSignsAtStart(text) : text;
    const isLast = index === kept.length - 1;
    return { text: isLast ? withoutSeparatorsAtEnd(fromStart) : fromStart, marks };
  });
}

function isMoreThanSigns(text: PrintedText): boolean {
  return isLink(text) ? text.text.trim() !== '' : withoutSignsAtStart(text.text) !== '';
}

function isLink({ marks }: PrintedText): boolean {
  return marks.some(({ name }) => name === 'a');
}

function withoutSignsAtStart(text: string): string {
  const isSign = (letter: string) => SEPARATOR.test(letter) || ARROW.test(letter);
  let start = 0;
  while (start < text.length && isSign(text[start]!)) start++;
  return text.slice(start);
}

/** A text without the separators at its end. An arrow stays, because it belongs to the words before it. */
function withoutSeparatorsAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && SEPARATOR.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}
