/** New data has arrived and is shown. */
export class MtqgLoadEvent<T = unknown> extends Event {
  /** What arrived, e.g. the counter's figures. */
  readonly data: T;

  constructor(data: T) {
    super('mtqg-load', { bubbles: true, composed: true });
    this.data = data;
  }
}

/** Data could not be had; what was shown before still is. */
export class MtqgErrorEvent extends Event {
  readonly error: unknown;

  constructor(error: unknown) {
    super('mtqg-error', { bubbles: true, composed: true });
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'mtqg-load': MtqgLoadEvent;
    'mtqg-error': MtqgErrorEvent;
  }
}
