/** Longer texts seldom repeat. */
const MAX_LENGTH = 200;
/** How many results are kept: more than the headings of a wide table. */
const MAX_RESULTS = 2000;

/**
 * The last results of a slow function, by the text that it was given. In a table, the same headings, units and periods are read in every row
 * and for every tile.
 */
export class LastResults<Result> {
  readonly #read: (text: string) => Result;
  readonly #results = new Map<string, Result>();

  /** @param read The slow function. Its result depends only on the text, and its callers do not change the result. */
  constructor(read: (text: string) => Result) {
    this.#read = read;
  }

  get(text: string): Result {
    if (text.length > MAX_LENGTH) return this.#read(text);
    const known = this.#results.get(text);
    const isKnown = known !== undefined || this.#results.has(text); // A result can be `undefined`.
    if (isKnown) return known as Result;
    const result = this.#read(text);
    if (this.#results.size >= MAX_RESULTS) this.#results.clear();
    this.#results.set(text, result);
    return result;
  }
}
