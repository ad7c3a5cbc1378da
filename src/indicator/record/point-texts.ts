import { toText } from './parse-text.ts';

/** Between two points: `;`, `|`, the end of a line, or a comma with a space behind it, which a decimal comma does not have. */
const POINT_SEPARATOR = /[;|\n\r]|,(?=\s)/;

/** The points of a series that is a text: `2021: 8,5` and `2022: trên 10`. */
export function toPointTexts(series: string): string[] {
  // A separator may also stand behind the last point.
  const points = series.split(POINT_SEPARATOR).filter((point) => point.trim());
  return points.map((point) => toText(point, 'series'));
}
