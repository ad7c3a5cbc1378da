import type { LitElement, ReactiveController } from 'lit';
import type { Language } from '../text/language.ts';
import { LargerInPlace } from './larger-in-place.ts';
import { LatePictures } from './late-pictures.ts';
import { loadAgain } from './load-again.ts';
import { galleryMessages } from './messages.ts';
import { type Mark, marksOf, openerOf } from './place-marks.ts';
import type { PrintedPhoto } from './printed-photo.ts';

/** A photo that stays where the page has it. */
export interface PhotoInPlace {
  printed: PrintedPhoto;
  /** The index of the photo among all photos of the gallery. */
  index: number;
}

/** An attribute that the gallery has set or removed. */
interface SetAttribute {
  /** `null` if the gallery has removed it. */
  value: string | null;
  /** The value of the page, which is restored later; `null` if there was none. */
  valueOfPage: string | null;
}

interface PhotosInPlaceOptions {
  photos: () => readonly PhotoInPlace[];
  /** How many photos the gallery has. */
  photoCount: () => number;
  language: () => Language;
  /** Called when the pointer or the focus is on a photo. */
  onApproach: () => void;
  open: (index: number) => void;
  /** Calls a function that changes attributes, so that the gallery does not read its content again because of them. */
  change: (change: () => void) => void;
}

/**
 * A controller for photos that stay where the page has them, and open the viewer. It changes nothing but attributes of the page's elements. It
 * restores them when an element is no longer a photo of the gallery, or when the gallery leaves the document.
 */
export class PhotosInPlace implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: PhotosInPlaceOptions;
  /**
   * The attributes that this controller has set, with their values. If the page removes one of them, it is not set again: otherwise the page and
   * the controller could undo each other's change without end.
   */
  #attributes = new Map<Element, Map<string, SetAttribute>>();

  constructor(host: LitElement, options: PhotosInPlaceOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    const printed = () => options.photos().map((photo) => photo.printed);
    const { change } = options;
    new LatePictures(host, { images: () => printed().map(({ image }) => image), change });
    new LargerInPlace(host, { photos: printed, change });
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#onClick);
    this.#host.addEventListener('keydown', this.#onKeyDown);
    this.#host.addEventListener('pointerover', this.#onApproach);
    this.#host.addEventListener('focusin', this.#onApproach);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#onClick);
    this.#host.removeEventListener('keydown', this.#onKeyDown);
    this.#host.removeEventListener('pointerover', this.#onApproach);
    this.#host.removeEventListener('focusin', this.#onApproach);
    this.#setMarks([]);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const { photos, photoCount, language, change } = this.#options;
    const { position } = galleryMessages[language()];
    const marks = photos().flatMap(({ printed, index }) =>
      marksOf(printed, position(index + 1, photoCount())),
    );
    change(() => this.#setMarks(marks));
  }

  /** The element that opens a photo, or links to its page; `undefined` for a photo that does not stay in its place. */
  elementOf(index: number): HTMLElement | undefined {
    const photo = this.#options.photos().find((candidate) => candidate.index === index);
    return photo && (photo.printed.link ?? photo.printed.image);
  }

  /** The `<img>` of a photo in place. */
  imageOf(index: number): HTMLImageElement | undefined {
    return this.#options.photos().find((candidate) => candidate.index === index)?.printed.image;
  }

  /** Loads the picture of a photo in place again if it failed. */
  reloadFailed(index: number): void {
    const image = this.imageOf(index);
    const src = image?.getAttribute('src');
    const isBroken = image?.complete === true && image.naturalWidth === 0;
    if (isBroken && src) this.#options.change(() => loadAgain(image, src));
  }

  /** Sets the attributes of these marks and removes those of earlier marks. An attribute of the page stays, unless the mark replaces it. */
  #setMarks(marks: readonly Mark[]): void {
    const earlier = this.#attributes;
    this.#attributes = new Map();
    for (const { element, name, value, replaces } of marks) {
      const before = earlier.get(element)?.get(name);
      const isOfPage = element.hasAttribute(name) && !before && !replaces;
      // Two photos may have the same link or the same caption.
      const isSet = this.#attributes.get(element)?.has(name) === true;
      if (isOfPage || isSet) continue;
      const valueOfPage = before ? before.valueOfPage : element.getAttribute(name);
      if (before?.value !== value) setOrRemove(element, name, value);
      const attributes = this.#attributes.get(element) ?? new Map<string, SetAttribute>();
      this.#attributes.set(element, attributes.set(name, { value, valueOfPage }));
    }
    for (const [element, attributes] of earlier) {
      for (const [name, { value, valueOfPage }] of attributes) {
        const isKept = this.#attributes.get(element)?.has(name) === true;
        const isUnchanged = element.getAttribute(name) === value;
        if (!isKept && isUnchanged) setOrRemove(element, name, valueOfPage);
      }
    }
  }

  /** The photo whose opener an event is for. */
  #photoOf(event: Event): PhotoInPlace | undefined {
    const path = event.composedPath();
    return this.#options.photos().find(({ printed }) => {
      const opener = openerOf(printed);
      return opener !== undefined && path.includes(opener);
    });
  }

  /** A click with a modifier key opens a tab or downloads the picture. A click that the page has handled opens the page's own viewer. */
  readonly #onClick = (event: MouseEvent): void => {
    const { altKey, ctrlKey, metaKey, shiftKey } = event;
    const hasModifier = altKey || ctrlKey || metaKey || shiftKey;
    if (!hasModifier && !event.defaultPrevented) this.#open(event);
  };

  /** A link gets a click from the browser when Enter is pressed; a picture gets none. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const hasModifier = altKey || ctrlKey || metaKey;
    const isPicture = this.#photoOf(event)?.printed.image === event.target;
    const isPressed = (key === 'Enter' || key === ' ') && isPicture && !hasModifier;
    if (isPressed && !event.defaultPrevented) this.#open(event);
  };

  readonly #onApproach = (event: Event): void => {
    if (this.#photoOf(event)) this.#options.onApproach();
  };

  #open(event: Event): void {
    const photo = this.#photoOf(event);
    if (!photo) return;
    event.preventDefault();
    // A lightbox of the page that listens on an outer element would open as well.
    event.stopPropagation();
    this.#options.open(photo.index);
  }
}

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
