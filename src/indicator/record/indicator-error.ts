import { capitalize } from '../../text/sentence.ts';
import type { Language } from '../../text/language.ts';
import type { IndicatorProblem, MistakeDetails } from './mistake.ts';
import { mistakeMessages } from './mistake-messages.ts';

export type { IndicatorProblem } from './mistake.ts';

/** At most this many characters of a wrong text are quoted in a sentence. */
const MAX_QUOTED = 80;

export interface IndicatorErrorOptions extends ErrorOptions, Partial<Omit<MistakeDetails, 'text'>> {
  /** The name of the indicator. */
  label?: string | undefined;
  /** The id of the record in the file. A mistake of a file without an id concerns all records. */
  id?: string | undefined;
}

/** A mistake in an attribute, a record or a file, which its author has to correct. */
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
  /** The id of the record in the file. A mistake of a file without an id concerns all records. */
  readonly id: string | undefined;

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
      ...errorOptions
    } = options;
    const details: MistakeDetails = { text: excerpt(text), field, column, row, other, suggestion, isJson };
    super(`mtqg-indicator: ${toOneLine(mistakeMessages.en[problem](details))}`, errorOptions);
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
  }

  /** The same mistake with further or other details, such as its row. */
  at(details: IndicatorErrorOptions): IndicatorError {
    const { field, column, row, other, suggestion, isJson, label, id, cause } = this;
    const own = { field, column, row, other, suggestion, isJson, label, id };
    const ownCause = cause ? { cause } : {};
    return new IndicatorError(this.problem, this.text, { ...own, ...ownCause, ...details });
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

/** One sentence for readers: `Xã đạt chuẩn: không đọc được “12.02” ở cột “giá trị”; hãy viết 12,02`. */
export function toErrorSentence(error: IndicatorError, language: Language): string {
  const { problem, text, field, column, row, other, suggestion, isJson, label } = error;
  const details = { text: excerpt(text), field, column, row, other, suggestion, isJson };
  const sentence = mistakeMessages[language][problem](details);
  return toOneLine(label ? `${label}: ${sentence}` : capitalize(sentence));
}

/** A quoted cell or a name from JSON may have several lines. */
function toOneLine(sentence: string): string {
  return sentence.replace(/[\n\v\f\r\u0085\u2028\u2029]+/g, ' ');
}

function excerpt(text: string): string {
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
}
