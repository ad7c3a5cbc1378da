import { tidy } from '../text/sentence.ts';
import { isSeen } from './is-seen.ts';
import { readSeenText } from './seen-text.ts';

/** How many elements above a table are searched for the table of its headings. */
const MAX_LEVELS = 4;

/**
 * The rows of headings that a script shows in a table of their own, so that they stay while the other table is scrolled, as DataTables does.
 * The headings of the table itself are then hidden. `undefined` if they are seen, or if no other table has the same headings.
 */
export function findHeadCopy(table: HTMLTableElement): HTMLTableRowElement[] | undefined {
  const head = table.tHead;
  const cells = head ? [...head.rows].flatMap((row) => [...row.cells]) : [];
  const areHidden = cells.length > 0 && cells.every((cell) => readSeenText(cell) === '');
  if (!head || !areHidden) return undefined;
  const wanted = readTexts(head);
  let box = table.parentElement;
  for (let level = 0; box && level < MAX_LEVELS; level++) {
    for (const other of box.querySelectorAll('table')) {
      const isCopy =
        other !== table && other.tHead && isSeen(other.tHead) && readTexts(other.tHead) === wanted;
      if (isCopy && other.tHead) return [...other.tHead.rows];
    }
    box = box.parentElement;
  }
  return undefined;
}

function readTexts(head: HTMLTableSectionElement): string {
  return [...head.rows]
    .map((row) => [...row.cells].map((cell) => tidy(cell.textContent)).join('\t'))
    .join('\n');
}
