// Browsers try fewer cases than Node, because they run the same code and only their built-ins differ.
const isBrowser = 'document' in globalThis;

/** How many random cases or rows a test has: in Node the given number, in browsers a tenth of it. */
export function tenthInBrowsers(countInNode: number): number {
  return isBrowser ? countInNode / 10 : countInNode;
}

/** All cases in Node, every seventh in browsers. */
export function everySeventhInBrowsers<Case>(casesInNode: readonly Case[]): readonly Case[] {
  return isBrowser ? casesInNode.filter((_, index) => index % 7 === 0) : casesInNode;
}
