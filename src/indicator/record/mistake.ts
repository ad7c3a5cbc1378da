import type { IndicatorProblem } from './problem.ts';

/** What the sentence of a mistake may contain. */
export interface MistakeDetails {
  /** The wrong text, the name of what is missing, or the unknown id. */
  text: string;
  /** The name of the attribute or property with the mistake; empty if the mistake is in no attribute or property. */
  field: string;
  /** The heading of the column or the name of the JSON field, as its author wrote it. */
  column: string | undefined;
  /** The row of the file, or the item of a JSON list, counted from 1. */
  row: number | undefined;
  /** In most sentences, what contradicts the text: another row, heading, unit or number, or two numbers, `100; 90`. */
  other: string | undefined;
  /** In most sentences, what to write instead: a number, or the known names. For `other-unit`, the unit behind the number. */
  suggestion: string | undefined;
  /** Whether the mistake is in a JSON file, which has items and fields in place of rows and columns. */
  isJson: boolean;
}

/** The sentence of each kind of mistake. */
export type MistakeMessages = Record<IndicatorProblem, (mistake: MistakeDetails) => string>;
