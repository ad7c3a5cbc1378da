import type { HttpAnswer } from './answer.ts';

/** The `title` of RFC 9457 for each status: the standard reason phrase. */
const TITLES = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  417: 'Expectation Failed',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};

export interface ProblemOptions {
  headers?: Record<string, string>;
  /** The internal error that caused the problem. It is reported to `onError` and never sent. */
  cause?: unknown;
}

/** An error that is sent as `application/problem+json` (RFC 9457). Its message is the `detail`: one plain sentence. */
export class Problem extends Error {
  readonly status: keyof typeof TITLES;
  readonly headers: Record<string, string>;

  constructor(status: keyof typeof TITLES, message: string, { headers = {}, cause }: ProblemOptions = {}) {
    super(message, { cause });
    this.status = status;
    this.headers = headers;
  }

  toAnswer(): HttpAnswer {
    const { status, message } = this;
    return {
      status,
      headers: {
        'content-type': 'application/problem+json',
        'x-content-type-options': 'nosniff', // The message can quote the request.
        'cache-control': 'no-store',
        ...this.headers,
      },
      body: JSON.stringify({ title: TITLES[status], status, detail: message }),
    };
  }
}

/** A problem 405 with the methods that the address accepts. */
export function methodNotAllowed(methods: readonly string[]): Problem {
  const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(methods);
  return new Problem(405, `Method not allowed; use ${list}.`, { headers: { allow: methods.join(', ') } });
}

/** Headers that tell a client when to retry. `Retry-After` is exposed, so that a script of another origin can read it. */
export function retryAfter(seconds: number): Record<string, string> {
  return { 'retry-after': String(seconds), 'access-control-expose-headers': 'Retry-After' };
}

/** A sender of too many requests may try again after this time at the earliest. */
const MIN_FLOOD_RETRY_SECONDS = 10;

/** A problem 429 for a budget that is used up. */
export function tooMany(what: 'requests' | 'reads', secondsUntilNext: number): Problem {
  return new Problem(429, `Too many ${what} from this address.`, {
    headers: retryAfter(Math.max(MIN_FLOOD_RETRY_SECONDS, secondsUntilNext)),
  });
}

/** When a client may try again after the store failed. */
const STORE_RETRY_SECONDS = 10;

/** A problem 503 for a store that failed to read or write. */
export function storeFailed(message: string, cause: unknown): Problem {
  return new Problem(503, message, { headers: retryAfter(STORE_RETRY_SECONDS), cause });
}
