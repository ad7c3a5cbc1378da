import { isText } from '../shared/node-types.ts';
import { isFileName } from '../text/file-name.ts';
import { toRaisedText } from '../text/raised-text.ts';
import { tidy } from '../text/sentence.ts';

/** Signs that stand in formulas, but not in the names of files. */
const FORMULA_SIGN = /[=+^{}\\]/;
/** A text that looks like a file name is a formula if it is not longer than this: `CO_2`, but not `IMG_0265`. */
const MAX_FORMULA_LENGTH = 6;

/** Whether a picture stands in the caption of another picture: a formula, a flag, a sign. Such a picture is a part of the text, not a photo. */
export function isInCaption(image: Element, root: Element): boolean {
  const caption = image.closest('figcaption');
  const figure = caption?.parentElement?.closest('figure');
  if (!caption || !figure || !root.contains(figure)) return false;
  return [...figure.querySelectorAll('img')].some((other) => !caption.contains(other));
}

/**
 * The words that stand for an element in a caption; empty if the text inside the element is enough:
 * - the alt text of an emoji, icon or formula,
 * - the name of a drawing,
 * - the parts of a formula with spaces between them, because its digits would otherwise be one number,
 * - raised and lowered digits.
 */
export function alternativeOf(element: Element): string {
  const { localName } = element;
  if (localName === 'svg') return tidy(nameOfDrawing(element));
  if (localName === 'math') return tidy(element.getAttribute('alttext') ?? wordsOf(element));
  const isRaisedOrLowered = localName === 'sup' || localName === 'sub';
  const hasOnlyText = element.children.length === 0;
  if (isRaisedOrLowered && hasOnlyText) return toRaisedText(localName, wordsOf(element));
  const words = tidy(element.getAttribute('alt'));
  const isFormula = words.length <= MAX_FORMULA_LENGTH || FORMULA_SIGN.test(words);
  return isFileName(words) && !isFormula ? '' : words;
}

/** The name of a drawing; empty for decoration, which has `aria-hidden`. */
function nameOfDrawing(drawing: Element): string {
  if (drawing.getAttribute('aria-hidden') === 'true') return '';
  const title = [...drawing.children].find(({ localName }) => localName === 'title');
  return drawing.getAttribute('aria-label') ?? title?.textContent ?? '';
}

function wordsOf(node: Node): string {
  return isText(node) ? node.data : [...node.childNodes].map(wordsOf).join(' ');
}
