import { BuiltInEvent } from './built-ins.ts';

/** New data was loaded and is shown. */
export class MtqgLoadEvent<T = unknown> extends BuiltInEvent {
  /** The data, e.g. the counter's figures. */
  readonly data: T;

  constructor(data: T) {
    super('mtqg-load', { bubbles: true, composed: true });
    this.data = data;
  }
}

/** Data could not be loaded or read. Older data stays on the page. */
export class MtqgErrorEvent extends BuiltInEvent {
  /** Why it failed. */
  readonly error: unknown;

  constructor(error: unknown) {
    super('mtqg-error', { bubbles: true, composed: true });
    this.error = error;
  }
}

/** Fires `mtqg-error` at an element. */
export function fireError(element: EventTarget, error: unknown): void {
  element.dispatchEvent(new MtqgErrorEvent(error));
}

declare global {
  // For listeners on other elements and on the document, since the events bubble.
  interface GlobalEventHandlersEventMap {
    'mtqg-load': MtqgLoadEvent;
    'mtqg-error': MtqgErrorEvent;
  }
}
