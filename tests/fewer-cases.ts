// Browsers try fewer cases than Node, because they run the same code and only their built-ins differ.
const isBrowser = 'document' in globalThis;

/** A number of random cases, or of rows: the given number in Node, a tenth of it in browsers. */
export function tenthInBrowsers(countInNode: number): number {
  return isBrowser ? countInNode / 10 : countInNode;
}

/**
 * All cases in Node, every seventh in browsers. The lists that these cases combine do not have seven items, so browsers still try each item.
 */
export function everySeventhInBrowsers<Case>(casesInNode: readonly Case[]): readonly Case[] {
  return isBrowser ? casesInNode.filter((_, index) => index % 7 === 0) : casesInNode;
}
