/**
 * Whether the reader has enlarged the page with two fingers. The viewer is then larger than the screen, and the reader needs the browser's own
 * gestures to see all of it.
 */
export function isPagePinched(): boolean {
  try {
    return window.visualViewport!.scale > 1;
  } catch {
    return false; // The page has replaced `visualViewport`.
  }
}

/** Calls a listener when the reader enlarges or reduces the page, until the signal aborts. */
export function listenToPinch(listener: () => void, signal: AbortSignal): void {
  try {
    window.visualViewport!.addEventListener('resize', listener, { signal });
  } catch {
    // The page has replaced `visualViewport`.
  }
}
