import {
  endLeavingEntry,
  type EntryMark,
  keyOfEntry,
  markEntry,
  type PageEntry,
  readEntryMark,
  startLeavingEntry,
} from './entry-mark.ts';
import { changeHistory, startListening, stopListening } from './history-events.ts';
import { readHistoryLength } from './history-length.ts';
import { readPageEntry, rememberPage } from './page-entry.ts';

/** How long WebKit may take to scroll after it has gone back. */
const SCROLL_DELAY_MS = 100;
/** How long a browser may take to go back. If a browser refuses to go back, it fires no event. */
const MAX_BACK_MS = 1000;

/** The history entry of a viewer: the photo that is shown, and the address of this photo. */
export interface ViewerEntry extends Omit<EntryMark, 'scrollRestoration' | 'page'> {
  /** The address of the photo; `undefined` while photos have none. */
  url: string | undefined;
}

/**
 * Resolves when the browser has gone back from the entry that was removed last. All galleries share this promise, because a page has one
 * history and `history.back()` is asynchronous.
 */
let lastRemoval: Promise<unknown> = Promise.resolve();
/** The keys of the entries that viewers have added since this page was loaded. */
const addedKeys = new Set<string | undefined>();

/** A history entry for a viewer that is open over the page: the Back button closes the viewer and does not leave the page. */
export class HistoryEntry {
  readonly #onBack: () => void;
  /** Whether the entry belongs to the open viewer. */
  #isActive = false;
  #key: string | undefined;
  /** How many entries the history had when the viewer was opened. */
  #length = 0;
  /** The address of the entry, without its fragment. */
  #address = '';
  /** The entry of the page, before this one. `undefined` if the page must be notified when the reader goes back to it. */
  #page: PageEntry | undefined;
  /** The page's own setting, which is restored after the entry was removed. */
  #scrollRestoration: ScrollRestoration = 'auto';

  /** @param onBack Called after the reader went back from the entry. */
  constructor(onBack: () => void) {
    this.#onBack = onBack;
  }

  /** Adds the entry. Without a new address, the entry has that of the page. */
  async add(entry: ViewerEntry): Promise<void> {
    await lastRemoval;
    try {
      this.#scrollRestoration = window.history.scrollRestoration;
      window.history.scrollRestoration = 'manual'; // Going back must not scroll the page.
      const page = readPageEntry();
      changeHistory(() => window.history.pushState(pageState(), '', entry.url ?? location.href));
      this.#page = page;
    } catch {
      // Browsers may refuse a new entry, in a sandboxed frame or after too many of them. Without the entry, Back leaves the page.
      this.#restoreScrolling();
      return;
    }
    addedKeys.add(keyOfEntry());
    this.#start(entry);
  }

  /** Uses the current entry, which the reader has come to by Forward, by a reload or by a link to the photo. */
  async adopt(entry: ViewerEntry): Promise<void> {
    await lastRemoval;
    const mark = readEntryMark();
    this.#page = knownToPage(mark?.page);
    try {
      this.#scrollRestoration = mark?.scrollRestoration ?? window.history.scrollRestoration;
      window.history.scrollRestoration = 'manual';
    } catch {
      // The page has replaced `history`.
    }
    this.#start(entry);
  }

  /** Changes the address and the mark of the entry. */
  replace(entry: ViewerEntry): void {
    if (!this.#isActive || !this.#isCurrent) return;
    try {
      const { url } = entry;
      if (url !== undefined) changeHistory(() => window.history.replaceState(pageState(), '', url));
    } catch {
      // Browsers refuse too many changes, for example while the reader holds an arrow key. The next change names the photo again.
    }
    this.#mark(entry);
  }

  /** Removes the entry if it is still the current one. */
  remove(): void {
    if (!this.#isActive) return;
    this.#stop();
    if (!this.#isCurrent) {
      rememberPage(undefined);
      this.#restoreScrolling();
      return;
    }
    startLeavingEntry();
    lastRemoval = this.#restoreScrollingAfter(whenGoneBack());
    try {
      window.history.back();
    } catch {
      // The page has replaced `history`. The entry stays, and loses its mark after MAX_BACK_MS.
    }
  }

  /** Whether the entry is the current one. A router or a frame of the page may have added another one, and going back would undo that. */
  get #isCurrent(): boolean {
    if (this.#key !== undefined) return this.#key === keyOfEntry();
    // Browsers keep 50 or 100 entries at most, so `length` may stay the same or become smaller even if the page adds an entry.
    return readHistoryLength() <= this.#length && readAddress() === this.#address;
  }

  #start(entry: ViewerEntry): void {
    this.#isActive = true;
    this.#key = keyOfEntry();
    this.#length = readHistoryLength();
    rememberPage(this.#page);
    this.#mark(entry);
    startListening(this.#onStep);
  }

  #stop(): void {
    this.#isActive = false;
    stopListening(this.#onStep);
  }

  #mark({ gallery, index }: ViewerEntry): void {
    this.#address = readAddress();
    markEntry({ gallery, index, scrollRestoration: this.#scrollRestoration, page: this.#page });
  }

  readonly #onStep = ({ type }: Event): void => {
    if (type !== 'popstate') return;
    this.#stop();
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

/** Resolves when the browser has gone back. If it refuses to, the entry loses its mark, and no longer belongs to a viewer. */
function whenGoneBack(): Promise<void> {
  return new Promise((resolve) => {
    const onRefused = () => {
      stopListening(onStep);
      rememberPage(undefined);
      endLeavingEntry();
      markEntry(undefined);
      resolve();
    };
    const timer = setTimeout(onRefused, MAX_BACK_MS);
    const onStep = ({ type }: Event) => {
      if (type !== 'popstate') return;
      stopListening(onStep);
      clearTimeout(timer);
      endLeavingEntry();
      resolve();
    };
    startListening(onStep);
  });
}

/**
 * The entry of the page; `undefined` if the page must be notified when the reader goes back to it. This is necessary after a reload at the
 * address of a photo, because the page may show something else there than at its own address.
 */
function knownToPage(page: PageEntry | undefined): PageEntry | undefined {
  const isKnown = addedKeys.has(keyOfEntry()) || page?.address === location.href;
  return isKnown ? page : undefined;
}

/** The address of the current entry without its fragment, which names the photo. */
function readAddress(): string {
  return location.pathname + location.search;
}

/** The state of the page's own router, which our entries keep. */
function pageState(): unknown {
  return window.history.state;
}
