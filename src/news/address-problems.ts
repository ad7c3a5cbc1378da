import type { Article } from './article.ts';
import { headingKey, pageOf } from './newest.ts';
import type { UnreadField } from './parse-article.ts';

/**
 * Finds articles without an address, which readers cannot open, and articles with the same address as an article with another heading. Such
 * articles may all have the address of their section.
 *
 * @param unread What could not be read of the feed. An address that cannot be read does not count as missing.
 */
export function findAddressProblems(
  articles: readonly Article[],
  unread: readonly UnreadField[],
): UnreadField[] {
  const problems: UnreadField[] = [];
  const add = (field: UnreadField['field'], count: number, text: string | undefined) => {
    if (count > 0) problems.push({ field, count, text: text ?? '' });
  };
  // If a feed is cut off, the last article may have lost its address.
  const isCutOff = unread.some(({ field }) => field === 'end');
  const withoutAddress = (isCutOff ? articles.slice(0, -1) : articles).filter(({ href }) => !href);
  const unreadCount = unread.find(({ field }) => field === 'link')?.count ?? 0;
  add('address', withoutAddress.length - unreadCount, withoutAddress[0]?.heading);
  /** The words of the first heading at each address. */
  const headings = new Map<string, string>();
  const same = articles.filter(({ href, heading }) => {
    if (!href) return false;
    const first = headings.get(pageOf(href));
    if (first === undefined) headings.set(pageOf(href), headingKey(heading));
    return first !== undefined && first !== headingKey(heading);
  });
  add('sameAddress', same.length, same[0]?.href);
  return problems;
}
