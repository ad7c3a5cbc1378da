import { tidy } from '../../text/sentence.ts';
import { type Heading, parseHeading } from './parse-heading.ts';
import { areIndicatorHeadings } from './parse-indicator-names.ts';
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
/** The colon of `So với:`, behind which the headings of the next row follow. */
const COLON_AT_END = / ?:$/;
/** `So với (%)`: a name, and brackets that must stay at the end. */
const BRACKETS_AT_END = /^(.*?) ?(\([^()]*\))$/;

/** The index of the row of headings; 0 if none looks like one. */
export function findHeader(rows: readonly TableRow[], ignoredNames: ReadonlySet<string>): number {
  const candidates = rows.slice(0, MAX_ROWS_ABOVE).map(({ cells }) => cells);
  const withKnownHeadings = candidates.findIndex((cells) => countHeadings(cells, ignoredNames) > 0);
  if (withKnownHeadings >= 0) return withKnownHeadings;
  const withIndicators = candidates.findIndex((cells) => areIndicatorHeadings(cells, ignoredNames));
  if (withIndicators >= 0) return withIndicators;
  // `Tháng 3 năm 2023 so với:` above `Kỳ gốc 2019` and `Tháng 2`, where neither row is known alone.
  const withCombined = candidates.findIndex(
    (cells, index) => combineHeaderRows(cells, candidates[index + 1] ?? [], ignoredNames) !== undefined,
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
 * and one of them is the heading of the ids, the labels or the areas. In statistical yearbooks, the first cell may be empty instead, if all
 * other cells are known headings.
 */
export function countHeadings(cells: readonly string[], ignoredNames: ReadonlySet<string>): number {
  const texts = cells.slice(0, MAX_CELLS_READ).filter((cell) => tidy(cell) !== '');
  if (texts.length < 2) return 0;
  const fields = texts.flatMap((text) => parseHeading(text, ignoredNames)?.field ?? []);
  const hasRowName = fields.some((field) => ROW_NAME_FIELDS.includes(field));
  const isYearbook = tidy(cells[0]) === '' && fields.length === texts.length;
  return hasRowName || isYearbook ? fields.length : 0;
}

/**
 * The headings of two rows, where a merged cell of the first row stands above several cells of the second: `Thực hiện` above `2021` and
 * `2022`. `undefined` if there is no merged cell, or if a combined heading is not known.
 */
export function combineHeaderRows(
  first: readonly string[],
  second: readonly string[],
  ignoredNames: ReadonlySet<string>,
): string[] | undefined {
  const names: string[] = [];
  let group = '';
  let hasMergedCells = false;
  for (let index = 0; index < Math.max(first.length, second.length); index++) {
    const top = tidy(first[index]).replace(COLON_AT_END, '');
    const bottom = tidy(second[index]);
    // In CSV, a merged cell is a filled cell with empty cells behind it. It ends where nothing stands below.
    const isCovered = top === '' && bottom !== '' && group !== '';
    if (isCovered) hasMergedCells = true;
    else group = bottom === '' ? '' : top;
    const name = bottom && group ? joinHeadings(group, bottom, ignoredNames) : top || bottom;
    if (name === undefined) return undefined;
    const isUnknown = bottom !== '' && parseHeading(name, ignoredNames) === undefined;
    if (isUnknown) return undefined;
    names.push(name);
  }
  return hasMergedCells ? names : undefined;
}

/**
 * `Thực hiện` above `2021` as `Thực hiện 2021`, `Năm 2023` above `Kế hoạch` as `Kế hoạch Năm 2023`, `So với (%)` above `Tháng trước` as
 * `So với Tháng trước (%)`. `undefined` if no combination is known, or if two have different meanings.
 */
function joinHeadings(top: string, bottom: string, ignoredNames: ReadonlySet<string>): string | undefined {
  const [, name = '', brackets = ''] = BRACKETS_AT_END.exec(top) ?? [];
  const candidates = [`${bottom} ${top}`, `${top} ${bottom}`, `${top} (${bottom})`];
  if (name) candidates.push(`${name} ${bottom} ${brackets}`);
  const candidatesByMeaning = new Map<string, string>();
  for (const candidate of candidates) {
    const heading = parseHeading(candidate, ignoredNames);
    const meaning = JSON.stringify(heading);
    const isKnown = heading !== undefined && heading.field !== 'ignored';
    if (isKnown && !candidatesByMeaning.has(meaning)) candidatesByMeaning.set(meaning, candidate);
  }
  const [only, second] = candidatesByMeaning.values();
  return second === undefined ? only : undefined;
}
