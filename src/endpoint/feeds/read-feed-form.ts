import type { UnreadField } from '../../news/parse-article.ts';
import { parseFeedInSteps } from '../../news/parse-feed.ts';
import { decodeInSteps } from '../../text/decode.ts';
import { toContentProblem } from './content-problem.ts';
import { FeedError } from './feed-error.ts';
import { toFeedType } from './feed-type.ts';
import { runInTurns } from './run-in-turns.ts';

/** Types of files that are certainly no feeds. Servers send feeds with all other types, so the content decides: `application/vnd.api+json`, `text/css`. */
const OTHER_FILE =
  /^(?:image\/(?!svg)|audio\/|video\/|font\/|application\/(?:pdf|zip|msword|vnd\.(?:ms-|openxml))(?![^;,]*\+(?:json|xml)))/i;

/** @throws FeedError for a type that no feed has, before the content is downloaded. */
export function checkFeedType(header: string): void {
  if (OTHER_FILE.test(header.trim())) throw new FeedError({ kind: 'type', type: header });
}

/** What the endpoint has to know of a feed that it relays. */
export interface FeedForm {
  /** The content type to send. */
  type: string;
  /** Whether the end of the feed is missing. */
  isCutOff: boolean;
  /** Whether the feed has no article. */
  isEmpty: boolean;
}

/**
 * Reads what the endpoint has to know of a feed. The answer must be a feed that the widget can read, whatever its type: servers send errors as
 * XML and JSON too. If the declared type is not one of feeds, the type to send depends on the content.
 *
 * @param header The header `Content-Type` of the feed's server.
 * @throws FeedError if the answer is not a feed.
 */
export async function readFeedForm(header: string, bytes: Uint8Array, url: string): Promise<FeedForm> {
  const text = await runInTurns(decodeInSteps(bytes, header));
  const feed = await runInTurns(parseFeedInSteps(text, url));
  if (!feed) throw new FeedError(toContentProblem(text, header, url));
  const has = (field: UnreadField['field']) => feed.unread.some((unread) => unread.field === field);
  const isEmpty = feed.articles.length === 0;
  if (isEmpty && has('end')) throw new FeedError({ kind: 'cut-off' });
  if (isEmpty && has('heading')) throw new FeedError({ kind: 'no-heading' });
  const type = toFeedType(header) ?? typeOfContent(text, header);
  return { type, isCutOff: has('end'), isEmpty };
}

function typeOfContent(text: string, header: string): string {
  const mediaType = /^\s*[[{]/.test(text) ? 'application/json' : 'application/xml';
  const [, ...parameters] = header.split(';');
  return toFeedType([mediaType, ...parameters].join(';')) ?? mediaType;
}
