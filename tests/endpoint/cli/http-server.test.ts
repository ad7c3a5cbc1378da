import assert from 'node:assert/strict';
import { subscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';
import { describe, it } from 'node:test';
import { ErrorLog } from '../../../src/endpoint/cli/error-log.ts';
import { HttpServer } from '../../../src/endpoint/cli/http-server.ts';
import { serveMessages } from '../../../src/endpoint/cli/serve-messages.ts';
import { createCounterEndpoint } from '../../../src/endpoint/endpoint.ts';
import { createMemoryStore } from '../../../src/endpoint/stores/memory.ts';

describe('the web server of the command', () => {
  it('writes each error after its start to the log, and goes on answering', async () => {
    const endpoint = createCounterEndpoint({
      sites: { laocai: { origins: [] } },
      store: createMemoryStore(),
    });
    const lines: string[] = [];
    const log = new ErrorLog((line) => lines.push(line));
    const server = new HttpServer(endpoint, { host: '127.0.0.1', port: 0 }, serveMessages.en, log);
    const url = await server.listen();
    try {
      // Node tells which server a request has reached, so that the test can dispatch an `error` event of this server.
      const reached = new Promise<Server>((resolve) =>
        subscribe('http.server.request.start', (message) => resolve((message as { server: Server }).server)),
      );
      assert.equal((await fetch(`${url}/healthz`)).status, 200);
      const nodeServer = await reached;
      nodeServer.emit('error', new Error('accept EMFILE'));
      nodeServer.emit('error', new Error('accept ENOBUFS'));
      assert.deepEqual(lines, ['accept EMFILE', 'accept ENOBUFS']);
      assert.equal((await fetch(`${url}/healthz`)).status, 200);
    } finally {
      await server.stop();
    }
  });
});
