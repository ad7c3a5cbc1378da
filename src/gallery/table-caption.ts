import { isText } from '../shared/node-types.ts';
import { isLinks } from './caption-style.ts';
import { canBeCaption, MAX_CAPTION_LENGTH } from './caption-text.ts';
import { readCaptionLines } from './figure-caption.ts';
import { type Caption, toCaption } from './printed-photo.ts';
import type { VisibleContent } from './visible-content.ts';

/** Finds the caption of a photo in a table with a row of photos and a row of captions: the cell below, which may be as wide as several photos. */
export function findCaptionInTable(image: HTMLImageElement, content: VisibleContent): Caption | undefined {
  const cell = image.closest<HTMLTableCellElement>('td, th');
  const table = cell?.closest('table');
  const row = cell?.parentElement;
  if (!cell || !table || !row || !content.root.contains(table)) return undefined;
  const isRowOfPhotos = visibleCellsOf(row, content).every((other) => holdsOnePhoto(other, content));
  const captionRow = visibleRowsOf(table, content).find(
    (other) => content.rangeOf(other).start >= content.rangeOf(row).end,
  );
  if (!isRowOfPhotos || !captionRow) return undefined;
  const captionCell = cellsOf(captionRow).find((other) => sharesColumn(other, cell));
  if (!captionCell || !isCaption(captionCell, content)) return undefined;
  const photosAbove = visibleCellsOf(row, content).filter((other) => sharesColumn(other, captionCell));
  const isShared = photosAbove.length > 1;
  return { ...toCaption([captionCell], readCaptionLines(captionCell, content)), isShared };
}

function visibleRowsOf(table: HTMLTableElement, content: VisibleContent): HTMLTableRowElement[] {
  return [...table.rows].filter((row) => content.isVisible(row));
}

function cellsOf(row: Element): HTMLTableCellElement[] {
  return [...row.children].filter((element) => element.matches('td, th')) as HTMLTableCellElement[];
}

function visibleCellsOf(row: Element, content: VisibleContent): HTMLTableCellElement[] {
  return cellsOf(row).filter((cell) => content.isVisible(cell));
}

function holdsOnePhoto(cell: Element, content: VisibleContent): boolean {
  const parts = content.partsOf(cell);
  return parts.length === 1 && content.isPhoto(parts[0]!);
}

function isCaption(cell: Element, content: VisibleContent): boolean {
  const parts = content.partsOf(cell);
  const text = readCaptionLines(cell, content).join(' ');
  const isShortText = parts.length > 0 && parts.every(isText) && text.length <= MAX_CAPTION_LENGTH;
  return isShortText && canBeCaption(text) && !isLinks([cell], content);
}

/** Whether two cells of different rows are above one another, at least in part. */
function sharesColumn(first: HTMLTableCellElement, second: HTMLTableCellElement): boolean {
  const firstStart = columnOf(first);
  const secondStart = columnOf(second);
  return firstStart < secondStart + second.colSpan && secondStart < firstStart + first.colSpan;
}

/** The first column of a cell, counted from 0. Cells that reach down from rows above are not counted: tables of photos have none. */
function columnOf(cell: HTMLTableCellElement): number {
  let column = 0;
  for (const other of cellsOf(cell.parentElement!)) {
    if (other === cell) return column;
    column += other.colSpan;
  }
  return column;
}
