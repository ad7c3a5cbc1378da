import { findJsonItems, HEADINGS } from './parse-json-items.ts';
import type { ItemChecks } from './parse-json-lists.ts';
import { datesOf } from './parse-json-dates.ts';
import { addressIn, type Fields, fieldsOf, listIn, namesIn, textIn } from './parse-json-fields.ts';
import {
  keepNewest,
  MAX_ARTICLES,
  type RawArticle,
  type RawFeed,
  type UnreadField,
} from './parse-article.ts';
import { isErrorAnswer } from './parse-json-error.ts';
import { type IncludedPictures, readIncluded, relatedPictures } from './parse-json-included.ts';
import { attachedPictures, namedPictures } from './parse-json-pictures.ts';
import { isAddressText, isFileAddress, isPageAddress } from './parse-feed-address.ts';
import { isShareAddress } from './parse-own-links.ts';
import { decideBase, type FeedAddress } from './parse-feed-base.ts';
import type { Steps } from '../text/steps.ts';
import { firstImage } from './parse-html.ts';
import { parseJson } from './parse-json-text.ts';
import { textInLanguage, translationIn } from './parse-json-languages.ts';

// The names of the fields of JSON Feed, RSS, WordPress, Drupal, SharePoint, Liferay, schema.org and our own type `Article`, in lower case. The
// best come first.
/** The fields with the address of the page, without `_` and `-`. A `url` beside `html_url` is for programs. */
const LINKS = [
  ...['href', 'htmlurl', 'fullurl', 'absoluteurl', 'url', 'link', 'externalurl', 'permalink', 'path'],
  ...['weburl', 'pageurl', 'articleurl', 'newsurl', 'posturl', 'detailurl', 'publicurl', 'duongdan'],
  ...['encodedabsurl', 'fileref', 'canonical', 'canonicalurl', 'alternate', 'route', 'guid', 'links'],
];
const TEXTS = [
  ...['summary', 'description', 'excerpt', 'abstract', 'sapo', 'teaser', 'contentsnippet', 'content:encoded'],
  ...['content_text', 'content_html', 'content', 'body', 'text'],
];
const PICTURES = [
  ...['image', 'banner_image', 'thumbnail', 'thumbnailurl', 'imageurl', 'picture', 'cover', 'coverimage'],
  ...['featured_image', 'featuredimage', 'jetpack_featured_media_url', 'avatar'],
];
const SECTIONS = ['section', 'articlesection', 'category', 'categories', 'tags'];
const SOURCES = ['source', 'origin'];

/**
 * Reads a JSON Feed or another JSON list of articles. Returns `undefined` for anything else.
 *
 * @param language The language of the page that shows the feed.
 */
export function* parseJsonFeed(
  content: string,
  address: FeedAddress,
  language: string,
): Steps<RawFeed | undefined> {
  const parsed = parseJson(content);
  yield;
  const found = yield* findJsonItems(parsed, CHECKS);
  if (!found || isErrorAnswer(parsed, found.list, mayBeArticle)) return undefined;
  const feed = fieldsOf(parsed);
  const included = yield* readIncluded(feed.get('included'));
  // The endpoint writes here that its texts are plain, and which fields of the original feed it could not read.
  const { plain, unread } = Object.fromEntries(fieldsOf(feed.get('_mtqg')));
  const articles: RawArticle[] = [];
  const { list, left } = yield* leaveOutEmpty(withoutOtherValues(found.list));
  for (const item of yield* keepNewest(list, (item) => datesOf(fieldsOf(item)))) {
    articles.push(readItem(fieldsOf(item), included, language));
    yield;
  }
  const [feedUrl, siteUrl] = ['feed_url', 'home_page_url'].map((name) => textIn(feed.get(name)));
  return {
    base: decideBase(address, [feedUrl], siteUrl),
    own: [feedUrl, siteUrl],
    articles,
    total: list.length,
    isPlain: plain === true,
    unread: [
      ...listIn(unread).filter(isUnreadField),
      ...toUnreadLists(found.others),
      ...(left === 0 ? [] : [{ field: 'heading' as const, count: left, text: '' }]),
    ],
  };
}

/**
 * Leaves out the items of a long list that have no heading and no text. Otherwise they could take the places of the newest articles.
 *
 * @returns The other items, and how many are left out.
 */
function* leaveOutEmpty(items: readonly unknown[]): Steps<{ list: readonly unknown[]; left: number }> {
  if (items.length <= MAX_ARTICLES) return { list: items, left: 0 };
  const list: unknown[] = [];
  for (const item of items) {
    if (CHECKS.hasText(item)) list.push(item);
    yield;
  }
  return { list, left: items.length - list.length };
}

/** The items that are objects. A program may write `null` for an article that it has deleted. */
function withoutOtherValues(list: readonly unknown[]): readonly unknown[] {
  const objects = list.filter((item) => typeof item === 'object' && item !== null);
  return objects.length > 0 ? objects : list;
}

/** Other lists of articles, of which the reader sees none. */
function toUnreadLists([first, ...more]: readonly string[]): UnreadField[] {
  return first === undefined ? [] : [{ field: 'list', count: more.length + 1, text: first }];
}

/** What the endpoint writes of the original feed. Letters that cannot be read stand in the texts themselves. */
const RELAYED: readonly UnreadField['field'][] = [
  'heading',
  'link',
  'image',
  'date',
  'dayOrder',
  'list',
  'error',
  'end',
];

/** Whether a value names a field that the endpoint could not read in the original feed. */
function isUnreadField(value: unknown): value is UnreadField {
  const { field, count, text } = (value ?? {}) as Record<string, unknown>;
  const isKnown = RELAYED.includes(field as UnreadField['field']);
  return isKnown && typeof count === 'number' && typeof text === 'string';
}

/** Reads an item. The endpoint writes the fields of our own type `Article` into `_mtqg`, and they take precedence. */
function readItem(item: Fields, included: IncludedPictures, language: string): RawArticle {
  const fields: Fields = new Map([...item, ...fieldsOf(item.get('_mtqg'))]);
  const texts = (names: readonly string[]) =>
    names.map((name) => textInLanguage(textIn(translationIn(fields.get(name), language)), language));
  const hasText = (text: string) => text.trim() !== '';
  const firstText = (names: readonly string[]) => texts(names).find(hasText) ?? '';
  const isSummaryPlain = TEXTS[texts(TEXTS).findIndex(hasText)] === 'content_text';
  const embedded = fieldsOf(fields.get('_embedded')); // What WordPress adds with `?_embed`.
  const [terms] = listIn(embedded.get('wp:term'));
  const links = linksOf(fields);
  return {
    // In an item with an address, `name` is a heading. Without one, it may be the name of anything.
    heading:
      firstText(HEADINGS) || (links.some(Boolean) ? numberIn(fields, HEADINGS) || firstText(['name']) : ''),
    links,
    summary: firstText(TEXTS),
    images: [
      ...PICTURES.map((name) => addressIn(fields.get(name))),
      ...attachedPictures(fields),
      addressIn(embedded.get('wp:featuredmedia')),
      ...relatedPictures(fields, included),
      ...namedPictures(fields),
      ...texts(TEXTS).map(firstImage),
    ],
    dates: datesOf(fields),
    section: firstText(SECTIONS) || textIn(terms),
    source: firstText(SOURCES),
    author:
      ['dc:creator', 'author', 'authors', 'creator'].map((name) => namesIn(fields.get(name))).find(Boolean) ??
      namesIn(embedded.get('author')),
    plain: isSummaryPlain ? ['summary'] : [],
  };
}

const CHECKS: ItemChecks = {
  hasHeading: (item) =>
    hasTextIn(item, HEADINGS) || (numberIn(fieldsOf(item), HEADINGS) !== '' && hasAddress(item)),
  hasText: (item) => CHECKS.hasHeading(item) || hasTextIn(item, ['name', ...TEXTS]),
  hasAddress,
  hasDate: (item) => datesOf(fieldsOf(item)).some((text) => text.trim() !== ''),
  hasSummary: (item) => hasTextIn(item, TEXTS),
};

function mayBeArticle(item: unknown): boolean {
  return CHECKS.hasAddress(item) || CHECKS.hasDate(item);
}

function hasAddress(item: unknown): boolean {
  return linksOf(fieldsOf(item)).some((link) => link.trim() !== '' && !isFileAddress(link));
}

function hasTextIn(item: unknown, names: readonly string[]): boolean {
  const fields = fieldsOf(item);
  return names.some((name) => textIn(translationIn(fields.get(name), 'vi')).trim() !== '');
}

/** The title of an article may be a number: `{"title":2024}`. */
function numberIn(fields: Fields, names: readonly string[]): string {
  const number = names.map((name) => fields.get(name)).find((value) => typeof value === 'number');
  return number === undefined ? '' : String(number);
}

/** The possible addresses of an article, the best first. */
function linksOf(fields: Fields): string[] {
  const id = textIn(fields.get('id'));
  const names = isPermalink(fields.get('guid')) ? LINKS : LINKS.filter((name) => name !== 'guid');
  const shared = valuesOf(fields, ['shareurl']).map((value) => addressIn(value));
  return [
    ...valuesOf(fields, names).map((value) => addressIn(value)),
    ...(isPageAddress(id) ? [id] : []),
    ...shared.filter((address) => !isShareAddress(address)),
  ];
}

/** Whether a `guid` is an address, as in RSS. */
function isPermalink(guid: unknown): boolean {
  const isDenied = String(fieldsOf(guid).get('ispermalink')).toLowerCase() === 'false';
  return !isDenied && isAddressText(addressIn(guid));
}

/**
 * The values of the fields with one of these names, in the order of the names.
 *
 * @param names Without `_` and `-`.
 */
function valuesOf(fields: Fields, names: readonly string[]): unknown[] {
  const named = [...fields].map(([name, value]) => ({
    rank: names.indexOf(name.replace(/[_-]/g, '')),
    value,
  }));
  const known = named.filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank);
  return known.map(({ value }) => value);
}
