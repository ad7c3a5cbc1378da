import { css, html, type LitElement, type ReactiveController } from 'lit';

/** Readers who need more space use 0.12em between letters and 0.16em between words (WCAG 1.4.12). Pages use much less, for looks. */
const MIN_WIDE_SPACING_EM = 0.1;

/** An invisible text that becomes wider with the spaces between letters and words. It stands before the element with the texts that are cut. */
export const spacingProbe = html`<span class="spacing-probe" aria-hidden="true">m m</span>`;

export const spacingProbeStyle = css`
  .spacing-probe {
    position: absolute;
    visibility: hidden;
    font-size: 1em;
  }
`;

/**
 * A controller for texts that are cut after some lines. They are not cut if a reader has widened the spaces between letters or words,
 * because a text that was whole then needs more lines. No event reports this, so the controller observes the width of `spacingProbe`. The
 * element after it gets `--_line-limit: none`.
 */
export class TextSpacing implements ReactiveController {
  readonly #host: LitElement;
  /** Created when the element is in a document, because Node, which also creates elements, has no `ResizeObserver`. */
  #observer: ResizeObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdated(): void {
    this.#observe();
  }

  hostConnected(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Observes the probe when it is rendered. Observing the same probe again is harmless: the observer sets the same limit once more. */
  #observe(): void {
    const probe = this.#host.shadowRoot?.querySelector('.spacing-probe');
    if (!probe) return;
    // Later, because a change of the layout now could cause an error: "ResizeObserver loop completed with undelivered notifications".
    this.#observer ??= new ResizeObserver(([entry]) => setTimeout(() => setLimit(entry!.target)));
    this.#observer.observe(probe);
  }
}

function setLimit(probe: Element): void {
  const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(probe);
  // NaN for `normal`.
  const spacings = [letterSpacing, wordSpacing].map((spacing) => parseFloat(spacing) / parseFloat(fontSize));
  const isWide = spacings.some((spacing) => spacing >= MIN_WIDE_SPACING_EM);
  // No element follows a probe that is no longer in the widget.
  const element = probe.nextElementSibling as HTMLElement | null;
  element?.style.setProperty('--_line-limit', isWide ? 'none' : '');
}
