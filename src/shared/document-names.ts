import type { ReactiveController } from 'lit';
import { ofDocument } from './page-document.ts';

/** The methods of the document that Lit calls, when its module is loaded and when it renders. */
const USED_BY_LIT = [
  'createComment',
  'createElement',
  'createTextNode',
  'createTreeWalker',
  'importNode',
] as const;

/** An attribute `name` or `id` that was removed from an element. */
interface RemovedName {
  element: Element;
  attribute: 'name' | 'id';
  value: string;
}

let removedNames: readonly RemovedName[] = [];

/**
 * Makes Lit work on a page with `<img name="createElement">`, where `document.createElement` is that element. Lit cannot be given another
 * document, so the names of such elements are removed while Lit renders, and restored at once. Pages without such elements are not changed.
 */
export class DocumentNames implements ReactiveController {
  hostUpdate(): void {
    removeNames();
    void Promise.resolve().then(restoreNames); // If rendering fails, Lit does not call hostUpdated.
  }

  hostUpdated(): void {
    restoreNames();
  }
}

function removeNames(): void {
  const found = USED_BY_LIT.filter(isHidden).flatMap(elementsNamed);
  for (const { element, attribute } of found) element.removeAttribute(attribute);
  removedNames = [...removedNames, ...found];
}

/** Restores the names that were removed. */
export function restoreNames(): void {
  for (const { element, attribute, value } of removedNames) element.setAttribute(attribute, value);
  removedNames = [];
}

/** Whether an element of the page hides a method of the document. */
function isHidden(method: (typeof USED_BY_LIT)[number]): boolean {
  return Reflect.get(document, method) !== ofDocument(method);
}

function elementsNamed(value: string): RemovedName[] {
  return (['name', 'id'] as const).flatMap((attribute) => {
    const elements = ofDocument('querySelectorAll').call(document, `[${attribute}="${value}"]`);
    return [...elements].map((element) => ({ element, attribute, value }));
  });
}

// The module of Lit is loaded after this one, and also calls a method of the document. `register` restores the names.
if (typeof document !== 'undefined') removeNames();
