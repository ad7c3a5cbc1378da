import type { LitElement, ReactiveController } from 'lit';
import { inform } from '../shared/console.ts';
import type { KnownElements } from './known-elements.ts';
import { PrintRules } from './print-rules.ts';
import { findOnlyInPrint, readCaptionOnPaper } from './caption-on-paper.ts';
import type { PrintedPhoto } from './printed-photo.ts';
import type { Thumbnail } from './segments.ts';

/**
 * A controller for the print of thumbnails: photos that a style sheet of the page leaves out in print are left out too, and words that the style
 * sheet shows only in print are in the captions. Content that stays in its place needs nothing, because the style sheet itself applies to it.
 */
export class Printing implements ReactiveController {
  readonly #host: LitElement;
  readonly #known: KnownElements;
  /** Set only while the page is printed. */
  #rules: PrintRules | undefined;
  #media: MediaQueryList | undefined;

  constructor(host: LitElement, known: KnownElements) {
    this.#host = host;
    this.#known = known;
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
    if (!rules) return thumbnails;
    const photos = thumbnails.flatMap(({ printed }) => printed ?? []);
    const onlyInPrint = findOnlyInPrint(photos, this.#host, rules, this.#known);
    return thumbnails.map((thumbnail) => {
      const { photo, printed } = thumbnail;
      if (!printed) return thumbnail;
      return {
        ...thumbnail,
        photo: { ...photo, caption: this.#captionOf(printed, onlyInPrint, rules) ?? photo.caption },
        isScreenOnly: this.#isLeftOut(printed.image, rules),
      };
    });
  }

  #captionOf(
    printed: PrintedPhoto,
    onlyInPrint: ReadonlyMap<PrintedPhoto, readonly Element[]>,
    rules: PrintRules,
  ): string | undefined {
    return readCaptionOnPaper(printed, onlyInPrint.get(printed) ?? [], rules, this.#known);
  }

  /** Whether print leaves out the image, or an element around it in the gallery. */
  #isLeftOut(image: Element, rules: PrintRules): boolean {
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
