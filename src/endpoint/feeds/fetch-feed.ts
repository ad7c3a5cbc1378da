import dns from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { FeedError, isPublicAddress, toRefusal } from './feed-url.ts';

/** A feed as it came. */
export interface FeedFile {
  /** The media type as its server wrote it, charset and all. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What a test may do otherwise: there, everything is on this machine. */
export interface FetchFeedOptions {
  isPublic?: (address: string) => boolean;
  lookup?: Lookup;
  /** For everything together, in ms. Default 10 s. */
  timeLimit?: number;
}

type Lookup = (
  host: string,
  options: dns.LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: dns.LookupAddress[]) => void,
) => void;

const TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
  'application/feed+json',
  'application/json',
];
const HEADERS = {
  accept: TYPES.join(', '),
  'accept-encoding': 'identity',
  'user-agent': 'mtqg-widgets (feed)',
};
const REDIRECTS = [301, 302, 303, 307, 308];
const MOST_REDIRECTS = 5;
const MOST_BYTES = 2 * 1024 * 1024;

/**
 * Downloads a feed from the public internet: from nowhere else, whatever its server redirects to and its name resolves to.
 *
 * @throws FeedError that says why not.
 */
export async function fetchFeed(url: URL, options: FetchFeedOptions = {}): Promise<FeedFile> {
  const { isPublic = isPublicAddress, lookup = dns.lookup, timeLimit = 10_000 } = options;
  const signal = AbortSignal.timeout(timeLimit);
  try {
    for (let hop = 0, at = url; hop <= MOST_REDIRECTS; hop++) {
      const refusal = toRefusal(at, isPublic);
      if (refusal) throw new FeedError(refusal);
      const response = await get(at, guard(lookup, isPublic), signal);
      try {
        const next = toRedirect(response, at);
        if (!next) return await read(response);
        at = next;
      } finally {
        response.destroy();
      }
    }
  } catch (error) {
    if (error instanceof FeedError) throw error;
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    const why = signal.aborted
      ? `it took longer than ${timeLimit / 1000} s`
      : `no full answer came from its server (${code})`;
    throw new FeedError(why, { cause: error });
  }
  throw new FeedError(`it redirects more than ${MOST_REDIRECTS} times`);
}

/** Resolves names for a connection, which then goes to an address that was looked at: asked again, a name may say otherwise. */
function guard(lookup: Lookup, isPublic: (address: string) => boolean): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const [first] = error ? [] : addresses;
      if (!first) done(error ?? new FeedError(`"${host}" has no address`), []);
      else if (!addresses.every(({ address }) => isPublic(address))) {
        done(new FeedError(`"${host}" has an address that is not public`), []);
      } else if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

function get(url: URL, lookup: LookupFunction, signal: AbortSignal): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    // An agent of its own: a connection kept from elsewhere would go past the lookup.
    const call = request(url, { lookup, signal, headers: HEADERS, agent: false });
    call.on('response', resolve).on('error', reject).end();
  });
}

function toRedirect({ statusCode, headers }: IncomingMessage, from: URL): URL | undefined {
  if (!REDIRECTS.includes(statusCode!) || headers.location === undefined) return undefined;
  if (URL.canParse(headers.location, from)) return new URL(headers.location, from);
  throw new FeedError('it redirects to something that is no address');
}

async function read(response: IncomingMessage): Promise<FeedFile> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = response.headers;
  if (response.statusCode !== 200) throw new FeedError(`it answered ${response.statusCode}`);
  if (!TYPES.includes(type.split(';')[0]!.trim().toLowerCase())) {
    throw new FeedError(`it is ${JSON.stringify(type)}, not XML or JSON`);
  }
  if (encoding.toLowerCase() !== 'identity') {
    throw new FeedError(`it came compressed (${encoding}) without being asked to`);
  }
  const tooLarge = () => new FeedError(`it is larger than ${MOST_BYTES / 1024 / 1024} MB`);
  if (Number(response.headers['content-length']) > MOST_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return { type, bytes: Buffer.concat(chunks) };
}
