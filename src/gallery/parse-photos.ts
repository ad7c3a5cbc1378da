import { decodeReferences } from '../text/references.ts';
import { toFileUrl } from './file-url.ts';
import { findMeantFields, type MeantField } from './parse-field-names.ts';
import type { Photo } from './photo.ts';

const TEXT_FIELDS = ['srcset', 'sizes', 'alt', 'caption', 'lang', 'credit', 'datetime'] as const;
/** The fields that a reader reads. */
const WORDS: readonly string[] = ['alt', 'caption', 'credit'];
const NUMBER_FIELDS = ['width', 'height'] as const;
const FIELDS: readonly string[] = ['src', 'full', ...TEXT_FIELDS, ...NUMBER_FIELDS];
/** How much of a value a message quotes. */
const MAX_QUOTED_LETTERS = 60;

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
  if (!Array.isArray(input)) {
    throw new PhotoListError(
      `not an array of photos: ${quote(input)}; write the array alone, such as [{ "src": "cau.jpg" }]`,
    );
  }
  return input.map((item: unknown, index) => parsePhoto(item, index + 1, base));
}

function parsePhoto(item: unknown, number: number, base: string): Photo {
  if (typeof item !== 'object' || item === null) {
    throw new PhotoListError(`photo ${number} is not an object: ${quote(item)}; write { "src": "cau.jpg" }`);
  }
  const fields = item as Record<string, unknown>;
  const src = fields['src'];
  if (src === undefined || src === null) {
    const [misspelt] = findMisspeltFields([item]).filter(({ meant }) => meant === 'src');
    const remedy = misspelt ? `rename "${misspelt.name}" to "src"` : 'write the address of the picture';
    throw new PhotoListError(`src of photo ${number} is missing; ${remedy}`);
  }
  const photo: Photo = { src: resolveUrl(src, `src of photo ${number}`, base) };
  const full = fields['full'];
  if (isGiven(full)) photo.full = resolveUrl(full, `full of photo ${number}`, base);
  for (const name of TEXT_FIELDS) {
    const value = fields[name];
    if (!isGiven(value)) continue;
    const text = checkText(value, `${name} of photo ${number}`);
    // Some systems write JSON with the characters of HTML: `Lễ &amp; hội`.
    photo[name] = WORDS.includes(name) ? decodeReferences(text) : text;
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
    throw new PhotoListError(`${field} is not an http or https address: ${quote(value)}`);
  }
  return url;
}

function checkText(value: unknown, field: string): string {
  if (typeof value === 'string') return value;
  throw new PhotoListError(`${field} is not a text: ${quote(value)}; write it in quotation marks`);
}

function checkNumber(value: unknown, field: string): number {
  if (typeof value === 'number' && value > 0) return value;
  throw new PhotoListError(
    `${field} is not a number above 0: ${quote(value)}; write pixels without quotation marks, such as 1600`,
  );
}

function quote(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > MAX_QUOTED_LETTERS ? `${text.slice(0, MAX_QUOTED_LETTERS)}…` : text;
}

/** The fields that a list has in place of known ones: `Caption`, `widht`, `url`. */
export function findMisspeltFields(list: unknown): MeantField[] {
  return findMeantFields(list, FIELDS);
}
