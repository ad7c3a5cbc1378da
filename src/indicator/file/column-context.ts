import type { Heading } from './parse-heading.ts';
import type { TableRow } from './parse-table-row.ts';

/** What decides the field of a column whose heading alone does not name it. */
export interface ColumnContext {
  /** The heading as its author wrote it. */
  name: string;
  /** The position of the heading among all headings. */
  position: number;
  rows: readonly TableRow[];
  /** All headings of the table. */
  headings: readonly (Heading | undefined)[];
  /** For each heading, the key of the period of its figures, as `keyOfHeading` returns it. */
  periodKeys: readonly (string | undefined)[];
  /** Whether the unit above the table is the percent sign. */
  isUnitPercent: boolean;
  isEnglish: boolean;
}

/** A number with a sign in front: `+5`, `-5`, `▲ 5`. */
export const SIGNED = /^[-–—−+▲▼] ?\d/;
