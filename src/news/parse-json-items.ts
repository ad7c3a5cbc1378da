import type { Steps } from '../text/steps.ts';
import { type Fields, fieldsOf, textIn } from './parse-json-fields.ts';
import { articlesOf, KNOWN_LISTS, onlyArticleIn, uncertainLists } from './parse-json-groups.ts';
import { type ItemChecks, listOf } from './parse-json-lists.ts';

export const HEADINGS = ['heading', 'title', 'headline', 'subject'];
/** Names of lists without articles, although their items have a title. */
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
/** The version of a JSON Feed. Some programs leave out the list of articles if it is empty. */
const VERSION_OF_JSON_FEED = /jsonfeed\.org\/version/;
/** The list may be inside other objects: `d.results` in SharePoint, `hits.hits` in Elasticsearch. */
const MAX_DEPTH = 3;
/** If none of these first items of a list has a heading, the list has no articles. */
const MAX_ITEMS_WITHOUT_HEADING = 1000;

/** Names of the newest of several lists of articles: `latestNews`. */
const NEWEST_LIST = /latest|newest|recent|tinmoi/;

/** The list of articles in JSON. */
export interface JsonItems {
  list: readonly unknown[];
  /** The names of other lists whose items are like articles. */
  others: readonly string[];
}

/** The number of articles beside a list, which is the articles if it is 0: `{"total":0,"list":[]}`. */
const TOTALS = [
  'total',
  'totalcount',
  'total_count',
  'totalitems',
  'totalelements',
  'totalrecords',
  'totalresults',
];

/** How much a list is like a list of the newest articles. A known list has one of the names in `KNOWN_LISTS`. */
const RANKS = {
  none: 0,
  titles: 1,
  emptyKnown: 2,
  titlesKnown: 3,
  dated: 4,
  datedKnown: 5,
  datedNewest: 6,
  items: 7,
};

interface FoundList {
  name: string;
  list: readonly unknown[];
  rank: number;
}

/**
 * Finds the list of articles in JSON: the whole value, `items`, or the list whose items are most like articles, because they have a title and a
 * date, or a title alone. Of equal lists, the outermost one is taken. Returns `undefined` if there is none.
 */
export function* findJsonItems(parsed: unknown, checks: ItemChecks): Steps<JsonItems | undefined> {
  const whole = listOf(parsed, checks);
  if (whole) {
    const list = yield* articlesOf(whole, checks);
    return { list, others: uncertainLists(list, checks) };
  }
  const feed = fieldsOf(parsed);
  const items = listOf(feed.get('items'), checks) ?? [];
  if (VERSION_OF_JSON_FEED.test(textIn(feed.get('version')))) return { list: items, others: [] };
  const found = yield* findLists(feed, checks);
  let best: FoundList | undefined;
  for (const other of found) if (other.rank > (best?.rank ?? RANKS.none)) best = other;
  const rank = best?.rank ?? RANKS.none;
  // Articles in `items` that cannot be read are reported. A menu or an empty list beside `items` does not replace them.
  if (items.length > 0 && rank <= RANKS.emptyKnown) return { list: items, others: [] };
  const hasUnread = found.some(
    (other) => other.rank === RANKS.none && other.list.length > 0 && isKnown(other.name),
  );
  if (!best || (hasUnread && rank === RANKS.emptyKnown)) return undefined;
  const others = found.filter((other) => other.rank >= RANKS.dated && other.list !== best.list);
  const inItems = uncertainLists(best.list, checks);
  return { list: best.list, others: [...new Set([...others.map(({ name }) => name), ...inItems])] };
}

/** The lists in an object and in the objects in it, the outermost first. */
function* findLists(feed: Fields, checks: ItemChecks): Steps<FoundList[]> {
  const found: FoundList[] = [];
  /** The articles of each list. A list in an object `data` is found twice. */
  const articles = new Map<readonly unknown[], readonly unknown[]>();
  /** The items of objects that are lists. What is in an article is no list of articles. */
  const itemsOfObjects = new Set<unknown>();
  let objects = [feed];
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const fields = objects.flatMap((object) => [...object]).filter(([name]) => !OTHER_LISTS.includes(name));
    const isEmpty = objects.some((object) => TOTALS.some((name) => object.get(name) === 0));
    for (const [name, field] of fields) {
      const known = listOf(field, checks);
      const whole = known ?? onlyArticleIn(name, fieldsOf(field));
      if (!known && whole.length === 0) continue;
      if (!Array.isArray(field)) for (const item of known ?? []) itemsOfObjects.add(item);
      const list = articles.get(whole) ?? (yield* articlesOf(whole, checks));
      articles.set(whole, list);
      const isItems = depth === 0 && name === 'items' && firstOf(list).some(checks.hasText);
      const rank = list.length === 0 && isEmpty ? RANKS.emptyKnown : rankOf(name, list, checks);
      found.push({ name, list, rank: isItems ? RANKS.items : rank });
      yield;
    }
    objects = fields
      .filter(([, field]) => !listOf(field, checks) && !itemsOfObjects.has(field))
      .map(([, field]) => fieldsOf(field));
  }
  return found;
}

function rankOf(name: string, list: readonly unknown[], { hasDate, hasHeading }: ItemChecks): number {
  if (list.length === 0) return isKnown(name) ? RANKS.emptyKnown : RANKS.none;
  const withHeading = firstOf(list).find(hasHeading);
  if (withHeading === undefined) return RANKS.none;
  if (!hasDate(withHeading)) return isKnown(name) ? RANKS.titlesKnown : RANKS.titles;
  if (NEWEST_LIST.test(name)) return RANKS.datedNewest;
  return isKnown(name) ? RANKS.datedKnown : RANKS.dated;
}

function isKnown(name: string): boolean {
  return KNOWN_LISTS.includes(name);
}

function firstOf(list: readonly unknown[]): readonly unknown[] {
  return list.slice(0, MAX_ITEMS_WITHOUT_HEADING);
}
