import { isLoadedLater } from '../shared/printed-picture.ts';
import { MAX_PREVIEW_PIXELS } from '../shared/shown-picture.ts';

/** `progressiveMedia-thumbnail` (Medium), `preview` (progressive-image.js), `blur-up`, `lqip`. */
const PREVIEW_CLASS = /(^|[-_])(thumb(nail)?|preview|placeholder|blur(red)?|lqip|tiny)([-_]|$)/i;
/** `thumb-30x17.jpg`, `cau-preview.jpg`. */
const PREVIEW_NAME = /[-_](\d\d?x\d\d?|thumb|preview|blur(red)?|lqip|tiny)\.[a-z]+(\?.*)?$/i;
/** Two images whose boxes differ by less than this are in the same place. */
const MAX_SHIFT_PX = 2;
/** Whether an image was in the same place as the other image when both were shown. */
const knownAnswers = new WeakMap<HTMLImageElement, boolean>();

/**
 * Whether an image is only the blurred preview of another image, so that both are one photo. The other image lies in the same place, or a script
 * loads it later.
 *
 * @param root The element whose content is read.
 */
export function isPreview(image: HTMLImageElement, root: Element): boolean {
  if (isLoadedLater(image)) return false;
  const other = findOther(image, root);
  if (!other || !looksLikePreview(image) || looksLikePreview(other)) return false;
  const isInSameElement = image.parentElement!.contains(other);
  return (isInSameElement && isLoadedLater(other)) || isInSamePlace(image, other);
}

/** The other image in the innermost element that has more than one, if this element has exactly two. */
function findOther(image: HTMLImageElement, root: Element): HTMLImageElement | undefined {
  let element = image.parentElement!;
  while (element !== root && element.getElementsByTagName('img').length === 1)
    element = element.parentElement!;
  const images = element.getElementsByTagName('img');
  if (images.length !== 2) return undefined;
  return [...images].find((candidate) => candidate !== image);
}

function looksLikePreview(image: HTMLImageElement): boolean {
  const { naturalWidth, classList } = image;
  const hasClass = [...classList].some((name) => PREVIEW_CLASS.test(name));
  const isSmallFile = naturalWidth > 0 && naturalWidth <= MAX_PREVIEW_PIXELS;
  return hasClass || isSmallFile || PREVIEW_NAME.test(image.getAttribute('src') ?? '') || isBlurred(image);
}

function isBlurred(image: HTMLImageElement): boolean {
  return getComputedStyle(image).filter.includes('blur(');
}

/**
 * Whether one of two images lies over the other. In a hidden part of the page both boxes are empty. Then the answer is that of an earlier
 * reading, because the gallery itself hides photos that it shows as thumbnails. Without an earlier reading, `position: absolute` alone decides.
 */
function isInSamePlace(image: HTMLImageElement, other: HTMLImageElement): boolean {
  const isOneAbsolute = [image, other].some((element) => getComputedStyle(element).position === 'absolute');
  if (!isOneAbsolute) return false;
  const boxes = [image.getBoundingClientRect(), other.getBoundingClientRect()] as const;
  if (boxes.every(isEmpty)) return knownAnswers.get(image) ?? true;
  const isSame = areSame(...boxes);
  if (!boxes.some(isEmpty)) knownAnswers.set(image, isSame);
  return isSame;
}

function isEmpty({ width, height }: DOMRect): boolean {
  return width === 0 || height === 0;
}

function areSame(box: DOMRect, other: DOMRect): boolean {
  const shifts = [
    box.left - other.left,
    box.top - other.top,
    box.width - other.width,
    box.height - other.height,
  ];
  return shifts.every((shift) => Math.abs(shift) < MAX_SHIFT_PX);
}
