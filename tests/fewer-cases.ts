// Browsers try fewer cases than Node, because they run the same code and only their built-ins differ.
const isBrowser = 'document' in globalThis;

/** How many rows, marks or random cases a test has: in Node the given number, in browsers a tenth of it. */
export function tenthInBrowsers(countInNode: number): number {
  return isBrowser ? countInNode / 10 : countInNode;
}

/** A third of the given number in browsers, so that the three engines together try it; in Node all. */
export function thirdInBrowsers(countInNode: number): number {
  return isBrowser ? Math.ceil(countInNode / ENGINES.length) : countInNode;
}

/** How many random cases a test has: in Node the given number, in browsers a thirtieth, so that the three engines together try a tenth. */
export function thirtiethInBrowsers(countInNode: number): number {
  return isBrowser ? Math.ceil(countInNode / 30) : countInNode;
}

/** All cases in Node, every seventh in browsers. */
export function everySeventhInBrowsers<Case>(casesInNode: readonly Case[]): readonly Case[] {
  return isBrowser ? casesInNode.filter((_, index) => index % 7 === 0) : casesInNode;
}

const ENGINES = [/Chrome/, /Firefox/, /./];
/** 0 in Chromium and in Node, 1 in Firefox, 2 in WebKit. */
export const ENGINE_NUMBER = isBrowser ? ENGINES.findIndex((engine) => engine.test(navigator.userAgent)) : 0;

/**
 * The third of the cases that this engine tries; each engine tries another third, and Node tries all. With another `turn`, such as the number
 * of the test, each engine tries other cases.
 */
export function thirdOfEngine<Case>(cases: readonly Case[], turn = 0): readonly Case[] {
  return isBrowser ? cases.filter((_, index) => (index + turn) % ENGINES.length === ENGINE_NUMBER) : cases;
}

/** All cases in Chromium and in Node. Firefox and WebKit, which need more time, try half of the cases each. */
export function halfOfSlowEngines<Case>(cases: readonly Case[]): readonly Case[] {
  return ENGINE_NUMBER === 0 ? cases : cases.filter((_, index) => index % 2 === ENGINE_NUMBER % 2);
}
