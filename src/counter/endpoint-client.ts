import { type Figures, parseFigures } from '../protocol.ts';

const TIMEOUT_MS = 10_000;

/** The endpoint answered with an error status. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';
  /** The HTTP status. */
  readonly status: number;
  /** The `Retry-After` header; 0 if it is missing. */
  readonly retryAfterSeconds: number;

  /** @param detail The sentence in the endpoint's answer; empty if there is none. */
  constructor(url: string, response: Response, detail: string) {
    super(`mtqg-counter: ${url} answered ${response.status}${detail && `: ${detail}`}`);
    this.status = response.status;
    this.retryAfterSeconds = Number(response.headers.get('retry-after')) || 0;
  }
}

/** The requests of the counter protocol. */
export class EndpointClient {
  readonly #url: string;

  /** @param url Absolute URL of the site's counter. */
  constructor(url: string) {
    this.#url = url;
  }

  /** Reads the figures and counts nothing. */
  readFigures(): Promise<Figures> {
    return this.#send('GET', '');
  }

  /**
   * Counts one view, which is also a heartbeat.
   *
   * @param alive Whole seconds since the last answered heartbeat; `undefined` if there was none recently.
   */
  countView(opensVisit: boolean, alive: number | undefined): Promise<Figures> {
    const query = new URLSearchParams({ visit: opensVisit ? '1' : '0' });
    if (alive !== undefined) query.set('alive', String(alive));
    return this.#send('POST', `?${query}`);
  }

  /** Sends a heartbeat and counts nothing. For `alive` see `countView`. */
  sendHeartbeat(alive: number | undefined): Promise<Figures> {
    const query = new URLSearchParams();
    if (alive !== undefined) query.set('alive', String(alive));
    return this.#send('POST', `/alive?${query}`);
  }

  /** Sends no cookie, no custom header, and only the origin as referrer. */
  async #send(method: 'GET' | 'POST', pathAndQuery: string): Promise<Figures> {
    const response = await fetch(this.#url + pathAndQuery, {
      method,
      credentials: 'omit',
      referrerPolicy: 'origin',
      keepalive: true, // Lets the request finish when the reader leaves the page at once.
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new EndpointError(this.#url, response, await readDetail(response));
    return parseFigures(await response.json());
  }
}

/** Reads the sentence of an `application/problem+json` answer. A gateway's error page has none. */
async function readDetail(response: Response): Promise<string> {
  const isProblem = response.headers.get('content-type')?.includes('problem+json');
  if (!isProblem) return '';
  try {
    const { detail } = (await response.json()) as { detail?: unknown };
    return typeof detail === 'string' ? detail : '';
  } catch {
    return '';
  }
}
