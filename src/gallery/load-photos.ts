import type { LitElement, ReactiveController } from 'lit';
import { loadCode } from '../shared/load-code.ts';
import type { Loader, LoaderOptions } from '../shared/loader.ts';
import { MissingCheck } from '../shared/missing-check.ts';
import type { OwnContent } from '../shared/own-content.ts';
import type { Photo } from './photo.ts';
import type { OwnPhotos } from './read-photos.ts';

/** Seconds until the next load after a failed one. After a successful load, the list is not loaded again. */
const RETRY_SECONDS = 120;

interface GalleryWithPhotos extends LitElement {
  layout: string;
  photos: readonly Photo[] | undefined;
}

function loadFetchPhotos(): Promise<typeof import('./fetch-photos.ts')> {
  return loadCode('the code for lists of photos', () => import('./fetch-photos.ts'));
}

/** The options of the loader that are the same for all galleries. The code that reads lists is loaded with the first list. */
export const COMMON_OPTIONS: Pick<LoaderOptions<readonly Photo[]>, 'loadFrom' | 'secondsToNext'> = {
  loadFrom: async (src, signal) => {
    const { fetchPhotos } = await loadFetchPhotos();
    return fetchPhotos(src, signal);
  },
  secondsToNext: (photos) => (photos ? 0 : RETRY_SECONDS),
};

/** A controller that warns in the console of mistakes in photos that a script of the page has set. */
export class GivenPhotosCheck implements ReactiveController {
  readonly #gallery: GalleryWithPhotos;
  #checked: unknown;

  constructor(gallery: GalleryWithPhotos) {
    this.#gallery = gallery;
  }

  hostUpdated(): void {
    const { photos } = this.#gallery;
    if (!photos || photos === this.#checked) return;
    this.#checked = photos;
    // If the code that checks fails to load, the gallery shows what it can.
    loadFetchPhotos().then(
      ({ checkPhotos }) => checkPhotos(photos),
      () => undefined,
    );
  }
}

/**
 * Creates a controller that warns in the console if a gallery has neither a photo nor a source of photos. An article may have no photo. Photos
 * that a script of the page has set are checked for mistakes too.
 */
export function createPhotoCheck(
  gallery: GalleryWithPhotos,
  loader: Loader<readonly Photo[]>,
  ownContent: OwnContent<OwnPhotos>,
): MissingCheck {
  gallery.addController(new GivenPhotosCheck(gallery));
  return new MissingCheck(gallery, {
    isMissing: () => {
      const isEmpty = loader.state === 'idle' && ownContent.isRead && !ownContent.data;
      return isEmpty && gallery.layout !== 'article';
    },
    message: (problem) => `there is no <img> between the tags, and src is ${problem}; write one of them`,
  });
}
