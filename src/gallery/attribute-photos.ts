import { isContentPicture } from '../shared/content-picture.ts';
import { createElement } from '../shared/page-document.ts';
import { firstAddress, readPicture } from '../shared/printed-picture.ts';
import { readVisibleText } from '../shared/visible-text.ts';
import { LAZY_ADDRESSES, LAZY_BACKGROUNDS } from '../text/lazy-attributes.ts';
import { isPictureLink } from '../text/picture-address.ts';
import { MAX_CAPTION_LENGTH } from './caption-text.ts';

/** Boxes that may have a caption besides the photo in an attribute. */
const BOXES = 'figure, div';
/** Elements that may have a photo in an attribute. Only a box may have a text as well. */
const ELEMENTS = `${BOXES}, a, span, li, p, picture`;
/** An element with one of these inside is not the box of a photo: it has another picture, or is a part of the page. */
const OTHER_CONTENT =
  'img, picture, video, audio, iframe, svg, canvas, object, embed, table, form, ul, ol, h1, h2';
const WITH_DATA = [...LAZY_ADDRESSES, ...LAZY_BACKGROUNDS].map((name) => `[${name}]`).join();
const WITH_ATTRIBUTE = `${WITH_DATA}, [style*="url("]`;

/** The image that was added to each element. If the page removes the image, it is not added again. */
const addedImages = new WeakMap<Element, HTMLImageElement>();

/**
 * Adds an `<img>` to elements that have a photo only in an attribute: `<figure data-src="cau.jpg">`, `<div data-bg="cau.jpg">`. If the
 * page shows the photo as a background, the image lies above the background and is transparent.
 */
export function showAttributePhotos(gallery: Element): void {
  for (const element of gallery.querySelectorAll(WITH_ATTRIBUTE)) {
    const added = addedImages.get(element);
    if (added) update(added, element);
    else if (isPhoto(element, gallery)) add(element);
  }
}

function isPhoto(element: Element, gallery: Element): boolean {
  if (!element.matches(ELEMENTS) || element.querySelector(`${OTHER_CONTENT}, ${WITH_ATTRIBUTE}`))
    return false;
  const text = readVisibleText(element);
  // A text beside a picture in `style` is not a caption: the picture is a decoration behind the text.
  const canHaveCaption = element.matches(BOXES) && element.matches(WITH_DATA);
  if (text.length > (canHaveCaption ? MAX_CAPTION_LENGTH : 0)) return false;
  if (!isContentPicture(element, gallery)) return false;
  // `data-src` may also name a piece of HTML that a script loads, or a video.
  const inAddress = firstAddress(element, LAZY_ADDRESSES);
  return inAddress === undefined || isPictureLink(inAddress, '');
}

function add(element: Element): void {
  const image = createElement('img') as HTMLImageElement;
  addedImages.set(element, image);
  image.loading = 'lazy';
  image.src = readPicture(element)?.address ?? '';
  image.alt = element.getAttribute('aria-label') ?? element.getAttribute('data-alt') ?? '';
  element.prepend(image);
  update(image, element);
}

/**
 * Adapts an added image if a script of the page has shown the photo meanwhile. If the script added an image of its own, ours is removed. If it
 * set a background, ours becomes transparent.
 */
function update(image: HTMLImageElement, element: Element): void {
  if (!element.contains(image)) return;
  const images = element.querySelectorAll('img');
  if (images.length > 1) image.remove();
  else if (getComputedStyle(element).backgroundImage.includes('url(')) layOver(image, element as HTMLElement);
}

/** Puts a transparent image over the background of an element. */
function layOver(image: HTMLImageElement, element: HTMLElement): void {
  if (image.style.objectPosition) return; // It is transparent already.
  // The image must be over the background, so that it can get the focus. `object-position` moves its picture out of sight.
  const outside = { objectFit: 'none', objectPosition: '-1000vw' };
  Object.assign(image.style, { position: 'absolute', inset: '0', width: '100%', height: '100%', ...outside });
  if (getComputedStyle(element).position === 'static') element.style.position = 'relative';
}
