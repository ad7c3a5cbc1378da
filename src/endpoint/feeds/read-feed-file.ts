import type { IncomingMessage } from 'node:http';
import { FeedError } from './feed-error.ts';
import { toFeedType } from './feed-type.ts';

/** A downloaded feed. */
export interface FeedFile {
  /** The content type to send. */
  type: string;
  /** The file, unchanged. */
  bytes: Uint8Array<ArrayBuffer>;
}

const MEGABYTE = 1024 * 1024;
const MAX_BYTES = 2 * MEGABYTE;

/** @throws FeedError if the answer is not an XML or JSON file of at most 2 MB. */
export async function readFeedFile(response: IncomingMessage): Promise<FeedFile> {
  const { statusCode, headers } = response;
  const { 'content-type': receivedType = '', 'content-encoding': encoding = 'identity' } = headers;
  if (statusCode !== 200) throw new FeedError(`its server answered ${statusCode}`);
  const type = toFeedType(receivedType);
  if (type === undefined) {
    throw new FeedError(`its content type must be XML or JSON, but it is ${JSON.stringify(receivedType)}`);
  }
  if (encoding.toLowerCase() !== 'identity') {
    throw new FeedError(`its server sent a compressed answer (${encoding}), which was not requested`);
  }
  if (Number(headers['content-length']) > MAX_BYTES) throw tooLarge();
  return { type, bytes: await readBytes(response) };
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
