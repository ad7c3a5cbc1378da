import type { EarlierHeartbeats, Figures } from '../protocol.ts';
import { timeoutSignal } from '../shared/built-ins.ts';
import { describeErrorAnswer } from '../shared/error-answer.ts';
import { describeContent, toRequestError } from '../shared/failed-request.ts';
import { pageFetch } from '../shared/page-fetch.ts';
import { toHeartbeatUrl, toViewUrl } from './counter-url.ts';
import { EndpointError, FIGURES, RedirectError } from './endpoint-error.ts';
import { parseFigures } from './parse-figures.ts';

const TIMEOUT_MS = 10_000;
const OPTIONS: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'origin',
  keepalive: true, // Lets the request finish when the reader leaves the page at once.
};

export interface EndpointAnswer {
  figures: Figures;
  /** The address that answered, if a server redirected the request to it. Most redirects turn a POST into a GET, which counts nothing. */
  redirectedTo: string | undefined;
}

/** The requests of the counter protocol. */
export class EndpointClient {
  readonly #url: string;

  /** @param url Absolute URL of the site's counter. */
  constructor(url: string) {
    this.#url = url;
  }

  /** Reads the figures and counts nothing. */
  async readFigures(): Promise<Figures> {
    return (await this.#send('GET', this.#url)).figures;
  }

  /** Counts one view, which is also a heartbeat. */
  countView(opensVisit: boolean, earlier: EarlierHeartbeats): Promise<EndpointAnswer> {
    return this.#send('POST', toViewUrl(this.#url, opensVisit, earlier));
  }

  /** Sends a heartbeat and counts nothing. */
  sendHeartbeat(earlier: EarlierHeartbeats): Promise<EndpointAnswer> {
    return this.#send('POST', toHeartbeatUrl(this.#url, earlier));
  }

  /** Sends no cookie, no custom header, and only the origin as referrer. */
  async #send(method: 'GET' | 'POST', url: string): Promise<EndpointAnswer> {
    const signal = timeoutSignal(TIMEOUT_MS);
    const response = await this.#withTimeLimit(signal, () =>
      pageFetch(FIGURES, url, { method, ...OPTIONS, signal }, this.#url),
    );
    if (!response.ok)
      throw new EndpointError(this.#url, response, await describeErrorAnswer(FIGURES, response));
    const redirectedTo = response.redirected ? response.url : undefined;
    try {
      const text = await this.#withTimeLimit(signal, () => response.text());
      return { figures: this.#parse(text), redirectedTo };
    } catch (error) {
      if (redirectedTo !== undefined) throw new RedirectError(this.#url, redirectedTo, error);
      throw error;
    }
  }

  /** @throws Error that names the address, after the time limit. */
  async #withTimeLimit<T>(signal: AbortSignal | null, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!signal?.aborted) throw error;
      throw toRequestError(FIGURES, this.#url, `did not answer within ${TIMEOUT_MS / 1000} s`, error);
    }
  }

  #parse(text: string): Figures {
    const answer = parseJson(text);
    const isFigures = typeof answer === 'object' && answer !== null && 'protocol' in answer;
    if (!isFigures) throw toRequestError(FIGURES, this.#url, describeContent(FIGURES, text));
    try {
      return parseFigures(answer);
    } catch (cause) {
      throw toRequestError(FIGURES, this.#url, `answered wrong ${(cause as Error).message}`, cause);
    }
  }
}

/** `undefined` for a text that is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
