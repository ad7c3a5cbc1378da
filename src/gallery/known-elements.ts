import { readGlobal } from '../shared/built-ins.ts';
import { isContentPicture } from '../shared/content-picture.ts';
import type { Changes } from '../shared/own-content.ts';
import { isClippedAway } from '../shared/only-heard.ts';
import { type PrintedPicture, readPicture } from '../shared/printed-picture.ts';
import { findConcernedElements } from './concerned-elements.ts';
import { hasWordsOfStyle } from './words-of-style.ts';

/** The properties of an element's style that decide whether, and how, a reader sees it. */
interface VisibleStyle {
  display: string;
  visibility: string;
  /** `undefined` in browsers without this property. */
  contentVisibility: string | undefined;
  /** Whether its content takes no space until the page opens it: `max-height: 0` with `overflow: hidden`, or clipped to nothing. */
  isCollapsed: boolean;
}

interface KnownPicture {
  picture: PrintedPicture | undefined;
  isContent: boolean;
}

/**
 * The styles and pictures of the elements between the tags of a gallery. Reading those of 500 photos takes long, so they are kept until the
 * page changes something that they may depend on.
 */
export class KnownElements {
  readonly #gallery: Element;
  #styles = new WeakMap<Element, VisibleStyle>();
  /** The elements whose style may have changed since it was measured. */
  #outdated = new WeakSet<Element>();
  #pictures = new WeakMap<Element, KnownPicture>();
  /** Whether a style sheet adds words to an element. */
  #wordsOfStyle = new WeakMap<Element, boolean>();
  /** The elements that were collapsed at any reading. */
  readonly #everCollapsed = new WeakSet<Element>();
  /** The size of the window and the visibility of the gallery at the last reading. */
  #surroundings = '';

  constructor(gallery: Element) {
    this.#gallery = gallery;
  }

  styleOf(element: Element): VisibleStyle {
    const known = this.#styles.get(element);
    if (known && !this.#outdated.has(element)) return known;
    const computed = getComputedStyle(element) as CSSStyleDeclaration &
      Pick<VisibleStyle, 'contentVisibility'>;
    const { display, visibility, contentVisibility } = computed;
    const style = { display, visibility, contentVisibility, isCollapsed: isCollapsed(computed) };
    this.#styles.set(element, style);
    this.#outdated.delete(element);
    // The elements inside inherit `visibility`, and `display: flex` makes blocks of the children.
    const isChanged = known && (known.display !== display || known.visibility !== visibility);
    if (isChanged) this.#forgetInside(element);
    return style;
  }

  /**
   * Whether an element was collapsed at this or an earlier reading. Then it is a box that the page opens and closes. Earlier readings count,
   * because an open box is not collapsed.
   */
  wasEverCollapsed(element: Element): boolean {
    if (this.styleOf(element).isCollapsed) this.#everCollapsed.add(element);
    return this.#everCollapsed.has(element);
  }

  /** The visibility of the gallery, which the elements inside inherit. */
  get rootVisibility(): string {
    return getComputedStyle(this.#gallery).visibility;
  }

  /**
   * Whether a style sheet adds words to an element. Measuring takes long, so it is repeated only after a change of the element itself or of
   * an element around it, not of an element beside it.
   */
  hasWordsOfStyle(element: Element): boolean {
    const known = this.#wordsOfStyle.get(element);
    if (known !== undefined) return known;
    const hasWords = hasWordsOfStyle(element);
    this.#wordsOfStyle.set(element, hasWords);
    return hasWords;
  }

  /** The picture of an `<img>`; `undefined` if the page prints only a placeholder. */
  pictureOf(image: Element): PrintedPicture | undefined {
    return this.#read(image).picture;
  }

  /** Whether an `<img>` belongs to the content of the page. */
  isContentPicture(image: Element): boolean {
    return this.#read(image).isContent;
  }

  /**
   * Forgets what changes of the page may have altered.
   *
   * @param changes `undefined` if anything may have changed.
   * @returns The children of the gallery in which something must be read again.
   */
  forget(changes: Changes): ReadonlySet<Element> {
    const surroundings = this.#readSurroundings();
    const areSurroundingsNew = surroundings !== this.#surroundings;
    this.#surroundings = surroundings;
    const concerned = changes && !areSurroundingsNew && findConcernedElements(this.#gallery, changes);
    if (!concerned) {
      this.#styles = new WeakMap();
      this.#pictures = new WeakMap();
      this.#wordsOfStyle = new WeakMap();
      return new Set(this.#gallery.children);
    }
    const { changed, nearby } = concerned;
    for (const element of changed) {
      this.#forgetElement(element);
      this.#forgetInside(element);
    }
    for (const element of nearby) {
      this.#outdated.add(element);
      // The picture of an <img> may be that of a <source> beside it.
      if (element.parentElement!.localName === 'picture') this.#pictures.delete(element);
    }
    return this.#childrenWith([...changed, ...nearby]);
  }

  #forgetElement(element: Element): void {
    this.#styles.delete(element);
    this.#pictures.delete(element);
    this.#wordsOfStyle.delete(element);
  }

  #forgetInside(element: Element): void {
    for (const inside of element.querySelectorAll('*')) this.#forgetElement(inside);
  }

  /** The children of the gallery that these elements are, or are in. An element may have been removed since it was changed. */
  #childrenWith(elements: readonly Element[]): Set<Element> {
    const children = new Set<Element>();
    for (const element of elements) {
      let child: Element | null = element;
      while (child && child.parentElement !== this.#gallery) child = child.parentElement;
      if (child) children.add(child);
    }
    return children;
  }

  #read(image: Element): KnownPicture {
    const known = this.#pictures.get(image);
    if (known) return known;
    const read = { picture: readPicture(image), isContent: isContentPicture(image, this.#gallery) };
    this.#pictures.set(image, read);
    return read;
  }

  /** The size of the window, on which media queries depend, and the visibility of the gallery, which all elements inherit. */
  #readSurroundings(): string {
    const size = [readGlobal('innerWidth'), readGlobal('innerHeight')];
    return [...size, this.rootVisibility].join();
  }
}

function isCollapsed(style: CSSStyleDeclaration): boolean {
  const isCut = style.maxHeight === '0px' && style.overflowY !== 'visible';
  return isCut || isClippedAway(style);
}
