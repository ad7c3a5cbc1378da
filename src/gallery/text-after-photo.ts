import { isText } from '../shared/node-types.ts';
import { readVisibleTextOfAll } from '../shared/visible-text.ts';
import { lineOf } from './line.ts';
import type { VisibleContent } from './visible-content.ts';

/** The place of a text with nothing visible between it and a photo. */
export interface PlaceAfterPhoto {
  /** The innermost element with the photo and the text. */
  container: Element;
  /** The child of the container with the photo. */
  photoChild: ChildNode;
  /** The child of the container with the beginning of the text. */
  textChild: ChildNode;
  firstText: Text;
}

/** A line of text with nothing visible between it and a photo. */
export interface LineAfterPhoto extends PlaceAfterPhoto {
  /** Siblings with the line and nothing else. */
  nodes: ChildNode[];
  text: string;
}

/** `undefined` if something else than a text follows the photo. */
export function findPlaceAfter(
  image: HTMLImageElement,
  content: VisibleContent,
): PlaceAfterPhoto | undefined {
  const firstText = content.parts[content.rangeOf(image).end];
  if (!firstText || !isText(firstText)) return undefined;
  let container = image.parentElement!;
  while (!container.contains(firstText)) container = container.parentElement!;
  return {
    container,
    photoChild: childWith(image, container),
    textChild: childWith(firstText, container),
    firstText,
  };
}

/** `undefined` if the text has several lines, or is no line of text, such as a heading. */
export function findLine(place: PlaceAfterPhoto, content: VisibleContent): LineAfterPhoto | undefined {
  const nodes = lineOf(place.textChild, content);
  return nodes && { ...place, nodes, text: readVisibleTextOfAll(nodes) };
}

function childWith(node: ChildNode, container: Element): ChildNode {
  let child = node;
  while (child.parentNode !== container) child = child.parentElement!;
  return child;
}
