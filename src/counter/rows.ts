/** The figures that a counter can show. */
export const ROWS = ['online', 'today', 'yesterday', 'week', 'month', 'year', 'total'] as const;
export type Row = (typeof ROWS)[number];

export type CounterLayout = 'list' | 'inline' | 'tiles' | 'digits';

/** The rows that each layout has without the attribute `rows`. */
const DEFAULT_ROWS: Record<CounterLayout, readonly Row[]> = {
  list: ['online', 'today', 'week', 'total'],
  inline: ['online', 'total'],
  tiles: ['online', 'total'],
  digits: ['total', 'online'],
};

export const COUNTER_LAYOUTS: readonly string[] = Object.keys(DEFAULT_ROWS);

/** The layout with this name; `list` for an unknown name. */
export function toLayout(name: string): CounterLayout {
  return COUNTER_LAYOUTS.includes(name) ? (name as CounterLayout) : 'list';
}

export const ROW_SEPARATOR = /[\s,]/;

/**
 * Reads the attribute `rows`.
 *
 * @param text Names of rows, separated by spaces or commas.
 * @returns The named rows; the rows of the layout if the text names none.
 */
export function parseRows(text: string, layout: CounterLayout): readonly Row[] {
  const rows = text.split(ROW_SEPARATOR).filter(isRow);
  return rows.length > 0 ? rows : DEFAULT_ROWS[layout];
}

function isRow(name: string): name is Row {
  return (ROWS as readonly string[]).includes(name);
}
