import { isElement } from '../shared/node-types.ts';
import { isSourceLine } from './caption-text.ts';
import type { VisibleContent } from './visible-content.ts';

/**
 * Finds albums: elements in which every text stands directly below a photo, as older editing software writes captions. In an album, each of
 * these texts is a caption. An element with a paragraph in another place is an article, not an album. Headings, rules and source lines may be anywhere.
 */
export class Albums {
  readonly #content: VisibleContent;
  /** Each element is tested once, not once for each of its photos. */
  readonly #known = new Map<Element, boolean>();

  constructor(content: VisibleContent) {
    this.#content = content;
  }

  isAlbum(container: Element): boolean {
    const isAlbum = this.#known.get(container) ?? this.#test(container);
    this.#known.set(container, isAlbum);
    return isAlbum;
  }

  #test(container: Element): boolean {
    const content = this.#content;
    const children = content.visibleChildrenOf(container);
    return children.every((child, index) => {
      const previous = index > 0 ? children[index - 1] : undefined;
      const isBelowPhoto = previous !== undefined && this.#endsWithPhoto(previous);
      return isBelowPhoto || content.photosOf(child).length > 0 || this.#isHeadingOrSource(child);
    });
  }

  #endsWithPhoto(node: Node): boolean {
    const last = this.#content.partsOf(node).at(-1);
    return last !== undefined && this.#content.isPhoto(last);
  }

  /** Whether a node may be anywhere in an album: a heading, a rule or a source line. */
  #isHeadingOrSource(node: ChildNode): boolean {
    const isHeading = isElement(node) && node.matches('h1, h2, h3, h4, h5, h6, hr');
    return isHeading || isSourceLine(this.#content.textOf(node));
  }
}
