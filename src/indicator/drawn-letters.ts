import { member } from '../shared/member.ts';
import { colorOfLetters, isClippedToLetters, isTransparent } from './colors.ts';

/**
 * How a reader sees letters: `drawn`, `unseen`, or `unclear` if they have only a shadow, which may be too blurred to be read.
 */
export type Drawing = 'drawn' | 'unseen' | 'unclear';

/**
 * How letters are drawn. Transparent letters are seen if they have an outline, or if the background of an element around them is cut out in
 * their shape: `background-clip: text`.
 *
 * @param element The element in which the letters stand, whether they are its text or added by a style sheet.
 * @param style The style of these letters.
 */
export function readDrawing(element: Element, style: CSSStyleDeclaration): Drawing {
  if (!(parseFloat(style.fontSize) > 0)) return 'unseen';
  const isDrawn =
    !isTransparent(colorOfLetters(style)) || hasOutline(style) || isFilledByBackground(element, style);
  if (isDrawn) return 'drawn';
  return style.textShadow === 'none' ? 'unseen' : 'unclear';
}

/** Whether a reader may see letters: they are drawn, or it is unclear whether they are. */
export function drawsLetters(element: Element, style: CSSStyleDeclaration): boolean {
  return readDrawing(element, style) !== 'unseen';
}

function hasOutline(style: CSSStyleDeclaration): boolean {
  const width = parseFloat(style.getPropertyValue('-webkit-text-stroke-width'));
  return width > 0 && !isTransparent(style.getPropertyValue('-webkit-text-stroke-color'));
}

function isFilledByBackground(element: Element, style: CSSStyleDeclaration): boolean {
  // `style` may be that of `::before`, which the loop does not see.
  if (fillsLetters(style)) return true;
  // Pages do not clip the background of a whole table to its letters.
  const cell = element.closest('td, th, caption');
  for (let box: Element | null = element; box; box = box === cell ? null : member(box, 'parentElement')) {
    if (fillsLetters(getComputedStyle(box))) return true;
  }
  return false;
}

function fillsLetters(style: CSSStyleDeclaration): boolean {
  const isPainted = style.backgroundImage !== 'none' || !isTransparent(style.backgroundColor);
  return isPainted && isClippedToLetters(style);
}
