import type { FeedProblem } from './feed-problem.ts';
import { describeFeedProblem } from './feed-problem-messages.ts';
import { toReasonForClients } from './reason-for-clients.ts';

const MAX_CHARACTERS = 300;
/** Each character that is not printable ASCII, which reaches from the space to `~`. */
const NOT_PRINTABLE = /[^ -~]/g;

export interface FeedErrorOptions extends ErrorOptions {
  /** The address after redirects, without secrets; `undefined` if there were none. */
  redirect?: string | undefined;
}

/**
 * Why a feed failed to load, for the operator of the endpoint. The message completes 'The feed "tin" failed to load: …'. It can quote the feed's
 * server, so it is shortened, and each character that a terminal or a page might not show is replaced by `?`.
 */
export class FeedError extends Error {
  readonly problem: FeedProblem;
  readonly redirect: string | undefined;
  /** Who can do what about the failure. */
  readonly remedy: string;
  /** The message without what clients must not know. */
  readonly reasonForClients: string;

  constructor(problem: FeedProblem, { redirect, ...options }: FeedErrorOptions = {}) {
    const { reason, remedy } = describeFeedProblem(problem, 'en', redirect);
    super(toPlainText(reason), options);
    this.problem = problem;
    this.redirect = redirect;
    this.remedy = remedy;
    this.reasonForClients = toReasonForClients(problem, redirect !== undefined);
  }
}

function toPlainText(message: string): string {
  const text = message.replace(/[“”]/g, '"').replace(NOT_PRINTABLE, '?');
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}...` : text;
}
