import type { LitElement, ReactiveController } from 'lit';
import { inform } from '../shared/console.ts';
import { isLoadedLater, readDefaultPicture, readSrcset, sourcesOf } from '../shared/printed-picture.ts';
import { showsPicture } from '../shared/shown-picture.ts';
import { isPlaceholder } from '../text/placeholder-picture.ts';
import { withoutPlaceholders } from '../text/srcset.ts';

/** How far from the screen a picture is loaded. */
const MARGIN = '200px';
/** How long a script of the page has time to load a picture that comes near the screen. */
const PAGE_SCRIPT_MS = 500;

interface LatePicturesOptions {
  images: () => readonly HTMLImageElement[];
  /** Calls a function that changes attributes, so that the gallery does not read its content again because of them. */
  change: (change: () => void) => void;
}

/**
 * A controller for pictures that a script of the page should load when they come near the screen. If the script is missing or has failed, they
 * are still placeholders then, and the controller loads them. Before the page is printed, it loads all of them.
 */
export class LatePictures implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: LatePicturesOptions;
  #observer: IntersectionObserver | undefined;
  /** The images that are observed, or were near the screen already. */
  #known = new WeakSet<Element>();

  constructor(host: LitElement, options: LatePicturesOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforePrint);
    try {
      this.#observer = new IntersectionObserver((entries) => this.#onIntersect(entries), {
        rootMargin: MARGIN,
      });
    } catch (error) {
      inform('mtqg-gallery: does not load the pictures that scripts of the page should load', error);
    }
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    for (const image of this.#options.images()) {
      // A blurred preview is known as such only after it was loaded.
      const isLate = isLoadedLater(image) || isPlaceholderShown(image);
      if (this.#known.has(image) || !isLate) continue;
      this.#known.add(image);
      // A hidden image has no box that could come near the screen. Its parent is observed instead.
      this.#observer?.observe(image.getClientRects().length > 0 ? image : image.parentElement!);
    }
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBeforePrint);
    this.#observer?.disconnect();
    this.#known = new WeakSet();
  }

  #onIntersect(entries: readonly IntersectionObserverEntry[]): void {
    const near = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    if (near.length === 0) return;
    for (const element of near) this.#observer!.unobserve(element);
    setTimeout(() => this.#loadNear(near), PAGE_SCRIPT_MS);
  }

  /**
   * Loads the pictures of these images, if they are still photos of the gallery. An element of another kind stands for the images directly
   * inside it.
   */
  #loadNear(near: readonly Element[]): void {
    const images = this.#options
      .images()
      .filter((image) => near.includes(image) || near.includes(image.parentElement!));
    this.#load(images);
    // On a slow link, a blurred preview may still be loading.
    for (const image of images) {
      if (!isLoadedLater(image) || image.complete) continue;
      for (const type of ['load', 'error'])
        image.addEventListener(type, () => this.#loadNear([image]), { once: true });
    }
  }

  readonly #onBeforePrint = (): void => this.#load(this.#options.images());

  /** Loads the pictures of those images that are still placeholders. */
  #load(images: readonly HTMLImageElement[]): void {
    const placeholders = images.filter(isPlaceholderShown);
    if (placeholders.length > 0) this.#options.change(() => placeholders.forEach(loadPicture));
  }
}

/** Whether an image shows a placeholder or a blurred preview, and its picture is in other attributes. */
function isPlaceholderShown(image: HTMLImageElement): boolean {
  if (showsPicture(image)) return false;
  const picture = readDefaultPicture(image);
  if (!picture) return false;
  const src = image.getAttribute('src') ?? '';
  const srcset = image.getAttribute('srcset')?.trim();
  const hasAddress = srcset ? withoutPlaceholders(srcset) !== undefined : !isPlaceholder(src);
  // Whether `src` is a blurred preview is known after it was loaded. Before, `naturalWidth` is 0 or that of an earlier file.
  const isPreview = isLoadedLater(image) && image.complete && src !== picture.address;
  return !hasAddress || isPreview;
}

/** Does what the script of the page should have done. */
function loadPicture(image: HTMLImageElement): void {
  const picture = readDefaultPicture(image);
  if (!picture) return;
  for (const source of sourcesOf(image)) {
    const srcset = readSrcset(source);
    if (srcset) source.setAttribute('srcset', srcset);
  }
  if (picture.sizes) image.sizes = picture.sizes;
  if (picture.srcset) image.srcset = picture.srcset;
  else image.removeAttribute('srcset');
  image.src = picture.address;
  showImage(image);
}

/** Shows an image that the page hides until its script has loaded the picture: with a style, as Cloudflare Mirage does, or with a style sheet. */
function showImage(image: HTMLImageElement): void {
  const { style } = image;
  const { display, visibility, opacity } = getComputedStyle(image);
  if (display === 'none') style.setProperty('display', 'revert', 'important');
  if (visibility === 'hidden') style.setProperty('visibility', 'visible', 'important');
  if (opacity === '0') style.setProperty('opacity', '1', 'important');
}
