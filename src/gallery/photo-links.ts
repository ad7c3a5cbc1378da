import type { LitElement, ReactiveController } from 'lit';

interface PhotoLinksOptions {
  /** The fragment of all photos, without their number: `#anh`. `undefined` while photos have no addresses. */
  prefix: () => string | undefined;
  photoCount: () => number;
  open: (index: number) => void;
}

/**
 * A controller for the addresses of single photos: `#anh-4` is the fourth. It opens the photo that the page's address names, as soon as the
 * gallery has it, and again whenever the fragment changes.
 */
export class PhotoLinks implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: PhotoLinksOptions;
  #isHashNew = true;

  constructor(host: LitElement, options: PhotoLinksOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The address of a photo; `undefined` while photos have none. */
  urlOf(index: number): string | undefined {
    const prefix = this.#options.prefix();
    return prefix === undefined ? undefined : toUrl(`${prefix}-${index + 1}`);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  hostUpdated(): void {
    const prefix = this.#options.prefix();
    const count = this.#options.photoCount();
    if (!this.#isHashNew || prefix === undefined || count === 0) return;
    this.#isHashNew = false;
    const number = numberInHash(prefix);
    if (number === undefined || number > count) return;
    // Back closes the viewer and must not open it again, so the page gets its address without the fragment.
    history.replaceState(history.state, '', location.pathname + location.search);
    this.#options.open(number - 1);
  }

  readonly #onHashChange = (): void => {
    this.#isHashNew = true;
    this.#host.requestUpdate();
  };
}

/** The address of this page with another fragment. A `<base>` does not change it. */
function toUrl(fragment: string): string {
  return new URL(fragment, location.href).href;
}

/** The number of the photo that the page's address names, from 1; `undefined` where it names none of this gallery. */
function numberInHash(prefix: string): number | undefined {
  const start = `${new URL(toUrl(prefix)).hash}-`;
  if (!location.hash.startsWith(start)) return undefined;
  const number = location.hash.slice(start.length);
  return /^[1-9]\d*$/.test(number) ? Number(number) : undefined;
}
