import { indexed } from '../../text/indexed.ts';
import { formatCount } from '../../text/number.ts';
import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import type { Cell } from './parse-cells.ts';
import { FIELDS_WITHOUT_FIGURES } from './field-names.ts';
import type { Heading } from './parse-heading.ts';
import { isOnlyMark, type MarkedText, mayEndWithMark, readOnlyMarks, takeMarks } from './parse-note-marks.ts';
import type { MarkPlaces, Note } from './parse-notes.ts';
import { hasNumbers } from './parse-table-column.ts';
import type { TableRow } from './parse-table-row.ts';

/** Raised digits behind a number are a mark or the exponent of a power: `10⁶`. */
const RAISED_DIGITS = /^[⁰¹²³⁴-⁹]+$/;
/** A power of 10 with a larger exponent is not written out. */
const MAX_EXPONENT = 12;

/** The parts of a table whose cells may have marks. */
interface TableParts {
  /** The rows above the headings. */
  above: readonly TableRow[];
  headings: readonly (Heading | undefined)[];
  rows: readonly TableRow[];
}

/**
 * Takes the marks of notes off the cells of a table, `13,1*` and `Dân số (1)`, so that `13,1` and `Dân số` are read. Only marks that a note
 * explains are taken off.
 */
export function takeMarksOffCells(
  { above, headings, rows }: TableParts,
  notes: readonly Note[],
): { above: readonly TableRow[]; rows: readonly TableRow[]; places: MarkPlaces } {
  const explained = new Set(notes.flatMap(({ marks }) => marks));
  const single = new Set<string>();
  const shared = new Set<string>();
  if (!explained.size) return { above, rows, places: { single, shared } };
  // A mark at a heading is about the records of its column, not about any other record.
  for (const mark of headings.flatMap((heading) => heading?.marks ?? [])) single.add(mark);
  const hasFigures = ({ cells }: TableRow) =>
    cells.some(
      (cell, index) =>
        !FIELDS_WITHOUT_FIGURES.includes(headings[index]?.field ?? 'ignored') && tidy(cell) !== '',
    );
  const takeMarksOffRow = (row: TableRow, isAbove: boolean): TableRow => {
    const markedCells = new Map<number, MarkedText>();
    for (const [index, cell] of indexed(row.cells)) {
      const column = isAbove ? undefined : headings[index]?.field;
      const marked = readMarks(cell, column);
      const areExplained = marked?.marks.length && marked.marks.every((mark) => explained.has(mark));
      if (!areExplained) continue;
      markedCells.set(index, marked);
      // A mark above the headings, in a column that is not read (`STT`), in the head of a group or in a merged cell may concern many records.
      const concernsOneRecord = !isAbove && column !== 'ignored' && hasFigures(row) && !row.spans?.has(index);
      for (const mark of marked.marks) (concernsOneRecord ? single : shared).add(mark);
    }
    return markedCells.size ? withoutMarks(row, markedCells) : row;
  };
  return {
    above: above.map((row) => takeMarksOffRow(row, true)),
    rows: rows.map((row) => takeMarksOffRow(row, false)),
    places: { single, shared },
  };
}

/** A cell and its marks. In a column of notes, a mark may be the whole cell; `undefined` for a cell that cannot have marks. */
function readMarks(cell: string, column: Heading['field'] | undefined): MarkedText | undefined {
  const onlyMarks = column === 'note' ? readOnlyMarks(tidy(cell)) : undefined;
  if (onlyMarks) return { text: '', marks: onlyMarks };
  return mayEndWithMark(cell) && column !== 'id' ? takeMarks(tidy(cell)) : undefined;
}

/** A row without the marks in its cells. The marks are kept beside the cells. */
function withoutMarks(row: TableRow, markedCells: ReadonlyMap<number, MarkedText>): TableRow {
  const cells = row.cells.map((cell, index) => markedCells.get(index)?.text ?? cell);
  const marks = new Map([...markedCells].map(([index, cell]) => [index, cell.marks]));
  return { ...row, cells, marks };
}

/**
 * Without a note for the mark, nobody can say what the `(1)` of `12,5 (1)` means, nor `(1)` as the whole note of a row.
 *
 * @throws IndicatorError for a number with a mark that no note explains, and for a note that is only such a mark.
 */
export function checkMarksAreExplained(cells: readonly Cell[]): void {
  for (const { column, name, value } of cells) {
    const isOnlyMarks = column.field === 'note' && isOnlyMark(String(value));
    if (isOnlyMarks)
      throw new IndicatorError('mark', String(value), { column: name, label: labelOfRow(cells) });
    const isNumber = column.field !== 'also' && hasNumbers(column);
    const { text, marks } = takeMarks(isNumber ? String(value) : '');
    const [mark] = marks;
    if (mark === undefined || !/\d[%‰]?$/.test(text)) continue;
    const writtenMark = String(value).slice(text.length).trim();
    const problem = RAISED_DIGITS.test(writtenMark) ? 'power' : 'mark';
    throw new IndicatorError(problem, writtenMark, {
      column: name,
      label: labelOfRow(cells),
      other: String(value),
      suggestion: toPowerOf10(text, mark),
    });
  }
}

/** `1.000.000` for the number 10 with the raised digit 6; `undefined` for other numbers. */
function toPowerOf10(number: string, exponent: string): string | undefined {
  const isPower = number === '10' && Number(exponent) <= MAX_EXPONENT;
  return isPower ? formatCount(10 ** Number(exponent), 'vi') : undefined;
}

function labelOfRow(cells: readonly Cell[]): string | undefined {
  return cells.find(({ column }) => column.field === 'label')?.value as string | undefined;
}
