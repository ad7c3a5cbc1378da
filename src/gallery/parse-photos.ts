import { toFileUrl } from './file-url.ts';

/** A photo with its caption. */
export interface Photo {
  /** Address of the picture as the page shows it. */
  src: string;
  /** Address of a larger one, for the viewer. */
  full?: string | undefined;
  /** Further sizes of the picture, as in `img`. */
  srcset?: string | undefined;
  sizes?: string | undefined;
  /** What the photo shows, where that is not what the caption says. Never the name of a file. */
  alt?: string | undefined;
  caption?: string | undefined;
  /** Of the picture, in pixels, or in any other measure that tells its shape. */
  width?: number | undefined;
  height?: number | undefined;
  /** Who took it. */
  credit?: string | undefined;
  /** When it was taken: RFC 3339, or a day. Anything else is shown as it stands. */
  datetime?: string | undefined;
}

/**
 * Reads a JSON array of photos. Their addresses are relative to that of the JSON.
 *
 * @throws TypeError that names the first thing that is not as it should be, and what stood there.
 */
export function parsePhotos(input: unknown, base: string): Photo[] {
  if (!Array.isArray(input)) throw new TypeError(`no list of photos, but ${JSON.stringify(input)}`);
  return input.map((photo: Photo | null, place) => {
    const src = toFileUrl(photo?.src, base);
    for (const [name, value] of Object.entries<unknown>({ ...photo, src }))
      if (value !== null && typeof value !== (/^(width|height)$/.test(name) ? 'number' : 'string'))
        throw new TypeError(`${name} of photo ${place + 1} is ${JSON.stringify(photo?.[name as 'src'])}`);
    return { ...photo, src, full: toFileUrl(photo?.full, base) } as Photo;
  });
}
