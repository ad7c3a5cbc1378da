import { lastIndexWhere } from '../../text/last-index.ts';
import { isDivisionOfAll } from './parse-group-note.ts';
import { OutlineIndex } from './parse-outline-index.ts';
import { closeEmptyParts, findDivision } from './parse-outline-division.ts';
import { placeHead } from './parse-outline-head.ts';
import { asLetter, type Placed, placeMarked } from './parse-outline-marked.ts';
import { placePlain } from './parse-outline-plain.ts';
import {
  type Division,
  doubtAbout,
  type GroupsBefore,
  type OpenRow,
  OUTSIDE,
  type OutlineRow,
  partOf,
  type OutlinePlace,
} from './parse-outline-row.ts';
import { isTotalRow, placeTotal } from './parse-outline-total.ts';
import { CERTAIN_INDENT, isListed, isNumbered, type RowLevel } from './parse-row-level.ts';
import { isAboutRowAbove, isBareTotal, isRelative, isTotalOfPeriods, isWhole } from './parse-row-words.ts';

/**
 * What each row of a table is a part of.
 *
 * The rows that the next row may be a part of are kept open, from the outermost to the innermost. A row first closes the open rows that it is no
 * part of. Then the last open row is its parent:
 * - A row with a number or a sign, `II.`, `2`, `b)`, `-`, closes the last row of its kind, and all rows within that row.
 * - A row without a marker closes rows with a sign, and the row without a marker above it, unless it is indented.
 * - The head of a group, a row without figures, closes the last head of its kind.
 * - A total, `Tổng cộng`, closes the groups that it is not a row of.
 * - Below `Trong đó:`, the first row is a part of the row above; further rows without a marker may be.
 * - A row such as `So với kế hoạch` is about the row above it.
 * Where these rules do not say whether a row is a part of another one, its place has a doubt, which becomes a mistake.
 *
 * @param hasPeriodAbove Whether a line above the table gives the period of its first rows.
 */
export function findPlaces(rows: readonly OutlineRow[], hasPeriodAbove: boolean): OutlinePlace[] {
  const outline = new Outline(rows, hasPeriodAbove);
  return rows.map((row, position) => outline.place(row, position));
}

/** More levels are not read, because each row would be compared with all of them. */
const MAX_DEPTH = 20;

class Outline {
  readonly #rows: readonly OutlineRow[];
  readonly #index: OutlineIndex;
  #open: OpenRow[] = [];
  #countOfPeriods: number;
  /** The row that began the current period. */
  #periodRow: OutlineRow | undefined;
  /** The labels of the totals in the current period, and in those above. */
  readonly #totalsOfPeriod: string[] = [];
  readonly #totalsOfFormerPeriods = new Set<string>();
  #lastPlace: OutlinePlace = OUTSIDE;
  /** Whether a row such as `Phân theo giới tính` stands above, that divides no named figure. Further ones divide the same. */
  #isBelowDivision = false;
  /** The division of a total without a name. */
  #bareDivision: Division | undefined;
  /** Whether a row of figures stands above that is in no group. */
  #hasRowsOutside = false;

  constructor(rows: readonly OutlineRow[], hasPeriodAbove: boolean) {
    this.#rows = rows;
    this.#index = new OutlineIndex(rows);
    this.#countOfPeriods = hasPeriodAbove ? 1 : 0;
  }

  place(givenRow: OutlineRow, position: number): OutlinePlace {
    const row = { ...givenRow, level: asLetter(givenRow.level, this.#open) };
    if (row.kind === 'period') return this.#startPeriod(row);
    if (row.kind === 'parts') return this.#openParts(row);
    if (row.kind === 'head') return this.#openHead(row, position);
    const { open, place } = this.#placeFigures(row, position);
    const top = open.at(-1);
    if (top) countMember(top, row);
    // It is then not known either whether the rows below divide the same figure.
    const isInDivision = top?.row.kind === 'parts' && isDivisionOfAll(top.row.label);
    if ((isInDivision || top?.division) && place.doubt) top.isUnclear = true;
    if (!open.length) this.#hasRowsOutside = true;
    const isNamed = !isBareTotal(row.label) && !(isWhole(row.label) && !this.#isFollowedBySign(position));
    this.#open = [...open.slice(0, MAX_DEPTH), toOpenRow(row, place, isNamed)];
    this.#lastPlace = place;
    return place;
  }

  #placeFigures(row: OutlineRow, position: number): Placed {
    const above = this.#rows[position - 1];
    if (isTotalRow(row, above)) {
      const placed = this.#placeTotal(row, position);
      if (placed) return placed;
    }
    const isMarked = isNumbered(row.level) || isListed(row.level);
    const lacksRowAbove = above?.kind !== 'figures';
    const isAbout = isAboutRowAbove(row.label);
    if (isAbout && !isMarked && !lacksRowAbove) return this.#placeAbout(row, position);
    const placed = isMarked
      ? placeMarked(this.#open, row)
      : row.isPart
        ? this.#placePart(row, position)
        : this.#placePlain(row, position);
    const needsSubject = (isAbout || row.lacksSubject) && !lacksRowAbove;
    if (!needsSubject || placed.place.doubt) return placed;
    const isPartOfFigure = placed.open.at(-1)?.row.kind === 'figures' && placed.place.parents.length > 0;
    // The row above lacks a subject too, and is certainly no part of another row. This row then stands beside it.
    const isAboveAlike = isAboutRowAbove(above.label) || above.lacksSubject;
    const hasSubject = isAboveAlike && !this.#lastPlace.doubt && !this.#lastPlace.parents.length;
    if (isPartOfFigure || hasSubject) return placed;
    return { ...placed, place: { parents: [], doubt: { problem: 'no-subject', row } } };
  }

  #placePlain(row: OutlineRow, position: number): Placed {
    return placePlain(this.#open, { row, position, index: this.#index });
  }

  /** A total that is no row of the open groups; `undefined` for a total that is one. */
  #placeTotal(row: OutlineRow, position: number): Placed | undefined {
    const ofPeriods = this.#findDoubtOfPeriods(row, position);
    if (ofPeriods) return { open: [], place: ofPeriods };
    const isUnmarked = ({ row: { kind, level } }: OpenRow) => kind === 'figures' && !isListed(level);
    const unmarked = this.#open[lastIndexWhere(this.#open, isUnmarked)];
    const isIndented = unmarked && row.level.indent >= unmarked.row.level.indent + CERTAIN_INDENT;
    if (isIndented) return undefined;
    const place = placeTotal(this.#open, { row, position, rows: this.#rows, index: this.#index });
    this.#totalsOfPeriod.push(row.label);
    if (!place) {
      const head = this.#lastHead;
      if (head?.count) head.totals.push(row.label);
      return undefined;
    }
    if (!place.doubt) return { open: [], place };
    // It is then not known either whether the rows below belong to these groups.
    const heads = this.#open.filter(({ row: { kind } }) => kind === 'head');
    return { open: heads.map((head) => ({ ...head, isUnclear: true })), place };
  }

  /** The doubt of a total at the end of the last of several periods, which may be the total of all of them. */
  #findDoubtOfPeriods(row: OutlineRow, position: number): OutlinePlace | undefined {
    const periodRow = this.#periodRow;
    // Directly below the row of its period, it is a figure of this period.
    const isFirst = this.#rows[position - 1]?.kind === 'period';
    if (!periodRow || isFirst || this.#countOfPeriods < 2) return undefined;
    const next = this.#rows[position + 1];
    const isAtEnd = !next || isTotalRow(next, row);
    const mayBeOfSeveral = isAtEnd && !this.#totalsOfFormerPeriods.has(row.label);
    const isUnclear = mayBeOfSeveral || isTotalOfPeriods(row.label);
    return isUnclear ? { parents: [], doubt: { problem: 'unclear-period', row: periodRow } } : undefined;
  }

  /** `Trong đó: Nữ`. */
  #placePart(row: OutlineRow, position: number): Placed {
    const open = withoutLast(this.#open, ({ row: other }) => other.isPart || isAboutRowAbove(other.label));
    const top = open.at(-1);
    if (top?.row.kind !== 'figures') return placePlain(open, { row, position, index: this.#index });
    return { open, place: isListed(top.row.level) ? doubtAbout(top, 'unclear-part') : partOf(top) };
  }

  /** `So với kế hoạch`. */
  #placeAbout(row: OutlineRow, position: number): Placed {
    const open = withoutLast(this.#open, ({ row: other }) => isAboutRowAbove(other.label));
    const top = open.at(-1);
    if (top?.row.kind !== 'figures') return this.#placePlain(row, position);
    const isWithinRow = open.at(-2)?.row.kind === 'figures' || open.at(-2)?.row.kind === 'parts';
    // Below `Tốc độ tăng GRDP`, the row may also be about the row above that one.
    const isRate = top.row.lacksSubject || isRelative(top.row.label);
    const mayBeOfRowAbove = isRate && this.#rows[position - 2]?.kind === 'figures';
    const isClear = isNumbered(top.row.level) || (!isWithinRow && !mayBeOfRowAbove);
    const place = isClear ? partOf(top) : { parents: [], doubt: { problem: 'no-subject', row } as const };
    return { open, place };
  }

  #openParts(row: OutlineRow): OutlinePlace {
    const isMarked = isNumbered(row.level);
    if (isMarked) {
      this.#open = placeMarked(this.#open, row).open;
      return OUTSIDE;
    }
    const isDivision = isDivisionOfAll(row.label);
    const allOpen = isDivision ? closeEmptyParts(this.#open) : this.#open;
    const listed = isListed(row.level) ? placeMarked(allOpen, row).open : allOpen;
    const outerParts = lastIndexWhere(listed, ({ row: { kind } }) => kind === 'parts');
    // `Phân theo khu vực` below `Phân theo giới tính` and its parts divides the same figure.
    const outer = isDivision && outerParts >= 0 ? listed.slice(0, outerParts) : listed;
    const open = withoutLast(outer, ({ row: other }) => other.kind === 'parts' || other.isPart);
    const owner = open.at(-1);
    const hasOwner = owner?.row.kind === 'figures' && owner.isNamed && !(isDivision && this.#isBelowDivision);
    if (!hasOwner) {
      this.#isBelowDivision ||= isDivision;
      if (isDivision) this.#open = [...listed];
      if (isDivision && owner?.row.kind === 'figures') this.#bareDivision = { owner: owner.row, open };
      return OUTSIDE;
    }
    const isWithinParts = open.length > outerParts + 1 && outerParts >= 0;
    const isOfUnclearRow = isListed(owner.row.level) || isAboutRowAbove(owner.row.label);
    const isBelowUnclear = isDivision && listed[outerParts]?.isUnclear === true;
    const isUnclear = isWithinParts || isOfUnclearRow || isBelowUnclear || owner.place.doubt !== undefined;
    this.#open = [...open, { ...toOpenRow(row, owner.place, false), isUnclear }];
    return OUTSIDE;
  }

  #openHead(row: OutlineRow, position: number): OutlinePlace {
    const above = this.#rows[position - 1];
    const mayBeInDivision = row.level.kind === '' && !row.givesUnit;
    const division = mayBeInDivision ? this.#findDivision(above) : undefined;
    this.#isBelowDivision &&= division !== undefined;
    if (!division) this.#bareDivision = undefined;
    const next = this.#rows[position + 1];
    const { open, place, closed } = placeHead(this.#open, row, { isBelowHead: above?.kind === 'head', next });
    const before = closed
      ? addGroup(closed)
      : {
          count: 0,
          totals: new Set<string>(),
          hasRows: open.length ? (open.at(-1)?.count ?? 0) > 0 : this.#hasRowsOutside,
        };
    // Behind a row in doubt, the head may be a part without a figure, also if the rows below it are in another unit.
    const isUnclear = division?.isInDoubt ?? false;
    this.#open = [...open, { ...toOpenRow(row, place, true), before, division, isUnclear }];
    return place;
  }

  /** The division in which a head without a marker stands. Where the place of the row above is not known, the head may be beside that row. */
  #findDivision(above: OutlineRow | undefined): Division | undefined {
    const { doubt } = this.#lastPlace;
    const isBelowUnclear = above?.kind === 'figures' && doubt?.problem === 'unclear-part';
    return isBelowUnclear
      ? { owner: doubt.row, open: this.#open, isInDoubt: true }
      : findDivision(this.#open, this.#bareDivision);
  }

  get #lastHead(): OpenRow | undefined {
    return this.#open[lastIndexWhere(this.#open, ({ row }) => row.kind === 'head')];
  }

  /** A row that begins a period ends the rows of figures above it, and groups that stand below the row of another period. */
  #startPeriod(row: OutlineRow): OutlinePlace {
    this.#bareDivision = undefined;
    const heads = this.#open.filter(({ row: { kind } }) => kind === 'head');
    const isWithinHead = heads.at(-1)?.count === 0;
    const isUnclear = !isWithinHead && this.#countOfPeriods > 0;
    this.#open = isUnclear ? heads.map((head) => ({ ...head, isUnclear })) : heads;
    for (const label of this.#totalsOfPeriod) this.#totalsOfFormerPeriods.add(label);
    this.#totalsOfPeriod.length = 0;
    this.#countOfPeriods++;
    this.#periodRow = row;
    return OUTSIDE;
  }

  /** Whether the parts of the next row are certain, because they have a sign or are indented. */
  #isFollowedBySign(position: number): boolean {
    const level = this.#rows[position]?.level;
    const next = this.#rows[position + 1]?.level;
    return Boolean(level && next && (isListed(next) || next.indent >= level.indent + CERTAIN_INDENT));
  }
}

function toOpenRow(row: OutlineRow, place: OutlinePlace, isNamed: boolean): OpenRow {
  const before = { count: 0, totals: new Set<string>(), hasRows: false };
  return { row, place, isNamed, count: 0, totals: [], isUnclear: false, before };
}

/** What stands above a head that ends the group of a head beside it. */
function addGroup({ before, totals }: OpenRow): GroupsBefore {
  for (const label of totals) before.totals.add(label);
  return { ...before, count: before.count + 1 };
}

/** Counts a row below a head or `Trong đó:`, and keeps how the first one is written. */
function countMember(top: OpenRow, { level }: OutlineRow): void {
  if (top.count === 0) top.style = readStyle(level, top.row.level);
  top.count++;
}

function readStyle(level: RowLevel, outer: RowLevel): OpenRow['style'] {
  if (isListed(level)) return 'listed';
  if (level.indent >= outer.indent + CERTAIN_INDENT) return 'indented';
  return level.kind === 'CAPS' ? 'capitals' : 'plain';
}

/** Rows without those at their end that meet a condition. */
function withoutLast(open: readonly OpenRow[], isClosed: (open: OpenRow) => boolean): OpenRow[] {
  return open.slice(0, lastIndexWhere(open, (row) => !isClosed(row)) + 1);
}
