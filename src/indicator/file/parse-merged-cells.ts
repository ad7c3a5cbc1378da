import { indexed } from '../../text/indexed.ts';
import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import type { TableColumn } from './parse-table-column.ts';
import type { InnerRow } from './parse-inner-rows.ts';

/** Fields of words. In such a column, the text of a merged cell is repeated in each row that the cell covers. */
const REPEATED_FIELDS: readonly unknown[] = [
  'label',
  'area',
  'unit',
  'programme',
  'source',
  'sourceHref',
  'period',
  'asOf',
  'method',
  'note',
  'ignored',
];

/** A row whose merged cells are resolved. */
export interface ResolvedRow extends InnerRow {
  /** The mistake of a merged cell with a figure: it is not known to which of its rows or columns the figure belongs. */
  mergedCellMistake?: IndicatorError;
}

/**
 * Resolves merged cells:
 * - the only cell of a row is the name of a group of rows, and becomes the label of the row;
 * - a cell that covers several rows is repeated in each of them, if its column has words;
 * - any other merged cell is a mistake of the rows that it covers.
 */
export function resolveMergedCells(
  rows: readonly InnerRow[],
  columns: readonly (TableColumn | undefined)[],
): readonly ResolvedRow[] {
  if (!rows.some(({ spans }) => spans?.size)) return rows;
  const resolved = rows.map((row): ResolvedRow & { cells: string[] } => ({
    ...row,
    cells: [...row.cells],
  }));
  for (const [index, { cells, row, spans }] of indexed(rows)) {
    if (!spans?.size) continue;
    const groupName = findOnlyCell(cells);
    if (groupName !== undefined) {
      resolved[index]!.cells = columns.map((column) => (column?.field === 'label' ? groupName : ''));
      continue;
    }
    for (const [position, span] of spans) {
      const text = tidy(cells[position]);
      if (text === '') continue;
      const isRepeated = span.columns === 1 && REPEATED_FIELDS.includes(columns[position]?.field);
      for (const covered of resolved.slice(index, index + span.rows)) {
        // Blank rows were removed, so the slice may reach rows below the merged cell.
        if (covered.row >= row + span.rows) break;
        if (isRepeated) covered.cells[position] = text;
        else covered.mergedCellMistake ??= new IndicatorError('merged-cell', text, { row: covered.row });
      }
    }
  }
  return resolved;
}

/** The text of the only cell of a row; `undefined` if there are several. */
function findOnlyCell(cells: readonly string[]): string | undefined {
  const texts = cells.filter((cell) => tidy(cell) !== '');
  return texts.length === 1 ? texts[0] : undefined;
}
