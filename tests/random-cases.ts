/**
 * How many random cases a property test tries. Browsers try a tenth of those of Node, because they run the same code and only their built-ins
 * differ.
 */
export function randomCases(casesInNode: number): number {
  const isBrowser = 'document' in globalThis;
  return isBrowser ? casesInNode / 10 : casesInNode;
}
