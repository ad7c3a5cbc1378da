import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reportBlankAddress, reportMissingAddress } from './uncounted.ts';

/** A page may set `src`, `load` or `figures` after a request of its own, so a missing address is reported only after this time. */
const MISSING_AFTER_MS = 10_000;

/** Where a counter gets its figures from. */
interface FigureSources extends ReactiveControllerHost, Element {
  src: string | null;
  load: unknown;
  figures: unknown;
}

/** A controller that names a blank or missing `src` in the console, unless the page gives the figures itself. */
export class AddressCheck implements ReactiveController {
  readonly #host: FigureSources;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FigureSources) {
    this.#host = host;
  }

  hostUpdated(): void {
    if (!this.#needsAddress) return;
    const isBlank = this.#host.getAttribute('src')?.trim() === '';
    if (isBlank) reportBlankAddress();
    else this.#timer ??= setTimeout(() => this.#checkAgain(), MISSING_AFTER_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #checkAgain(): void {
    if (this.#needsAddress) reportMissingAddress();
  }

  get #needsAddress(): boolean {
    const { src, load, figures } = this.#host;
    return !src?.trim() && !load && !figures;
  }
}
