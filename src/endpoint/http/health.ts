import type { CounterStore } from '../stores/store.ts';
import { type HttpAnswer, toJsonAnswer } from './answer.ts';
import { isRead, type CounterRequest } from './request.ts';
import { methodNotAllowed, storeFailed } from './problem.ts';

/** The site to which test writes belong. The name is reserved, so that they change no real site's figures. */
const HEALTH_SITE = 'healthz';

/**
 * `GET /healthz`: makes a test write and answers 200 if it succeeds.
 *
 * @throws Problem 405, or 503 if the store cannot write.
 */
export async function answerHealth(request: CounterRequest, store: CounterStore): Promise<HttpAnswer> {
  if (!isRead(request)) throw methodNotAllowed(['GET', 'HEAD']);
  try {
    await store.add(HEALTH_SITE, { writes: 1 });
  } catch (error) {
    throw storeFailed('The store cannot write.', error);
  }
  return toJsonAnswer({ status: 'ok' }, 'no-store');
}
