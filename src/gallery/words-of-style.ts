import { isBullet } from '../shared/bullet.ts';

/**
 * Words in the `content` of a style sheet: `"Hình " counter(figure)`. Icon fonts draw their signs with characters of Unicode's Private Use
 * Area, which `\p{L}` does not match.
 */
const WORDS = /"[^"\p{L}\d]*[\p{L}\d]|\b(?:counters?|attr)\(/u;

/**
 * Whether a style sheet adds words to an element that its markup does not have: the number of an item in a list, "Hình 1." before a caption.
 * Words after an element are not looked for, because style sheets use `::after` for signs and shapes.
 */
export function hasWordsOfStyle(element: Element): boolean {
  return hasNumber(element) || WORDS.test(getComputedStyle(element, '::before').content);
}

function hasNumber(element: Element): boolean {
  if (element.localName !== 'li') return false;
  const { display, listStyleType } = getComputedStyle(element);
  // Browsers compute no style for content of the gallery that is in no slot.
  if (display === '') return element.parentElement?.localName === 'ol';
  return display === 'list-item' && !isBullet(listStyleType);
}
