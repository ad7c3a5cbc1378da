import type { LitElement, ReactiveController } from 'lit';
import { BuiltInUrl } from '../shared/built-ins.ts';
import { inform } from '../shared/console.ts';

interface PhotoLinksOptions {
  /** The fragment without the number of the photo: `#anh`. `undefined` while photos have no addresses. */
  prefix: () => string | undefined;
  photoCount: () => number;
  open: (index: number) => void;
}

/**
 * A controller for the addresses of single photos, such as `#anh-4` for the fourth photo. If the page's address names a photo, the
 * controller opens that photo as soon as the gallery has it. The same happens whenever the fragment of the address changes.
 */
export class PhotoLinks implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: PhotoLinksOptions;
  /** Whether the fragment must still be read: on the page's first load, and after each change. */
  #isHashNew = true;

  constructor(host: LitElement, options: PhotoLinksOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The address of a photo; `undefined` while photos have none. */
  urlOf(index: number): string | undefined {
    const prefix = this.#options.prefix();
    return prefix === undefined ? undefined : pageUrlWith(`${prefix}-${index + 1}`);
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
    if (number === undefined) return;
    if (number > count) {
      inform(`mtqg-gallery: ${location.hash} is not opened, because the gallery has ${count} photos`);
      return;
    }
    // When the reader goes back from the viewer, the browser returns to this history entry. With its fragment, the photo would open again.
    removeFragment();
    this.#options.open(number - 1);
  }

  readonly #onHashChange = (): void => {
    this.#isHashNew = true;
    this.#host.requestUpdate();
  };
}

function removeFragment(): void {
  try {
    // The whole address, because the browser resolves a shorter one against the <base> of the page.
    const [addressWithoutFragment] = location.href.split('#');
    window.history.replaceState(window.history.state, '', addressWithoutFragment);
  } catch {
    // The page has replaced `history`. The photo opens all the same.
  }
}

/** The address of this page with another fragment. It does not depend on `<base>`. */
function pageUrlWith(fragment: string): string {
  return new BuiltInUrl(fragment, location.href).href;
}

/** The number of the photo that the page's address names, from 1; `undefined` if it names no photo of this gallery. */
function numberInHash(prefix: string): number | undefined {
  // Escaped like location.hash: `#tết` becomes `#t%E1%BA%BFt`.
  const start = `${new BuiltInUrl(pageUrlWith(prefix)).hash}-`;
  if (!location.hash.startsWith(start)) return undefined;
  const number = location.hash.slice(start.length);
  return /^[1-9]\d*$/.test(number) ? Number(number) : undefined;
}
