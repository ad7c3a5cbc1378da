import { MARKED_COPIES } from '../shared/marked-copies.ts';
import { readVisibleText } from '../shared/visible-text.ts';
import { tidy } from '../text/sentence.ts';
import type { KnownElements } from './known-elements.ts';

const HIDDEN = '[aria-hidden="true"]';

/**
 * The copies of slides that a slider adds before its first and behind its last slide, so that it can turn without end. The slider
 * marks the copies with a class, or hides them from screen readers. All their photos are also in other slides.
 */
export class SlideCopies {
  /** The copies that show nothing but what their slides show. */
  readonly #slides = new Set<Element>();
  /**
   * The images that repeat the photo of another slide: those of the copies, and those of hidden slides with the same photos but another text. The
   * text of such a slide is shown, and its photos do not become thumbnails a second time.
   */
  readonly #repeatedImages = new Set<Element>();
  readonly #root: Element;
  readonly #known: KnownElements;

  constructor(root: Element, known: KnownElements) {
    this.#root = root;
    this.#known = known;
    const marked = [...root.querySelectorAll(MARKED_COPIES)];
    const hidden = [...root.querySelectorAll(HIDDEN)];
    if (marked.length + hidden.length === 0) return;
    const images = [...root.querySelectorAll('img')];
    this.#addMarkedCopies(marked, this.#shownOutside(marked, images));
    // If a slider marks its copies, the slides that it only hides are not copies: it has not turned to them yet.
    const tracks = new Set(marked.map((slide) => slide.parentElement));
    const others = hidden.filter(
      (slide) => !this.isCopy(slide) && (slide.matches(MARKED_COPIES) || !tracks.has(slide.parentElement)),
    );
    this.#addHiddenCopies(others, this.#shownOutside([...marked, ...others], images));
  }

  isCopy(slide: Element): boolean {
    return this.#slides.has(slide);
  }

  isRepeatedImage(image: Element): boolean {
    return this.#repeatedImages.has(image);
  }

  /** A slide with the class of a copy is a copy only if the slider has the same pictures with the same text in another slide. */
  #addMarkedCopies(slides: readonly Element[], otherImages: readonly Element[]): void {
    for (const slide of slides) {
      const images = imagesOf(slide);
      const first = images[0];
      if (!first) continue;
      const hasOriginal = otherImages.some((image) => {
        if (!this.#haveSamePicture(first, image)) return false;
        const original = originalOf(slide, first, image);
        const originalImages = imagesOf(original);
        return (
          original.parentElement === slide.parentElement &&
          originalImages.length === images.length &&
          images.every((copy, index) => this.#haveSamePicture(copy, originalImages[index]!)) &&
          saysNoMore(slide, original)
        );
      });
      if (!hasOriginal) continue;
      this.#slides.add(slide);
      for (const image of images) this.#repeatedImages.add(image);
    }
  }

  #addHiddenCopies(slides: readonly Element[], otherImages: readonly Element[]): void {
    for (const slide of slides) {
      const images = imagesOf(slide);
      const originals = images.map((image) =>
        otherImages.find((other) => this.#haveSamePicture(image, other)),
      );
      if (images.length === 0 || originals.includes(undefined)) continue;
      for (const image of images) this.#repeatedImages.add(image);
      const original = originalOf(slide, images[0]!, originals[0]!);
      const isTextShown = readVisibleText(slide) === readVisibleText(original);
      // If the other image has fewer boxes around it, `originalOf` may have found an element around both slides.
      if (isTextShown && !original.contains(slide)) this.#slides.add(slide);
    }
  }

  /** The images that the page shows outside these slides. */
  #shownOutside(slides: readonly Element[], images: readonly Element[]): Element[] {
    const isInside = (image: Element) => slides.some((slide) => slide.contains(image));
    return images.filter((image) => !isInside(image) && this.#isShown(image));
  }

  #haveSamePicture(image: Element, other: Element): boolean {
    const picture = this.#known.pictureOf(image);
    return picture !== undefined && picture.address === this.#known.pictureOf(other)?.address;
  }

  /** Whether the page shows the elements around an image. The image itself may be hidden until a script has loaded its picture. */
  #isShown(image: Element): boolean {
    for (let element = image.parentElement!; element !== this.#root; element = element.parentElement!) {
      if (this.#known.styleOf(element).display === 'none') return false;
    }
    return true;
  }
}

/** Whether a copy has the text of its slide. The text of a copy may be hidden, because a style sheet shows only that of the current slide. */
function saysNoMore(copy: Element, original: Element): boolean {
  const text = readVisibleText(copy);
  const isHidden = text === '' && tidy(copy.textContent) === tidy(original.textContent);
  return isHidden || text === readVisibleText(original);
}

function imagesOf(slide: Element): Element[] {
  return slide.localName === 'img' ? [slide] : [...slide.querySelectorAll('img')];
}

/** The slide that a copy was made from: the element as far around the original image as the copy is around its own. */
function originalOf(copy: Element, image: Element, originalImage: Element): Element {
  let original = originalImage;
  for (let element = image; element !== copy; element = element.parentElement!) {
    original = original.parentElement ?? original;
  }
  return original;
}
