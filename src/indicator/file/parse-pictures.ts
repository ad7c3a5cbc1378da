import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import type { Cell } from './parse-cells.ts';
import type { Heading } from './parse-heading.ts';
import type { TableRow } from './parse-table-row.ts';

/** Stands for a picture, or for anything else that is not text, within the text of a cell. Unicode has it for an object within a text. */
export const PICTURE = '\ufffc';

/** Columns of these fields have names and texts, which pictures only decorate. `undefined` stands for a column without a heading. */
const DECORATED_FIELDS: readonly (Heading['field'] | undefined)[] = [
  undefined,
  'id',
  'label',
  'area',
  'programme',
  'source',
  'sourceHref',
  'method',
  'note',
  'ignored',
];

/** Leaves out the pictures beside names. Pictures beside figures stay, because they may show a sign or digits. */
export function leaveOutPictures(
  rows: readonly TableRow[],
  headings: readonly (Heading | undefined)[],
): readonly TableRow[] {
  return rows.map((row) => {
    if (!row.hasPictures) return row;
    const cells = row.cells.map((cell, index) =>
      DECORATED_FIELDS.includes(headings[index]?.field) ? withoutPictures(cell) : cell,
    );
    return { ...row, cells };
  });
}

/** A text with spaces in place of its pictures. */
export function withoutPictures(text: string): string {
  return text.replaceAll(PICTURE, ' ').replace(/ {2,}/g, ' ').trim();
}

/** Throws for a figure beside a picture, because the picture may show the sign of the figure, its direction or further digits. */
export function checkNoPictures(cells: readonly Cell[]): void {
  for (const { column, name, value } of cells) {
    const mayBeFigure = !DECORATED_FIELDS.includes(column.field);
    if (!mayBeFigure || typeof value !== 'string' || !value.includes(PICTURE)) continue;
    const label = cells.find((cell) => cell.column.field === 'label')?.value as string | undefined;
    throw new IndicatorError('picture', tidy(withoutPictures(value)), { column: name, label });
  }
}
