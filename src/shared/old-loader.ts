import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { MtqgErrorEvent, MtqgLoadEvent } from './events.ts';

/** Brings data, from wherever it is. Rejects when it cannot be had. */
export type Source<T> = (signal: AbortSignal) => Promise<T>;

export interface LoaderOptions<T> {
  /** Where the data comes from now; `undefined` for nowhere. */
  source: () => Source<T> | undefined;
  /** Puts data where it is shown. */
  show: (data: T) => void;
  /** About how many seconds later to ask again, given what came of it; 0 for never. */
  again: (data: T | undefined, error: unknown) => number;
  /** Arranges that it is asked at once when something happens, until the signal aborts. */
  watch?: (ask: () => void, signal: AbortSignal) => void;
}

export interface Loader extends ReactiveController {
  /** Why the last question failed; `undefined` when it did not. */
  error: unknown;
  /** Drops what is under way and asks at once. */
  ask(): void;
}

/**
 * A controller that asks a source while its element is in the document and a reader sees the page, again and again. Leaving
 * the document aborts, returning starts anew; an answer that comes too late for its question is dropped. Fires `mtqg-load` and
 * `mtqg-error` at the element.
 */
export function createLoader<T>(
  host: ReactiveControllerHost & HTMLElement,
  { source, show, again, watch }: LoaderOptions<T>,
): Loader {
  let asking: AbortController | undefined;
  const hostDisconnected = () => asking?.abort();

  const ask = async () => {
    hostDisconnected();
    if (!host.isConnected) return;
    const { signal } = (asking = new AbortController());
    watch?.(ask, signal);
    // A background tab is hidden until it is first shown, a prerendered page until its activation.
    if (document.hidden) return document.addEventListener('visibilitychange', ask, { signal });
    await Promise.resolve(); // An element may be given its source in the same breath as its place in the document.
    const load = source();
    if (!load) return;
    let data: T | undefined;
    try {
      data = await load(signal);
      loader.error = undefined;
    } catch (error) {
      loader.error = error;
    }
    if (signal.aborted) return;
    if (data) show(data);
    host.requestUpdate();
    host.dispatchEvent(data ? new MtqgLoadEvent(data) : new MtqgErrorEvent(loader.error));
    const seconds = again(data, loader.error);
    // A tenth more or less, so that pages opened together do not all ask at one moment.
    const timer = seconds && setTimeout(ask, seconds * (900 + Math.random() * 200));
    signal.onabort = () => clearTimeout(timer);
  };

  const loader = { error: undefined as unknown, ask, hostConnected: ask, hostDisconnected };
  host.addController(loader);
  return loader;
}
