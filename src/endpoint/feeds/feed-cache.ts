import { toEtag } from '../http/etag.ts';
import { Problem, retryAfter } from '../http/problem.ts';
import { FeedError } from './feed-error.ts';
import type { FeedFile } from './read-feed-file.ts';

const SECOND_MS = 1000;
/** A copy younger than this is sent without a download. */
export const FRESH_SECONDS = 300;
/** A copy younger than this is sent at once, while a new one is downloaded for later requests. */
export const STALE_SECONDS = 86_400;
/** The shortest time between a failed download and the next one. */
const RETRY_SECONDS = 60;

/** A downloaded feed. */
export interface FeedCopy extends FeedFile {
  etag: string;
  /** Milliseconds since 1970. */
  loadedAt: number;
}

interface Failure {
  problem: Problem;
  failedAt: number;
}

/** What a cache depends on. */
export interface FeedCacheContext {
  now: () => number;
  /** Receives the error of each failed download. */
  onError: (error: unknown) => void;
  fetchFeed: (url: URL) => Promise<FeedFile>;
}

/** The newest copy of one feed. */
export class FeedCache {
  readonly #name: string;
  readonly #url: URL;
  readonly #context: FeedCacheContext;
  #copy: FeedCopy | undefined;
  #failure: Failure | undefined;
  /** The download in progress. Requests that arrive meanwhile wait for it too. */
  #download: Promise<FeedCopy> | undefined;

  constructor(name: string, url: URL, context: FeedCacheContext) {
    this.#name = name;
    this.#url = url;
    this.#context = context;
  }

  /** @throws Problem 502 if the feed failed to load and there is no copy younger than a day. */
  async read(): Promise<FeedCopy> {
    const copy = this.#copy;
    if (copy && this.#isWithin(copy.loadedAt, FRESH_SECONDS)) return copy;
    const staleCopy = copy && this.#isWithin(copy.loadedAt, STALE_SECONDS) ? copy : undefined;
    const failure = this.#recentFailure();
    if (failure) {
      if (staleCopy) return staleCopy;
      throw failure.problem;
    }
    const download = this.#startDownload();
    if (!staleCopy) return download;
    download.catch(() => undefined); // #load reports the error.
    return staleCopy;
  }

  /** The last failure, as long as it is too early for a retry. */
  #recentFailure(): Failure | undefined {
    const failure = this.#failure;
    return failure && this.#isWithin(failure.failedAt, RETRY_SECONDS) ? failure : undefined;
  }

  /** Whether a time is within this many seconds of now. The time can lie in the future if the clock was set back. */
  #isWithin(time: number, seconds: number): boolean {
    return Math.abs(this.#context.now() - time) < seconds * SECOND_MS;
  }

  #startDownload(): Promise<FeedCopy> {
    this.#download ??= this.#load().finally(() => {
      this.#download = undefined;
    });
    return this.#download;
  }

  async #load(): Promise<FeedCopy> {
    try {
      const file = await this.#context.fetchFeed(this.#url);
      const copy = { ...file, etag: toEtag(file.bytes), loadedAt: this.#context.now() };
      this.#copy = copy;
      this.#failure = undefined;
      return copy;
    } catch (error) {
      const problem = this.#toProblem(error);
      this.#failure = { problem, failedAt: this.#context.now() };
      this.#context.onError(new Error(problem.message, { cause: error }));
      throw problem;
    }
  }

  #toProblem(error: unknown): Problem {
    // The message of another error may contain internal details.
    const reason = error instanceof FeedError ? error.message : 'the endpoint had an internal error';
    const message = `The feed "${this.#name}" failed to load: ${reason}.`;
    return new Problem(502, message, { headers: retryAfter(RETRY_SECONDS) });
  }
}
