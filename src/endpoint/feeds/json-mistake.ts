import { findJsonError } from '../../indicator/file/find-json-error.ts';

/** How much of JSON a message quotes. */
const QUOTED_LETTERS = 20;
/** In longer JSON the place of a mistake is not searched, because other requests would have to wait meanwhile. */
const MAX_SEARCHED_LETTERS = 200_000;

/** A mistake in JSON. */
export interface JsonMistake {
  /** The number of the line, from 1; `undefined` if the place is not known. */
  line: number | undefined;
  /** The text at this place. Empty if the JSON ends too early or the place is not known. */
  text: string;
}

/** Returns `undefined` for JSON without a mistake. */
export function findJsonMistake(json: string): JsonMistake | undefined {
  try {
    JSON.parse(json);
    return undefined;
  } catch {
    const index = json.length > MAX_SEARCHED_LETTERS ? undefined : findJsonError(json);
    if (index === undefined) return { line: undefined, text: '' };
    const line = json.slice(0, index).split('\n').length;
    const [text = ''] = json.slice(index, index + QUOTED_LETTERS).split('\n');
    return { line, text: text.trim() };
  }
}
