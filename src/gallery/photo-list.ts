import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { indexed } from '../text/indexed.ts';
import type { Language } from '../text/language.ts';
import { numbersBelow } from '../text/numbers-below.ts';
import type { FailedPictures } from './failed-pictures.ts';
import { galleryMessages } from './messages.ts';
import { keysOf } from './photo-identity.ts';
import { toPictureUrl } from './picture.ts';
import { renderIfChanged } from './render-if-changed.ts';
import type { HiddenNode, Thumbnail } from './segments.ts';
import { renderThumbnail, renderThumbnailSkeleton } from './thumbnail.ts';

/** How many thumbnails the skeleton has without a `limit`. */
const SKELETON_THUMBNAILS = 6;
/** More thumbnails are not visible at once. */
const MAX_SKELETON_THUMBNAILS = 30;

interface PhotoListOptions {
  thumbnails: readonly Thumbnail[];
  /** The nodes that the page hides. Each gets a slot among the thumbnails. */
  hidden: readonly HiddenNode[];
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

/** A thumbnail, or the slot for a node that the page hides. */
interface ListItem {
  key: string;
  thumbnail?: Thumbnail;
  /** The number of thumbnails before it. */
  order: number;
}

/**
 * A list of thumbnails. Each photo keeps its elements when others are added before it, so that its picture is not loaded again. A thumbnail is
 * rendered again only if something that it shows has changed.
 */
export function renderPhotoList(options: PhotoListOptions): TemplateResult {
  const {
    thumbnails,
    hidden,
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
  const items: ListItem[] = thumbnails.map((thumbnail, order) => ({ key: keys[order]!, thumbnail, order }));
  // The last one is inserted first, so that it does not move the places of the others.
  for (const [index, { order }] of indexed(hidden).reverse())
    items.splice(order, 0, { key: `hidden ${index}`, order });
  return html`<ul
    part="list"
    class="${visibleCount > 0 ? '' : 'beyond-limit'} ${isBeforeContent ? 'before-content' : ''}"
    role="list"
    @pointerover=${onApproach}
    @focusin=${onApproach}
  >
    ${repeat(
      items,
      ({ key }) => key,
      ({ thumbnail, order }) => {
        if (!thumbnail) return html`<slot class="content"></slot>`;
        const { photo, index, isScreenOnly = false } = thumbnail;
        const url = toPictureUrl(photo, 'thumbnail') ?? '';
        const state = failedPictures.stateOf(url);
        const isBeyondLimit = order >= visibleCount;
        const { srcset, sizes, alt, caption, lang, width, height } = photo;
        const ofPhoto = [url, srcset, sizes, alt, caption, lang, width, height];
        const shown = [...ofPhoto, index, photoCount, state, isBeyondLimit, isScreenOnly, language];
        return renderIfChanged(JSON.stringify(shown), () =>
          renderThumbnail(photo, {
            language,
            position: position(index + 1, photoCount),
            url,
            isBeyondLimit,
            isScreenOnly,
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
    ${numbersBelow(Math.min(limit || SKELETON_THUMBNAILS, MAX_SKELETON_THUMBNAILS)).map(renderThumbnailSkeleton)}
  </ul>`;
}
