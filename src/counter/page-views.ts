import { pageGlobal } from '../shared/page-global.ts';

/**
 * Watches the views of this page: its load, each navigation to another path or query, and each return from the back-forward cache.
 * Fires `view` at each view except the first. A new hash or a replaced history entry is not a view.
 */
export class PageViews extends EventTarget {
  /** The number of views so far. */
  count = 1;
  #address = currentAddress();

  constructor() {
    super();
    addEventListener('pageshow', (event) => {
      if (event.persisted) this.#addView();
    });
    const { navigation } = globalThis as { navigation?: Navigation };
    if (navigation) this.#watchNavigation(navigation);
    else this.#watchHistory();
  }

  #watchNavigation(navigation: Navigation): void {
    navigation.addEventListener('currententrychange', ({ navigationType }) => {
      this.#updateAddress(navigationType !== 'replace');
    });
  }

  /** For browsers without the Navigation API. They fire no event when a script calls `pushState` or `replaceState`. */
  #watchHistory(): void {
    addEventListener('popstate', () => this.#updateAddress(true));
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name].bind(history);
      history[name] = (...entry) => {
        original(...entry);
        this.#updateAddress(name === 'pushState');
      };
    }
  }

  #updateAddress(isNavigation: boolean): void {
    const previous = this.#address;
    this.#address = currentAddress();
    if (isNavigation && this.#address !== previous) this.#addView();
  }

  #addView(): void {
    this.count++;
    this.dispatchEvent(new Event('view'));
  }
}

/** The views of this page, shared by all its counters. They are watched until the page ends, even while the page has no counter. */
export function pageViews(): PageViews {
  return pageGlobal('views', () => new PageViews());
}

function currentAddress(): string {
  return location.pathname + location.search;
}
