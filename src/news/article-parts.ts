import { isShareMenu } from '../shared/share-menu.ts';
import { showsText } from '../shared/visible-text.ts';

/** The links from one page of a list to the others. */
export const PAGER = '.pagination, .pager, .page-numbers, .pagenavigation';
/** The slot for content between the tags that does not belong to the article. The card itself puts elements of the page there. */
export const REST_SLOT = 'rest';

/** A container with an article. It may contain other articles too. */
export interface ArticleScope {
  container: Element;
  /** Elements in the container that are articles of their own. */
  otherArticles: readonly Element[];
}

/** The elements that may be parts of the article, in the order of the document. */
export function articlePartsOf(scope: ArticleScope): Element[] {
  return partsIn(scope.container, scope);
}

/** Whether an element is not content of the article: it is for a slot, shares the page, is another article, or is not seen. */
export function isLeftOut(element: Element, { container, otherArticles }: ArticleScope): boolean {
  // Some scripts hide a picture until they have loaded it.
  const isSeen = element.localName === 'img' || (showsText(element) && !isInvisible(element, container));
  const isForSlot = element.hasAttribute('slot') && element.slot !== REST_SLOT;
  return !isSeen || isForSlot || otherArticles.includes(element) || isShareMenu(element);
}

/** Whether the page hides an element by `visibility`. `false` for all elements of a container that is hidden itself, such as a closed tab. */
function isInvisible(element: Element, container: Element): boolean {
  return (
    getComputedStyle(element).visibility === 'hidden' && getComputedStyle(container).visibility !== 'hidden'
  );
}

function partsIn(element: Element, scope: ArticleScope): Element[] {
  const children = [...element.children].filter((child) => !isLeftOut(child, scope) && !child.matches(PAGER));
  return children.flatMap((child) => [child, ...partsIn(child, scope)]);
}
