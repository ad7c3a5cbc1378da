import { member } from './members.ts';

// The properties and methods of `document` are read by `member`, because an element such as <img name="createElement"> hides them.

export function isDocumentLoading(): boolean {
  return member(document, 'readyState') === 'loading';
}

export function createElement(tag: string): HTMLElement {
  return member(document, 'createElement').call(document, tag);
}

export function findInDocument(selector: string): Iterable<Element> {
  return member(document, 'querySelectorAll').call(document, selector);
}

export function addDocumentListener(type: string, listener: () => void): void {
  member(document, 'addEventListener').call(document, type, listener);
}
