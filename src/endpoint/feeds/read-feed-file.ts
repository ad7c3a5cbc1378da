import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { parseRetryAfter } from '../../counter/parse-retry-after.ts';
import { decompress } from './decompress.ts';
import { FeedError } from './feed-error.ts';
import type { FeedProblem } from './feed-problem.ts';
import { checkFeedType, readFeedForm } from './read-feed-form.ts';
import { MAX_BYTES, tooLarge } from './max-bytes.ts';
import { readValidators, type Validators } from './validators.ts';

/** A downloaded feed. */
export interface FeedFile {
  /** The content type to send. */
  type: string;
  /** The file, decompressed and otherwise unchanged. */
  bytes: Uint8Array<ArrayBuffer>;
  /** The address after redirects. */
  url: string;
  /** Whether the end of the feed is missing. */
  isCutOff?: boolean;
  /** Whether the feed has no article. */
  isEmpty?: boolean;
  /** The headers by which the feed's server recognizes this version. */
  validators?: Validators | undefined;
}

/** 203 is the answer of a proxy that has changed the answer of the server. */
const FULL_STATUSES = [200, 203];

/** @throws FeedError if the answer is not a feed, or is larger than 2 MB. */
export async function readFeedFile(response: IncomingMessage, url: URL): Promise<FeedFile> {
  const { statusCode = 0, headers } = response;
  const { 'content-type': receivedType = '', 'content-encoding': encoding = 'identity' } = headers;
  if (!FULL_STATUSES.includes(statusCode)) throw new FeedError(toStatusProblem(statusCode, headers));
  checkFeedType(receivedType);
  if (Number(headers['content-length']) > MAX_BYTES) throw tooLarge();
  const { bytes, cutOff } = await decompress(await readBytes(response), encoding);
  const form = await readFeedForm(receivedType, bytes, url.href).catch((error: unknown) => {
    throw cutOff === undefined ? error : new FeedError({ kind: 'damaged', encoding: cutOff });
  });
  return { ...form, bytes, url: url.href, validators: readValidators(headers, url) };
}

function toStatusProblem(status: number, headers: IncomingHttpHeaders): FeedProblem {
  const get = (name: string) => headers[name]?.toString() ?? null;
  const retrySeconds = Math.round(parseRetryAfter({ get }));
  return { kind: 'status', status, ...(retrySeconds > 0 && { retrySeconds }) };
}

async function readBytes(response: AsyncIterable<Buffer>): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
