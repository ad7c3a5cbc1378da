import { isElement } from '../shared/node-types.ts';
import type { PrintedPhoto } from './printed-photo.ts';
import type { VisibleContent } from './visible-content.ts';

/** Boxes that a reader opens and closes, and boxes that the page has made unusable. Other elements are recognized as such boxes by their style. */
const BOXES = 'details, dialog, [popover], [inert]';

/**
 * Whether a photo belongs to something of the page that a thumbnail would lose: a box that the reader opens and closes, the number of an item
 * in a list, or words of a style sheet, such as "Hình 1." before a caption.
 */
export function isBound({ image, caption }: PrintedPhoto, content: VisibleContent): boolean {
  const captions = (caption?.nodes ?? []).filter(isElement);
  const around = elementsBetween(image, content.root);
  const isInBox = around.some((element) => element.matches(BOXES) || content.wasEverCollapsed(element));
  return isInBox || [...around, ...captions].some((element) => content.hasWordsOfStyle(element));
}

/** The elements around a node inside the gallery. */
function elementsBetween(node: Node, root: Element): Element[] {
  const elements: Element[] = [];
  for (let element = node.parentElement; element && element !== root; element = element.parentElement) {
    elements.push(element);
  }
  return elements;
}
