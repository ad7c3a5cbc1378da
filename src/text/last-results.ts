/** Longer texts seldom repeat. */
const MAX_LENGTH = 200;
/** How many results are kept: more than the headings of a wide table. */
const MAX_RESULTS = 2000;

/**
 * The last results of a function that takes long, by its texts. In a table, the same headings, units and periods are read in every row and
 * for every tile.
 */
export class LastResults<Result> {
  readonly #read: (text: string) => Result;
  readonly #results = new Map<string, Result>();

  /** @param read Its result depends on the text only, and nobody changes it. */
  constructor(read: (text: string) => Result) {
    this.#read = read;
  }

  get(text: string): Result {
    if (text.length > MAX_LENGTH) return this.#read(text);
    const known = this.#results.get(text);
    if (known !== undefined || this.#results.has(text)) return known as Result;
    const result = this.#read(text);
    if (this.#results.size >= MAX_RESULTS) this.#results.clear();
    this.#results.set(text, result);
    return result;
  }
}
