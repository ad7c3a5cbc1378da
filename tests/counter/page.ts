import { figures } from './figures.ts';

/** One request that a page sent, and how it was meant. */
export interface Sent {
  method: string;
  path: string;
  init: RequestInit;
  /** The visit record as it stood in localStorage when this was sent. */
  record: { day: string; active: number; alive: number } | null;
}

export type Answer = (sent: Sent) => Response | Promise<Response>;

export const answered = (body: object = figures): Response => Response.json(body);

const KEY = Symbol.for('mtqg-widgets');
const realFetch = window.fetch.bind(window);
const realNow = Date.now.bind(Date);
const here = location.href;
let ahead = 0;
let sites = 0;

/** Everything sent to counters since `newPage`. */
export const sent: Sent[] = [];
export const paths = (): string[] =>
  sent.map(({ method, path }) => `${method} ${path.replace(/^\/dem\d+/, '')}`);

/**
 * Makes this page one that may count, with an endpoint of its own that answers as told: a site nobody has visited.
 *
 * @returns The counter's address.
 */
export function newPage(answer: Answer = () => answered()): string {
  const path = `/dem${++sites}`;
  const url = new URL(path, location.href).href;
  Object.defineProperty(navigator, 'webdriver', { value: false, configurable: true });
  Date.now = () => realNow() + ahead;
  window.fetch = async (input, init = {}) => {
    const target = new URL(input instanceof Request ? input.url : input, location.href);
    if (!target.pathname.startsWith(path)) return realFetch(input, init);
    const stored = localStorage.getItem(`mtqg-counter:${url}`);
    const record = stored === null ? null : (JSON.parse(stored) as Sent['record']);
    const request = { method: init.method ?? 'GET', path: target.pathname + target.search, init, record };
    sent.push(request);
    return answer(request);
  };
  reload();
  return path;
}

/** As if the page were loaded anew, by the same browser. */
export function reload(): void {
  document.querySelectorAll('mtqg-counter').forEach((el) => el.remove());
  sent.length = 0;
  (globalThis as { [KEY]?: unknown })[KEY] = undefined;
}

/** Lets so many seconds pass on the reader's clock. */
export function pass(seconds: number): void {
  ahead += seconds * 1000;
}

/** Undoes what tests did to the page. */
export function restorePage(): void {
  reload();
  ahead = 0;
  window.fetch = realFetch;
  Date.now = realNow;
  localStorage.clear();
  history.replaceState(null, '', here);
  delete (document as { hidden?: boolean }).hidden;
}

/** Shows or hides the page, as switching tabs would. */
export function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}
