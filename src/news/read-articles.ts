import { readVisibleText } from '../shared/visible-text.ts';
import type { Article } from './article.ts';
import { articlePartsOf } from './article-parts.ts';
import { readArticle } from './read-article.ts';

const ITEMS = 'li, article';
/**
 * Headings on Vietnamese portals have 40 to 120 letters. In an item of an article, a shorter text is a section or a tag. Outside the items, it
 * is a link such as `Xem tất cả`.
 */
const MIN_HEADING_LETTERS = 30;

/**
 * Reads the articles of a list in a page. In a list of lists, the names of the lists are no articles. In an item that is an article itself,
 * short items such as tags are none either. One more article may stand outside the items, as the first one often does.
 *
 * @returns `undefined` if there are no articles, or if several stand outside the items, so that the page shows its own content.
 */
export function readArticles(container: Element): Article[] | undefined {
  const items = articlePartsOf({ container, otherArticles: [] }).filter((part) => part.matches(ITEMS));
  const articles = readItems(items);
  const headings = headingLinksOutside(container, items);
  if (articles.length === 0 || headings.length > 1) return undefined;
  const [heading] = headings;
  const other = heading && readArticle(container, items);
  if (!other) return articles;
  const isFirst = heading.compareDocumentPosition(items[0]!) === Node.DOCUMENT_POSITION_FOLLOWING;
  return isFirst ? [other, ...articles] : [...articles, other];
}

/** An item of the list that has a heading of its own. */
interface Item {
  element: Element;
  /** What is outside the items in this one. */
  own: Article;
}

function readItems(elements: readonly Element[]): Article[] {
  const items: Item[] = [];
  for (const element of elements) {
    const innerElements = elements.filter((other) => isInside(other, element));
    const own = readArticle(element, innerElements);
    if (own) items.push({ element, own });
  }
  const articles = items.filter((item) => !isNameOfList(item, itemsIn(item, items)));
  const withoutTags = articles.filter((item) => !isTag(item, articles));
  return withoutTags.map((item) => readWithTags(item, itemsIn(item, items)));
}

/** Reads an article again, now with the date and other short items in it, which belong to it. */
function readWithTags({ element, own }: Item, innerItems: readonly Item[]): Article {
  const otherArticles = innerItems.filter((inner) => !isShort(inner)).map((inner) => inner.element);
  return readArticle(element, otherArticles) ?? own;
}

/** Whether an item is only the name of the list in it. An article has more. */
function isNameOfList(item: Item, innerItems: readonly Item[]): boolean {
  const { href, image, summary, datetime } = item.own;
  const hasMoreThanName = href !== undefined && (image ?? summary ?? datetime) !== undefined;
  const mayBeName = isShort(item) || innerItems.some((inner) => !isShort(inner));
  return innerItems.length > 0 && mayBeName && !hasMoreThanName;
}

function isTag(item: Item, articles: readonly Item[]): boolean {
  return isShort(item) && articles.some((other) => isInside(item.element, other.element));
}

function isShort({ own }: Item): boolean {
  return own.heading.length < MIN_HEADING_LETTERS;
}

function itemsIn(item: Item, items: readonly Item[]): Item[] {
  return items.filter((other) => isInside(other.element, item.element));
}

function isInside(inner: Element, outer: Element): boolean {
  return inner !== outer && outer.contains(inner);
}

/** The links outside the items whose text may be the heading of an article, each address once. */
function headingLinksOutside(container: Element, items: readonly Element[]): Element[] {
  const links = articlePartsOf({ container, otherArticles: items }).filter((part) => part.matches('a[href]'));
  const headings = links.filter((link) => readVisibleText(link).length >= MIN_HEADING_LETTERS);
  const byAddress = new Map(headings.map((link) => [link.getAttribute('href'), link]));
  return [...byAddress.values()];
}
