import type { EarlierHeartbeats, Figures } from '../protocol.ts';
import { monotonicNow } from '../shared/built-ins.ts';
import { pageGlobal } from '../shared/page-global.ts';
import { findObstacle, isReferredByThisSite } from './countable-page.ts';
import { type EndpointAnswer, EndpointClient } from './endpoint-client.ts';
import { countedNothing, EndpointError } from './endpoint-error.ts';
import { isInHiddenFrame } from './hidden-frame.ts';
import { withLock } from './lock.ts';
import { type PageViews, pageViews } from './page-views.ts';
import { isKnownZone } from './site-zone.ts';
import { isUncounted, reportAnswer, reportFailure, reportObstacle } from './uncounted.ts';
import * as visit from './visit-record.ts';
import { VisitStorage } from './visit-storage.ts';

/** Elements that load within this time share one answer. */
const SHARE_ANSWER_MS = 5000;
/** When to send a view again, if the endpoint does not say when. */
const RETRY_SECONDS = 60;

/** A view that is stored and is now to be sent. */
interface RecordedView {
  opensVisit: boolean;
  earlier: EarlierHeartbeats;
  /** Milliseconds since 1970, as in the record. */
  sentAt: number;
}

/** Counts the views of this page at one endpoint. Each view is counted once, even if several elements show the figures. */
export class Counting {
  readonly #url: string;
  readonly #views: PageViews;
  readonly #client: EndpointClient;
  readonly #storage: VisitStorage;
  /** Becomes false when the endpoint refuses this page. */
  #isAllowed: boolean;
  /** How many views of this page are still to be sent. */
  #unsentViews = 0;
  #hasRecordedView = false;
  /** When the endpoint accepts requests again, on the monotonic clock; `undefined` if it has not asked to wait. */
  #retryAt: number | undefined;
  /** The answer to the last request; `undefined` after that request has failed. */
  #answer: Promise<Figures> | undefined;
  /** The number of the view that the last request was for; 0 before the first request. */
  #requestedView = 0;
  /** When the last request was sent, on the monotonic clock. */
  #requestedAt = 0;

  constructor(url: string, views: PageViews) {
    this.#url = url;
    this.#views = views;
    this.#client = new EndpointClient(url);
    this.#storage = new VisitStorage(url);
    const obstacle = findObstacle();
    this.#isAllowed = obstacle === undefined;
    if (obstacle !== undefined) reportObstacle(obstacle);
  }

  /** Seconds until the request that the endpoint could not count is sent again; `undefined` if there is none. */
  get secondsUntilRetry(): number | undefined {
    if (this.#retryAt === undefined) return undefined;
    return Math.max(0, (this.#retryAt - monotonicNow()) / 1000);
  }

  /** Returns the figures and counts nothing. */
  read(): Promise<Figures> {
    return this.#client.readFigures();
  }

  /**
   * Counts the current view if it is new; otherwise sends a heartbeat. Returns the figures. In three cases it counts nothing and only reads the
   * figures: this page is not counted, it is in a hidden frame, or the endpoint has asked to wait. Elements that load at about the same time
   * share one request.
   */
  count(): Promise<Figures> {
    if (this.#isAllowed && isInHiddenFrame()) return this.#readInHiddenFrame();
    const isNewView = this.#requestedView !== this.#views.count;
    const isRecent = monotonicNow() - this.#requestedAt <= SHARE_ANSWER_MS;
    const isRetryDue = this.secondsUntilRetry === 0;
    const canShareAnswer = isRecent && !isNewView && !isRetryDue;
    if (this.#answer && canShareAnswer) return this.#answer;
    this.#requestedView = this.#views.count;
    this.#requestedAt = monotonicNow();
    if (isRetryDue) this.#retryAt = undefined;
    if (isNewView && this.#isAllowed) this.#unsentViews++;
    const answer = this.#request();
    this.#answer = answer;
    answer.catch(() => this.#removeAnswer(answer));
    return answer;
  }

  /** A failed answer is not shared, so that the button "Thử lại" sends a new request. The answer of a newer request stays. */
  #removeAnswer(failed: Promise<Figures>): void {
    if (this.#answer === failed) this.#answer = undefined;
  }

  /** The view stays new, and is counted when the frame is shown. */
  #readInHiddenFrame(): Promise<Figures> {
    reportObstacle('the page is in a frame that is not shown');
    return this.read();
  }

  #request(): Promise<Figures> {
    if (!this.#isAllowed) return this.read();
    if (this.#retryAt !== undefined) return this.#readMeanwhile();
    return this.#unsentViews > 0 ? this.#sendViews() : this.#sendHeartbeat();
  }

  /** Stores the view before it is sent, so that the next view does not open a second visit if the answer is lost. */
  #recordView(): RecordedView {
    const now = Date.now();
    const before = this.#storage.read();
    const isStored = this.#storage.write(visit.afterView(before, now));
    // Without localStorage the record is kept in memory, so only the first view of a page load depends on the referrer.
    const dependsOnReferrer = !isStored && !this.#hasRecordedView;
    this.#hasRecordedView = true;
    return {
      opensVisit: dependsOnReferrer ? !isReferredByThisSite() : visit.opensVisit(before, now),
      earlier: visit.earlierHeartbeats(before, now),
      sentAt: now,
    };
  }

  /** Sends all unsent views, one after the other. */
  async #sendViews(): Promise<Figures> {
    // A view is sent again only if the endpoint answers that it could not count the view now.
    this.#unsentViews--;
    const { opensVisit, earlier, sentAt } = await withLock(this.#url, () => this.#recordView());
    let answer: EndpointAnswer;
    try {
      answer = await this.#client.countView(opensVisit, earlier);
    } catch (error) {
      if (opensVisit && countedNothing(error)) this.#removeVisit();
      if (canRetryLater(error)) this.#unsentViews++;
      return this.#readAfterError(error, { isView: true });
    }
    reportAnswer(this.#url, answer);
    if (opensVisit && isUncounted(answer)) this.#removeVisit();
    // An answer without `counted` is the answer to a read, for example after a redirect.
    const isAnswerToView = answer.figures.counted !== undefined;
    this.#recordAnswer(answer.figures, isAnswerToView ? sentAt : undefined);
    const canSendNext = this.#unsentViews > 0 && this.#retryAt === undefined;
    return canSendNext ? this.#sendViews() : answer.figures;
  }

  /** Makes the next view open the visit, on this page or another, because the view that was to open it was not counted. */
  #removeVisit(): void {
    this.#storage.write(visit.withoutVisit(this.#storage.read()));
  }

  async #sendHeartbeat(): Promise<Figures> {
    const now = Date.now();
    const before = this.#storage.read();
    this.#storage.write(visit.afterHeartbeat(before, now));
    let answer: EndpointAnswer;
    try {
      answer = await this.#client.sendHeartbeat(visit.earlierHeartbeats(before, now));
    } catch (error) {
      return this.#readAfterError(error, { isView: false });
    }
    this.#recordAnswer(answer.figures, now);
    return answer.figures;
  }

  /** @param sentAt When the answered view or heartbeat was sent; `undefined` for the answer to a read. */
  #recordAnswer({ timeZone }: Figures, sentAt?: number): void {
    let record = this.#storage.read();
    if (sentAt !== undefined) record = visit.afterAnswer(record, sentAt);
    // A zone that this browser does not know would stop the counter.
    if (isKnownZone(timeZone)) record = visit.inZone(record, timeZone);
    this.#storage.write(record);
  }

  /**
   * Handles an error of a request that counts. After a refusal, this page only reads the figures. After any other error, heartbeats and views
   * go on. The figures are read, so that the reader sees them although counting failed.
   */
  #readAfterError(error: unknown, { isView }: { isView: boolean }): Promise<Figures> {
    if (error instanceof EndpointError && error.isRefusal) this.#isAllowed = false;
    if (canRetryLater(error)) {
      const seconds = error.retryAfterSeconds > 0 ? error.retryAfterSeconds : RETRY_SECONDS;
      this.#retryAt = monotonicNow() + seconds * 1000;
    }
    reportFailure(this.#url, error, isView);
    return this.#readMeanwhile();
  }

  /** Reads the figures while views or heartbeats fail. Stores the time zone of the answer, so that the next view knows the site's day. */
  async #readMeanwhile(): Promise<Figures> {
    const figures = await this.read();
    this.#recordAnswer(figures);
    return figures;
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

function canRetryLater(error: unknown): error is EndpointError {
  return error instanceof EndpointError && error.canRetryLater;
}
