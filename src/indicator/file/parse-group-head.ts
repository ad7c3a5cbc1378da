import { tidy } from '../../text/sentence.ts';
import { FIELDS_WITHOUT_FIGURES } from './field-names.ts';
import type { Heading } from './parse-heading.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

/** In the head of a group, cells of these fields say nothing about the rows below it. */
const FIELDS_OF_ONE_ROW: readonly unknown[] = ['id', 'area', 'note'] satisfies Heading['field'][];

/** A cell without figures: `tạm tính`. */
const WORDS = /^\s*\p{L}[^\d]*$/u;

/** The head of a group: a row with a text about the rows below it, or with the name of these rows. */
export interface GroupHead {
  label: string;
  /** Whether the row has an id. It may then be an indicator whose figure is not known yet. */
  hasId: boolean;
  /** The cell in the column of units; empty if there is none. */
  unit: string;
  /** The first cell that says nothing about the rows below: an id, an area, a note, or words in a column of figures. */
  other: string | undefined;
  /**
   * Whether words stand in a column of figures, `Năm 2023;tạm tính`. The caller must then check that the label is about the rows below:
   * only then is the row a head.
   */
  hasWordsInFigures: boolean;
}

/** Reads a row that has only a label and other fields without figures, or only one text. `undefined` for any other row. */
export function readGroupHead(
  { cells }: TableRow,
  headings: readonly (Heading | undefined)[],
): GroupHead | undefined {
  if (hasFigureAndOtherCell(cells, headings)) return undefined;
  const first = cells.findIndex(isFilled);
  const isOnlyCell = first >= 0 && !cells.slice(first + 1).some(isFilled);
  if (isOnlyCell) return readOnlyCell(tidy(cells[first]), first, headings[first]);
  const texts = cells.map(tidy);
  const filledFields = texts.flatMap((text, index) => (text ? [headings[index]?.field ?? 'label'] : []));
  const unit = texts[headings.findIndex((heading) => heading?.field === 'unit')] ?? '';
  const label = texts.find((text, index) => text && (headings[index]?.field ?? 'label') === 'label');
  // A cell without a heading may be the label, but not beside another label.
  const hasOneLabel = filledFields.filter((field) => field === 'label').length === 1;
  const wordsInFigures = texts.filter((text, index) => WORDS.test(text) && isFigureColumn(headings[index]));
  const filledFigureFields = filledFields.filter((field) => !FIELDS_WITHOUT_FIGURES.includes(field));
  const isHead = hasOneLabel && filledFigureFields.length === wordsInFigures.length;
  if (!label || !isHead) return undefined;
  const other = texts.find((text, index) => text && FIELDS_OF_ONE_ROW.includes(headings[index]?.field));
  return {
    label,
    unit,
    hasId: filledFields.includes('id'),
    other: other ?? wordsInFigures[0],
    hasWordsInFigures: wordsInFigures.length > 0,
  };
}

/**
 * A row with only one filled cell as the head of a group. A cell without letters is a figure, and the row no head, unless the cell stands in the
 * first column, in the column of labels or in a column without a heading.
 */
function readOnlyCell(text: string, position: number, heading: Heading | undefined): GroupHead | undefined {
  const isColumnOfLabels = heading === undefined || heading.field === 'label';
  const isText = isColumnOfLabels || position === 0 || /\p{L}/u.test(text);
  return isText
    ? { label: text, unit: '', hasId: false, other: undefined, hasWordsInFigures: false }
    : undefined;
}

function isFigureColumn(heading: Heading | undefined): boolean {
  return !FIELDS_WITHOUT_FIGURES.includes(heading?.field ?? 'label');
}

/**
 * Whether a row has a figure and another cell, such as its label. The row is then not the head of a group. This is so for most rows, which are
 * therefore not searched further.
 */
function hasFigureAndOtherCell(
  cells: readonly string[],
  headings: readonly (Heading | undefined)[],
): boolean {
  let countOfCells = 0;
  let hasFigure = false;
  return cells.some((cell, index) => {
    if (!isFilled(cell)) return false;
    countOfCells++;
    hasFigure ||= isFigureColumn(headings[index]) && !WORDS.test(cell);
    return hasFigure && countOfCells > 1;
  });
}
