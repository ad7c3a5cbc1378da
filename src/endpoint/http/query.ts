import { type EarlierHeartbeats, ONLINE_WINDOW_SECONDS } from '../../protocol.ts';
import { Problem } from './problem.ts';
import { quote } from './quote.ts';

/** At most nine digits: more than 30 years in seconds. */
const WHOLE_NUMBER = /^\d{1,9}$/;

/** The query of the widget has fewer than 40 characters; a page may add parameters of its own. */
const MAX_QUERY_LENGTH = 1000;

/** @throws Problem 400 */
export function parseQuery(search: string): URLSearchParams {
  if (search.length > MAX_QUERY_LENGTH) {
    throw new Problem(400, `The query is too long; use at most ${MAX_QUERY_LENGTH} characters.`);
  }
  return new URLSearchParams(search);
}

/**
 * Whether a view opens a visit.
 *
 * @throws Problem 400
 */
export function parseVisit(query: URLSearchParams): boolean {
  const visit = findParameter(query, 'visit');
  if (visit === null) throw new Problem(400, 'Parameter "visit" is missing; use 0 or 1.');
  if (visit !== '0' && visit !== '1') {
    throw new Problem(400, `Parameter "visit" is ${quote(visit)}; use 0 or 1.`);
  }
  return visit === '1';
}

/**
 * What a request reports about earlier heartbeats of its browser.
 *
 * @throws Problem 400
 */
export function parseEarlierHeartbeats(query: URLSearchParams): EarlierHeartbeats {
  return { alive: parseSeconds(query, 'alive'), unanswered: parseSeconds(query, 'unanswered') };
}

/** `undefined` if the parameter is missing, or if the heartbeat was before the online window. */
function parseSeconds(query: URLSearchParams, name: string): number | undefined {
  const text = findParameter(query, name);
  if (text === null) return undefined;
  if (!WHOLE_NUMBER.test(text)) {
    throw new Problem(400, `Parameter "${name}" is ${quote(text)}; use a whole number of seconds.`);
  }
  const seconds = Number(text);
  return seconds <= ONLINE_WINDOW_SECONDS ? seconds : undefined;
}

/**
 * The value of a parameter with a closed list of values; `undefined` if it is missing or empty.
 *
 * @throws Problem 400
 */
export function parseChoice<T extends string>(
  query: URLSearchParams,
  name: string,
  known: readonly T[],
): T | undefined {
  const [value] = parseChoices(query, name, known);
  return value;
}

/**
 * The values of a parameter that takes one or several of a closed list.
 *
 * @param separator What stands between several values. Without it, the parameter is one value.
 * @throws Problem 400
 */
export function parseChoices<T extends string>(
  query: URLSearchParams,
  name: string,
  known: readonly T[],
  separator?: RegExp,
): T[] {
  const text = findParameter(query, name) ?? '';
  const words = (separator ? text.split(separator) : [text]).filter((word) => word !== '');
  const isKnown = (word: string): word is T => (known as readonly string[]).includes(word);
  const unknown = words.find((word) => !isKnown(word));
  if (unknown === undefined) return words.filter(isKnown);
  throw new Problem(400, `Parameter "${name}" has ${quote(unknown)}; use ${known.join(', ')}.`);
}

/**
 * The value of a parameter; `null` if it is missing.
 *
 * @throws Problem 400 if the parameter is given twice.
 */
export function findParameter(query: URLSearchParams, name: string): string | null {
  const values = query.getAll(name);
  if (values.length > 1)
    throw new Problem(400, `Parameter "${name}" is given ${values.length} times; give it once.`);
  return values[0] ?? null;
}
