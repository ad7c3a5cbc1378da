// Reads members of `document` from its prototype, because an element of the page can hide them: with <img name="createElement">,
// `document.createElement` is that picture. src/shared/page-document.ts does the same for the widgets. mtqg.js does not import that
// file, so that a page without a widget loads nothing but mtqg.js.

function read(name: keyof Document): unknown {
  return Reflect.get(Object.getPrototypeOf(document) as Document, name, document);
}

export function isDocumentLoading(): boolean {
  return read('readyState') === 'loading';
}

export function createElement(tag: string): HTMLElement {
  const create = read('createElement') as (tag: string) => HTMLElement;
  return create.call(document, tag);
}

export function findInDocument(selector: string): Iterable<Element> {
  const find = read('querySelectorAll') as (selector: string) => Iterable<Element>;
  return find.call(document, selector);
}

export function addDocumentListener(type: string, listener: () => void): void {
  const add = read('addEventListener') as (type: string, listener: () => void) => void;
  add.call(document, type, listener);
}
