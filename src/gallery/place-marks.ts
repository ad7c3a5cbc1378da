import { isElement } from '../shared/node-types.ts';
import { isFileName } from '../text/file-name.ts';
import { tidy } from '../text/sentence.ts';
import type { PrintedPhoto } from './printed-photo.ts';

/** Attributes with their values. */
export type Attributes = ReadonlyMap<string, string>;

/** Boxes whose text is all the caption of the photo in them. */
const CAPTION_BOXES = 'p, div, li, td, dd';

/** The element that opens the viewer: the link around the picture, or the picture; `undefined` if the link has another target. */
export function openerOf({ image, link, hasOtherTarget }: PrintedPhoto): HTMLElement | undefined {
  return hasOtherTarget ? undefined : (link ?? image);
}

/**
 * The attributes of a photo that stays where the page has it, and of its caption. `data-mtqg-photo` and `data-mtqg-caption` are for mtqg.css,
 * the others for screen readers and the keyboard.
 *
 * @param position The name of a photo without an alt text of its own: "Ảnh 4 trong số 10 ảnh". The caption is no name, because screen
 *   readers would then read it twice.
 */
export function attributesOf(printed: PrintedPhoto, position: string): Map<Element, Attributes> {
  const { image, caption } = printed;
  const attributes = new Map<Element, Attributes>();
  for (const element of captionElementsOf(printed))
    attributes.set(element, new Map([['data-mtqg-caption', '']]));
  const opener = openerOf(printed);
  if (!opener) return attributes;
  const ofOpener = new Map([['aria-haspopup', 'dialog']]);
  if (opener === image) ofOpener.set('role', 'button').set('tabindex', '0');
  const isNamed = hasOwnName(image, caption?.text) || tidy(opener.textContent) !== '';
  if (!isNamed) ofOpener.set('aria-label', position);
  attributes.set(opener, ofOpener);
  attributes.set(
    image,
    new Map([...(attributes.get(image) ?? []), ['data-mtqg-photo', printed.isAlone ? 'alone' : 'beside']]),
  );
  return attributes;
}

function hasOwnName(image: HTMLImageElement, caption: string | undefined): boolean {
  const alt = tidy(image.alt);
  return alt !== '' && alt !== caption && !isFileName(alt);
}

/** The elements with the caption. A text beside its photo has no element of its own; then it is the box around both. */
function captionElementsOf({ caption }: PrintedPhoto): Element[] {
  if (!caption || caption.isDoubtful) return [];
  const elements = caption.nodes.filter(isElement);
  const box = caption.nodes[0]?.parentElement;
  const isInBox = elements.length < caption.nodes.length && box?.matches(CAPTION_BOXES) === true;
  return isInBox ? [box] : elements;
}
