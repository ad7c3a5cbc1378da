import { member } from './member.ts';
import { elementsAround } from './node-around.ts';
import { isForm } from './node-types.ts';

/** The properties and methods with which the widgets read the content of a page. */
const USED_TO_READ: readonly (keyof Element)[] = [
  'addEventListener',
  'assignedSlot',
  'attributes',
  'checkVisibility',
  'childNodes',
  'children',
  'classList',
  'className',
  'closest',
  'compareDocumentPosition',
  'contains',
  'firstChild',
  'firstElementChild',
  'getAttribute',
  'getBoundingClientRect',
  'getClientRects',
  'getElementsByTagName',
  'getRootNode',
  'hasAttribute',
  'isConnected',
  'lastChild',
  'lastElementChild',
  'localName',
  'matches',
  'nextElementSibling',
  'nextSibling',
  'nodeType',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'previousElementSibling',
  'previousSibling',
  'querySelector',
  'querySelectorAll',
  'removeAttribute',
  'setAttribute',
  'shadowRoot',
  'slot',
  'tagName',
  'textContent',
];

/**
 * The name of a form field that hides a property which the widgets need to read an element: with `<form><input name="parentNode"></form>`,
 * `parentNode` of the form is that field. Looks at the forms in the element and around it. `undefined` if there is no such field.
 */
export function findHidingField(element: Element): string | undefined {
  return findFieldOf([...formsIn(element), ...elementsAround(element).filter(isForm)]);
}

/** Whether an element cannot be read because it is a form with such a field, or contains one. */
export function containsHidingField(element: Element): boolean {
  const forms = isForm(element) ? [element, ...formsIn(element)] : formsIn(element);
  return findFieldOf(forms) !== undefined;
}

function formsIn(element: Element): Element[] {
  return [...member(element, 'querySelectorAll').call(element, 'form')];
}

function findFieldOf(forms: readonly Element[]): string | undefined {
  return USED_TO_READ.find((name) => forms.some((form) => Object.hasOwn(form, name)));
}
