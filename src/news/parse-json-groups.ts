import type { Steps } from '../text/steps.ts';
import { type Fields, fieldsOf } from './parse-json-fields.ts';
import { type ItemChecks, listOf } from './parse-json-lists.ts';

/** Names of lists that are the articles even if they are empty. */
export const KNOWN_LISTS = ['items', 'data', 'value', 'articles', 'posts', 'results', 'entries', 'news'];
/** The articles of a channel in XML that a program has converted to JSON. */
const LISTS_OF_XML = ['item', 'entry'];
/** The objects around them. */
const CHANNELS = ['channel', 'feed', 'rdf:rdf'];
/** Sections may be inside sections. */
const MAX_DEPTH = 2;
/** The numbers of first sections of a list, and of first items in each, that are searched for an article. */
const MAX_SECTIONS = 100;
const MAX_ITEMS = 10;

/**
 * The articles of a list of sections or of channels, `[{"title":"Kinh tế","articles":[…]}]`. Items that are not sections stay. Any other list is
 * returned as it is.
 */
export function* articlesOf(
  list: readonly unknown[],
  checks: ItemChecks,
  depth = 0,
): Steps<readonly unknown[]> {
  const names = namesOfLists(list.slice(0, MAX_SECTIONS), checks, depth);
  if (names.length === 0) return list;
  const articles: unknown[] = [];
  for (const item of list) {
    yield;
    const fields = fieldsOf(item);
    const ownNames = possibleNames(item, checks).filter((name) => names.includes(name) && fields.has(name));
    if (ownNames.length === 0) articles.push(item);
    for (const inner of new Set(ownNames.map((name) => listIn(fields.get(name), checks))))
      for (const article of yield* articlesOf(inner, checks, depth + 1)) articles.push(article);
  }
  return articles;
}

/** The only article of a channel in XML that was converted to JSON. It stands there without a list: `{"channel":{"item":{"title":"Tin"}}}`. */
export function onlyArticleIn(name: string, channel: Fields): readonly unknown[] {
  const articles = CHANNELS.includes(name) ? LISTS_OF_XML.map((inner) => channel.get(inner)) : [];
  return articles.filter((article) => !Array.isArray(article) && fieldsOf(article).size > 0);
}

/**
 * The names of lists with dated articles inside items that have no text of their own. It is not certain whether such an item is a section. If it has
 * a date, only the known names of lists count.
 */
export function uncertainLists(list: readonly unknown[], checks: ItemChecks): string[] {
  const items = list.slice(0, MAX_ITEMS).filter((item) => !checks.hasSummary(item));
  const lists = items.flatMap((item) => {
    const isDated = checks.hasDate(item);
    return [...fieldsOf(item)].filter(([name]) => !isDated || KNOWN_LISTS.includes(name));
  });
  const hasArticles = ([, value]: [name: string, value: unknown]) =>
    listIn(value, checks)
      .slice(0, MAX_ITEMS)
      .some((item) => checks.hasHeading(item) && checks.hasDate(item));
  return [...new Set(lists.filter(hasArticles).map(([name]) => name))];
}

/** The names of the lists of articles in these items. */
function namesOfLists(items: readonly unknown[], checks: ItemChecks, depth: number): string[] {
  if (depth === MAX_DEPTH) return [];
  const isArticle = (item: unknown) =>
    (checks.hasHeading(item) && (checks.hasDate(item) || checks.hasAddress(item))) ||
    namesOfLists([item], checks, depth + 1).length > 0;
  const found = items.flatMap((item) =>
    possibleNames(item, checks).filter((name) =>
      listIn(fieldsOf(item).get(name), checks).slice(0, MAX_ITEMS).some(isArticle),
    ),
  );
  return [...new Set(found)];
}

/**
 * The names that a list of articles in an item may have. An item with a date is an article itself, whose lists are not searched. But a channel
 * of XML may have a date too.
 */
function possibleNames(item: unknown, checks: ItemChecks): string[] {
  return checks.hasDate(item) ? LISTS_OF_XML : [...LISTS_OF_XML, ...KNOWN_LISTS];
}

/** A list, or the one in an object: `{"articles":{"data":[…]}}`. Empty if there is none. */
function listIn(value: unknown, checks: ItemChecks): readonly unknown[] {
  const list = listOf(value, checks);
  if (list) return list;
  const fields = fieldsOf(value);
  return KNOWN_LISTS.map((name) => listOf(fields.get(name), checks)).find(Boolean) ?? [];
}
