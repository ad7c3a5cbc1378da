import { LastResults } from '../../text/last-results.ts';
import { toText } from './parse-text.ts';

/** Between two points: `;`, `|`, the end of a line, or a comma with a space behind it, which a decimal comma does not have. */
const POINT_SEPARATOR = /[;|\n\r]|,(?=\s)/;

/** Points that were read already: first all points are checked, and then they are read again for the graph. */
const lastPoints = new LastResults((point) => toText(point, 'series'));

/** The points of a series that is a text: `2021: 8,5` and `2022: trên 10`. */
export function toPointTexts(series: string): string[] {
  // A separator may also stand behind the last point.
  const points = series.split(POINT_SEPARATOR).filter((point) => point.trim());
  return points.map((point) => lastPoints.get(point));
}
