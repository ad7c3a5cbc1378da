import type { Client, UnknownReason } from './client.ts';
import type { CounterRequest } from './request.ts';

/** Why the budgets do not limit each reader. */
type BudgetWarningCode = UnknownReason | 'everyProxy';

const MESSAGES: Readonly<Record<BudgetWarningCode, string>> = {
  noProxy: 'proxy not configured: budgets are shared',
  unreadable:
    'X-Forwarded-For does not name the reader: budgets are shared; check the number of trusted proxies',
  noAddress: 'no address is given with requests: budgets are shared',
  everyProxy:
    'every address is a trusted proxy, so readers can choose their address and have any number of budgets',
};

/** What to do in a server that is not `mtqg-widgets serve`. */
const HINTS: Readonly<Record<BudgetWarningCode, string>> = {
  noProxy: 'set the option trustedProxies',
  unreadable: 'see the option trustedProxies',
  noAddress: 'give the address of the connection with each request',
  everyProxy: 'give only the addresses of your proxies in the option trustedProxies',
};

/** A warning that the budgets do not limit each reader. */
export interface EndpointWarning {
  code: BudgetWarningCode;
  /** One plain sentence. */
  message: string;
}

/** Prints a warning. Used if the server has no function `onWarning`. */
export function printWarning({ code, message }: EndpointWarning): void {
  console.warn(`mtqg-widgets: ${message}; ${HINTS[code]}`);
}

/**
 * An administrator who tries a page on this machine is assumed to send at most this many views and heartbeats in a row. If more arrive in a
 * row, and none of them names an address other than this machine's, they probably come through a proxy that does not name its readers.
 * Requests that only read are not counted, because the administrator may read `/healthz` at any time.
 */
export const MAX_OWN_HITS = 100;

/** The warnings since the start, each reported once. */
export class BudgetWarnings {
  readonly #onWarning: (warning: EndpointWarning) => void;
  readonly #codes = new Set<BudgetWarningCode>();
  /** The views and heartbeats that name only this machine, since the last request that names a reader. */
  #ownHits = 0;

  constructor(onWarning: (warning: EndpointWarning) => void) {
    this.#onWarning = onWarning;
  }

  /** Warns about a request that does not name its reader. Requests that name only this machine cause a warning after `MAX_OWN_HITS` of them. */
  check(request: CounterRequest, { whyUnknown }: Client): void {
    if (whyUnknown === undefined) {
      this.#ownHits = 0;
    } else if (whyUnknown !== 'ownMachine') {
      this.add(whyUnknown);
    } else if (request.method === 'POST') {
      this.#ownHits++;
      if (this.#ownHits > MAX_OWN_HITS) this.add('unreadable');
    }
  }

  add(code: BudgetWarningCode): void {
    if (this.#codes.has(code)) return;
    this.#codes.add(code);
    this.#onWarning({ code, message: MESSAGES[code] });
  }

  get messages(): string[] {
    return [...this.#codes].map((code) => MESSAGES[code]);
  }
}
