/** An entry of the history that stands for something open over the page: Back closes it, and goes nowhere. */
export interface BackEntry {
  /** Adds the entry. With a fragment, the address names what is open. */
  enter(fragment: string): Promise<void>;
  /** Names something else that is open now. */
  rename(fragment: string): void;
  /** Takes the entry away, if Back has not. */
  leave(): void;
}

/** Settles when the entry that is being taken away is gone; of whatever gallery, since a page has one history. */
let gone: Promise<unknown> | undefined;

/** @param close Closes what is open, after Back. */
export function createBackEntry(close: () => void): BackEntry {
  let isThere = false;
  let restoration: ScrollRestoration;
  // The state of the page's own router stays with it. Entries of one path and query count as no view.
  const state = () => history.state as unknown;

  const end = () => {
    isThere = false;
    history.scrollRestoration = restoration;
  };
  const pop = () => {
    end();
    close();
  };

  return {
    async enter(fragment) {
      await gone;
      try {
        restoration = history.scrollRestoration;
        history.scrollRestoration = 'manual'; // The page stays where the reader is left.
        history.pushState(state(), '', fragment || location.href);
        isThere = true;
        addEventListener('popstate', pop, { once: true });
      } catch {
        // A frame that may not, or a browser that has seen too many: Back then leaves the page, as ever.
      }
    },
    rename(fragment) {
      if (isThere && fragment) history.replaceState(state(), '', fragment);
    },
    leave() {
      if (!isThere) return;
      isThere = false;
      removeEventListener('popstate', pop);
      gone = new Promise<void>((resolve) =>
        addEventListener('popstate', () => resolve(end()), { once: true }),
      );
      history.back();
    },
  };
}
