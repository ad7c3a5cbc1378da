import { elementsAround } from '../shared/node-around.ts';

/**
 * By how much the page enlarges an element with the CSS property `zoom`. Nested values are multiplied: 3 for `<main style="zoom: 1.5">` in
 * `<body style="zoom: 2">`. Tools for weak eyes set this property.
 */
export function pageZoomOf(element: Element): number {
  let zoom = 1;
  for (const current of [element, ...elementsAround(element)])
    // Old versions of Firefox do not have the property.
    zoom *= Number(getComputedStyle(current).getPropertyValue('zoom')) || 1;
  return zoom;
}
