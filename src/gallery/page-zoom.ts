import { hostOf } from '../shared/node-types.ts';

/**
 * By how much the page enlarges an element with the CSS property `zoom`, which multiplies: 3 in `<body style="zoom: 2">` and
 * `<main style="zoom: 1.5">`. Tools for weak eyes set it.
 */
export function pageZoomOf(element: Element): number {
  let zoom = 1;
  for (let current: Element | undefined = element; current; current = parentOf(current))
    // Old versions of Firefox do not have the property.
    zoom *= Number(getComputedStyle(current).getPropertyValue('zoom')) || 1;
  return zoom;
}

/** The element around an element, also outside its shadow root. */
function parentOf(element: Element): Element | undefined {
  return element.assignedSlot ?? element.parentElement ?? hostOf(element.getRootNode());
}
