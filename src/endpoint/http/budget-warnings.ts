import type { UnknownAddress } from './client.ts';

const MESSAGES: Readonly<Record<UnknownAddress, string>> = {
  noProxy: 'proxy not configured: budgets are shared',
  unreadable:
    'X-Forwarded-For does not name the reader: budgets are shared; check the number of trusted proxies',
  noAddress: 'no address is given with requests: budgets are shared',
};

/** Why all readers share one set of budgets, instead of one set for each address. */
export interface EndpointWarning {
  code: UnknownAddress;
  /** One plain sentence. */
  message: string;
}

/** The warnings since the start, each reported once. */
export class BudgetWarnings {
  readonly #onWarning: (warning: EndpointWarning) => void;
  readonly #codes = new Set<UnknownAddress>();

  constructor(onWarning: (warning: EndpointWarning) => void) {
    this.#onWarning = onWarning;
  }

  add(code: UnknownAddress): void {
    if (this.#codes.has(code)) return;
    this.#codes.add(code);
    this.#onWarning({ code, message: MESSAGES[code] });
  }

  get messages(): string[] {
    return [...this.#codes].map((code) => MESSAGES[code]);
  }
}
