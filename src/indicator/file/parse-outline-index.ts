import { indexed } from '../../text/indexed.ts';
import type { OutlineRow } from './parse-outline-row.ts';

/** Finds rows further down in a table, without a search through all rows for each row. */
export class OutlineIndex {
  readonly #rows: readonly OutlineRow[];
  /** The positions of the rows of each kind of marker. */
  readonly #byKind = new Map<string, number[]>();
  /** The positions of the heads of each kind of marker. */
  readonly #headsByKind = new Map<string, number[]>();
  readonly #heads: number[] = [];

  constructor(rows: readonly OutlineRow[]) {
    this.#rows = rows;
    for (const [position, { kind, level }] of indexed(rows)) {
      addPosition(this.#byKind, level.kind, position);
      if (kind === 'head') addPosition(this.#headsByKind, level.kind, position);
      if (kind === 'head' || kind === 'parts') this.#heads.push(position);
    }
  }

  /** How many rows have a kind of marker. */
  count(kind: string): number {
    return this.#byKind.get(kind)?.length ?? 0;
  }

  /** The next row with a kind of marker. */
  nextOfKind(kind: string, position: number): OutlineRow | undefined {
    return this.#rows[findAfter(this.#byKind.get(kind), position)];
  }

  /** The position of the next head with a kind of marker; `Infinity` if there is none. */
  nextHeadOfKind(kind: string, position: number): number {
    return findAfter(this.#headsByKind.get(kind), position);
  }

  /** The next head, which may be `Trong đó:`. */
  nextHead(position: number): OutlineRow | undefined {
    return this.#rows[findAfter(this.#heads, position)];
  }
}

function addPosition(positions: Map<string, number[]>, kind: string, position: number): void {
  const ofKind = positions.get(kind);
  if (ofKind) ofKind.push(position);
  else positions.set(kind, [position]);
}

/** The first of ascending positions that is larger than a position; `Infinity` if there is none. */
function findAfter(positions: readonly number[] = [], position: number): number {
  let start = 0;
  let end = positions.length;
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((positions[middle] ?? Infinity) > position) end = middle;
    else start = middle + 1;
  }
  return positions[start] ?? Infinity;
}
