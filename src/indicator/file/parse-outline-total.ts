import type { OutlineIndex } from './parse-outline-index.ts';
import {
  doubtAbout,
  type OpenRow,
  OUTSIDE,
  type OutlineRow,
  type OutlinePlace,
} from './parse-outline-row.ts';
import { isListed, isNumbered } from './parse-row-level.ts';
import { isBareTotal, isTotal, isWhole } from './parse-row-words.ts';

/** A row that is the total of rows above it. */
interface TotalContext {
  row: OutlineRow;
  position: number;
  rows: readonly OutlineRow[];
  index: OutlineIndex;
}

/** Whether a row may be the total of the rows above it, and belongs to no group by its marker. */
export function isTotalRow(row: OutlineRow, above: OutlineRow | undefined): boolean {
  const { kind, label, level } = row;
  const hasMarker = isNumbered(level) || isListed(level);
  if (kind !== 'figures' || hasMarker || !isTotal(label)) return false;
  // `Tổng số hộ;hộ` below `Số xã;xã` is no sum. `Tổng cộng` may be one of rows further up.
  const isCertain = isBareTotal(label) || isWhole(label);
  return isCertain || above?.unit === row.unit;
}

/**
 * The place of a total below the heads of groups: outside of all groups that end at it. `undefined` if the total is a row of the innermost open group.
 * - Directly below a head, it is the first row of the group.
 * - If another group of the same level follows further down, it is the total of its own group.
 * - Below the last of several groups, it is the total of all of them, unless the groups above have totals too.
 * - At the end of a table whose rows are all in one group, it is the total of both.
 * - Anywhere else below the only group so far, it may be the total of this group or of the whole table.
 */
export function placeTotal(open: readonly OpenRow[], context: TotalContext): OutlinePlace | undefined {
  const heads = open.filter(({ row }) => row.kind === 'head');
  const innermost = heads.at(-1);
  if (!innermost) return OUTSIDE;
  const { position, rows } = context;
  const isLastRow = position === rows.length - 1;
  const isFirstBelowHead = innermost.count === 0 && !innermost.isUnclear;
  if (isFirstBelowHead) {
    const isOtherTotal = isLastRow && (innermost.before.count > 0 || innermost.before.hasRows);
    return isOtherTotal ? doubtAbout(innermost, 'unclear-part') : undefined;
  }
  if (isTotalOfOnlyGroup(heads, context)) return undefined;
  for (const [depth, head] of [...heads.entries()].reverse()) {
    const verdict = judgeGroup(head, heads.slice(0, depth), context);
    if (verdict === 'inside') return head === innermost ? undefined : doubtAbout(head, 'unclear-part');
    if (verdict === 'unclear') return doubtAbout(head, 'unclear-part');
  }
  return isFollowedByPlainRow(context) ? doubtAbout(innermost, 'unclear-part') : OUTSIDE;
}

/** Whether all rows of the table are in one group, perhaps within a larger one, and the total is the last row. */
function isTotalOfOnlyGroup(heads: readonly OpenRow[], { position, rows }: TotalContext): boolean {
  const isLastRow = position === rows.length - 1;
  const hasAllRows = heads.every(
    ({ before, isUnclear, totals }) =>
      before.count === 0 && !before.hasRows && !isUnclear && totals.length === 0,
  );
  const isInnermostPlain = heads.slice(0, -1).every(({ count }) => count === 0);
  return isLastRow && hasAllRows && isInnermostPlain && heads.at(-1)?.style !== 'listed';
}

/** Whether a total belongs to a group, ends it, or may do both. */
function judgeGroup(
  head: OpenRow,
  outerHeads: readonly OpenRow[],
  { row, position, index }: TotalContext,
): 'inside' | 'ended' | 'unclear' {
  const { before, isUnclear, style } = head;
  const next = index.nextHeadOfKind(head.row.level.kind, position);
  const nextOuter = outerHeads.map((outer) => index.nextHeadOfKind(outer.row.level.kind, position));
  const hasNext = Number.isFinite(next) && nextOuter.every((outer) => next <= outer);
  // The rows of the group have a sign or are indented, and the total is not.
  const isOutdented = style === 'indented' && row.level.indent <= head.row.level.indent;
  if (style === 'listed' || isOutdented) return 'ended';
  if (isUnclear) return 'unclear';
  if (hasNext) return isWhole(row.label) ? 'unclear' : 'inside';
  if (before.totals.has(row.label)) return 'inside';
  if (before.totals.size) return 'unclear';
  return before.count > 0 || before.hasRows ? 'ended' : 'unclear';
}

/** Whether the row below a total may belong to the group that the total ends. */
function isFollowedByPlainRow({ position, rows }: TotalContext): boolean {
  const next = rows[position + 1];
  if (next?.kind !== 'figures' || isNumbered(next.level) || isListed(next.level)) return false;
  return !isTotal(next.label);
}
