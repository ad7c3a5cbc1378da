import type { EarlierHeartbeats } from '../../protocol.ts';
import type { CounterRequest } from '../http/request.ts';
import type { BudgetName } from './budget-limits.ts';
import type { Allowance } from './budgets.ts';
import type { Counter } from './counter.ts';
import type { RequestTimes } from './figures.ts';
import type { Site } from './sites.ts';

/** What a page reports with a POST request: a view or a heartbeat. */
export interface Hit extends RequestTimes {
  request: CounterRequest;
  query: URLSearchParams;
  site: Site;
  /** What the sender may still spend on this site. */
  allowance: Allowance;
  /** Whether the configuration leaves out the sender's address. */
  isExcluded: boolean;
}

/**
 * Whether a hit is counted: its address is not excluded, its user agent is no bot, and each budget that it needs has a token. Spends these
 * tokens.
 */
export function spendBudgets(
  { userAgents }: Counter,
  { request, allowance, isExcluded, steadyTime }: Hit,
  budgets: readonly BudgetName[],
): boolean {
  if (isExcluded || userAgents.isBot(request.headers.get('user-agent'), steadyTime)) return false;
  return allowance.spend(budgets);
}

/**
 * The budgets that the heartbeat of a hit spends. If no earlier heartbeat of the browser is found, the heartbeat raises the number online,
 * whatever it reports. So it also spends a token of `firstHeartbeats`.
 */
export function heartbeatBudgets({ site, steadyTime }: Hit, earlier: EarlierHeartbeats): BudgetName[] {
  return site.online.hasPrevious(steadyTime, earlier) ? ['heartbeats'] : ['heartbeats', 'firstHeartbeats'];
}
