import { isJson } from '../../text/content-kind.ts';
import type { FeedProblem } from './feed-problem.ts';
import { findFeedLink } from './find-feed-link.ts';
import { findJsonMistake } from './json-mistake.ts';

/** How many letters of the file are kept, to say in a message what the file is. XML can begin with comments. */
const MAX_CONTENT_LETTERS = 1000;

/** The problem of a file that is not a feed. */
export function toContentProblem(text: string, type: string, url: string): FeedProblem {
  const content = text.trim();
  const mistake = isJson(content) ? findJsonMistake(content) : undefined;
  if (mistake) return { kind: 'json', ...mistake };
  const beginning = content.slice(0, MAX_CONTENT_LETTERS);
  return { kind: 'content', content: beginning, type, feedLink: findFeedLink(content, url) };
}
