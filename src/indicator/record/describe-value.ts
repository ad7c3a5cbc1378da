/** A value of JavaScript as the sentence of a mistake quotes it: `{"a":1}`, `5n`, `Symbol(a)`. */
export function describeValue(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  try {
    // The type says string, but functions and symbols give undefined.
    const json = JSON.stringify(value) as string | undefined;
    return json ?? String(value);
  } catch {
    // The object contains a bigint, or itself, or thousands of nested lists.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}
