import { isElement } from '../shared/node-types.ts';
import { isFileName } from '../text/file-name.ts';
import { tidy } from '../text/sentence.ts';
import { type PrintedPhoto, toCaptionText } from './printed-photo.ts';

/** An attribute that the gallery sets on an element of the page, or removes. */
export interface Mark {
  element: Element;
  name: string;
  /** `null` if the attribute is removed. */
  value: string | null;
  /** Whether the value of the page is replaced. Otherwise an attribute that the page has set stays. */
  replaces?: boolean;
}

/** Boxes that may hold a photo and its caption, and no other text. An item of a list is not centred, because its number stays at the side. */
const CAPTION_BOXES = 'p, div, td, dd';

/** Roles of pictures, which say nothing about a click. Editors write them: `<img alt="" role="presentation">` (Outlook, Drupal). */
const PICTURE_ROLE = /^(presentation|none|img|image|figure|graphics-\w+)?$/i;

/**
 * The element that opens the viewer: the link around the picture, or the picture; `undefined` if the link has another target, or the page keeps
 * the photo from being used.
 */
export function openerOf({ image, link, hasOtherTarget, isInert }: PrintedPhoto): HTMLElement | undefined {
  return hasOtherTarget || isInert ? undefined : (link ?? image);
}

/**
 * The marks of a photo that stays where the page has it, of its box and its caption. Attributes with `data-mtqg-` are for mtqg.css, the others
 * for screen readers and the keyboard.
 *
 * @param position The name of a photo without an alt text of its own: "Ảnh 4 trong số 10 ảnh". The caption is not used as the name, because screen
 *   readers would then read it twice.
 */
export function marksOf(printed: PrintedPhoto, position: string): Mark[] {
  const { image, box, caption } = printed;
  const marks: Mark[] = captionElementsOf(printed).map((element) => ({
    element,
    name: 'data-mtqg-caption',
    value: '',
  }));
  if (box) marks.push({ element: box, name: 'data-mtqg-box', value: '' });
  const opener = openerOf(printed);
  if (!opener) return marks;
  marks.push({ element: image, name: 'data-mtqg-photo', value: '' });
  // What screen readers do not read must not get the focus either.
  if (printed.isUnheard) return marks;
  marks.push({ element: opener, name: 'aria-haspopup', value: 'dialog' });
  if (opener === image) {
    const replaces = PICTURE_ROLE.test(image.getAttribute('role') ?? '');
    marks.push({ element: image, name: 'role', value: 'button', replaces });
    marks.push({ element: image, name: 'tabindex', value: '0' });
    // An empty alt text would make the button a decoration for screen readers. The button gets another name below.
    if (!image.getAttribute('alt')) marks.push({ element: image, name: 'alt', value: null, replaces: true });
  }
  // Screen readers read the description when the button has the focus. They read the caption itself when they read the page.
  const description = toCaptionText(caption);
  if (description) marks.push({ element: opener, name: 'aria-description', value: description });
  const isNamed = hasOwnName(image, toCaptionText(caption)) || tidy(opener.textContent) !== '';
  if (!isNamed) marks.push({ element: opener, name: 'aria-label', value: position });
  return marks;
}

function hasOwnName(image: HTMLImageElement, caption: string): boolean {
  const alt = tidy(image.alt);
  return alt !== '' && alt !== caption && !isFileName(alt);
}

/** The elements with the caption. If the caption is a text without an element of its own, the box around it. */
function captionElementsOf({ caption }: PrintedPhoto): Element[] {
  if (!caption || caption.isInViewerOnly) return [];
  const elements = caption.nodes.filter(isElement);
  const box = caption.nodes[0]?.parentElement;
  const isInBox = elements.length < caption.nodes.length && box?.matches(CAPTION_BOXES) === true;
  return isInBox ? [box] : elements;
}
