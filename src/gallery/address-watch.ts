import type { LitElement, ReactiveController } from 'lit';
import { readPicture } from '../shared/printed-picture.ts';
import type { KnownElements } from './known-elements.ts';

interface AddressWatchOptions {
  /** Whether the gallery shows content of the page. */
  hasContent: () => boolean;
  known: KnownElements;
  /** Called when a photo has another picture than before. */
  onChange: () => void;
}

/**
 * A controller that notices which address of an image is that of the photo. Until `src` is loaded, it may be a blurred preview, so the gallery has
 * read another address, such as that in `data-src`. The loaded picture may show that `src` is the photo itself.
 */
export class AddressWatch implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: AddressWatchOptions;

  constructor(host: LitElement, options: AddressWatchOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // The event `load` of an image does not bubble.
    this.#host.addEventListener('load', this.#onLoad, { capture: true });
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('load', this.#onLoad, { capture: true });
  }

  readonly #onLoad = ({ target }: Event): void => {
    const image = target as Element;
    if (image.localName !== 'img' || !this.#host.contains(image)) return;
    const { hasContent, known, onChange } = this.#options;
    if (!hasContent()) return;
    if (readPicture(image)?.address !== known.pictureOf(image)?.address) onChange();
  };
}
