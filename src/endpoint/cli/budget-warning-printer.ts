import { isLocal } from '../http/client.ts';
import { parseAddress } from '../http/parse-address.ts';
import type { EndpointWarning } from '../endpoint.ts';
import type { ServeMessages } from './serve-messages.ts';
import type { ServeOptions } from './serve-options.ts';
import { terminal } from './terminal.ts';

/** Prints each warning about budgets once, at the start or when its reason is noticed. */
export class BudgetWarningPrinter {
  readonly #messages: ServeMessages;
  readonly #reported = new Set<EndpointWarning['code']>();

  constructor(messages: ServeMessages) {
    this.#messages = messages;
  }

  report(code: EndpointWarning['code']): void {
    if (this.#reported.has(code)) return;
    this.#reported.add(code);
    terminal.report(this.#messages.budgetWarnings[code]);
  }
}

/**
 * Whether all requests come through a proxy that is not configured. This is so if the server listens on an address of this machine or of a
 * private network, because public readers can reach such an address only through a proxy.
 */
export function hasUnknownProxy({
  host,
  trustedProxies,
}: Pick<ServeOptions, 'host' | 'trustedProxies'>): boolean {
  if (trustedProxies !== 0) return false;
  const address = parseAddress(host);
  return host === 'localhost' || (address !== undefined && isLocal(address));
}
