import { isFileName } from '../text/file-name.ts';
import { tidy } from '../text/sentence.ts';
import type { Article } from './article.ts';
import type { PrintedParts } from './printed-parts.ts';

/** The alternative text of a picture; empty if it is a file name or repeats the heading, because the picture then is decoration. */
export function toAltText(article: Article): string {
  const alt = tidy(article.imageAlt);
  const repeatsHeading = alt.toLowerCase() === tidy(article.heading).toLowerCase();
  return isFileName(alt) || repeatsHeading ? '' : alt;
}

/** Whether a layout without a picture loses nothing: the picture of the page says nothing, and has no link of its own. */
export function canLeaveOutPicture(article: Article, parts: PrintedParts | undefined): boolean {
  return toAltText(article) === '' && parts?.imageLink === undefined;
}
