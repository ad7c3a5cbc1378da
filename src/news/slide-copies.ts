import { readVisibleText } from '../shared/visible-text.ts';

/**
 * The copies of slides with which sliders turn without end, before the first slide and behind the last: Owl Carousel, Slick, Swiper, bxSlider,
 * lightSlider, Tiny Slider, Splide.
 */
const COPIES =
  '.cloned, .slick-cloned, .swiper-slide-duplicate, .bx-clone, .clone, .tns-slide-cloned, .splide__slide--clone';

/** The items without the copies of slides whose originals are among the items. A copy has the same text and leads to the same pages. */
export function withoutCopies(items: readonly Element[]): Element[] {
  const isCopy = (item: Element) => item.closest(COPIES) !== null;
  if (!items.some(isCopy)) return [...items];
  const originals = new Set(items.filter((item) => !isCopy(item)).map(toKey));
  return items.filter((item) => !isCopy(item) || !originals.has(toKey(item)));
}

function toKey(item: Element): string {
  const links = [item, ...item.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  return JSON.stringify([readVisibleText(item), ...links]);
}
