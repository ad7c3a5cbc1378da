import type { LoadEvents } from '../shared/typed-listener.ts';
import type { Photo } from './parse-photos.ts';

/** The viewer of a gallery opens (`mtqg-open`, which can be prevented), shows another photo (`mtqg-change`), or has closed (`mtqg-close`). */
export class MtqgPhotoEvent extends Event {
  /** The photo's place in the gallery, from 0. */
  readonly index: number;
  readonly photo: Photo | undefined;

  constructor(type: 'mtqg-open' | 'mtqg-change' | 'mtqg-close', index: number, photo: Photo | undefined) {
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
