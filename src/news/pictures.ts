import { readPicture } from '../shared/printed-picture.ts';

export const PICTURES = 'img, [data-bg], [data-background-image], [style*="background-image"]';

/** Icons and smileys are up to 40 px wide and high. */
const MAX_ICON_PIXELS = 40;
/** `moi-16x16.gif`: a size of two digits at most in the name of a file. */
const SIZE_IN_NAME = /[-_](?<width>\d\d?)x(?<height>\d\d?)\.[a-z]+(\?.*)?$/i;

/** Whether the file of a picture is as small as an icon. Until the file is loaded, only its name can say so. */
export function isSmallPicture(image: Element): boolean {
  const { width, height } = SIZE_IN_NAME.exec(readPicture(image)?.address ?? '')?.groups ?? {};
  if (width !== undefined && height !== undefined) return isIconSize(Number(width), Number(height));
  const { naturalWidth = 0, naturalHeight = 0 } = image as Partial<HTMLImageElement>;
  return isIconSize(naturalWidth, naturalHeight);
}

function isIconSize(width: number, height: number): boolean {
  const isTracker = width <= 1 || height <= 1; // Also a picture that is not loaded, or a placeholder that a script replaces later.
  return !isTracker && width <= MAX_ICON_PIXELS && height <= MAX_ICON_PIXELS;
}
