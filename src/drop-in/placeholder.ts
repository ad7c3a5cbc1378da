import { copyOptions } from './copy-options.ts';
import { createElement } from './page-document.ts';

/** Replaces a placeholder with an element, which gets the options and the content of the placeholder. */
export function replacePlaceholder(placeholder: HTMLElement, tag: string, linkAttribute: string): void {
  const element = createElement(tag);
  copyOptions(placeholder, element);
  const address = linkIn(placeholder);
  if (address && !element.hasAttribute(linkAttribute)) element.setAttribute(linkAttribute, address);
  element.append(...placeholder.childNodes);

  // HTML editors wrap a placeholder in a paragraph. A paragraph without other content is replaced too, because it would only add margins.
  // The placeholder is empty by now, so any text in the paragraph is other content.
  const parent = placeholder.parentElement;
  const isWrapped = parent?.localName === 'p' && parent.childElementCount === 1 && !parent.textContent.trim();
  (isWrapped ? parent : placeholder).replaceWith(element);
}

/**
 * The address of a placeholder that is a link, or of the only link in a placeholder. If the placeholder has a list, a picture or several
 * links, its links are content and none is taken.
 */
function linkIn(placeholder: HTMLElement): string | null | undefined {
  if (placeholder.querySelector('li, img')) return undefined;
  if (placeholder.matches('a')) return placeholder.getAttribute('href');
  const links = placeholder.querySelectorAll('a[href]');
  return links.length === 1 ? links[0]?.getAttribute('href') : undefined;
}
