import { html, nothing, type TemplateResult } from 'lit';
import { warn } from '../shared/console.ts';
import { baseAddress } from '../shared/page-document.ts';
import { oncePerPage } from '../shared/page-global.ts';
import type { FailedPictures } from './failed-pictures.ts';
import { toDecomposedUrl, toFileUrl } from './file-url.ts';
import type { Photo } from './photo.ts';

/** The smaller picture in the gallery, or the larger one in the viewer. */
export type PictureSize = 'thumbnail' | 'full';

interface PictureOptions {
  /** The address of the picture, as `toPictureUrl` returns it; empty if the photo has no valid one. */
  url: string;
  alt: string;
  /** The language of `alt`, as in the attribute `lang`. */
  lang: string | undefined;
  size: PictureSize;
  failedPictures: FailedPictures;
  onLoad?: () => void;
}

/** The absolute address of a picture; `undefined` if the photo has no valid one. */
export function toPictureUrl({ src, full }: Photo, size: PictureSize): string | undefined {
  const fullUrl = size === 'full' ? toFileUrl(full, baseAddress()) : undefined;
  return fullUrl ?? toFileUrl(src, baseAddress());
}

/** The address of the file that an image shows; `undefined` if it shows none. */
export function loadedAddressOf(image: HTMLImageElement | undefined): string | undefined {
  const isLoaded = image?.complete === true && image.naturalWidth > 0;
  return isLoaded ? image.currentSrc : undefined;
}

/** A picture. It reports to `failedPictures` whether it was loaded. */
export function renderPicture(photo: Photo, options: PictureOptions): TemplateResult {
  const { url, alt, lang, size, failedPictures, onLoad } = options;
  const isFull = size === 'full';
  // `srcset` has the sizes of `src`, not those of `full`.
  const srcset = isFull && photo.full ? undefined : photo.srcset;
  // `auto` is the real width of the <img>. Browsers that do not know `auto` assume a third of the window.
  const sizes = isFull ? '100vw' : photo.sizes || 'auto, 33vw';
  const largerUrl = isFull ? undefined : toPictureUrl(photo, 'full');
  return html`<img
    src=${url}
    srcset=${srcset || nothing}
    sizes=${srcset ? sizes : nothing}
    alt=${alt}
    lang=${lang || nothing}
    loading=${isFull ? 'eager' : 'lazy'}
    draggable="false"
    @load=${() => {
      failedPictures.onLoad(url);
      onLoad?.();
    }}
    data-url=${url}
    @error=${(event: Event) => onError(event, { url, largerUrl, failedPictures })}
  />`;
}

interface Addresses {
  url: string;
  /** The address of the larger picture, for a thumbnail. */
  largerUrl: string | undefined;
  failedPictures: FailedPictures;
}

/**
 * Tries other addresses after a failure: first `src` without `srcset`, then `src` with decomposed diacritics, then the larger picture in both
 * notations.
 */
function onError({ target }: Event, { url, largerUrl, failedPictures }: Addresses): void {
  const image = target as HTMLImageElement;
  const decomposedUrl = toDecomposedUrl(image.src);
  if (image.srcset) image.srcset = '';
  else if (decomposedUrl !== image.src) image.src = decomposedUrl;
  else if (largerUrl !== undefined && toDecomposedUrl(largerUrl) !== image.src) {
    informAboutLarger(url, largerUrl);
    image.src = largerUrl;
  } else failedPictures.onError(url);
}

/** Tells the author in the console, once per page and file, that readers load the larger picture because the smaller one is missing. */
export function informAboutLarger(url: string, largerUrl: string): void {
  oncePerPage(`larger ${url}`, () => {
    warn(`mtqg-gallery: ${url} failed to load; the gallery shows the larger picture ${largerUrl} instead`);
  });
}
