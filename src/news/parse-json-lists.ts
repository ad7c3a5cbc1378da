/** The key of an item in a list that a program has written as an object: `17` of PHP, `-NxK1a` of Firebase. */
const KEY = /^(?:\d+|-[\w-]+)$/;
/** The number of first items that are searched for an article. */
const MAX_ITEMS = 10;

/** What the code for articles knows of an item. */
export interface ItemChecks {
  hasHeading: (item: unknown) => boolean;
  /** Whether it has a heading or a text. */
  hasText: (item: unknown) => boolean;
  /** Whether it has the address of a page. */
  hasAddress: (item: unknown) => boolean;
  hasDate: (item: unknown) => boolean;
  /** Whether it has a text besides its heading. */
  hasSummary: (item: unknown) => boolean;
}

/** An object is asked for its items several times, and a list must be the same one each time. */
const knownLists = new WeakMap<object, readonly unknown[]>();

/**
 * A list, also one that a program has written as an object: PHP does so if the keys have gaps, `{"0":{…},"2":{…}}`. Returns `undefined` for any
 * other value. An object is a list only if it has articles or sections.
 */
export function listOf(value: unknown, checks: ItemChecks): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (typeof value !== 'object' || value === null) return undefined;
  const list = knownLists.get(value) ?? itemsIn(value);
  knownLists.set(value, list);
  const isArticle = (item: unknown) =>
    checks.hasHeading(item) && (checks.hasDate(item) || checks.hasAddress(item));
  return list.slice(0, MAX_ITEMS).some(isArticle) ? list : undefined;
}

/** The items of an object that is a list. Empty for any other object. */
function itemsIn(value: object): readonly unknown[] {
  const items: unknown[] = Object.values(value);
  const isItem = (item: unknown) => typeof item === 'object' && item !== null;
  return Object.keys(value).every((key) => KEY.test(key)) && items.every(isItem) ? items : [];
}
