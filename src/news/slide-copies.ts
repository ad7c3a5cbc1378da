import { MARKED_COPIES } from '../shared/marked-copies.ts';
import { readVisibleText } from '../shared/visible-text.ts';

/** The items without the copies of slides whose originals are among the items. A copy has the same text and leads to the same pages. */
export function withoutCopies(items: readonly Element[]): Element[] {
  const isCopy = (item: Element) => item.closest(MARKED_COPIES) !== null;
  if (!items.some(isCopy)) return [...items];
  const originals = new Set(items.filter((item) => !isCopy(item)).map(toSlideKey));
  return items.filter((item) => !isCopy(item) || !originals.has(toSlideKey(item)));
}

function toSlideKey(item: Element): string {
  const links = [item, ...item.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  return JSON.stringify([readVisibleText(item), ...links]);
}
