import { tidy } from '../../text/sentence.ts';

/** How many columns and rows a cell of a page's table covers. */
export interface CellSpan {
  columns: number;
  rows: number;
}

/** A row with its place in the file or in the table of a page, counted from 1. */
export interface TableRow {
  cells: readonly string[];
  row: number;
  /** The unit of the nearest row above that has a unit. */
  unitAbove?: string;
  /** The marks of notes that were taken off the cells, by the index of the cell. */
  marks?: ReadonlyMap<number, readonly string[]>;
  /** The cells that cover several columns or rows, by the index of their first column. */
  spans?: ReadonlyMap<number, CellSpan>;
  /** Whether some cells have pictures. */
  hasPictures?: boolean;
}

/** Whether a cell has a text. */
export function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell !== '' && tidy(cell) !== '';
}
