import { countHeadings, MAX_ROWS_ABOVE } from './parse-header-rows.ts';
import { areIndicatorHeadings } from './parse-indicator-names.ts';

const SEPARATORS = [';', ',', '\t'];
/** Characters at the start of the file that decide the separator. */
const MAX_LENGTH = 10_000;

/**
 * The separator with which a row has the most known headings. Without known headings, the separator that occurs most often in the first
 * line with any separator outside quotes.
 */
export function guessSeparator(table: string, ignoredNames: ReadonlySet<string>): string {
  const start = table.slice(0, MAX_LENGTH);
  const headings = new Map<string, number>();
  for (const separator of SEPARATORS) {
    const rows = splitLoosely(start, separator).slice(0, MAX_ROWS_ABOVE);
    const counts = rows.map((cells) => {
      const count = countHeadings(cells, ignoredNames);
      return count === 0 && areIndicatorHeadings(cells, ignoredNames) ? 1 : count;
    });
    headings.set(separator, counts.find((count) => count > 0) ?? 0);
  }
  const best = findSeparatorWithMost((separator) => headings.get(separator) ?? 0);
  if (headings.get(best)) return best;
  const lines = start.replace(/"[^"]*"/g, '').split(/[\r\n]+/);
  const firstLine = lines.find((line) => SEPARATORS.some((separator) => line.includes(separator))) ?? '';
  return findSeparatorWithMost((separator) => firstLine.split(separator).length);
}

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
    const isEnd = character === undefined || (!isQuoted && (isLineEnd || character === separator));
    if (!isEnd) continue;
    cells.push(text.slice(start, index).replace(/^"|"$/g, ''));
    start = index + 1;
    if (!isLineEnd) continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}
