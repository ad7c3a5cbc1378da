import type { Article } from '../../../src/news/article.ts';
import { ATOM, LINK } from '../first-article.ts';

/** A feed as a public bug report or a real portal describes it. The words are our own. */
export interface CorpusFeed {
  /** Completes the sentence "reads …". */
  what: string;
  /** The bug report, `owner/repository#number`, the file of a public repository, `owner/repository: path`, or the address of a portal. */
  source: string;
  /** Bytes, to test an encoding. */
  feed: string | Uint8Array<ArrayBuffer>;
  contentType?: string;
  /** All that a reader must see. */
  articles: Article[];
  /** What the console must say: the sentences of `describeUnread`. */
  problems?: string[];
}

export const DAY = '2024-03-07';
export const MOMENT = '2024-03-07T09:36:00+07:00';
/** The article of most feeds. */
export const TIN: Article = { heading: 'Tin', href: LINK };

/** An item of RSS that is read as `TIN`, with further elements. */
export const itemWith = (more: string) => `<item><title>Tin</title><link>/tin/1</link>${more}</item>`;
/** An item of RSS whose link is that of `TIN`. */
export const titled = (title: string) => `<item><title>${title}</title><link>/tin/1</link></item>`;
/** An entry of Atom. */
export const entryWith = (more: string) => `<entry><title>Tin</title>${more}</entry>`;
export const atom = (entries: string, head = '') =>
  `<?xml version="1.0" encoding="utf-8"?><feed xmlns="${ATOM}"><title>Cổng tỉnh</title>${head}${entries}</feed>`;
/** One byte for each character. */
export const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
