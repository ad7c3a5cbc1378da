import { tidy } from '../text/sentence.ts';
import { readAddedText } from './generated-text.ts';
import { isDisplayed } from './is-seen.ts';
import { columnsOf, type PlacedCell, placeCells } from './table-grid.ts';

/**
 * The headings of a table, by column, to find the cells in which a style sheet repeats them. On small screens, style sheets show
 * `td::before { content: attr(data-label) }` and hide the row of headings.
 */
export class RepeatedHeadings {
  readonly #namesByColumn = new Map<number, string[]>();

  constructor(headRows: readonly HTMLTableRowElement[]) {
    // If a style sheet hides all headings, they are placed as if it did not.
    const isAnyDisplayed = headRows.some((row) => [...row.cells].some(isDisplayed));
    const placed = placeCells(headRows, isAnyDisplayed ? isDisplayed : () => true).flat();
    for (const cell of placed) {
      const name = toName(cell.cell.textContent);
      for (const column of columnsOf(cell)) {
        const names = this.#namesByColumn.get(column) ?? [];
        if (name && !names.includes(name)) this.#namesByColumn.set(column, [...names, name]);
      }
    }
  }

  /**
   * Whether a text is the heading of a cell. If several headings stand above the cell, the text may be one of them, or all of them in a row:
   * `Thực hiện 2023`.
   */
  isHeadingOf(cell: Pick<PlacedCell, 'column' | 'columns'>, text: string): boolean {
    const name = toName(text);
    return columnsOf(cell).some((column) => {
      const names = this.#namesByColumn.get(column) ?? [];
      const joined = [names, [...names].reverse()].flatMap((parts) =>
        [' ', ' - ', ': '].map((separator) => parts.join(separator)),
      );
      return [...names, ...joined].includes(name);
    });
  }

  /**
   * Whether a style sheet repeats the headings in all cells of these rows. The row of headings is then read, although the style sheet hides it.
   * The first cell of a row may have no heading.
   */
  areShownIn(rows: readonly HTMLTableRowElement[]): boolean {
    const cells = placeCells(rows, () => true).flatMap((placed) => placed.slice(1));
    return cells.length > 0 && cells.every((placed) => this.#isShownIn(placed));
  }

  #isShownIn(placed: PlacedCell): boolean {
    const text = readAddedText(placed.cell, '::before');
    return text !== '' && isDisplayed(placed.cell) && this.isHeadingOf(placed, text);
  }
}

/** The rows of headings: the `<thead>` or, without it, a first row of `<th>`. */
export function findHeadRows(table: HTMLTableElement): HTMLTableRowElement[] {
  if (table.tHead) return [...table.tHead.rows];
  const [first] = table.rows;
  const areHeadings = first !== undefined && [...first.cells].every((cell) => cell.matches('th'));
  return areHeadings ? [first] : [];
}

function toName(text: string): string {
  return tidy(text).replace(/ ?:$/, '').toLowerCase();
}
