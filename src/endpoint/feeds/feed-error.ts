import type { FeedProblem } from './feed-problem.ts';
import { describeFeedProblem } from './feed-problem-messages.ts';

const MAX_CHARACTERS = 200;
/** Each character that is not printable ASCII, which reaches from the space to `~`. */
const NOT_PRINTABLE = /[^ -~]/g;

/**
 * Why a feed failed to load. The message completes 'The feed "tin" failed to load: …' and is sent to clients. It can quote the feed's
 * server, so it is shortened, and each character that a terminal or a page might not show is replaced by `?`.
 */
export class FeedError extends Error {
  readonly problem: FeedProblem;
  /** What the operator of the endpoint can do. It is logged and not sent to clients. */
  readonly remedy: string;

  constructor(problem: FeedProblem, options?: ErrorOptions) {
    const { reason, remedy } = describeFeedProblem(problem, 'en');
    super(toPlainText(reason), options);
    this.problem = problem;
    this.remedy = remedy;
  }
}

function toPlainText(message: string): string {
  const text = message.replace(/[“”]/g, '"').replace(NOT_PRINTABLE, '?');
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}...` : text;
}
