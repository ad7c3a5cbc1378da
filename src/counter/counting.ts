import type { Figures } from '../protocol.ts';
import { pageGlobal } from '../shared/page-global.ts';
import { EndpointClient, EndpointError } from './endpoint-client.ts';
import { type PageViews, pageViews } from './page-views.ts';
import { afterAnswer, afterHeartbeat, afterView, opensVisit, secondsSinceHeartbeat } from './visit-record.ts';
import { VisitStorage } from './visit-storage.ts';

/** Elements that load within this time share one answer. */
const SHARE_ANSWER_MS = 5000;

/** A view that is recorded in this browser but not sent yet. */
interface UnsentView {
  opensVisit: boolean;
}

/** Counts the views of this page at one endpoint. Each view is counted once, even if several elements show the figures. */
export class Counting {
  readonly #url: string;
  readonly #views: PageViews;
  readonly #client: EndpointClient;
  readonly #storage: VisitStorage;
  /** Becomes false when the endpoint refuses this page. */
  #isAllowed = isCountablePage();
  #unsentView: UnsentView | undefined;
  /** The answer to the last request; `undefined` after that request has failed. */
  #answer: Promise<Figures> | undefined;
  /** The number of the view that the last request was for; 0 before the first request. */
  #requestedView = 0;
  /** When the last request was sent, in milliseconds since 1970. */
  #requestedAt = 0;

  constructor(url: string, views: PageViews) {
    this.#url = url;
    this.#views = views;
    this.#client = new EndpointClient(url);
    this.#storage = new VisitStorage(url);
  }

  /** Returns the figures and counts nothing. */
  read(): Promise<Figures> {
    return this.#client.readFigures();
  }

  /** Counts the current view if it is new; otherwise sends a heartbeat. Returns the figures. */
  count(): Promise<Figures> {
    const isNewView = this.#requestedView !== this.#views.count;
    const isRecent = Date.now() - this.#requestedAt <= SHARE_ANSWER_MS;
    if (this.#answer && !isNewView && isRecent) return this.#answer;
    this.#requestedView = this.#views.count;
    this.#requestedAt = Date.now();
    const answer = this.#request(isNewView);
    this.#answer = answer;
    // A failed answer is not shared, so that the button "Thử lại" sends a new request.
    answer.catch(() => (this.#answer = undefined));
    return answer;
  }

  async #request(isNewView: boolean): Promise<Figures> {
    if (isNewView && this.#isAllowed) {
      this.#unsentView = await withLock(this.#url, () => this.#recordView());
    }
    if (!this.#isAllowed) return this.read();
    const view = this.#unsentView;
    // A view is sent only once, unless the endpoint answers that it cannot count the view now. See #readAfterError.
    this.#unsentView = undefined;
    try {
      return await this.#send(view);
    } catch (error) {
      return await this.#readAfterError(error, view);
    }
  }

  /** Stores the view before it is sent, so that the next view does not open a second visit if the answer is lost. */
  #recordView(): UnsentView {
    const now = Date.now();
    const before = this.#storage.read();
    const isStored = this.#storage.write(afterView(before, now));
    // Without localStorage the record is kept in memory, so it is empty only on the first view of a page load.
    const isFirstViewWithoutStorage = !isStored && before.day === '';
    const isVisit = isFirstViewWithoutStorage ? !isReferredByThisSite() : opensVisit(before, now);
    // This view replaces an older view that was not sent. If the older view opened a visit, this view must open it instead.
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

  /** Loads the figures with a request that counts nothing, so that the reader sees them although counting failed. */
  async #readAfterError(error: unknown, view: UnsentView | undefined): Promise<Figures> {
    const { status, retryAfterSeconds } = error as Partial<EndpointError>;
    const isTemporary = status === 503 || status === 429;
    if (isTemporary) this.#unsentView ??= view;
    else if (error instanceof EndpointError) this.#stopCounting(error);
    const figures = await this.read();
    return retryAfterSeconds ? { ...figures, next: retryAfterSeconds } : figures;
  }

  /** From now on this page only reads. A reader sees no difference, so the console tells the author that views are not counted. */
  #stopCounting(error: EndpointError): void {
    this.#isAllowed = false;
    console.warn('mtqg-counter: views of this page are not counted', error);
  }
}

/** The `Counting` of this page for an endpoint URL, shared by all elements with that URL. */
export function countingOf(url: string): Counting {
  const countings = pageGlobal('counting', () => new Map<string, Counting>());
  let counting = countings.get(url);
  if (!counting) {
    counting = new Counting(url, pageViews());
    countings.set(url, counting);
  }
  return counting;
}

/** Runs `work` in one tab at a time. On plain http, where browsers have no locks, `work` runs at once. */
async function withLock<T>(name: string, work: () => T): Promise<T> {
  const { locks } = navigator as { locks?: LockManager };
  return locks ? await locks.request(name, work) : work();
}

/** Whether the reader came from another page of this site. Without storage, only the referrer tells. */
function isReferredByThisSite(): boolean {
  return document.referrer.startsWith(`${origin}/`);
}

/** Automated browsers, frames on pages of other sites and sandboxed pages show the figures but are not counted. */
function isCountablePage(): boolean {
  try {
    const isAutomated = navigator.webdriver;
    const isSandboxed = origin === 'null';
    const isOnOtherSite = top?.location.origin !== origin;
    return !(isAutomated || isSandboxed || isOnOtherSite);
  } catch {
    return false; // Browsers do not let a frame read the address of a page of another site.
  }
}
