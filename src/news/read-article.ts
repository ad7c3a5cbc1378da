import { isContentPicture } from '../shared/content-picture.ts';
import { readPicture } from '../shared/printed-picture.ts';
import { hasVisibleText, readVisibleText } from '../shared/visible-text.ts';
import { parseDate } from '../text/parse-date.ts';
import type { Article } from './article.ts';
import { type ArticleScope, articlePartsOf, isLeftOut } from './article-parts.ts';
import { isSmallPicture, PICTURES } from './pictures.ts';
import { type PrintedDate, takeDate, toDate } from './read-date.ts';
import { summaryLines } from './read-summary.ts';
import {
  hasContent,
  hasLetterOrDigit,
  type Line,
  linesWith,
  type Piece,
  readLines,
  textOfLine,
  textOfLines,
} from './visible-pieces.ts';

export const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"], [itemprop="headline"]';
/** The name of a section, such as `Chương trình mục tiêu quốc gia`, is shorter than a heading. */
const MAX_SECTION_LETTERS = 40;

/** An article of the page, and what of its content is in which part. */
export interface PrintedArticle {
  article: Article;
  /** The heading, or the link whose text is the heading. */
  title: Element;
  /** The text of the date; empty without a date. */
  dateText: string;
  /** What the article contains. */
  used: readonly Piece[];
  /** Texts that count readers or comments: `Đã xem: 1.024`. */
  counters: readonly Piece[];
  /** What a reader also sees, but no part of an article can hold. */
  rest: readonly Piece[];
}

/**
 * Reads an article from the content of a page: a link or a heading with a link, a picture, a date and paragraphs. Share menus and what a
 * reader does not see are no parts of it.
 *
 * @param otherArticles Elements in the container that are articles of their own.
 * @returns `undefined` if there is no heading.
 */
export function readArticle(
  container: Element,
  otherArticles: readonly Element[] = [],
): PrintedArticle | undefined {
  const scope = { container, otherArticles };
  const parts = articlePartsOf(scope);
  const links = parts.filter((part) => part.matches('a[href]'));
  const image = findImage(parts, container);
  const imageLink = links.find((link) => image && link.contains(image));
  const title =
    parts.find((part) => part.matches(HEADINGS) && hasVisibleText(part)) ?? findTitleLink(links, imageLink);
  if (!title) return undefined;
  const link =
    links.find((link) => link.contains(title) || title.contains(link)) ?? findTitleLink(links, imageLink);
  const href = link?.getAttribute('href') ?? undefined;
  const { heading, date: dateInTitle } = readTitle(title, scope);
  if (!heading) return undefined;

  const lines = readLines(scope);
  const outsideTitle = linesWith(
    lines,
    (piece) => piece !== image && (!title.contains(piece) || piece.nodeType !== Node.TEXT_NODE),
  );
  const section = findSection(links, title, href, outsideTitle);
  const withoutSection = linesWith(outsideTitle, (piece) => !section?.contains(piece));
  const timeElement = parts.find((part) => part.localName === 'time' && !title.contains(part));
  const { date, counters, lines: others } = takeDate(withoutSection, dateInTitle, timeElement);
  const summary = summaryLines(scope, others, title, href);
  const inSummary = new Set(summary.flat());
  const rest = linesWith(others, (piece) => !inSummary.has(piece))
    .flat()
    .filter(hasContent);
  const unused = new Set<Piece>([...rest, ...counters]);
  const picture = image && readPicture(image);
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
    title,
    dateText: date?.text ?? '',
    used: lines.flat().filter((piece) => hasContent(piece) && !unused.has(piece)),
    counters,
    rest,
  };
}

/** The first picture that is no icon. A picture in a heading is one only if there is no other. */
function findImage(parts: readonly Element[], container: Element): Element | undefined {
  const images = parts.filter(
    (part) => part.matches(PICTURES) && isContentPicture(part, container) && !isSmallPicture(part),
  );
  return images.find((image) => !image.closest(HEADINGS)) ?? images[0];
}

/** The link whose text is the heading: the one to the same page as the picture, otherwise the first with a text. */
function findTitleLink(links: readonly Element[], imageLink: Element | undefined): Element | undefined {
  const withText = links.filter(hasVisibleText);
  const sameHref = withText.find((link) => link.getAttribute('href') === imageLink?.getAttribute('href'));
  return sameHref ?? withText[0] ?? links[0];
}

/** Splits off a date that has its own element, or that stands in brackets at the end: `Tin của tỉnh (24/08/2022)`. */
function readTitle(title: Element, scope: ArticleScope): { heading: string; date?: PrintedDate | undefined } {
  const isDate = (element: Element) => toDate(readVisibleText(element)) !== undefined;
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
  return { heading: withoutDate, date: toDate(readVisibleText(dateElement)) };
}

function splitHeading(text: string): { heading: string; date?: PrintedDate | undefined } {
  const bracket = text.lastIndexOf('(');
  if (bracket === -1) return { heading: text };
  const heading = text.slice(0, bracket).trimEnd();
  const [, inBrackets = ''] = /^\(([^()]+)\)$/.exec(text.slice(bracket)) ?? [];
  const datetime = /\d{4}/.test(inBrackets) ? parseDate(inBrackets) : undefined;
  return datetime && heading ? { heading, date: { datetime, text: inBrackets } } : { heading: text };
}

/** A short link to another page that stands before the title. Nothing but a date may stand beside it. */
function findSection(
  links: readonly Element[],
  title: Element,
  href: string | undefined,
  lines: readonly Line[],
): Element | undefined {
  return links.find((link) => {
    const isBefore = link.compareDocumentPosition(title) === Node.DOCUMENT_POSITION_FOLLOWING;
    const isSection = isBefore && link.getAttribute('href') !== href && isSectionName(readVisibleText(link));
    return isSection && lines.some((line) => isAloneIn(link, line));
  });
}

function isAloneIn(link: Element, line: Line): boolean {
  const beside = line.filter((piece) => !link.contains(piece));
  if (beside.length === line.length) return false;
  const text = textOfLine(beside).replaceAll(/[|·•]/g, ' ').trim();
  return !hasLetterOrDigit(text) || toDate(text) !== undefined;
}

function isSectionName(text: string): boolean {
  return text !== '' && text.length <= MAX_SECTION_LETTERS && !parseDate(text);
}
