import { isFileName } from '../text/file-name.ts';
import { joinSentences, tidy } from '../text/sentence.ts';

const TAG = /<\/?[a-z][^>]*>/gi;
/** The selector of an element with the caption, which GLightbox accepts in `data-description`: `.mo-ta-1`. */
const SELECTOR = /^[.#][\w-]+$/;

/**
 * The caption that other viewers read from attributes of the picture or of the link around it: `data-caption` (Fancybox), `data-title` and
 * `data-description` (GLightbox, Lightbox2), the `title` of the link (Lightbox2), and the `title` of a picture with the class `caption`
 * (Joomla).
 *
 * @param link The link around the picture that opens a viewer. The title of another link says where that link leads.
 */
export function readCaptionAttributes(image: Element, link: Element | undefined): string | undefined {
  const elements = link ? [image, link] : [image];
  const read = (name: string) => elements.map((element) => readText(element, name)).find(Boolean) ?? '';
  const described = joinSentences(read('data-title'), read('data-description'));
  const imageTitle = image.classList.contains('caption') ? readText(image, 'title') : '';
  const linkTitle = link ? readText(link, 'title') : '';
  return read('data-caption') || described || linkTitle || imageTitle || undefined;
}

/** The text of an attribute, which may have tags; empty for a file name or a selector. */
function readText(element: Element, name: string): string {
  const text = tidy((element.getAttribute(name) ?? '').replace(TAG, ' '));
  return SELECTOR.test(text) || isFileName(text) ? '' : text;
}
