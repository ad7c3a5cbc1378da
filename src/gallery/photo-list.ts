import { html, type TemplateResult } from 'lit';
import type { Language } from '../text/language.ts';
import { numbersBelow } from '../text/numbers-below.ts';
import { galleryMessages } from './messages.ts';
import type { Photo } from './photo.ts';
import { renderThumbnail, renderThumbnailSkeleton } from './thumbnail.ts';

interface PhotoListOptions {
  photos: readonly Photo[];
  /** How many photos are visible on the screen. The others appear only on paper. */
  visibleCount: number;
  language: Language;
  /** Called when the pointer or the focus enters the list. */
  onApproach: () => void;
  onClick: (event: Event, index: number) => void;
}

/** The thumbnails of a gallery. */
export function renderPhotoList(options: PhotoListOptions): TemplateResult {
  const { photos, visibleCount, language, onApproach, onClick } = options;
  const { position } = galleryMessages[language];
  return html`<ul part="list" role="list" @pointerover=${onApproach} @focusin=${onApproach}>
    ${photos.map((photo, index) =>
      renderThumbnail(photo, {
        language,
        position: position(index + 1, photos.length),
        isBeyondLimit: index >= visibleCount,
        onClick: (event) => onClick(event, index),
      }),
    )}
  </ul>`;
}

/** The button below the thumbnails that shows the next photos. */
export function renderMoreButton(nextCount: number, language: Language, onClick: () => void): TemplateResult {
  return html`<button part="more" type="button" @click=${onClick}>
    ${galleryMessages[language].more(nextCount)}
  </button>`;
}

/** Grey boxes in the place of the thumbnails while the list is loading. */
export function renderPhotoListSkeleton(count: number): TemplateResult {
  return html`<ul part="list" class="skeleton" aria-hidden="true">
    ${numbersBelow(count).map(renderThumbnailSkeleton)}
  </ul>`;
}
