import { isBullet } from '../shared/bullet.ts';

/** Whether the page shows a number, a letter or words before an item of a list. */
export function showsNumber(element: Element): boolean {
  const { display, listStyleType } = getComputedStyle(element);
  return display.includes('list-item') && !isBullet(listStyleType);
}

/** The numbered item around an element, or the element itself if it is one. Items outside the container are not searched. */
export function numberedItemAround(element: Element | null, container: Element): Element | undefined {
  let item = element?.closest('li');
  while (item && item !== container && container.contains(item)) {
    if (showsNumber(item)) return item;
    item = item.parentElement?.closest('li');
  }
  return undefined;
}

/**
 * The numbers of the items, as the page shows them, with regard to `start`, `value` and `reversed`.
 *
 * @returns `undefined` if an item has something other than digits, such as a letter or a Roman number. Such a list stays as it is printed.
 */
export function readNumbers(items: readonly Element[]): Map<Element, string> | undefined {
  const numbers = new Map<Element, string>();
  for (const list of new Set(items.map(({ parentElement }) => parentElement)))
    for (const [item, number] of list ? countItems(list) : []) numbers.set(item, number);
  const shown = items.filter(showsNumber);
  const areDigits = shown.every(
    (item) => numbers.has(item) && getComputedStyle(item).listStyleType === 'decimal',
  );
  return areDigits ? new Map(shown.map((item) => [item, numbers.get(item)!])) : undefined;
}

/** Each item of a list with its number. Items that are not displayed are not counted. */
function countItems(list: Element): [Element, string][] {
  const items = [...list.children].filter((item) => getComputedStyle(item).display.includes('list-item'));
  const isReversed = list.hasAttribute('reversed');
  let next = toInteger(list.getAttribute('start')) ?? (isReversed ? items.length : 1);
  return items.map((item) => {
    const number = toInteger(item.getAttribute('value')) ?? next;
    next = number + (isReversed ? -1 : 1);
    return [item, String(number)];
  });
}

function toInteger(text: string | null): number | undefined {
  return text !== null && /^\s*-?\d+/.test(text) ? parseInt(text, 10) : undefined;
}
