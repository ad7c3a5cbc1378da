import { joinTexts } from '../shared/join-texts.ts';
import { isText } from '../shared/node-types.ts';
import { tidy } from '../text/sentence.ts';
import { type Line, linkOf, type Piece } from './visible-pieces.ts';

/** A text of the page. With an address, it is a link. */
export interface PrintedText {
  text: string;
  href?: string | undefined;
}
/** A line of the page: texts and links. */
export type PrintedLine = readonly PrintedText[];

/** A sign that separates a text from its neighbours. At the ends of a line, it separates nothing. */
const SEPARATOR = /[\s|·•–—,;/»›>→-]/;

/**
 * The lines of an article for display. Its links stay links.
 *
 * @param title The heading of the article. A link around it is the link of the whole article.
 */
export function toPrintedLines(lines: readonly Line[], title: Element): PrintedLine[] {
  return lines.map((line) => toPrintedLine(line, title)).filter((line) => line.length > 0);
}

function toPrintedLine(line: Line, title: Element): PrintedLine {
  const texts = divideByLink(line, title).map(({ link, pieces }) => ({
    text: collapse(joinTexts(pieces)),
    href: link?.getAttribute('href') ?? undefined,
  }));
  const first = texts.at(0);
  const last = texts.at(-1);
  if (first) first.text = withoutSeparatorsAtStart(first.text);
  if (last) last.text = withoutSeparatorsAtEnd(last.text);
  return texts.filter(({ text }) => text !== '');
}

/** The texts of a line. Consecutive texts of one link stay together. */
function divideByLink(line: Line, title: Element): { link: Element | undefined; pieces: Text[] }[] {
  const parts: { link: Element | undefined; pieces: Text[] }[] = [];
  for (const piece of line.filter(isText)) {
    const link = ownLinkOf(piece, title);
    const last = parts.at(-1);
    if (last && last.link === link) last.pieces.push(piece);
    else parts.push({ link, pieces: [piece] });
  }
  return parts;
}

/** The link that a text is in, unless it is the link of the whole article. */
export function ownLinkOf(piece: Piece, title: Element): Element | undefined {
  const link = linkOf(piece);
  return link?.contains(title) ? undefined : link;
}

/** Cleans up a text, but keeps a space at its ends, which separates it from the next text. */
function collapse(text: string): string {
  const before = /^\s/.test(text) ? ' ' : '';
  const after = /\s$/.test(text) ? ' ' : '';
  return `${before}${tidy(text)}${after}`;
}

function withoutSeparatorsAtStart(text: string): string {
  let start = 0;
  while (start < text.length && SEPARATOR.test(text[start]!)) start++;
  return text.slice(start);
}

function withoutSeparatorsAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && SEPARATOR.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}
