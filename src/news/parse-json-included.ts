import { addressIn, type Fields, fieldsOf, listIn, textIn } from './parse-json-fields.ts';
import type { Steps } from '../text/steps.ts';

// More than an article or a file needs. The limits keep the work small for files that refer to each other many times.
const MAX_PICTURES = 10;
const MAX_RELATIONS = 1000;

/** The addresses of the pictures that JSON:API sends beside the articles, by their identity. */
export type IncludedPictures = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the pictures that JSON:API sends beside the articles. An article refers to a file, or to a medium that refers to a file. So a picture
 * also has the addresses of the pictures to which it refers.
 */
export function* readIncluded(included: unknown): Steps<IncludedPictures> {
  const own = new Map<string, readonly string[]>();
  const pictures: [identity: string, item: unknown][] = [];
  for (const item of Array.isArray(included) ? (included as unknown[]) : []) {
    yield;
    if (!mayBePicture(item)) continue;
    const identity = identityOf(item);
    own.set(identity, [addressIn(item)]);
    pictures.push([identity, item]);
  }
  const all = new Map<string, readonly string[]>();
  for (const [identity, item] of pictures) {
    all.set(identity, [...own.get(identity)!, ...relatedPictures(fieldsOf(item), own)]);
    yield;
  }
  return all;
}

/** The addresses of the pictures to which an article or a file refers. */
export function relatedPictures(fields: Fields, included: IncludedPictures): string[] {
  const relations = [...fieldsOf(fields.get('relationships')).values()].slice(0, MAX_RELATIONS);
  const references = relations.flatMap((relation) => {
    const data = fieldsOf(relation).get('data');
    return Array.isArray(data) ? listIn(data) : [data];
  });
  const addresses = references
    .slice(0, MAX_RELATIONS)
    .flatMap((reference) => included.get(identityOf(reference)) ?? []);
  return addresses.filter((address) => address !== '').slice(0, MAX_PICTURES);
}

function mayBePicture(item: unknown): boolean {
  return /file|image|media/i.test(textIn(fieldsOf(item).get('type')));
}

/** In JSON:API, an id is unique only among the items of its type. */
function identityOf(item: unknown): string {
  const fields = fieldsOf(item);
  const id = fields.get('id');
  return JSON.stringify([textIn(fields.get('type')), typeof id === 'object' ? '' : id]);
}
