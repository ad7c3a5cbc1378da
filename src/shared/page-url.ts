import { isEmbeddedPicture } from '../text/placeholder-picture.ts';
import { toHttpUrl } from '../text/url.ts';
import { baseAddress } from './page-document.ts';

/** Resolves an address against the page (or its `<base>`). Returns `undefined` unless the result is http or https. */
export function toPageUrl(address: string | undefined): string | undefined {
  return toHttpUrl(address, baseAddress());
}

/** The same for a picture, whose address may also contain the picture itself (`data:`). */
export function toPagePictureUrl(address: string | undefined): string | undefined {
  return address && isEmbeddedPicture(address) ? address.trim() : toPageUrl(address);
}
