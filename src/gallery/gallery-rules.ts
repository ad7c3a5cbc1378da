import {
  type AttributeRule,
  type NumberRange,
  numberRule,
  valueRule,
  wholeNumbers,
} from '../shared/attribute-rules.ts';
import { HEADING_LEVELS } from '../shared/heading-level.ts';
import { GALLERY_LAYOUTS } from './layout.ts';

export const LIMIT: NumberRange = { ...wholeNumbers(0), words: 'a whole number, or 0 for all' };

/** What may be written in the attributes of a gallery. */
export const GALLERY_RULES: readonly AttributeRule[] = [
  valueRule('layout', GALLERY_LAYOUTS),
  valueRule('heading-level', HEADING_LEVELS),
  numberRule('limit', LIMIT),
];
