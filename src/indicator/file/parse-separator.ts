import { countHeadings, MAX_ROWS_ABOVE } from './parse-header-rows.ts';
import { areIndicatorHeadings } from './parse-indicator-names.ts';

const SEPARATORS = [';', ',', '\t'];
/** Characters at the start of the file that decide the separator. */
const MAX_LENGTH = 10_000;

/**
 * The separator with which the row of headings has the most known ones. Without known headings, the separator that occurs most often
 * outside quotes in the first line with any separator.
 */
export function guessSeparator(table: string, ignoredNames: ReadonlySet<string>): string {
  const start = table.slice(0, MAX_LENGTH);
  const headingCounts = new Map<string, number>();
  for (const separator of SEPARATORS) {
    const rows = splitLoosely(start, separator).slice(0, MAX_ROWS_ABOVE);
    const counts = rows.map((cells) => {
      const count = countHeadings(cells, ignoredNames);
      if (count > 0) return count;
      // The names of indicators are not known. A row of them counts as one known heading, less than any row of known headings.
      return areIndicatorHeadings(cells, ignoredNames) ? 1 : 0;
    });
    const countOfFirstHeadings = counts.find((count) => count > 0) ?? 0;
    headingCounts.set(separator, countOfFirstHeadings);
  }
  const best = findSeparatorWithMost((separator) => headingCounts.get(separator) ?? 0);
  if (headingCounts.get(best)) return best;
  const withoutQuotedCells = start.replace(/"[^"]*"/g, '');
  const lines = withoutQuotedCells.split(/[\r\n]+/);
  const firstWithSeparator =
    lines.find((line) => SEPARATORS.some((separator) => line.includes(separator))) ?? '';
  return findSeparatorWithMost((separator) => firstWithSeparator.split(separator).length);
}

/** The separator with the highest count; of several, the first. */
function findSeparatorWithMost(countOf: (separator: string) => number): string {
  const [most = ';'] = [...SEPARATORS].sort((first, second) => countOf(second) - countOf(first));
  return most;
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
