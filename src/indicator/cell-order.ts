import { isDisplayed } from './is-seen.ts';
import { OUT_OF_FLOW } from './picture.ts';

/** Two cells whose tops differ by more than this part of the smaller height stand on different lines. */
const SAME_LINE = 0.5;

/**
 * The order in which readers see the cells of a row. If two rows have the same order, their first cells are in one column, and so are their
 * second cells. An empty string stands for the order of the HTML. `undefined` for a row with a single cell, which has no order.
 */
export function readOrder(row: HTMLTableRowElement): string | undefined {
  const cells = [...row.cells].filter(isDisplayed);
  if (cells.length < 2) return undefined;
  const ownOrder = readDrawnOrder(cells) ?? readOrderOfStyle(row, cells);
  return hasCellInFront(row) ? `+ ${ownOrder}` : ownOrder;
}

/** The order by the places at which the cells are drawn; `undefined` for a row that is not drawn. */
function readDrawnOrder(cells: readonly HTMLTableCellElement[]): string | undefined {
  const boxes = cells
    .filter((cell) => !OUT_OF_FLOW.test(getComputedStyle(cell).position))
    .map((cell) => cell.getBoundingClientRect());
  const drawn = boxes.map((box, index) => ({ box, index })).filter(({ box }) => box.width > 0);
  if (!drawn.length) return undefined;
  const inOrder = [...drawn].sort((first, second) => compareBoxes(first.box, second.box));
  const order = inOrder.map(({ index }) => index);
  if (order.every((index, place) => index === drawn[place]?.index)) return '';
  const isReversed = order.every((index, place) => index === drawn.at(-1 - place)?.index);
  return isReversed ? 'reverse' : order.join(' ');
}

/** Line by line, and from left to right. */
function compareBoxes(first: DOMRect, second: DOMRect): number {
  const height = Math.min(first.height, second.height);
  const down = first.top - second.top;
  return Math.abs(down) > height * SAME_LINE ? down : first.left - second.left;
}

/** The order by the style: `flex-direction: row-reverse`, `order: 2`. */
function readOrderOfStyle(row: HTMLTableRowElement, cells: readonly HTMLTableCellElement[]): string {
  const { display, flexDirection } = getComputedStyle(row);
  if (!/flex|grid/.test(display)) return '';
  const orders = cells.map((cell) => getComputedStyle(cell).order);
  const isReversed = display.includes('flex') && flexDirection.endsWith('reverse');
  const isOrdered = orders.some((order) => order !== orders[0]);
  const direction = isReversed ? 'reverse' : '';
  return isOrdered ? `${direction} ${orders.join(' ')}` : direction;
}

/** Whether a style sheet moves the cells of a row, because it adds something in front of them, such as the number of the row. */
function hasCellInFront(row: HTMLTableRowElement): boolean {
  const { content, display, position } = getComputedStyle(row, '::before');
  const hasContent = content !== '' && content !== 'none' && content !== 'normal';
  return hasContent && display !== 'none' && !OUT_OF_FLOW.test(position);
}
