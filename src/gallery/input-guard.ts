const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;
const OTHER_INPUT_EVENTS = [
  ...['pointerdown', 'pointermove', 'pointerup', 'pointercancel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['mousedown', 'mousemove', 'mouseup', 'click', 'dblclick', 'wheel'],
];

/**
 * Keeps input in the viewer from the listeners of the page: Esc must not close a dialog of the page behind the viewer, and an arrow key or a
 * swipe must not turn its carousel. Listeners for the capture phase get each event before the viewer does, so they cannot be kept from it.
 */
export class InputGuard {
  #dialog: HTMLDialogElement | undefined;
  /** The keys that were pressed in the viewer and are not released yet. The viewer may close meanwhile. */
  readonly #heldKeys = new Set<string>();

  /** Starts to keep the events inside the dialog. Further calls change nothing. */
  guard(dialog: HTMLDialogElement): void {
    this.#dialog = dialog;
    for (const type of KEY_EVENTS) dialog.addEventListener(type, this.#onKey);
    for (const type of OTHER_INPUT_EVENTS) dialog.addEventListener(type, stop);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (isShortcut(event)) return;
    event.stopPropagation();
    if (event.type === 'keydown') this.#hold(event.code);
    if (event.type === 'keyup') this.#release(event.code);
  };

  /**
   * Listens outside the viewer from now on, not only after the viewer has closed: a browser may close it with Esc, and report this only after
   * the key was released.
   */
  #hold(code: string): void {
    if (this.#heldKeys.size === 0)
      for (const type of KEY_EVENTS) addEventListener(type, this.#onKeyOutside, true);
    this.#heldKeys.add(code);
  }

  #release(code: string): void {
    this.#heldKeys.delete(code);
    if (this.#heldKeys.size === 0) this.#stopHolding();
  }

  #stopHolding(): void {
    this.#heldKeys.clear();
    for (const type of KEY_EVENTS) removeEventListener(type, this.#onKeyOutside, true);
  }

  /** Keeps the rest of a key press that began in the viewer from the page. The focus is outside the viewer then. */
  readonly #onKeyOutside = (event: KeyboardEvent): void => {
    if (this.#dialog!.open) return;
    const isNewPress = event.type === 'keydown' && !event.repeat;
    if (isNewPress) this.#stopHolding(); // The releases may not have been reported, for example while another window had the focus.
    if (!this.#heldKeys.has(event.code)) return;
    event.stopPropagation();
    if (event.type === 'keyup') this.#release(event.code);
  };
}

/** A key with Ctrl, Alt or Meta is for the browser or for the page. The viewer uses none. */
function isShortcut({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey;
}

function stop(event: Event): void {
  event.stopPropagation();
}
