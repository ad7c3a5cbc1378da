import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { FeedError } from './feed-error.ts';
import { FEED_TYPES } from './feed-type.ts';

const HEADERS = {
  // Without the last part, a server that gives its feeds another type would answer 406. Joomla's type is application/vnd.api+json.
  accept: [...FEED_TYPES, '*/*;q=0.1'].join(', '),
  'accept-encoding': 'identity',
  'user-agent': 'mtqg-widgets (feed)',
};

export interface RequestFeedOptions {
  lookup: LookupFunction;
  /** The headers of a conditional request. */
  conditions: Record<string, string>;
  /** Aborts after the time limit. */
  signal: AbortSignal;
  /** The time limit, for messages. */
  seconds: number;
}

/** Resolves with the answer as soon as its headers have arrived. Rejects with a FeedError, or with an error of Node that has a code. */
export function requestFeed(
  url: URL,
  { lookup, conditions, signal, seconds }: RequestFeedOptions,
): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  const headers = { ...HEADERS, ...conditions };
  return new Promise((resolve, reject) => {
    const rejectSlow = () => {
      const missing = outgoing.socket?.connecting === false ? 'answer' : 'connection';
      reject(new FeedError({ kind: 'slow', missing, seconds }));
    };
    // This listener is added before that of Node. Node's listener ends the connection, so its state could not be read any more.
    signal.addEventListener('abort', rejectSlow, { once: true });
    // No agent: a reused connection would skip the lookup, which checks the address.
    const outgoing = request(url, { lookup, signal, headers, agent: false });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      // If an answer becomes invalid in the middle, only the request gets the reason from Node.
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        if (!response.complete && error.code?.startsWith('HPE_')) response.destroy(error);
      });
      resolve(response);
    });
    // Without this listener, Node would drop an answer with the status 101, and never report anything.
    outgoing.on('upgrade', (_, socket) => {
      socket.destroy();
      reject(new FeedError({ kind: 'status', status: 101 }));
    });
    outgoing.end();
  });
}
