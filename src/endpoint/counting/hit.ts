import { toNetwork } from '../http/network.ts';
import { Problem, retryAfter } from '../http/problem.ts';
import type { CounterRequest } from '../http/request.ts';
import type { BudgetName } from './budgets.ts';
import type { Counter } from './counter.ts';
import type { Site } from './sites.ts';

/** What a page reports with a POST request: a view or a heartbeat. */
export interface Hit {
  request: CounterRequest;
  query: URLSearchParams;
  site: Site;
  /** IP address of the other end of the connection. */
  address: string | undefined;
  /** Milliseconds since 1970. */
  now: number;
}

/** When a sender of too many requests may try again. */
const FLOOD_RETRY_SECONDS = 10;

/**
 * Spends the budgets that a hit needs. Returns `false` if the hit must not be counted because it comes from a bot or a budget is
 * empty.
 *
 * @throws Problem 429 if the address sends too many requests.
 */
export function spendBudgets(counter: Counter, hit: Hit, budgets: readonly BudgetName[]): boolean {
  const { headers } = hit.request;
  const network = toNetwork(hit.address, headers.get('x-forwarded-for'), counter.trustedProxies);
  const allowance = counter.budgets.allowanceOf(hit.site.id, network, hit.now);
  if (!allowance.spend(['requests'])) {
    throw new Problem(429, 'Too many requests from this address.', {
      headers: retryAfter(FLOOD_RETRY_SECONDS),
    });
  }
  if (counter.bots.isBot(headers.get('user-agent'))) return false;
  return allowance.spend(budgets);
}
