import { indexed } from '../text/indexed.ts';
import { type Extent, toExtent } from './extent.ts';
import type { SeriesPoint } from './record/record.ts';

/** A place in the drawing, in percent from the left and from the top. */
export interface Place {
  x: number;
  y: number;
}

/** What is drawn of a series. */
export interface SeriesShape {
  /** Lines through neighbouring points with one number. A line of one place is a dot. */
  lines: Place[][];
  /** Ranges, from their upper to their lower end. */
  ranges: [upper: Place, lower: Place][];
  /** The place of each point. The place of a range is its middle. `undefined` for a point that is not drawn. */
  places: (Place | undefined)[];
}

/**
 * The shape of a series: the highest number is at the top, the lowest at the bottom. If all numbers are equal, they are in the middle. The
 * line has a gap at a range, `61–62`, which is drawn from end to end. It has a gap at a bound, `trên 4`, and at the signs `-` and `…`,
 * which yearbooks print in place of a number: nothing is drawn there.
 */
export function toSeriesShape(points: readonly SeriesPoint[]): SeriesShape {
  const extents = points.map(toDrawnExtent);
  const ends = extents.flatMap((extent) => (extent ? [extent.low, extent.high] : []));
  const lowest = Math.min(...ends);
  const highest = Math.max(...ends);
  const shape: SeriesShape = { lines: [], ranges: [], places: [] };
  let line: Place[] = [];
  for (const [index, extent] of indexed(extents)) {
    const isRange = points[index]?.value.kind === 'range';
    if (!extent || isRange) line = [];
    if (!extent) {
      shape.places.push(undefined);
      continue;
    }
    const x = toPosition(points, index);
    const toY = (value: number) =>
      highest > lowest ? 100 - ((value - lowest) / (highest - lowest)) * 100 : 50;
    const upper = { x, y: toY(extent.high) };
    const lower = { x, y: toY(extent.low) };
    shape.places.push({ x, y: (upper.y + lower.y) / 2 });
    if (isRange) {
      shape.ranges.push([upper, lower]);
      continue;
    }
    if (line.length === 0) shape.lines.push(line);
    line.push(upper);
  }
  return shape;
}

/** The position of a point, in percent of the width from the left edge: by its time if all points have one, otherwise at equal distances. */
export function toPosition(points: readonly SeriesPoint[], index: number): number {
  const [time, first, last] = [points[index]?.time, points[0]?.time, points.at(-1)?.time];
  const hasTimes = time !== undefined && first !== undefined && last !== undefined && last > first;
  if (hasTimes) return ((time - first) / (last - first)) * 100;
  return (index / Math.max(points.length - 1, 1)) * 100;
}

/** The extent of a point; `undefined` for a sign in place of a number, and for a bound, which has only one end. */
function toDrawnExtent({ value }: SeriesPoint): Extent | undefined {
  const extent = toExtent(value);
  return extent && isFinite(extent.low) && isFinite(extent.high) ? extent : undefined;
}
