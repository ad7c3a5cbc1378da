import { MAX_ARTICLES, type RawArticle, type RawFeed, type UnreadField } from './parse-article.ts';
import { decideBase, type FeedAddress } from './parse-feed-base.ts';
import { firstImage } from './parse-html.ts';

/** Reads a JSON Feed or a JSON array of articles. Returns `undefined` for anything else. */
export function parseJsonFeed(content: string, address: FeedAddress): RawFeed | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    return undefined;
  }
  const feed = parsed as { feed_url?: unknown; home_page_url?: unknown; items?: unknown; _mtqg?: unknown };
  const { plain, unread } = (feed._mtqg ?? {}) as { plain?: unknown; unread?: unknown };
  const items: unknown = Array.isArray(parsed) ? parsed : feed.items;
  if (!Array.isArray(items)) return undefined;
  return {
    base: decideBase(address, [feed.feed_url, feed.home_page_url].map(stringIn)),
    articles: items.slice(0, MAX_ARTICLES).map(readItem),
    isPlain: plain === true,
    unread: Array.isArray(unread) ? unread.filter(isUnreadField) : [],
  };
}

/** The fields with a date of publication. Those of a change come last. */
const DATES = [
  ...[
    'datetime',
    'date_published',
    'date',
    'published',
    'pubDate',
    'publishedAt',
    'published_at',
    'datePublished',
  ],
  ...[
    'createdAt',
    'created_at',
    'created',
    'date_modified',
    'updated',
    'updatedAt',
    'updated_at',
    'modified',
  ],
];

/** What the endpoint says about the original feed. */
function isUnreadField(value: unknown): value is UnreadField {
  const { field, count, text } = (value ?? {}) as Record<string, unknown>;
  const isKnown = field === 'heading' || field === 'link' || field === 'image' || field === 'date';
  return isKnown && typeof count === 'number' && typeof text === 'string';
}

/** Reads an item with the field names of JSON Feed, RSS, WordPress or our own type `Article`, which the endpoint uses in `_mtqg`. */
function readItem(item: unknown): RawArticle {
  const own = (item as { _mtqg?: unknown } | null)?._mtqg;
  const fields = new Map<string, unknown>(Object.entries({ ...(item ?? {}), ...(own ?? {}) }));
  const firstText = (...names: string[]) =>
    names.map((name) => stringIn(fields.get(name))).find(Boolean) ?? '';
  return {
    heading: firstText('heading', 'title'),
    links: ['href', 'url', 'link', 'external_url'].map((name) => stringIn(fields.get(name))),
    summary: firstText('summary', 'description', 'excerpt', 'content_text', 'content_html'),
    images: [
      firstText('image', 'banner_image', 'thumbnail'),
      firstImage(firstText('content_html', 'description')),
    ],
    dates: DATES.map((name) => dateIn(fields.get(name))),
    section: firstText('section', 'category', 'tags'),
    source: firstText('source'),
    author: namesIn(fields.get('author')) || namesIn(fields.get('authors')),
  };
}

/** The text of a date. Java may write the numbers of a date as a list: `[2024, 3, 7, 9, 36]`. */
function dateIn(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const isListOfNumbers =
    Array.isArray(value) && value.length > 2 && value.every((part) => typeof part === 'number');
  if (!isListOfNumbers) return stringIn(value);
  const [year, month, day, hour, minute = '00', second = '00'] = value.map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}`}`;
}

/** The names of one or several authors. */
function namesIn(value: unknown): string {
  const names = (Array.isArray(value) ? value : [value]).map(stringIn);
  return names.filter((name) => name.trim() !== '').join(', ');
}

/**
 * The text of a value. The text of a list is that of its first item; the text of an object is its name or address, or the text that WordPress
 * has rendered.
 */
function stringIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return stringIn(value[0]);
  const { rendered, name, url, src } = (value ?? {}) as Record<string, unknown>;
  return [rendered, name, url, src].find((field) => typeof field === 'string') ?? '';
}
