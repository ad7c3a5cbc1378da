import { type Photo, parsePhotos } from './parse-photos.ts';
import { fetchBytes } from '../shared/fetch.ts';
import type { Source } from '../shared/old-loader.ts';

/** Brings the photos that a JSON file lists. */
export function fetchPhotos(address: string): Source<readonly Photo[]> {
  return async (signal) => {
    const { bytes, url } = await fetchBytes('mtqg-gallery', address, signal);
    try {
      return parsePhotos(JSON.parse(new TextDecoder().decode(bytes)), url);
    } catch (error) {
      throw new TypeError(`mtqg-gallery: ${address}: ${(error as Error).message}`, { cause: error });
    }
  };
}
