import type { LitElement, ReactiveController } from 'lit';
import { BuiltInUrl } from '../shared/built-ins.ts';
import { inform, warn } from '../shared/console.ts';
import { listenToDocument, ofDocument } from '../shared/page-document.ts';
import { oncePerPage } from '../shared/page-global.ts';
import { endLeavingEntry, isBackOnPage, isLeavingEntry, readEntryMark } from './entry-mark.ts';
import { addGallery, type NamedGallery, ownNameOf, removeGallery, uniqueNameOf } from './gallery-names.ts';
import type { ViewerEntry } from './history-entry.ts';
import { changeHistory, startListening, stopListening } from './history-events.ts';
import { readHistoryLength } from './history-length.ts';
import { findAnchor } from './page-anchor.ts';

interface PhotoLinksOptions {
  /** Whether photos have addresses. */
  hasAddresses: () => boolean;
  photoCount: () => number;
  /** `hasEntry` says whether the current history entry already belongs to the viewer. */
  open: (index: number, hasEntry: boolean) => void;
}

/**
 * A controller for the addresses of single photos, such as `#anh-4` for the fourth photo. If the page's address names a photo, the
 * controller opens that photo as soon as the gallery has it. The same happens whenever the fragment of the address changes, and when the
 * reader returns to the history entry of a viewer by Forward or a reload.
 */
export class PhotoLinks implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: PhotoLinksOptions;
  readonly #gallery: NamedGallery;
  /** Whether the history entry must still be read: on the page's first load, and after each change. */
  #isEntryNew = true;
  /** The number of history entries when the entry was read last. */
  #historyLength = 0;
  #stopListening: AbortController | undefined;

  constructor(host: LitElement, options: PhotoLinksOptions) {
    this.#host = host;
    this.#options = options;
    this.#gallery = { host, hasAddresses: options.hasAddresses };
    host.addController(this);
  }

  /** The history entry of the viewer while it shows the photo at this index. */
  entryOf(index: number): ViewerEntry {
    const fragment = this.#options.hasAddresses() ? this.#fragmentOf(index) : undefined;
    const url = fragment === undefined ? undefined : pageUrlWith(`#${fragment}`);
    return { url, gallery: this.#nameInMark, index };
  }

  hostConnected(): void {
    this.#historyLength = readHistoryLength();
    addGallery(this.#gallery);
    this.#stopListening = new AbortController();
    const { signal } = this.#stopListening;
    startListening(this.#onEntryChange);
    // The fragment may lead to an element below the gallery, so it is read only when the whole document is there.
    listenToDocument('DOMContentLoaded', () => this.#host.requestUpdate(), { signal });
  }

  hostDisconnected(): void {
    removeGallery(this.#gallery);
    stopListening(this.#onEntryChange);
    this.#stopListening?.abort();
  }

  hostUpdated(): void {
    const count = this.#options.photoCount();
    const isReady = count > 0 && ofDocument('readyState') !== 'loading' && !isLeavingEntry();
    if (!this.#isEntryNew || !isReady) return;
    this.#isEntryNew = false;
    const historyLength = readHistoryLength();
    const isEntryAdded = historyLength > this.#historyLength;
    this.#historyLength = historyLength;
    const markedIndex = this.#markedIndex();
    if (markedIndex !== undefined && markedIndex < count) {
      this.#options.open(markedIndex, true);
      return;
    }
    if (!this.#options.hasAddresses()) return;
    this.#warnAboutName();
    const number = this.#numberInFragment();
    if (number === undefined) return;
    if (number > count) {
      const note = `mtqg-gallery: ${location.hash} is not opened, because the gallery has ${count} photos`;
      oncePerPage(note, () => inform(note));
      return;
    }
    // The viewer goes back in the history when it is closed. If that would leave the page, the viewer adds an entry of its own.
    const hasEntry = isBackOnPage() ?? isEntryAdded;
    if (!hasEntry) removeFragment();
    this.#options.open(number - 1, hasEntry);
  }

  readonly #onEntryChange = (): void => {
    endLeavingEntry();
    this.#isEntryNew = true;
    this.#host.requestUpdate();
  };

  /** The photo of this gallery that the mark of the history entry names. */
  #markedIndex(): number | undefined {
    const mark = readEntryMark();
    const isOfGallery = mark?.gallery === this.#nameInMark;
    return isOfGallery ? mark.index : undefined;
  }

  /** The name of the gallery in marks. It begins with a sign if photos have addresses, because another gallery may have the same name. */
  get #nameInMark(): string {
    const sign = this.#options.hasAddresses() ? '#' : '';
    return sign + uniqueNameOf(this.#gallery);
  }

  #fragmentOf(index: number): string {
    const [fragment, otherFragment] = this.#prefixes.map((prefix) => `${prefix}${index + 1}`);
    return findAnchor(fragment!, this.#host) ? otherFragment! : fragment!;
  }

  /** What the fragments of photos begin with. The second is for photos whose first fragment leads to an element of the page. */
  get #prefixes(): string[] {
    const name = uniqueNameOf(this.#gallery);
    return [`${name}-`, `xem-${name}-`];
  }

  /** The number of the photo that the page's address names, from 1; `undefined` if it names no photo of this gallery. */
  #numberInFragment(): number | undefined {
    const fragment = location.hash.slice(1);
    if (findAnchor(fragment, this.#host)) return undefined;
    const numbers = this.#prefixes.map((prefix) => numberAfter(prefix, fragment));
    return numbers.find((number) => number !== undefined);
  }

  #warnAboutName(): void {
    const name = ownNameOf(this.#gallery);
    const uniqueName = uniqueNameOf(this.#gallery);
    if (name === uniqueName) return;
    oncePerPage('photo-links', () => {
      warn(
        `mtqg-gallery: the photos of another gallery already have the addresses "#${name}-1", "#${name}-2", …; those of this gallery begin with "#${uniqueName}-". Give each gallery an id, so that addresses stay the same`,
        this.#host,
      );
    });
  }
}

function removeFragment(): void {
  try {
    // The whole address, because the browser resolves a shorter one against the <base> of the page.
    const [addressWithoutFragment] = location.href.split('#');
    changeHistory(() => window.history.replaceState(window.history.state, '', addressWithoutFragment));
  } catch {
    // The page has replaced `history`. The photo opens all the same.
  }
}

/** The address of this page with another fragment, whatever the `<base>` of the page is. */
function pageUrlWith(fragment: string): string {
  return new BuiltInUrl(fragment, location.href).href;
}

function numberAfter(prefix: string, fragment: string): number | undefined {
  // Escaped like location.hash: `#tết-` becomes `#t%E1%BA%BFt-`.
  const start = new BuiltInUrl(pageUrlWith(`#${prefix}`)).hash.slice(1);
  if (!fragment.startsWith(start)) return undefined;
  const number = fragment.slice(start.length);
  return /^[1-9]\d*$/.test(number) ? Number(number) : undefined;
}
