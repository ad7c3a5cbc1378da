import { isElement, isText } from '../shared/node-types.ts';
import { toPageUrl } from '../shared/page-url.ts';
import { hasVisibleText, readVisibleText } from '../shared/visible-text.ts';
import { hasLetterOrDigit } from '../text/letter.ts';
import type { Article } from './article.ts';
import { findUnshowable } from './extra-lines.ts';
import { type BlockLink, findHeading, findMoreLink } from './find-block-parts.ts';
import { findItems } from './find-items.ts';
import { levelOfHeading } from './heading-above.ts';
import { readNumbers } from './item-numbers.ts';
import { type Misfit, tagOfList } from './misfits.ts';
import { withoutRepeats } from './newest.ts';
import { type PrintedLine, toPrintedLines } from './printed-line.ts';
import { type PrintedParts, toHeadingLine } from './printed-parts.ts';
import { hasTimeOfDay } from './read-date.ts';
import { HEADINGS, MIN_HEADING_LETTERS, type PrintedArticle, readArticle } from './read-article.ts';
import { withoutCopies } from './slide-copies.ts';
import { findUncopied } from './uncopied.ts';
import { readLines } from './visible-pieces.ts';

/** An article of a printed list. */
export interface ListedArticle extends Article {
  /** What the parts show in place of the plain texts. */
  parts?: PrintedParts;
  /** The number that the page shows before the article: `3`. */
  number?: string | undefined;
  /** Whether the page prints the date with a time. */
  hasPrintedTime?: boolean;
  /** The author and the source, as the page prints them. */
  credit?: readonly PrintedLine[];
  /** What a card has no other part for: views, comments, `Xem tiếp`. */
  extra?: readonly PrintedLine[];
  /** What a line of the list has no other part for: also the section, the summary and the author. */
  extraInLine?: readonly PrintedLine[];
}

/** The content between the tags of a news block. */
export interface PrintedNews {
  /** The heading above the list. */
  heading: BlockLink | undefined;
  /** The link to all articles. */
  more: BlockLink | undefined;
  /** The articles; `undefined` if their list has more than articles, so that it stays as the page prints it. */
  articles: readonly ListedArticle[] | undefined;
  /** The first item that cannot be shown as an article. */
  unread: UnreadItem | undefined;
}

export interface UnreadItem {
  item: Element;
  /** Why its list stays as it is printed: `an item has no link`. */
  reason: string;
}

/**
 * Reads the articles of a list in a page. One more article may stand outside the items, as the first one often does.
 *
 * @returns `undefined` if there are neither articles nor a heading.
 */
export function readArticles(container: Element): PrintedNews | undefined {
  const items = findItems(container);
  if (items.length === 0) return undefined;
  const heading = findHeading(container, items);
  const more = findMoreLink(container, items, heading);
  const others = [...items, heading, more].filter((element) => element !== undefined);
  // The block shows the heading and the link to all articles as texts. If one of them has more, such as a picture, the list stays as it is.
  const areTexts = [heading, more].every((element) => !element || isOnlyText(element));
  const list = areTexts ? readList(container, items, others) : undefined;
  const articles = list && withoutRepeats(list, toKey);
  // A short line above content that stays as it is printed may be something else.
  const isHeading = heading && (articles !== undefined || heading.matches(HEADINGS));
  return {
    heading: isHeading ? { ...toBlockLink(heading), level: levelOfHeading(heading) } : undefined,
    more: more && toBlockLink(more),
    articles,
    unread: articles ? undefined : findUnreadItem(items),
  };
}

function isOnlyText(element: Element): boolean {
  return readLines({ container: element, otherArticles: [] }).flat().every(isText);
}

function toBlockLink(element: Element): BlockLink {
  const inside = [...element.querySelectorAll('a[href]')].find(hasVisibleText);
  const pageLink = inside ?? element.closest('a[href]') ?? undefined;
  const text = readVisibleText(element);
  const line = toHeadingLine(readLines({ container: element, otherArticles: [] }), text, element);
  return { text, line, href: pageLink?.getAttribute('href') ?? undefined, pageLink };
}

function readList(
  container: Element,
  items: readonly Element[],
  others: readonly Element[],
): ListedArticle[] | undefined {
  const articles = readItems(items);
  const isOnlyItems = readLines({ container, otherArticles: others }).length === 0;
  if (!articles || isOnlyItems) return articles;
  const other = readWhole(container, others);
  if (!other || other.article.heading.length < MIN_HEADING_LETTERS) return undefined;
  const isFirst = other.title.compareDocumentPosition(items[0]!) === Node.DOCUMENT_POSITION_FOLLOWING;
  return isFirst ? [toListed(other), ...articles] : [...articles, toListed(other)];
}

/** The articles of items; `undefined` if a reader sees more than articles in one of them. */
function readItems(items: readonly Element[]): ListedArticle[] | undefined {
  const articles: ListedArticle[] = [];
  const numbers = readNumbers(items);
  if (!numbers) return undefined;
  for (const item of withoutCopies(items)) {
    const ofItem = readItem(item, numbers.get(item));
    if (!ofItem) return undefined;
    articles.push(...ofItem);
  }
  return articles.length > 0 ? articles : undefined;
}

/** The first item that cannot be shown as an article. If the block cannot show the numbers of the items, it is the first one. */
function findUnreadItem(items: readonly Element[]): UnreadItem | undefined {
  const numbers = readNumbers(items);
  if (!numbers) {
    const reason = `its numbers in ${tagOfList(items[0]!)} are no digits; use digits, or remove the numbers by list-style: none`;
    return { item: items[0]!, reason };
  }
  const item = items.find((element) => !readItem(element, numbers.get(element)));
  return item && { item, reason: `an item has ${describeUnreadItem(item)}` };
}

function describeUnreadItem(item: Element): string {
  const printed = readArticle(item);
  if (!printed || !toPageUrl(printed.article.href)) return 'no link with an address of http or https';
  const misfit = findMisfit(printed);
  return misfit ? `${misfit.words}, for which the block has no place` : 'more than the block has a place for';
}

/** The article of an item. An item may also be a frame around other items. */
function readItem(item: Element, number: string | undefined): ListedArticle[] | undefined {
  const whole = readWhole(item, []);
  if (whole && hasLetterOrDigit(whole.article.heading)) return [{ ...toListed(whole), number }];
  const isEmpty = readLines({ container: item, otherArticles: [] }).length === 0;
  if (isEmpty) return [];
  const innerItems = findItems(item);
  const isFrame =
    number === undefined &&
    innerItems.length > 0 &&
    readLines({ container: item, otherArticles: innerItems }).length === 0;
  return isFrame ? readItems(innerItems) : undefined;
}

/** An article that is linked and holds all that a reader sees. */
function readWhole(container: Element, otherArticles: readonly Element[]): PrintedArticle | undefined {
  const printed = readArticle(container, otherArticles);
  if (!printed || !toPageUrl(printed.article.href)) return undefined;
  return findMisfit(printed) ? undefined : printed;
}

function findMisfit(printed: PrintedArticle): Misfit | undefined {
  const isShownInPlace = () => false; // All articles of a list are copied.
  return findUnshowable(printed.lines, printed) ?? findUncopied(printed, isShownInPlace);
}

function toListed({ article, parts, title, dateText, credit, rest, lines }: PrintedArticle): ListedArticle {
  return {
    ...article,
    parts,
    hasPrintedTime: hasTimeOfDay(dateText),
    credit: toPrintedLines(credit, title),
    extra: toPrintedLines(rest, title),
    extraInLine: toPrintedLines(lines, title),
  };
}

/** All that an article says, as a text. The elements of the page that it was read from are left out. */
function toKey(article: Article): string {
  return JSON.stringify(article, (_name, value: unknown) => (isElement(value) ? undefined : value));
}
