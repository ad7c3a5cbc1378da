import { member } from './member.ts';

/** A property of the document, even if an element of the page hides it. */
export function ofDocument<Name extends keyof Document>(name: Name): Document[Name] {
  return member(document, name);
}

/** Creates an element, even on a page with `<img name="createElement">`. */
export function createElement(tag: string): HTMLElement {
  return ofDocument('createElement').call(document, tag);
}

/** Creates a text that is not in the page. */
export function createText(text: string): Text {
  return ofDocument('createTextNode').call(document, text);
}

/** Calls a listener at each event of the document until `options.signal` aborts. */
export function listenToDocument(
  type: keyof DocumentEventMap,
  listener: (() => void) | ((event: Event) => void),
  options: AddEventListenerOptions,
): void {
  ofDocument('addEventListener').call(document, type, listener, options);
}

/** The address that relative addresses are resolved against: that of the page, or that of its `<base>`. */
export function baseAddress(): string {
  return ofDocument('baseURI');
}
