/** One group of tests of `npm test`. */
export interface Suite {
  name: string;
  /** One line for `npm test -- --help`. */
  description: string;
  /** The whole suite is stopped and fails after this time. */
  limitMinutes: number;
  /** Runs only when it is named. */
  isOnRequest?: true;
  work: Work;
}

/** What a suite runs: programs, each of which counts as one test; files of `node --test`; or all browser tests. */
export type Work =
  { kind: 'checks'; checks: readonly Check[] } | { kind: 'node'; files: string } | { kind: 'browsers' };

/** A program of node_modules and its arguments. */
export interface Check {
  name: string;
  command: readonly [program: string, ...args: string[]];
}

/**
 * All suites in the order in which they run. The suites in one list run at the same time: `lint` runs during `build`, because it does not need
 * its result, and `package` and `text` run during `e2e`, which mostly waits for pages. The others run alone, because busy processors would delay
 * the timers that they test.
 */
export const STAGES: readonly (readonly Suite[])[] = [
  [
    {
      name: 'lint',
      description: 'ESLint, Prettier, TypeScript, and which folder may import which',
      limitMinutes: 6,
      work: {
        kind: 'checks',
        checks: [
          { name: 'eslint', command: ['eslint', '.'] },
          { name: 'prettier', command: ['prettier', '--check', '--log-level=warn', '.'] },
          { name: 'types', command: ['tsc', '--noEmit'] },
          { name: 'imports', command: ['depcruise', '--config', '.dependency-cruiser.mjs', 'src'] },
        ],
      },
    },
    {
      name: 'build',
      description: 'builds dist; the suites package, e2e and elements need it',
      limitMinutes: 5,
      work: { kind: 'checks', checks: [{ name: 'rollup', command: ['rollup', '-c', '--silent'] }] },
    },
  ],
  [
    {
      name: 'endpoint',
      description: 'the counter endpoint, its stores and its command line',
      limitMinutes: 12,
      work: { kind: 'node', files: 'tests/endpoint/**/*.test.ts' },
    },
  ],
  [
    {
      name: 'package',
      description: 'what is published: sizes, exports, types and imports in Node',
      limitMinutes: 6,
      work: { kind: 'node', files: 'tests/package/**/*.test.ts' },
    },
    {
      name: 'e2e',
      description: 'whole pages in a browser, with the demo and the endpoint',
      limitMinutes: 8,
      work: { kind: 'node', files: 'tests/e2e/**/*.test.ts' },
    },
    {
      name: 'text',
      description: 'numbers, dates, feeds, photos and records, in Node',
      limitMinutes: 8,
      work: { kind: 'node', files: 'tests/{gallery,indicator,news,shared,text}/*.node.ts' },
    },
  ],
  [
    {
      name: 'elements',
      description: 'the elements in Chromium, Firefox and WebKit',
      limitMinutes: 25,
      work: { kind: 'browsers' },
    },
  ],
  [
    {
      name: 'apps',
      description:
        'apps that install the packed package (runs only when it is named, as in npm run test:apps)',
      limitMinutes: 15,
      isOnRequest: true,
      work: { kind: 'node', files: 'tests/apps/*.test.ts' },
    },
  ],
  [
    {
      name: 'soak',
      description:
        'hours of readers and attacks, simulated (runs only when it is named, as in npm run test:soak)',
      limitMinutes: 10,
      isOnRequest: true,
      work: { kind: 'node', files: 'tests/soak/*.test.ts' },
    },
  ],
];

export const SUITES: readonly Suite[] = STAGES.flat();
