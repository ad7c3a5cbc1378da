import type { IncomingMessage } from 'node:http';
import { FeedError } from './feed-error.ts';

/** A downloaded feed, unchanged. */
export interface FeedFile {
  /** The media type with its charset, as the feed's server sent it. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export const FEED_TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
  'application/feed+json',
  'application/json',
];
const MEGABYTE = 1024 * 1024;
const MAX_BYTES = 2 * MEGABYTE;

/** @throws FeedError if the answer is not an XML or JSON file of at most 2 MB. */
export async function readFeedFile(response: IncomingMessage): Promise<FeedFile> {
  const { statusCode, headers } = response;
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = headers;
  if (statusCode !== 200) throw new FeedError(`its server answered ${statusCode}`);
  if (!isFeedType(type)) {
    throw new FeedError(`its content type is ${JSON.stringify(type)}; XML or JSON is required`);
  }
  if (encoding.toLowerCase() !== 'identity') {
    throw new FeedError(`its server sent a compressed answer (${encoding}), which was not requested`);
  }
  if (Number(headers['content-length']) > MAX_BYTES) throw tooLarge();
  return { type, bytes: await readBytes(response) };
}

function isFeedType(type: string): boolean {
  const [mediaType = ''] = type.split(';');
  return FEED_TYPES.includes(mediaType.trim().toLowerCase());
}

async function readBytes(response: AsyncIterable<Buffer>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): FeedError {
  return new FeedError(`it is larger than ${MAX_BYTES / MEGABYTE} MB`);
}
