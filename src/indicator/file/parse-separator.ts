import { IndicatorError } from '../record/indicator-error.ts';
import { countHeadings, MAX_ROWS_ABOVE } from './parse-header-rows.ts';
import { areIndicatorHeadings } from './parse-indicator-names.ts';

const SEPARATORS = [';', ',', '\t'];
/** How many characters at the start of the file decide the separator. */
const MAX_LENGTH = 10_000;

/**
 * The separator of a table.
 *
 * @throws IndicatorError if the headings have several separators, and the rows do not show which of them is meant.
 */
export function guessSeparator(table: string, ignoredNames: ReadonlySet<string>): string {
  const start = table.slice(0, MAX_LENGTH);
  const guessed = findSeparatorOfHeadings(start, ignoredNames) ?? findSeparatorOfFirstLine(start);
  // The comma in a heading such as `Xã, phường` separates no cells. Semicolons and tabs in a row of headings do.
  return guessed === ',' ? (findOtherSeparator(start, ignoredNames) ?? guessed) : guessed;
}

/**
 * Throws for a first line such as `sep=,` if its separator gives no known headings, but another one does.
 *
 * @param named The separator of the first line.
 */
export function checkNamedSeparator(named: string, table: string, ignoredNames: ReadonlySet<string>): void {
  const start = table.slice(0, MAX_LENGTH);
  if (countFirstHeadings(start, named, ignoredNames) > 0) return;
  const other = findSeparatorOfHeadings(start, ignoredNames);
  if (other === undefined) return;
  throw new IndicatorError('separator', `sep=${named}`, { other: other === '\t' ? 'tab' : other });
}

/** The separator that gives the row of headings the largest number of known headings; `undefined` without known headings. */
function findSeparatorOfHeadings(start: string, ignoredNames: ReadonlySet<string>): string | undefined {
  const counts = new Map(
    SEPARATORS.map((separator) => [separator, countFirstHeadings(start, separator, ignoredNames)]),
  );
  const best = findSeparatorWithMost((separator) => counts.get(separator) ?? 0);
  return counts.get(best) ? best : undefined;
}

/** How many known headings the first row with known headings has, if a separator splits the rows; 0 if no row has any. */
function countFirstHeadings(start: string, separator: string, ignoredNames: ReadonlySet<string>): number {
  const rows = splitLoosely(start, separator).slice(0, MAX_ROWS_ABOVE);
  return rows.map((cells) => countKnown(cells, ignoredNames)).find((count) => count > 0) ?? 0;
}

/** How many cells of a row are known headings. */
function countKnown(cells: readonly string[], ignoredNames: ReadonlySet<string>): number {
  const count = countHeadings(cells, ignoredNames);
  if (count > 0) return count;
  // The names of indicators are not known headings. A row of them counts as one known heading.
  return areIndicatorHeadings(cells, ignoredNames) ? 1 : 0;
}

/**
 * The semicolon or the tab, if most lines have it; else the separator that occurs most often outside quotes in the first line with any
 * separator. That line may be a title with a comma.
 *
 * @throws IndicatorError if `|` separates the cells: `chỉ tiêu|giá trị`.
 */
function findSeparatorOfFirstLine(start: string): string {
  const withoutQuotedCells = start.replace(/"[^"]*"/g, '');
  const lines = withoutQuotedCells.split(/[\r\n]+/);
  const [first = ''] = lines;
  const hasOnlyBars = first.includes('|') && !SEPARATORS.some((separator) => first.includes(separator));
  if (hasOnlyBars) throw new IndicatorError('separator', first);
  const filledLines = lines.filter((line) => line.trim() !== '');
  const usual = SEPARATORS.find((separator) => {
    const count = filledLines.filter((line) => line.includes(separator)).length;
    return separator !== ',' && count > 1 && count * 2 > filledLines.length;
  });
  if (usual !== undefined) return usual;
  const firstWithSeparator =
    lines.find((line) => SEPARATORS.some((separator) => line.includes(separator))) ?? '';
  return findSeparatorWithMost((separator) => firstWithSeparator.split(separator).length);
}

/**
 * The semicolon or the tab, if it separates the cells of a table whose headings also have commas. It separates the cells if most rows below
 * then have as many cells as the headings. `undefined` if the headings have commas only.
 */
function findOtherSeparator(start: string, ignoredNames: ReadonlySet<string>): string | undefined {
  const rows = splitLoosely(start, ',').slice(0, MAX_ROWS_ABOVE);
  const known = rows.findIndex((cells) => countKnown(cells, ignoredNames) > 0);
  const header = known >= 0 ? known : rows.findIndex((cells) => cells.length > 1);
  for (const separator of SEPARATORS.filter((other) => other !== ',')) {
    const [headings = [], ...rowsBelow] = splitLoosely(start, separator).slice(header);
    if (headings.length < 2) continue;
    const filledRows = rowsBelow.filter((cells) => cells.some((cell) => cell.trim() !== ''));
    const completeRows = filledRows.filter((cells) => cells.length === headings.length);
    if (completeRows.length * 2 > filledRows.length) return separator;
    throw new IndicatorError('separator', headings.join(separator));
  }
  return undefined;
}

/** The separator with the highest count. Of several such separators, the first. */
function findSeparatorWithMost(countOf: (separator: string) => number): string {
  const [best = ';'] = [...SEPARATORS].sort((first, second) => countOf(second) - countOf(first));
  return best;
}

/** Splits a text into rows of cells, even where its quotes are wrong or the text ends within a cell. */
function splitLoosely(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let index = 0; index <= text.length; index++) {
    const character = text[index];
    if (character === '"') isQuoted = !isQuoted;
    const isLineEnd = character === '\n' || character === '\r' || character === undefined;
    const isTextEnd = character === undefined;
    const isCellEnd = isTextEnd || (!isQuoted && (isLineEnd || character === separator));
    if (!isCellEnd) continue;
    cells.push(text.slice(start, index).replace(/^"|"$/g, ''));
    start = index + 1;
    if (!isLineEnd) continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}
