export const PICTURES = 'img, [data-bg], [data-background-image], [style*="background-image"]';

/** Icons and smileys are up to 40 px wide and high. */
const MAX_ICON_PIXELS = 40;

/** Whether a picture that is loaded is as small as an icon. */
export function isSmallPicture(image: Element): boolean {
  const { naturalWidth = 0, naturalHeight = 0 } = image as Partial<HTMLImageElement>;
  const isTracker = naturalWidth <= 1 || naturalHeight <= 1; // Also a picture that is not loaded, or a placeholder that a script replaces later.
  return !isTracker && naturalWidth <= MAX_ICON_PIXELS && naturalHeight <= MAX_ICON_PIXELS;
}
