import { indexed } from '../text/indexed.ts';

/** Letters in another order are a mistake only in fields of at least this length. `lat` may be a field of the page, beside `alt`. */
const MIN_LETTERS_TO_SWAP = 5;

/** Names that other programs give to the fields of a photo. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'src',
    [
      'url',
      'image',
      'img',
      'picture',
      'photo',
      'file',
      'path',
      'href',
      'link',
      'thumbnail',
      'thumb',
      'anh',
      'hinh',
    ],
  ],
  ['full', ['large', 'big', 'original', 'fullsize', 'zoom']],
  ['caption', ['title', 'description', 'desc', 'text', 'name', 'chuthich', 'mota', 'tieude']],
  ['credit', ['author', 'photographer', 'copyright', 'source', 'tacgia', 'nguon']],
  ['datetime', ['date', 'time', 'taken', 'ngay']],
  ['lang', ['language']],
]);

/** A field whose author means a known field. */
export interface MeantField {
  /** Its name in the list: `widht`. */
  name: string;
  /** The name of the known field: `width`. */
  meant: string;
  /** The number of the first photo that has it. */
  number: number;
}

/**
 * The fields of photos whose author means a known field:
 * - a field with the letters of a known one, but in upper case, in another order, or with signs between them: `Caption`, `widht`,
 * - a field with another name for a known one that the photo lacks: `url`, `title`.
 *
 * @param known The names of the known fields.
 */
export function findMeantFields(list: unknown, known: readonly string[]): MeantField[] {
  const found = new Map<string, MeantField>();
  for (const [index, item] of indexed(list as unknown[])) {
    const fields = new Map(Object.entries(Object(item) as object));
    for (const name of fields.keys()) {
      if (known.includes(name) || found.has(name)) continue;
      const otherName = known.find((field) => fields.get(field) === undefined && isOtherName(name, field));
      const meant = known.find((field) => hasSameLetters(name, field)) ?? otherName;
      if (meant !== undefined) found.set(name, { name, meant, number: index + 1 });
    }
  }
  return [...found.values()];
}

function hasSameLetters(name: string, field: string): boolean {
  const letters = toLetters(name);
  if (letters === field) return true;
  const sort = (text: string) => text.split('').sort().join('');
  return field.length >= MIN_LETTERS_TO_SWAP && sort(letters) === sort(field);
}

function isOtherName(name: string, field: string): boolean {
  return OTHER_NAMES.get(field)?.includes(toLetters(name)) === true;
}

function toLetters(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}
