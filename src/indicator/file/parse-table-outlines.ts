import { indexed } from '../../text/indexed.ts';
import type { Inherited } from './parse-inherited.ts';
import { findPlaces } from './parse-outline.ts';
import type { OutlinePlace, OutlineRow } from './parse-outline-row.ts';

/** A row of an outline, and its position among the rows of figures; `undefined` for a row that begins a period. */
interface PlacedRow {
  row: OutlineRow;
  position: number | undefined;
}

/** The outline of a table, and of further tables with the same headings below it. No row is a part of a row of another table. */
export class TableOutlines {
  readonly #tables: PlacedRow[][] = [[]];

  get countOfTables(): number {
    return this.#tables.length;
  }

  /** Whether the current table has the head of a group. */
  get hasHeads(): boolean {
    return this.#tables.at(-1)?.some(({ row }) => row.kind === 'head') ?? false;
  }

  add(row: OutlineRow, position: number | undefined): void {
    this.#tables.at(-1)?.push({ row, position });
  }

  startTable(): void {
    this.#tables.push([]);
  }

  /**
   * Adds to each row of figures the rows that it is a part of.
   *
   * @param hasPeriodAbove Whether a line above the table gives the period of its first rows.
   */
  addPlaces<Row extends { inherited: Inherited }>(rows: readonly Row[], hasPeriodAbove: boolean): Row[] {
    const placed = [...rows];
    for (const table of this.#tables) {
      const outline = table.map(({ row }) => row);
      for (const [index, place] of indexed(findPlaces(outline, hasPeriodAbove))) {
        const { row: outlineRow, position = -1 } = table[index] ?? {};
        const row = placed[position];
        const needsPlace = place.doubt !== undefined || place.parents.length > 0;
        if (row && outlineRow?.kind === 'figures' && needsPlace) placed[position] = withPlace(row, place);
      }
    }
    return placed;
  }
}

/** A row with the rows that it is a part of. A mistake of the rows above it comes first. */
function withPlace<Row extends { inherited: Inherited }>(
  row: Row,
  { parents, isByPosition, doubt }: OutlinePlace,
): Row {
  const { inherited } = row;
  const { barrier } = inherited;
  if (!doubt || barrier) return { ...row, inherited: { ...inherited, parents, isByPosition } };
  const { label: text, row: number, level } = doubt.row;
  const suggestion = level.kind === '-' ? '+' : '-';
  return {
    ...row,
    inherited: { ...inherited, barrier: { text, row: number, problem: doubt.problem, suggestion } },
  };
}
