import { isElement } from '../shared/node-types.ts';

/** The elements in a gallery that may be different after changes of the page. */
export interface ConcernedElements {
  /** Changed and added elements. Everything inside them may be different now. */
  changed: ReadonlySet<Element>;
  /** The elements beside and around a change. Their style may be different now, because of selectors such as `:nth-child`, `~` and `:has()`. */
  nearby: ReadonlySet<Element>;
}

/** @returns `undefined` if the gallery itself has changed, so that everything inside may be different now. */
export function findConcernedElements(
  gallery: Element,
  changes: readonly MutationRecord[],
): ConcernedElements | undefined {
  const changed = new Set<Element>();
  const parents = new Set<Element>();
  for (const { type, target, addedNodes } of changes) {
    const isOfGallery = type === 'attributes' && target === gallery;
    if (isOfGallery) return undefined;
    for (const node of type === 'attributes' ? [target] : addedNodes) if (isElement(node)) changed.add(node);
    const parent = type === 'childList' ? target : target.parentElement;
    const isInGallery = gallery.contains(parent); // The parent may have been removed since.
    if (isInGallery) parents.add(parent as Element);
  }
  const nearby = new Set<Element>();
  for (const parent of parents) {
    for (const child of parent.children) nearby.add(child);
    for (let element = parent; element !== gallery; element = element.parentElement!) nearby.add(element);
  }
  return { changed, nearby };
}
