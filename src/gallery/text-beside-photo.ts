import { isElement, isText } from '../shared/node-types.ts';
import { isInline, lineOf } from './line.ts';
import type { VisibleContent } from './visible-content.ts';

/** The place of a text with nothing visible between it and the photo or caption above. */
export interface PlaceAfter {
  /** The innermost element with the text and the photo or caption. */
  container: Element;
  /** The child of the container with the photo or caption. */
  previousChild: ChildNode;
  /** The child of the container with the beginning of the text. */
  textChild: ChildNode;
  firstText: Text;
}

export interface LineOfText {
  /** Siblings with the line and nothing else. */
  nodes: ChildNode[];
  text: string;
  /** The innermost element with the line and the photo or caption beside it. */
  container: Element;
}

export interface LineAfterPhoto extends LineOfText, PlaceAfter {}

export interface BlockAbovePhoto {
  block: Element;
  /** The innermost element with the block and the photo. */
  container: Element;
}

/** The place of the text below a photo or caption; `undefined` if something else than a text is there. */
export function findPlaceAfter(previous: ChildNode, content: VisibleContent): PlaceAfter | undefined {
  const firstText = content.parts[content.rangeOf(previous).end];
  if (!firstText || !isText(firstText)) return undefined;
  const container = elementAround(previous, firstText);
  return {
    container,
    previousChild: childWith(previous, container),
    textChild: childWith(firstText, container),
    firstText,
  };
}

/** The line at a place; `undefined` for several lines, and for other content, such as a heading. */
export function findLine(place: PlaceAfter, content: VisibleContent): LineAfterPhoto | undefined {
  const nodes = lineOf(place.textChild, content);
  return nodes && { ...place, nodes, text: content.textOf(...nodes) };
}

/**
 * The block above a photo, with nothing visible between the two; `undefined` if there is none, or if it holds photos itself. The block may
 * have several lines.
 */
export function findBlockAbove(
  image: HTMLImageElement,
  content: VisibleContent,
): BlockAbovePhoto | undefined {
  const lastText = content.parts[content.rangeOf(image).start - 1];
  if (!lastText || !isText(lastText)) return undefined;
  const container = elementAround(image, lastText);
  const block = childWith(lastText, container);
  const isBlock = isElement(block) && !isInline(block) && content.photosOf(block).length === 0;
  return isBlock ? { block, container } : undefined;
}

/** The innermost element that contains both nodes. */
export function elementAround(first: Node, second: Node): Element {
  let element = first.parentElement!;
  while (!element.contains(second)) element = element.parentElement!;
  return element;
}

function childWith(node: ChildNode, container: Element): ChildNode {
  let child = node;
  while (child.parentNode !== container) child = child.parentElement!;
  return child;
}
