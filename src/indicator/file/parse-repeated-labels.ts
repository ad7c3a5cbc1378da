import { tidy } from '../../text/sentence.ts';
import { withoutItemNumber } from '../record/parse-item-number.ts';
import { addTo } from './add-to.ts';
import { toIdKey } from './parse-entry-index.ts';
import { isPeriod } from './parse-label-text.ts';
import type { InnerRow } from './parse-inner-rows.ts';
import { withoutItemMark } from './parse-list-sign.ts';

/**
 * The ids of rows whose label stands below several parents, in a table without ids: `Dân số – Nam` for `- Nam` below `Dân số`, if `- Nam` also stands below
 * `Lao động`. Their addresses are `dan-so-nam` and `lao-dong-nam`.
 */
export function nameRepeatedRows<Row extends InnerRow>(
  rows: readonly Row[],
  labelColumn: number,
): ReadonlyMap<Row, string> {
  const rowsByLabel = new Map<string, Row[]>();
  for (const row of rows) {
    const label = toIdKey(tidy(row.cells[labelColumn]));
    // A row whose label is only a time is a mistake of its own.
    if (label && !isPeriod(label)) addTo(rowsByLabel, label, row);
  }
  const ids = new Map<Row, string>();
  for (const repeated of rowsByLabel.values()) {
    const paths = new Set(repeated.map(({ inherited }) => inherited.parents.join('\n')));
    if (paths.size < 2) continue;
    const lastParents = new Set(repeated.map(({ inherited }) => inherited.parents.at(-1)));
    for (const row of repeated) {
      const { parents } = row.inherited;
      // The innermost parent is enough, unless it has the same name within several others.
      const path = lastParents.size < paths.size ? parents : parents.slice(-1);
      const label = withoutItemMark(tidy(row.cells[labelColumn]));
      if (path.length) ids.set(row, [...path.map((parent) => withoutItemNumber(parent)), label].join(' – '));
    }
  }
  return ids;
}
