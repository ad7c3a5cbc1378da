import type { TableRow } from './file/parse-table-row.ts';

/**
 * The rows of a table without the frame that Google Sheets publishes around it: the letters A, B, C above the columns and the
 * numbers 1, 2, 3 in front of the rows. The `row` of each returned row is its number in the frame.
 */
export function withoutSheetFrame(rows: readonly TableRow[]): readonly TableRow[] {
  const [letters, ...others] = rows;
  if (!letters || !areColumnLetters(letters.cells) || !areNumbered(others)) return rows;
  return others.map(({ cells, spans, ...row }) => ({
    ...row,
    row: Number(cells[0]),
    cells: cells.slice(1),
    ...(spans && { spans: new Map([...spans].map(([column, span]) => [column - 1, span])) }),
  }));
}

/** `A`, `B`, `C` behind an empty cell. Other empty cells are skipped, because Google Sheets draws the edge of frozen rows and columns with them. */
function areColumnLetters([corner, ...cells]: readonly string[]): boolean {
  const letters = cells.filter(Boolean);
  return corner === '' && letters.length > 1 && letters.every((cell, index) => cell === toLetters(index));
}

/** Whether the rows that are not empty begin with consecutive numbers. Google Sheets draws the edge of frozen rows with an empty row. */
function areNumbered(rows: readonly TableRow[]): boolean {
  const numbered = rows.filter(({ cells }) => cells.some(Boolean));
  const numbers = numbered.map(({ cells }) => cells[0] ?? '');
  return (
    numbers.length > 1 && numbers.every((number, index) => number === String(Number(numbers[0]) + index))
  );
}

/** The letters of a column: A for 0, AA for 26. */
function toLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : toLetters(Math.floor(index / 26) - 1) + last;
}
