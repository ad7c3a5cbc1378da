/**
 * Settles when the browser has gone back from an entry that was left. It is shared by all galleries, because a page has one history and
 * `history.back()` takes effect later.
 */
let lastLeave: Promise<unknown> = Promise.resolve();

/** A history entry for something that is open over the page: the Back button closes it and does not leave the page. */
export class HistoryEntry {
  readonly #onBack: () => void;
  #isAdded = false;
  /** How the page restores its scroll position otherwise. */
  #scrollRestoration: ScrollRestoration = 'auto';

  /** @param onBack Called after the reader pressed Back. */
  constructor(onBack: () => void) {
    this.#onBack = onBack;
  }

  /** Adds the entry. The address stays the same unless a new one is given. */
  async add(url: string | undefined): Promise<void> {
    await lastLeave;
    try {
      this.#scrollRestoration = history.scrollRestoration;
      history.scrollRestoration = 'manual'; // The page is still scrolled to the right place.
      history.pushState(pageState(), '', url ?? location.href);
    } catch {
      // Sandboxed frames and browsers with a limit refuse new entries. Back then leaves the page, as it does without a viewer.
      this.#restoreScrolling();
      return;
    }
    this.#isAdded = true;
    addEventListener('popstate', this.#onPopState, { once: true });
  }

  /** Changes the address of the entry. */
  replaceUrl(url: string): void {
    if (this.#isAdded) history.replaceState(pageState(), '', url);
  }

  /** Removes the entry, unless the reader has left it with Back. */
  remove(): void {
    if (!this.#isAdded) return;
    removeEventListener('popstate', this.#onPopState);
    lastLeave = new Promise<void>((resolve) => {
      const onPopState = () => {
        this.#restoreScrolling();
        resolve();
      };
      addEventListener('popstate', onPopState, { once: true });
    });
    this.#isAdded = false;
    history.back();
  }

  readonly #onPopState = (): void => {
    this.#isAdded = false;
    this.#restoreScrolling();
    this.#onBack();
  };

  #restoreScrolling(): void {
    history.scrollRestoration = this.#scrollRestoration;
  }
}

/** The page's own router keeps its state in our entry too. */
function pageState(): unknown {
  return history.state;
}
