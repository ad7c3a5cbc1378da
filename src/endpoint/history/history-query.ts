import type { Language } from '../../text/language.ts';
import { isDay } from '../counting/since.ts';
import { Problem } from '../http/problem.ts';
import { findParameter, parseChoice } from '../http/query.ts';
import { quote } from '../http/quote.ts';
import { HISTORY_STEPS, type HistoryStep } from './periods.ts';
import type { HistoryRange } from './read-history.ts';

/** What the query of a history asks for. */
export interface HistoryQuery extends HistoryRange {
  language: Language;
}

/**
 * Reads `from`, `to`, `by` and `lang`.
 *
 * @param today The last day of a history, `YYYY-MM-DD`.
 * @param usualStep The step without `by`.
 * @throws Problem 400 for a value that is not known.
 */
export function parseHistoryQuery(
  query: URLSearchParams,
  today: string,
  usualStep: HistoryStep,
): HistoryQuery {
  const from = parseDay(query, 'from');
  const to = parseDay(query, 'to') ?? today;
  if (from !== undefined && from > to) {
    throw new Problem(
      400,
      `Parameter "from" is ${quote(from)}, which is after ${quote(to)}; exchange the days.`,
    );
  }
  return {
    step: parseChoice(query, 'by', HISTORY_STEPS) ?? usualStep,
    from,
    to: to < today ? to : today,
    language: parseChoice(query, 'lang', ['vi', 'en'] as const) ?? 'vi',
  };
}

function parseDay(query: URLSearchParams, name: string): string | undefined {
  const text = findParameter(query, name) ?? '';
  if (text === '') return undefined;
  if (!isDay(text)) {
    throw new Problem(400, `Parameter "${name}" is ${quote(text)}; use a day such as 2024-03-07.`);
  }
  return text;
}
