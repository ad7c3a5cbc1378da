/** Signs before items of lists that say nothing. `"★"` is a sign that a style sheet names. */
const BULLET = /^(none|disc|circle|square|disclosure-(open|closed)|"[^\p{L}\d]*")$/u;
/**
 * Words in the `content` of a style sheet: `"Hình " counter(figure)`. Letters of icon fonts are in the private area, and are no letters here.
 */
const WORDS = /"[^"\p{L}\d]*[\p{L}\d]|\b(?:counters?|attr)\(/u;

/** Whether a style sheet shows words with an element that are not in the page: the number of an item in a list, "Hình 1." before a caption. */
export function hasWordsOfStyle(element: Element): boolean {
  return hasNumber(element) || ['::before', '::after'].some((part) => hasWords(element, part));
}

function hasNumber(element: Element): boolean {
  if (element.localName !== 'li') return false;
  const { display, listStyleType } = getComputedStyle(element);
  // The style of an element without a slot is not known.
  if (display === '') return element.parentElement?.localName === 'ol';
  return display === 'list-item' && !BULLET.test(listStyleType);
}

function hasWords(element: Element, part: string): boolean {
  return WORDS.test(getComputedStyle(element, part).content);
}
