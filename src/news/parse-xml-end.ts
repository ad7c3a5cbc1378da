import type { UnreadField } from './parse-article.ts';
import { FEED_ROOTS, isItem } from './parse-xml-item.ts';
import type { XmlElement } from './parse-xml-element.ts';

/** The elements around the articles. If a feed is whole, its last tag closes them. */
const AROUND = [...FEED_ROOTS, 'urlset'];
/** The number of last letters that say where a feed is cut off. */
const LAST_LETTERS = 60;

/**
 * Whether a feed is cut off: its end is missing, because the program that makes it stopped, or because the download did.
 *
 * @param open The elements that are not closed at the end.
 */
export function isCutOff(open: readonly XmlElement[]): boolean {
  return open.some(({ name }) => AROUND.includes(name));
}

/**
 * Removes from the last article the field in which the feed is cut off: half of an address leads elsewhere, and half of a date is another date.
 *
 * @param open The elements that are not closed at the end, from the outside in.
 * @returns The article, if there is one.
 */
export function removeCutOffField(open: readonly XmlElement[]): XmlElement | undefined {
  const article = open.filter((element) => isItem(element) || element.name === 'url').at(-1);
  if (!isCutOff(open) || !article) return undefined;
  const field = open[open.indexOf(article) + 1];
  article.children = article.children.filter((child) => child !== field);
  return article;
}

export function toUnreadEnd(content: string): UnreadField {
  return {
    field: 'end',
    count: 1,
    text: content
      .trimEnd()
      .slice(-LAST_LETTERS)
      .replace(/^[^<>]*>/, ''),
  };
}
