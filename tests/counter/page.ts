import { expect, fixture, html, aTimeout } from '@open-wc/testing';
import type { MtqgCounter } from '../../src/counter/counter.ts';
import { PAGE_KEY } from '../../src/shared/page-global.ts';
import { replace, restorePage as undoReplacements } from '../shared/page-changes.ts';
import { figures } from './figures.ts';
import { FakeClock } from './fake-clock.ts';
import { waitUntil } from '../shared/wait-until.ts';

export { recordConsole, replace, setHidden } from '../shared/page-changes.ts';

/** A request that the page sent. */
export interface Sent {
  method: string;
  path: string;
  init: RequestInit;
  /** The visit record in localStorage when the request was sent. */
  record: { day: string; active: number; alive: number; zone: string } | null;
}

export type Answer = (sent: Sent) => Response | Promise<Response>;

export const answered = (body: object = figures): Response => Response.json(body);

/** The content type of errors of the endpoint. Errors of gateways in front of it have another one. */
export const PROBLEM = 'application/problem+json';

export function failed(status: number, headers: Record<string, string>): Response {
  return new Response('{}', { status, headers });
}

/** An answer of an endpoint that cannot count at the moment. */
export const unavailable = (retryAfterSeconds: number, status = 503): Response =>
  failed(status, { 'retry-after': `${retryAfterSeconds}`, 'content-type': PROBLEM });

const realFetch = window.fetch.bind(window);
const startAddress = location.href;
let siteCount = 0;
/** How many requests in `sent` were already checked by `expectSent`. */
let checkedCount = 0;
export const clock = new FakeClock();

/** 10:00 in Viet Nam, so that tests that let hours pass do not reach the next day, at whatever time they run. */
const MORNING = '2026-11-26T03:00:00Z';

/** The requests to counters since the last `newPage` or `reload`. */
export const sent: Sent[] = [];
/** Method, path and query of each request, without the site: `POST ?visit=1`, `POST /alive?alive=60`, `GET `. */
export const requestLines = (): string[] =>
  sent.map(({ method, path }) => `${method} ${path.replace(/^\/dem\d+/, '')}`);

/**
 * Gives this page a new site, where counters count although this browser is automated. Requests to the site get the given answers. It is
 * 10:00 in Viet Nam, and long timers run only when the test moves the clock.
 *
 * @returns The address for the attribute `src` of a counter.
 */
export function newPage(answer: Answer = () => answered()): string {
  const path = `/dem${++siteCount}`;
  const url = new URL(path, location.href).href;
  replace(navigator as { webdriver: boolean }, 'webdriver', false);
  clock.install();
  clock.setTo(MORNING);
  replace(window, 'fetch', async (input, init = {}) => {
    const target = new URL(input instanceof Request ? input.url : input, location.href);
    if (!target.pathname.startsWith(path)) return realFetch(input, init);
    let record: Sent['record'] = null;
    try {
      record = JSON.parse(localStorage.getItem(`mtqg-counter:${url}`) ?? 'null') as Sent['record'];
    } catch {
      // The test blocks localStorage.
    }
    const request = { method: init.method ?? 'GET', path: target.pathname + target.search, init, record };
    sent.push(request);
    return answer(request);
  });
  reload();
  return path;
}

/** Gives this page a new site, whose endpoint answers each POST with this error until it is repaired. A GET gets the figures. */
export function newPageWithFailingPosts(error: () => Response | Promise<Response>): {
  src: string;
  repair: () => void;
} {
  let isBroken = true;
  const src = newPage(({ method }) => (method === 'POST' && isBroken ? error() : answered()));
  return { src, repair: () => (isBroken = false) };
}

/** Acts like a new load of the page in the same browser. */
export function reload(): void {
  document.querySelectorAll('mtqg-counter').forEach((el) => el.remove());
  sent.length = 0;
  checkedCount = 0;
  // Forgets what all counters of a page share.
  (globalThis as { [PAGE_KEY]?: unknown })[PAGE_KEY] = undefined;
}

/** Undoes all changes to the page. */
export function restorePage(): void {
  reload();
  clock.reset();
  undoReplacements();
  localStorage.clear();
  history.replaceState(null, '', startAddress);
}

/** The key in localStorage of the visit record that a counter with this `src` writes. */
export function recordKey(src: string): string {
  return `mtqg-counter:${new URL(src, location.href).href}`;
}

/** Adds a counter, and waits until its figures have loaded or failed to load. */
export async function addCounter(src: string): Promise<MtqgCounter> {
  const loaded = nextLoad();
  const el = await fixture<MtqgCounter>(html`<mtqg-counter src=${src}></mtqg-counter>`);
  await loaded;
  return el;
}

/**
 * Waits until figures have loaded or failed to load. The counter sets the timer of its next request right after the event, before the promise
 * resolves.
 */
export async function nextLoad(): Promise<void> {
  await new Promise((resolve) => {
    document.addEventListener('mtqg-load', resolve, { once: true });
    document.addEventListener('mtqg-error', resolve, { once: true });
  });
}

/** Opens a page with a counter, on a new site. Returns the `src` of the counter. */
export async function openPage(answer?: Answer): Promise<string> {
  const src = newPage(answer);
  await addCounter(src);
  return src;
}

/** Opens a page when the reader's clock shows this time, and expects the view that opens a visit. Returns the `src` of the counter. */
export async function openPageAt(time: string): Promise<string> {
  const src = newPage();
  clock.setTo(time);
  await addCounter(src);
  await expectSent('POST ?visit=1');
  return src;
}

/** Opens the page again in the same browser, after this time. */
export async function openAgain(src: string, seconds: number): Promise<void> {
  reload();
  clock.advance(seconds);
  await addCounter(src);
}

/** Matches a view that opens no visit and was sent less than 10 s after another request. */
export const NEXT_VIEW = /^POST \?visit=0&alive=\d$/;

/**
 * Expects exactly these requests since the page was opened or since the last call, written as `POST ?visit=1`, `POST /alive?alive=60` or `GET `.
 * Waits for them, and a little longer, so that one more would be noticed.
 */
export async function expectSent(...expected: (string | RegExp)[]): Promise<void> {
  const count = checkedCount + expected.length;
  await waitUntil(() => sent.length >= count, expected.join(', '));
  await aTimeout(60);
  const lines = requestLines().slice(checkedCount);
  checkedCount = sent.length;
  expect(lines, lines.join(', ')).to.have.length(expected.length);
  for (const [index, line] of expected.entries()) {
    if (typeof line === 'string') expect(lines[index]).to.equal(line);
    else expect(lines[index]).to.match(line);
  }
}

/** Waits for this number of requests since the page was opened, and a little longer, so that one more would be noticed. */
export async function expectRequests(count: number): Promise<void> {
  await waitUntil(() => sent.length >= count, `${count} requests`);
  await aTimeout(60);
  expect(sent, requestLines().join(', ')).to.have.length(count);
}
