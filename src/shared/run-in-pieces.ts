import type { Steps } from '../text/steps.ts';
import { monotonicNow } from './built-ins.ts';

/** After this many milliseconds, the page gets its turn. The last step of a piece may take as long again on a slow computer. */
const PIECE_MS = 20;

/** Does work in pieces, so that the page can react to its reader between them. */
export async function runInPieces<T>(steps: Steps<T>): Promise<T> {
  let startedAt = monotonicNow();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (monotonicNow() - startedAt < PIECE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    startedAt = monotonicNow();
  }
}
