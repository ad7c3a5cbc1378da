import { findNavigation } from '../shared/navigation.ts';

/** What a page sees of its own history entry, before a viewer adds another one. */
export interface PageEntry {
  /** `undefined` in a browser without the Navigation API. */
  key: string | undefined;
  address: string;
  /** `history.state` as JSON; `undefined` if JSON cannot hold it. */
  state: string | undefined;
}

/** What the history entry of an open viewer says. */
export interface EntryMark {
  /** The name of the gallery. */
  gallery: string;
  /** The index of the photo. */
  index: number;
  /** The page's own setting before the viewer was opened. */
  scrollRestoration: ScrollRestoration;
  /** The entry of the page, before that of the viewer. `undefined` if the page must be notified when the reader goes back to it. */
  page: PageEntry | undefined;
}

const KEY = 'mtqgPhoto';

/** Whether the browser is going back from the entry of a viewer that has closed. Until the browser has gone back, that entry is still the current one. */
let isLeaving = false;

export function startLeavingEntry(): void {
  isLeaving = true;
}

export function endLeavingEntry(): void {
  isLeaving = false;
}

export function isLeavingEntry(): boolean {
  return isLeaving;
}

/**
 * Marks the current history entry as that of a viewer, so that a later Forward or reload opens it again; `undefined` removes the mark. The mark
 * is in the state of the Navigation API, because the scripts of a page read `history.state`. Browsers without that API have no marks.
 */
export function markEntry(mark: EntryMark | undefined): void {
  try {
    const navigation = findNavigation();
    navigation?.updateCurrentEntry({ state: { ...stateOf(navigation.currentEntry), [KEY]: mark } });
  } catch {
    // The entry has a state that cannot be copied, or the page has replaced the API. Then Forward shows the page without the viewer.
  }
}

/** The mark of the current history entry; `undefined` if it is not the entry of a viewer. */
export function readEntryMark(): EntryMark | undefined {
  try {
    return markIn(findNavigation()?.currentEntry);
  } catch {
    return undefined;
  }
}

/** The mark of any history entry of this page. */
export function readMarkOf(key: string): EntryMark | undefined {
  try {
    const entry = findNavigation()
      ?.entries()
      .find((candidate) => candidate.key === key);
    return markIn(entry);
  } catch {
    return undefined;
  }
}

/** Identifies the current history entry, even after its address has changed; `undefined` in a browser without the Navigation API. */
export function keyOfEntry(): string | undefined {
  try {
    return findNavigation()?.currentEntry?.key;
  } catch {
    return undefined;
  }
}

/** Whether Back leads to another entry of this page; `undefined` in a browser without the Navigation API. */
export function isBackOnPage(): boolean | undefined {
  try {
    const navigation = findNavigation();
    const index = navigation?.currentEntry?.index;
    return index === undefined ? undefined : navigation!.entries()[index - 1]?.sameDocument === true;
  } catch {
    return undefined;
  }
}

function markIn(entry: NavigationHistoryEntry | null | undefined): EntryMark | undefined {
  return stateOf(entry)[KEY] as EntryMark | undefined;
}

function stateOf(entry: NavigationHistoryEntry | null | undefined): Record<string, unknown> {
  return Object(entry?.getState()) as Record<string, unknown>;
}
