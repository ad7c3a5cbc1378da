import type { MtqgErrorEvent, MtqgLoadEvent } from './events.ts';

/** The events of an element that loads data of type `Data`. */
export interface LoadEvents<Data> {
  'mtqg-load': MtqgLoadEvent<Data>;
  'mtqg-error': MtqgErrorEvent;
}

type EventMap<Events> = Omit<HTMLElementEventMap, keyof Events> & Events;

/**
 * The type of `addEventListener` and `removeEventListener` of an element with events of its own.
 *
 * ```ts
 * declare addEventListener: TypedListener<this, LoadEvents<Figures>>;
 * declare removeEventListener: TypedListener<this, LoadEvents<Figures>>;
 * ```
 */
export interface TypedListener<Target, Events> {
  <Name extends keyof EventMap<Events>>(
    type: Name,
    listener: (this: Target, event: EventMap<Events>[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  (
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}
