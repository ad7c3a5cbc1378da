import type { Steps } from '../../text/steps.ts';

/** After this many milliseconds, other requests get their turn. */
const TURN_MS = 10;

/** Does long work, such as reading a feed, in turns with the answers to other requests. */
export async function runInTurns<T>(steps: Steps<T>): Promise<T> {
  let startedAt = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - startedAt < TURN_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    startedAt = performance.now();
  }
}
