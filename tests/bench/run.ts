// npm run bench: the measures of the endpoint, as ratios of one run. Rounds of both sides alternate, and medians are compared,
// since a shared machine has its moods. Needs about three minutes.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import type { Figures } from '../../src/protocol.ts';
import puppeteer from 'puppeteer-core';
import { benchCards } from './cards.ts';
import { benchPhotos } from './photos.ts';
import { benchTiles } from './tiles.ts';
import { figures } from '../counter/figures.ts';
import { chromiumLaunch, freePort } from '../engines.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mtqg-bench-'));
const children: ChildProcess[] = [];
const PAGE = {
  origin: 'https://laocai.gov.vn',
  'user-agent': 'Mozilla/5.0 (Windows NT 6.1) Chrome/109.0.0.0',
};
const BARE = `require('node:http').createServer((request, response) => response.end('x'.repeat(60)))
  .listen(Number(process.argv[1]), '127.0.0.1', () => console.log('ready'))`;

try {
  const size = gzipSync(readFileSync(join(root, 'dist/web/mtqg-counter.js')), { level: 9 }).length;
  row('mtqg-counter.js, gzip -9', `${size} bytes`, '≤ 9 000');
  await benchScript();
  const { elements, byHand } = await benchCards(join(root, 'dist/web/mtqg-article-card.js'));
  row('100 cards ÷ the same DOM built by hand', ratio(elements, byHand), '≤ 2.5');
  const photos = await benchPhotos(join(root, 'dist/web/mtqg-gallery.js'));
  row('200 photos ÷ plain figures', ratio(photos.gallery, photos.figures), '≤ 2.5');
  row('opening the viewer ÷ an empty dialog', ratio(photos.viewer, photos.dialog), 'reported');
  const tiles = await benchTiles(join(root, 'dist/web/mtqg-indicator.js'));
  row('60 tiles ÷ the same DOM built by hand', ratio(tiles.tiles, tiles.byHand), '≤ 2.5');
  row('requests of 60 tiles for one file', String(tiles.requests), '1');
  await benchHits();
  await benchOnline();
  const { bytes, empty } = JSON.parse(await measure('disk.ts')) as { bytes: number; empty: number };
  row('disk, 1 000 000 hits in a day, beyond the empty file', `${(bytes - empty) / 1000} kB`, '< 100 kB');
  await benchMemory();
  console.log(
    `\n${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`,
  );
} finally {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
}

/**
 * How long the processor runs scripts of a page with one counter when it is slowed down four times: medians of the first page of a
 * tab, and of those that follow it there. The time of the thread, not of the clock: other work of this machine is not in it.
 */
async function benchScript(): Promise<void> {
  const page =
    '<!doctype html><script>Object.defineProperty(navigator, "webdriver", { value: false })</script>' +
    '<script type="module" src="/mtqg.js"></script><mtqg-counter src="/laocai"></mtqg-counter>';
  const server = createServer((request, response) => {
    if (request.url === '/laocai') return response.end(JSON.stringify(figures));
    const isScript = request.url!.endsWith('.js');
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    return response.end(isScript ? readFileSync(join(root, 'dist/web', request.url!)) : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await puppeteer.launch(await chromiumLaunch());
  const first: number[] = [];
  const further: number[] = [];
  for (let round = 0; round < 7; round++) {
    const tab = await browser.newPage();
    await tab.emulateCPUThrottling(4);
    for (let load = 0; load < 4; load++) {
      await tab.tracing.start({ categories: ['devtools.timeline', 'v8'] });
      await tab.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'networkidle0' });
      (load ? further : first).push(scriptTime((await tab.tracing.stop())!));
    }
    await tab.close();
  }
  await browser.close();
  server.close();
  const what = 'script time of a page with one counter, 4 × slower';
  row(`${what}, first page`, `${median(first).toFixed(1)} ms`, '');
  row(`${what}, each further`, `${median(further).toFixed(1)} ms`, '≤ 20 ms');
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** Milliseconds that a page's main thread spent on compiling and running scripts. */
function scriptTime(trace: Uint8Array): number {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString()) as { traceEvents: TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = traceEvents.filter(({ args }) => args.name === 'CrRendererMain').map(thread);
  const isScript =
    /^(EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|EventDispatch|v8\.(compile|evaluate)Module)$/;
  let end = 0;
  let time = 0;
  for (const event of traceEvents.sort((a, b) => a.ts - b.ts)) {
    if (!isScript.test(event.name) || !main.includes(thread(event)) || event.ts < end) continue;
    end = event.ts + (event.dur ?? 0); // What runs within another is in its time already.
    time += (event.tdur ?? 0) / 1000;
  }
  return time;
}

async function benchHits(): Promise<void> {
  const bare = await start(['-e', BARE]);
  const counter = await serve('hits');
  const hit = `${counter}/laocai?visit=1&alive=30`;
  const [ours, theirs] = await compare(
    () => perSecond(hit),
    () => perSecond(bare),
  );
  row('durable hits/s ÷ bare node:http, 64 connections', ratio(ours, theirs), '≥ 0.6');
  console.log(`  (${Math.round(ours)} ÷ ${Math.round(theirs)} a second)`);
}

async function benchOnline(): Promise<void> {
  const many = await serve('many');
  const few = await serve('few');
  await send(`${many}/laocai/alive`, 100_000);
  await send(`${few}/laocai/alive`, 100);
  const [crowded, quiet] = await compare(
    () => perSecond(`${many}/laocai?visit=1&alive=5`),
    () => perSecond(`${few}/laocai?visit=1&alive=5`),
  );
  row('hits/s with 100 000 online ÷ with 100', ratio(crowded, quiet), '≥ 0.9');
}

/** A million browsers give a first sign of life within the window of 300 s. */
async function benchMemory(): Promise<void> {
  const url = await serve('memory');
  const pid = children.at(-1)!.pid!;
  await send(`${url}/laocai/alive`, 1_000_000);
  const { online } = (await (await fetch(`${url}/laocai`)).json()) as Figures;
  const rss = Number(execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`]).toString()) / 1000;
  row(`resident memory, ${online} online`, `${Math.round(rss)} MB`, '< 120 MB');
}

/** Alternates rounds of two sides after a warm-up; gives the median of each. */
async function compare(one: () => Promise<number>, other: () => Promise<number>): Promise<[number, number]> {
  await one();
  await other();
  const results: [number[], number[]] = [[], []];
  for (let round = 0; round < 5; round++) {
    results[0].push(await one());
    results[1].push(await other());
  }
  return [median(results[0]), median(results[1])];
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

async function perSecond(url: string): Promise<number> {
  const result = await autocannon({ url, method: 'POST', headers: PAGE, connections: 64, duration: 4 });
  if (result.non2xx || result.errors)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return result.requests.average;
}

async function send(url: string, amount: number): Promise<void> {
  await autocannon({ url, method: 'POST', headers: PAGE, connections: 64, amount });
}

function serve(name: string): Promise<string> {
  const store = `sqlite:${join(folder, `${name}.sqlite`)}`;
  const site = `laocai=${PAGE.origin}`;
  return start([join(root, 'dist/endpoint/cli/cli.js'), 'serve', '--store', store, '--site', site, '--port']);
}

/** Starts a server that takes its port as the last argument, and waits until it says something. */
async function start(args: string[]): Promise<string> {
  const port = await freePort();
  const child = spawn(process.execPath, [...args, `${port}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout, 'data');
  return `http://127.0.0.1:${port}`;
}

async function measure(script: string): Promise<string> {
  const child = spawn(process.execPath, [join(root, 'tests/bench', script), join(folder, script)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child, 'close');
  return output;
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(2);
}

function row(what: string, value: string, reach: string): void {
  console.log(`${what.padEnd(66)} ${value.padStart(12)}   ${reach}`);
}
