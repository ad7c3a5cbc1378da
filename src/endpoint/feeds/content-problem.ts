import type { FeedProblem } from './feed-problem.ts';
import { findFeedLink } from './find-feed-link.ts';

/** How many letters of the file are kept. `nameContent` needs fewer to say in a message what the file is. */
const MAX_CONTENT_LETTERS = 100;

/** The problem of a file that is not a feed. */
export function toContentProblem(text: string, type: string, url: string): FeedProblem {
  const content = text.trim().slice(0, MAX_CONTENT_LETTERS);
  return { kind: 'content', content, type, feedLink: findFeedLink(text, url) };
}
