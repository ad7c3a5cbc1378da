import { hasColorOfBackground } from './colors.ts';
import { readDrawing } from './drawn-letters.ts';
import { looksApart } from './gap.ts';
import { findShift, isSmall } from './text-shift.ts';

/** Only elements with one of these values of `display` have a `::first-letter`. */
const HAS_FIRST_LETTER = /block|list-item|table-cell|table-caption|flow-root/;

/**
 * Whether the first letter of an element looks different from the others: hidden, crossed out, raised, small, or apart from them. A reader may
 * then read another number than the text has. `false` for an element that is not seen.
 */
export function isFirstLetterAltered(element: Element, style: CSSStyleDeclaration): boolean {
  if (!HAS_FIRST_LETTER.test(style.display) || readDrawing(element, style) === 'unseen') return false;
  const letter = getComputedStyle(element, '::first-letter');
  // Some browsers do not say how they draw the first letter.
  if (letter.fontSize === '') return false;
  const isDrawnDifferently =
    readDrawing(element, letter) !== readDrawing(element, style) || letter.opacity === '0';
  const isInBackground = letter.color !== style.color && hasColorOfBackground(element, letter);
  const isCrossedOut = letter.textDecorationLine.includes('line-through');
  const isRaised = findShift(letter) !== undefined || isSmall(letter, style);
  return isDrawnDifferently || isInBackground || isCrossedOut || isRaised || isApart(element, letter);
}

function isApart(element: Element, letter: CSSStyleDeclaration): boolean {
  // A letter that floats has a box of its own.
  return letter.cssFloat !== 'none' || looksApart(letter, element);
}
