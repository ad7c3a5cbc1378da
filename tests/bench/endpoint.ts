import { execFileSync } from 'node:child_process';
import autocannon from 'autocannon';
import type { Figures } from '../../src/protocol.ts';
import { PAGE } from '../endpoint/requests.ts';
import { compare, ratio, report } from './report.ts';
import type { Servers } from './servers.ts';

/** A script of the simplest server: it answers every request with 60 bytes. Its argument is the port. */
const BARE_SERVER = `
  const { createServer } = require('node:http');
  const server = createServer((request, response) => response.end('x'.repeat(60)));
  server.listen(Number(process.argv[1]), '127.0.0.1', () => console.log('ready'));
`;
const CONNECTIONS = 64;
const ROUND_SECONDS = 4;

/**
 * Measures how many hits a second the counter answers after it has written them to disk, compared with the requests a second of a bare
 * server. Each of the two servers is a process of its own.
 */
export async function benchHits(servers: Servers): Promise<void> {
  const bare = await servers.start(['-e', BARE_SERVER]);
  const counter = await servers.startCounter('hits');
  const [hits, requests] = await compare(
    () => requestsPerSecond(`${counter.url}/laocai?visit=1&alive=30`),
    () => requestsPerSecond(bare.url),
  );
  report(`durable hits/s ÷ bare node:http, ${CONNECTIONS} connections`, ratio(hits, requests), '≥ 0.4');
  console.log(`  (${Math.round(hits)} ÷ ${Math.round(requests)} a second)`);
}

/** Measures the hits a second while 100 000 readers are online, compared with 100 readers online. */
export async function benchOnline(servers: Servers): Promise<void> {
  const many = await servers.startCounter('many');
  const few = await servers.startCounter('few');
  await send(`${many.url}/laocai/alive`, 100_000);
  await send(`${few.url}/laocai/alive`, 100);
  const [crowded, quiet] = await compare(
    () => requestsPerSecond(`${many.url}/laocai?visit=1&alive=5`),
    () => requestsPerSecond(`${few.url}/laocai?visit=1&alive=5`),
  );
  report('hits/s with 100 000 online ÷ hits/s with 100 online', ratio(crowded, quiet), '≥ 0.9');
}

/** Measures by how much the SQLite file grows in a day with a million hits. */
export async function benchDisk(servers: Servers): Promise<void> {
  const { empty, full } = JSON.parse(await servers.run('disk.ts')) as { empty: number; full: number };
  const growth = `${(full - empty) / 1000} kB`;
  report('growth of the file in a day of 1 000 000 hits', growth, '< 100 kB');
}

/**
 * Measures the memory of the server while a million browsers are online. The heartbeats are sent in less than 300 s, the time after which
 * a browser no longer counts as online.
 */
export async function benchMemory(servers: Servers): Promise<void> {
  const { url, pid } = await servers.startCounter('memory');
  await send(`${url}/laocai/alive`, 1_000_000);
  const { online } = (await (await fetch(`${url}/laocai`)).json()) as Figures;
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString());
  report(`resident memory, ${online} online`, `${Math.round(kilobytes / 1000)} MB`, '< 120 MB');
}

async function requestsPerSecond(url: string): Promise<number> {
  const result = await autocannon({
    url,
    method: 'POST',
    headers: PAGE,
    connections: CONNECTIONS,
    duration: ROUND_SECONDS,
  });
  if (result.non2xx || result.errors) {
    throw new Error(`${url}: ${result.non2xx} answers were not 2xx, ${result.errors} requests failed`);
  }
  return result.requests.average;
}

async function send(url: string, amount: number): Promise<void> {
  await autocannon({ url, method: 'POST', headers: PAGE, connections: CONNECTIONS, amount });
}
