import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createCounterEndpoint, type Figures } from '../../src/endpoint/endpoint.ts';
import { createNodeHandler } from '../../src/endpoint/http/node.ts';
import { createMemoryStore } from '../../src/endpoint/stores/memory.ts';
import { freePort } from '../engines.ts';

export const DIST = fileURLToPath(new URL('../../dist/web/', import.meta.url));
/** The photos of the demo. */
export const PHOTOS = fileURLToPath(new URL('../../demo/pages/photos/', import.meta.url));
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** The HTML of the page at each path, or a function that answers requests for the path. */
export type Pages = Record<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>;

/** Waits before the counter gets a request. */
export type RequestHook = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Portal {
  /** The portal's origin under this host name, by default `tinh.test`. */
  origin: (host?: string) => string;
  figures: () => Promise<Figures>;
}

/** A flag for Chromium: all host names that end in `.test` lead to this machine. */
export const RESOLVE_TEST_HOSTS = '--host-resolver-rules=MAP *.test 127.0.0.1';

/**
 * Starts a portal with a counter at /thong-ke/tinh.
 *
 * @param headers Sent with every page.
 * @param folders Folders of files for all other paths. The key is a prefix of paths; the first prefix that fits is used. By default the
 * built scripts are served at `/`.
 * @param beforeCounter Called for each request to the counter, which answers when the promise is fulfilled.
 */
export async function startPortal(
  pages: Pages,
  headers: Record<string, string> = {},
  folders: Record<string, string> = { '/': DIST },
  beforeCounter: RequestHook = async () => undefined,
): Promise<Portal> {
  const port = await freePort();
  const origin = (host = 'tinh.test') => `http://${host}:${port}`;
  const store = createMemoryStore();
  const endpoint = createCounterEndpoint({
    onWarning: () => undefined,
    store,
    base: '/thong-ke',
    sites: { tinh: { origins: [origin(), origin('127.0.0.1')] } },
  });
  const count = createNodeHandler(endpoint);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, origin());
    const page = pages[pathname];
    if (typeof page === 'function') return page(request, response);
    if (page)
      return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(page);
    if (pathname.startsWith('/thong-ke/')) {
      return void beforeCounter(request, response).then(() => count(request, response));
    }
    const prefix = Object.keys(folders).find((path) => pathname.startsWith(path)) ?? '/';
    readFile(join(folders[prefix] ?? DIST, pathname.slice(prefix.length))).then(
      (file) => response.writeHead(200, { 'content-type': TYPES[extname(pathname)] }).end(file),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  const figures = async () => (await (await fetch(`${origin('127.0.0.1')}/thong-ke/tinh`)).json()) as Figures;
  return { origin, figures };
}
