import {
  type AttributeRule,
  type NumberRange,
  numberRule,
  toNumberIn,
  valueRule,
  wholeNumbers,
} from '../shared/attribute-rules.ts';
import { HEADING_LEVELS } from '../shared/heading-level.ts';
import { GALLERY_LAYOUTS } from './layout.ts';

const LIMIT: NumberRange = { ...wholeNumbers(0), words: 'a whole number, or 0 for all' };

/** The number of `limit`; 0, for all photos, if it is not valid. */
export function toLimit(limit: number): number {
  return toNumberIn(LIMIT, limit, 0);
}

/** What may be written in the attributes of a gallery. */
export const GALLERY_RULES: readonly AttributeRule[] = [
  valueRule('layout', GALLERY_LAYOUTS),
  valueRule('heading-level', HEADING_LEVELS),
  numberRule('limit', LIMIT),
];
