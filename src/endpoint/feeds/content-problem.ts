import type { FeedProblem } from './feed-problem.ts';
import { findFeedLink } from './find-feed-link.ts';

/** So much of a content is enough to name it. */
const NAMED_LETTERS = 100;

/** The problem of a file that is not a feed. */
export function toContentProblem(text: string, type: string, url: string): FeedProblem {
  const content = text.trim().slice(0, NAMED_LETTERS);
  return { kind: 'content', content, type, feedLink: findFeedLink(text, url) };
}
