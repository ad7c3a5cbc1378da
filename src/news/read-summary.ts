import { isText } from '../shared/node-types.ts';
import { isBlock } from '../shared/is-block.ts';
import { readVisibleText } from '../shared/visible-text.ts';
import { hasCreditClass } from './read-credit.ts';
import {
  hasContent,
  type Line,
  linesWith,
  linkOf,
  type Piece,
  textOfLine,
  textOfLines,
} from './visible-pieces.ts';

/** Shorter texts are labels, such as `Lượt xem: 5` and `Xem tiếp »`. Only a paragraph may be shorter. */
const MIN_SUMMARY_LETTERS = 40;
/** Text inside these elements is not a summary, except if the heading is inside too, as on pages that use tables for their layout. */
const OTHER_CONTENT =
  'table, form, fieldset, figure, blockquote, ul, ol, dl, details, h1, h2, h3, h4, h5, h6, button, label';

/**
 * The lines of the summary: all paragraphs. Without paragraphs, all other long texts that are not links to other pages, as in `<div
 * class="sapo">`.
 *
 * @param parts The elements of the article.
 * @param lines The lines of the article without its heading, date, section, author, counters and facts.
 * @param href The address of the article. A link to it may contain the summary.
 */
export function summaryLines(
  parts: readonly Element[],
  lines: readonly Line[],
  title: Element,
  href: string | undefined,
): Line[] {
  const others = parts.filter((part) => part.matches(OTHER_CONTENT) && !part.contains(title));
  const otherLinks = parts.filter((part) => part.matches('a[href]') && part.getAttribute('href') !== href);
  const isIn = (elements: readonly Element[]) => (piece: Piece) =>
    elements.some((element) => element.contains(piece));
  const isInOther = isIn(others);
  const texts = linesWith(lines, (piece) => isText(piece) && !isInOther(piece));
  const paragraphs = parts.filter((part) => part.localName === 'p' && isParagraph(part, href));
  // Beside the title, a short text is a mark, such as `Mới`.
  const isLong = (line: Line) => textOfLine(line).length >= MIN_SUMMARY_LETTERS;
  const isBesideTitle = (line: Line) =>
    paragraphs.some(
      (paragraph) => paragraph.contains(title) && line.some((piece) => paragraph.contains(piece)),
    );
  const inParagraphs = linesWith(texts, isIn(paragraphs)).filter(
    (line) => !isBesideTitle(line) || isLong(line),
  );
  if (textOfLines(inParagraphs)) return inParagraphs;
  const isInOtherLink = isIn(otherLinks);
  const isAllInOtherLink = (line: Line) => line.filter(hasContent).every(isInOtherLink);
  const longTexts = texts.filter((line) => isLong(line) && !isAllInOtherLink(line));
  const blocks = new Set(longTexts.map(blockOf).filter((block) => !block?.contains(title)));
  // A short line between two breaks of a long text belongs to that text.
  const isInLongText = (line: Line) => blocks.has(blockOf(line)) && !line.filter(hasContent).every(linkOf);
  return texts.filter((line) => longTexts.includes(line) || isInLongText(line));
}

/** The block that a line stands in. */
function blockOf(line: Line): Element | undefined {
  let element = line.find(hasContent)?.parentElement;
  while (element && !isBlock(element)) element = element.parentElement;
  return element ?? undefined;
}

function isParagraph(paragraph: Element, href: string | undefined): boolean {
  return !isOnlyLinks(paragraph, href) && !hasCreditClass(paragraph);
}

/** Whether a paragraph is only links such as `Xem tiếp »`. A long link to the article itself is its summary. */
function isOnlyLinks(paragraph: Element, href: string | undefined): boolean {
  const isLink = ({ localName }: Element) => localName === 'a';
  const textBesideLinks = readVisibleText(paragraph, isLink);
  if (textBesideLinks !== '') return false;
  const leadsAway = [...paragraph.querySelectorAll('a')].some((link) => link.getAttribute('href') !== href);
  return leadsAway || readVisibleText(paragraph).length < MIN_SUMMARY_LETTERS;
}
