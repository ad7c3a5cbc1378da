import { isPictureLink } from '../text/picture-address.ts';

/** Links that lead nowhere. A script of the page reacts to a click on them. */
const NO_TARGET = /^(#?$|javascript:)/i;

/** The link around a picture, inside the gallery. */
export function linkAround(image: Element, gallery: Element): HTMLAnchorElement | undefined {
  const link = image.closest<HTMLAnchorElement>('a[href]');
  return link && gallery.contains(link) ? link : undefined;
}

/**
 * The picture that a link leads to.
 *
 * @param address The address of the picture in the link.
 */
export function linkedPicture(link: Element | undefined, address: string): string | undefined {
  const target = targetOf(link);
  return isPictureLink(target, address) ? target : undefined;
}

/** Whether a link leads to a page or a document, and not to a picture. */
export function leadsToPage(link: Element | undefined, address: string): boolean {
  const target = targetOf(link);
  return !isPictureLink(target, address) && !NO_TARGET.test(target.trim());
}

function targetOf(link: Element | undefined): string {
  return link?.getAttribute('href') ?? '';
}
