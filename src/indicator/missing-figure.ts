import type { LitElement } from 'lit';
import { MissingCheck } from '../shared/missing-check.ts';
import { toRecord } from './record/to-record.ts';
import type { IndicatorAttributes } from './record/record.ts';

/** A controller that prints in the console that a tile has neither a figure nor an address to load one from. */
export function createFigureCheck(
  tile: LitElement & IndicatorAttributes,
  isIdle: () => boolean,
): MissingCheck {
  return new MissingCheck(tile, {
    isMissing: () => isIdle() && !toRecord(tile),
    message: (problem) => `there is no figure, and src is ${problem}; write label and value, or src`,
  });
}
