import { expect } from '@open-wc/testing';
import { waitUntil } from '../shared/wait-until.ts';

/** What tests/hosts/pages.mjs records in each page. */
interface Spy {
  errors: string[];
  consoleMessages: string[];
  /** Violations of the content security policy. */
  violations: string[];
  /** The addresses of POST requests: counters send one for each view. */
  posts: string[];
}

type PageWindow = Window & typeof globalThis & { spy: Spy; trustedTypes?: unknown };

export interface OpenedPage {
  window: PageWindow;
  document: Document;
}

export const MODULE = '<script type="module" src="/dist/web/mtqg.js"></script>';
export const CLASSIC = '<script src="/dist/web/mtqg.classic.js"></script>';
/** The two forms of the drop-in script, by name. */
export const SCRIPTS = Object.entries({ module: MODULE, classic: CLASSIC });

/** A policy under which only our Trusted Types policy may be created. */
export const STRICT_POLICY = strictPolicy('mtqg-widgets');
export const COUNTER = '<mtqg-counter src="/dem/tinh"></mtqg-counter>';

export function strictPolicy(trustedTypes: string): string {
  return `default-src 'self'; require-trusted-types-for 'script'; trusted-types ${trustedTypes}`;
}

/** Opens a page in a frame, which has its own globals and its own registry of elements. The frame is removed after the test. */
export async function openPage(html: string, contentSecurityPolicy = ''): Promise<OpenedPage> {
  localStorage.clear();
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 600px; height: 400px';
  frame.src = `/page?${new URLSearchParams({ html, csp: contentSecurityPolicy })}`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  return { window: frame.contentWindow as PageWindow, document: frame.contentDocument! };
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

/** Waits until `isDone` returns something truthy. After 15 s, fails with everything that the page recorded. */
export async function waitOnPage(page: OpenedPage, isDone: () => unknown): Promise<void> {
  try {
    await waitUntil(isDone, 'timeout');
  } catch (error) {
    const { body } = page.document;
    throw new Error(`${JSON.stringify(page.window.spy)}\n${body.innerHTML}`, { cause: error });
  }
}

export function countersOf({ document }: OpenedPage): Element[] {
  return [...document.querySelectorAll('mtqg-counter')];
}

/** Waits until exactly `count` counters of a page show the total that tests/hosts/pages.mjs sends. Returns all counters. */
export async function shownCounters(page: OpenedPage, count = 1): Promise<Element[]> {
  const isShown = (counter: Element) =>
    counter.shadowRoot?.querySelector('[part~=row-total] dd')?.textContent.trim() === '1.234.567';
  await waitOnPage(page, () => countersOf(page).filter(isShown).length === count);
  return countersOf(page);
}

/** Expects no error and no violation, and exactly these messages in the console. */
export function expectConsole({ window: { spy } }: OpenedPage, messages: RegExp[] = []): void {
  expect(spy.errors).to.deep.equal([]);
  expect(spy.violations).to.deep.equal([]);
  const found = spy.consoleMessages;
  expect(found, found.join('\n')).to.have.length(messages.length);
  messages.forEach((message, index) => expect(found[index]).to.match(message));
}

/** The names of the page scripts that were loaded, without folder and hash: `mtqg`, `shared`, `counter`. */
export function loadedScripts({ window }: OpenedPage): string[] {
  return window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/dist/web/'))
    .map((path) => path.replace(/^.*\//, '').replace(/(-[\w-]{8})?\.js$/, ''))
    .sort();
}
