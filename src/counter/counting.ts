import type { Figures } from '../protocol.ts';
import { pageGlobal } from '../shared/page-global.ts';
import { EndpointClient, type EndpointError } from './endpoint-client.ts';
import { type PageViews, pageViews } from './page-views.ts';
import { afterAnswer, afterHeartbeat, afterView, opensVisit, secondsSinceHeartbeat } from './visit-record.ts';
import { VisitStorage } from './visit-storage.ts';

/** Elements that load within this time of each other share one answer. */
const SHARE_ANSWER_MS = 5000;

/** A view that is recorded in this browser and not sent yet. */
interface UnsentView {
  opensVisit: boolean;
}

/** Counts the views of this page at one endpoint, each view once, however many elements show the figures. */
export class Counting {
  readonly #url: string;
  readonly #views: PageViews;
  readonly #client: EndpointClient;
  readonly #storage: VisitStorage;
  /** Becomes false when the endpoint refuses this page. */
  #isAllowed = isCountablePage();
  #unsentView: UnsentView | undefined;
  /** The view that `#answer` belongs to. */
  #answeredView = 0;
  #answer: Promise<Figures> | undefined;
  #requestedAt = 0;

  constructor(url: string, views: PageViews) {
    this.#url = url;
    this.#views = views;
    this.#client = new EndpointClient(url);
    this.#storage = new VisitStorage(url);
  }

  /** Loads the figures and counts nothing. */
  read(): Promise<Figures> {
    return this.#client.readFigures();
  }

  /** Counts the current view if it is new, else sends a heartbeat. Loads the figures. */
  count(): Promise<Figures> {
    const isNewView = this.#answeredView !== this.#views.count;
    const isRecent = Date.now() - this.#requestedAt <= SHARE_ANSWER_MS;
    if (this.#answer && !isNewView && isRecent) return this.#answer;
    this.#answeredView = this.#views.count;
    this.#requestedAt = Date.now();
    const answer = this.#request(isNewView);
    this.#answer = answer;
    answer.catch(() => (this.#answer = undefined)); // So that the button "Thử lại" sends a request.
    return answer;
  }

  async #request(isNewView: boolean): Promise<Figures> {
    if (isNewView && this.#isAllowed) {
      this.#unsentView = await withLock(this.#url, () => this.#recordView());
    }
    if (!this.#isAllowed) return this.read();
    const view = this.#unsentView;
    this.#unsentView = undefined; // A view is sent once. Only the answer "not counted for now" brings it back.
    try {
      return await this.#send(view);
    } catch (error) {
      return await this.#readAfterError(error as Partial<EndpointError>, view);
    }
  }

  /** Stores the view before it is sent. If the answer is lost, the next view still opens no second visit. */
  #recordView(): UnsentView {
    const now = Date.now();
    const before = this.#storage.read();
    const isStored = this.#storage.write(afterView(before, now));
    const isRecordUsable = isStored || before.day !== '';
    const isVisit = isRecordUsable ? opensVisit(before, now) : !isReferredByThisSite();
    return { opensVisit: isVisit || this.#unsentView?.opensVisit === true };
  }

  async #send(view: UnsentView | undefined): Promise<Figures> {
    const now = Date.now();
    const record = this.#storage.read();
    const alive = secondsSinceHeartbeat(record, now);
    if (!view) this.#storage.write(afterHeartbeat(record, now));
    const figures = await (view
      ? this.#client.countView(view.opensVisit, alive)
      : this.#client.sendHeartbeat(alive));
    this.#storage.write(afterAnswer(this.#storage.read(), Date.now(), figures.timeZone));
    return figures;
  }

  /** Shows the reader figures although this request was not counted. */
  async #readAfterError(
    { status, retryAfterSeconds }: Partial<EndpointError>,
    view: UnsentView | undefined,
  ): Promise<Figures> {
    const isTemporary = status === 503 || status === 429;
    if (isTemporary) this.#unsentView ??= view;
    else if (status) this.#isAllowed = false;
    const figures = await this.read();
    return retryAfterSeconds ? { ...figures, next: retryAfterSeconds } : figures;
  }
}

/** This page's counting at an endpoint, shared by all elements with that URL. */
export function countingOf(url: string): Counting {
  const countings = pageGlobal('counting', () => new Map<string, Counting>());
  let counting = countings.get(url);
  if (!counting) {
    counting = new Counting(url, pageViews());
    countings.set(url, counting);
  }
  return counting;
}

/** Runs `work` in one tab at a time. Browsers have no locks on plain http; there it runs at once. */
async function withLock<T>(name: string, work: () => T): Promise<T> {
  const { locks } = navigator as { locks?: LockManager };
  return locks ? await locks.request(name, work) : work();
}

/** Without storage, only the referrer shows that the reader was on this site before. */
function isReferredByThisSite(): boolean {
  return document.referrer.startsWith(`${origin}/`);
}

/** Automated browsers, frames on foreign pages and sandboxed pages read the figures and count nothing. */
function isCountablePage(): boolean {
  try {
    const isSandboxed = origin === 'null';
    const isInForeignFrame = top?.location.origin !== origin;
    return !navigator.webdriver && !isSandboxed && !isInForeignFrame;
  } catch {
    return false; // The browser does not let a frame read the address of a foreign page.
  }
}
