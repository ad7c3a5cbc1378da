import { firstAddress } from '../shared/printed-picture.ts';
import { LARGER_ADDRESSES } from '../text/larger-attributes.ts';
import { LAZY_ADDRESSES } from '../text/lazy-attributes.ts';
import { isPictureLink } from '../text/picture-address.ts';
import { linkedPicture } from './photo-link.ts';
import { photoBoxesOf } from './photo-boxes.ts';
import type { VisibleContent } from './visible-content.ts';

/** A picture of this width is large enough for the viewer. */
const LARGE_PIXELS = 800;
/** The width in an address: `cau-300x200.jpg`, `cau.jpg?w=300`. */
const WIDTH_IN_ADDRESS = /[-_](\d{2,4})x\d{2,4}\.[a-z]+(?:\?.*)?$|[?&](?:w|width)=(\d{2,4})(?!\d)/i;

/**
 * The address of a larger picture, for the viewer. It is in `data-full`, in the link around the photo, or in an attribute for another viewer:
 * an attribute of the photo, its link or its box.
 *
 * @param address The address of the picture that the gallery shows.
 */
export function findLargerPicture(
  image: HTMLImageElement,
  link: Element | undefined,
  address: string,
  content: VisibleContent,
): string | undefined {
  const { full } = image.dataset;
  if (full) return firstAddress(image, ['data-full']);
  const boxes = photoBoxesOf(image, content);
  const inAttributes = [image, ...boxes].flatMap((element) => addressesIn(element, LARGER_ADDRESSES));
  // lightGallery: `<a data-src="cau-lon.jpg"><img src="cau.jpg"></a>`.
  const ofBoxes = boxes.flatMap((box) => addressesIn(box, LAZY_ADDRESSES));
  const candidates = [
    linkedPicture(link, address) ?? '',
    ...[...inAttributes, ...ofBoxes].filter((candidate) => isPictureLink(candidate, address)),
    ...largerLazyAddresses(image),
  ];
  return candidates.find((candidate) => candidate !== '' && candidate !== address);
}

function addressesIn(element: Element, names: readonly string[]): string[] {
  return names.map((name) => firstAddress(element, [name])).filter((address) => address !== undefined);
}

/** The addresses in attributes for a script that loads pictures later, such as `data-src`, if they may be larger than the small picture shown. */
function largerLazyAddresses(image: HTMLImageElement): string[] {
  const { naturalWidth } = image;
  if (naturalWidth === 0 || naturalWidth >= LARGE_PIXELS) return [];
  return addressesIn(image, LAZY_ADDRESSES).filter((address) => {
    const [, inName, inQuery] = WIDTH_IN_ADDRESS.exec(address) ?? [];
    return Number(inName ?? inQuery ?? Infinity) > naturalWidth;
  });
}
