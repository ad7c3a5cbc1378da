import { isProblem } from '../shared/error-answer.ts';
import type { Requested } from '../shared/failed-request.ts';
import { parseRetryAfter } from './parse-retry-after.ts';

export const FIGURES: Requested = {
  tag: 'mtqg-counter',
  expected: 'figures',
  otherSite: 'name this origin in --site of the endpoint',
  wrongAddress: 'is src the address of the counter, and does the web server pass it to the endpoint?',
};

/** These statuses refuse the page for good: a malformed request, a foreign origin, and a server that accepts no POST. */
const REFUSALS = [400, 403, 405];
/** With these statuses an endpoint says that it could not count now, but may count later. */
const RETRY_LATER = [503, 429];

/** The endpoint, or a server in front of it, answered with an error status. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';
  /** The HTTP status. */
  readonly status: number;
  /** The header `Retry-After` in seconds, from 1 to 3600; 0 without a usable one. */
  readonly retryAfterSeconds: number;
  /** Whether the answer is `application/problem+json`, as endpoints send it, and not the error page of a gateway. */
  readonly isProblem: boolean;

  /** @param description What the answer says or means: `answered 404 (not found)`. */
  constructor(url: string, response: Response, description: string) {
    const from = response.redirected ? `${url} redirects to ${response.url}, which` : url;
    super(`mtqg-counter: ${from} ${description}`);
    this.status = response.status;
    this.retryAfterSeconds = parseRetryAfter(response.headers);
    this.isProblem = isProblem(response);
  }

  /** Whether the endpoint, or a server in front of it, refuses this page for good. Any other status may be gone at the next request. */
  get isRefusal(): boolean {
    return REFUSALS.includes(this.status);
  }

  /**
   * Whether it is certain that nothing was counted. Any other error can come from a gateway that lost the answer of an endpoint, or from an
   * endpoint that failed after it had counted.
   */
  get countedNothing(): boolean {
    const isProblemOfRequest = this.isProblem && this.status < 500;
    return this.isRefusal || isProblemOfRequest || this.canRetryLater;
  }

  /** Whether the endpoint counted nothing and asks to send the request again later. */
  get canRetryLater(): boolean {
    return RETRY_LATER.includes(this.status) && this.isProblem;
  }
}

/** A server in front of the endpoint redirected the request to an address that is not a counter, such as a login page. Nothing was counted. */
export class RedirectError extends Error {
  override readonly name = 'RedirectError';
  readonly countedNothing = true;

  constructor(url: string, redirectedTo: string, cause: unknown) {
    super(`mtqg-counter: ${url} redirects to ${redirectedTo}, which does not answer with figures`, { cause });
  }
}

/** Whether it is certain that a failed request was not counted. */
export function countedNothing(error: unknown): boolean {
  return (error instanceof EndpointError || error instanceof RedirectError) && error.countedNothing;
}
