/** These statuses refuse the page for good: a malformed request, a foreign origin, and a server that accepts no POST. */
const REFUSALS = [400, 403, 405];
/** With these statuses an endpoint says that it could not count now, but may count later. */
const RETRY_LATER = [503, 429];

/** The endpoint, or a server in front of it, answered with an error status. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';
  /** The HTTP status. */
  readonly status: number;
  /** The `Retry-After` header; 0 if it is missing or no number of seconds. */
  readonly retryAfterSeconds: number;
  /** Whether the answer is a problem as endpoints send it, and not the error page of a gateway. */
  readonly isProblem: boolean;

  /** @param detail The sentence in the endpoint's answer; empty if there is none. */
  constructor(url: string, response: Response, detail: string) {
    const from = response.redirected ? `${url} redirects to ${response.url}, which` : url;
    super(`mtqg-counter: ${from} answered ${response.status}${detail && `: ${detail}`}`);
    this.status = response.status;
    this.retryAfterSeconds = Number(response.headers.get('retry-after')) || 0;
    this.isProblem = isProblem(response);
  }

  /** Whether the endpoint refuses this page. A gateway, or a server that restarts, may send any other status. */
  get isRefusal(): boolean {
    return REFUSALS.includes(this.status);
  }

  /** Whether the endpoint counted nothing and asks to send the request again later. */
  get canRetryLater(): boolean {
    return RETRY_LATER.includes(this.status) && this.isProblem;
  }
}

/** Whether an answer is `application/problem+json`. */
export function isProblem(response: Response): boolean {
  return response.headers.get('content-type')?.includes('problem+json') === true;
}
