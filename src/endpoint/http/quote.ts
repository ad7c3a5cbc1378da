/** How much of a text from a request an answer repeats. */
const MAX_LENGTH = 100;

/** A text from a request in quotes, for the `detail` of a problem. A long one is cut. */
export function quote(text: string): string {
  return JSON.stringify(text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text);
}
