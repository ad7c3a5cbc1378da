import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warn } from './console.ts';
import { oncePerPage } from './page-global.ts';

/** A page may give an element its data after a request of its own, so missing data is reported only after this time. */
const MISSING_AFTER_MS = 10_000;

interface MissingCheckOptions {
  /** Whether the element has nothing to show now, and will load nothing. */
  isMissing: () => boolean;
  /** What the console says. @param problem What is wrong with the attribute `src`. */
  message: (problem: 'empty' | 'missing') => string;
}

/**
 * A controller that prints in the console, once per page, that the page gives an element nothing to show. An empty `src` is
 * certainly a mistake, so it is printed at once.
 */
export class MissingCheck implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: MissingCheckOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element, options: MissingCheckOptions) {
    this.#host = host;
    this.#options = options;
  }

  hostUpdated(): void {
    if (!this.#options.isMissing()) return;
    const isEmpty = this.#host.getAttribute('src')?.trim() === '';
    if (isEmpty) this.#report('empty');
    else this.#timer ??= setTimeout(() => this.#checkAgain(), MISSING_AFTER_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #checkAgain(): void {
    if (this.#options.isMissing()) this.#report('missing');
  }

  #report(problem: 'empty' | 'missing'): void {
    const message = `${this.#host.localName}: ${this.#options.message(problem)}`;
    oncePerPage(message, () => warn(message, this.#host));
  }
}
