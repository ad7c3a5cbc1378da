import { PAGE_KEY } from '../../src/shared/page-global.ts';
import { replace, restorePage as undoReplacements } from '../shared/page-changes.ts';
import { figures } from './figures.ts';

export { setHidden } from '../shared/page-changes.ts';

/** A request that the page sent. */
export interface Sent {
  method: string;
  path: string;
  init: RequestInit;
  /** The visit record in localStorage when the request was sent. */
  record: { day: string; active: number; alive: number } | null;
}

export type Answer = (sent: Sent) => Response | Promise<Response>;

export const answered = (body: object = figures): Response => Response.json(body);

const realFetch = window.fetch.bind(window);
const realNow = Date.now.bind(Date);
const startAddress = location.href;
/** How far the clock of the reader was moved forward. */
let clockAheadMs = 0;
let siteCount = 0;

/** The requests to counters since the last `newPage` or `reload`. */
export const sent: Sent[] = [];
/** Method, path and query of each request, without the site: `POST ?visit=1`, `POST /alive?alive=60`, `GET `. */
export const requestLines = (): string[] =>
  sent.map(({ method, path }) => `${method} ${path.replace(/^\/dem\d+/, '')}`);

/**
 * Gives this page a new site, where counters count although this browser is automated. Requests to the site get the given answers.
 *
 * @returns The address for the attribute `src` of a counter.
 */
export function newPage(answer: Answer = () => answered()): string {
  const path = `/dem${++siteCount}`;
  const url = new URL(path, location.href).href;
  replace(navigator as { webdriver: boolean }, 'webdriver', false);
  replace(Date, 'now', () => realNow() + clockAheadMs);
  replace(window, 'fetch', async (input, init = {}) => {
    const target = new URL(input instanceof Request ? input.url : input, location.href);
    if (!target.pathname.startsWith(path)) return realFetch(input, init);
    const stored = localStorage.getItem(`mtqg-counter:${url}`);
    const record = stored === null ? null : (JSON.parse(stored) as Sent['record']);
    const request = { method: init.method ?? 'GET', path: target.pathname + target.search, init, record };
    sent.push(request);
    return answer(request);
  });
  reload();
  return path;
}

/** Acts like a new load of the page in the same browser. */
export function reload(): void {
  document.querySelectorAll('mtqg-counter').forEach((el) => el.remove());
  sent.length = 0;
  // Forgets what all counters of a page share.
  (globalThis as { [PAGE_KEY]?: unknown })[PAGE_KEY] = undefined;
}

/** Moves the reader's clock forward. */
export function advanceSeconds(seconds: number): void {
  clockAheadMs += seconds * 1000;
}

/** Undoes all changes to the page. */
export function restorePage(): void {
  reload();
  clockAheadMs = 0;
  undoReplacements();
  localStorage.clear();
  history.replaceState(null, '', startAddress);
}
