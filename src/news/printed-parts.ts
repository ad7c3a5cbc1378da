import { toPageUrl } from '../shared/page-url.ts';
import { ownLinkOf, type PrintedLine, type PrintedText, toPrintedLine } from './printed-line.ts';
import { hasContent, type Line } from './visible-pieces.ts';

/** The parts of an article in which the page prints links, marks or a language. They are shown in place of its plain texts. */
export interface PrintedParts {
  heading?: PrintedLine | undefined;
  /** The link of the page to the article. */
  link?: Element | undefined;
  section?: readonly PrintedLine[] | undefined;
  summary?: readonly PrintedLine[] | undefined;
  /** The link around the date, if it leads to another page than the article. */
  dateLink?: Element | undefined;
  /** The link around the picture, if it leads to another page than the article. */
  imageLink?: Element | undefined;
}

/**
 * The lines of a part; `undefined` if they are only text, without links or other marks. A link to the article around a whole line is left
 * out, because a click anywhere on the card leads there.
 *
 * @param href The address of the article.
 * @param title The element of the heading. A link around it is that of the whole article, not of a line.
 */
export function toPartLines(
  lines: readonly Line[],
  href: string | undefined,
  title: Element,
): PrintedLine[] | undefined {
  const printed = lines.map((line) => {
    const links = new Set(line.filter(hasContent).map((piece) => ownLinkOf(piece, title)));
    const [link] = links;
    const isLinkOfArticle = links.size === 1 && link !== undefined && leadsTo(link, href);
    const all = toPrintedLine(line, title);
    return isLinkOfArticle ? withoutLinks(all) : all;
  });
  return printed.some(hasMarks) ? printed : undefined;
}

/**
 * The heading in one line; `undefined` if it is only text, without marks.
 *
 * @param heading The text of the heading. It may end before the line does, in front of a date.
 * @param title The element of the heading. A link around it is that of the whole article, not of a line.
 */
export function toHeadingLine(
  lines: readonly Line[],
  heading: string,
  title: Element,
): PrintedLine | undefined {
  const separator = { text: ' ', marks: [] };
  const texts = lines.flatMap((line) => [...withoutLinks(toPrintedLine(line, title)), separator]);
  const start = startOf(texts, heading.replaceAll(/\s/g, '').length);
  return hasMarks(start) ? start : undefined;
}

/** Whether a link leads to an address. */
export function leadsTo(link: Element, href: string | undefined): boolean {
  const address = link.getAttribute('href') ?? undefined;
  return address === href || (href !== undefined && toPageUrl(address) === toPageUrl(href));
}

function hasMarks(line: PrintedLine): boolean {
  return line.some(({ marks }) => marks.length > 0);
}

function withoutLinks(line: PrintedLine): PrintedLine {
  return line.map(({ text, marks }) => ({ text, marks: marks.filter(({ name }) => name !== 'a') }));
}

/** The texts up to this number of letters. White space does not count. */
function startOf(texts: readonly PrintedText[], letters: number): PrintedText[] {
  let left = letters;
  const start: PrintedText[] = [];
  for (const { text, marks } of texts) {
    let end = 0;
    for (; end < text.length && left > 0; end++) if (text[end]!.trim() !== '') left--;
    if (end > 0) start.push({ text: text.slice(0, end), marks });
  }
  return start;
}
