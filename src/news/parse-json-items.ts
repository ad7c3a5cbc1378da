import type { Steps } from '../text/steps.ts';
import { fieldsOf, textIn } from './parse-json-fields.ts';

export const HEADINGS = ['heading', 'title', 'headline', 'subject'];
/** Lists that are no articles, although their items have a title. */
const OTHER_LISTS = [
  'errors',
  'error',
  'included',
  'links',
  '_links',
  'tags',
  'categories',
  'authors',
  'menu',
];
/** Lists that are the articles also if they are empty. */
const KNOWN_LISTS = ['data', 'value', 'articles', 'posts', 'results', 'entries', 'news'];
/** The version of a JSON Feed. Some programs leave out the list of articles if it is empty. */
const VERSION_OF_JSON_FEED = /jsonfeed\.org\/version/;
/** The list may be inside other objects: `d.results` in SharePoint, `hits.hits` in Elasticsearch. */
const MAX_DEPTH = 3;
/** A list is no articles if none of its first items has a heading. */
const MAX_ITEMS_WITHOUT_HEADING = 1000;

/**
 * Finds the list of articles in JSON: the whole value, `items`, or the outermost list whose items have a title, whatever its name is. Returns
 * `undefined` if there is none.
 */
export function* findJsonItems(parsed: unknown): Steps<readonly unknown[] | undefined> {
  if (Array.isArray(parsed)) return parsed as unknown[];
  const feed = fieldsOf(parsed);
  const ofJsonFeed = feed.get('items');
  if (Array.isArray(ofJsonFeed)) return ofJsonFeed as unknown[];
  let objects = [feed];
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const fields = objects.flatMap((object) => [...object]).filter(([name]) => !OTHER_LISTS.includes(name));
    const lists = fields.filter((field): field is [string, unknown[]] => Array.isArray(field[1]));
    for (const [name, list] of lists) {
      const isKnown = list.length === 0 ? KNOWN_LISTS.includes(name) : hasHeading(list);
      if (isKnown) return list;
      yield;
    }
    objects = fields.filter(([, value]) => !Array.isArray(value)).map(([, value]) => fieldsOf(value));
  }
  return VERSION_OF_JSON_FEED.test(textIn(feed.get('version'))) ? [] : undefined;
}

function hasHeading(list: readonly unknown[]): boolean {
  return list.slice(0, MAX_ITEMS_WITHOUT_HEADING).some((item) => {
    const fields = fieldsOf(item);
    return HEADINGS.some((name) => textIn(fields.get(name)).trim() !== '');
  });
}
