import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import type { FieldName } from './field-names.ts';
import { areAreaNames, readRowHeading } from './parse-indicator-names.ts';
import type { InnerRow } from './parse-inner-rows.ts';
import { areNamesOfOffices, isOfficeHeading } from './parse-office-names.ts';
import { hasNumbers } from './parse-table-column.ts';
import type { Table } from './parse-table-record.ts';
import { isFilled } from './parse-table-row.ts';
import { isWithoutName } from './parse-titles.ts';

/** `Toàn tỉnh`, `Cả nước`. `Tổng số` may stand above parts that are no areas. */
const WHOLE = /^(?:toàn (?:tỉnh|quốc|thành phố|huyện|xã)|cả (?:nước|tỉnh))$/i;
/** `Huyện Bắc Hà`, `Phường 2`, but not `Xã NTM` or `Xã đạt chuẩn`, which are counted. */
const AREA = /^\S+(?: (?:phố|xã|trấn))?(?: (?:\p{Lu}\p{Ll}*|\d+)(?!\p{L}))+$/u;
/** Columns that say what is measured: words, and a rank, which says that the figures are scores. */
const NAMING: readonly FieldName[] = ['text', 'programme', 'rank'];

/**
 * The mistake of a table that does not say what its figures measure: its labels are areas or offices, `Huyện X`, and no title stands above it.
 * Its tiles would only say "Huyện X: 60". `undefined` for any other table.
 */
export function findUnnamedFigures(
  rows: readonly InnerRow[],
  { columns, names }: Pick<Table, 'columns' | 'names'>,
  titles: readonly string[],
): IndicatorError | undefined {
  const labelColumn = columns.findIndex((column) => column?.field === 'label');
  if (labelColumn < 0 || titles.some((title) => !isWithoutName(title))) return undefined;
  const isNaming = columns.map((column) => (NAMING as readonly unknown[]).includes(column?.field));
  const rowsOfFigures = rows.filter(({ cells }) =>
    cells.some((cell, index) => isFilled(cell) && hasNumbers(columns[index])),
  );
  const labels = rowsOfFigures.map(({ cells }) => tidy(cells[labelColumn]));
  const areNamed = rowsOfFigures.some(
    ({ cells, inherited }) =>
      inherited.parents.length > 0 || cells.some((cell, index) => isNaming[index] && isFilled(cell)),
  );
  const [first] = labels;
  if (!first || areNamed || !areAreas(tidy(names[labelColumn]), labels)) return undefined;
  return new IndicatorError('unnamed-figures', first, { row: rowsOfFigures[0]?.row });
}

/** Whether the heading of the labels or the labels themselves say that they are areas or offices. */
function areAreas(heading: string, labels: readonly string[]): boolean {
  if (readRowHeading(heading, new Set()) === 'area') return true;
  if (isOfficeHeading(heading) && areNamesOfOffices(labels)) return true;
  const areAreasByName =
    labels.length > 1 &&
    areAreaNames(labels) &&
    labels.every((label) => WHOLE.test(label) || AREA.test(label));
  return WHOLE.test(labels[0] ?? '') || areAreasByName;
}
