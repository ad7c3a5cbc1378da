import { type Figures, parseFigures } from '../protocol.ts';
import { createPageViews, type PageViews } from './page-views.ts';
import { pageGlobal } from '../shared/page-global.ts';
import { aliveQuery, NEVER, type VisitRecord, withSign, withView } from './visit-record.ts';

/** One counter on this page. However many elements show it, a view of the page is counted once. */
export interface Counting {
  /** Counts the page's view if it is not counted yet, or else gives a sign of life; brings the figures either way. */
  count: () => Promise<Figures>;
  /** Brings the figures, counts nothing. */
  read: () => Promise<Figures>;
}

/** Why there are no figures. */
export interface AnswerError extends Error {
  status: number;
  /** Seconds after which to ask again; 0 where the answer did not say. */
  next: number;
}

/** The views of this page. */
export function pageViews(): PageViews {
  return pageGlobal('views', createPageViews);
}

/** This page's counting into the counter at an absolute URL. */
export function countingOf(url: string): Counting {
  return (pageGlobal<Partial<Record<string, Counting>>>('counting', () => ({}))[url] ??= createCounting(
    url,
    pageViews(),
  ));
}

function createCounting(url: string, views: PageViews): Counting {
  const key = `mtqg-counter:${url}`;
  /** The record where storage cannot be used. */
  let fleeting: VisitRecord | undefined;
  let counts = mayCount();
  /** A view to be sent, as its `visit` parameter. */
  let owed: string | undefined;
  let view = 0;
  let askedAt = 0;
  let answer: Promise<Figures>;

  const recall = (): VisitRecord => {
    try {
      return fleeting ?? { ...NEVER, ...(JSON.parse(localStorage.getItem(key)!) as VisitRecord | null) };
    } catch {
      return NEVER;
    }
  };

  /** Gives whether the record will outlive the page. */
  const remember = (record: VisitRecord) => {
    try {
      localStorage.setItem(key, JSON.stringify(record));
      return true;
    } catch {
      fleeting = record;
      return false;
    }
  };

  /** No cookie and no header of ours goes along, nor which page it is; a view is sent even if its reader is leaving. */
  const send = async (path: string, method: string): Promise<Figures> => {
    const response = await fetch(url + path, {
      method,
      credentials: 'omit',
      referrerPolicy: 'origin',
      keepalive: true,
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) {
      throw Object.assign(new Error(`mtqg-counter: ${url} answered ${response.status}`), {
        status: response.status,
        next: Number(response.headers.get('retry-after')),
      });
    }
    return parseFigures(await response.json());
  };

  const read = () => send('', 'GET');

  /** Writes the view down before it is sent: should the answer be lost, the next view opens no second visit. */
  const openView = () => {
    const before = recall();
    const [record, visit] = withView(before, Date.now());
    // Where nothing is kept, coming from a page of this site is the one sign of having been here.
    const isVisit = remember(record) || before.day ? visit : !document.referrer.startsWith(`${origin}/`);
    return isVisit || owed === '1' ? '1' : '0';
  };

  const ask = async (isView: boolean): Promise<Figures> => {
    if (counts && isView) owed = await alone(url, openView);
    if (!counts) return read();
    const sent = owed;
    owed = undefined; // It is sent once; only an answer that says it was not counted for now brings it back.
    try {
      const query = new URLSearchParams({
        ...(sent && { visit: sent }),
        ...aliveQuery(recall(), Date.now()),
      });
      if (!sent) remember(withSign(recall(), Date.now()));
      const figures = await send(`${sent ? '' : '/alive'}?${query}`, 'POST');
      remember({ ...recall(), alive: Date.now(), zone: figures.timeZone });
      return figures;
    } catch (error) {
      const { status, next } = error as AnswerError;
      if (status === 503 || status === 429) owed ??= sent;
      else if (status) counts = false;
      return { ...(await read()), ...(next && { next }) };
    }
  };

  return {
    read,
    count() {
      const isView = view !== views.count;
      // Elements that ask at the same time share one answer.
      if (isView || Date.now() - askedAt > 5000) {
        view = views.count;
        askedAt = Date.now();
        answer = ask(isView);
      }
      return answer;
    },
  };
}

/** Works alone among all tabs where the browser can arrange that; on plain http it cannot. */
function alone<T>(name: string, work: () => T): T | Promise<T> {
  return (navigator as { locks?: LockManager }).locks?.request(name, work) ?? work();
}

/** Robots, frames of foreign pages and sandboxed ones only read. */
function mayCount(): boolean {
  try {
    return !navigator.webdriver && origin !== 'null' && top!.location.origin === origin;
  } catch {
    return false;
  }
}
