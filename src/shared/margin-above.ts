import type { ReactiveController, ReactiveElement } from 'lit';
import { member } from './member.ts';

/** The widgets that were added since the last frame. They are checked together, because each check after a change computes styles again. */
const added = new Set<MarginAbove>();

/**
 * Gives a widget the state `below-widget` if it directly follows another widget, so that its style sheet gives it a margin. In a grid or
 * a flex container it has no such state, because the page sets the gaps there. It has none in an element with `display: contents` either,
 * because such an element can be in a grid or a flex container.
 */
export class MarginAbove implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #states: CustomStateSet | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    try {
      this.#states = host.attachInternals().states; // Undefined in older browsers.
    } catch {
      // Safari before version 16.4 has no `attachInternals`. The widget has no margin there.
    }
  }

  hostConnected(): void {
    if (added.size === 0) requestAnimationFrame(checkAdded);
    added.add(this);
  }

  hostDisconnected(): void {
    added.delete(this);
  }

  /** Reads from the layout whether the widget must have the state. */
  needsState(): boolean {
    const parent = this.#host.assignedSlot ?? this.#host.parentElement;
    const previous = this.#host.previousElementSibling;
    const isAfterWidget = previous !== null && member(previous, 'localName').startsWith('mtqg-');
    if (!parent || !isAfterWidget) return false;
    const isSpacedByPage = /flex|grid|contents/.test(getComputedStyle(parent).display);
    return !isSpacedByPage;
  }

  setState(needsState: boolean): void {
    try {
      if (needsState) this.#states?.add('below-widget');
      else this.#states?.delete('below-widget');
    } catch {
      // Chromium before version 125 refuses names without two hyphens. The widget has no margin there.
    }
  }
}

function checkAdded(): void {
  const results = [...added].map((widget) => ({ widget, needsState: widget.needsState() }));
  added.clear();
  for (const { widget, needsState } of results) widget.setState(needsState);
}
