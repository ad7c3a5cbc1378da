import type { Language } from '../../text/language.ts';
import type { FeedProblem } from './feed-problem.ts';
import { feedReasons } from './feed-reasons.ts';
import { describeRemedy } from './feed-remedies.ts';

/** How much of the address after redirects a message names. */
const MAX_ADDRESS_LETTERS = 100;

/**
 * Why a feed failed to load, and who can do what.
 *
 * @param redirect The address after redirects, if there were any.
 */
export function describeFeedProblem(
  problem: FeedProblem,
  language: Language,
  redirect?: string,
): { reason: string; remedy: string } {
  const reason = toReason(problem, language);
  const remedy = describeRemedy(problem, language, redirect !== undefined);
  if (redirect === undefined) return { reason, remedy };
  const address =
    redirect.length > MAX_ADDRESS_LETTERS ? `${redirect.slice(0, MAX_ADDRESS_LETTERS)}...` : redirect;
  const after = language === 'vi' ? 'sau khi chuyển hướng tới' : 'after a redirect to';
  return { reason: `${after} ${address}, ${reason}`, remedy };
}

/** Completes `the feed failed to load: …`. */
export function toReason(problem: FeedProblem, language: Language): string {
  // TypeScript does not see that the function belongs to the kind of this problem.
  const describe = feedReasons[language][problem.kind] as (problem: FeedProblem) => string;
  return describe(problem);
}
