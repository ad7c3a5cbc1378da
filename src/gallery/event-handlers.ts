import { ofDocument } from '../shared/page-document.ts';

/**
 * Adds a listener that is called before those of the page, as far as possible: before those in the property `on…` of the target, and before
 * those that are added later. Listeners that the page added earlier may still be called first. All browsers call a
 * capturing listener before them if the target has elements around it, but the window has none.
 */
export function callBefore(target: EventTarget, type: string, listener: (event: never) => void): void {
  // The page may have replaced `addEventListener` of the window, and `EventTarget`.
  ofDocument('addEventListener').call(target, type, listener as EventListener, true);
  const name = `on${type}`;
  const handler: unknown = Reflect.get(target, name);
  if (typeof handler !== 'function') return;
  // A handler that is set anew is called last.
  Reflect.set(target, name, null);
  Reflect.set(target, name, handler);
}
