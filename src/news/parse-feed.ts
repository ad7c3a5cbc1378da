import { runAtOnce, type Steps } from '../text/steps.ts';
import type { Article } from './article.ts';
import { hasMonthFirst, isInEitherOrder } from './parse-day-order.ts';
import { findDamagedWord } from './parse-letters.ts';
import { parseRawArticle, type RawArticle, toDateText, type UnreadField } from './parse-article.ts';
import { parseFeedDate } from './parse-feed-date.ts';
import type { FeedAddress } from './parse-feed-base.ts';
import { toOwnPages } from './parse-own-links.ts';
import { parseJsonFeed } from './parse-json-feed.ts';
import { isJsonText } from './parse-json-text.ts';
import { decodeAllReferences } from './parse-references.ts';
import { parseXmlFeed } from './parse-xml-feed.ts';

/** A word with a letter that could not be decoded. */
const DAMAGED_WORD = /(?<!\S)[^\s\ufffd]*\ufffd\S*/;

/** What of a feed could be read, and what could not. */
export interface ReadFeed {
  articles: Article[];
  unread: UnreadField[];
  /** How many older articles were left out of a very long feed. */
  older?: number;
}

/**
 * Reads RSS 2.0, RSS 1.0, Atom, a news sitemap, JSON Feed, and the lists of articles in other JSON. XML need not be well-formed. Never throws.
 *
 * @param feedUrl The absolute address that answered.
 * @param location The header `Content-Location` of the answer. parse-feed-base.ts decides what relative addresses are resolved against.
 * @param language The language of the page. If an article has several links, the one in this language is taken.
 * @returns The articles are in the order of the feed. `undefined` for a text that is not a feed.
 */
export function parseFeed(
  text: string,
  feedUrl: string,
  location?: string,
  language = 'vi',
): ReadFeed | undefined {
  return runAtOnce(parseFeedInSteps(text, feedUrl, location, language));
}

/**
 * Whether JSON would be a feed without articles if its message did not describe an error.
 *
 * @param message The message that `errorMessageIn` found.
 * @param feedUrl The absolute address of the JSON.
 */
export function mayBeEmptyFeed(content: string, message: string, feedUrl: string): boolean {
  return parseFeed(content.replaceAll(JSON.stringify(message), '"OK"'), feedUrl) !== undefined;
}

/** Reads a feed as `parseFeed` does, in steps of a few milliseconds. */
export function* parseFeedInSteps(
  text: string,
  feedUrl: string,
  location?: string,
  language = 'vi',
): Steps<ReadFeed | undefined> {
  const address: FeedAddress = { url: feedUrl, location };
  const content = withoutServiceElement(text.replace(/^[\s\ufeff]+/, ''));
  const feed = isJsonText(content)
    ? yield* parseJsonFeed(content, address, language)
    : yield* parseXmlFeed(content, address, language);
  if (!feed) return undefined;
  const isDayUncertain = yield* hasMonthFirst(feed.articles);
  const ownPages = toOwnPages([feedUrl, location, ...feed.own], feed.base);
  const items: Item[] = [];
  for (const raw of feed.articles) {
    const dates = isDayUncertain ? raw.dates.filter((date) => !isInEitherOrder(date)) : raw.dates;
    items.push({ raw, article: parseRawArticle({ ...raw, dates }, feed.base, ownPages, feed.isPlain) });
    yield;
  }
  return {
    articles: items
      .map(({ article }) => article)
      .filter((article) => article !== undefined)
      .filter((article) => !isErrorArticle(article)),
    unread: yield* findUnread(items, feed.unread ?? []),
    ...(feed.total > items.length && { older: feed.total - items.length }),
  };
}

/** The element around the answer of a web service of ASP.NET (`.asmx`), whose text is JSON or XML: `<string xmlns="http://tempuri.org/">[…]</string>`. */
const SERVICE_ELEMENT = /^(?:<\?xml[^<>]*>\s*)?<string\b[^<>]*>([^<]*)<\/string>\s*$/;

function withoutServiceElement(content: string): string {
  const [, answer] = SERVICE_ELEMENT.exec(content) ?? [];
  return answer === undefined ? content : decodeAllReferences(answer).trim();
}

/** What RSS-Bridge writes in place of the articles of a page that it cannot read. */
const ERROR_HEADING = /^Bridge returned error \d+! \(\d+\)$/;

function isErrorArticle({ heading }: Article): boolean {
  return ERROR_HEADING.test(heading);
}

interface Item {
  raw: RawArticle;
  article: Article | undefined;
}

/** @param known What is known already. */
function* findUnread(items: readonly Item[], known: readonly UnreadField[]): Steps<UnreadField[]> {
  const unread = new Map(known.map((field) => [field.field, { ...field }]));
  const add = (field: UnreadField['field'], text: string) => {
    const found = unread.get(field);
    if (found) found.count++;
    else unread.set(field, { field, count: 1, text });
  };
  for (const { raw, article } of items) {
    yield;
    if (article && isErrorArticle(article)) add('error', article.heading);
    if (!article) {
      if (!raw.isCutOff) add('heading', '');
      continue;
    }
    const link = raw.links.find((text) => text?.trim());
    const image = raw.images.find((text) => text?.trim());
    if (link && !article.href) add('link', link);
    if (image && !article.image) add('image', image);
    const date = raw.dates.find((text) => text.trim());
    if (date && !article.datetime) add(parseFeedDate(toDateText(date)) ? 'dayOrder' : 'date', date);
    const text = `${article.heading} ${article.summary ?? ''}`;
    const damagedWord = DAMAGED_WORD.exec(text)?.[0] ?? findDamagedWord(text);
    if (damagedWord !== undefined) add('letters', damagedWord);
  }
  return [...unread.values()];
}
