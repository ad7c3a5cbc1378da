import { tidy } from '../text/sentence.ts';
import { IndicatorError } from './indicator-error.ts';
import { isSigned } from './parse-cells.ts';
import { type Column, KNOWN_NAMES, vietnameseName } from './parse-columns.ts';
import { type Heading, parseHeading } from './parse-heading.ts';
import { checkNotDamaged } from './parse-damage.ts';

/** A table needs one of these columns. If there is no value, another of them is shown as the main figure. */
export const FIGURE_COLUMNS: readonly Column[] = ['value', 'text', 'planRatio', 'rank', 'change', 'series'];
const ROW_LETTER = /^[A-C]$/;
const ROW_NUMBER = /^\(?(\d{1,2})\)?(\s*=\s*[\d\s:/x*+()%-]+)?$/;

interface Row {
  cells: readonly string[];
  row: number;
}

/** Reads the headings of a table. `undefined` stands for a heading that is a mistake or has no cells. */
export function readHeadings(
  names: readonly string[],
  rows: readonly Row[],
  ignoredNames: ReadonlySet<string>,
): { headings: (Heading | undefined)[]; mistakes: IndicatorError[] } {
  const headings: (Heading | undefined)[] = [];
  const mistakes: IndicatorError[] = [];
  for (const [position, text] of names.entries()) {
    try {
      headings.push(readHeading(tidy(text), position, rows, ignoredNames));
    } catch (error) {
      if (!(error instanceof IndicatorError)) throw error;
      mistakes.push(error);
      headings.push(undefined);
    }
  }
  mistakes.push(...findDuplicates(names, headings, rows), ...findMissing(headings));
  return { headings, mistakes };
}

/** Whether a row numbers the columns: `A | B | 1 | 2 | 3=2/1`. */
export function isRowOfNumbers(cells: readonly string[] = []): boolean {
  const texts = cells.map((cell) => tidy(cell)).filter(Boolean);
  const letters = texts.filter((text) => ROW_LETTER.test(text));
  const numbers = texts.slice(letters.length).map((text) => ROW_NUMBER.exec(text)?.[1]);
  const areLettersInOrder = letters.join('') === 'ABC'.slice(0, letters.length);
  const areNumbersInOrder = numbers.every((number, index) => number === String(index + 1));
  return areLettersInOrder && areNumbersInOrder && numbers.length > 1 && texts.length > 2;
}

function readHeading(
  name: string,
  position: number,
  rows: readonly Row[],
  ignoredNames: ReadonlySet<string>,
): Heading | undefined {
  if (name) {
    const heading = parseHeading(name, ignoredNames);
    checkNotDamaged(name, '');
    if (heading) return heading.column === 'index' ? toChange(heading, name, position, rows) : heading;
  }
  const rowWithCell = rows.find(({ cells }) => tidy(cells[position]) !== '');
  if (!rowWithCell) return undefined;
  if (name) throw new IndicatorError('unknown-column', name, { suggestion: KNOWN_NAMES });
  throw new IndicatorError('unnamed-column', tidy(rowWithCell.cells[position]), { row: rowWithCell.row });
}

/**
 * The heading `So với cùng kỳ (%)` can mean a change (+1,7 %) or an index (101,7 %). Only signs in all cells show that it is a change.
 *
 * @throws IndicatorError if a cell has no sign.
 */
function toChange(heading: Heading, name: string, position: number, rows: readonly Row[]): Heading {
  const cells = rows.map(({ cells }) => tidy(cells[position])).filter(Boolean);
  if (!cells.every(isSigned)) throw new IndicatorError('index-column', name);
  return { ...heading, column: 'change' };
}

function findDuplicates(
  names: readonly string[],
  headings: readonly (Heading | undefined)[],
  rows: readonly Row[],
): IndicatorError[] {
  const mistakes: IndicatorError[] = [];
  const firstNames = new Map<string, string>();
  for (const [position, heading] of headings.entries()) {
    if (!heading || heading.column === 'ignored') continue;
    const name = tidy(names[position]);
    const other = firstNames.get(heading.column);
    const hasCells = rows.some(({ cells }) => tidy(cells[position]) !== '');
    if (!hasCells && heading.column !== 'id') continue;
    if (other !== undefined) mistakes.push(new IndicatorError('duplicate-column', name, { other }));
    firstNames.set(heading.column, name);
  }
  return mistakes;
}

function findMissing(headings: readonly (Heading | undefined)[]): IndicatorError[] {
  const columns = headings.map((heading) => heading?.column);
  const missing: Column[] = (['id', 'label'] as const).filter((column) => !columns.includes(column));
  const hasFigure = FIGURE_COLUMNS.some((column) => columns.includes(column));
  if (!hasFigure) missing.push('value');
  return missing.map((column) => new IndicatorError('missing', `${column} (${vietnameseName(column)})`));
}
