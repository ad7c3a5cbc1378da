import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../text/language.ts';
import { numbersBelow } from '../text/numbers-below.ts';
import type { FailedPictures } from './failed-pictures.ts';
import { galleryMessages } from './messages.ts';
import { keysOf } from './photo-identity.ts';
import { toPictureUrl } from './picture.ts';
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

/**
 * A list of thumbnails. Each photo keeps its elements when others are added before it, so that its picture is not loaded again. A thumbnail is
 * rendered again only if something that it shows has changed.
 */
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
  const keys = keysOf(thumbnails.map(({ photo }) => photo));
  return html`<ul
    part="list"
    class="${visibleCount > 0 ? '' : 'beyond-limit'} ${isBeforeContent ? 'before-content' : ''}"
    role="list"
    @pointerover=${onApproach}
    @focusin=${onApproach}
  >
    ${repeat(
      thumbnails,
      (_, order) => keys[order],
      ({ photo, index }, order) => {
        const url = toPictureUrl(photo, 'thumbnail') ?? '';
        const state = failedPictures.stateOf(url);
        const isBeyondLimit = order >= visibleCount;
        const { srcset, sizes, alt, caption, lang, width, height } = photo;
        const ofPhoto = [url, srcset, sizes, alt, caption, lang, width, height];
        return guard([...ofPhoto, index, photoCount, state, isBeyondLimit, language], () =>
          renderThumbnail(photo, {
            language,
            position: position(index + 1, photoCount),
            url,
            isBeyondLimit,
            failedPictures,
            onOpen: () => onOpen(index),
          }),
        );
      },
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
