import http, {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type RequestOptions,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

export const RSS = '<?xml version="1.0"?><rss version="2.0"><channel><title>Tin tức</title></channel></rss>';

/** The feed with so many spaces behind it that it has this length in bytes. */
export function toLength(feed: string, bytes: number): Buffer {
  return Buffer.concat([Buffer.from(feed), Buffer.alloc(bytes, ' ')], bytes);
}

/** A server of the test, which stands for the server of another site with a feed. */
export interface Upstream {
  url: string;
  port: number;
  /** The requests that the server received. */
  requests: IncomingMessage[];
}

/** Starts a server that is stopped after the test. */
export async function startUpstream(t: TestContext, answer: RequestListener = sendRss): Promise<Upstream> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, port, requests };
}

/** Headers of the upstream that a relay must not pass on: they would act on the portal's own origin. */
export const UPSTREAM_HEADERS = {
  'set-cookie': 'a=1',
  'clear-site-data': '"*"',
  'content-language': 'vi',
  'content-location': 'https://example.com/',
  link: '<https://example.com/x.css>; rel=stylesheet',
  location: 'https://example.com/',
  refresh: '0; url=https://example.com/',
  'reporting-endpoints': 'x="https://example.com/"',
  'service-worker-allowed': '/',
  sourcemap: 'https://example.com/x.map',
  'www-authenticate': 'Basic',
};

export const sendRss: RequestListener = (_, response) => {
  const headers = {
    'content-type': 'application/rss+xml; charset="UTF-8"',
    'content-disposition': 'inline; filename="x.html"',
  };
  response.writeHead(200, { ...UPSTREAM_HEADERS, ...headers }).end(RSS);
};

/** Sends requests for this host to the upstream, until the test ends. */
export function resolveHostTo(t: TestContext, host: string, upstream: Upstream): void {
  const { request } = http;
  t.mock.method(http, 'request', (url: URL, options: RequestOptions) =>
    request(url.hostname === host ? new URL(url.pathname + url.search, upstream.url) : url, options),
  );
}
