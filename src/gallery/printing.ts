import type { LitElement, ReactiveController } from 'lit';
import { inform } from '../shared/console.ts';
import { isElement } from '../shared/node-types.ts';
import { readVisibleText } from '../shared/visible-text.ts';
import { PrintRules } from './print-rules.ts';
import type { Thumbnail } from './segments.ts';

/**
 * A controller for the print of thumbnails: what a style sheet of the page leaves out in print is left out of its thumbnail too. Content that
 * stays in its place needs nothing, because the style sheet itself applies to it.
 */
export class Printing implements ReactiveController {
  readonly #host: LitElement;
  /** Only while the page is printed. */
  #rules: PrintRules | undefined;
  #media: MediaQueryList | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
    try {
      // The emulation of print in developer tools fires no `beforeprint`.
      this.#media = matchMedia('print');
      this.#media.addEventListener('change', this.#onMediaChange);
    } catch (error) {
      inform('mtqg-gallery: does not notice when developer tools emulate print', error);
    }
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
    this.#media?.removeEventListener('change', this.#onMediaChange);
  }

  /** The thumbnails as they are shown now: on the screen, or in print. */
  shown(thumbnails: readonly Thumbnail[]): readonly Thumbnail[] {
    const rules = this.#rules;
    return rules ? thumbnails.map((thumbnail) => this.#toPrinted(thumbnail, rules)) : thumbnails;
  }

  #toPrinted(thumbnail: Thumbnail, rules: PrintRules): Thumbnail {
    const { photo, printed } = thumbnail;
    if (!printed) return thumbnail;
    const nodes = printed.caption?.nodes ?? [];
    const isHidden = (node: Node) => isElement(node) && rules.hides(node);
    const isCaptionChanged = nodes.some(
      (node) => isElement(node) && [node, ...node.querySelectorAll('*')].some(isHidden),
    );
    const printedTexts = nodes
      .filter((node) => !isHidden(node))
      .map((node) => readVisibleText(node, isHidden));
    const caption = isCaptionChanged ? printedTexts.join(' ') : photo.caption;
    return {
      ...thumbnail,
      photo: { ...photo, caption },
      isNotPrinted: this.#isAroundHidden(printed.image, rules),
    };
  }

  /** Whether print leaves out the image, or an element around it in the gallery. */
  #isAroundHidden(image: Element, rules: PrintRules): boolean {
    for (
      let element: Element | null = image;
      element && element !== this.#host;
      element = element.parentElement
    ) {
      if (rules.hides(element)) return true;
    }
    return false;
  }

  readonly #onBeforePrint = (): void => {
    this.#rules = new PrintRules(this.#host);
    this.#host.requestUpdate();
  };

  readonly #onAfterPrint = (): void => {
    this.#rules = undefined;
    this.#host.requestUpdate();
  };

  readonly #onMediaChange = ({ matches }: MediaQueryListEvent): void => {
    if (matches) this.#onBeforePrint();
    else this.#onAfterPrint();
  };
}
