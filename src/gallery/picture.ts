import { html, nothing, type TemplateResult } from 'lit';
import { toDecomposedUrl, toFileUrl } from './file-url.ts';
import type { Photo } from './parse-photos.ts';
import { pageGlobal } from '../shared/page-global.ts';
import { isFileName } from '../text/file-name.ts';
import { tidy } from '../text/sentence.ts';

/**
 * What a photo shows, in words: its own, or else those of its caption; empty where there is neither. The name of a file says nothing, which
 * the author is told of once.
 */
export function toAlt({ alt, caption }: Photo): string {
  const own = tidy(alt ?? '');
  if (own && !isFileName(own)) return own;
  if (own)
    pageGlobal('alt', () => {
      console.warn(
        `mtqg-gallery: the alt "${own}" is the name of a file, and not used: say what the photo shows`,
      );
      return true;
    });
  return tidy(caption ?? '');
}

/** Where a photo's picture is, as an absolute address: the larger one for the viewer. */
export function toAddress({ src, full }: Photo, isFull: boolean): string {
  return toFileUrl((isFull && full) || src, document.baseURI) ?? '';
}

/** A picture that says so at its place, by the class `broken`, when it cannot be had. */
export function renderPicture(photo: Photo, alt: string, isFull: boolean): TemplateResult {
  const { srcset, sizes } = photo;
  const set = isFull && photo.full ? '' : srcset;
  return html`<img
    src=${toAddress(photo, isFull)}
    srcset=${set || nothing}
    sizes=${set ? (isFull ? '100vw' : sizes || 'auto, 33vw') : nothing}
    alt=${alt}
    loading=${isFull ? 'eager' : 'lazy'}
    draggable="false"
    @load=${settle}
    @error=${settle}
  />`;
}

/** Asks for a picture anew. */
export function retry(image: HTMLImageElement, photo: Photo, isFull: boolean): void {
  image.src = toAddress(photo, isFull);
}

/**
 * Marks the place of a picture that could not be had, after it was asked for without its further sizes, and as systems spell it that decompose
 * diacritics.
 */
function settle({ type, target }: Event): void {
  const image = target as HTMLImageElement;
  const other = toDecomposedUrl(image.src);
  const isError = type === 'error';
  if (isError && image.srcset) image.srcset = '';
  else if (isError && other !== image.src) image.src = other;
  else image.parentElement!.classList.toggle('broken', isError);
}
