import { BuiltInEvent } from '../shared/built-ins.ts';
import type { LoadEvents } from '../shared/typed-listener.ts';
import type { Photo } from './photo.ts';

export type PhotoEventType = 'mtqg-open' | 'mtqg-change' | 'mtqg-close';

/**
 * An event of the viewer of a gallery:
 * - `mtqg-open` before the viewer opens, which the page can prevent,
 * - `mtqg-change` when the viewer shows another photo,
 * - `mtqg-close` after the viewer has closed.
 */
export class MtqgPhotoEvent extends BuiltInEvent {
  /** The index of the photo in the gallery. */
  readonly index: number;
  readonly photo: Photo | undefined;

  constructor(type: PhotoEventType, index: number, photo: Photo | undefined) {
    super(type, { bubbles: true, composed: true, cancelable: type === 'mtqg-open' });
    this.index = index;
    this.photo = photo;
  }
}

/** All events of `<mtqg-gallery>`. */
export interface GalleryEvents extends LoadEvents<readonly Photo[]> {
  'mtqg-open': MtqgPhotoEvent;
  'mtqg-change': MtqgPhotoEvent;
  'mtqg-close': MtqgPhotoEvent;
}

declare global {
  // For listeners on other elements and on the document, since the events bubble.
  interface GlobalEventHandlersEventMap {
    'mtqg-open': MtqgPhotoEvent;
    'mtqg-change': MtqgPhotoEvent;
    'mtqg-close': MtqgPhotoEvent;
  }
}
