import { lastIndexWhere } from '../../text/last-index.ts';
import { areTwoAreas, isPartOfFigures } from './parse-group-note.ts';
import type { OutlineIndex } from './parse-outline-index.ts';
import type { Placed } from './parse-outline-marked.ts';
import {
  doubtAbout,
  mayBePart,
  type OpenRow,
  OUTSIDE,
  type OutlineRow,
  partOf,
  type OutlinePlace,
} from './parse-outline-row.ts';
import { CERTAIN_INDENT, isListed, isNext, isNumbered } from './parse-row-level.ts';
import { isAboutRowAbove } from './parse-row-words.ts';

/** Where a row without a marker stands in a table. */
interface Context {
  row: OutlineRow;
  position: number;
  index: OutlineIndex;
}

/** What an open row is to a row without a marker: `closed` by it, or a row that gives its place. */
type Verdict = 'closed' | OutlinePlace;

/** The place of a row of figures without a number or a sign. */
export function placePlain(allOpen: readonly OpenRow[], context: Context): Placed {
  for (let length = allOpen.length; length > 0; length--) {
    const open = allOpen.slice(0, length);
    const verdict = judge(open, context);
    if (verdict !== 'closed') return { open, place: verdict };
  }
  return { open: [], place: OUTSIDE };
}

function judge(open: readonly OpenRow[], context: Context): Verdict {
  const top = open.at(-1);
  if (!top) return OUTSIDE;
  const { level, kind } = top.row;
  if (kind === 'parts') return judgeParts(open, top, context);
  if (kind === 'head') return judgeHead(top, context.row);
  if (isNumbered(level)) return judgeNumbered(open, top, context);
  if (isListed(level)) return isDeeper(context.row, top.row) ? partOf(top) : 'closed';
  if (top.row.isPart) return judgePartRow(open, context.row);
  if (isAboutRowAbove(top.row.label)) return 'closed';
  if (level.kind === 'CAPS') return judgeCapitals(top, context);
  return judgeUnmarked(top, context.row);
}

/** A row below a row without a marker: its part if it is indented, otherwise a row beside it. */
function judgeUnmarked(top: OpenRow, row: OutlineRow): Verdict {
  if (isDeeper(row, top.row)) return partOf(top);
  if (areTwoAreas(top.row.label, row.label)) return 'closed';
  if (row.level.indent > top.row.level.indent) return doubtAbout(top, 'unclear-indent');
  // `Công lập;5` without a unit below `Số trường (trường);7`.
  const mayLackUnit = row.lacksUnit && top.row.unit !== undefined && mayBePart(row, top.row);
  return mayLackUnit && top.isNamed ? doubtAbout(top, 'unclear-part') : 'closed';
}

/** A row below a row in capitals. Capitals only show a level if several rows have them. */
function judgeCapitals(top: OpenRow, { row, index }: Context): Verdict {
  const mayBelong = row.level.kind !== 'CAPS' && top.isNamed && mayBePart(row, top.row);
  if (!mayBelong || areTwoAreas(top.row.label, row.label)) return judgeUnmarked(top, row);
  return index.count('CAPS') > 1 ? partOf(top) : doubtAbout(top, 'unclear-part');
}

/** A row without a number below a row with a number. */
function judgeNumbered(open: readonly OpenRow[], top: OpenRow, { row, position, index }: Context): Verdict {
  if (isDeeper(row, top.row)) return partOf(top);
  const { kind } = top.row.level;
  const goesOn = isNext(top.row.level, index.nextOfKind(kind, position)?.level);
  const hasPlainRow = open.some(
    ({ row: { level, kind: ofRow } }) => ofRow === 'figures' && ['', 'CAPS'].includes(level.kind),
  );
  // `Chi` below `Thu`, `1. Nội địa`, `2. Dầu thô`.
  if (hasPlainRow && !goesOn) return 'closed';
  const isApart = !mayBePart(row, top.row) || areTwoAreas(top.row.label, row.label);
  if (!isApart) return doubtAbout(top, 'unclear-item');
  const lastHead = lastIndexWhere(open, ({ row: { kind: ofRow } }) => ofRow === 'head');
  return open[lastHead + 1]?.place ?? OUTSIDE;
}

/** A row below `Trong đó: Nữ`, which may be a part of the same row. */
function judgePartRow(open: readonly OpenRow[], row: OutlineRow): Verdict {
  const owner = open.at(-2);
  if (!owner || owner.row.kind !== 'figures' || !owner.isNamed) return 'closed';
  const isApart = !mayBePart(row, owner.row) || areTwoAreas(owner.row.label, row.label);
  return isApart ? 'closed' : doubtAbout(owner, 'unclear-part');
}

/** A row below the head of a group. */
function judgeHead(head: OpenRow, row: OutlineRow): Verdict {
  const { level, unit } = head.row;
  if (mayBeBesideHead(head, row)) return doubtAbout(head, 'unclear-head');
  if (head.isUnclear) return doubtAbout(head, 'unclear-part');
  // `Số xã;xã;5` below `GRDP;tỷ đồng;;`.
  if (unit !== undefined && !mayBePart(row, head.row)) return 'closed';
  const isMarked = isNumbered(level) || isListed(level);
  if (isMarked) return partOf(head);
  const isInnerByCase = level.kind === 'CAPS' && row.level.kind !== 'CAPS';
  const isCertain = isDeeper(row, head.row) || isInnerByCase;
  const member = isCertain ? partOf(head) : { ...partOf(head), isByPosition: true };
  if (head.count === 0) return member;
  const isOutdented = head.style === 'indented' && row.level.indent <= level.indent;
  if (head.style === 'listed' || isOutdented) return 'closed';
  // A row in capitals, below a first row of the group that is not.
  const isOtherInCapitals = row.level.kind === 'CAPS' && head.style !== 'capitals';
  if (!isOtherInCapitals) return member;
  return level.kind === 'CAPS' ? 'closed' : doubtAbout(head, 'unclear-part');
}

/** Whether a head may be a part without a figure, `Nhà nước`, and the row the next part, `Ngoài Nhà nước`. */
function mayBeBesideHead(head: OpenRow, row: OutlineRow): boolean {
  if (!head.division || isDeeper(row, head.row)) return false;
  return head.isUnclear || (head.count === 0 && mayBePart(row, head.division.owner));
}

/** A row below `Trong đó:`. Only the first is a part for certain. */
function judgeParts(open: readonly OpenRow[], parts: OpenRow, { row, position, index }: Context): Verdict {
  const owner = open.at(-2);
  if (!owner) return 'closed';
  if (parts.isUnclear) return doubtAbout(owner, 'unclear-part');
  const isCertain = parts.count < countCertainParts(parts.row.label);
  // `Học sinh` in people, below `Tiểu học` in schools, divides no schools.
  const mayBeOther = isNamedLike(row.label, owner.row.label);
  if (isCertain && (parts.count === 0 || (mayBePart(row, owner.row) && !mayBeOther))) return partOf(owner);
  const isOutdented = row.level.indent <= owner.row.level.indent;
  if (parts.style === 'listed' || (parts.style === 'indented' && isOutdented)) return 'closed';
  if (parts.style === 'indented') return partOf(owner);
  if (!mayBePart(row, owner.row) || areTwoAreas(owner.row.label, row.label)) return 'closed';
  // The group ends where the next one begins, `Chia theo khu vực`, or at the next number.
  const { kind } = owner.row.level;
  const goesOn =
    isNumbered(owner.row.level) && isNext(owner.row.level, index.nextOfKind(kind, position)?.level);
  const hasKnownEnd = goesOn || (index.nextHead(position)?.kind === 'parts' && !mayBeOther);
  return hasKnownEnd ? partOf(owner) : doubtAbout(owner, 'unclear-part');
}

/** Whether a row may be an indicator like the one that is divided: `Số giáo viên` below the parts of `Số học sinh`. */
function isNamedLike(label: string, owner: string): boolean {
  const firstWord = (text: string) => text.split(' ', 1)[0]!.toLowerCase();
  return firstWord(label) === firstWord(owner);
}

/** A division, `Chia ra`, has at least two parts. */
function countCertainParts(label: string): number {
  return isPartOfFigures(label) && !/chia/i.test(label) ? 1 : 2;
}

function isDeeper({ level }: OutlineRow, { level: outer }: OutlineRow): boolean {
  return level.indent >= outer.indent + CERTAIN_INDENT;
}
