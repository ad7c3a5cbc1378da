import { PAGE_KEY } from '../../src/shared/page-global.ts';

/** Functions that undo the changes that a test made to its page, one for each change. */
const undos: (() => void)[] = [];

/** Replaces a property of an object, such as `fetch` of `window`. */
export function replace<T extends object, K extends keyof T>(target: T, name: K, value: T[K]): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  undos.push(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
}

/** Records what is given to a method of the console instead of printing it. */
export function recordConsole(method: 'info' | 'warn'): unknown[][] {
  const calls: unknown[][] = [];
  replace(console, method, (...words: unknown[]) => {
    calls.push(words);
  });
  return calls;
}

/** Hides or shows the page, as switching tabs does. */
export function setHidden(hidden: boolean): void {
  replace(Document.prototype as { hidden: boolean }, 'hidden', hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Removes the values that scripts share, as on a new page. */
export function clearPageGlobals(): void {
  replace(globalThis as { [key: symbol]: unknown }, PAGE_KEY, undefined);
}

/** Undoes all changes. For `afterEach`. */
export function restorePage(): void {
  for (const undo of undos.reverse()) undo();
  undos.length = 0;
}
