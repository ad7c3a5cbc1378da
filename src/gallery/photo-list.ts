import { html, type TemplateResult } from 'lit';
import type { Language } from '../text/language.ts';
import { numbersBelow } from '../text/numbers-below.ts';
import type { FailedPictures } from './failed-pictures.ts';
import { galleryMessages } from './messages.ts';
import type { Thumbnail } from './segments.ts';
import { renderThumbnail, renderThumbnailSkeleton } from './thumbnail.ts';

/** How many thumbnails the skeleton has without a `limit`. */
const SKELETON_THUMBNAILS = 6;

interface PhotoListOptions {
  thumbnails: readonly Thumbnail[];
  /** How many photos the gallery has. */
  photoCount: number;
  /** How many thumbnails of this list are visible on the screen. The others appear only on paper. */
  visibleCount: number;
  language: Language;
  /** Whether content of the page follows the list. */
  isBeforeContent: boolean;
  failedPictures: FailedPictures;
  /** Called when the pointer or the focus enters the list. */
  onApproach: () => void;
  onOpen: (index: number) => void;
}

/** A list of thumbnails. */
export function renderPhotoList(options: PhotoListOptions): TemplateResult {
  const {
    thumbnails,
    photoCount,
    visibleCount,
    isBeforeContent,
    language,
    failedPictures,
    onApproach,
    onOpen,
  } = options;
  const { position } = galleryMessages[language];
  return html`<ul
    part="list"
    class="${visibleCount > 0 ? '' : 'beyond-limit'} ${isBeforeContent ? 'before-content' : ''}"
    role="list"
    @pointerover=${onApproach}
    @focusin=${onApproach}
  >
    ${thumbnails.map(({ photo, index }, order) =>
      renderThumbnail(photo, {
        language,
        position: position(index + 1, photoCount),
        isBeyondLimit: order >= visibleCount,
        failedPictures,
        onOpen: () => onOpen(index),
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
export function renderPhotoListSkeleton(limit: number): TemplateResult {
  return html`<ul part="list" class="skeleton" aria-hidden="true">
    ${numbersBelow(limit > 0 ? limit : SKELETON_THUMBNAILS).map(renderThumbnailSkeleton)}
  </ul>`;
}
