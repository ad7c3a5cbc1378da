/** A value that is no text, as a mistake quotes it: `{"a":1}`, `5n`, `Symbol(a)`. */
export function describeValue(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  try {
    // Undefined for functions and symbols.
    const json = JSON.stringify(value) as string | undefined;
    return json ?? String(value);
  } catch {
    // A number above 2^53 or a cycle within the value.
    return String(value);
  }
}
