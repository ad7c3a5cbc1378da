/** How long WebKit may take to scroll after it has gone back. */
const SCROLL_DELAY_MS = 100;
/** How long a browser may take to go back. It may also refuse to, and then it fires no event. */
const MAX_BACK_MS = 1000;

/**
 * Resolves when the browser has gone back from the entry that was removed last. All galleries share this promise, because a page has one
 * history and `history.back()` is asynchronous.
 */
let lastRemoval: Promise<unknown> = Promise.resolve();

/** A history entry for a viewer that is open over the page: the Back button closes the viewer and does not leave the page. */
export class HistoryEntry {
  readonly #onBack: () => void;
  #isAdded = false;
  /** The page's own setting, which is restored after the entry was removed. */
  #scrollRestoration: ScrollRestoration = 'auto';

  /** @param onBack Called after the reader went back from the entry. */
  constructor(onBack: () => void) {
    this.#onBack = onBack;
  }

  /** Adds the entry. The address stays the same unless a new one is given. */
  async add(url: string | undefined): Promise<void> {
    await lastRemoval;
    try {
      this.#scrollRestoration = window.history.scrollRestoration;
      window.history.scrollRestoration = 'manual'; // Going back must not scroll the page.
      window.history.pushState(pageState(), '', url ?? location.href);
    } catch {
      // Browsers may refuse a new entry, in a sandboxed frame or after too many of them. Without the entry, Back leaves the page.
      this.#restoreScrolling();
      return;
    }
    this.#isAdded = true;
    addEventListener('popstate', this.#onPopState, { once: true });
  }

  /** Changes the address of the entry. */
  replaceUrl(url: string): void {
    if (!this.#isAdded) return;
    try {
      window.history.replaceState(pageState(), '', url);
    } catch {
      // Browsers refuse too many changes, for example while the reader holds an arrow key. The next change names the photo again.
    }
  }

  /** Removes the entry, unless the reader has gone back from it already. */
  remove(): void {
    if (!this.#isAdded) return;
    removeEventListener('popstate', this.#onPopState);
    this.#isAdded = false;
    lastRemoval = this.#restoreScrollingAfter(whenGoneBack());
    window.history.back();
  }

  readonly #onPopState = (): void => {
    this.#isAdded = false;
    lastRemoval = this.#restoreScrollingAfter(Promise.resolve());
    this.#onBack();
  };

  /** WebKit scrolls after the event popstate, so the page's own setting is restored after that. */
  async #restoreScrollingAfter(goneBack: Promise<unknown>): Promise<void> {
    await goneBack;
    await new Promise((resolve) => setTimeout(resolve, SCROLL_DELAY_MS));
    this.#restoreScrolling();
  }

  #restoreScrolling(): void {
    try {
      window.history.scrollRestoration = this.#scrollRestoration;
    } catch {
      // The page has replaced `history`.
    }
  }
}

function whenGoneBack(): Promise<unknown> {
  return new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
    setTimeout(resolve, MAX_BACK_MS);
  });
}

/** The state of the page's own router, which our entries keep. */
function pageState(): unknown {
  return window.history.state;
}
