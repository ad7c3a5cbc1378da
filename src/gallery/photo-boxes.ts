import type { VisibleContent } from './visible-content.ts';

/** Elements that viewers of pages take as an item: the link around a photo, an item of a list, a block. */
const BOXES = 'a, li, figure, div, span, p, picture';

/** The boxes around a photo that hold no other photo, from the innermost outwards, up to the first element of another kind. */
export function photoBoxesOf(image: Element, content: VisibleContent): Element[] {
  const boxes: Element[] = [];
  for (let element = image.parentElement!; element !== content.root; element = element.parentElement!) {
    if (!element.matches(BOXES) || content.photosOf(element).length > 1) break;
    boxes.push(element);
  }
  return boxes;
}
