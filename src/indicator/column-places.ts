import { OUT_OF_FLOW } from './picture.ts';
import type { PlacedCell } from './table-grid.ts';

/** Positions are rounded, so the middle of a cell may be this far outside of its column. */
const ROUNDING_PX = 1;
/** Values of `display` for a table whose cells stand in columns. */
const OF_TABLE = /^(table|inline-table)$/;
/** Values of `display` for the `<thead>`, `<tbody>` and `<tfoot>` of such a table. */
const SECTION = /^table-(header|row|footer)-group$/;

/** Where something is drawn, from the left of its row. */
interface Sides {
  left: number;
  right: number;
}

/**
 * Finds cells that a style sheet moves below another heading: `position: relative; left: 90px`. The place of a column is that
 * of its first cell, the heading.
 */
export class ColumnPlaces {
  readonly #sidesByColumn = new Map<number, Sides>();
  readonly #isMoving: boolean;

  constructor(table: HTMLTableElement) {
    // While cells are animated, their places say nothing.
    this.#isMoving = table.getAnimations({ subtree: true }).length > 0;
  }

  /**
   * Whether the middle of each cell of a row is below the heading of its column. Called for each row from the top, because it keeps the place
   * of each heading. Always `true` for a row that is not laid out as part of a table, and while cells are animated.
   */
  areBelowHeadings(row: HTMLTableRowElement, cells: readonly PlacedCell[]): boolean {
    if (this.#isMoving || !hasTableLayout(row)) return true;
    const start = row.getBoundingClientRect().left;
    return cells.every(({ cell, column, columns }) => {
      const { left, right, width } = cell.getBoundingClientRect();
      const hasNoPlace = columns > 1 || width === 0 || !isInFlow(cell);
      if (hasNoPlace) return true;
      const known = this.#sidesByColumn.get(column);
      if (!known) this.#sidesByColumn.set(column, { left: left - start, right: right - start });
      const middle = (left + right) / 2 - start;
      return !known || (middle >= known.left - ROUNDING_PX && middle <= known.right + ROUNDING_PX);
    });
  }
}

function hasTableLayout(row: HTMLTableRowElement): boolean {
  const section = row.parentElement;
  const table = row.closest('table');
  if (!section || !table) return false;
  return (
    OF_TABLE.test(getComputedStyle(table).display) &&
    SECTION.test(getComputedStyle(section).display) &&
    getComputedStyle(row).display === 'table-row'
  );
}

/** Whether a cell moves together with the other cells. A sticky cell stays where it is while a reader scrolls the others. */
function isInFlow(cell: Element): boolean {
  const { position } = getComputedStyle(cell);
  return !OUT_OF_FLOW.test(position) && position !== 'sticky';
}
