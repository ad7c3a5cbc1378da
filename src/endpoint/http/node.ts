import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CounterEndpoint } from '../endpoint.ts';

/** A listener for `node:http`, and a handler for Express and Connect. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Mounts an endpoint in Node's own servers:
 *
 * ```js
 * createServer(createNodeHandler(endpoint)).listen(8787, '127.0.0.1');
 * app.use('/thong-ke', createNodeHandler(endpoint)); // Express: the mount path needs no `base`
 * ```
 */
export function createNodeHandler(endpoint: CounterEndpoint): NodeHandler {
  return async (request, response) => {
    const { status, headers, body } = await endpoint.answer(
      {
        method: request.method ?? 'GET',
        url: request.url ?? '/',
        headers: { get: (name) => (request.headers[name] as string | undefined) ?? null },
      },
      { address: request.socket.remoteAddress },
    );
    const bytes = Buffer.byteLength(body ?? '');
    if (body !== null) headers['content-length'] = `${bytes}`;
    // What is all ASCII, as figures are, is written faster when Node need not look for more.
    response.writeHead(status, headers).end(body, bytes === body?.length ? 'latin1' : 'utf8');
  };
}
