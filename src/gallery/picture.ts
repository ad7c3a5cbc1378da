import { html, nothing, type TemplateResult } from 'lit';
import { baseAddress } from '../shared/page-document.ts';
import { toDecomposedUrl, toFileUrl } from './file-url.ts';
import type { Photo } from './photo.ts';

/** The smaller picture in the gallery, or the larger one in the viewer. */
export type PictureSize = 'thumbnail' | 'full';

/** The absolute address of a picture; `undefined` if the photo has no valid one. */
export function toPictureUrl({ src, full }: Photo, size: PictureSize): string | undefined {
  const fullUrl = size === 'full' ? toFileUrl(full, baseAddress()) : undefined;
  return fullUrl ?? toFileUrl(src, baseAddress());
}

/** A picture. If it fails to load, its parent element gets the class `broken`. */
export function renderPicture(photo: Photo, alt: string, size: PictureSize): TemplateResult {
  const isFull = size === 'full';
  // `srcset` has the sizes of `src`, not those of `full`.
  const srcset = isFull && photo.full ? undefined : photo.srcset;
  // `auto` is the real width of the <img>. Browsers that do not know `auto` assume a third of the window.
  const sizes = isFull ? '100vw' : photo.sizes || 'auto, 33vw';
  return html`<img
    src=${toPictureUrl(photo, size) ?? ''}
    srcset=${srcset || nothing}
    sizes=${srcset ? sizes : nothing}
    alt=${alt}
    loading=${isFull ? 'eager' : 'lazy'}
    draggable="false"
    @load=${onLoad}
    @error=${onError}
  />`;
}

/** Loads a picture again. */
export function reloadPicture(image: HTMLImageElement, photo: Photo, size: PictureSize): void {
  image.src = toPictureUrl(photo, size) ?? '';
}

function onLoad({ target }: Event): void {
  markBroken(target as HTMLImageElement, false);
}

/** Tries other addresses after a failure: first `src` without `srcset`, then `src` with decomposed diacritics. */
function onError({ target }: Event): void {
  const image = target as HTMLImageElement;
  const decomposedUrl = toDecomposedUrl(image.src);
  if (image.srcset) image.srcset = '';
  else if (decomposedUrl !== image.src) image.src = decomposedUrl;
  else markBroken(image, true);
}

function markBroken(image: HTMLImageElement, isBroken: boolean): void {
  image.parentElement!.classList.toggle('broken', isBroken);
}
