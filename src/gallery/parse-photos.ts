import { toFileUrl } from './file-url.ts';
import type { Photo } from './photo.ts';

const TEXT_FIELDS = ['srcset', 'sizes', 'alt', 'caption', 'lang', 'credit', 'datetime'] as const;
const NUMBER_FIELDS = ['width', 'height'] as const;

/** A list of photos is invalid. The message names the first mistake. */
export class PhotoListError extends Error {
  override readonly name = 'PhotoListError';
}

/**
 * Reads a list of photos from parsed JSON. It ignores unknown fields and those that are null.
 *
 * @param base The address that `src` and `full` are relative to: that of the JSON file.
 * @throws PhotoListError
 */
export function parsePhotos(input: unknown, base: string): Photo[] {
  if (!Array.isArray(input)) throw new PhotoListError(`not an array of photos: ${JSON.stringify(input)}`);
  return input.map((item: unknown, index) => parsePhoto(item, index + 1, base));
}

function parsePhoto(item: unknown, number: number, base: string): Photo {
  if (typeof item !== 'object' || item === null) {
    throw new PhotoListError(`photo ${number} is not an object: ${JSON.stringify(item)}`);
  }
  const fields = item as Record<string, unknown>;
  const src = fields['src'];
  if (src === undefined || src === null) throw new PhotoListError(`src of photo ${number} is missing`);
  const photo: Photo = { src: resolveUrl(src, `src of photo ${number}`, base) };
  const full = fields['full'];
  if (isGiven(full)) photo.full = resolveUrl(full, `full of photo ${number}`, base);
  for (const name of TEXT_FIELDS) {
    const value = fields[name];
    if (isGiven(value)) photo[name] = checkText(value, `${name} of photo ${number}`);
  }
  for (const name of NUMBER_FIELDS) {
    const value = fields[name];
    if (isGiven(value)) photo[name] = checkNumber(value, `${name} of photo ${number}`);
  }
  return photo;
}

/** An empty text counts as missing, because programs that write JSON often write an empty text into unused fields. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function resolveUrl(value: unknown, field: string, base: string): string {
  const url = toFileUrl(checkText(value, field), base);
  if (url === undefined) {
    throw new PhotoListError(`${field} is not an http or https address: ${JSON.stringify(value)}`);
  }
  return url;
}

function checkText(value: unknown, field: string): string {
  if (typeof value !== 'string') throw new PhotoListError(`${field} is not a text: ${JSON.stringify(value)}`);
  return value;
}

function checkNumber(value: unknown, field: string): number {
  if (typeof value !== 'number') {
    throw new PhotoListError(`${field} is not a number: ${JSON.stringify(value)}`);
  }
  return value;
}
