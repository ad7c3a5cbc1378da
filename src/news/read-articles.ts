import { toPageUrl } from '../shared/page-url.ts';
import { readVisibleText } from '../shared/visible-text.ts';
import type { Article } from './article.ts';
import { articlePartsOf } from './article-parts.ts';
import { HEADINGS, type PrintedArticle, readArticle } from './read-article.ts';
import { hasContent, linesWith, type Piece, readLines } from './visible-pieces.ts';

const ITEMS = 'li, article, .views-row';
/** Headings on Vietnamese portals have 40 to 120 letters. Outside the items, a shorter text is a link such as `Xem tất cả`. */
const MIN_HEADING_LETTERS = 30;

/** An article of a printed list. */
export interface ListedArticle extends Article {
  /** The date as the page prints it, if that has a time, which a line of the list would leave out. */
  dateWithTime?: string | undefined;
}

/** The content between the tags of a news block. */
export interface PrintedNews {
  /** The heading above the list. */
  heading: { text: string; href: string | undefined } | undefined;
  /** The articles; `undefined` if their list has more than articles, so that it stays as the page prints it. */
  articles: readonly ListedArticle[] | undefined;
}

/**
 * Reads the articles of a list in a page. One more article may stand outside the items, as the first one often does.
 *
 * @returns `undefined` if there are neither articles nor a heading.
 */
export function readArticles(container: Element): PrintedNews | undefined {
  const items = itemsIn(container);
  const heading = findHeading(container, items);
  if (items.length === 0) return undefined;
  const others = heading ? [...items, heading] : items;
  return {
    heading: heading && {
      text: readVisibleText(heading),
      href:
        heading.querySelector('a[href]')?.getAttribute('href') ??
        heading.closest('a[href]')?.getAttribute('href') ??
        undefined,
    },
    articles: readList(container, items, others),
  };
}

function readList(
  container: Element,
  items: readonly Element[],
  others: readonly Element[],
): ListedArticle[] | undefined {
  const articles = readItems(items);
  const outside = seenIn(container, others);
  if (!articles || outside.length === 0) return articles;
  const other = readWhole(container, others);
  if (!other || other.article.heading.length < MIN_HEADING_LETTERS) return undefined;
  const isFirst = other.title.compareDocumentPosition(items[0]!) === Node.DOCUMENT_POSITION_FOLLOWING;
  return isFirst ? [toListed(other), ...articles] : [...articles, toListed(other)];
}

/** The articles of items; `undefined` if a reader sees more than articles in one of them. */
function readItems(items: readonly Element[]): ListedArticle[] | undefined {
  const articles: ListedArticle[] = [];
  for (const item of items) {
    const ofItem = readItem(item);
    if (!ofItem) return undefined;
    articles.push(...ofItem);
  }
  return articles.length > 0 ? articles : undefined;
}

/** The article of an item. An item may also be a frame around other items. */
function readItem(item: Element): ListedArticle[] | undefined {
  const isEmpty = seenIn(item, []).length === 0;
  if (isEmpty) return [];
  const whole = readWhole(item, []);
  if (whole) return [toListed(whole)];
  const innerItems = itemsIn(item);
  return seenIn(item, innerItems).length === 0 ? readItems(innerItems) : undefined;
}

/** An article that is linked and holds all that a reader sees. */
function readWhole(container: Element, otherArticles: readonly Element[]): PrintedArticle | undefined {
  const printed = readArticle(container, otherArticles);
  if (!printed || !toPageUrl(printed.article.href)) return undefined;
  return printed.rest.length === 0 && printed.counters.length === 0 ? printed : undefined;
}

function toListed({ article, dateText }: PrintedArticle): ListedArticle {
  const hasTime = /\d[:h]\d/.test(dateText);
  return hasTime ? { ...article, dateWithTime: dateText.replace(/^\((.*)\)$/, '$1') } : article;
}

/** The outermost items. */
function itemsIn(container: Element): Element[] {
  const items = articlePartsOf({ container, otherArticles: [] }).filter((part) => part.matches(ITEMS));
  return items.filter((item) => !items.some((other) => other !== item && other.contains(item)));
}

function seenIn(container: Element, otherArticles: readonly Element[]): Piece[] {
  return linesWith(readLines({ container, otherArticles }), () => true)
    .flat()
    .filter(hasContent);
}

/** The heading of the block: the first one, if it stands before the items and nothing else does. */
function findHeading(container: Element, items: readonly Element[]): Element | undefined {
  const [first] = seenIn(container, []);
  const heading = first?.parentElement?.closest(HEADINGS);
  const isOwn = heading && container.contains(heading) && !items.some((item) => item.contains(heading));
  if (!isOwn) return undefined;
  // A long linked heading is that of an article outside the items.
  const isOfArticle =
    heading.querySelector('a[href]') !== null && readVisibleText(heading).length >= MIN_HEADING_LETTERS;
  return isOfArticle ? undefined : heading;
}
