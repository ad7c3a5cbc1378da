import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CounterEndpoint } from '../endpoint.ts';
import type { HttpAnswer } from './answer.ts';
import { RefusalDelay } from './refusal-delay.ts';
import type { CounterRequest } from './request.ts';

/** A page may send a short body, such as that of an old `navigator.sendBeacon`. */
const MAX_BODY_BYTES = 10_000;

/** A listener for `node:http`, and a handler for Express and Connect. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Mounts an endpoint in servers of Node:
 *
 * ```js
 * createServer(createNodeHandler(endpoint)).listen(8787, '127.0.0.1');
 * app.use('/thong-ke', createNodeHandler(endpoint)); // Express removes the mount path, so `base` is not needed
 * ```
 *
 * An answer 429 is sent a second later, so that a client over its budget cannot send requests without a pause.
 */
export function createNodeHandler(endpoint: CounterEndpoint): NodeHandler {
  const refusalDelay = new RefusalDelay();
  return async (request, response) => {
    const answer = await endpoint.answer(toCounterRequest(request), {
      address: request.socket.remoteAddress,
      size: sizeOf(request),
    });
    if (answer.status === 429) await refusalDelay.wait();
    if (hasLongBody(request)) response.shouldKeepAlive = false;
    sendAnswer(response, answer);
  };
}

/** The characters of a header beside its name and its value: a colon, a space, and the two at the end of the line. */
const HEADER_PUNCTUATION = 4;

/** How many characters the URL and the headers have together. */
function sizeOf({ url = '', rawHeaders }: IncomingMessage): number {
  const headerCount = rawHeaders.length / 2; // Names and values in turns.
  let size = url.length + headerCount * HEADER_PUNCTUATION;
  for (const text of rawHeaders) size += text.length;
  return size;
}

/**
 * Whether a request announces a body that is long or has no known length. The endpoint reads no body. Node receives the rest of a body after
 * the answer unless the connection is closed, and the body of an attacker can be endless.
 */
function hasLongBody({ headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length'] ?? 0);
  return headers['transfer-encoding'] !== undefined || length > MAX_BODY_BYTES;
}

export function sendAnswer(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  const length = body === null ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...length }).end(body);
}

function toCounterRequest({ method = 'GET', url = '/', headers }: IncomingMessage): CounterRequest {
  const get = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' ? value : null;
  };
  return { method, url, headers: { get } };
}
