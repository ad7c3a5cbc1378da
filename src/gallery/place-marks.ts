import { isElement } from '../shared/node-types.ts';
import { isFileName } from '../text/file-name.ts';
import { tidy } from '../text/sentence.ts';
import { type PrintedPhoto, toCaptionText } from './printed-photo.ts';

/** An attribute that the gallery sets on an element of the page. */
export interface Mark {
  element: Element;
  name: string;
  value: string;
}

/** Boxes whose text is all the caption of the photo in them. */
const CAPTION_BOXES = 'p, div, li, td, dd';

/** The element that opens the viewer: the link around the picture, or the picture; `undefined` if the link has another target. */
export function openerOf({ image, link, hasOtherTarget }: PrintedPhoto): HTMLElement | undefined {
  return hasOtherTarget ? undefined : (link ?? image);
}

/**
 * The marks of a photo that stays where the page has it, of its box and its caption. Attributes with `data-mtqg-` are for mtqg.css, the others
 * for screen readers and the keyboard.
 *
 * @param position The name of a photo without an alt text of its own: "Ảnh 4 trong số 10 ảnh". The caption is no name, because screen
 *   readers would then read it twice.
 */
export function marksOf(printed: PrintedPhoto, position: string): Mark[] {
  const { image, box, caption } = printed;
  const marks = captionElementsOf(printed).map((element) => ({
    element,
    name: 'data-mtqg-caption',
    value: '',
  }));
  if (box) marks.push({ element: box, name: 'data-mtqg-box', value: '' });
  const opener = openerOf(printed);
  if (!opener) return marks;
  marks.push({ element: image, name: 'data-mtqg-photo', value: '' });
  marks.push({ element: opener, name: 'aria-haspopup', value: 'dialog' });
  if (opener === image) {
    marks.push({ element: image, name: 'role', value: 'button' });
    marks.push({ element: image, name: 'tabindex', value: '0' });
  }
  const isNamed = hasOwnName(image, toCaptionText(caption)) || tidy(opener.textContent) !== '';
  if (!isNamed) marks.push({ element: opener, name: 'aria-label', value: position });
  return marks;
}

function hasOwnName(image: HTMLImageElement, caption: string): boolean {
  const alt = tidy(image.alt);
  return alt !== '' && alt !== caption && !isFileName(alt);
}

/** The elements with the caption. A text beside its photo has no element of its own; then it is the box around both. */
function captionElementsOf({ caption }: PrintedPhoto): Element[] {
  if (!caption || caption.isInViewerOnly) return [];
  const elements = caption.nodes.filter(isElement);
  const box = caption.nodes[0]?.parentElement;
  const isInBox = elements.length < caption.nodes.length && box?.matches(CAPTION_BOXES) === true;
  return isInBox ? [box] : elements;
}
