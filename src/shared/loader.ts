import type { LitElement, ReactiveController } from 'lit';
import { warnOfError, withoutTag } from './console.ts';
import { fireError, MtqgLoadEvent } from './events.ts';
import { listenToDocument, ofDocument } from './page-document.ts';

/** Loads data. Rejects when that fails; stops when the signal aborts. */
export type Source<T> = (signal: AbortSignal) => Promise<T>;

/**
 * `idle`: no source and no data. `loading`: a source and no data yet. `shown`: there is data. `failed`: the last load failed; older data
 * may still be shown.
 */
export type LoadState = 'idle' | 'loading' | 'shown' | 'failed';

/** Seconds. */
export interface TimeLimits {
  min: number;
  max: number;
}

/** The longest time is a day, because `setTimeout` treats times above 24.8 days as 0. */
const DEFAULT_LIMITS: TimeLimits = { min: 30, max: 24 * 3600 };

export interface LoaderOptions<T> {
  /** The page's own function that loads the data. This function takes precedence over the address. */
  load: () => Source<T> | undefined;
  /** The address to load from. A blank address counts as missing. Lit sets it to null when the attribute `src` is removed. */
  src: () => string | null | undefined;
  /** Loads from the address, which is passed without spaces around it. */
  loadFrom: (src: string, signal: AbortSignal) => Promise<T>;
  /** The data that the element has now. */
  data: () => T | undefined;
  /** Gives the element its data; `undefined` removes the data of a former source. */
  show: (data: T | undefined) => void;
  /** Seconds until the next load, given the data or the error of the last one; 0 for never. */
  secondsToNext: (data: T | undefined, error: unknown) => number;
  /** Describes an error for the console; `undefined` if the message of the error is enough. */
  describe?: (error: unknown) => Promise<string> | undefined;
  /** The shortest and the longest time until the next load. Default: 30 s and one day. */
  limits?: () => TimeLimits;
  /** Calls `reload` at further moments, such as on an event, until the signal aborts. */
  watch?: (reload: () => void, signal: AbortSignal) => void;
}

/**
 * A controller that loads data from a source when its element is in the document and the page is visible, and loads the data again after
 * the time that `secondsToNext` returns. The controller stops when the element leaves the document, and starts again when the element
 * returns. When a new load starts, or the page sets other data, the result of the running load is dropped. The element fires `mtqg-load`
 * after it has the data, and `mtqg-error` after a failure. The page does not show the reason of a failure, so the console prints each reason
 * once.
 */
export class Loader<T> implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: LoaderOptions<T>;
  #running: AbortController | undefined;
  #error: unknown;
  /** The data that was loaded, or that the page set together with the source. Other data is newer and comes from the page. */
  #knownData: T | undefined;
  #loadedAt: number | undefined;
  /** The addresses and messages of the errors that this element has printed. */
  readonly #warnings = new Set<string>();
  /** Whether a load that the reader started with the button "Thử lại" is running. */
  #isRetrying = false;

  constructor(host: LitElement, options: LoaderOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): LoadState {
    if (this.#error !== undefined) return 'failed';
    if (this.#options.data() !== undefined) return 'shown';
    return this.hasSource ? 'loading' : 'idle';
  }

  /** Whether there is something to load from: a function of the page, or an address. */
  get hasSource(): boolean {
    return this.#source !== undefined;
  }

  /** Why the last load failed; `undefined` if it succeeded. */
  get error(): unknown {
    return this.#error;
  }

  /** When the last successful load ended, in milliseconds since 1970. */
  get loadedAt(): number | undefined {
    return this.#loadedAt;
  }

  hostConnected(): void {
    this.reload();
  }

  hostUpdate(): void {
    const data = this.#options.data();
    // Data from before the first rendering belongs to the source that the page set with it.
    const isOfPage = this.#host.hasUpdated && data !== undefined && data !== this.#knownData;
    this.#knownData = data;
    if (isOfPage && this.hasSource) this.#endLoad(data);
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  /** Cancels the running load and starts a new one at once. */
  readonly reload = (): void => {
    void this.#run();
  };

  /**
   * Loads from a changed source. The data of the former source is removed, because it would look like data of the new one.
   *
   * @param keepsData Whether the data stays, because the page set it together with the source.
   */
  changeSource({ keepsData }: { keepsData: boolean }): void {
    if (!this.#host.hasUpdated) return; // The first load is about to start and uses the new source.
    if (!keepsData) this.#options.show(undefined);
    this.#knownData = this.#options.data();
    this.#error = undefined;
    this.#loadedAt = undefined;
    this.reload();
  }

  /** Loads again after the reader pressed the button. The button disappears while loading, so the focus moves to the box of the widget. */
  readonly retry = async (): Promise<void> => {
    this.#error = undefined;
    this.#isRetrying = true;
    this.#host.requestUpdate();
    this.reload();
    await this.#host.updateComplete;
    this.#focus('[part~=base]');
  };

  /** Ends the running load, which would overwrite newer data of the page. The next load is planned as after a load that succeeded. */
  #endLoad(data: T): void {
    const signal = this.#restart();
    if (!signal) return;
    this.#error = undefined;
    this.#schedule(this.#options.secondsToNext(data, undefined), signal);
  }

  /** Cancels the running load. Returns the signal of the next one; `undefined` outside the document, where nothing is loaded. */
  #restart(): AbortSignal | undefined {
    this.#running?.abort();
    if (!this.#host.isConnected) return undefined;
    this.#running = new AbortController();
    const { signal } = this.#running;
    this.#options.watch?.(this.reload, signal);
    return signal;
  }

  async #run(): Promise<void> {
    const signal = this.#restart();
    if (!signal) return;
    // Waits until the page is visible. A tab in the background and a prerendered page are hidden.
    if (ofDocument('hidden')) {
      listenToDocument('visibilitychange', this.reload, { signal });
      return;
    }
    await Promise.resolve(); // Pages often add an element first and set its source right after.
    const source = this.#source;
    if (!source) return;
    let data: T | undefined;
    let error: unknown;
    try {
      if (typeof source !== 'function')
        throw new TypeError('load is not a function; write an address in src');
      data = await source(signal);
      if (data === undefined) error = new TypeError('the source gave no data');
    } catch (reason) {
      error = reason ?? new Error('the source failed without a reason');
    }
    if (signal.aborted) return;
    this.#finish(data, error);
    this.#schedule(this.#options.secondsToNext(data, error), signal);
  }

  #finish(data: T | undefined, error: unknown): void {
    // retry() moved the focus to the box. If the retry fails, the button is shown again and gets the focus back.
    const isFocusInBox = this.#root?.activeElement?.matches('[part~=base]') === true;
    const returnsFocus = this.#isRetrying && isFocusInBox && error !== undefined;
    this.#isRetrying = false;
    this.#error = error;
    if (data !== undefined) {
      this.#loadedAt = Date.now();
      this.#knownData = data;
      this.#options.show(data);
    }
    this.#host.requestUpdate();
    if (returnsFocus) void this.#host.updateComplete.then(() => this.#focus('[part=retry]'));
    if (error !== undefined) this.#warn(error);
    if (data === undefined) fireError(this.#host, error);
    else this.#host.dispatchEvent(new MtqgLoadEvent(data));
  }

  /** Prints the reason, once for each address and message. */
  #warn(error: unknown): void {
    const message = error instanceof Error && error.message ? error.message : String(error);
    const address = this.#options.load() ? '' : this.#address;
    const key = `${address} ${message}`;
    if (this.#warnings.has(key)) return;
    this.#warnings.add(key);
    const description = this.#options.describe?.(error);
    if (description) void description.then((words) => this.#print(words, address, error));
    else this.#print(withoutTag(message), address, error);
  }

  /** Prints the reason of an error. Adds the address if the reason does not contain it. */
  #print(reason: string, address: string, error: unknown): void {
    // The reason of a failed request has the address of the file without its fragment.
    const [file = ''] = address.split('#');
    const hasAddress = file !== '' && reason.includes(file);
    const needsAddress = address !== '' && !hasAddress;
    const place = needsAddress ? `${address}: ` : '';
    warnOfError(`${this.#host.localName}: ${place}${reason}`, error);
  }

  #schedule(seconds: number, signal: AbortSignal): void {
    const isNever = !(seconds > 0); // Also for NaN.
    if (isNever || signal.aborted) return;
    // 10 % earlier or later, so that pages opened together do not all load at the same moment.
    const variedSeconds = seconds * (0.9 + Math.random() * 0.2);
    const { min, max } = this.#options.limits?.() ?? DEFAULT_LIMITS;
    const timer = setTimeout(this.reload, Math.min(Math.max(variedSeconds, min), max) * 1000);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  get #address(): string {
    return this.#options.src()?.trim() ?? '';
  }

  /** The source to load from now; `undefined` if there is nothing to load. */
  get #source(): Source<T> | undefined {
    const address = this.#address;
    const ofAddress: Source<T> = (signal) => this.#options.loadFrom(address, signal);
    return this.#options.load() ?? (address ? ofAddress : undefined);
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  #focus(selector: string): void {
    this.#root?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }
}
