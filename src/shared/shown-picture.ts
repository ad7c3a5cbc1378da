import { toPixels } from '../text/decoration-picture.ts';
import { isPlaceholder } from '../text/placeholder-picture.ts';

/** The widest file that is a blurred preview of a picture. */
export const MAX_PREVIEW_PIXELS = 100;
/** A file that the page enlarges by more than this factor is a blurred preview too. */
const MAX_ENLARGEMENT = 2;

/**
 * What scripts that load pictures later write on an image when its picture is loaded: lazysizes, lazyload, LiteSpeed, vanilla-lazyload and WP
 * Rocket, Jetpack. `src` then has the picture, even if the browser itself has not loaded it yet.
 */
const DONE =
  '.lazyloaded, .lazy-loaded, .litespeed-loaded, [data-ll-status="loaded"], [data-was-processed="true"], [data-lazy-loaded]';

/** Whether the `src` or `srcset` of an image has the picture itself, and not a placeholder or a blurred preview of it. */
export function showsPicture(image: Element): boolean {
  if (image.localName !== 'img') return false;
  const { complete, naturalWidth, currentSrc } = image as HTMLImageElement;
  // Until the browser has chosen a file, `currentSrc` is empty.
  const address = currentSrc || (image.getAttribute('src') ?? '');
  if (isPlaceholder(address)) return false;
  if (image.matches(DONE)) return true;
  const width = toPixels(image.getAttribute('width') ?? '') ?? 0;
  const isPreview = naturalWidth <= MAX_PREVIEW_PIXELS || naturalWidth * MAX_ENLARGEMENT < width;
  return complete && !isPreview;
}
