import { tidy } from '../text/sentence.ts';
import type { Article } from './article.ts';
import { isPictureAddress, toFeedUrl } from './parse-feed-address.ts';
import { isWeakPicture } from './weak-picture.ts';
import { parseFeedDate } from './parse-feed-date.ts';
import { escapeTagsInSentence, firstImage, firstLink, toLiteralText, toText } from './parse-html.ts';
import { chooseLink } from './parse-own-links.ts';
import { mendLetters } from './parse-letters.ts';
import type { Steps } from '../text/steps.ts';
import { shorten } from '../text/shorten.ts';

/** More than any news block shows. Limits the work for a very long feed, of which the newest articles are kept. */
export const MAX_ARTICLES = 1000;
/** The heading of an article without a title is not longer than a long title. */
const MAX_HEADING_LETTERS = 120;

/** A tag at the start of a text. The mark of CDATA is not one. */
const TAG_AT_START = /^\s*<[a-z]/i;

/** An article as it stands in a feed. Texts may be HTML; addresses may be relative, unsafe or missing. */
export interface RawArticle {
  heading: string;
  /** Possible addresses of the article, the best first. */
  links: (string | undefined)[];
  summary: string;
  /** Possible addresses of the picture, the best first. */
  images: (string | undefined)[];
  /** Possible dates of publication, the best first. */
  dates: string[];
  section: string;
  source: string;
  author: string;
  /** The texts that the feed declares to be plain text. A tag in them is part of the text. */
  plain?: ('heading' | 'summary')[];
  /** Whether the feed is cut off in this article. Its last field is missing then. */
  isCutOff?: boolean;
}

/** An item of a long feed. */
interface TimedItem<T> {
  item: T;
  position: number;
  time: number;
}

/**
 * The newest items of a long feed, in the order of the feed. An item without a date has the time of the item before it.
 *
 * @param datesOf Possible dates of publication of an item, the best first.
 */
export function* keepNewest<T>(
  items: readonly T[],
  datesOf: (item: T) => readonly string[],
): Steps<readonly T[]> {
  if (items.length <= MAX_ARTICLES) return items;
  let newest: TimedItem<T>[] = [];
  let time = Infinity;
  let position = 0;
  for (const item of items) {
    const date = firstDate(datesOf(item).map(toDateText));
    if (date !== undefined) time = Date.parse(date);
    newest.push({ item, position: position++, time });
    // To sort all items at once would take long.
    if (newest.length > 2 * MAX_ARTICLES) newest = newestOf(newest);
    yield;
  }
  return newestOf(newest)
    .sort((a, b) => a.position - b.position)
    .map(({ item }) => item);
}

function newestOf<T>(items: TimedItem<T>[]): TimedItem<T>[] {
  // The difference of two infinite times is NaN, which `sort` takes for 0: the order stays.
  return items.sort((a, b) => b.time - a.time).slice(0, MAX_ARTICLES);
}

/**
 * A field that is wrong or could not be read in some items of a feed:
 * - `heading`: it is missing, so the item is left out,
 * - `link`, `image`, `date`: the text could not be read, so the field is empty,
 * - `dayOrder`: the day may be the month, so the date is not read,
 * - `letters`: they are shown as U+FFFD (�) or other letters, because the encoding of the feed is wrong or unknown, or as a reference,
 * - `address`: the feed gives none,
 * - `sameAddress`: an article with another heading has the same one,
 * - `list`: other lists of articles are not shown,
 * - `error`: the feed has this sentence about an error of the program that makes it, in place of articles,
 * - `end`: the feed is cut off behind `text`.
 */
export interface UnreadField {
  field:
    | 'heading'
    | 'link'
    | 'image'
    | 'date'
    | 'dayOrder'
    | 'letters'
    | 'address'
    | 'sameAddress'
    | 'list'
    | 'error'
    | 'end';
  /** The number of items, or of lists. */
  count: number;
  /** The text of the first one. */
  text: string;
}

/** A feed as it was read, before its articles are cleaned up. */
export interface RawFeed {
  /** The absolute address that relative addresses are resolved against. */
  base: string;
  /** The addresses of the feed and of its site, as they are written. */
  own: readonly (string | undefined)[];
  /** The newest ones, at most `MAX_ARTICLES`. */
  articles: RawArticle[];
  /** The number of articles in the whole feed. */
  total: number;
  /** Whether its texts are plain. Otherwise they may be HTML. */
  isPlain?: boolean;
  /** What a relay could not read of the original feed. */
  unread?: UnreadField[];
}

/**
 * Converts an article of a feed for display: plain text, absolute http addresses, dates in RFC 3339. Missing and unusable fields are
 * omitted.
 *
 * @param ownPages The addresses of the feed and of its site, which are no articles.
 * @returns `undefined` for an article without a heading and a summary. An article with only a summary has the beginning of it as its heading.
 */
export function parseRawArticle(
  { heading: writtenHeading, summary, ...raw }: RawArticle,
  base: string,
  ownPages: ReadonlySet<string>,
  isPlain = false,
): Article | undefined {
  const written = { heading: mendLetters(writtenHeading), summary: mendLetters(summary) };
  const toPlain = (text: string) => (isPlain ? tidy(text) : toPlainText(text));
  const readText = (field: 'heading' | 'summary') =>
    !isPlain && raw.plain?.includes(field)
      ? tidy(toLiteralText(written[field]))
      : toPlain(field === 'heading' && !isPlain ? escapeTagsInSentence(written[field]) : written[field]);
  const title = withoutNothing(readText('heading'));
  const text = withoutNothing(readText('summary'));
  const heading = title || shorten(text, MAX_HEADING_LETTERS);
  if (!heading) return undefined;
  return {
    heading,
    ...withoutEmpty({
      href: chooseLink(
        raw.links.map((link) => fromHtml(link, firstLink)),
        base,
        ownPages,
      ),
      summary: text === heading ? '' : text,
      image: firstHttpUrl(
        raw.images
          .map((image) => fromHtml(image, firstImage))
          .filter((address) => isPictureAddress(address ?? ''))
          .sort((a = '', b = '') => Number(isWeakPicture(a)) - Number(isWeakPicture(b))),
        base,
      ),
      datetime: firstDate(raw.dates.map(toDateText)),
      section: toPlain(mendLetters(raw.section)),
      source: toPlain(mendLetters(raw.source)),
      author: toPlain(mendLetters(raw.author)),
    }),
  };
}

function toPlainText(html: string): string {
  return html && tidy(toText(html));
}

/** The moment that Drupal writes into the HTML of a date takes precedence over its text, which may be in the English order. */
const TIME_ELEMENT = /<time\b[^<>]*\sdatetime\s*=\s*["']([^"'<>]+)["']/i;

/** The text of a date. */
export function toDateText(html: string): string {
  const moment = TIME_ELEMENT.exec(html)?.[1] ?? '';
  return parseFeedDate(moment) === undefined ? toPlainText(html) : moment;
}

/** What programs write as the text of a missing value. */
const NOTHING = /^(?:null|undefined|None|NaN|\[object Object\])$/;

export function withoutNothing(text: string): string {
  return NOTHING.test(text.trim()) ? '' : text;
}

function firstDate(texts: readonly string[]): string | undefined {
  return texts.map(parseFeedDate).find((date) => date !== undefined);
}

function firstHttpUrl(addresses: (string | undefined)[], base: string): string | undefined {
  return addresses.map((address) => toFeedUrl(address, base)).find((url) => url !== undefined);
}

/** An address. Some systems write a whole link or picture in its place: `<a href="/tin/7">xem</a>`. */
function fromHtml(address: string | undefined, find: (html: string) => string | undefined) {
  return TAG_AT_START.test(address ?? '') ? find(address!) : address;
}

function withoutEmpty(fields: Partial<Article>): Partial<Article> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}
