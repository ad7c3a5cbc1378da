import { isElement, isText } from '../shared/node-types.ts';
import { UNSEEN } from '../shared/own-content.ts';
import { isLoadedLater, type PrintedPicture } from '../shared/printed-picture.ts';
import { readVisibleBlocks, readVisibleTextOfAll } from '../shared/visible-text.ts';
import { tidy } from '../text/sentence.ts';
import type { KnownElements } from './known-elements.ts';
import { alternativeOf, isInCaption } from './inline-picture.ts';
import { isNewsThumbnail } from './news-thumbnail.ts';
import { isPreview } from './preview-picture.ts';
import { SlideCopies } from './slide-copies.ts';
import { isStruck } from './struck-text.ts';

/** Elements that a reader sees or uses as a whole. `#isWhole` adds elements of other widgets, whose names have a hyphen. */
const WHOLE_ELEMENTS = `audio, video, iframe, embed, object, canvas, svg, map, math, hr, button, input, select, textarea, meter, progress`;
/** In these elements a picture belongs to a control, and a click on it already does something else. */
const CONTROLS = 'button, label, summary, [role="button"]';

/** A part of the content that a reader sees: a text, a photo, or an element that is shown as a whole. */
export type Part = Element | Text;

/** The parts of a node, as indexes of `parts`: `start` is that of the first part, and `end` is one more than that of the last part. */
interface PartRange {
  start: number;
  end: number;
}

/**
 * What a reader sees in an element, in the order of the document. Elements that style sheets hide are left out. To be created only while the
 * content is in the document and assigned to a slot, because other elements have no styles: see `gallery-body.ts`.
 */
export class VisibleContent {
  readonly root: Element;
  readonly #known: KnownElements;
  /** All visible parts, in the order of the document. */
  readonly parts: Part[] = [];
  /** The parts that are photos, in the order of the document. */
  readonly photos: HTMLImageElement[] = [];
  /** The outermost elements that style sheets hide, in the order of the document. */
  readonly hidden: Element[] = [];
  readonly #ranges = new Map<Node, PartRange>();
  /** The photos of `photos` as a set, so that `isPhoto` need not search the list. */
  readonly #photoSet = new Set<Node>();

  readonly #copies: SlideCopies;

  constructor(root: Element, known: KnownElements) {
    this.root = root;
    this.#known = known;
    this.#copies = new SlideCopies(root, known);
    this.#read(root);
  }

  partsOf(node: Node): Part[] {
    const { start, end } = this.rangeOf(node);
    return this.parts.slice(start, end);
  }

  /** An empty range for a node in which nothing is visible. */
  rangeOf(node: Node): PartRange {
    return this.#ranges.get(node) ?? { start: 0, end: 0 };
  }

  countOf(node: Node): number {
    const { start, end } = this.rangeOf(node);
    return end - start;
  }

  isVisible(node: Node): boolean {
    return this.countOf(node) > 0;
  }

  isPhoto(node: Node): node is HTMLImageElement {
    return this.#photoSet.has(node);
  }

  photosOf(node: Node): HTMLImageElement[] {
    return this.partsOf(node).filter((part) => this.isPhoto(part));
  }

  /** The child of the root that a node is in. */
  rootChildOf(node: Node): Node {
    let child = node;
    while (child.parentNode !== this.root) child = child.parentNode!;
    return child;
  }

  /** The children in which something is visible. */
  visibleChildrenOf(node: Node): ChildNode[] {
    return [...node.childNodes].filter((child) => this.isVisible(child));
  }

  /** The text of these nodes that a reader sees, without struck-out words. */
  textOf(...nodes: readonly Node[]): string {
    const others = nodes.filter((node) => !isElement(node) || !isStruck(node));
    return readVisibleTextOfAll(others, isStruck, this.#textOptions);
  }

  /** The texts of the blocks in a node that a reader sees, without elements that are left out. */
  blocksWithout(node: Node, isLeftOut: (element: Element) => boolean): string[] {
    return readVisibleBlocks(node, isLeftOut, this.#textOptions);
  }

  /** The picture of an `<img>`; `undefined` if the page prints only a placeholder. */
  pictureOf(image: Element): PrintedPicture | undefined {
    return this.#known.pictureOf(image);
  }

  /** Whether a style sheet adds words to an element, such as a number before it. */
  hasWordsOfStyle(element: Element): boolean {
    return this.#known.hasWordsOfStyle(element);
  }

  /** Whether an element is a box that the page opens and closes: it was collapsed at this or an earlier reading. */
  wasEverCollapsed(element: Element): boolean {
    return this.#known.wasEverCollapsed(element);
  }

  readonly #textOptions = {
    displayOf: (element: Element): string => this.#known.styleOf(element).display,
    alternativeOf: (element: Element): string => (this.isPhoto(element) ? '' : alternativeOf(element)),
  };

  #read(node: Node): void {
    const start = this.parts.length;
    if (isText(node)) this.#readText(node);
    else if (isElement(node)) this.#readElement(node);
    this.#ranges.set(node, { start, end: this.parts.length });
  }

  #readText(node: Text): void {
    if (tidy(node.data)) this.parts.push(node);
  }

  #readElement(element: Element): void {
    const isInNamedSlot = element.parentElement === this.root && element.slot !== '';
    const isUnseen = element !== this.root && element.matches(UNSEEN);
    if (isInNamedSlot || isUnseen || this.#copies.isCopy(element)) return;
    if (this.#isHiddenByStyle(element)) this.hidden.push(element);
    else if (element.localName === 'img') this.#readImage(element as HTMLImageElement);
    else if (this.#isWhole(element)) this.parts.push(element);
    else for (const child of element.childNodes) this.#read(child);
  }

  /** Whether a style hides an element. Never the root, because it may be in a tab that a reader opens later. */
  #isHiddenByStyle(element: Element): boolean {
    if (element === this.root) return false;
    const { display, visibility, contentVisibility } = this.#known.styleOf(element);
    const isInvisible = isInvisibleValue(visibility) && !isInvisibleValue(this.#known.rootVisibility);
    // A script that loads a picture later may hide the picture until then.
    const isWaiting = element.localName === 'img' && isLoadedLater(element);
    const isHidden = display === 'none' || contentVisibility === 'hidden' || isInvisible;
    return isHidden && !isWaiting;
  }

  #isWhole(element: Element): boolean {
    if (element === this.root) return false;
    return element.matches(WHOLE_ELEMENTS) || element.localName.includes('-');
  }

  /**
   * Adds a photo to the parts and to the photos. These images are added to the parts, but not to the photos: an image map, an image in a control,
   * an image that repeats the photo of another slide, and any other image in a link, such as an icon. Other images, such as a smiley in a
   * text, are left out.
   */
  #readImage(image: HTMLImageElement): void {
    const isControl = image.useMap !== '' || isInControl(image);
    const isRepeated = this.#copies.isRepeatedImage(image);
    if (!isControl && !isRepeated && this.#isPhotoOfPage(image)) {
      this.parts.push(image);
      this.photos.push(image);
      this.#photoSet.add(image);
    } else if (isControl || isRepeated || image.closest('a[href]')) {
      this.parts.push(image);
    }
  }

  /** Smileys and icons, pictures inside the caption of a photo, blurred previews and the thumbnails of news are not photos. */
  #isPhotoOfPage(image: HTMLImageElement): boolean {
    if (!this.#known.isContentPicture(image) || isInCaption(image, this.root)) return false;
    return !isPreview(image, this.root) && !isNewsThumbnail(image, this.root);
  }
}

/**
 * Whether an image is in a button, a label or a summary. The role of the image itself is not tested, because the gallery gives the role of a
 * button to a photo that it leaves within a text.
 */
function isInControl(image: HTMLImageElement): boolean {
  return image.parentElement!.closest(CONTROLS) !== null;
}

/**
 * Whether a value of `visibility` hides an element. `collapse` removes a row from its table. On any other element it means the same as
 * `hidden`. An element without styles has an empty `visibility`, which counts as visible.
 */
function isInvisibleValue(visibility: string): boolean {
  return visibility === 'hidden' || visibility === 'collapse';
}
