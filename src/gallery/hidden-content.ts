import type { LitElement, ReactiveController } from 'lit';
import { inform } from '../shared/console.ts';

interface HiddenContentOptions {
  /** The elements with photos that the page hides by a style sheet. */
  elements: () => readonly Element[];
  /** Called when the page may show one of them. */
  onShown: () => void;
}

/**
 * A controller that notices when the page shows content that it has hidden: a tab, or a photo for narrow windows. A style sheet shows it
 * without any change in the content. An element gets a size when it is shown. Where an element in it is shown, only the pointer or the focus
 * in the gallery is a reason to look again.
 */
export class HiddenContent implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: HiddenContentOptions;
  #observer: ResizeObserver | undefined;
  #observed: readonly Element[] = [];

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
        if (entries.some(({ target }) => isShown(target))) this.#options.onShown();
      });
    } catch (error) {
      inform(
        'mtqg-gallery: photos that the page shows later appear when the reader points at the gallery',
        error,
      );
    }
  }

  hostUpdated(): void {
    const elements = this.#host.isConnected ? this.#options.elements() : [];
    for (const element of elements) {
      if (!this.#observed.includes(element)) this.#observer?.observe(element);
    }
    for (const element of this.#observed) {
      if (!elements.includes(element)) this.#observer?.unobserve(element);
    }
    this.#observed = elements;
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerenter', this.#onApproach);
    this.#host.removeEventListener('focusin', this.#onApproach);
    this.#observer?.disconnect();
    this.#observed = [];
  }

  readonly #onApproach = (): void => {
    if (this.#observed.length > 0) this.#options.onShown();
  };
}

function isShown(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden';
}
