import { toEtag } from '../http/etag.ts';
import { Problem, retryAfter } from '../http/problem.ts';
import { toAddressWithoutSecrets } from './address-without-secrets.ts';
import { FeedError } from './feed-error.ts';
import { JSON_FEED_TYPE, toJsonFeed } from './json-feed.ts';
import type { FeedRequest } from './fetch-feed.ts';
import type { ConfiguredFeed } from './parse-feeds.ts';
import type { FeedFile } from './read-feed-file.ts';

const SECOND_MS = 1000;
/** A copy younger than this is sent without a download. */
export const FRESH_SECONDS = 300;
/** A copy younger than this is sent at once, while a new one is downloaded for later requests. */
export const STALE_SECONDS = 86_400;
/** The shortest time between a failed download and the next one. The feed's server can ask for a longer one, of up to an hour. */
const MIN_RETRY_SECONDS = 60;

/** A downloaded feed. */
export interface FeedCopy extends FeedFile {
  etag: string;
  /** When the feed's server last confirmed that this is the newest version. In milliseconds since 1970. */
  loadedAt: number;
  /** When the bytes were downloaded. In milliseconds since 1970. */
  downloadedAt: number;
}

interface Failure {
  problem: Problem;
  failedAt: number;
  /** How long no download is tried. */
  retrySeconds: number;
}

/** A copy converted to a clean JSON Feed, or why it could not be converted. */
interface JsonCopy {
  /** The tag of the copy from which it was made. */
  sourceEtag: string;
  result: Promise<JsonFile | Problem>;
}

type JsonFile = Pick<FeedCopy, 'type' | 'bytes' | 'etag'>;

/** What a cache depends on. */
export interface FeedCacheContext {
  now: () => number;
  /** Receives the error of each failed download. */
  onError: (error: unknown) => void;
  /** Downloads a feed. Resolves to `undefined` if its server still has the known version. */
  fetchFeed: (request: FeedRequest) => Promise<FeedFile | undefined>;
}

/** The newest copy of one feed. */
export class FeedCache {
  readonly #name: string;
  readonly #feed: ConfiguredFeed;
  readonly #context: FeedCacheContext;
  #copy: FeedCopy | undefined;
  #jsonCopy: JsonCopy | undefined;
  #failure: Failure | undefined;
  /** The download in progress. Requests that arrive meanwhile wait for it too. */
  #download: Promise<FeedCopy> | undefined;

  constructor(name: string, feed: ConfiguredFeed, context: FeedCacheContext) {
    this.#name = name;
    this.#feed = feed;
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

  /**
   * Reads the newest copy as a clean JSON Feed. Each version of the feed is converted once.
   *
   * @throws Problem 502 if the feed failed to load or is not a feed.
   */
  async readAsJson(): Promise<FeedCopy> {
    const copy = await this.read();
    if (this.#jsonCopy?.sourceEtag !== copy.etag) {
      this.#jsonCopy = { sourceEtag: copy.etag, result: this.#toJson(copy) };
    }
    const result = await this.#jsonCopy.result;
    if (result instanceof Problem) throw result;
    return { ...copy, ...result };
  }

  /** The address of the feed for readers: the configured one, or else the address of the copy without its query, which can have a key. */
  locationOf({ url }: FeedCopy): string {
    return this.#feed.publicUrl?.href ?? toAddressWithoutSecrets(new URL(url));
  }

  async #toJson(copy: FeedCopy): Promise<JsonFile | Problem> {
    try {
      const bytes = await toJsonFeed(this.#name, copy, this.locationOf(copy));
      return { type: JSON_FEED_TYPE, bytes, etag: toEtag(bytes) };
    } catch (error) {
      return this.#report(error);
    }
  }

  /** The last failure, as long as it is too early for a retry. */
  #recentFailure(): Failure | undefined {
    const failure = this.#failure;
    return failure && this.#isWithin(failure.failedAt, failure.retrySeconds) ? failure : undefined;
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
      const copy = await this.#fetchCopy();
      this.#copy = copy;
      this.#failure = undefined;
      return copy;
    } catch (error) {
      const problem = this.#report(error);
      this.#failure = { problem, failedAt: this.#context.now(), retrySeconds: toRetrySeconds(error) };
      throw problem;
    }
  }

  /** Reports a failure to the operator, and returns the problem for clients. */
  #report(error: unknown): Problem {
    const { reason, remedy, reasonForClients } = describe(error);
    const message = `The feed "${this.#name}" failed to load: ${reasonForClients}; the log of the endpoint says what to do.`;
    this.#context.onError(
      new Error(this.#toLogLine(`failed to load: ${reason}; ${remedy}`), { cause: error }),
    );
    return new Problem(502, message, { headers: retryAfter(toRetrySeconds(error)) });
  }

  async #fetchCopy(): Promise<FeedCopy> {
    const { url, isInternal } = this.#feed;
    const copy = this.#copy;
    // A server can answer 304 by mistake for ever, so the whole feed is downloaded once a day.
    const knownCopy = copy && this.#isWithin(copy.downloadedAt, STALE_SECONDS) ? copy : undefined;
    const file = await this.#context.fetchFeed({ url, isInternal, known: knownCopy?.validators });
    const now = this.#context.now();
    if (file?.isCutOff) this.#reportCutOff();
    const hasLostArticles = file?.isEmpty === true && copy !== undefined && !copy.isEmpty;
    if (hasLostArticles) this.#reportEmpty();
    if (file) return { ...file, etag: toEtag(file.bytes), loadedAt: now, downloadedAt: now };
    if (!knownCopy) throw new FeedError({ kind: 'status', status: 304 });
    return { ...knownCopy, loadedAt: now };
  }

  /**
   * Reports a feed that is cut off. It is relayed all the same, because a widget can show its first articles.
   *
   * @throws FeedError if there is a whole copy younger than a day, which is then relayed.
   */
  #reportCutOff(): void {
    const error = new FeedError({ kind: 'cut-off' });
    const copy = this.#copy;
    const hasWholeCopy = copy && !copy.isCutOff && this.#isWithin(copy.loadedAt, STALE_SECONDS);
    if (hasWholeCopy) throw error;
    const line = this.#toLogLine(`is relayed, although ${error.message}; ${error.remedy}`);
    this.#context.onError(new Error(line, { cause: error }));
  }

  /**
   * Reports that a feed has lost all its articles. A portal under maintenance sends such a feed. The feed is relayed all the same, because perhaps
   * the portal has removed the articles.
   */
  #reportEmpty(): void {
    const line = this.#toLogLine(
      'has no article any more, so pages show that there is no news; if the portal has news, check its feed',
    );
    this.#context.onError(new Error(line));
  }

  /** For the operator: the name and the address of the feed, what was received, and what to do. */
  #toLogLine(what: string): string {
    return `The feed "${this.#name}" of ${toAddressWithoutSecrets(this.#feed.url)} ${what}.`;
  }
}

function toRetrySeconds(error: unknown): number {
  const isStatus = error instanceof FeedError && error.problem.kind === 'status';
  return Math.max(MIN_RETRY_SECONDS, isStatus ? (error.problem.retrySeconds ?? 0) : 0);
}

/** Describes a failure. The message of an error other than a {@link FeedError} is left out, because it can contain internal details. */
function describe(error: unknown): Pick<FeedError, 'remedy' | 'reasonForClients'> & { reason: string } {
  if (error instanceof FeedError) {
    const { message: reason, remedy, reasonForClients } = error;
    return { reason, remedy, reasonForClients };
  }
  const reason = 'the endpoint had an internal error';
  return {
    reason,
    reasonForClients: reason,
    remedy: 'report this error to the authors of mtqg-widgets',
  };
}
