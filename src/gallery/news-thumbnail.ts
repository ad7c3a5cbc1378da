import { readPicture } from '../shared/printed-picture.ts';
import { hasVisibleText, readVisibleText } from '../shared/visible-text.ts';
import { leadsToPage, linkAround } from './photo-link.ts';

/** An item in a list of news has at most this many letters. An element with more text is an article. */
const MAX_ITEM_LETTERS = 400;

/**
 * Whether a picture is the thumbnail of other news: it links to a page, and so does a title in the same link or beside it. Such pictures are
 * in boxes of related news inside articles, and in lists of news.
 */
export function isNewsThumbnail(image: Element, gallery: Element): boolean {
  const link = linkAround(image, gallery);
  if (!link || !leadsToPage(link, readPicture(image)?.address ?? '')) return false;
  if (hasVisibleText(link)) return true;
  for (let element: Element = link; element !== gallery; element = element.parentElement!) {
    if (hasTitleBeside(element, link, gallery)) return true;
  }
  return false;
}

/** Whether a sibling of an element with the picture has a title with the same link. */
function hasTitleBeside(element: Element, link: HTMLAnchorElement, gallery: Element): boolean {
  const parent = element.parentElement!;
  const isItem = parent !== gallery && readVisibleText(parent).length <= MAX_ITEM_LETTERS;
  if (isItem) {
    const siblings = [...parent.children].filter((sibling) => sibling !== element);
    return siblings.some((sibling) => titlesIn(sibling, link).length > 0);
  }
  const neighbours = [element.previousElementSibling, element.nextElementSibling];
  return neighbours.some((neighbour) => neighbour !== null && beginsWithTitle(neighbour, link));
}

function beginsWithTitle(element: Element, link: HTMLAnchorElement): boolean {
  const text = readVisibleText(element);
  return titlesIn(element, link).some((title) => text.startsWith(title));
}

/** The texts of other links to the same page. A link in a caption is not a title. */
function titlesIn(element: Element, link: HTMLAnchorElement): string[] {
  const links = [element, ...element.querySelectorAll('a')].filter(
    (other) => (other as Partial<HTMLAnchorElement>).href === link.href,
  );
  const titles = links.filter((other) => !other.closest('figcaption, [class*="caption" i]'));
  return titles.map((title) => readVisibleText(title)).filter(Boolean);
}
