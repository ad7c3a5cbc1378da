import { isElement } from '../shared/node-types.ts';
import { readVisibleBlocks } from '../shared/visible-text.ts';
import { alternativeOf } from './inline-picture.ts';
import type { KnownElements } from './known-elements.ts';
import type { PrintRules } from './print-rules.ts';
import type { PrintedPhoto } from './printed-photo.ts';

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/**
 * The caption that a photo has in print: without the elements that a style sheet leaves out in print, and with those that it shows only in
 * print.
 *
 * @param onlyInPrint The elements that belong to the photo and that only print shows, see `findOnlyInPrint`.
 * @returns `undefined` if the caption is the same as on the screen.
 */
export function readCaptionOnPaper(
  { caption }: PrintedPhoto,
  onlyInPrint: readonly Element[],
  rules: PrintRules,
  known: KnownElements,
): string | undefined {
  const nodes = caption?.nodes ?? [];
  const isHidden = (node: Node): boolean => isElement(node) && rules.hides(node);
  const isChanged = nodes.some((node) => elementsIn(node).some((element) => isHidden(element)));
  if (!isChanged && onlyInPrint.length === 0) return undefined;
  const displayOf = (element: Element): string => {
    const { display } = known.styleOf(element);
    return display === 'none' && rules.shows(element) ? 'inline' : display;
  };
  // An element inside the caption is read with the caption.
  const others = onlyInPrint.filter((element) => !nodes.some((node) => node.contains(element)));
  const blocks = [...nodes, ...others]
    .filter((node) => !isHidden(node))
    .flatMap((node) => readVisibleBlocks(node, isHidden, { displayOf, alternativeOf }));
  return blocks.join('\n');
}

/**
 * Finds the elements that only print shows, in the children of a gallery that became thumbnails. Each belongs to the photo before it, or to the
 * first photo of the child.
 */
export function findOnlyInPrint(
  photos: readonly PrintedPhoto[],
  gallery: Element,
  rules: PrintRules,
  known: KnownElements,
): Map<PrintedPhoto, Element[]> {
  const found = new Map<PrintedPhoto, Element[]>();
  for (const child of gallery.children) {
    const photosInChild = photos.filter(({ image }) => child.contains(image));
    if (photosInChild.length === 0) continue;
    for (const element of child.querySelectorAll('*')) {
      const isOnlyInPrint = known.styleOf(element).display === 'none' && rules.shows(element);
      if (!isOnlyInPrint) continue;
      const owner = photosInChild.filter(({ image }) => isBefore(image, element)).at(-1) ?? photosInChild[0]!;
      found.set(owner, [...(found.get(owner) ?? []), element]);
    }
  }
  return found;
}

function elementsIn(node: Node): Element[] {
  return isElement(node) ? [node, ...node.querySelectorAll('*')] : [];
}

function isBefore(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & FOLLOWING) !== 0;
}
