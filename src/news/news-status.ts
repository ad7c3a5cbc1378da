import { html, nothing, type TemplateResult } from 'lit';
import type { Loader } from '../shared/loader.ts';
import { renderEmpty, renderFailed } from '../shared/status.ts';
import { formatTimeAndDay, formatVietnamTime } from '../text/date.ts';
import type { Language } from '../text/language.ts';
import type { Article } from './article.ts';
import { newsMessages } from './messages.ts';

interface NewsStatusOptions {
  loader: Loader<readonly Article[]>;
  /** Whether articles from a source or a script are shown. */
  hasGivenArticles: boolean;
  /** Whether anything is shown: articles, a skeleton, or the content between the tags. */
  hasContent: boolean;
  language: Language;
}

/** The message when loading has failed or there are no articles, or the load time of older articles. */
export function renderNewsStatus(options: NewsStatusOptions): TemplateResult | typeof nothing {
  const { loader, hasGivenArticles, hasContent, language } = options;
  const words = newsMessages[language];
  const hasFailed = loader.state === 'failed';
  if (hasFailed && !hasGivenArticles) return renderFailed(words.failed, language, loader.retry);
  if (hasFailed && loader.loadedAt !== undefined) {
    const loadedAt = formatVietnamTime(loader.loadedAt);
    return html`<p part="note">${words.asOf} ${formatTimeAndDay(loadedAt, language)}</p>`;
  }
  return hasContent ? nothing : renderEmpty(words.empty);
}
