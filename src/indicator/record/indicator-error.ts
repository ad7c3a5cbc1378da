import type { MistakeDetails } from './mistake.ts';
import type { IndicatorProblem } from './problem.ts';
import { excerpt, toOneLine } from './quoted-text.ts';

export type { IndicatorProblem } from './problem.ts';

export interface IndicatorErrorOptions extends ErrorOptions, Partial<Omit<MistakeDetails, 'text'>> {
  /** The name of the indicator. */
  label?: string | undefined;
  /** The id of the record in the file. If a mistake in a file has no id, it concerns all records. */
  id?: string | undefined;
  /** The address of the file. */
  file?: string | undefined;
}

/**
 * A mistake in an attribute, a record or a file, which the author of the page has to correct. Tiles load `error-sentence.ts`, which makes the
 * sentence of a mistake, with their first mistake.
 */
export class IndicatorError extends Error implements MistakeDetails {
  readonly problem: IndicatorProblem;
  readonly text: string;
  readonly field: string;
  readonly column: string | undefined;
  readonly row: number | undefined;
  readonly other: string | undefined;
  readonly suggestion: string | undefined;
  readonly isJson: boolean;
  /** The name of the indicator. */
  readonly label: string | undefined;
  /** The id of the record in the file. If a mistake in a file has no id, it concerns all records. */
  readonly id: string | undefined;
  /** The address of the file. */
  readonly file: string | undefined;

  constructor(problem: IndicatorProblem, text: string, options: IndicatorErrorOptions = {}) {
    const {
      field = '',
      column,
      row,
      other,
      suggestion,
      isJson = false,
      label,
      id,
      file,
      ...errorOptions
    } = options;
    super(toMessage(problem, text, { field, column, row, other, suggestion, file }), errorOptions);
    this.name = 'IndicatorError';
    this.problem = problem;
    this.text = text;
    this.field = field;
    this.column = column;
    this.row = row;
    this.other = other;
    this.suggestion = suggestion;
    this.isJson = isJson;
    this.label = label;
    this.id = id;
    this.file = file;
  }

  /** The same mistake with further or other details, such as its row. */
  at({ text = this.text, ...details }: IndicatorErrorOptions & { text?: string }): IndicatorError {
    const { field, column, row, other, suggestion, isJson, label, id, file, cause } = this;
    const own = { field, column, row, other, suggestion, isJson, label, id, file };
    const ownCause = cause ? { cause } : {};
    return new IndicatorError(this.problem, text, { ...own, ...ownCause, ...details });
  }
}

/** Compares the name of the error and not its class, because the error may come from another copy of this script. */
export function isIndicatorError(error: unknown): error is IndicatorError {
  return error instanceof Error && error.name === 'IndicatorError';
}

/** The name of the indicator with a mistake. */
export function labelOf(error: unknown): string | undefined {
  return isIndicatorError(error) ? error.label : undefined;
}

/** A line for logs: `mtqg-indicator: unread “12.02” (field value, suggestion 12,02)`. */
function toMessage(
  problem: IndicatorProblem,
  text: string,
  details: Partial<MistakeDetails> & { file: string | undefined },
): string {
  const known = Object.entries(details).filter(([, value]) => value !== undefined && value !== '');
  const list = known.map(([name, value]) => `${name} ${value}`).join(', ');
  const quoted = text && ` “${excerpt(text)}”`;
  const line = `mtqg-indicator: ${problem}${quoted}${list && ` (${list})`}`;
  return toOneLine(line);
}
