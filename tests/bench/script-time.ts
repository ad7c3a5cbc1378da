import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { figures } from '../counter/figures.ts';
import { chromiumLaunchOptions } from '../engines.ts';
import { ROOT } from '../package/files.ts';
import { median, report } from './report.ts';

/** Browsers that say they are automated are not counted, so the page hides this. */
const PAGE_HTML =
  '<!doctype html><script>Object.defineProperty(navigator, "webdriver", { value: false })</script>' +
  '<script type="module" src="/mtqg.js"></script><mtqg-counter src="/laocai"></mtqg-counter>';
const TABS = 7;
const LOADS_PER_TAB = 4;
/** The browser acts as if the processor were this many times slower. */
const SLOWDOWN = 4;

/**
 * Measures how long the scripts of a page with one counter run: on the first page of a tab, and on each further page. Counts only the
 * processor time of the page's main thread, so other programs on this machine do not change the result.
 */
export async function benchScriptTime(): Promise<void> {
  const server = createServer((request, response) => {
    if (request.url === '/laocai') return response.end(JSON.stringify(figures));
    const isScript = request.url!.endsWith('.js');
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    return response.end(isScript ? readFileSync(join(ROOT, 'dist/web', request.url!)) : PAGE_HTML);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const { first, further } = await measurePages(`http://127.0.0.1:${port}/`);
    const measure = `script time of a page with one counter, ${SLOWDOWN} × slower`;
    report(`${measure}, first page`, `${median(first).toFixed(1)} ms`, '');
    report(`${measure}, each further`, `${median(further).toFixed(1)} ms`, '');
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function measurePages(url: string): Promise<{ first: number[]; further: number[] }> {
  const first: number[] = [];
  const further: number[] = [];
  const browser = await puppeteer.launch(await chromiumLaunchOptions());
  try {
    for (let round = 0; round < TABS; round++) {
      const tab = await browser.newPage();
      await tab.emulateCPUThrottling(SLOWDOWN);
      for (let load = 0; load < LOADS_PER_TAB; load++) {
        await tab.tracing.start({ categories: ['devtools.timeline', 'v8'] });
        await tab.goto(url, { waitUntil: 'networkidle0' });
        const time = scriptTime((await tab.tracing.stop())!);
        (load === 0 ? first : further).push(time);
      }
      await tab.close();
    }
  } finally {
    await browser.close();
  }
  return { first, further };
}

/** An event of Chromium's trace format. Times are microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** Duration by the clock. */
  dur?: number;
  /** Processor time of the thread. */
  tdur?: number;
  args: { name?: string };
}

/** The events during which a page compiles or runs scripts. */
const SCRIPT_EVENT =
  /^(EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|EventDispatch|v8\.(compile|evaluate)Module)$/;

/** Milliseconds in which a page's main thread compiled and ran scripts. */
function scriptTime(trace: Uint8Array): number {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  // Every thread has an event with its name: `CrRendererMain` is the main thread of a page.
  const mainThreads = traceEvents.filter(({ args }) => args.name === 'CrRendererMain').map(threadOf);
  const scriptEvents = traceEvents
    .filter((event) => SCRIPT_EVENT.test(event.name) && mainThreads.includes(threadOf(event)))
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  let time = 0;
  for (const event of scriptEvents) {
    const isNested = event.ts < end; // Its time is part of the outer event.
    if (isNested) continue;
    end = event.ts + (event.dur ?? 0);
    time += (event.tdur ?? 0) / 1000;
  }
  return time;
}
