import { inform } from '../shared/console.ts';

/**
 * Notices that the page has hidden an element around the open dialog, such as a tab or a slide. A modal dialog blocks the page even while
 * the dialog is not shown.
 */
export class HiddenWatch {
  readonly #onHidden: () => void;
  #observer: IntersectionObserver | undefined;

  constructor(onHidden: () => void) {
    this.#onHidden = onHidden;
  }

  start(dialog: HTMLDialogElement): void {
    try {
      this.#observer = new IntersectionObserver(() => {
        // On paper the viewer is never shown.
        const isPrinting = matchMedia('print').matches;
        if (!isPrinting && !isShown(dialog)) this.#onHidden();
      });
      this.#observer.observe(dialog);
    } catch (error) {
      inform('mtqg-gallery: the viewer does not close when the page hides its gallery', error);
    }
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}

function isShown(element: Element): boolean {
  const hasBox = element.getClientRects().length > 0;
  const { checkVisibility } = element as Partial<Element>;
  // In Firefox, an element has a box even if content-visibility hides it. Browsers without checkVisibility() have no content-visibility.
  return hasBox && (checkVisibility?.call(element) ?? true);
}
