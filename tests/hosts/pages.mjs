// The server of tests/hosts: pages with the HTML of a test, a counter endpoint, and a script that records errors, console messages and requests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIST = join(import.meta.dirname, '../../dist/web');

const FIGURES = {
  protocol: 1,
  site: 'tinh',
  counted: true,
  online: 3,
  visits: { today: 12, yesterday: 9, week: 40, month: 210, year: 3021, total: 1_234_567 },
  views: { today: 31, yesterday: 30, week: 122, month: 690, year: 9114, total: 4_031_222 },
  since: '2024-03-07',
  timeZone: 'Asia/Ho_Chi_Minh',
  asOf: '2026-11-23T22:31:05+07:00',
  next: 60,
};

/** The script that each page loads first. Hides that the browser is automated, because automated browsers are not counted. */
const SPY = `{
  const spy = (window.spy = { errors: [], consoleMessages: [], violations: [], posts: [] });
  addEventListener('error', (event) => spy.errors.push(event.message));
  addEventListener('unhandledrejection', (event) => spy.errors.push('' + event.reason));
  document.addEventListener('securitypolicyviolation', (event) => spy.violations.push(event.violatedDirective + ' ' + event.blockedURI));
  for (const level of ['info', 'warn', 'error']) console[level] = (...words) => spy.consoleMessages.push(words.join(' '));
  Object.defineProperty(navigator, 'webdriver', { value: false });
  const { fetch } = window;
  window.fetch = (url, init = {}) => {
    if (init.method === 'POST') spy.posts.push('' + url);
    return fetch(url, init);
  };
}`;

/** Names of picture files that must be escaped in an address. The second one has decomposed diacritics, as macOS stores them. */
const NAMES = ['hồ nước #10.JPG', 'Bản đẹp.jpg'.normalize('NFD'), 'đạt 100% kế hoạch.jpg'];
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** How often each chunk of `/update/…` was requested. */
const updateRequests = new Map();

/**
 * `/update/<id>/<chunk>/<file>`: the files of dist/web during an update. The chunk of this name is not copied yet when it is requested for the
 * first time. So for each id, the first request for this chunk is answered with 404, and the next ones with the chunk.
 */
function answerUpdate(context) {
  const [, , id, lateChunk, ...rest] = context.path.split('/');
  const file = rest.join('/');
  context.type = 'js';
  context.set('cache-control', 'no-store');
  if (file.startsWith(`mtqg/${lateChunk}-`)) {
    const requests = (updateRequests.get(id) ?? 0) + 1;
    updateRequests.set(id, requests);
    if (requests === 1) {
      context.status = 404;
      context.body = 'not found';
      return;
    }
  }
  context.body = readFileSync(join(DIST, file), 'utf8');
}

/** For each id of `/waiting/…`, the promise that the other chunk is requested, and its `resolve`. */
const waits = new Map();

/**
 * `/waiting/<id>/<chunk>/<other chunk>/<file>`: the files of dist/web. The first chunk is answered only after the other chunk was requested.
 */
async function answerWaiting(context) {
  const [, , id, waitingChunk, otherChunk, ...rest] = context.path.split('/');
  const file = rest.join('/');
  if (!waits.has(id)) waits.set(id, Promise.withResolvers());
  const { promise, resolve } = waits.get(id);
  if (file.startsWith(`mtqg/${otherChunk}-`)) resolve();
  if (file.startsWith(`mtqg/${waitingChunk}-`)) await promise;
  context.type = 'js';
  context.body = readFileSync(join(DIST, file), 'utf8');
}

/** Koa middleware: `/page?html=…&csp=…`, `/spy.js`, `/update/…`, `/waiting/…`, `/dem/…`, `/ten/…`. */
export function pages(context, next) {
  const { path, query } = context;
  if (path.startsWith('/update/')) return answerUpdate(context);
  if (path.startsWith('/waiting/')) return answerWaiting(context);
  if (path === '/page') {
    if (query.csp) context.set('content-security-policy', query.csp);
    context.type = 'html';
    context.body = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang</title><script src="/spy.js"></script>${query.html}`;
  } else if (path === '/spy.js') {
    context.type = 'js';
    context.body = SPY;
  } else if (path.startsWith('/dem/')) {
    context.body = FIGURES;
  } else if (path.startsWith('/ten/') && NAMES.includes(decodeURIComponent(path.slice('/ten/'.length)))) {
    context.type = 'gif';
    context.body = PIXEL;
  } else return next();
}
