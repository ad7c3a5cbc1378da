/** The styles of numbers that the widgets can write. */
const NUMBER_STYLES = new Set(['decimal', 'decimal-leading-zero']);
/** Signs before the items of a list that say nothing. */
const BULLETS = /^(none|disc|circle|square|disclosure-.*|".*")$/;

/** The number that the page shows before the text of an element: that of the item of a list around it. */
export function showsNumber(element: Element): boolean {
  const { display, listStyleType } = getComputedStyle(element);
  return display.includes('list-item') && !BULLETS.test(listStyleType);
}

/** The item with a number that an element is in, itself included; none outside the container. */
export function numberedItemAround(element: Element | null, container: Element): Element | undefined {
  for (let item = element; item && item !== container; item = item.parentElement)
    if (showsNumber(item)) return item;
  return undefined;
}

/**
 * The numbers of the items in one list, as the page shows them: `start`, `value` and `reversed` count.
 *
 * @returns `undefined` where an item has a number that cannot be written, such as a letter.
 */
export function readNumbers(items: readonly Element[]): Map<Element, string> | undefined {
  const numbers = new Map<Element, string>();
  for (const list of new Set(items.map(({ parentElement }) => parentElement)))
    for (const [item, number] of list ? countItems(list) : []) numbers.set(item, number);
  const shown = items.filter(showsNumber);
  const isKnown = shown.every(
    (item) => numbers.has(item) && NUMBER_STYLES.has(getComputedStyle(item).listStyleType),
  );
  return isKnown ? new Map(shown.map((item) => [item, numbers.get(item)!])) : undefined;
}

/** Each item of a list with its number. Items that are not displayed do not count. */
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
