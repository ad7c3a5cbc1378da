import { copyOptions } from './copy-options.ts';
import { attributeOf, findIn, matches, member } from './members.ts';
import { createElement } from './page-document.ts';

/** Replaces a placeholder with an element, which gets the options and the content of the placeholder. */
export function replacePlaceholder(placeholder: HTMLElement, tag: string, linkAttribute: string): void {
  const element = createElement(tag);
  copyOptions(placeholder, element);
  const address = linkIn(placeholder);
  if (address && !element.hasAttribute(linkAttribute)) element.setAttribute(linkAttribute, address);
  element.append(...member(placeholder, 'childNodes'));

  // HTML editors wrap a placeholder in a paragraph. A paragraph without other content is replaced too, because it would only add margins.
  // The placeholder is empty by now, so any text in the paragraph is other content.
  const parent = member(placeholder, 'parentElement');
  const isWrapped = parent?.localName === 'p' && parent.childElementCount === 1 && !parent.textContent.trim();
  const replaced = isWrapped ? parent : placeholder;
  member(replaced, 'replaceWith').call(replaced, element);
}

/**
 * The address of a placeholder that is a link, or of the only link in a placeholder. If the placeholder has a list, a picture or several
 * links, its links are content and none is taken.
 */
function linkIn(placeholder: HTMLElement): string | null | undefined {
  if (findIn(placeholder, 'li, img').length > 0) return undefined;
  if (matches(placeholder, 'a')) return attributeOf(placeholder, 'href');
  const links = findIn(placeholder, 'a[href]');
  return links.length === 1 ? links[0]?.getAttribute('href') : undefined;
}
