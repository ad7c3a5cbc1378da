import { tidy } from '../../text/sentence.ts';
import { type Heading, parseHeading } from './parse-heading.ts';
import { areIndicatorHeadings } from './parse-indicator-names.ts';
import type { TableRow } from './parse-table-row.ts';

/** Rows that may stand above the headings. */
export const MAX_ROWS_ABOVE = 40;
/** A row with this many cells is no title. */
const MIN_WIDTH = 3;
/** Only this many cells of a row are read as headings, because that takes long. */
const MAX_CELLS_READ = 100;
const ROW_NAME_FIELDS: readonly Heading['field'][] = ['id', 'label', 'area'];

/** The index of the row of headings. */
export function findHeader(rows: readonly TableRow[], ignoredNames: ReadonlySet<string>): number {
  const candidates = rows.slice(0, MAX_ROWS_ABOVE).map(({ cells }) => cells);
  const found = candidates.findIndex((cells) => countHeadings(cells, ignoredNames) > 0);
  const ofIndicators =
    found >= 0 ? found : candidates.findIndex((cells) => areIndicatorHeadings(cells, ignoredNames));
  if (ofIndicators >= 0) return ofIndicators;
  // Without known headings, the first wide row of words or years makes the best message.
  const widths = candidates.map((cells) => cells.filter((cell) => /\p{L}|^\s*\d{4}\s*$/u.test(cell)).length);
  const width = Math.min(MIN_WIDTH, Math.max(...widths));
  const firstWide = widths.findIndex((count) => count >= width);
  return Math.max(firstWide, 0);
}

/**
 * How many of the first cells of a row are known headings; 0 for a row that is no row of headings. A row of headings has two cells or more,
 * and one of them is a heading for the id, the label or the area. In statistical yearbooks, its first cell is empty and all others are
 * known.
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
 * The headings of two rows, where merged cells of the first stand above several cells of the second: `Thực hiện` above `2021` and `2022`.
 * `undefined` unless all combined headings are known.
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
    const top = tidy(first[index]);
    const bottom = tidy(second[index]);
    if (bottom === '') group = '';
    else if (top) group = top;
    else if (group) hasMergedCells = true;
    const name = bottom && group ? joinHeadings(group, bottom, ignoredNames) : top || bottom;
    if (name === undefined) return undefined;
    const isKnown = bottom === '' || parseHeading(name, ignoredNames) !== undefined;
    if (!isKnown) return undefined;
    names.push(name);
  }
  return hasMergedCells ? names : undefined;
}

/** `Thực hiện` and `2021` as `Thực hiện 2021`; `Năm 2023` and `Kế hoạch` as `Kế hoạch năm 2023`; `So với (%)` and `Tháng trước` as one. */
function joinHeadings(top: string, bottom: string, ignoredNames: ReadonlySet<string>): string | undefined {
  const [, name = '', brackets = ''] = /^(.*?) ?(\([^()]*\))$/.exec(top) ?? [];
  const candidates = [`${bottom} ${top}`, `${top} ${bottom}`, `${top} (${bottom})`];
  if (name) candidates.push(`${name} ${bottom} ${brackets}`);
  const known = new Map<string, string>();
  for (const candidate of candidates) {
    const heading = parseHeading(candidate, ignoredNames);
    const meaning = JSON.stringify(heading);
    if (heading && heading.field !== 'ignored' && !known.has(meaning)) known.set(meaning, candidate);
  }
  const [only, second] = known.values();
  return second === undefined ? only : undefined;
}
