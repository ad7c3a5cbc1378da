import { isFileName } from '../text/file-name.ts';
import { tidy } from '../text/sentence.ts';
import type { Article } from './article.ts';

/** The alternative text of a picture. A file name or a repetition of the heading adds nothing, so the picture is decorative and the text is empty. */
export function toAltText(article: Article): string {
  const alt = tidy(article.imageAlt);
  const repeatsHeading = alt.toLowerCase() === tidy(article.heading).toLowerCase();
  return isFileName(alt) || repeatsHeading ? '' : alt;
}
