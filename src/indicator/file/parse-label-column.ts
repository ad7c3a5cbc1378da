import { tidy } from '../../text/sentence.ts';
import type { Heading } from './parse-heading.ts';
import { readRowHeading } from './parse-indicator-names.ts';
import { isLabel } from './parse-label-text.ts';
import { areNamesOfOffices } from './parse-office-names.ts';
import type { TableRow } from './parse-table-row.ts';

/**
 * Chooses the column of the labels, if no heading names it: the column of areas; else the first column, if it has words but no heading, as
 * in statistical yearbooks, or if it has words below `Chỉ số`, `Xã` or `Đơn vị`; else the column `Nội dung`, as in budgets.
 */
export function markLabelColumn(
  headings: readonly (Heading | undefined)[],
  names: readonly string[],
  rows: readonly TableRow[],
): readonly (Heading | undefined)[] {
  if (headings.some((heading) => heading?.field === 'label')) return headings;
  const position = chooseLabelColumn(headings, names, rows);
  return headings.map((heading, index) => (index === position ? { field: 'label', presets: {} } : heading));
}

/**
 * Whether the first column has areas, `Xã` above `Bình An`, and the table is none of indicators: all other headings are known. Such a column is
 * one of labels, as `Địa phương` is.
 */
function isFirstOfAreas(
  first: number,
  headings: readonly (Heading | undefined)[],
  names: readonly string[],
): boolean {
  const areOthersKnown = headings.every(
    (heading, index) => index === first || heading !== undefined || tidy(names[index]) === '',
  );
  return areOthersKnown && readRowHeading(names[first] ?? '', new Set()) === 'area';
}

/** The index of the column that has the labels, if no heading names it; -1 if there is no such column. */
function chooseLabelColumn(
  headings: readonly (Heading | undefined)[],
  names: readonly string[],
  rows: readonly TableRow[],
): number {
  const areaColumn = headings.findIndex((heading) => heading?.field === 'area');
  if (areaColumn >= 0) return areaColumn;
  const first = headings.findIndex((heading) => heading?.field !== 'ignored');
  const hasLabels = rows.length > 0 && rows.every(({ cells }) => isLabel(tidy(cells[first])));
  // `Chỉ số` above `PCI` and `PAPI` is no column of indexes.
  const isOfNames =
    headings[first]?.field === 'index' && rows.every(({ cells }) => /^\p{L}/u.test(tidy(cells[first])));
  const hasNoField = tidy(names[first]) === '' || isOfNames || isFirstOfAreas(first, headings, names);
  if (first >= 0 && hasNoField && hasLabels) return first;
  // A rank may stand in front of the offices: `Xếp hạng;Đơn vị;Điểm số`.
  const units = headings.findIndex((heading) => heading?.field === 'unit');
  const areOffices = rows.length > 0 && areNamesOfOffices(rows.map(({ cells }) => tidy(cells[units])));
  return units >= 0 && areOffices ? units : headings.findIndex((heading) => heading?.field === 'text');
}
