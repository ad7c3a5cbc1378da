import { parseFeedInSteps } from '../../news/parse-feed.ts';
import { isJson } from '../../text/content-kind.ts';
import { decode } from '../../text/decode.ts';
import { toContentProblem } from './content-problem.ts';
import { FeedError } from './feed-error.ts';
import { mediaTypeOf, toFeedType } from './feed-type.ts';
import { runInTurns } from './run-in-turns.ts';

/** Types with which servers send feeds by mistake. An answer without a type has the empty one. */
const MISTAKEN_TYPES = [
  '',
  'text/html',
  'text/plain',
  'application/octet-stream',
  'binary/octet-stream',
  'application/gzip',
  'application/x-gzip',
  'application/rss',
  'application/x-rss+xml',
  'application/x-atom+xml',
  'application/x-xml',
  'text/rss',
  'text/rss+xml',
  'text/atom+xml',
  'text/json',
  'application/x-json',
];

/** @throws FeedError for a type that no feed has, before the content is downloaded. */
export function checkFeedType(header: string): void {
  if (toFeedType(header) !== undefined || MISTAKEN_TYPES.includes(mediaTypeOf(header))) return;
  throw new FeedError({ kind: 'type', type: header });
}

/** What the endpoint has to know of a feed that it relays. */
export interface FeedForm {
  /** The content type to send. */
  type: string;
  /** Whether the end of the feed is missing. */
  isCutOff: boolean;
}

/**
 * The content type to send for a feed, and whether it is whole. The answer must be a feed that the widget can read, whatever its type: servers
 * send errors as XML and JSON too. If the type is often a mistake, the content decides which one is sent.
 *
 * @param header The header `Content-Type` of the feed's server.
 * @throws FeedError if the answer is not a feed.
 */
export async function readFeedForm(header: string, bytes: Uint8Array, url: string): Promise<FeedForm> {
  const text = decode(bytes, header);
  const feed = await runInTurns(parseFeedInSteps(text, url));
  if (!feed) throw new FeedError(toContentProblem(text, header, url));
  const type = toFeedType(header) ?? typeOfContent(text, header);
  return { type, isCutOff: feed.unread.some(({ field }) => field === 'end') };
}

function typeOfContent(text: string, header: string): string {
  const mediaType = isJson(text.trim()) ? 'application/json' : 'application/xml';
  const [, ...parameters] = header.split(';');
  return toFeedType([mediaType, ...parameters].join(';')) ?? mediaType;
}
