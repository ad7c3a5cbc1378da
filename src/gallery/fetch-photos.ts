import { BuiltInUrl } from '../shared/built-ins.ts';
import { fetchBytes } from '../shared/fetch.ts';
import { baseAddress } from '../shared/page-document.ts';
import { parsePhotos, PhotoListError } from './parse-photos.ts';
import type { Photo } from './photo.ts';

/** Seconds until the next load after a failed one. After a successful load, the list is not loaded again. */
export const RETRY_SECONDS = 120;

/**
 * Fetches the photos that a JSON file lists.
 *
 * @param src The address of the file, relative to the page.
 * @throws PhotoListError when the file is not a list of photos; Error when it cannot be fetched.
 */
export async function fetchPhotos(src: string, signal: AbortSignal): Promise<Photo[]> {
  const address = new BuiltInUrl(src, baseAddress()).href;
  const { bytes, url } = await fetchBytes('mtqg-gallery', address, signal);
  try {
    return parsePhotos(JSON.parse(new TextDecoder().decode(bytes)), url);
  } catch (error) {
    throw new PhotoListError(`mtqg-gallery: ${address}: ${(error as Error).message}`, { cause: error });
  }
}
