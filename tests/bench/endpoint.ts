import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import autocannon from 'autocannon';
import type { Figures } from '../../src/protocol.ts';
import { PAGE } from '../endpoint/requests.ts';
import { ROOT } from '../package/files.ts';
import type { AnswerTimes } from './answer-times.ts';
import { startBareServer } from './bare-server.ts';
import { compare, ratio, report } from './report.ts';
import type { Servers } from './servers.ts';

const CONNECTIONS = 64;
const ROUND_SECONDS = 4;
const SLOW_DISK_CONNECTIONS = 256;
const SLOW_DISK_SECONDS = 10;
/** By how much strace lengthens each sync. A sync on a hard disk takes about this long. */
const SLOW_SYNC_MS = 20;

/**
 * Measures how many hits a second the counter answers after it has written them to disk, compared with the requests a second of a bare
 * server. Each of the two servers is a process of its own.
 */
export async function benchHits(servers: Servers): Promise<void> {
  const bare = await startBareServer(servers);
  const counter = await servers.startCounter('hits');
  const [hits, requests] = await compare(
    () => requestsPerSecond(`${counter.url}/laocai?visit=1&alive=30`),
    () => requestsPerSecond(bare.url),
  );
  report(`durable hits/s ÷ bare node:http, ${CONNECTIONS} connections`, ratio(hits, requests), '≥ 0.4');
  console.log(`  (${Math.round(hits)} ÷ ${Math.round(requests)} a second)`);
}

/** Measures how many hits a second the counter answers, compared with a counter that never waits for the disk. */
export async function benchSync(servers: Servers): Promise<void> {
  const noSync = pathToFileURL(join(ROOT, 'tests/bench/no-sync.mjs')).href;
  const durable = await servers.startCounter('durable');
  const notDurable = await servers.startCounter('not-durable', { nodeFlags: ['--import', noSync] });
  const [hits, unsyncedHits] = await compare(
    () => requestsPerSecond(`${durable.url}/laocai?visit=1&alive=30`),
    () => requestsPerSecond(`${notDurable.url}/laocai?visit=1&alive=30`),
  );
  report(
    `durable hits/s ÷ hits/s without syncs, ${CONNECTIONS} connections`,
    ratio(hits, unsyncedHits),
    '≥ 0.7',
  );
  console.log(`  (${Math.round(hits)} ÷ ${Math.round(unsyncedHits)} a second)`);
}

/** Measures how long reads take while many connections count, on a disk whose sync takes 20 ms. */
export async function benchSlowDisk(servers: Servers): Promise<void> {
  if (spawnSync('strace', ['-V']).status !== 0) {
    console.log('slow-disk: not measured, because strace is not installed');
    return;
  }
  const inject = `inject=fdatasync,fsync:delay_exit=${SLOW_SYNC_MS * 1000}`;
  const traced = ['-e', 'trace=fdatasync,fsync', '-e', inject, '-e', 'signal=none', '-o', '/dev/null'];
  const { url } = await servers.startCounter('slow', {
    prefix: ['strace', '-D', '-f', '--seccomp-bpf', ...traced],
  });
  const readSeconds = SLOW_DISK_SECONDS - 1; // The reads end while hits are still sent.
  const [hits, output] = await Promise.all([
    requestsPerSecond(`${url}/laocai?visit=1&alive=30`, SLOW_DISK_CONNECTIONS, SLOW_DISK_SECONDS),
    servers.run('answer-times.ts', [`${url}/laocai`, String(readSeconds)]),
  ]);
  const { p50, p99, max, perSecond } = JSON.parse(output) as AnswerTimes;
  const during = `while ${SLOW_DISK_CONNECTIONS} connections count, syncs of ${SLOW_SYNC_MS} ms`;
  report(`p50 of reads ${during}`, `${p50.toFixed(2)} ms`, '≤ 1 ms');
  report(`p99 of reads ${during}`, `${p99.toFixed(2)} ms`, '≤ 25 ms');
  console.log(
    `  (${Math.round(perSecond)} reads and ${Math.round(hits)} hits a second, max ${max.toFixed(0)} ms)`,
  );
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
 * Measures the memory of the server while a million browsers are online: with the default settings of Node, and with a small young
 * generation, in which Node collects garbage earlier. An idle server has 85 MB, of which the thread that writes to the file has 15 MB.
 */
export async function benchMemory(servers: Servers): Promise<void> {
  await benchMemoryWith(servers, [], '< 145 MB');
  await benchMemoryWith(servers, ['--max-semi-space-size=2'], '< 120 MB');
}

/** The heartbeats are sent in less than 300 s, the time after which a browser no longer counts as online. */
async function benchMemoryWith(servers: Servers, nodeFlags: readonly string[], limit: string): Promise<void> {
  const { url, pid } = await servers.startCounter(`memory${nodeFlags.join('')}`, { nodeFlags });
  await send(`${url}/laocai/alive`, 1_000_000);
  const { online } = (await (await fetch(`${url}/laocai`)).json()) as Figures;
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString());
  const setting = nodeFlags.length > 0 ? ` with ${nodeFlags.join(' ')}` : '';
  report(`resident memory, ${online} online${setting}`, `${Math.round(kilobytes / 1000)} MB`, limit);
}

async function requestsPerSecond(
  url: string,
  connections = CONNECTIONS,
  duration = ROUND_SECONDS,
): Promise<number> {
  const result = await autocannon({ url, method: 'POST', headers: PAGE, connections, duration });
  if (result.non2xx || result.errors) {
    throw new Error(`${url}: ${result.non2xx} answers were not 2xx, ${result.errors} requests failed`);
  }
  return result.requests.average;
}

async function send(url: string, amount: number): Promise<void> {
  await autocannon({ url, method: 'POST', headers: PAGE, connections: CONNECTIONS, amount });
}
