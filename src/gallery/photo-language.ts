import { isElement } from '../shared/node-types.ts';
import type { Caption } from './printed-photo.ts';

/**
 * The language of a photo between the tags, if the page names it: `data-lang` of the picture, or the `lang` of the caption or of an element
 * between the caption and the gallery. Without a caption, the `lang` of the picture or of an element around it.
 */
export function readPhotoLanguage(
  image: HTMLImageElement,
  caption: Caption | undefined,
  gallery: Element,
): string | undefined {
  const [node = image] = caption?.nodes ?? [];
  const element = isElement(node) ? node : node.parentElement;
  const withLang = element?.closest('[lang]');
  const isInGallery = !!withLang && withLang !== gallery && gallery.contains(withLang);
  const ownLang = isInGallery ? withLang.getAttribute('lang') : undefined;
  return image.dataset['lang'] || ownLang || undefined;
}
