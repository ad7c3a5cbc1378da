import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { it } from 'node:test';
import type { CounterEndpoint, RequestContext } from '../../../src/endpoint/endpoint.ts';
import { createNodeHandler } from '../../../src/endpoint/http/node.ts';

it('the handler for Node gives the endpoint the address of the connection and the size of the URL and the headers', async () => {
  const contexts: (RequestContext | undefined)[] = [];
  const endpoint: Pick<CounterEndpoint, 'answer'> = {
    answer: (_request, context) => {
      contexts.push(context);
      return Promise.resolve({ status: 204, headers: {}, body: null });
    },
  };
  const response = { writeHead: () => response, end: () => undefined } as unknown as ServerResponse;
  const request = {
    url: '/laocai?visit=1',
    socket: { remoteAddress: '203.0.113.9' },
    headers: {},
    rawHeaders: ['Host', 'dem.gov.vn', 'Origin', 'https://laocai.gov.vn'],
  } as IncomingMessage;
  await createNodeHandler(endpoint as CounterEndpoint)(request, response);
  const parts = ['/laocai?visit=1', 'Host: dem.gov.vn\r\n', 'Origin: https://laocai.gov.vn\r\n'];
  assert.deepEqual(contexts, [{ address: '203.0.113.9', size: parts.join('').length }]);
});
