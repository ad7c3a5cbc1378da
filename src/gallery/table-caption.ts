import { isText } from '../shared/node-types.ts';
import { areLinks, isBold } from './caption-style.ts';
import { canBeCaption, isSourceLine, MAX_CAPTION_LENGTH } from './caption-text.ts';
import { readCaptionLines } from './figure-caption.ts';
import { type Caption, toCaption } from './printed-photo.ts';
import type { VisibleContent } from './visible-content.ts';

/** Finds the caption of a photo in a table: a cell, or the `<caption>` of a table for one photo. */
export function findCaptionInTable(image: HTMLImageElement, content: VisibleContent): Caption | undefined {
  return findCaptionInCell(image, content) ?? findCaptionOfTable(image, content);
}

/** The `<caption>` of a table that holds one photo. With several photos, it is the title of the table. */
function findCaptionOfTable(image: HTMLImageElement, content: VisibleContent): Caption | undefined {
  const table = image.closest('table');
  const caption = table?.caption;
  const isOfPhoto = table && content.root.contains(table) && content.photosOf(table).length === 1;
  if (!caption || !isOfPhoto || !isCaption(caption, content)) return undefined;
  return toCaption([caption], readCaptionLines(caption, content));
}

/**
 * The caption of a photo in a table with a row of photos and a row of captions: the cell below, which may be as wide as several photos. The
 * cell above is taken if the table begins with a row of captions and ends with a row of photos.
 */
function findCaptionInCell(image: HTMLImageElement, content: VisibleContent): Caption | undefined {
  const cell = image.closest<HTMLTableCellElement>('td, th');
  const table = cell?.closest('table');
  const row = cell?.parentElement;
  if (!cell || !table || !row || !content.root.contains(table)) return undefined;
  const rows = visibleRowsOf(table, content);
  const isAbove = hasCaptionsAbove(withoutTitleAndSource(rows, content), content);
  const captionRow = isAbove
    ? rows[rows.findIndex((other) => other === row) - 1]
    : rows.find((other) => content.rangeOf(other).start >= content.rangeOf(row).end);
  if (!isRowOfPhotos(row, content) || !captionRow) return undefined;
  const captionCell = cellsOf(captionRow).find((other) => sharesColumn(other, cell));
  if (!captionCell || !isCaption(captionCell, content)) return undefined;
  const photos = visibleCellsOf(row, content).filter((other) => sharesColumn(other, captionCell));
  const caption = toCaption([captionCell], readCaptionLines(captionCell, content));
  return { ...caption, isShared: photos.length > 1, isInViewerOnly: isAbove };
}

/** The rows of a table without its title and its source. A title is one cell that is bold, or that stands above several cells. */
function withoutTitleAndSource(rows: readonly HTMLTableRowElement[], content: VisibleContent): Element[] {
  const [first, second] = rows;
  const last = rows.at(-1);
  const hasTitle = first !== undefined && isTitle(first, second, content);
  const hasSource = last !== undefined && isSourceLine(content.textOf(last));
  return rows.slice(hasTitle ? 1 : 0, hasSource ? -1 : undefined);
}

function isTitle(row: Element, next: Element | undefined, content: VisibleContent): boolean {
  const cells = visibleCellsOf(row, content);
  const [cell] = cells;
  if (cells.length !== 1 || !cell || content.photosOf(cell).length > 0) return false;
  const isAboveSeveral = next !== undefined && visibleCellsOf(next, content).length > 1;
  return cell.localName === 'th' || isBold([cell], content) || isAboveSeveral;
}

/**
 * Whether a row of captions stands above each row of photos, and there are at least two of each. A row of headings, in bold or with `th`, is not
 * a row of captions.
 */
function hasCaptionsAbove(rows: readonly Element[], content: VisibleContent): boolean {
  const areInTurn = rows.every((row, index) => {
    const cells = visibleCellsOf(row, content);
    if (index % 2 === 1) return isRowOfPhotos(row, content);
    return cells.every(
      (cell) => isCaption(cell, content) && cell.localName === 'td' && !isBold([cell], content),
    );
  });
  return areInTurn && rows.length > 2 && rows.length % 2 === 0;
}

function isRowOfPhotos(row: Element, content: VisibleContent): boolean {
  return visibleCellsOf(row, content).every((cell) => holdsOnePhoto(cell, content));
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
  return isShortText && canBeCaption(text) && !areLinks([cell], content);
}

/** Whether two cells of different rows have a column in common. */
function sharesColumn(first: HTMLTableCellElement, second: HTMLTableCellElement): boolean {
  const firstStart = columnOf(first);
  const secondStart = columnOf(second);
  return firstStart < secondStart + second.colSpan && secondStart < firstStart + first.colSpan;
}

/** The first column of a cell, counted from 0. A `rowspan` of cells above is ignored, because tables of photos have none. */
function columnOf(cell: HTMLTableCellElement): number {
  let column = 0;
  for (const other of cellsOf(cell.parentElement!)) {
    if (other === cell) return column;
    column += other.colSpan;
  }
  return column;
}
