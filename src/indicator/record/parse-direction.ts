import { findSimilarName } from '../../text/similar-name.ts';
import type { Direction } from '../messages.ts';
import { IndicatorError } from './indicator-error.ts';
import { type Fields, readText } from './parse-field.ts';
import type { Amount } from './record.ts';

const DIRECTIONS = new Map<string, Direction>([
  ['up', 'up'],
  ['tăng', 'up'],
  ['down', 'down'],
  ['giảm', 'down'],
  ['none', 'none'],
  ['không đổi', 'none'],
]);
export const DIRECTION_NAMES: Record<Direction, string> = { up: 'tăng', down: 'giảm', none: 'không đổi' };

/** Reads the field `changeDirection`. */
export function readDirection(fields: Fields): Direction | undefined {
  const field = 'changeDirection';
  const text = readText(fields, field);
  return text === undefined ? undefined : parseDirection(text, field);
}

/** @throws IndicatorError for anything but `up`, `down`, `none` and their Vietnamese words. */
export function parseDirection(text: string, field: string): Direction {
  const direction = DIRECTIONS.get(text.toLowerCase());
  if (direction) return direction;
  const suggestion = findSimilarName(text.toLowerCase(), [...DIRECTIONS.keys()]) ?? 'tăng, giảm, không đổi';
  throw new IndicatorError('unread', text, { field, suggestion });
}

/**
 * The direction of a change by the signs of its numbers; `undefined` where the direction is not known: for a range from a decrease to an
 * increase, `−5 đến 3`; for a negative bound, `trên −5`; and for a zero that is not exact, `khoảng 0`.
 */
export function directionOfSigns({ kind, numbers }: Amount): Direction | undefined {
  const isBound = kind === 'at-least' || kind === 'at-most';
  if (numbers.every(({ value }) => value === 0)) return kind === 'exact' ? 'none' : undefined;
  if (numbers.every(({ value }) => value >= 0)) return 'up';
  return !isBound && numbers.every(({ value }) => value <= 0) ? 'down' : undefined;
}
