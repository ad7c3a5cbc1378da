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
  /** The key that was pressed in the viewer and is not released yet. */
  #heldKey: string | undefined;

  /** Starts to keep the events inside the dialog. Further calls change nothing. */
  guard(dialog: HTMLDialogElement): void {
    for (const type of KEY_EVENTS) dialog.addEventListener(type, this.#onKey);
    for (const type of OTHER_INPUT_EVENTS) dialog.addEventListener(type, stop);
  }

  /** Keeps the key that closed the viewer from the page until it is released. The focus is outside the viewer then. */
  guardHeldKey(): void {
    if (this.#heldKey === undefined) return;
    for (const type of KEY_EVENTS) addEventListener(type, this.#onHeldKey, true);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (isShortcut(event)) return;
    event.stopPropagation();
    if (event.type === 'keydown') this.#heldKey = event.code;
    if (event.type === 'keyup') this.#heldKey = undefined;
  };

  readonly #onHeldKey = (event: KeyboardEvent): void => {
    const isReleased = event.type === 'keyup';
    const isNewPress = event.type === 'keydown' && !event.repeat;
    const isOfViewer = event.code === this.#heldKey && !isNewPress;
    if (isOfViewer) event.stopPropagation();
    if (isReleased || isNewPress) this.#stopGuardingHeldKey();
  };

  #stopGuardingHeldKey(): void {
    this.#heldKey = undefined;
    for (const type of KEY_EVENTS) removeEventListener(type, this.#onHeldKey, true);
  }
}

/** A key with Ctrl, Alt or Meta is for the browser or for the page. The viewer uses none. */
function isShortcut({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey;
}

function stop(event: Event): void {
  event.stopPropagation();
}
