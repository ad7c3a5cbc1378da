import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { type NameOfPeriod, toNameKey } from './parse-indicator-names.ts';
import type { TableColumn } from './parse-table-column.ts';

/** Leaves out a column with the same heading as an earlier column, and reports it. `GRDP (tỷ đồng)` and `GRDP (%)` are two headings. */
export function leaveOutSameNames(
  names: readonly string[],
  columns: readonly (TableColumn | undefined)[],
  ofPeriods: ReadonlyMap<number, NameOfPeriod> | undefined,
): { columns: readonly (TableColumn | undefined)[]; mistakes: IndicatorError[] } {
  const mistakes: IndicatorError[] = [];
  const firstNames = new Map<string, string>();
  const columnsWithOwnName = columns.map((column, index) => {
    if (column?.field !== 'value') return column;
    const name = tidy(names[index]);
    const ofPeriod = ofPeriods?.get(index);
    // `Dân số 2022` and `Dân số năm 2022` are the same.
    const key = ofPeriod ? `${toNameKey(ofPeriod.name)} ${ofPeriod.period}` : toNameKey(name);
    const other = firstNames.get(key);
    if (other === undefined) firstNames.set(key, name);
    else mistakes.push(new IndicatorError('duplicate-column', name, { other }));
    return other === undefined ? column : undefined;
  });
  return { columns: columnsWithOwnName, mistakes };
}
