import type { LitElement, ReactiveController } from 'lit';
import { inform } from '../shared/console.ts';
import type { OwnPhotos } from './read-photos.ts';

interface HiddenContentOptions {
  ownPhotos: () => OwnPhotos | undefined;
  /** Called when the page may have shown or hidden a part of the content. */
  onChange: () => void;
}

/**
 * A controller that notices when the page shows content that was hidden, such as a tab, or hides a photo, such as one for wide windows. A
 * style sheet can do so without any change in the content, but the element then gets or loses its size. If only a part of a hidden element is
 * shown, the element itself may keep its size. So the content is also read when the pointer or the focus enters the gallery.
 */
export class HiddenContent implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: HiddenContentOptions;
  #observer: ResizeObserver | undefined;
  #observed = new Set<Element>();

  constructor(host: LitElement, options: HiddenContentOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerenter', this.#onApproach);
    this.#host.addEventListener('focusin', this.#onApproach);
    try {
      this.#observer = new ResizeObserver((entries) => {
        const isChanged = entries.some(({ target }) => this.#isChanged(target));
        // Later, because an observer of sizes must not change sizes itself.
        if (isChanged) setTimeout(() => this.#options.onChange());
      });
    } catch (error) {
      inform(
        'mtqg-gallery: photos that the page shows later appear when the reader points at the gallery',
        error,
      );
    }
  }

  hostUpdated(): void {
    const { hidden = [], inPlace = [] } = (this.#host.isConnected && this.#options.ownPhotos()) || {};
    const elements = new Set([...hidden, ...inPlace.map(({ printed }) => printed.image)]);
    for (const element of elements) if (!this.#observed.has(element)) this.#observer?.observe(element);
    for (const element of this.#observed) if (!elements.has(element)) this.#observer?.unobserve(element);
    this.#observed = elements;
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerenter', this.#onApproach);
    this.#host.removeEventListener('focusin', this.#onApproach);
    this.#observer?.disconnect();
    this.#observed = new Set();
  }

  /** Elements with photos that the page hides. */
  get #hidden(): readonly Element[] {
    return this.#options.ownPhotos()?.hidden ?? [];
  }

  /** Whether the page now shows an element that was hidden, or hides a photo that was shown. */
  #isChanged(element: Element): boolean {
    const wasHidden = this.#hidden.includes(element);
    return wasHidden ? isShown(element) : element.getClientRects().length === 0;
  }

  readonly #onApproach = (): void => {
    if (this.#hidden.length > 0) this.#options.onChange();
  };
}

function isShown(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden';
}
