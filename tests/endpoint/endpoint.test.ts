import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import express from 'express';
import { serve } from 'srvx/node';
import { createCounterEndpoint, type Figures } from '../../src/endpoint/endpoint.ts';
import { createNodeHandler } from '../../src/endpoint/http/node.ts';
import { createMemoryStore } from '../../src/endpoint/stores/memory.ts';
import { describeEndpoint, type Serve } from './endpoint-contract.ts';
import { options, PAGE, type Send } from './requests.ts';

/** fetch() may not set Origin, Referer and the like to what a test wants; over a socket any client may. */
const sendTo =
  (base: string): Send =>
  async (method, path, headers = {}) => {
    const { request } = await import('node:http');
    return new Promise((resolve, reject) => {
      const call = request(base + path, { method, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const body = [204, 304].includes(answer.statusCode!) ? null : Buffer.concat(chunks);
          resolve(new Response(body, { status: answer.statusCode!, headers: answer.headers as HeadersInit }));
        });
      });
      call.once('error', reject).end();
    });
  };

const direct: Serve = async (given) => {
  const endpoint = createCounterEndpoint(given);
  const send: Send = (method, path, headers) =>
    endpoint.fetch(new Request(`https://dem.gov.vn${path}`, { method, headers: headers ?? {} }));
  return { send, stop: async () => undefined };
};

const throughSrvx: Serve = async (given) => {
  const endpoint = createCounterEndpoint(given);
  const server = serve({
    port: 0,
    hostname: '127.0.0.1',
    silent: true,
    gracefulShutdown: false,
    fetch: (request) => endpoint.fetch(request, { address: request.ip }),
  });
  await server.ready();
  return { send: sendTo(server.url!.replace(/\/$/, '')), stop: () => server.close(true) };
};

const inExpress: Serve = async (given) => {
  const app = express().use('/thong-ke', createNodeHandler(createCounterEndpoint(given)));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { send: sendTo(`http://127.0.0.1:${port}/thong-ke`), stop };
};

describeEndpoint('called directly', direct);
describeEndpoint('srvx on Node', throughSrvx);
describeEndpoint('Express 5 below a path', inExpress);

describe('createCounterEndpoint', () => {
  it('names the site and what is wrong with it', () => {
    const store = createMemoryStore();
    const create = (id: string, site: object) => () =>
      createCounterEndpoint({ store, sites: { [id]: { origins: [], ...site } } });
    assert.throws(create('feed', {}), /site "feed": the name is reserved/);
    assert.throws(create('Lào Cai', {}), /site "Lào Cai": a name is/);
    assert.throws(create('x'.repeat(64), {}), /a name is/);
    assert.throws(create('a', { start: -1 }), /site "a": start is -1/);
    assert.throws(create('a', { since: '2024-02-30' }), /since is "2024-02-30"/);
    assert.throws(create('a', { origins: ['laocai.gov.vn'] }), /site "a": origin "laocai.gov.vn" is not/);
    assert.throws(create('a', { origins: ['https://x.vn/tin'] }), /no path/);
    assert.throws(() => createCounterEndpoint({ store, sites: {} }), /none is configured/);
    assert.throws(() => createCounterEndpoint(options({ timeZone: 'Sao/Hoa' })), /time zone "Sao\/Hoa"/);
  });

  it('is mounted below a base, however that is written', async () => {
    for (const base of ['/thong-ke', 'thong-ke/', '/thong-ke/']) {
      const { send } = await direct(options({ base }));
      assert.equal((await send('GET', '/thong-ke/laocai')).status, 200);
      assert.equal((await send('GET', '/laocai')).status, 404);
    }
  });

  it('does not know who is online right after a start amid readers, and says so', async () => {
    const store = createMemoryStore();
    let now = Date.parse('2026-11-23T12:00:00Z');
    const online = async (send: Send) => {
      const answer = (await (await send('POST', '/laocai?visit=0', PAGE)).json()) as Figures;
      return answer.online;
    };
    const first = await direct(options({ store, now: () => now }));
    assert.equal(await online(first.send), 1);
    const second = await direct(options({ store, now: () => now }));
    assert.equal(await online(second.send), null);
    now += 61_000;
    assert.equal(await online(second.send), 2);
  });
});
