import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { CounterEndpoint } from '../../../src/endpoint/endpoint.ts';
import { createNodeHandler } from '../../../src/endpoint/http/node.ts';
import { MAX_WAITING_REFUSALS, REFUSAL_DELAY_MS } from '../../../src/endpoint/http/refusal-delay.ts';

/** Sends requests to a handler whose endpoint gives each of them the same status. Counts the answers that were sent. */
function sendTo(status: number): { send(requests: number): Promise<void>; answers(): number } {
  const endpoint = { answer: () => Promise.resolve({ status, headers: {}, body: null }) };
  const handler = createNodeHandler(endpoint as unknown as CounterEndpoint);
  let answers = 0;
  const response = { writeHead: () => response, end: () => answers++ } as unknown as ServerResponse;
  const request = { socket: {}, headers: {}, rawHeaders: [] as string[] } as IncomingMessage;
  return {
    async send(requests) {
      for (let sent = 0; sent < requests; sent++) void handler(request, response);
      await settle();
    },
    answers: () => answers,
  };
}

/** Waits until only promises that wait for a timer are left. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the answer to a client over its budget', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('is sent a second later', async () => {
    const client = sendTo(429);
    await client.send(1);
    mock.timers.tick(REFUSAL_DELAY_MS - 1);
    await settle();
    assert.equal(client.answers(), 0);
    mock.timers.tick(1);
    await settle();
    assert.equal(client.answers(), 1);
  });

  it('is sent at once while too many others wait; after these are sent, the next answer waits', async () => {
    const client = sendTo(429);
    await client.send(MAX_WAITING_REFUSALS + 3);
    assert.equal(client.answers(), 3);
    mock.timers.tick(REFUSAL_DELAY_MS);
    await settle();
    const answersSoFar = MAX_WAITING_REFUSALS + 3;
    assert.equal(client.answers(), answersSoFar);
    await client.send(1);
    assert.equal(client.answers(), answersSoFar);
  });
});

describe('any other answer', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  for (const status of [200, 304, 400, 403, 404, 503]) {
    it(`is sent at once: ${status}`, async () => {
      const client = sendTo(status);
      await client.send(1);
      assert.equal(client.answers(), 1);
    });
  }
});
