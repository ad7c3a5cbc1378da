import type { LitElement, ReactiveController } from 'lit';
import type { Language } from '../text/language.ts';
import { galleryMessages } from './messages.ts';
import { type Attributes, attributesOf, openerOf } from './place-marks.ts';
import type { PrintedPhoto } from './printed-photo.ts';

/** A photo that stays where the page has it. */
export interface PhotoInPlace {
  printed: PrintedPhoto;
  /** The index of the photo among all photos of the gallery. */
  index: number;
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
 * A controller for photos that stay where the page has them, and open the viewer. It only sets attributes of the page's elements, and removes
 * them when an element is no longer a photo of the gallery or the gallery leaves the document.
 */
export class PhotosInPlace implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: PhotosInPlaceOptions;
  /** The attributes that this controller has set. One that the page removes is not set again, so the two never take turns. */
  #attributes = new Map<Element, Attributes>();

  constructor(host: LitElement, options: PhotosInPlaceOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
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
    this.#setAttributes(new Map());
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const { photos, photoCount, language } = this.#options;
    const { position } = galleryMessages[language()];
    const wanted = new Map<Element, Attributes>();
    for (const { printed, index } of photos()) {
      for (const [element, attributes] of attributesOf(printed, position(index + 1, photoCount()))) {
        wanted.set(element, attributes);
      }
    }
    this.#options.change(() => this.#setAttributes(wanted));
  }

  /** The element that opens a photo, or links to its page; `undefined` for a photo that is no photo in place. */
  elementOf(index: number): HTMLElement | undefined {
    const photo = this.#options.photos().find((candidate) => candidate.index === index);
    return photo && (photo.printed.link ?? photo.printed.image);
  }

  /** Sets new attributes and removes those of before. Attributes that the page itself has set stay. */
  #setAttributes(wanted: Map<Element, Attributes>): void {
    const kept = new Map<Element, Attributes>();
    for (const [element, attributes] of this.#attributes) {
      for (const [name, value] of attributes) {
        const isUnchanged = element.getAttribute(name) === value;
        if (!wanted.get(element)?.has(name) && isUnchanged) element.removeAttribute(name);
      }
    }
    for (const [element, attributes] of wanted) {
      const own = this.#attributes.get(element);
      const set = [...attributes].filter(([name]) => own?.has(name) || !element.hasAttribute(name));
      for (const [name, value] of set) {
        if (own?.get(name) !== value) element.setAttribute(name, value);
      }
      kept.set(element, new Map(set));
    }
    this.#attributes = kept;
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
    this.#options.open(photo.index);
  }
}
