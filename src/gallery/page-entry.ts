import { keyOfEntry, type PageEntry, readMarkOf } from './entry-mark.ts';
import { readHistoryLength } from './history-length.ts';

/** The entry of the page behind the viewer that is open, and how many entries the history has. Used only without the Navigation API. */
let opened: { page: PageEntry; length: number } | undefined;

export function readPageEntry(): PageEntry {
  return { key: keyOfEntry(), address: location.href, state: readState() };
}

/** Remembers the entry of the page, while the current entry is that of its viewer. `undefined` if the page must be notified, see `EntryMark`. */
export function rememberPage(page: PageEntry | undefined): void {
  opened = page && { page, length: readHistoryLength() };
}

/** Whether a step between these two entries leads from a page to its viewer, or back. */
export function isBetweenPageAndViewer(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  return readMarkOf(first)?.page?.key === second || readMarkOf(second)?.page?.key === first;
}

/** Whether the browser has just gone back from the viewer to the page, in a browser without the Navigation API. */
export function isBackFromViewer(): boolean {
  const step = opened;
  opened = undefined;
  const hasKeys = keyOfEntry() !== undefined; // Then `isBetweenPageAndViewer` compares the keys.
  const canCompare = step?.page.state !== undefined && !hasKeys;
  if (!canCompare) return false;
  // The length differs if a router of the page has added an entry after that of the viewer.
  const isSameLength = readHistoryLength() === step.length;
  return isSameLength && step.page.address === location.href && step.page.state === readState();
}

function readState(): string | undefined {
  try {
    return JSON.stringify(window.history.state);
  } catch {
    return undefined;
  }
}
