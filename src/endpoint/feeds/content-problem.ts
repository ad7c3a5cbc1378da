import { beginsLikeJson } from '../../text/content-kind.ts';
import { mayBeEmptyFeed } from '../../news/parse-feed.ts';
import { errorMessageIn } from '../../news/parse-json-error.ts';
import { shorten } from '../../text/shorten.ts';
import type { FeedProblem } from './feed-problem.ts';
import { findFeedLink } from './find-feed-link.ts';
import { findJsonMistake } from './json-mistake.ts';

/** How much of the file is kept. A message says what the file is, and XML can begin with comments before the element that shows this. */
const MAX_CONTENT_LETTERS = 1000;
const MAX_MESSAGE_LETTERS = 60;

/** The problem of a file that is not a feed. */
export function toContentProblem(text: string, type: string, url: string): FeedProblem {
  const content = text.trim();
  const mistake = beginsLikeJson(content) ? findJsonMistake(content) : undefined;
  if (mistake) return { kind: 'json', ...mistake };
  const message = beginsLikeJson(content) ? errorMessageIn(content) : '';
  if (message !== '') {
    const mayBeEmpty = mayBeEmptyFeed(content, message, url);
    return { kind: 'error-answer', message: shorten(message, MAX_MESSAGE_LETTERS), mayBeEmpty };
  }
  const beginning = content.slice(0, MAX_CONTENT_LETTERS);
  return { kind: 'content', content: beginning, type, feedLink: findFeedLink(content, url) };
}
