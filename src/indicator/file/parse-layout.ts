import { tidy } from '../../text/sentence.ts';
import type { IndicatorError } from '../record/indicator-error.ts';
import { joinClosings, splitClosing } from './parse-closing.ts';
import { combineHeaderRows, findHeader } from './parse-header-rows.ts';
import { type FileDefaults, readRowsAbove } from './parse-rows-above.ts';
import type { TableRow } from './parse-table-row.ts';

/** The parts of a table. */
export interface TableLayout {
  /** The headings as their author wrote them. */
  names: readonly string[];
  /** The rows with cells, below the headings. */
  rows: readonly TableRow[];
  /** What the rows around the table say about all records. */
  defaults: FileDefaults;
  /** Rows around the table that fit no rule. */
  mistakes: IndicatorError[];
}

/** A cell of a row that numbers the columns, above words. */
const ROW_LETTER = /^[A-C]$/;
/** A cell of such a row, above figures: `1`, `(2)`, `3=2/1`. */
const ROW_NUMBER = /^\(?(\d{1,2})\)?(\s*=\s*[\d\s:/x*+()%-]+)?$/;

/** Finds the headings of a table, and reads the rows around it. */
export function parseLayout(allRows: readonly TableRow[], ignoredNames: ReadonlySet<string>): TableLayout {
  const rowsWithCells = allRows.filter(hasContent);
  const header = findHeader(rowsWithCells, ignoredNames);
  const above = readRowsAbove(rowsWithCells.slice(0, header));
  const [first, ...below] = rowsWithCells.slice(header);
  const firstNames = first?.cells ?? [];
  const combined = combineHeaderRows(firstNames, below[0]?.cells ?? [], ignoredNames);
  const afterHeader = combined ? below.slice(1) : below;
  const body = isRowOfNumbers(afterHeader[0]?.cells) ? afterHeader.slice(1) : afterHeader;
  const { rows, closing, mistakes } = splitClosing(body);
  return {
    names: combined ?? firstNames,
    rows,
    defaults: { ...above.defaults, ...joinClosings(above.defaults, closing) },
    mistakes: [...above.mistakes, ...mistakes],
  };
}

function hasContent({ cells }: TableRow): boolean {
  return cells.some((cell) => cell !== '' && tidy(cell) !== '');
}

/** Whether a row numbers the columns: `A | B | 1 | 2 | 3=2/1`. */
function isRowOfNumbers(cells: readonly string[] = []): boolean {
  const texts = cells.map((cell) => tidy(cell)).filter(Boolean);
  const letters = texts.filter((text) => ROW_LETTER.test(text));
  const numbers = texts.slice(letters.length).map((text) => ROW_NUMBER.exec(text)?.[1]);
  const areLettersInOrder = letters.join('') === 'ABC'.slice(0, letters.length);
  const areNumbersInOrder = numbers.every((number, index) => number === String(index + 1));
  return areLettersInOrder && areNumbersInOrder && numbers.length > 1 && texts.length > 2;
}
