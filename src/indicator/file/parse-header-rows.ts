import { tidy } from '../../text/sentence.ts';
import { combineHeaderRows, combineIndicatorRows } from './parse-combined-headings.ts';
import { type Heading, parseHeading } from './parse-heading.ts';
import { areIndicatorHeadings, readRowHeading } from './parse-indicator-names.ts';
import type { TableRow } from './parse-table-row.ts';

/** How many rows may stand above the headings. */
export const MAX_ROWS_ABOVE = 40;
/** A row with this many cells of words or years is not a title. */
const MIN_WIDTH = 3;
/** Only this many cells of a row are read as headings, because that takes long. */
const MAX_CELLS_READ = 100;
/** Fields that say which record a row is. */
const ROW_NAME_FIELDS: readonly Heading['field'][] = ['id', 'label', 'area'];

const WORDS_OR_YEAR = /\p{L}|^\s*\d{4}\s*$/u;

/** The index of the row of headings; 0 if none looks like one. */
export function findHeader(rows: readonly TableRow[], ignoredNames: ReadonlySet<string>): number {
  const firstRows = rows.slice(0, MAX_ROWS_ABOVE);
  const candidates = firstRows.map(({ cells }) => cells);
  const withCombinedIndicators = candidates.findIndex(
    (_, index) => combineIndicatorRows(firstRows.slice(index), ignoredNames) !== undefined,
  );
  if (withCombinedIndicators >= 0) return withCombinedIndicators;
  const withKnownHeadings = candidates.findIndex((cells) => countHeadings(cells, ignoredNames) > 0);
  if (withKnownHeadings >= 0) return findUpperHalf(firstRows, withKnownHeadings, ignoredNames);
  const withIndicators = candidates.findIndex((cells) => areIndicatorHeadings(cells, ignoredNames));
  if (withIndicators >= 0) return withIndicators;
  // `Tháng 3 năm 2023 so với:` above `Kỳ gốc 2019` and `Tháng 2`, where neither row is known alone.
  const withCombined = candidates.findIndex(
    (_, index) => combineHeaderRows(firstRows.slice(index), ignoredNames) !== undefined,
  );
  if (withCombined >= 0) return withCombined;
  // Most likely, the headings are misspelt. The message is then most helpful about the first row that is not a title.
  const counts = candidates.map((cells) => cells.filter((cell) => WORDS_OR_YEAR.test(cell)).length);
  const minWidth = Math.min(MIN_WIDTH, Math.max(...counts));
  const firstWide = counts.findIndex((count) => count >= minWidth);
  return Math.max(firstWide, 0);
}

/**
 * How many of the first cells of a row are known headings; 0 for a row that is not a row of headings. A row of headings has two cells or more,
 * and one of them is the heading of the ids, the labels or the areas. In statistical yearbooks, the first cell may be empty instead, or one such
 * as `Xã`, if all other cells are known headings.
 */
export function countHeadings(cells: readonly string[], ignoredNames: ReadonlySet<string>): number {
  const texts = cells.slice(0, MAX_CELLS_READ).filter((cell) => tidy(cell) !== '');
  if (texts.length < 2) return 0;
  const fields = texts.flatMap((text) => parseHeading(text, ignoredNames)?.field ?? []);
  const hasRowName = fields.some((field) => ROW_NAME_FIELDS.includes(field));
  const isYearbook = tidy(cells[0]) === '' && fields.length === texts.length;
  const isOfAreas = fields.length === texts.length - 1 && hasAreas(texts, ignoredNames);
  return hasRowName || isYearbook || isOfAreas ? fields.length : 0;
}

/** Whether the first heading that is not ignored says that the rows are areas: `STT;Xã, phường;Năm 2022`. */
function hasAreas(texts: readonly string[], ignoredNames: ReadonlySet<string>): boolean {
  const first = texts.find((text) => parseHeading(text, ignoredNames)?.field !== 'ignored');
  return first !== undefined && readRowHeading(first, ignoredNames) === 'area';
}

/**
 * The index of the first row of headings. The row at the given index has the first known headings, but they may be the lower half of two rows of
 * headings: `Dự toán năm` and `Cùng kỳ năm trước` below `So sánh thực hiện với (%)`.
 */
function findUpperHalf(rows: readonly TableRow[], index: number, ignoredNames: ReadonlySet<string>): number {
  const [above, own] = [rows[index - 1], rows[index]];
  const mayBeLowerHalf = above !== undefined && tidy(own?.cells[0]) === '' && tidy(above.cells[0]) !== '';
  const isLowerHalf = mayBeLowerHalf && combineHeaderRows(rows.slice(index - 1), ignoredNames);
  return isLowerHalf ? index - 1 : index;
}
