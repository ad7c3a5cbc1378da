import { areUnitsEqual } from '../record/label-unit.ts';
import { isUnitOfOtherKind } from '../record/unit-of-label.ts';
import type { RowLevel } from './parse-row-level.ts';

/** A row of a table, as far as it decides which rows are parts of which. */
export interface OutlineRow {
  /**
   * - `head`: a row without figures, the name of a group;
   * - `parts`: a head that only says that parts follow, such as `Trong đó:`;
   * - `period`: a row that begins the rows of a period, `Năm 2022`;
   * - `figures`: any other row.
   */
  kind: 'head' | 'parts' | 'period' | 'figures';
  label: string;
  row: number;
  level: RowLevel;
  /** The unit of the row; `undefined` if it has none. A head only has the unit of its own cell. */
  unit: string | undefined;
  /** Whether a head gives the unit of rows below it: `Cơ cấu (%)`. */
  givesUnit?: boolean;
  /** Whether a row of figures has no unit, in a table whose units stand in the labels: `Công lập` below `Số trường (trường)`. */
  lacksUnit?: boolean;
  /** Whether the label of a row of figures does not say what the figure is about: `Tốc độ tăng`. */
  lacksSubject?: boolean;
  /** Whether it is a part of the row above it without a sign: `Trong đó: Nữ`. */
  isPart: boolean;
}

/** What a row is a part of. */
export interface OutlinePlace {
  /** The labels of the rows that it is a part of, from the outermost to the innermost. */
  parents: readonly string[];
  /** Whether it is a part of its parent only because it stands below it: no number, sign, indentation or capitals say so. */
  isByPosition?: boolean | undefined;
  /** Why its place is not known. */
  doubt?: OutlineDoubt | undefined;
}

/** Why it is not known what a row is a part of: another row may be its parent, or its label does not say what it is about. */
export interface OutlineDoubt {
  problem:
    'unclear-part' | 'unclear-item' | 'unclear-head' | 'unclear-indent' | 'unclear-period' | 'no-subject';
  /** The row that may be the parent. */
  row: OutlineRow;
}

/** A row above that the next row may be a part of. */
export interface OpenRow {
  row: OutlineRow;
  place: OutlinePlace;
  /** Whether the notes of its parts name it. A bare total, `Tổng số`, is not named. */
  isNamed: boolean;
  /** For a head and `Trong đó:`: how the first row below it is written. Rows that are written otherwise may end the group. */
  style?: 'listed' | 'indented' | 'capitals' | 'plain' | undefined;
  /** For a head and `Trong đó:`: how many rows stand below it. */
  count: number;
  /** Whether it is not known where its group ends: a row of another period, or a row below a total. */
  isUnclear: boolean;
  /** For a head that may be a part without a figure: the division that it stands in. */
  division?: Division | undefined;
  /** For a head: the labels of the totals below its first row. */
  totals: string[];
  /** For a head: what stands above it within the same larger group. */
  before: GroupsBefore;
}

/** A row whose parts are read: `Dân số` below the row `Phân theo giới tính`. */
export interface Division {
  owner: OutlineRow;
  /** The rows that are open between its parts. */
  open: readonly OpenRow[];
  /** Whether it is not known if the row above is one of the parts. */
  isInDoubt?: boolean;
}

/** The rows above the head of a group, within the same larger group. */
export interface GroupsBefore {
  /** The number of groups of the same level. */
  count: number;
  /** The labels of the totals in these groups. */
  totals: Set<string>;
  /** Whether rows of figures stand above the first of these groups. */
  hasRows: boolean;
}

/** The place of a row that is no part of another one. */
export const OUTSIDE: OutlinePlace = { parents: [] };

/** The place of a part of an open row. */
export function partOf({ row, place, isNamed }: OpenRow): OutlinePlace {
  return { ...place, parents: isNamed ? [...place.parents, row.label] : place.parents };
}

/** The place of a row that may be a part of an open row, or not. */
export function doubtAbout({ row, place }: OpenRow, problem: OutlineDoubt['problem']): OutlinePlace {
  return { parents: place.parents, doubt: place.doubt ?? { problem, row } };
}

/** Whether a row may be a part of the figure of another row: their units are the same, or one of them is not known. */
export function mayBePart(row: OutlineRow, owner: OutlineRow): boolean {
  if (owner.unit === undefined) return row.unit === undefined;
  if (row.unit === undefined) return !isUnitOfOtherKind(row.label, owner.unit);
  return areUnitsEqual(row.unit, owner.unit);
}
