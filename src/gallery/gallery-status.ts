import { html, nothing, type TemplateResult } from 'lit';
import type { Loader } from '../shared/loader.ts';
import { renderEmpty, renderFailed } from '../shared/status.ts';
import type { Language } from '../text/language.ts';
import { galleryMessages } from './messages.ts';
import { describeOldList } from './old-list.ts';
import type { Photo } from './photo.ts';

interface GalleryStatusOptions {
  loader: Loader<readonly Photo[]>;
  /** Whether photos from a file or a script are shown. */
  hasGivenPhotos: boolean;
  /** Whether photos or content between the tags are shown. */
  hasContent: boolean;
  /** Whether the content between the tags was read. */
  isRead: boolean;
  language: Language;
}

/** What a gallery says below its photos: that they failed to load, that they are from an older list, or that there are none. */
export function renderGalleryStatus(options: GalleryStatusOptions): TemplateResult {
  const { loader, hasGivenPhotos, hasContent, isRead, language } = options;
  const isFailed = loader.state === 'failed';
  const isAllKnown = loader.state !== 'loading' && isRead;
  if (isFailed && !hasGivenPhotos)
    return renderFailed(galleryMessages[language].failed, language, loader.retry);
  return html`
    ${isFailed ? html`<p part="note">${describeOldList(loader.loadedAt, language)}</p>` : nothing}
    ${isAllKnown && !hasContent ? renderEmpty(galleryMessages[language].empty) : nothing}
  `;
}
