import type { Unit } from '../protocol.ts';
import {
  type AttributeRule,
  numberRule,
  valueRule,
  wholeNumbers,
  wordsRule,
} from '../shared/attribute-rules.ts';
import { COUNTER_LAYOUTS, ROW_SEPARATOR, ROWS } from './rows.ts';

const UNITS: readonly Unit[] = ['visits', 'views'];
/** More boxes would not fit beside each other. */
export const DIGITS = wholeNumbers(0, 20);

/** What may be written in the attributes of a counter. */
export const COUNTER_RULES: readonly AttributeRule[] = [
  valueRule('layout', COUNTER_LAYOUTS),
  valueRule('unit', UNITS),
  wordsRule('rows', ROWS, ROW_SEPARATOR),
  numberRule('digits', DIGITS),
];
