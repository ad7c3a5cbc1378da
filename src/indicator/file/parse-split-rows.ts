import { splitLabel } from '../record/label-unit.ts';
import { isCountOfSingles } from '../record/unit-of-count.ts';
import { isPercentage } from '../record/unit.ts';
import { tidy } from '../../text/sentence.ts';
import { readCellNumber } from './parse-growth.ts';
import { hasNumbers, type TableColumn } from './parse-table-column.ts';
import type { TableRow } from './parse-table-row.ts';

/** Two cells that may be the halves of one number. */
export interface SplitNumber {
  first: string;
  second: string;
}

type Columns = readonly (TableColumn | undefined)[];

const WHOLE = /^\s*\d{1,3}\s*$/;
/** A decimal comma that quotes kept within a cell, or a decimal point. */
const DECIMAL = /\d,\d|\d\.\d{1,2}(?!\d)/;
/** Neighbouring years of an amount rarely differ more. */
const USUAL_FACTOR = 3;
/** Two percentages without decimals. More figures in a row would need as many numbers of which a comma split only some. */
const COUNT_OF_HALVES = 2;
const MAX_PERCENTAGE = 100;

/**
 * The rows of a table with commas that are complete, but whose neighbouring figures may be the halves of one number: `Tỷ lệ hộ nghèo,%,3,12`. Only if no
 * number of the table has decimals, because the others would then be quoted.
 */
export function findSplitRows(
  rows: readonly TableRow[],
  columns: Columns,
): ReadonlyMap<TableRow, SplitNumber> {
  const areNumbers = columns.map(hasNumbers);
  const hasDecimals = rows.some(({ cells }) =>
    cells.some((cell, index) => areNumbers[index] && DECIMAL.test(cell)),
  );
  const pairs = findPairs(columns);
  if (hasDecimals || !pairs.length) return new Map();
  return new Map(
    rows.flatMap((row) => {
      const unit = readUnit(row, columns);
      // A number of people or things has no decimals.
      if (unit === undefined || isCountOfSingles(unit)) return [];
      const isLonePair = columns.filter(hasNumbers).length === COUNT_OF_HALVES;
      const split = pairs
        .map((index) => ({ first: row.cells[index - 1] ?? '', second: row.cells[index] ?? '' }))
        .find((halves) => areHalves(halves, isLonePair && isPercentage(unit)));
      return split ? [[row, { first: split.first.trim(), second: split.second.trim() }] as const] : [];
    }),
  );
}

/** The second columns of neighbours that have the same figures of two periods. */
function findPairs(columns: Columns): readonly number[] {
  return [...columns.keys()].filter((index) => {
    const [first, second] = [columns[index - 1], columns[index]];
    if (first?.field !== 'value' || second?.field !== 'value') return false;
    return first.presets.label === second.presets.label && first.period !== second.period;
  });
}

function readUnit({ cells }: TableRow, columns: Columns): string | undefined {
  const [unit, label] = (['unit', 'label'] as const).map((name) =>
    tidy(cells[columns.findIndex((column) => column?.field === name)]),
  );
  return unit || (label ? splitLabel(label)?.unit : undefined);
}

function areHalves({ first, second }: SplitNumber, isLonePercentage: boolean): boolean {
  if (!WHOLE.test(second) || !/^\s*\d[\d.]*\s*$/.test(first)) return false;
  const numbers = [first, second].map((cell) => readCellNumber(cell, false));
  const [whole, decimals] = numbers;
  if (whole === undefined || decimals === undefined) return false;
  if (isLonePercentage && whole < MAX_PERCENTAGE && decimals < MAX_PERCENTAGE) return true;
  const [smaller, larger] = whole < decimals ? [whole, decimals] : [decimals, whole];
  return larger > 0 && larger >= smaller * USUAL_FACTOR;
}
