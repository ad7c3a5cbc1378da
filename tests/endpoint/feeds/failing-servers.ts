import { type RequestListener } from 'node:http';
import https from 'node:https';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import type { SecureVersion } from 'node:tls';
import { type Certificate, TestAuthority } from './certificates.ts';
import { startUpstream } from './upstream.ts';

/** Starts a server, and returns the address of a feed there. */
export type Start = (t: TestContext) => Promise<string>;

/** What goes wrong, the server, and what is said about the feed: the reason, and what to do. `PORT` stands for the port of the server. */
export type Case = [what: string, start: Start, english: [string, string], vietnamese: [string, string]];

const HOST = 'tin.gov.vn';
/** The authority that `trustAuthority` lets this process trust. */
export const authority = new TestAuthority('Trusted');

/** Lets requests by https trust {@link authority} until the test ends. */
export function trustAuthority(t: TestContext): void {
  const { request } = https;
  t.mock.method(https, 'request', (url: URL, options: https.RequestOptions) =>
    request(url, { ...options, ca: authority.cert }),
  );
}

/** A server that answers by HTTP. */
export function http(answer: RequestListener, path = '/rss'): Start {
  return async (t) => `http://${HOST}:${(await startUpstream(t, answer)).port}${path}`;
}

/** A server that sends this text, whatever the request, and then closes the connection. */
export function raw(answer: string | Buffer): Start {
  return connected((socket) => socket.end(answer));
}

/** A server that does something with a connection when the request has arrived. */
export function connected(answer: (socket: net.Socket) => void, scheme = 'http'): Start {
  return async (t) => {
    const server = net.createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => answer(socket));
    });
    return `${scheme}://${HOST}:${await listen(t, server)}/rss`;
  };
}

/** A server that answers by https with this certificate. */
export function tls(
  certificate: Certificate,
  options: { maxVersion?: SecureVersion; ciphers?: string } = {},
): Start {
  return async (t) => {
    const server = https.createServer({ ...certificate, minVersion: 'TLSv1', ...options }, (_, response) =>
      response.writeHead(500).end(),
    );
    return `https://${HOST}:${await listen(t, server)}/rss`;
  };
}

/** A port at which nothing listens. */
export const nothing: Start = async () => {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://${HOST}:${port}/rss`;
};

async function listen(t: TestContext, server: net.Server): Promise<number> {
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket: net.Socket) => sockets.add(socket));
  t.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
