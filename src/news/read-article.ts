import { isText } from '../shared/node-types.ts';
import { readPicture } from '../shared/printed-picture.ts';
import { hasVisibleText, readVisibleText, visibleTextNodes } from '../shared/visible-text.ts';
import { parseDate } from '../text/parse-date.ts';
import type { Article } from './article.ts';
import { type ArticleScope, articlePartsOf, isLeftOut } from './article-parts.ts';
import { findSection } from './find-section.ts';
import { hasColonBefore } from './is-in-sentence.ts';
import { joinLabels } from './labels.ts';
import { isCardPicture } from './pictures.ts';
import { ownLinkOf } from './printed-line.ts';
import { leadsTo, type PrintedParts, toHeadingLine, toPartLines } from './printed-parts.ts';
import { isCredit } from './read-credit.ts';
import { findTimeElement, hasFacts, type PrintedDate, takeDate, toDate } from './read-date.ts';
import { summaryLines } from './read-summary.ts';
import { hasContent, type Line, linesWith, type Piece, readLines, textOfLines } from './visible-pieces.ts';

export const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"], [itemprop="headline"]';

/** Headings on Vietnamese portals have 40 to 120 letters. A shorter link is a section or `Xem tất cả`. */
export const MIN_HEADING_LETTERS = 30;

/** An article of the page, and what of its content is in which part. */
export interface PrintedArticle {
  article: Article;
  scope: ArticleScope;
  /** All elements that may be parts of the article. */
  elements: readonly Element[];
  /** The printed links and marks, which the card shows in place of the plain texts in `article`. */
  parts: PrintedParts;
  image: Element | undefined;
  /** The heading, or the link whose text is the heading. */
  title: Element;
  /** The text of the date; empty without a date. */
  dateText: string;
  /** The pieces that the parts of the article hold. */
  used: readonly Piece[];
  /** The lines that name the author or the source. */
  credit: readonly Line[];
  /** What a reader also sees, but no part of the article holds: views, comments, `Xem tiếp`. */
  rest: readonly Line[];
  /** All lines of the article but its heading and its date. */
  lines: readonly Line[];
}

/**
 * Reads an article from the content of a page: a link or a heading with a link, a picture, a date and paragraphs. Share menus and what a
 * reader does not see do not belong to it.
 *
 * @param otherArticles Elements in the container that are articles of their own.
 * @returns `undefined` if there is no heading.
 */
export function readArticle(
  container: Element,
  otherArticles: readonly Element[] = [],
): PrintedArticle | undefined {
  const scope = { container, otherArticles };
  const elements = articlePartsOf(scope);
  // An item of a list may be a link itself.
  const links = [container, ...elements].filter((element) => element.matches('a[href]'));
  const image = findImage(elements, container);
  const imageLink = links.find((link) => image && link.contains(image));
  const title =
    elements.find((element) => element.matches(HEADINGS) && hasVisibleText(element)) ??
    findTitleLink(links, imageLink);
  if (!title) return undefined;
  const link =
    links.find((link) => link.contains(title) || title.contains(link)) ?? findTitleLink(links, imageLink);
  const href = link?.getAttribute('href') ?? undefined;
  const { heading, date: dateInTitle, dateElement } = readTitle(title, scope);
  if (!heading) return undefined;

  // A link to the article that shows only an icon says nothing more than the link of the heading.
  const isLinkOfArticle = (piece: Piece) =>
    !isText(piece) && piece.matches('a[href]') && leadsTo(piece, href);
  const printedLines = readLines(scope).map((line) => line.filter((piece) => !isLinkOfArticle(piece)));
  const lines = joinLabels(printedLines, title);
  // The heading consists of the texts in the title. Other pieces of the title, such as an icon, do not belong to it.
  const isInHeading = (piece: Piece) => isText(piece) && title.contains(piece);
  const withoutHeading = linesWith(lines, (piece) => piece !== image && !isInHeading(piece));
  const section = findSection(elements, title, href, withoutHeading);
  const inSection = (piece: Piece) => section?.contains(piece) ?? false;
  const withoutSection = linesWith(withoutHeading, (piece) => !inSection(piece));
  const timeElement = findTimeElement(
    elements.filter((element) => !title.contains(element) && !element.contains(title)),
  );
  const { date, counters, lines: others } = takeDate(withoutSection, dateInTitle, timeElement);
  const credit = others.filter((line) => isCredit(line, title));
  const noSummary = new Set<Piece>([...counters, ...credit.flat(), ...others.filter(hasFacts).flat()]);
  const texts = linesWith(others, (piece) => !noSummary.has(piece));
  const summary = summaryLines(elements, texts, title, href);
  const inPart = new Set<Piece>([...summary.flat(), ...credit.flat()]);
  const rest = linesWith(others, (piece) => !inPart.has(piece));
  const unused = new Set(rest.flat());
  const picture = image && readPicture(image);
  const ofSection = linesWith(withoutHeading, inSection);
  return {
    article: {
      heading,
      href,
      section: section && readVisibleText(section),
      summary: textOfLines(summary) || undefined,
      image: picture?.address,
      imageAlt: picture?.alt,
      imageSrcset: picture?.srcset,
      imageSizes: picture?.sizes,
      datetime: date?.datetime,
    },
    scope,
    elements,
    parts: {
      heading: toHeadingLine(linesOfTitle(lines, title, dateElement), heading, title),
      link,
      section: toPartLines(ofSection, href, title),
      summary: toPartLines(summary, href, title),
      dateLink: findDateLink(withoutSection, others, title, href),
      imageLink: imageLink && leadsTo(imageLink, href) ? undefined : imageLink,
    },
    image,
    title,
    dateText: date?.text ?? '',
    used: lines.flat().filter((piece) => hasContent(piece) && !unused.has(piece)),
    credit,
    rest,
    lines: section ? withSection(others, ofSection, section) : others,
  };
}

/** The first picture that is not an icon. A picture in a heading is taken only if there is no other. */
function findImage(elements: readonly Element[], container: Element): Element | undefined {
  const images = elements.filter((element) => isCardPicture(element, container));
  return images.find((image) => !image.closest(HEADINGS)) ?? images[0];
}

/**
 * The link whose text is the heading: the one to the same page as the picture, otherwise the first with a text. The link around the picture
 * may also have a text: the length of a video. A short link before a long one to another page is the section.
 */
function findTitleLink(links: readonly Element[], imageLink: Element | undefined): Element | undefined {
  const withText = links.filter(hasVisibleText);
  const sameHref = withText.filter((link) => link.getAttribute('href') === imageLink?.getAttribute('href'));
  const ofImage = sameHref.find((link) => link !== imageLink) ?? sameHref[0];
  if (ofImage) return ofImage;
  const first = withText[0] ?? links[0];
  if (!first || isLong(first)) return first;
  const isOfOther = (link: Element) => link.getAttribute('href') !== first.getAttribute('href');
  return withText.find((link) => isLong(link) && isOfOther(link)) ?? first;
}

function isLong(link: Element): boolean {
  return readVisibleText(link).length >= MIN_HEADING_LETTERS;
}

/** Splits off a date that has its own element, or that stands in brackets at the end: `Tin của tỉnh (24/08/2022)`. */
function readTitle(
  title: Element,
  scope: ArticleScope,
): { heading: string; date?: PrintedDate | undefined; dateElement?: Element } {
  const texts = visibleTextNodes(title);
  const isDate = (element: Element) =>
    toDate(readVisibleText(element)) !== undefined && !hasColonBefore(element, texts);
  const dateElement = [...title.querySelectorAll('*')].find(
    (element) => !isLeftOut(element, scope) && isDate(element),
  );
  const text = readVisibleText(title, (element) => isLeftOut(element, scope));
  const withoutDate = readVisibleText(
    title,
    (element) => isLeftOut(element, scope) || element === dateElement,
  );
  const isOnlyDate = withoutDate === '';
  if (!dateElement || isOnlyDate) return splitHeading(text);
  return { heading: withoutDate, date: toDate(readVisibleText(dateElement)), dateElement };
}

function splitHeading(text: string): { heading: string; date?: PrintedDate | undefined } {
  const bracket = text.lastIndexOf('(');
  if (bracket === -1) return { heading: text };
  const heading = text.slice(0, bracket).trimEnd();
  const [, inBrackets = ''] = /^\(([^()]+)\)$/.exec(text.slice(bracket)) ?? [];
  const datetime = /\d{4}/.test(inBrackets) ? parseDate(inBrackets) : undefined;
  return datetime && heading ? { heading, date: { datetime, text: inBrackets } } : { heading: text };
}

/** The lines of the heading, without a date that has an element of its own. */
function linesOfTitle(lines: readonly Line[], title: Element, dateElement: Element | undefined): Line[] {
  const isInDate = (piece: Piece) => dateElement?.contains(piece) ?? false;
  return linesWith(lines, (piece) => isText(piece) && title.contains(piece) && !isInDate(piece));
}

/**
 * The link around the date, if it leads to another page than the article.
 *
 * @param lines All lines of the article.
 * @param linesLeft The lines without the date.
 */
function findDateLink(
  lines: readonly Line[],
  linesLeft: readonly Line[],
  title: Element,
  href: string | undefined,
): Element | undefined {
  const left = new Set(linesLeft.flat());
  const ofDate = lines.flat().filter((piece) => !left.has(piece));
  const links = ofDate.map((piece) => ownLinkOf(piece, title));
  return links.find((link) => link !== undefined && !leadsTo(link, href));
}

/** The lines with those of the section, in the order of the page. */
function withSection(lines: readonly Line[], ofSection: readonly Line[], section: Element): Line[] {
  const isAfter = ([piece]: Line) => {
    const position = section.compareDocumentPosition(piece!);
    const isInPage = (position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0; // `takeDate` may have cut a text into new nodes.
    return isInPage && (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  const next = lines.findIndex(isAfter);
  const index = next === -1 ? lines.length : next;
  return [...lines.slice(0, index), ...ofSection, ...lines.slice(index)];
}
