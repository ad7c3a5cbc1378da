import { isShareMenu } from '../shared/share-menu.ts';
import { isRead } from '../shared/visible-text.ts';

/** The links from one page of a list to the others. */
const PAGER = '.pagination, .pager, .page-numbers, .pagenavigation';

/** An article in a container, which may contain other articles too. */
export interface ArticleScope {
  container: Element;
  /** Elements in the container that are articles of their own. */
  otherArticles: readonly Element[];
}

/** The elements that may be parts of the article, in the order of the document. */
export function articlePartsOf(scope: ArticleScope): Element[] {
  return partsIn(scope.container, scope);
}

/** Whether an element is no part of the article: it is for a slot, shares the page, leads to other pages of a list, or is not seen. */
export function isLeftOut(element: Element, { otherArticles }: ArticleScope): boolean {
  // Some scripts hide a picture until they have loaded it.
  const isSeen = element.localName === 'img' || isRead(element);
  const isOther = otherArticles.includes(element) || element.matches(PAGER) || isShareMenu(element);
  return !isSeen || isOther || element.hasAttribute('slot');
}

function partsIn(element: Element, scope: ArticleScope): Element[] {
  const children = [...element.children].filter((child) => !isLeftOut(child, scope));
  return children.flatMap((child) => [child, ...partsIn(child, scope)]);
}
