import { member } from './member.ts';
import { elementsAround } from './node-around.ts';

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
 * The name of a form field because of which the content of an element cannot be read: with `<form><input name="parentNode"></form>`,
 * `parentNode` of the form is that field. Looks at the forms in the element and around it. `undefined` if there is no such field.
 */
export function findHidingField(element: Element): string | undefined {
  const formsAround = elementsAround(element).filter((around) => member(around, 'nodeName') === 'FORM');
  const forms = [...element.querySelectorAll('form'), ...formsAround];
  return USED_TO_READ.find((name) => forms.some((form) => Object.hasOwn(form, name)));
}
