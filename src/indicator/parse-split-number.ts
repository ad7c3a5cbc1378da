import { NUMBER_FIELDS } from './parse-english.ts';
import type { Heading } from './parse-heading.ts';

const DIGITS = /^\s*[-−+]?\d+\s*$/;
/** Columns that may have digits only. In all others, digits are the decimals of the cell before. */
const DIGIT_COLUMNS: readonly unknown[] = [
  ...NUMBER_FIELDS,
  'decimals',
  'period',
  'previousPeriod',
  'asOf',
  'ignored',
  'id',
  'index',
];

/**
 * Two cells of a table with commas that may be one number, `39,82`: the second has digits where words are expected, or the row has fewer
 * or more cells than the headings.
 */
export function findSplitNumber(
  cells: readonly string[],
  headings: readonly (Heading | undefined)[],
): { first: string; second: string } | undefined {
  const hasOtherLength = cells.length !== headings.length;
  for (let index = 1; index < cells.length; index++) {
    const [first = '', second = ''] = [cells[index - 1], cells[index]];
    const areDigits =
      isNumberColumn(headings[index - 1]) && DIGITS.test(first) && /^\s*\d+\s*%?\s*$/.test(second);
    const isMisplaced = !DIGIT_COLUMNS.includes(headings[index]?.column);
    if (areDigits && (hasOtherLength || isMisplaced)) return { first: first.trim(), second: second.trim() };
  }
  return undefined;
}

function isNumberColumn(heading: Heading | undefined): boolean {
  return (NUMBER_FIELDS as readonly unknown[]).includes(heading?.column);
}
