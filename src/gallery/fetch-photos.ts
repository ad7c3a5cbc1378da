import { BuiltInUrl } from '../shared/built-ins.ts';
import { warn } from '../shared/console.ts';
import { CHECK_FILE, describeContent, type Requested } from '../shared/failed-request.ts';
import { fetchBytes } from '../shared/fetch.ts';
import { baseAddress } from '../shared/page-document.ts';
import { oncePerPage } from '../shared/page-global.ts';
import { decode } from '../text/decode.ts';
import { findMisspeltFields, parsePhotos, PhotoListError } from './parse-photos.ts';
import type { Photo } from './photo.ts';

const PHOTOS: Requested = {
  tag: 'mtqg-gallery',
  expected: 'a JSON list of photos',
  otherSite: 'copy the file to this site',
  wrongAddress: CHECK_FILE,
};

/**
 * Fetches the photos that a JSON file lists.
 *
 * @param src The address of the file, relative to the page.
 * @throws PhotoListError when the file is not a list of photos; Error when it cannot be fetched.
 */
export async function fetchPhotos(src: string, signal: AbortSignal): Promise<Photo[]> {
  const file = await fetchBytes(PHOTOS, new BuiltInUrl(src, baseAddress()).href, signal);
  const text = decode(file.bytes, file.contentType);
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (cause) {
    throw new PhotoListError(`mtqg-gallery: ${file.address} ${describeContent(PHOTOS, text)}`, { cause });
  }
  try {
    const photos = parsePhotos(list, file.url);
    warnOfMisspeltFields(list, file.address);
    return photos;
  } catch (cause) {
    throw new PhotoListError(`mtqg-gallery: ${file.address}: ${(cause as Error).message}`, { cause });
  }
}

/** Warns in the console, once per page, of misspelt names of fields, because unknown fields are ignored. */
function warnOfMisspeltFields(list: unknown, address: string): void {
  for (const { name, meant, number } of findMisspeltFields(list)) {
    const message = `mtqg-gallery: ${address}: unknown field "${name}" of photo ${number}; use ${meant}`;
    oncePerPage(message, () => warn(message));
  }
}

/** Warns in the console, once per page, of the first mistake in photos that a script of the page has set, and of their misspelt fields. */
export function checkPhotos(photos: unknown): void {
  try {
    parsePhotos(photos, baseAddress());
    warnOfMisspeltFields(photos, 'the photos of a script');
  } catch (error) {
    const message = `mtqg-gallery: the photos of a script: ${(error as Error).message}`;
    oncePerPage(message, () => warn(message));
  }
}
