import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { FeedError } from './feed-error.ts';
import { FEED_TYPES } from './feed-type.ts';

const HEADERS = {
  // Servers that know their feeds by another type answer 406 without the last part: Joomla's is application/vnd.api+json.
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
    // In front of the listener of Node, which ends the connection.
    signal.addEventListener('abort', rejectSlow, { once: true });
    // No agent: a reused connection would skip the lookup, which checks the address.
    const outgoing = request(url, { lookup, signal, headers, agent: false });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      // Node tells only the request why an answer that becomes invalid in the middle ends there.
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
