import { type HttpAnswer, toJsonAnswer } from '../http/answer.ts';
import { parseEarlierHeartbeats } from '../http/query.ts';
import type { Counter } from './counter.ts';
import { readFigures } from './figures.ts';
import { heartbeatBudgets, type Hit, spendBudgets } from './hit.ts';

/**
 * `POST /{site}/alive[?alive=N[&unanswered=M]]`: records a heartbeat and counts nothing.
 *
 * @throws Problem 400, or 503 if the figures cannot be read.
 */
export async function answerHeartbeat(counter: Counter, hit: Hit): Promise<HttpAnswer> {
  const { site, steadyTime } = hit;
  const earlier = parseEarlierHeartbeats(hit.query);
  const isAccepted = spendBudgets(counter, hit, heartbeatBudgets(hit, earlier));
  const heartbeat = isAccepted ? site.online.beat(steadyTime, earlier) : undefined;
  try {
    return toJsonAnswer(await readFigures(counter, site, hit), 'no-store');
  } catch (error) {
    if (heartbeat) site.online.undo(counter.clock.time(), heartbeat);
    throw error;
  }
}
