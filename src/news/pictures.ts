import { isContentPicture } from '../shared/content-picture.ts';
import { MAX_ICON_PIXELS } from '../text/decoration-picture.ts';
import { isSeenAsText } from './seen-as-text.ts';

/** Pictures, including those in the background of an element. */
const PICTURES = 'img, [data-bg], [data-background-image], [style*="url("]';

/** Whether an element is a picture that a card can show: one that is content of the page, and not an icon. */
export function isCardPicture(element: Element, container: Element): boolean {
  if (!element.matches(PICTURES) || !isSeenAsText(element)) return false;
  return isContentPicture(element, container) && !isSmallPicture(element);
}

/** Whether a picture is known to be as small as an icon. */
function isSmallPicture(image: Element): boolean {
  const { naturalWidth = 0, naturalHeight = 0 } = image as Partial<HTMLImageElement>;
  // 0 if the picture is not loaded. A picture of 1 pixel may be a placeholder, which a script replaces later.
  const isSizeKnown = naturalWidth > 1 && naturalHeight > 1;
  return isSizeKnown && naturalWidth <= MAX_ICON_PIXELS && naturalHeight <= MAX_ICON_PIXELS;
}
