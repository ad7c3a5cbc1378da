import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { it } from 'node:test';
import { answerProtocolErrors } from '../../../src/endpoint/http/node-errors.ts';

it(
  'a request whose headers do not arrive in time is answered with a problem 408',
  { timeout: 20_000 },
  async () => {
    const server = createServer({
      headersTimeout: 100,
      requestTimeout: 200,
      connectionsCheckingInterval: 50,
    });
    answerProtocolErrors(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.write('POST /laocai?visit=1 HTTP/1.1\r\nHost: x\r\n');
    await once(socket, 'close');
    server.close();
    assert.match(text, /^HTTP\/1\.1 408 \r\ncontent-type: application\/problem\+json\r\n/);
    assert.match(text, /"detail":"The request did not arrive in time\."/);
  },
);
