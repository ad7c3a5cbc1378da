import { elementsAround } from '../shared/node-around.ts';

/**
 * By how much the page enlarges an element with the CSS property `zoom`, which multiplies: 3 in `<body style="zoom: 2">` and
 * `<main style="zoom: 1.5">`. Tools for weak eyes set it.
 */
export function pageZoomOf(element: Element): number {
  let zoom = 1;
  for (const current of [element, ...elementsAround(element)])
    // Old versions of Firefox do not have the property.
    zoom *= Number(getComputedStyle(current).getPropertyValue('zoom')) || 1;
  return zoom;
}
