import { createElement } from '../shared/page-document.ts';
import { policy } from '../shared/policy.ts';
import { readVisibleBlocks } from '../shared/visible-text.ts';
import { isFileName } from '../text/file-name.ts';
import { decodeReferences } from '../text/references.ts';
import { joinSentences, tidy } from '../text/sentence.ts';

/** GLightbox and lightGallery accept the selector of an element instead of a text: `.mo-ta-1`, `#mo-ta-1`. That element holds the text. */
const SELECTOR = /^[.#][\w-]+$/;
const HAS_MARKUP = /<[a-z/!]/i;

/**
 * The text of an attribute that viewers show as HTML. It may be a text, HTML, or the selector of an element of the page with the text. Empty
 * for a file name.
 *
 * @param element The element with the attribute.
 */
export function readAttributeText(element: Element, name: string, gallery: Element): string {
  const value = tidy(element.getAttribute(name));
  const text = SELECTOR.test(value) ? readSelected(value, element, gallery) : toText(value);
  return isFileName(text) ? '' : text;
}

/** The text of the nearest element that matches a selector. A page may have a caption of the same class in each item. */
function readSelected(selector: string, element: Element, gallery: Element): string {
  const places = [element, element.parentElement ?? element, gallery, gallery.ownerDocument];
  const found = places.map((place) => place.querySelector(selector)).find((other) => other !== null);
  // Captions for a viewer are usually hidden. Hidden text is not visible text, so it is read as HTML.
  return found ? toText(found.innerHTML) : '';
}

/** The text of HTML, with a sentence for each block. Some systems escape characters twice: `Lễ &amp;amp; hội`. */
function toText(html: string): string {
  if (!HAS_MARKUP.test(html)) return tidy(decodeReferences(html));
  const template = createElement('template') as HTMLTemplateElement;
  template.innerHTML = policy().createHTML(html);
  // In the document of a template, the HTML loads nothing and runs no scripts.
  const box = template.content.ownerDocument.createElement('div');
  box.append(template.content);
  return tidy(decodeReferences(joinSentences(...readVisibleBlocks(box))));
}
