import { indicatorMessages } from './messages.ts';
import type { Language } from '../text/language.ts';

/** `unread`: a text cannot be read. `missing`: a required attribute or column is missing. `unknown`: the file has no such id. */
export type IndicatorProblem = 'unread' | 'missing' | 'unknown';

export interface IndicatorErrorOptions extends ErrorOptions {
  /** The attribute, property or column of the text. */
  field?: string;
  /** The row of the file, counted from 1. */
  row?: number;
}

const MESSAGES: Record<IndicatorProblem, string> = {
  unread: 'cannot read',
  missing: 'missing',
  unknown: 'no record has the id',
};

/** A mistake in an attribute, a record or a file, which its author has to correct. */
export class IndicatorError extends Error {
  readonly problem: IndicatorProblem;
  /** The text that cannot be read, the name of what is missing, or the unknown id. */
  readonly text: string;
  /** The attribute, property or column of the text; empty where there is none. */
  readonly field: string;
  /** The row of the file, counted from 1, where the table is damaged. */
  readonly row: number | undefined;

  constructor(problem: IndicatorProblem, text: string, options: IndicatorErrorOptions = {}) {
    const { field = '', row, ...errorOptions } = options;
    const place = field ? ` in ${field}` : row ? ` in row ${row}` : '';
    super(`mtqg-indicator: ${MESSAGES[problem]} "${text}"${place}`, errorOptions);
    this.name = 'IndicatorError';
    this.problem = problem;
    this.text = text;
    this.field = field;
    this.row = row;
  }
}

/** Compares names, because tiles share files, and the error may come from another copy of this script. */
export function isIndicatorError(error: unknown): error is IndicatorError {
  return error instanceof Error && error.name === 'IndicatorError';
}

/** One sentence for readers: `Không đọc được giá trị “12.02” (value)`. */
export function toErrorSentence({ problem, text, field, row }: IndicatorError, language: Language): string {
  const words = indicatorMessages[language];
  const place = field || (row ? `${words.row} ${row}` : '');
  return `${words[problem]} “${text}”${place && ` (${place})`}`;
}
