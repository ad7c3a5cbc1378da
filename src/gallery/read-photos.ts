import { isElement, isText } from '../shared/node-types.ts';
import { hasPictureExtension } from '../text/picture-address.ts';
import { findCaption } from './find-caption.ts';
import type { Photo } from './photo.ts';

/** A node that can be assigned to a slot. */
export type SlottableNode = Element | Text;

/** What is between the tags of a gallery: the photos, and the child nodes without a photo or caption. */
export interface OwnPhotos {
  photos: Photo[];
  rest: SlottableNode[];
}

/**
 * Reads the photos between the tags in the order of the document. Returns `undefined` if there are none. The caption is the `figcaption`
 * of the figure, or the paragraph or cell that editors write below or beside the picture. If the picture is a link to another picture,
 * the viewer shows that other picture.
 */
export function readPhotos(gallery: Element): OwnPhotos | undefined {
  const photos: Photo[] = [];
  const usedElements: Element[] = [];
  for (const image of gallery.querySelectorAll('img')) {
    const caption = findCaption(image, gallery);
    photos.push(readPhoto(image, caption));
    usedElements.push(image);
    if (caption) usedElements.push(caption);
  }
  if (!photos.length) return undefined;
  const rest = slottableNodes(gallery).filter((node) => !usedElements.some((used) => node.contains(used)));
  return { photos, rest };
}

/** The child nodes of an element that can be assigned to a slot. */
export function slottableNodes(element: Element): SlottableNode[] {
  return [...element.childNodes].filter((node) => isElement(node) || isText(node));
}

function readPhoto(image: HTMLImageElement, caption: Element | null): Photo {
  const { src, full, credit, datetime } = image.dataset;
  const link = image.closest('a')?.getAttribute('href') ?? '';
  return {
    // Lazy-loading scripts keep the address in `data-src`.
    src: src ?? image.getAttribute('src') ?? '',
    full: full ?? (hasPictureExtension(link) ? link : undefined),
    srcset: image.getAttribute('srcset') ?? undefined,
    sizes: image.getAttribute('sizes') ?? undefined,
    alt: image.getAttribute('alt') ?? undefined,
    caption: caption?.textContent ?? undefined,
    width: readNumber(image, 'width'),
    height: readNumber(image, 'height'),
    credit,
    datetime,
  };
}

/** The number in an attribute; `undefined` for any other text, such as `100%`. */
function readNumber(image: HTMLImageElement, name: string): number | undefined {
  return Number(image.getAttribute(name)) || undefined;
}
