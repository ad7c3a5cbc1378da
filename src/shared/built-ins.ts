// The built-ins of the browser that widgets use and that scripts of pages are known to replace: `var URL`, `var origin`, `var performance`,
// the `Event` of MooTools. This file is a pure module: it can be imported where these built-ins do not exist.

/** The browser's own class `EventTarget`. */
export const BuiltInEventTarget = findEventTarget();
/** The browser's own class `Event`. */
export const BuiltInEvent = findEvent();
/** The browser's own class `URL`. */
export const BuiltInUrl = findUrl();

/** What the page has in a variable; `undefined` if the page has replaced the variable by a getter that throws. */
export function readGlobal(name: string): unknown {
  try {
    return Reflect.get(globalThis, name);
  } catch {
    return undefined;
  }
}

/** Where a page has replaced `EventTarget`, the original is still the parent class of `Node`. */
function findEventTarget(): typeof EventTarget {
  const ofPage = readGlobal('EventTarget');
  const candidates = [ofPage, parentClassOf(readGlobal('Node'))] as (typeof EventTarget)[];
  return candidates.find(isEventTargetClass) ?? (ofPage as typeof EventTarget);
}

/** Only the browser's own class has a `Symbol.toStringTag`. An `EventTarget` class that a page or library wrote has none. */
function isEventTargetClass(candidate: typeof EventTarget | undefined): boolean {
  return Object.prototype.toString.call(candidate?.prototype) === '[object EventTarget]';
}

function findEvent(): typeof Event {
  const ofPage = readGlobal('Event');
  const children = [readGlobal('CustomEvent'), readGlobal('UIEvent')];
  const candidates = [ofPage, ...children.map(parentClassOf)] as (typeof Event)[];
  return candidates.find(isEventClass) ?? (ofPage as typeof Event);
}

function parentClassOf(value: unknown): unknown {
  return typeof value === 'function' ? Object.getPrototypeOf(value) : undefined;
}

function isEventClass(candidate: typeof Event): boolean {
  try {
    // Throws for an object that is not an event of the browser.
    return new BuiltInEventTarget().dispatchEvent(new candidate('test'));
  } catch {
    return false;
  }
}

/** Browsers keep `webkitURL` as a second name of `URL`. */
function findUrl(): typeof URL {
  const ofPage = readGlobal('URL');
  const candidates = [ofPage, readGlobal('webkitURL')] as (typeof URL)[];
  return candidates.find(isUrlClass) ?? (ofPage as typeof URL);
}

function isUrlClass(candidate: typeof URL): boolean {
  try {
    return new candidate('./path', 'scheme:/folder/file').href === 'scheme:/folder/path';
  } catch {
    return false;
  }
}

/** A signal that aborts after this time. `null` if the page has replaced `AbortSignal`: the browser's own time limit is then the only one. */
export function timeoutSignal(milliseconds: number): AbortSignal | null {
  try {
    return AbortSignal.timeout(milliseconds);
  } catch {
    return null;
  }
}

/** Milliseconds on a clock that is never set, unlike `Date.now()`. The clock may stop while the computer sleeps. */
export function monotonicNow(): number {
  try {
    const now: unknown = globalThis.performance.now();
    if (typeof now === 'number') return now;
  } catch {
    // The page has replaced `performance`.
  }
  return new BuiltInEvent('now').timeStamp;
}

/** The origin of the page; the text `null` for a page without an origin of its own, such as a sandboxed page. */
export function pageOrigin(): string {
  const origin = readGlobal('origin');
  // The location of a sandboxed page still has the origin of the address.
  if (origin === 'null') return origin;
  // A frame with `srcdoc` has the origin of the page around it, which its location does not show.
  const isInherited = location.protocol === 'about:' && typeof origin === 'string';
  return isInherited ? origin : location.origin;
}
