import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import type { Heading } from './parse-heading.ts';
import { isIndicatorName } from './parse-indicator-names.ts';
import { isLabel } from './parse-label-text.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

/**
 * One mistake in place of those of each column, in a table whose columns all have the name of an indicator, but whose rows may be anything:
 * `Chỉ tiêu;Đã tiếp nhận;Đã xử lý`. `undefined` for any other table.
 */
export function findColumnsOfIndicators(
  names: readonly string[],
  headings: readonly (Heading | undefined)[],
  rows: readonly TableRow[],
  ignoredNames: ReadonlySet<string>,
): IndicatorError | undefined {
  const used = [...names.keys()].filter(
    (index) => headings[index]?.field !== 'ignored' && rows.some(({ cells }) => isFilled(cells[index])),
  );
  const [first, second, third] = used;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const isOfNames = headings[first] === undefined || headings[first].field === 'label';
  const hasNames = rows.every(({ cells }) => isLabel(tidy(cells[first])));
  const areIndicators = used.slice(1).every((index) => isIndicatorName(names[index] ?? '', ignoredNames));
  const name = tidy(names[first]);
  if (name === '' || !isOfNames || !hasNames || !areIndicators) return undefined;
  return new IndicatorError('columns-of-indicators', name, { other: tidy(names[second]) });
}
