import fc from 'fast-check';
import { thirdInBrowsers } from './fewer-cases.ts';

/** The time limit of a test with random pages, for Mocha. Its usual limit would end the test before it names the page that fails. */
export const MAX_TEST_MS = 60_000;
/** After this time, the search for a smaller page that fails ends. The message then has the smallest one so far, and the seed. */
const MAX_SEARCH_MS = 40_000;

/**
 * Checks a property of random pages in a browser, which needs time for each page. Each engine tries a third of `numRuns` pages. A failure names
 * the seed and the page.
 */
export function checkRandomPages<Values>(
  property: fc.IAsyncProperty<Values>,
  numRuns: number,
): Promise<void> {
  return fc.assert(property, {
    numRuns: thirdInBrowsers(numRuns),
    interruptAfterTimeLimit: MAX_SEARCH_MS,
    markInterruptAsFailure: true,
  });
}
