import { member } from '../shared/member.ts';
import { elementsAround } from '../shared/node-around.ts';
import { tidy } from '../text/sentence.ts';
import { isSeen } from './is-seen.ts';
import { readSeenText } from './seen-text.ts';

/** How many elements above a table are searched for the table of its headings. */
const MAX_LEVELS = 4;

/**
 * The rows of headings that a script shows in a table of their own, so that they stay while the other table is scrolled, as DataTables does.
 * The headings of the table itself are then hidden. `undefined` if the table shows its own headings, or if no
 * other table has the same headings.
 */
export function findHeadCopy(table: HTMLTableElement): HTMLTableRowElement[] | undefined {
  const head = table.tHead;
  const cells = head ? [...head.rows].flatMap((row) => [...row.cells]) : [];
  const areHidden = cells.length > 0 && cells.every((cell) => readSeenText(cell) === '');
  if (!head || !areHidden) return undefined;
  const wanted = readTexts(head);
  for (const box of elementsAround(table).slice(0, MAX_LEVELS)) {
    // The box may be a form with a field named `querySelectorAll`.
    for (const other of member(box, 'querySelectorAll').call(box, 'table') as NodeListOf<HTMLTableElement>) {
      const isCopy =
        other !== table && other.tHead && isSeen(other.tHead) && readTexts(other.tHead) === wanted;
      if (isCopy && other.tHead) return [...other.tHead.rows];
    }
  }
  return undefined;
}

function readTexts(head: HTMLTableSectionElement): string {
  return [...head.rows]
    .map((row) => [...row.cells].map((cell) => tidy(cell.textContent)).join('\t'))
    .join('\n');
}
