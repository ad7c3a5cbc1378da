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

/** Names of the newest of several lists of articles: `latestNews`. */
const NEWEST_LIST = /latest|newest|recent|tinmoi/;

/**
 * Finds the list of articles in JSON: the whole value, `items`, or the list whose items are most like articles, because they have a title and a
 * date, or a title alone. Of equal lists, it is the outermost one. Returns `undefined` if there is none.
 *
 * @param hasDate Whether an item has a date.
 */
export function* findJsonItems(
  parsed: unknown,
  hasDate: (item: unknown) => boolean,
): Steps<readonly unknown[] | undefined> {
  if (Array.isArray(parsed)) return parsed as unknown[];
  const feed = fieldsOf(parsed);
  const ofJsonFeed = feed.get('items');
  if (Array.isArray(ofJsonFeed)) return ofJsonFeed as unknown[];
  let best: { list: readonly unknown[]; rank: number } | undefined;
  let objects = [feed];
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const fields = objects.flatMap((object) => [...object]).filter(([name]) => !OTHER_LISTS.includes(name));
    const lists = fields.filter((field): field is [string, unknown[]] => Array.isArray(field[1]));
    for (const [name, list] of lists) {
      const rank = rankOf(name, list, hasDate);
      if (rank > (best?.rank ?? 0)) best = { list, rank };
      yield;
    }
    objects = fields.filter(([, value]) => !Array.isArray(value)).map(([, value]) => fieldsOf(value));
  }
  if (best) return best.list;
  return VERSION_OF_JSON_FEED.test(textIn(feed.get('version'))) ? [] : undefined;
}

/** How much a list is like a list of the newest articles; 0 if it has no articles. Articles with dates take precedence over an empty list. */
function rankOf(name: string, list: readonly unknown[], hasDate: (item: unknown) => boolean): number {
  const isKnown = KNOWN_LISTS.includes(name);
  if (list.length === 0) return isKnown ? 2 : 0;
  const withHeading = list.slice(0, MAX_ITEMS_WITHOUT_HEADING).find(hasHeading);
  if (withHeading === undefined) return 0;
  if (!hasDate(withHeading)) return 1;
  if (NEWEST_LIST.test(name)) return 5;
  return isKnown ? 4 : 3;
}

function hasHeading(item: unknown): boolean {
  const fields = fieldsOf(item);
  return HEADINGS.some((name) => textIn(fields.get(name)).trim() !== '');
}
