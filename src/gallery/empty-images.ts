import { warn } from '../shared/console.ts';
import { oncePerPage } from '../shared/page-global.ts';
import type { KnownElements } from './known-elements.ts';

/** Warns the author in the console about the first image without an address, once per page. Such an image is not a photo, and stays as it is. */
export function warnAboutEmptyImages(gallery: Element, known: KnownElements): void {
  const empty = [...gallery.querySelectorAll('img')].find(
    (image) => !image.getAttribute('src')?.trim() && known.pictureOf(image) === undefined,
  );
  if (!empty) return;
  oncePerPage('empty image', () => {
    warn(
      'mtqg-gallery: an <img> has no address and is not shown as a photo; write the address into src',
      empty,
    );
  });
}
