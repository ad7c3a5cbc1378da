import { hasVisibleText, readVisibleText } from '../shared/visible-text.ts';
import { articlePartsOf } from './article-parts.ts';
import { leadsToPlaceOnPage } from './place-on-page.ts';

const ITEMS = 'li, article, .views-row';
/** Items that hold less than this part of the text of a list are not articles, but dates, tags or sections beside an article. */
const MIN_PART_OF_TEXT = 0.5;

/**
 * The elements of a list that are articles: the outermost items, without those of a menu of the page. If these items hold less than half of the
 * text, they are parts of articles, such as dates. Then the articles are the siblings with the same tag and class that have a link, such as
 * `<div class="item">` or the rows of a table.
 */
export function findItems(container: Element): Element[] {
  const parts = articlePartsOf({ container, otherArticles: [] });
  const items = outermostOf(parts.filter((part) => part.matches(ITEMS) && !isMenuItem(part)));
  const minLetters = readVisibleText(container).length * MIN_PART_OF_TEXT;
  const holdMost = (elements: readonly Element[]) => lettersOf(elements) >= minLetters;
  if (holdMost(items)) return items;
  const seen = new Set(parts);
  const childrenOf = (part: Element) => [...part.children].filter((child) => seen.has(child));
  const groups = [container, ...parts].map((part) => findSimilar(childrenOf(part)));
  const holdsItems = (group: readonly Element[]) =>
    items.every((item) => group.some((element) => element.contains(item)));
  return groups.find((group) => holdMost(group) && holdsItems(group)) ?? items;
}

function lettersOf(elements: readonly Element[]): number {
  return elements.map((element) => readVisibleText(element)).join('').length;
}

function outermostOf(elements: readonly Element[]): Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}

/** The first two or more children with the same tag and class that have a link; none if there are no such children. */
function findSimilar(children: readonly Element[]): Element[] {
  const withLink = children.filter(hasLinkWithText);
  for (const child of withLink) {
    const similar = withLink.filter((other) => isSimilar(child, other));
    if (similar.length > 1) return similar;
  }
  return [];
}

function hasLinkWithText(element: Element): boolean {
  return linksWithText(element).length > 0 && !isMenuItem(element);
}

/** Whether all links of an element lead to places on the same page: a tab above lists, a line of a table of contents. */
function isMenuItem(element: Element): boolean {
  const links = linksWithText(element);
  return links.length > 0 && links.every(leadsToPlaceOnPage);
}

function linksWithText(element: Element): Element[] {
  const links = element.matches('a[href]') ? [element] : [...element.querySelectorAll('a[href]')];
  return links.filter(hasVisibleText);
}

/** Whether two elements have the same tag, and a class in common or none at all. Classes of rows do not count, because they may alternate: `odd`, `even`. */
function isSimilar(element: Element, other: Element): boolean {
  if (element.localName !== other.localName) return false;
  if (element.localName === 'tr' || element.className === other.className) return true;
  return [...element.classList].some((name) => other.classList.contains(name));
}
