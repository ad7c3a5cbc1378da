import { type HttpAnswer, toJsonAnswer } from '../http/answer.ts';
import { parseAlive } from '../http/query.ts';
import type { BudgetName } from './budgets.ts';
import type { Counter } from './counter.ts';
import { readFigures } from './figures.ts';
import { type Hit, spendBudgets } from './hit.ts';

/**
 * `POST /{site}/alive[?alive=N]`: records a heartbeat and counts nothing.
 *
 * @throws Problem 400, 429, or 503 if the figures cannot be read.
 */
export async function answerHeartbeat(counter: Counter, hit: Hit): Promise<HttpAnswer> {
  const { site, now } = hit;
  const alive = parseAlive(hit.query);
  const budgets: BudgetName[] = alive === undefined ? ['firstHeartbeats'] : [];
  // Also spends the budget `requests`, and refuses bots.
  const isAccepted = spendBudgets(counter, hit, budgets);
  if (isAccepted) site.online.beat(now, alive);
  return toJsonAnswer(await readFigures(counter, site, now), 'no-store');
}
