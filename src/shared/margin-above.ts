import type { ReactiveController, ReactiveElement } from 'lit';

/** The widgets that were added since the last frame. They are checked together, because each check after a change computes styles again. */
const added = new Set<MarginAbove>();

/**
 * Gives a widget the state `below-widget` if it directly follows another widget, so that its style sheet gives it a margin. In a grid and
 * a flex container it has no such state, because the page sets the gaps there.
 */
export class MarginAbove implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #states: CustomStateSet | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#states = host.attachInternals().states; // Undefined in older browsers.
  }

  hostConnected(): void {
    if (added.size === 0) requestAnimationFrame(checkAdded);
    added.add(this);
  }

  hostDisconnected(): void {
    added.delete(this);
  }

  get isBelowWidget(): boolean {
    const parent = this.#host.assignedSlot ?? this.#host.parentElement;
    const isAfterWidget = this.#host.previousElementSibling?.localName.startsWith('mtqg-');
    return Boolean(parent && isAfterWidget) && !/flex|grid|contents/.test(getComputedStyle(parent!).display);
  }

  set isBelowWidget(isBelow: boolean) {
    try {
      if (isBelow) this.#states?.add('below-widget');
      else this.#states?.delete('below-widget');
    } catch {
      // Chromium before version 125 refuses names without two hyphens. The widget has no margin there.
    }
  }
}

function checkAdded(): void {
  const results = [...added].map((widget) => ({ widget, isBelow: widget.isBelowWidget }));
  added.clear();
  for (const { widget, isBelow } of results) widget.isBelowWidget = isBelow;
}
