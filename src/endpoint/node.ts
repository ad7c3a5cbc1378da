import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerRequest } from 'srvx';
import { FastResponse, toNodeHandler } from 'srvx/node';
import type { CounterEndpoint } from './endpoint.ts';

/** A listener for `node:http`, and a handler for Express and Connect. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * Mounts an endpoint in Node's own servers:
 *
 * ```js
 * createServer(createNodeHandler(endpoint)).listen(8787, '127.0.0.1');
 * app.use('/thong-ke', createNodeHandler(endpoint)); // Express: the mount path needs no `base`
 * ```
 */
export function createNodeHandler(endpoint: CounterEndpoint): NodeHandler {
  return toNodeHandler((request: ServerRequest) =>
    endpoint.fetch(request, { address: request.ip, Response: FastResponse }),
  ) as NodeHandler;
}
