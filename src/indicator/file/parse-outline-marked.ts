import { lastIndexWhere } from '../../text/last-index.ts';
import {
  doubtAbout,
  mayBePart,
  type OpenRow,
  OUTSIDE,
  type OutlineRow,
  partOf,
  type OutlinePlace,
} from './parse-outline-row.ts';
import { CERTAIN_INDENT, isListed, isNumbered, rankOf, type RowLevel } from './parse-row-level.ts';

/** The rows that stay open above a row, as `findPlaces` explains it, and the place of the row. */
export interface Placed {
  open: OpenRow[];
  place: OutlinePlace;
}

/** `I.` behind `H.` is a letter. */
export function asLetter(level: RowLevel, open: readonly OpenRow[]): RowLevel {
  const isAfter = (kind: string, number: string) =>
    open.some(({ row }) => row.level.kind === kind && row.level.number === number);
  if (level.number === 'I' && isAfter('A', 'H')) return { ...level, kind: 'A' };
  if (level.number === 'i' && isAfter('a', 'h')) return { ...level, kind: 'a' };
  return level;
}

/**
 * Closes the open rows that a row with a number or a sign is no part of: the last row of its kind, all rows within that row, and rows of
 * inner kinds. `sibling` is the last row of its kind; `undefined` if none was open.
 */
export function closeMarked(
  open: readonly OpenRow[],
  { level }: OutlineRow,
): { open: OpenRow[]; sibling: OpenRow | undefined } {
  const index = findSibling(open, level);
  const sibling = index < 0 ? undefined : open[index];
  if (sibling) return { open: open.slice(0, index), sibling };
  const end = beginsInnerList(open, level) ? findFirstListed(open) : findFirstClosed(open, level);
  return { open: open.slice(0, end), sibling };
}

/** Whether a number is the first of a list in the style of no open row, although one has a number of the same kind: `(1)` below `1.`. */
function beginsInnerList(open: readonly OpenRow[], level: RowLevel): boolean {
  const ofKind = open.filter(({ row }) => isNumbered(level) && row.level.kind === level.kind);
  return (
    level.order === 1 &&
    !level.outer &&
    ofKind.length > 0 &&
    ofKind.every(({ row }) => row.level.style !== level.style)
  );
}

function findFirstListed(open: readonly OpenRow[]): number {
  const index = open.findIndex(({ row }) => isListed(row.level));
  return index < 0 ? open.length : index;
}

/** The place of a row of figures that has a number or a sign. */
export function placeMarked(allOpen: readonly OpenRow[], row: OutlineRow): Placed {
  const { open: outer, sibling } = closeMarked(allOpen, row);
  if (sibling) return { open: outer, place: sibling.place };
  const open = isListed(row.level) ? closeDeeper(outer, row.level) : outer;
  const top = open.at(-1);
  if (!top) return { open, place: OUTSIDE };
  if (top.row.kind === 'parts') return { open, place: placeBelowParts(open, top) };
  if (top.row.kind === 'head') return { open, place: partOf(top) };
  if (isBesidePart(top.row, row)) return { open: open.slice(0, -1), place: top.place };
  if (isListed(row.level)) return { open, place: placeListed(top, row) };
  return placeNumbered(open, top, row);
}

/**
 * Whether a row with a sign is a part of the same row as `Trong đó: Hộ nghèo` above it: `- Hộ cận nghèo` is no part of the poor households. An
 * indented row is.
 */
function isBesidePart(above: OutlineRow, { level }: OutlineRow): boolean {
  return above.isPart && isListed(level) && level.indent < above.level.indent + CERTAIN_INDENT;
}

/** A row with a sign below a row of figures. It is a part, but a star may also stand at the beginning of a row that is none. */
function placeListed(top: OpenRow, row: OutlineRow): OutlinePlace {
  const mayBeBeside = row.level.kind === '*' && !mayBePart(row, top.row);
  return mayBeBeside ? top.place : partOf(top);
}

/**
 * A row with a number below a row of figures. It can only begin a list of parts if it is the first, `1.` or `a)`. Below a row that has a number too,
 * `I.`, any digit can.
 */
function placeNumbered(open: OpenRow[], top: OpenRow, row: OutlineRow): Placed {
  const { level } = row;
  const isFirst = level.order === 1;
  const isDigit = level.kind.endsWith('1');
  if (isNumbered(top.row.level) && (isFirst || isDigit)) return { open, place: partOf(top) };
  const isPart = isFirst && !isNumbered(top.row.level) && mayBePart(row, top.row);
  return isPart ? { open, place: partOf(top) } : { open: open.slice(0, -1), place: top.place };
}

function placeBelowParts(open: readonly OpenRow[], parts: OpenRow): OutlinePlace {
  const owner = open.at(-2);
  if (!owner) return OUTSIDE;
  return parts.isUnclear ? doubtAbout(owner, 'unclear-part') : partOf(owner);
}

/** The index of the open row of the same level; -1 if there is none. */
function findSibling(open: readonly OpenRow[], level: RowLevel): number {
  if (isListed(level)) {
    const start = lastIndexWhere(open, ({ row }) => row.kind === 'parts') + 1;
    const isSibling = ({ row }: OpenRow) =>
      row.level.kind === level.kind && level.indent < row.level.indent + CERTAIN_INDENT;
    const index = open.slice(start).findIndex(isSibling);
    return index < 0 ? -1 : start + index;
  }
  if (beginsInnerList(open, level)) return -1;
  const inStyle = open.findIndex(
    ({ row }) => row.level.kind === level.kind && row.level.style === level.style,
  );
  const index = inStyle < 0 ? open.findIndex(({ row }) => row.level.kind === level.kind) : inStyle;
  // `2.1` is not beside `1.1`, and no part of `1`.
  const isOfSameList = open[index]?.row.level.outer === level.outer;
  return isOfSameList ? index : -1;
}

/** The index of the first open row that a row of a level closes, if no open row has the same level. */
function findFirstClosed(open: readonly OpenRow[], level: RowLevel): number {
  const { kind, outer, order } = level;
  if (outer) {
    const parent = lastIndexWhere(open, ({ row }) => row.level.number === outer);
    if (parent >= 0) return parent + 1;
    const outerKind = kind.slice(0, kind.lastIndexOf('.'));
    const other = open.findIndex(({ row }) => [kind, outerKind].includes(row.level.kind));
    return other < 0 ? open.length : other;
  }
  const rank = rankOf(level);
  const isClosed = (other: RowLevel) => {
    const hasMarker = isNumbered(other) || isListed(other);
    // `B.` below `II.` goes on with a list that began outside of `I.`.
    const isBesideLetters = rank === 1 && order !== 1 && rankOf(other) === 1;
    return hasMarker && (rankOf(other) > rank || isBesideLetters);
  };
  const start = isListed(level) ? lastIndexWhere(open, ({ row }) => row.kind === 'parts') + 1 : 0;
  const index = open.slice(start).findIndex(({ row }) => isClosed(row.level));
  return index < 0 ? open.length : start + index;
}

/** Closes rows without a marker that stand deeper than a row with a sign. */
function closeDeeper(open: readonly OpenRow[], { indent }: RowLevel): OpenRow[] {
  const last = lastIndexWhere(open, ({ row: { kind, level } }) => {
    const isUnmarkedFigure = kind === 'figures' && !isNumbered(level) && !isListed(level);
    return !isUnmarkedFigure || level.indent < indent + CERTAIN_INDENT;
  });
  return open.slice(0, last + 1);
}
