import { readGlobal } from '../shared/built-ins.ts';
import { elementsAround } from '../shared/node-around.ts';

/** The edges of an element or of the window, in pixels from the corner of the window. */
type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/**
 * Moves the focus to an element and scrolls no farther than needed to show it whole. Closed `<details>` around it are opened, as browsers do for
 * a fragment of the address.
 *
 * @param isKnown Whether the reader may have seen the element before. Then nothing is scrolled if a part of it can be seen.
 */
export function focusInView(element: HTMLElement | undefined, isKnown = false): void {
  if (!element) return;
  for (const around of elementsAround(element)) {
    if (around.localName === 'details') (around as HTMLDetailsElement).open = true;
  }
  element.focus({ preventScroll: true });
  if (!isKnown || !isPartlySeen(element)) element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Whether a part of an element is in the window, and in each box around it that scrolls or cuts off its content. */
function isPartlySeen(element: HTMLElement): boolean {
  const box = element.getBoundingClientRect();
  const frames = elementsAround(element)
    .filter(cutsOff)
    .map((around) => around.getBoundingClientRect());
  return [windowBox(), ...frames].every((frame) => overlap(box, frame));
}

/** Whether an element scrolls or cuts off its content. `html` and `body` do not count, because their overflow is that of the window. */
function cutsOff(element: Element): boolean {
  return !element.matches('html, body') && getComputedStyle(element).overflowX !== 'visible';
}

function windowBox(): Box {
  return {
    left: 0,
    top: 0,
    right: readGlobal('innerWidth') as number,
    bottom: readGlobal('innerHeight') as number,
  };
}

function overlap(box: Box, other: Box): boolean {
  const isInSameColumn = box.right > other.left && box.left < other.right;
  return isInSameColumn && box.bottom > other.top && box.top < other.bottom;
}
