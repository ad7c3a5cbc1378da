import { isText } from '../shared/node-types.ts';
import { toPageUrl } from '../shared/page-url.ts';
import { readVisibleText } from '../shared/visible-text.ts';
import { PAGER } from './article-parts.ts';
import { leadsToPlaceOnPage } from './place-on-page.ts';
import type { PrintedLine } from './printed-line.ts';
import { HEADINGS, MIN_HEADING_LETTERS } from './read-article.ts';
import { hasContent, type Line, linkOf, type Piece, readLines, textOfLine } from './visible-pieces.ts';

/** The heading of a list, with or without a link, or the link to all articles. */
export interface BlockLink {
  text: string;
  /** The text with its marks, if it has any. */
  line?: PrintedLine | undefined;
  href: string | undefined;
  /** The level of a heading, 2 to 6. */
  level?: number;
  /** The link of the page. */
  pageLink?: Element | undefined;
}

/** The heading of the block: a heading, or a short line of text, before the items and everything else. */
export function findHeading(container: Element, items: readonly Element[]): Element | undefined {
  const [first] = readLines({ container, otherArticles: [] }, 1);
  const heading = first?.find(hasContent)?.parentElement?.closest(HEADINGS);
  if (heading && isOutside(heading, container, items)) {
    // A long linked heading is that of an article outside the items.
    const isOfArticle = heading.querySelector('a[href]') !== null && !isShort(readVisibleText(heading));
    return isOfArticle ? undefined : heading;
  }
  const [line] = readLines({ container, otherArticles: items }, 1);
  const isFirst = line !== undefined && line[0] === first?.[0];
  const isTitle = isFirst && line.every(isText) && isShort(textOfLine(line)) && !line.some(isInMenu);
  const title = isTitle ? elementOf(line, container) : undefined;
  // If the smallest element with the whole line also contains items, the line alone cannot be taken out of the list.
  return items.some((item) => title?.contains(item)) ? undefined : title;
}

/**
 * The link to all articles: a line outside the items that consists of a short link. The line stands after the items, or is the only one outside
 * them. Any other link may belong to an article above the list.
 */
export function findMoreLink(
  container: Element,
  items: readonly Element[],
  heading: Element | undefined,
): Element | undefined {
  const others = heading ? [...items, heading] : items;
  const lines = readLines({ container, otherArticles: others });
  const links = lines.map(shortLinkOf).filter((link) => link !== undefined);
  const last = items.at(-1)!;
  const isAfterItems = (link: Element) =>
    last.compareDocumentPosition(link) === Node.DOCUMENT_POSITION_FOLLOWING;
  const found = lines.length === 1 ? links : links.filter(isAfterItems);
  return found.length === 1 ? found[0] : undefined;
}

/** Whether a piece is in a link to a place on the page: a tab, a line of a table of contents. */
function isInMenu(piece: Piece): boolean {
  const link = linkOf(piece);
  return link !== undefined && leadsToPlaceOnPage(link);
}

/**
 * The link that a line consists of. `undefined` if it is long, has no address, is a heading, or leads to a place on this page or to another page
 * of the list.
 */
function shortLinkOf(line: Line): Element | undefined {
  const [link, ...others] = new Set(line.filter(hasContent).map(linkOf));
  if (!link || others.length > 0) return undefined;
  const hasAddress = toPageUrl(link.getAttribute('href') ?? undefined) !== undefined;
  const isPagerOrHeading = link.closest(`${PAGER}, ${HEADINGS}`) !== null;
  const isMore = hasAddress && isShort(textOfLine(line)) && !isPagerOrHeading && !leadsToPlaceOnPage(link);
  return isMore ? link : undefined;
}

/** The smallest element with all of a line; `undefined` if the line stands directly in the container. */
function elementOf(line: Line, container: Element): Element | undefined {
  const pieces = line.filter(hasContent);
  let element = pieces[0]?.parentElement;
  while (element && !pieces.every((piece) => element!.contains(piece))) element = element.parentElement;
  return element && element !== container && container.contains(element) ? element : undefined;
}

function isOutside(heading: Element, container: Element, items: readonly Element[]): boolean {
  return container.contains(heading) && !items.some((item) => item.contains(heading));
}

function isShort(text: string): boolean {
  return text.length < MIN_HEADING_LETTERS;
}
