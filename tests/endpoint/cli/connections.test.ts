import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fetchFigures, startCli } from '../command.ts';
import { PAGE } from '../requests.ts';
import { tempFolder } from '../temp.ts';

const folder = tempFolder();

/** The server must close a connection before it has taken this much of a body. The buffers of both sides hold far less. */
const MAX_TAKEN_BYTES = 50_000_000;

/** A view, without the empty line that ends its headers. */
const VIEW = [
  'POST /laocai?visit=1 HTTP/1.1',
  'Host: x',
  `Origin: ${PAGE.origin}`,
  `User-Agent: ${PAGE['user-agent']}`,
].join('\r\n');

/** A connection to a server, and what it has received so far. */
interface Connection {
  url: string;
  socket: Socket;
  received: () => string;
}

/** Starts a server, and runs checks with a connection to it. */
async function withConnection(
  check: (connection: Connection) => Promise<void>,
  store = 'memory',
): Promise<void> {
  const served = await startCli(['--store', store]);
  const { port, hostname } = new URL(served.url);
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  socket.on('error', () => undefined); // The server closes the connection while the client still writes.
  try {
    await check({ url: served.url, socket, received: () => text });
  } finally {
    socket.destroy();
    await served.end();
  }
}

describe('a connection', { timeout: 60_000 }, () => {
  const part = 'x'.repeat(65_536);
  const bodies: [length: string, header: string, chunk: string][] = [
    ['100 GB', 'Content-Length: 100000000000', part],
    ['no known length', 'Transfer-Encoding: chunked', `10000\r\n${part}\r\n`],
  ];
  for (const [length, header, chunk] of bodies) {
    it(`is closed after the answer to a request with a body of ${length}`, () =>
      withConnection(async ({ url, socket }) => {
        let written = 0;
        const write = () => {
          while (!socket.destroyed && written < MAX_TAKEN_BYTES) {
            written += chunk.length;
            if (!socket.write(chunk)) return;
          }
          socket.destroy(); // The server has closed the connection, or it took too much, so that the assertion below fails.
        };
        socket.on('drain', write);
        socket.write(`${VIEW}\r\n${header}\r\n\r\n`);
        write();
        // `once` of node:events would reject when the server resets the connection.
        await new Promise((resolve) => socket.once('close', resolve));
        assert.ok(written < MAX_TAKEN_BYTES, `${written} bytes were taken`);
        assert.equal((await fetchFigures(url)).views.total, 1, 'the view is counted');
      }));
  }

  it('stays open after a request with a short body', () =>
    withConnection(async ({ socket, received }) => {
      socket.write(`${VIEW}\r\nContent-Length: 5\r\n\r\nhello`);
      while (!received().includes('"counted":true')) await once(socket, 'data');
      socket.write(`GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n`);
      while (!received().includes('"status":"ok"')) await once(socket, 'data');
    }));

  it('gets the answer, although the client has closed its half of the connection after the request', () =>
    withConnection(
      async ({ socket, received }) => {
        socket.end(`${VIEW}\r\n\r\n`);
        await once(socket, 'end');
        assert.match(received(), /^HTTP\/1\.1 200 .*"counted":true/s);
      },
      // With this store the answer waits for the disk, so it comes after the client has closed its half.
      `sqlite:${join(folder, 'half.sqlite')}`,
    ));

  it('stays open longer than proxies keep idle connections, so that the endpoint is not the first to close it', () =>
    withConnection(async ({ url }) => {
      const { headers } = await fetch(`${url}/laocai`);
      const seconds = Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1]);
      assert.ok(seconds > 75, `${seconds} s; nginx keeps them 60 or 75 s`);
    }));
});
