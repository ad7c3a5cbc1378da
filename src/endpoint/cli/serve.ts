import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toBase } from '../http/base.ts';
import type { ServeOptions } from './options.ts';
import { createCounterEndpoint } from '../endpoint.ts';
import { createNodeHandler, type NodeHandler } from '../http/node.ts';
import type { CounterStore } from '../stores/store.ts';

/** How long requests in flight may take to end, in ms. */
const GRACE = 10_000;
const MINUTE = 60_000;

/** A server that listens. */
export interface Serving {
  /** Where the endpoint is mounted, without a slash at the end. */
  url: string;
  /** Stops accepting, lets what is in flight finish. The store stays open. */
  stop(): Promise<void>;
}

/**
 * Serves an endpoint over HTTP.
 *
 * @param log Receives one line at a time; nothing about a reader is ever among them.
 * @throws Error with a sentence for the terminal when the address cannot be listened on.
 */
export async function serve(
  options: ServeOptions,
  store: CounterStore,
  log: (line: string) => void,
): Promise<Serving> {
  const endpoint = createCounterEndpoint({ ...options, store, onError: onceAMinute(log) });
  const handle = createNodeHandler(endpoint);
  const server = createServer(options.trustedProxies ? handle : withProxyHint(handle, log));
  await listen(server, options.host, options.port);
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return { url: `http://${host}:${port}${toBase(options.base)}`, stop: () => stop(server) };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const where = `${host}, port ${port}`;
      if (error.code === 'EADDRINUSE') {
        reject(new Error(`${where} is taken by another program; choose another with --port`));
      } else if (error.code === 'EACCES') {
        reject(new Error(`${where} may not be used by this user; choose a --port above 1023`));
      } else reject(new Error(`cannot listen on ${where}: ${error.message}`));
    });
    server.listen(port, host, resolve);
  });
}

function stop(server: Server): Promise<void> {
  server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'));
  setTimeout(() => server.closeAllConnections(), GRACE).unref();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Tells a failure when it happens and then once a minute, however many requests meet it. */
function onceAMinute(log: (line: string) => void): (error: unknown) => void {
  const told = new Map<string, number>();
  return (error) => {
    const message = error instanceof Error ? error.message : String(error);
    if (Date.now() - (told.get(message) ?? -Infinity) < MINUTE) return;
    told.set(message, Date.now());
    log(message);
  };
}

/** Says once that readers come through a proxy of this machine which was not configured. */
function withProxyHint(handle: NodeHandler, log: (line: string) => void): NodeHandler {
  let told = false;
  return (request, response) => {
    if (!told && request.headers['x-forwarded-for']) {
      told = true;
      log(
        'requests come through a proxy; start with --trusted-proxies 1 so that each reader has a budget of their own',
      );
    }
    return handle(request, response);
  };
}
