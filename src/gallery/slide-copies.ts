import { readVisibleText } from '../shared/visible-text.ts';
import type { KnownElements } from './known-elements.ts';

const HIDDEN = '[aria-hidden="true"]';

/**
 * The copies of slides that a slider adds before its first and behind its last slide, so that it can turn without end. It hides the copies from
 * screen readers, and all their photos are also in other slides.
 */
export class SlideCopies {
  /** The copies, which say nothing that their slides do not say. */
  readonly #slides = new Set<Element>();
  /** The images of the copies. Also images of slides with another text: the text is shown, but the photo is known from the other slide. */
  readonly #images = new Set<Element>();

  constructor(root: Element, known: KnownElements) {
    const hiddenSlides = [...root.querySelectorAll(HIDDEN)];
    if (hiddenSlides.length === 0) return;
    const isInHiddenSlide = (image: Element) => hiddenSlides.some((slide) => slide.contains(image));
    const otherImages = [...root.querySelectorAll('img')].filter(
      (image) => !isInHiddenSlide(image) && isShown(image, root, known),
    );
    for (const slide of hiddenSlides) {
      const images = slide.localName === 'img' ? [slide] : [...slide.querySelectorAll('img')];
      const originals = images.map((image) => {
        const picture = known.pictureOf(image);
        return picture && otherImages.find((other) => known.pictureOf(other)?.address === picture.address);
      });
      if (images.length === 0 || originals.includes(undefined)) continue;
      for (const image of images) this.#images.add(image);
      const original = originalOf(slide, images[0]!, originals[0]!);
      const isTextShown = readVisibleText(slide) === readVisibleText(original);
      if (isTextShown) this.#slides.add(slide);
    }
  }

  isCopy(slide: Element): boolean {
    return this.#slides.has(slide);
  }

  isCopiedImage(image: Element): boolean {
    return this.#images.has(image);
  }
}

/** Whether the page shows the elements around an image. The image itself may be hidden until a script has loaded its picture. */
function isShown(image: Element, root: Element, known: KnownElements): boolean {
  for (let element = image.parentElement!; element !== root; element = element.parentElement!) {
    if (known.styleOf(element).display === 'none') return false;
  }
  return true;
}

/** The slide that a copy was made from: the element as far around the original image as the copy is around its own. */
function originalOf(copy: Element, image: Element, originalImage: Element): Element {
  let original = originalImage;
  for (let element = image; element !== copy; element = element.parentElement!) {
    original = original.parentElement ?? original;
  }
  return original;
}
