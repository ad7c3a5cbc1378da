import { joinSentences } from '../text/sentence.ts';
import { readAttributeText } from './attribute-text.ts';
import { photoBoxesOf } from './photo-boxes.ts';
import type { VisibleContent } from './visible-content.ts';

/**
 * The caption that other viewers read from attributes of the picture, of the link around it, or of the box that it has for itself:
 * `data-caption` (Fancybox), `data-sub-html` (lightGallery), `data-title` and `data-description` (GLightbox, Lightbox2), the `title` of the
 * link (Lightbox2), and the `title` of a picture with the class `caption` (Joomla).
 *
 * @param link The link around the picture that opens a viewer. The title of another link says where that link leads.
 */
export function readCaptionAttributes(
  image: Element,
  link: Element | undefined,
  content: VisibleContent,
): string | undefined {
  const viewerElements = link ? [image, link] : [image];
  // The text of a link that leads elsewhere belongs to that link.
  const boxes = photoBoxesOf(image, content).filter((box) => box === link || !box.matches('a[href]'));
  const read = (name: string, elements: readonly Element[]) =>
    elements.map((element) => readAttributeText(element, name, content.root)).find(Boolean) ?? '';
  const described = joinSentences(
    read('data-title', viewerElements),
    read('data-description', viewerElements),
  );
  const imageTitle = image.classList.contains('caption') ? read('title', [image]) : '';
  const linkTitle = link ? read('title', [link]) : '';
  const ofItem = read('data-caption', [image, ...boxes]) || read('data-sub-html', [image, ...boxes]);
  return ofItem || described || linkTitle || imageTitle || undefined;
}
