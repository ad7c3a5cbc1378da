import { BuiltInEvent, BuiltInEventTarget, readGlobal } from '../shared/built-ins.ts';
import { warn } from '../shared/console.ts';
import { findNavigation } from '../shared/navigation.ts';
import { pageGlobal } from '../shared/page-global.ts';

/**
 * Watches the views of this page: its load, each navigation to another path or query, and each return from the back-forward cache.
 * Fires `view` at each view except the first. A new hash or a replaced history entry is not a view.
 */
export class PageViews extends BuiltInEventTarget {
  /** The number of views so far. */
  count = 1;
  #address = currentAddress();

  constructor() {
    super();
    addEventListener('pageshow', (event) => {
      if (event.persisted) this.#addView();
    });
    const navigation = findNavigation();
    if (navigation) this.#watchNavigation(navigation);
    else this.#watchHistory();
  }

  #watchNavigation(navigation: Navigation): void {
    navigation.addEventListener('currententrychange', ({ navigationType }) => {
      this.#updateAddress(navigationType !== 'replace');
    });
  }

  /** Without the Navigation API there is no event when a script calls `pushState` or `replaceState`. */
  #watchHistory(): void {
    addEventListener('popstate', () => this.#updateAddress(true));
    const isWatched =
      watchCalls('pushState', () => this.#updateAddress(true)) &&
      watchCalls('replaceState', () => this.#updateAddress(false));
    if (!isWatched) {
      warn('mtqg-counter: navigations within this page are not counted, because `history` cannot be changed');
    }
  }

  #updateAddress(isNavigation: boolean): void {
    const previous = this.#address;
    this.#address = currentAddress();
    if (isNavigation && this.#address !== previous) this.#addView();
  }

  #addView(): void {
    this.count++;
    this.dispatchEvent(new BuiltInEvent('view'));
  }
}

/** The views of this page, shared by all its counters. They are watched until the page ends, even while the page has no counter. */
export function pageViews(): PageViews {
  return pageGlobal('views', () => new PageViews());
}

function currentAddress(): string {
  return location.pathname + location.search;
}

/**
 * Calls `after` after each call of a method of `history`. A page may have frozen or replaced `history`. Then the method of the class `History`
 * is changed. Returns whether the calls are watched.
 */
function watchCalls(name: 'pushState' | 'replaceState', after: () => void): boolean {
  // A page may have something else in these variables, such as a string or `null`. `Object` turns that into an object, so that the next lines
  // do not throw.
  const history = Object(readGlobal('history')) as object;
  const { prototype } = Object(readGlobal('History')) as { prototype?: object };
  const targets = [history, Object.getPrototypeOf(history) as object | null, prototype];
  return targets.some((target) => target && watchMethod(target, name, after));
}

/** Replaces a method with one that also calls `after`. Returns whether that succeeded. */
function watchMethod(target: object, name: 'pushState' | 'replaceState', after: () => void): boolean {
  const original: unknown = Reflect.get(target, name);
  if (typeof original !== 'function') return false;
  const watched = function (this: History, ...entry: unknown[]): void {
    Reflect.apply(original, this, entry);
    after();
  };
  // A setter of the page may ignore the new method.
  return Reflect.set(target, name, watched) && Reflect.get(target, name) === watched;
}
