import type { LitElement, ReactiveController } from 'lit';
import { baseAddress } from '../shared/page-document.ts';
import { toFileUrl } from './file-url.ts';
import { informAboutLarger } from './picture.ts';
import type { PrintedPhoto } from './printed-photo.ts';

interface LargerInPlaceOptions {
  photos: () => readonly PrintedPhoto[];
  /** Calls a function that changes attributes, so that the gallery does not read its content again because of them. */
  change: (change: () => void) => void;
}

/** A controller for photos that stay where the page has them: shows the larger picture of a photo if the smaller one cannot be loaded. */
export class LargerInPlace implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: LargerInPlaceOptions;
  /** The images whose larger picture was tried. Each is tried once. */
  readonly #tried = new WeakSet<Element>();

  constructor(host: LitElement, options: LargerInPlaceOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // Errors do not bubble.
    this.#host.addEventListener('error', this.#onError, { capture: true });
  }

  hostUpdated(): void {
    const broken = this.#options.photos().filter(({ image }) => isBroken(image));
    for (const photo of broken) this.#replace(photo);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('error', this.#onError, { capture: true });
  }

  readonly #onError = ({ target }: Event): void => {
    const photo = this.#options.photos().find(({ image }) => image === target);
    if (photo) this.#replace(photo);
  };

  #replace({ image, photo }: PrintedPhoto): void {
    const larger = toFileUrl(photo.full, baseAddress());
    if (larger === undefined || this.#tried.has(image)) return;
    this.#tried.add(image);
    informAboutLarger(image.currentSrc, larger);
    this.#options.change(() => {
      image.removeAttribute('srcset');
      image.src = larger;
    });
  }
}

/** Whether an image has failed to load, perhaps before there was a gallery. */
function isBroken({ complete, naturalWidth, currentSrc }: HTMLImageElement): boolean {
  // A drawing without a size has no width in some browsers.
  const mayHaveNoWidth = /\.svg(\W|$)/i.test(currentSrc);
  return complete && naturalWidth === 0 && currentSrc !== '' && !mayHaveNoWidth;
}
