import { isLoadedLater } from '../shared/printed-picture.ts';
import { MAX_PREVIEW_PIXELS } from '../shared/shown-picture.ts';

/** `progressiveMedia-thumbnail` (Medium), `preview` (progressive-image.js), `blur-up`, `lqip`. */
const PREVIEW_CLASS = /(^|[-_])(thumb(nail)?|preview|placeholder|blur(red)?|lqip|tiny)([-_]|$)/i;
/** `thumb-30x17.jpg`, `cau-preview.jpg`. */
const PREVIEW_NAME = /[-_](\d\d?x\d\d?|thumb|preview|blur(red)?|lqip|tiny)\.[a-z]+(\?.*)?$/i;

/** Whether an image is the blurred preview of another image in the same element, which a script loads later: both are one photo. */
export function isPreview(image: HTMLImageElement): boolean {
  if (isLoadedLater(image) || !looksLikePreview(image)) return false;
  const images = [...image.parentElement!.querySelectorAll('img')];
  const [other, ...further] = images.filter((candidate) => candidate !== image);
  const isPair = other !== undefined && further.length === 0;
  return isPair && isLoadedLater(other) && !looksLikePreview(other);
}

function looksLikePreview(image: HTMLImageElement): boolean {
  const { naturalWidth, classList } = image;
  const hasClass = [...classList].some((name) => PREVIEW_CLASS.test(name));
  const isSmallFile = naturalWidth > 0 && naturalWidth <= MAX_PREVIEW_PIXELS;
  return hasClass || isSmallFile || PREVIEW_NAME.test(image.getAttribute('src') ?? '');
}
