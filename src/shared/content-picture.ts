import { isDecoration } from '../text/decoration-picture.ts';
import { UNSEEN } from './own-content.ts';
import { isLoadedLater, readPicture } from './printed-picture.ts';
import { isInShareMenu } from './share-menu.ts';

/**
 * Whether a picture belongs to the content of a page. These pictures do not: hidden pictures, placeholders, tracking pixels, spacers, smileys,
 * icons of file types, portraits beside comments, and the icons of share menus.
 *
 * @param container The element whose content is read.
 */
export function isContentPicture(image: Element, container: Element): boolean {
  const picture = readPicture(image);
  if (!picture || isHidden(image, container)) return false;
  return !isDecoration({ ...picture, classes: [...image.classList] }) && !isInShareMenu(image, container);
}

/**
 * Whether a picture is never shown. A picture that a script loads later may have a `style` that hides it until then. The style of the
 * elements around the picture is not tested, because slides are hidden until a reader opens them.
 */
function isHidden(image: Element, container: Element): boolean {
  const unseen = image.closest(UNSEEN);
  // The container itself may be hidden, in a tab that a reader opens later.
  const isInUnseen = unseen !== null && unseen !== container && container.contains(unseen);
  if (isInUnseen) return true;
  const { display, visibility } = (image as HTMLElement).style;
  const isHiddenByStyle = display === 'none' || visibility === 'hidden';
  return isHiddenByStyle && !isLoadedLater(image);
}
